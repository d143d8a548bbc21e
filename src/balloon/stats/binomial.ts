import { betaTails } from './incomplete-beta.ts';

/** P(X ≥ c) for X ~ Bin(n, p): the incomplete beta function I_p(c, n - c + 1). */
export function binomialTailGe(n: number, p: number, c: number): number {
  if (c <= 0) return 1;
  if (c > n) return 0;
  return betaTails(c, n - c + 1, p).lower;
}
