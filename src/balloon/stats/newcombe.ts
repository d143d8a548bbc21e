import { wilson } from './wilson.ts';

export interface Difference {
  readonly diff: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * The difference of two rates p1 - p2 with the hybrid score interval of Newcombe (1998, method 10): it combines the
 * distances of the two Wilson limits, and so stays inside -1 … 1 and is sound for zero counts.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, level = 0.95): Difference {
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const [l1, u1] = wilson(x1, n1, level);
  const [l2, u2] = wilson(x2, n2, level);
  const diff = p1 - p2;
  return { diff, lo: diff - Math.hypot(p1 - l1, u2 - p2), hi: diff + Math.hypot(u1 - p1, p2 - l2) };
}
