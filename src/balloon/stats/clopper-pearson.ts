import { betaQuantile } from './beta-quantile.ts';

export type Interval = readonly [lo: number, hi: number];

/**
 * The exact interval for a rate x/n after Clopper & Pearson (1934): all rates that a two-sided exact binomial test
 * would not reject. It covers the true rate in at least `level` of cases whatever that rate is, which the
 * approximations do not for the rare events of small test batches.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval {
  if (n === 0) return [0, 1];
  const tail = (1 - level) / 2;
  return [x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x)];
}
