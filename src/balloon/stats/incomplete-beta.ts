import { stirlingRemainder } from './log-gamma.ts';

/** Both tails of a Beta(a, b) distribution at x, and their natural logarithms (which do not underflow). */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
  readonly logLower: number;
  readonly logUpper: number;
}

/** The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) value is at most x. */
export function regularisedIncompleteBeta(a: number, b: number, x: number): number {
  return betaTails(a, b, x).lower;
}

/**
 * Both tails at once, each to full relative precision.
 *
 * The tail on the far side of the mean is a continued fraction (DLMF 8.17.22, evaluated by Lentz's method); the
 * other is one minus it. So a small tail never comes from a subtraction. The factor x^a (1-x)^b / B(a, b) is written
 * with Stirling remainders and deviances (Loader 2000, "Fast and accurate computation of binomial probabilities"):
 * three log-gammas would lose digits for large a and b.
 */
export function betaTails(a: number, b: number, x: number): BetaTails {
  if (x <= 0) return { lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 };
  if (x >= 1) return { lower: 1, upper: 0, logLower: 0, logUpper: -Infinity };
  const prefactor = logBetaPrefactor(a, b, x);
  if (x < (a + 1) / (a + b + 2)) {
    const log = prefactor + Math.log(continuedFraction(a, b, x) / a);
    const lower = Math.min(1, Math.exp(log));
    return { lower, upper: 1 - lower, logLower: Math.min(0, log), logUpper: Math.log1p(-lower) };
  }
  const log = prefactor + Math.log(continuedFraction(b, a, 1 - x) / b);
  const upper = Math.min(1, Math.exp(log));
  return { lower: 1 - upper, upper, logLower: Math.log1p(-upper), logUpper: Math.min(0, log) };
}

/** ln of x^a (1-x)^b / B(a, b). */
export function logBetaPrefactor(a: number, b: number, x: number): number {
  const n = a + b;
  return (
    0.5 * Math.log((a * b) / (2 * Math.PI * n)) +
    (stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b)) -
    deviance(a, n * x) -
    deviance(b, n * (1 - x))
  );
}

/** a ln(a/m) + m - a without cancellation where a is near m. */
function deviance(a: number, m: number): number {
  if (Math.abs(a - m) >= 0.1 * (a + m)) return a * Math.log(a / m) + m - a;
  const v = (a - m) / (a + m);
  let sum = (a - m) * v;
  let term = 2 * a * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
  let h = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d, tiny);
    c = nonZero(1 + even / c, tiny);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d, tiny);
    c = nonZero(1 + odd / c, tiny);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
