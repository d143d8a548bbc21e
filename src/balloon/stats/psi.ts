import { chiSquareQuantile } from './chi-square.ts';

export interface Psi {
  readonly psi: number;
  readonly expected_by_chance: number;
  readonly chance_95: number;
}

/**
 * The population stability index between two batches counted in the same bins, with half a lead added to each bin.
 * Chance alone gives about (k-1)(1/n + 1/m); `chance_95` is what it exceeds in one of twenty comparisons.
 */
export function psi(base: readonly number[], cur: readonly number[]): Psi {
  const k = base.length;
  const n = base.reduce((sum, v) => sum + v, 0);
  const m = cur.reduce((sum, v) => sum + v, 0);
  const value = base.reduce((sum, count, i) => {
    const p = (count + 0.5) / (n + 0.5 * k);
    const q = ((cur[i] ?? 0) + 0.5) / (m + 0.5 * k);
    return sum + (q - p) * Math.log(q / p);
  }, 0);
  const scale = 1 / n + 1 / m;
  return {
    psi: value,
    expected_by_chance: (k - 1) * scale,
    chance_95: chiSquareQuantile(0.95, k - 1) * scale,
  };
}
