import { kindOf } from '../findings/findings.ts';
import {
  CLASSES,
  CONTACTS,
  DISPOSITIONS,
  GRADES,
  INTENTS,
  type Lead,
  PERMISSIONS,
  STAGES,
  STATUSES,
  sourceOf,
} from '../lead.ts';

/** Width of a bin of the histogram, in points. */
export const BIN_WIDTH = 10;

/** Counts leads one by one; the leads themselves are not kept. The order in which they come makes no difference. */
export interface Tally {
  add(lead: Lead): void;
  readonly counted: Counted;
}

export type Counter = Map<string, number>;

export interface Group {
  leads: number;
  records: number;
  score: number;
  complete: number;
  emailOk: number;
  phoneOk: number;
  readonly classes: Counter;
  readonly dispositions: Counter;
  readonly types: Counter;
}

export interface Counted {
  readonly all: Group;
  readonly sources: Map<string, Group>;
  readonly firstPaths: Counter;
  readonly potential: Counter;
  readonly stages: Counter;
  readonly grades: Counter;
  readonly contacts: Counter;
  readonly intents: Counter;
  readonly email: Counter;
  readonly flags: Counter;
  readonly phone: Counter;
  readonly phoneTypes: Counter;
  readonly missing: Counter;
  readonly researchMissing: Counter;
  readonly repaired: Counter;
  readonly completed: Counter;
  readonly findings: Counter;
  /** Months in which leads are to be deleted. */
  readonly deleteBy: Counter;
  readonly may_email: Counter;
  readonly may_call: Counter;
  readonly may_write: Counter;
  readonly rules: Map<string, { leads: number; points: number }>;
  readonly bins: Map<number, number>;
  max: number;
}

export function openTally(): Tally {
  const counted = nothingCounted();
  return {
    counted,
    add(lead) {
      countDecision(lead, counted);
      countContact(lead, counted);
      countScore(lead, counted);
      const source = sourceOf(lead);
      let group = counted.sources.get(source);
      if (group === undefined) {
        group = emptyGroup();
        counted.sources.set(source, group);
      }
      countGroup(lead, group);
      countGroup(lead, counted.all);
      bump(counted.firstPaths, lead.records[0]?.path ?? '');
    },
  };
}

function nothingCounted(): Counted {
  return {
    all: emptyGroup(),
    sources: new Map(),
    firstPaths: countOf([]),
    potential: countOf(CLASSES),
    stages: countOf(STAGES),
    grades: countOf(GRADES),
    contacts: countOf(CONTACTS),
    intents: countOf(INTENTS),
    email: countOf(STATUSES),
    flags: countOf([]),
    phone: countOf(STATUSES),
    phoneTypes: countOf([]),
    missing: countOf([]),
    researchMissing: countOf([]),
    repaired: countOf([]),
    completed: countOf([]),
    findings: countOf([]),
    deleteBy: countOf([]),
    may_email: countOf(PERMISSIONS),
    may_call: countOf(PERMISSIONS),
    may_write: countOf(PERMISSIONS),
    rules: new Map(),
    bins: new Map(),
    max: 0,
  };
}

function emptyGroup(): Group {
  return {
    leads: 0,
    records: 0,
    score: 0,
    complete: 0,
    emailOk: 0,
    phoneOk: 0,
    classes: countOf(CLASSES),
    dispositions: countOf(DISPOSITIONS),
    types: countOf([]),
  };
}

function countGroup({ decision, reach, records, score, sourceType }: Lead, group: Group): void {
  group.leads += 1;
  group.records += records.length;
  group.score += score;
  if (decision.contact === 'complete') group.complete += 1;
  if (reach.email === 'ok') group.emailOk += 1;
  if (reach.phone === 'ok') group.phoneOk += 1;
  bump(group.classes, decision.class);
  bump(group.dispositions, decision.disposition);
  bump(group.types, sourceType);
}

function countDecision({ decision, consent, grade, reading }: Lead, counted: Counted): void {
  bump(counted.potential, decision.potential);
  bump(counted.stages, decision.stage);
  bump(counted.contacts, decision.contact);
  bump(counted.grades, grade);
  bump(counted.intents, reading.intent);
  bump(counted.may_email, consent.may_email);
  bump(counted.may_call, consent.may_call);
  bump(counted.may_write, consent.may_write);
  for (const field of decision.missing) {
    bump(counted.missing, field);
    if (decision.disposition === 'research') bump(counted.researchMissing, field);
  }
}

function countContact({ reach, findings }: Lead, counted: Counted): void {
  bump(counted.email, reach.email);
  for (const flag of reach.emailFlags) bump(counted.flags, flag.split(':')[0] ?? flag);
  bump(counted.phone, reach.phone);
  if (reach.phoneType !== '') bump(counted.phoneTypes, reach.phoneType);
  for (const finding of findings) {
    bump(counted.findings, finding.code);
    if (finding.code === 'DELETE_BY') bump(counted.deleteBy, String(finding.args?.date).slice(0, 7));
    const kind = kindOf(finding);
    if (kind === 'repair') bump(counted.repaired, finding.field ?? 'record');
    else if (kind === 'completion') bump(counted.completed, finding.field ?? 'record');
  }
}

function countScore({ contributions, score }: Lead, counted: Counted): void {
  for (const { rule, points } of contributions) {
    const figures = counted.rules.get(rule);
    if (figures === undefined) counted.rules.set(rule, { leads: 1, points });
    else {
      figures.leads += 1;
      figures.points += points;
    }
  }
  const bin = Math.floor(score / BIN_WIDTH);
  counted.bins.set(bin, (counted.bins.get(bin) ?? 0) + 1);
  if (score > counted.max) counted.max = score;
}

export function countOf(names: readonly string[]): Counter {
  return new Map(names.map((name) => [name, 0]));
}

export function bump(counter: Counter, name: string): void {
  counter.set(name, (counter.get(name) ?? 0) + 1);
}
