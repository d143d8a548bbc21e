import { groupKey } from './costs.ts';
import type { GroupFigures } from './figures.ts';
import { benjaminiHochberg, fisherExact, holm, newcombeDifference, posteriorABeatsB } from './stats/stats.ts';

type Goals = Pick<GroupFigures, 'goal'>;

export interface VersusRest {
  readonly p_fisher: number;
  readonly p_holm: number;
  readonly p_bh: number;
  readonly diff: readonly [diff: number, lo: number, hi: number];
  /** Probability that the rate of the group is the higher one. */
  readonly posterior_a_beats_b: number;
}

/** Each group against all others (or against one reference group): Fisher, Holm, Benjamini–Hochberg, Newcombe. */
export function versusRest(groups: ReadonlyMap<string, Goals>, reference?: string): Map<string, VersusRest> {
  const all = [...groups].map(([name, { goal }]) => ({ name, x: goal.x, n: goal.n }));
  const other = all.find(({ name }) => reference !== undefined && groupKey(name) === groupKey(reference));
  const sum = { x: all.reduce((s, { x }) => s + x, 0), n: all.reduce((s, { n }) => s + n, 0) };
  const rows = all
    .filter(({ name }) => name !== other?.name)
    .map((own) => ({ ...own, rest: other ?? { x: sum.x - own.x, n: sum.n - own.n } }))
    .filter(({ n, rest }) => n > 0 && rest.n > 0);
  const p = rows.map(({ x, n, rest }) => fisherExact(x, n, rest.x, rest.n).two_sided);
  const p_holm = holm(p);
  const p_bh = benjaminiHochberg(p);
  return new Map(
    rows.map(({ name, x, n, rest }, index) => {
      const { diff, lo, hi } = newcombeDifference(x, n, rest.x, rest.n);
      return [
        name,
        {
          p_fisher: p[index] ?? 1,
          p_holm: p_holm[index] ?? 1,
          p_bh: p_bh[index] ?? 1,
          diff: [diff, lo, hi] as const,
          posterior_a_beats_b: posteriorABeatsB(x, n, rest.x, rest.n),
        },
      ];
    }),
  );
}

/** Σ N_h/N · rate of group h: the sample may hold more of a small stratum than its share. */
export function weightedRate(
  groups: ReadonlyMap<string, Goals>,
  sizes?: ReadonlyMap<string, number>,
): number | null {
  if (sizes === undefined) return null;
  const strata = [...groups].map(([name, { goal }]) => ({
    size: sizes.get(name) ?? 0,
    rate: goal.rate ?? 0,
  }));
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  return total === 0 ? null : strata.reduce((sum, { size, rate }) => sum + (size / total) * rate, 0);
}
