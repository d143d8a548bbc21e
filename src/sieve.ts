import { applyDns, checkLead, type MailAnswer } from './check/check.ts';
import { classifyLead } from './classify/classify.ts';
import { completeLead, completeRecord, openKnowledge, verifyLead } from './complete/complete.ts';
import { furtherScores } from './config/rules.ts';
import type { Settings } from './config/schema.ts';
import {
  gatherSuppression,
  judgeConsent,
  limitRetention,
  type Suppression,
  suppress,
} from './consent/consent.ts';
import { type Correction, type Corrections, openCorrections } from './correct/correct.ts';
import { DISPOSITIONS, type Field, type Lead, type Reading } from './lead.ts';
import type { ColumnMap, ListFile, RejectRow } from './list.ts';
import { mapColumns, mapRow, placeColumns } from './map/map.ts';
import { type Clusters, openIdentity, type PossibleDuplicate } from './merge/merge.ts';
import { readNotes } from './notes/notes.ts';
import { routeLead } from './route/route.ts';
import { scoreLead } from './score/score.ts';
import {
  type ActivityIndex,
  findSignals,
  gatherActivities,
  joinActivities,
  openMatches,
} from './signals/signals.ts';

/** A list on its way in, with the mapping the user gave for it (header → field). */
export interface Input {
  readonly list: ListFile;
  readonly overrides: ReadonlyMap<string, string>;
}

/** Everything that helps and is no lead itself: own accounts, verification results. */
export interface Helpers {
  readonly reference: readonly Lead[];
  readonly verified: readonly Lead[];
  readonly suppression?: Suppression;
  readonly activity?: ActivityIndex;
  /** What people found out about leads of earlier runs. */
  readonly corrections?: Corrections;
  /** What the name service says of mail domains. */
  readonly mail?: ReadonlyMap<string, MailAnswer>;
  /** Readings of remarks by a provider. */
  readonly readings?: ReadonlyMap<string, Reading>;
}

/** A record that became no lead. */
export interface Reject extends RejectRow {
  readonly path: string;
}

/** What came of one list. */
export interface InputResult {
  readonly list: ListFile;
  readonly columns: ColumnMap;
  readonly records: number;
  readonly rejects: number;
}

/** A lead on its way, and the number of its first record in the order of the lists. */
export interface Placed {
  readonly lead: Lead;
  readonly place: number;
}

/** The lists, read once and compared: who is who is known, nobody is judged. */
export interface Gathered {
  readonly inputs: readonly InputResult[];
  readonly rejects: readonly Reject[];
  readonly records: number;
  /** Headers of columns that nobody could place, in the order in which they appear. */
  readonly extras: readonly string[];
  /** Fields of which any lead has a value. */
  readonly fields: ReadonlySet<Field>;
  /** One lead a person, merged and completed. To be run through once. */
  leads(): Iterable<Placed>;
  /** Known when `leads` has ended. */
  readonly possible: readonly PossibleDuplicate[];
  /** Events of `--activity` that belong to none of the leads. Known when `leads` has ended. */
  readonly unmatchedEvents: number;
  /** Corrections by hand whose person is in none of the lists. */
  readonly unmatchedCorrections: number;
}

export interface Sieved extends Omit<Gathered, 'leads' | 'extras' | 'fields'> {
  /** Best first. */
  readonly leads: readonly Lead[];
}

/** Where checked leads wait until it is known who is who, by number from 0. */
export interface Waiting {
  readonly add: (lead: Lead) => void;
  readonly get: (number: number) => Lead;
}

/** Awaited often during long work, so that signals and progress get their turn. */
export type Pause = () => Promise<void>;

const NO_PAUSE: Pause = async () => undefined;

/** The stages in order: lists in, judged leads out. Pure but for reading the lists. Holds all leads in memory. */
export async function sieve(inputs: readonly Input[], helpers: Helpers, settings: Settings): Promise<Sieved> {
  const gathered = await gather(inputs, helpers, settings, inMemory());
  const leads = Array.from(gathered.leads(), ({ lead }) => judgeLead(lead, helpers, settings));
  const { records, rejects, possible, unmatchedEvents, unmatchedCorrections } = gathered;
  return {
    inputs: gathered.inputs,
    leads: leads.sort(bestFirst),
    rejects,
    possible,
    records,
    unmatchedEvents,
    unmatchedCorrections,
  };
}

/** Waiting in memory, for callers that hold all leads anyway. */
export function inMemory(): Waiting {
  const leads: Lead[] = [];
  return {
    add: (lead) => leads.push(lead),
    get: (number) => {
      const lead = leads[number];
      if (lead === undefined) throw new RangeError(`no lead ${number} is waiting`);
      return lead;
    },
  };
}

/**
 * Reads the lists once and finds out who is who. Between the first look at a record and the judgement of its lead only
 * `waiting` holds it; what stays in memory is a hundred bytes a record.
 */
export async function gather(
  inputs: readonly Input[],
  helpers: Helpers,
  settings: Settings,
  waiting: Waiting,
  pause: Pause = NO_PAUSE,
): Promise<Gathered> {
  const knowledge = openKnowledge(helpers.reference, helpers.verified, settings);
  const identity = openIdentity(helpers.reference, settings);
  const extras = new Set<string>();
  const fields = new Set<Field>();
  const taken = new Map<Input, InputResult & { readonly rejected: readonly Reject[] }>();
  for (const input of [...inputs].sort(byPath)) {
    const columns = mapColumns(input.list, input.overrides, settings);
    const rejected: Reject[] = [];
    let leads = 0;
    for (const one of checkedRows(input, columns, settings, helpers.corrections)) {
      if ('code' in one) rejected.push(one);
      else {
        const lead = verifyLead(one, knowledge, settings);
        knowledge.add(lead);
        const known = completeRecord(lead, settings);
        identity.add(known);
        waiting.add(known);
        for (const [header] of known.extra) extras.add(header);
        for (const field in known.values) fields.add(field as Field);
        leads += 1;
      }
      await pause();
    }
    const records = leads + rejected.length;
    taken.set(input, { list: input.list, columns, records, rejects: rejected.length, rejected });
  }
  const results = inputs.flatMap((input) => taken.get(input) ?? []);
  const clusters = identity.clusters();
  if (clusters.leaders.some((leader, record) => leader !== record))
    for (const field of MERGED) fields.add(field);
  const matches = helpers.activity && openMatches(helpers.activity);
  const possible: PossibleDuplicate[] = [];
  return {
    inputs: results,
    rejects: results.flatMap(({ rejected }) => rejected),
    records: results.reduce((sum, { records }) => sum + records, 0),
    extras: [...new Set([...extras, ...furtherScores(settings.config)])],
    fields,
    *leads() {
      const sides = sidesOf(clusters);
      for (const [record, leader] of clusters.leaders.entries()) {
        if (record !== leader) continue;
        const records = Array.from(clusters.members(leader), waiting.get);
        const lead = completeLead(clusters.merge(leader, records), knowledge, settings);
        matches?.meet(lead);
        if (sides.has(leader)) sides.set(leader, lead);
        yield { lead, place: leader };
      }
      possible.push(...pairsOf(clusters, sides));
    },
    possible,
    unmatchedCorrections: helpers.corrections?.unmatched() ?? 0,
    get unmatchedEvents() {
      return matches?.unmatched() ?? 0;
    },
  };
}

/** Fields that a lead may get from the other records of its person. */
const MERGED: readonly Field[] = ['email_2', 'email_3', 'phone_2', 'phone_3'];

/** Order of reading, so that records are numbered by path and line. */
function byPath(a: Input, b: Input): number {
  if (a.list.path === b.list.path) return 0;
  return a.list.path < b.list.path ? -1 : 1;
}

/** Leaders of clusters that may be one person with another: their leads are needed once more at the end. */
function sidesOf({ possible }: Clusters): Map<number, Lead | null> {
  const sides = new Map<number, Lead | null>();
  for (let at = 0; at < possible.size; at += 1) {
    const { a, b } = possible.at(at);
    sides.set(a, null).set(b, null);
  }
  return sides;
}

function pairsOf({ possible }: Clusters, sides: ReadonlyMap<number, Lead | null>): PossibleDuplicate[] {
  return Array.from({ length: possible.size }, (_, at) => {
    const { a, b, weight, because } = possible.at(at);
    const [one, other] = [sides.get(a), sides.get(b)];
    return one && other ? [{ a: one, b: other, weight, because }] : [];
  }).flat();
}

/** Rows of one list as checked leads or rejects; nothing else of the list is looked at here. */
function* checkedRows(
  { list }: Input,
  columns: ColumnMap,
  settings: Settings,
  corrections?: Corrections,
): Generator<Lead | Reject> {
  for (const row of list.rows()) {
    if (row.kind === 'reject') {
      const { kind, line, code, args } = row;
      yield { kind, line, code, ...(args && { args }), raw: detached(row.raw), path: list.path };
      continue;
    }
    const mapped = mapRow(row, list, columns, settings);
    const checked = checkLead(mapped, settings);
    const lead = corrections ? corrections.correct(mapped, checked) : checked;
    if (isSomebody(lead)) yield lead;
    else {
      const raw = row.cells.join(list.delimiter || ',');
      yield { kind: 'reject', path: list.path, line: row.line, code: 'NO_IDENTITY', raw };
    }
  }
}

/** Rejects are kept to the end; as a slice each would keep the block it was cut from alive. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The leads of lists that help and are not qualified themselves. */
export function takeLeads(inputs: readonly Input[], settings: Settings): Lead[] {
  return inputs.flatMap((input) => {
    const columns = mapColumns(input.list, input.overrides, settings);
    return [...checkedRows(input, columns, settings)].flatMap((one) => ('code' in one ? [] : [one]));
  });
}

/** What people found out; checked like everything else. */
export function takeCorrections(corrections: readonly Correction[], settings: Settings): Corrections {
  return openCorrections(corrections, (lead) => checkLead(lead, settings));
}

/** Suppression lists of any layout, hashed ones too. */
export function takeSuppression(inputs: readonly Input[], settings: Settings): Suppression {
  return gatherSuppression(rowsOf(inputs, (lead) => checkLead(lead, settings), settings));
}

/** Event logs in long form. */
export function takeActivities(inputs: readonly Input[], settings: Settings): ActivityIndex {
  return gatherActivities(rowsOf(inputs, (lead) => lead, settings));
}

/** Every record of helping tables, whether or not a column can identify a lead. */
function* rowsOf(
  inputs: readonly Input[],
  prepare: (lead: Lead) => Lead,
  settings: Settings,
): Generator<Lead> {
  for (const { list, overrides } of inputs) {
    const columns = placeColumns(list, overrides, settings);
    for (const row of list.rows()) {
      if (row.kind === 'record') yield prepare(mapRow(row, list, columns, settings));
    }
  }
}

/** After merging, every lead is judged by itself. */
export function judgeLead(
  lead: Lead,
  { suppression, activity, mail, readings }: Helpers,
  settings: Settings,
): Lead {
  const reached = mail ? applyDns(lead, mail) : lead;
  const active = activity ? joinActivities(reached, activity) : reached;
  const allowed = suppression ? suppress(active, suppression) : active;
  const heard = readNotes(allowed, settings, readings);
  const signalled = findSignals(heard, settings);
  const scored = scoreLead(signalled, settings);
  const permitted = judgeConsent(scored, settings);
  const classified = classifyLead(permitted, settings);
  return limitRetention(routeLead(classified, settings), settings);
}

/** A record that names no person, company, e-mail or phone can be nobody's lead. */
function isSomebody({ values }: Lead): boolean {
  return Boolean(
    values.email ||
      values.phone ||
      values.mobile ||
      values.last_name ||
      values.first_name ||
      values.full_name ||
      values.company,
  );
}

/** Order of `leads.csv`: disposition, then score descending, then first source. */
export function bestFirst(a: Lead, b: Lead): number {
  const byDisposition =
    DISPOSITIONS.indexOf(a.decision.disposition) - DISPOSITIONS.indexOf(b.decision.disposition);
  if (byDisposition !== 0) return byDisposition;
  if (a.score !== b.score) return b.score - a.score;
  return compareSources(a, b);
}

function compareSources(a: Lead, b: Lead): number {
  const [first, second] = [a.records[0], b.records[0]];
  if (!first || !second) return 0;
  if (first.path !== second.path) return first.path < second.path ? -1 : 1;
  return first.line - second.line;
}
