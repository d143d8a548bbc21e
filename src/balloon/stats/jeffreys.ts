import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './clopper-pearson.ts';

/** The equal-tailed interval of the posterior under Jeffreys' prior Beta(½, ½) (Brown, Cai & DasGupta 2001), closed at 0 and 1. */
export function jeffreys(x: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return [
    x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
  ];
}
