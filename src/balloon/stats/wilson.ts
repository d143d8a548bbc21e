import type { Interval } from './clopper-pearson.ts';
import { normalQuantile } from './normal.ts';

/** The score interval of Wilson (1927), without continuity correction; the lower limit of 0 of n is 0, the upper of n of n is 1. */
export function wilson(x: number, n: number, level = 0.95): Interval {
  if (n === 0) return [0, 1];
  const z = normalQuantile((1 + level) / 2);
  const p = x / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [x === 0 ? 0 : (centre - half) / scale, x === n ? 1 : (centre + half) / scale];
}
