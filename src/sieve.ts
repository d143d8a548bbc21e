import { applyDns, checkLead, type MailAnswer } from './check/check.ts';
import { classifyLead } from './classify/classify.ts';
import { completeLead, openKnowledge, verifyLead } from './complete/complete.ts';
import type { Settings } from './config/schema.ts';
import { gatherSuppression, judgeConsent, type Suppression, suppress } from './consent/consent.ts';
import { type Correction, type Corrections, openCorrections } from './correct/correct.ts';
import { DISPOSITIONS, type Lead } from './lead.ts';
import type { ColumnMap, ListFile, RejectRow } from './list.ts';
import { mapColumns, mapRow, placeColumns } from './map/map.ts';
import { mergeLeads, type PossibleDuplicate } from './merge/merge.ts';
import { readNotes } from './notes/notes.ts';
import { routeLead } from './route/route.ts';
import { scoreLead } from './score/score.ts';
import {
  type ActivityIndex,
  countUnmatched,
  findSignals,
  gatherActivities,
  joinActivities,
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
  /** One lead a person, merged and completed. To be run through once. */
  leads(): Iterable<Placed>;
  /** Known when `leads` has ended. */
  readonly possible: readonly PossibleDuplicate[];
  /** Events of `--activity` that belong to none of the leads. Known when `leads` has ended. */
  readonly unmatchedEvents: number;
}

export interface Sieved extends Omit<Gathered, 'leads' | 'extras'> {
  /** Best first. */
  readonly leads: readonly Lead[];
}

/** Awaited often during long work, so that signals and progress get their turn. */
export type Pause = () => Promise<void>;

const NO_PAUSE: Pause = async () => undefined;

/** The stages in order: lists in, judged leads out. Pure but for reading the lists. */
export async function sieve(inputs: readonly Input[], helpers: Helpers, settings: Settings): Promise<Sieved> {
  const gathered = await gather(inputs, helpers, settings);
  const leads = Array.from(gathered.leads(), ({ lead }) => judgeLead(lead, helpers, settings));
  const { records, rejects, possible, unmatchedEvents } = gathered;
  return {
    inputs: gathered.inputs,
    leads: leads.sort(bestFirst),
    rejects,
    possible,
    records,
    unmatchedEvents,
  };
}

/** Everything up to the merge: who is who. */
export async function gather(
  inputs: readonly Input[],
  helpers: Helpers,
  settings: Settings,
  pause: Pause = NO_PAUSE,
): Promise<Gathered> {
  const taken = inputs.map((input) => takeIn(input, settings, helpers.corrections));
  const leads = taken.flatMap((one) => one.leads);
  await pause();
  const knowledge = openKnowledge(helpers.reference, helpers.verified, settings);
  for (const lead of leads) knowledge.add(lead);
  const completed = leads.map((lead) =>
    completeLead(verifyLead(lead, knowledge, settings), knowledge, settings),
  );
  const merged = mergeLeads(completed, helpers.reference, settings);
  return {
    inputs: taken.map((one) => one.result),
    rejects: taken.flatMap((one) => one.rejects),
    records: taken.reduce((sum, one) => sum + one.result.records, 0),
    extras: [...new Set(leads.flatMap(({ extra }) => extra.map(([name]) => name)))],
    leads: () => merged.leads.map((lead, place) => ({ lead, place })),
    possible: merged.possible,
    unmatchedEvents: helpers.activity ? countUnmatched(merged.leads, helpers.activity) : 0,
  };
}

/** Rows of one list become checked leads; nothing else of the list is looked at here. */
export function takeIn(
  { list, overrides }: Input,
  settings: Settings,
  corrections?: Corrections,
): { leads: Lead[]; rejects: Reject[]; result: InputResult } {
  const columns = mapColumns(list, overrides, settings);
  const leads: Lead[] = [];
  const rejects: Reject[] = [];
  for (const row of list.rows()) {
    if (row.kind === 'reject') {
      rejects.push({ ...row, path: list.path });
      continue;
    }
    const mapped = mapRow(row, list, columns, settings);
    const checked = checkLead(mapped, settings);
    const lead = corrections ? corrections.correct(mapped, checked) : checked;
    if (isSomebody(lead)) leads.push(lead);
    else
      rejects.push({
        kind: 'reject',
        path: list.path,
        line: row.line,
        code: 'NO_IDENTITY',
        raw: row.cells.join(list.delimiter || ','),
      });
  }
  const records = leads.length + rejects.length;
  return { leads, rejects, result: { list, columns, records, rejects: rejects.length } };
}

/** What people found out; checked like everything else. */
export function takeCorrections(corrections: readonly Correction[], settings: Settings): Corrections {
  return openCorrections(corrections, (lead) => checkLead(lead, settings));
}

/** Suppression lists of any layout, hashed ones too. */
export function takeSuppression(inputs: readonly Input[], settings: Settings): Suppression {
  return gatherSuppression(rowsOf(inputs, (lead) => checkLead(lead, settings), settings));
}

/** Event logs in long form; `countUnmatched` tells later how many events belong to no lead. */
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
export function judgeLead(lead: Lead, { suppression, activity, mail }: Helpers, settings: Settings): Lead {
  const reached = mail ? applyDns(lead, mail) : lead;
  const active = activity ? joinActivities(reached, activity) : reached;
  const allowed = suppression ? suppress(active, suppression) : active;
  const heard = readNotes(allowed, settings);
  const signalled = findSignals(heard, settings);
  const scored = scoreLead(signalled, settings);
  const permitted = judgeConsent(scored, settings);
  const classified = classifyLead(permitted, settings);
  return routeLead(classified, settings);
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
