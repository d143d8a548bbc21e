import type { Settings } from '../config/schema.ts';
import { CODES, kindOf } from '../findings/findings.ts';
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

type Counts = Record<string, number>;

/** One input file in figures. `leads`: leads whose first record stands in this file, so that the files add up. */
export interface InputFigures {
  readonly path: string;
  readonly format: string;
  readonly preset: string | null;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header_line: number;
  readonly records: number;
  readonly leads: number;
  readonly rejects: number;
}

/** One source (channel, vendor, event) in figures. */
export interface SourceFigures {
  readonly source: string;
  readonly source_type: string;
  readonly records: number;
  readonly leads: number;
  readonly classes: Counts;
  readonly dispositions: Counts;
  readonly contact_complete: number;
  readonly email_ok: number;
  readonly phone_ok: number;
  readonly mean_score: number;
}

/** A `--fail-on` bar and whether it held. */
export interface Gate {
  readonly bar: string;
  readonly value: number;
  readonly ok: boolean;
}

/** Every figure of a run; `summary.json`. Counts only, never a value of a record. */
export interface Figures {
  readonly leadsieve: string;
  readonly as_of: string;
  readonly config_sha256: string;
  readonly inputs: readonly InputFigures[];
  readonly records: number;
  readonly leads: number;
  readonly merged: number;
  readonly rejects: number;
  readonly classes: Counts;
  readonly potential: Counts;
  readonly stages: Counts;
  readonly dispositions: Counts;
  readonly grades: Counts;
  readonly contacts: Counts;
  readonly intents: Counts;
  readonly email: Counts & { readonly flags: Counts };
  readonly phone: Counts & { readonly types: Counts };
  readonly missing: Counts;
  readonly repaired: Counts;
  readonly completed: Counts;
  readonly findings: Counts;
  readonly reject_codes: Counts;
  readonly consent: Readonly<Record<'may_email' | 'may_call' | 'may_write', Counts>>;
  readonly rules: Readonly<Record<string, { readonly leads: number; readonly points: number }>>;
  readonly sources: readonly SourceFigures[];
  readonly scores: { readonly mean: number; readonly max: number; readonly histogram: readonly Bin[] };
  readonly possible_duplicates: number;
  readonly disarmed_cells: number;
  readonly unmatched_events: number;
  readonly gates: readonly Gate[];
}

/** Leads with `from` ≤ score < `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly leads: number;
}

/** What the figures are made from. */
export interface FigureSource {
  readonly version: string;
  readonly configSha256: string;
  readonly inputs: readonly InputFigures[];
  readonly leads: readonly Lead[];
  readonly rejects: readonly { readonly code: string }[];
  readonly possibleDuplicates: number;
  readonly disarmedCells: number;
  readonly unmatchedEvents: number;
}

const BIN_WIDTH = 10;

/** Counts a run. Every group adds up to `leads`; `records = leads + merged + rejects`. */
export function figuresOf(source: FigureSource, settings: Settings): Figures {
  const { leads } = source;
  const records = source.inputs.reduce((sum, input) => sum + input.records, 0);
  const flags = (lead: Lead): readonly string[] =>
    lead.reach.emailFlags.map((flag) => flag.split(':')[0] ?? flag);
  const fieldsOf =
    (kind: string) =>
    (lead: Lead): readonly string[] =>
      lead.findings.filter((finding) => kindOf(finding) === kind).map((finding) => finding.field ?? 'record');
  return {
    leadsieve: source.version,
    as_of: settings.asOf,
    config_sha256: source.configSha256,
    inputs: source.inputs,
    records,
    leads: leads.length,
    merged: records - leads.length - source.rejects.length,
    rejects: source.rejects.length,
    classes: count(leads, (lead) => lead.decision.class, CLASSES),
    potential: count(leads, (lead) => lead.decision.potential, CLASSES),
    stages: count(leads, (lead) => lead.decision.stage, STAGES),
    dispositions: count(leads, (lead) => lead.decision.disposition, DISPOSITIONS),
    grades: count(leads, (lead) => lead.grade, GRADES),
    contacts: count(leads, (lead) => lead.decision.contact, CONTACTS),
    intents: count(leads, (lead) => lead.reading.intent, INTENTS),
    email: {
      ...count(leads, (lead) => lead.reach.email, STATUSES),
      flags: countAll(leads, flags),
    } as Figures['email'],
    phone: {
      ...count(leads, (lead) => lead.reach.phone, STATUSES),
      types: countAll(leads, (lead) => (lead.reach.phoneType ? [lead.reach.phoneType] : [])),
    } as Figures['phone'],
    missing: countAll(leads, (lead) => lead.decision.missing),
    repaired: countAll(leads, fieldsOf('repair')),
    completed: countAll(leads, fieldsOf('completion')),
    findings: countAll(leads, (lead) => lead.findings.map((finding) => finding.code)),
    reject_codes: countAll(source.rejects, (reject) => [reject.code]),
    consent: {
      may_email: count(leads, (lead) => lead.consent.may_email, PERMISSIONS),
      may_call: count(leads, (lead) => lead.consent.may_call, PERMISSIONS),
      may_write: count(leads, (lead) => lead.consent.may_write, PERMISSIONS),
    },
    rules: ruleFigures(leads),
    sources: sourceFigures(leads),
    scores: {
      mean: mean(leads),
      max: leads.reduce((max, lead) => Math.max(max, lead.score), 0),
      histogram: histogram(leads),
    },
    possible_duplicates: source.possibleDuplicates,
    disarmed_cells: source.disarmedCells,
    unmatched_events: source.unmatchedEvents,
    gates: [],
  };
}

/** True for codes whose sentence names something a person should look at. */
export function isAlarming(code: string): boolean {
  return Object.hasOwn(CODES, code) && ['doubt', 'defect'].includes(CODES[code as keyof typeof CODES].kind);
}

function count<T>(items: readonly T[], of: (item: T) => string, names: readonly string[]): Counts {
  const counts = new Map<string, number>(names.map((name) => [name, 0]));
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function countAll<T>(items: readonly T[], of: (item: T) => readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) for (const name of of(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ruleFigures(leads: readonly Lead[]): Figures['rules'] {
  const rules = new Map<string, { leads: number; points: number }>();
  for (const lead of leads) {
    for (const { rule, points } of lead.contributions) {
      const figures = rules.get(rule) ?? { leads: 0, points: 0 };
      rules.set(rule, { leads: figures.leads + 1, points: round(figures.points + points) });
    }
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sourceFigures(leads: readonly Lead[]): SourceFigures[] {
  const bySource = new Map<string, Lead[]>();
  for (const lead of leads) {
    const group = bySource.get(sourceOf(lead));
    if (group) group.push(lead);
    else bySource.set(sourceOf(lead), [lead]);
  }
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, group]) => ({
      source,
      source_type: group[0]?.sourceType ?? 'list',
      records: group.reduce((sum, lead) => sum + lead.records.length, 0),
      leads: group.length,
      classes: count(group, (lead) => lead.decision.class, CLASSES),
      dispositions: count(group, (lead) => lead.decision.disposition, DISPOSITIONS),
      contact_complete: group.filter((lead) => lead.decision.contact === 'complete').length,
      email_ok: group.filter((lead) => lead.reach.email === 'ok').length,
      phone_ok: group.filter((lead) => lead.reach.phone === 'ok').length,
      mean_score: mean(group),
    }));
}

function histogram(leads: readonly Lead[]): Bin[] {
  const bins = new Map<number, number>();
  for (const lead of leads) {
    const bin = Math.floor(lead.score / BIN_WIDTH);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, n]) => ({ from: bin * BIN_WIDTH, to: (bin + 1) * BIN_WIDTH, leads: n }));
}

function mean(leads: readonly Lead[]): number {
  return leads.length === 0 ? 0 : round(leads.reduce((sum, lead) => sum + lead.score, 0) / leads.length);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
