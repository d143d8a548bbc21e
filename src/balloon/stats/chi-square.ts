import { logGamma } from './log-gamma.ts';

/** The value with P(χ²_k ≤ value) = p, by bisection on the regularised incomplete gamma function. */
export function chiSquareQuantile(p: number, k: number): number {
  let low = 0;
  let high = k + 10;
  while (lowerGamma(k / 2, high / 2) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2;
    if (lowerGamma(k / 2, middle / 2) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(a, x): the series of DLMF 8.7.1 below a + 1, the continued fraction of DLMF 8.9.2 above. */
function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; k < 10_000; k += 1) {
      term *= x / (a + k);
      const next = sum + term;
      if (next === sum) break;
      sum = next;
    }
    return factor * sum;
  }
  let f = 0;
  for (let k = 500; k >= 1; k -= 1) f = (k * (k - a)) / (x + 2 * k + 1 - a - f);
  return 1 - factor / (x + 1 - a - f);
}
