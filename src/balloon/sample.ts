import { UserError } from '../errors.ts';
import type { BalloonLead, LeadList } from './leads.ts';
import { byCodePoint, hashU, stratifiedAllocation } from './stats/stats.ts';

export interface SampleOptions {
  /** Leads to draw; or `fraction`, which keeps every earlier choice when rows are added but has a random size. */
  readonly k?: number;
  readonly fraction?: number;
  readonly seed: string;
  /** Column whose values are the strata; without one all leads are one stratum. */
  readonly strata?: string;
  readonly minimum: number;
  /** Dispositions that may be drawn, where the list has them; else all but those that must not or need not be contacted. */
  readonly dispositions?: readonly string[];
}

export interface Sample {
  readonly seed: string;
  readonly hash: 'leadsieve/sample/v1';
  readonly strata: string | null;
  readonly sizes: Readonly<Record<string, number>>;
  readonly allocation: Readonly<Record<string, number>>;
  readonly drawn: number;
  readonly duplicates_removed: number;
  readonly left_out: number;
  /** Drawn ids by stratum, in the order of the hash: the order in which sales works them. */
  readonly sample: Readonly<Record<string, readonly string[]>>;
}

/** Leads that object to being contacted, or are none, are not drawn unless asked for. */
const NOT_DRAWN: readonly string[] = ['blocked', 'rejected'];

/**
 * Draws a sample that depends on seed and ids alone: the k leads with the smallest hash in each stratum, ties by id.
 * The same seed and ids give the same sample on every machine and in every row order. Duplicates are removed first.
 */
export function sampleLeads(
  list: LeadList,
  options: SampleOptions,
): { sample: Sample; rows: readonly number[] } {
  const strataOf = stratumReader(list, options.strata);
  const wanted = options.dispositions;
  const pool = list.leads.filter(
    (lead) =>
      lead.duplicateOf === null &&
      (wanted === undefined
        ? !NOT_DRAWN.includes(dispositionOf(list, lead))
        : wanted.includes(dispositionOf(list, lead))),
  );
  const strata = new Map<string, { key: string; lead: BalloonLead }[]>();
  for (const lead of pool) {
    const name = strataOf(lead);
    const own = strata.get(name);
    const entry = { key: sampleKey(lead), lead };
    if (own === undefined) strata.set(name, [entry]);
    else own.push(entry);
  }
  const sizes = new Map([...strata].map(([name, own]) => [name, own.length]));
  const names = [...sizes.keys()].sort(byCodePoint);
  const allocation =
    options.k === undefined
      ? null
      : stratifiedAllocation(sizes, Math.min(options.k, pool.length), options.minimum);
  const drawn = names.map((name) => {
    const ordered = (strata.get(name) ?? [])
      .map((entry) => ({ ...entry, u: hashU('sample', options.seed, entry.key) }))
      .sort((a, b) => a.u - b.u || byCodePoint(a.key, b.key));
    return {
      name,
      chosen:
        allocation === null
          ? ordered.filter(({ u }) => u < (options.fraction ?? 0))
          : ordered.slice(0, allocation.get(name) ?? 0),
    };
  });
  const byHash = drawn.flatMap(({ chosen }) => chosen).sort((a, b) => a.u - b.u || byCodePoint(a.key, b.key));
  return {
    sample: {
      seed: options.seed,
      hash: 'leadsieve/sample/v1',
      strata: options.strata ?? null,
      sizes: Object.fromEntries(names.map((name) => [name, sizes.get(name) ?? 0])),
      allocation: Object.fromEntries(drawn.map(({ name, chosen }) => [name, chosen.length])),
      drawn: byHash.length,
      duplicates_removed: list.leads.filter(({ duplicateOf }) => duplicateOf !== null).length,
      left_out: list.leads.filter(({ duplicateOf }) => duplicateOf === null).length - pool.length,
      sample: Object.fromEntries(drawn.map(({ name, chosen }) => [name, chosen.map(({ key }) => key)])),
    },
    rows: byHash.map(({ lead }) => lead.row),
  };
}

function stratumReader(list: LeadList, strata: string | undefined): (lead: BalloonLead) => string {
  if (strata === undefined) return () => 'all';
  const column = list.headings.columns.get(strata) ?? list.table.header.indexOf(strata);
  if (column < 0) {
    throw new UserError(
      `${list.table.path} has no column "${strata}" for the strata.`,
      `Columns: ${list.table.header.join(', ')}.`,
    );
  }
  return ({ row }) => (list.table.rows[row]?.cells[column] ?? '').trim();
}

function dispositionOf(list: LeadList, { row }: BalloonLead): string {
  const column = list.headings.columns.get('disposition');
  return column === undefined ? '' : (list.table.rows[row]?.cells[column] ?? '').trim();
}

/** Id, else e-mail address, else phone number; the row number is not stable and no key. */
function sampleKey({ id, email, phone, row }: BalloonLead): string {
  const key = id !== '' ? id : (email ?? phone);
  if (key !== null && key !== '') return key;
  throw new UserError(
    `The lead in data row ${row + 1} has no id, e-mail address or phone number to draw by.`,
    'Give every lead an id, e.g. with "leadsieve qualify" first.',
  );
}
