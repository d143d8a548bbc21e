import { betaTails, logBetaPrefactor } from './incomplete-beta.ts';

/**
 * The value x with I_x(a, b) = p.
 *
 * Newton steps inside a shrinking bracket; a step that leaves the bracket is replaced by halving, so the search
 * cannot run away on the flat ends of the curve.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 400; step += 1) {
    const { lower, upper } = betaTails(a, b, x);
    const miss = p < 0.5 ? lower - p : 1 - p - upper;
    if (miss === 0) return x;
    if (miss > 0) high = x;
    else low = x;
    const density = Math.exp(logBetaPrefactor(a, b, x)) / (x * (1 - x));
    const newton = x - miss / density;
    const next = newton > low && newton < high ? newton : low === 0 ? high / 16 : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}
