import type { Settings } from '../config/schema.ts';
import { CODES } from '../findings/findings.ts';
import { BIN_WIDTH, bump, type Counter, countOf, type Group, type Tally } from './tally.ts';

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
  /** Where `report.costs` names the source; cost per lead, per lead with interest or next step, per hand-over. */
  readonly cost?: number;
  readonly cost_per_lead?: number | null;
  readonly cost_per_interested?: number | null;
  readonly cost_per_handoff?: number | null;
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
  /** Missing fields of the leads that are worth completing by hand. */
  readonly research_missing: Counts;
  readonly repaired: Counts;
  readonly completed: Counts;
  readonly findings: Counts;
  /** Leads to be deleted by month, where `consent.retention` says so. */
  readonly delete_by: Counts;
  readonly reject_codes: Counts;
  readonly consent: Readonly<Record<'may_email' | 'may_call' | 'may_write', Counts>>;
  readonly rules: Readonly<Record<string, { readonly leads: number; readonly points: number }>>;
  readonly sources: readonly SourceFigures[];
  readonly scores: { readonly mean: number; readonly max: number; readonly histogram: readonly Bin[] };
  readonly possible_duplicates: number;
  readonly disarmed_cells: number;
  readonly unmatched_events: number;
  readonly unmatched_corrections: number;
  /** Requests to the providers of the config, with `--enrich`; reasons of failures by how often each occurred. */
  readonly enrichment: readonly {
    readonly provider: string;
    readonly asked: number;
    readonly answered: number;
    readonly filled: number;
    readonly failed: Counts;
  }[];
  readonly gates: readonly Gate[];
}

/** Leads with `from` ≤ score < `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly leads: number;
}

/** What the figures are made from, beside the leads. */
export interface FigureSource {
  readonly version: string;
  readonly configSha256: string;
  /** Files without their leads: those are in the tally. */
  readonly inputs: readonly Omit<InputFigures, 'leads'>[];
  readonly rejects: readonly { readonly code: string }[];
  readonly possibleDuplicates: number;
  readonly disarmedCells: number;
  readonly unmatchedEvents: number;
  readonly unmatchedCorrections: number;
  readonly enrichment: Figures['enrichment'];
}

/** Counts a run. Every group adds up to `leads`; `records = leads + merged + rejects`. */
export function figuresOf(tally: Tally, source: FigureSource, settings: Settings): Figures {
  const { counted } = tally;
  const leads = counted.all.leads;
  const records = source.inputs.reduce((sum, input) => sum + input.records, 0);
  const rejectCodes = countOf([]);
  for (const { code } of source.rejects) bump(rejectCodes, code);
  return {
    leadsieve: source.version,
    as_of: settings.asOf,
    config_sha256: source.configSha256,
    inputs: source.inputs.map(({ rejects, ...input }) => ({
      ...input,
      leads: counted.firstPaths.get(input.path) ?? 0,
      rejects,
    })),
    records,
    leads,
    merged: records - leads - source.rejects.length,
    rejects: source.rejects.length,
    classes: plainCounts(counted.all.classes),
    potential: plainCounts(counted.potential),
    stages: plainCounts(counted.stages),
    dispositions: plainCounts(counted.all.dispositions),
    grades: plainCounts(counted.grades),
    contacts: plainCounts(counted.contacts),
    intents: plainCounts(counted.intents),
    email: { ...plainCounts(counted.email), flags: sorted(counted.flags) } as Figures['email'],
    phone: { ...plainCounts(counted.phone), types: sorted(counted.phoneTypes) } as Figures['phone'],
    missing: sorted(counted.missing),
    research_missing: sorted(counted.researchMissing),
    repaired: sorted(counted.repaired),
    completed: sorted(counted.completed),
    findings: sorted(counted.findings),
    delete_by: sorted(counted.deleteBy),
    reject_codes: sorted(rejectCodes),
    consent: {
      may_email: plainCounts(counted.may_email),
      may_call: plainCounts(counted.may_call),
      may_write: plainCounts(counted.may_write),
    },
    rules: byName(counted.rules, ({ leads: of, points }) => ({ leads: of, points: round(points) })),
    sources: [...counted.sources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => sourceFigures(name, group, settings.config.report.costs)),
    scores: { mean: mean(counted.all), max: counted.max, histogram: histogram(counted.bins) },
    possible_duplicates: source.possibleDuplicates,
    disarmed_cells: source.disarmedCells,
    unmatched_events: source.unmatchedEvents,
    unmatched_corrections: source.unmatchedCorrections,
    enrichment: source.enrichment,
    gates: [],
  };
}

/** True for codes whose sentence names something a person should look at. */
export function isAlarming(code: string): boolean {
  return Object.hasOwn(CODES, code) && ['doubt', 'defect'].includes(CODES[code as keyof typeof CODES].kind);
}

function plainCounts(counter: Counter): Counts {
  return Object.fromEntries(counter);
}

function sorted(counter: Counter): Counts {
  return byName(counter, (n) => n);
}

function byName<T, U>(items: ReadonlyMap<string, T>, of: (item: T) => U): Record<string, U> {
  return Object.fromEntries(
    [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, of(item)]),
  );
}

function sourceFigures(source: string, group: Group, costs: Readonly<Record<string, number>>): SourceFigures {
  const { leads, classes, dispositions } = group;
  const interested = (classes.get('qualified') ?? 0) + (classes.get('pre-qualified') ?? 0);
  const cost = Object.entries(costs).find(([name]) => isSource(name, source))?.[1];
  return {
    source,
    source_type: mostOf(group.types),
    records: group.records,
    leads,
    classes: plainCounts(classes),
    dispositions: plainCounts(dispositions),
    contact_complete: group.complete,
    email_ok: group.emailOk,
    phone_ok: group.phoneOk,
    mean_score: mean(group),
    ...(cost === undefined
      ? {}
      : {
          cost,
          cost_per_lead: per(cost, leads),
          cost_per_interested: per(cost, interested),
          cost_per_handoff: per(cost, dispositions.get('handoff') ?? 0),
        }),
  };
}

/** Whether a name in `report.costs` means the source; capitals and blanks around it do not matter. */
export function isSource(name: string, source: string): boolean {
  return name.trim().toLowerCase() === source.trim().toLowerCase();
}

/** Cost of one, or null where there is none. */
function per(cost: number, count: number): number | null {
  return count === 0 ? null : round(cost / count);
}

/** The name counted most often; of equals the first in the alphabet. */
function mostOf(counter: Counter): string {
  const [first] = [...counter].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? 'list';
}

function histogram(bins: ReadonlyMap<number, number>): Bin[] {
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, n]) => ({ from: bin * BIN_WIDTH, to: (bin + 1) * BIN_WIDTH, leads: n }));
}

function mean({ score, leads }: Group): number {
  return leads === 0 ? 0 : round(score / leads);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
