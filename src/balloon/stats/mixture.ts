import type { Interval } from './clopper-pearson.ts';
import { betaTails } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

/** Which rates the evidence is gathered for: above p0, below it, or both. */
export type Side = 'greater' | 'less' | 'two';

/**
 * ln of the e-value of x of n against the rate p0: the likelihood averaged over a Beta(½, ½) prior, truncated to the
 * side in question, over the likelihood at p0 (Robbins 1970; Ville's inequality makes 1/α a threshold that holds at
 * all looks together).
 */
export function mixtureEValueLog(x: number, n: number, p0: number, side: Side): number {
  const a = x + 0.5;
  const b = n - x + 0.5;
  const mixture = logGamma(a) + logGamma(b) - logGamma(n + 1) - Math.log(Math.PI);
  const likelihood = (x === 0 ? 0 : x * Math.log(p0)) + (x === n ? 0 : (n - x) * Math.log1p(-p0));
  const log = mixture - likelihood;
  if (side === 'two') return log;
  const posterior = betaTails(a, b, p0);
  const prior = betaTails(0.5, 0.5, p0);
  return side === 'greater'
    ? log + posterior.logUpper - prior.logUpper
    : log + posterior.logLower - prior.logLower;
}

/**
 * The interval that covers the true rate at all looks together with at least `level`: every p whose two-sided
 * e-value stays below 1/(1 - level). About 1.3 to 1.8 times as wide as the interval for a single look.
 */
export function anytimeInterval(x: number, n: number, level = 0.95): Interval {
  if (n === 0) return [0, 1];
  const limit = -Math.log1p(-level);
  const rejected = (p: number) => mixtureEValueLog(x, n, p, 'two') >= limit;
  const rate = x / n;
  return [x === 0 ? 0 : boundary(0, rate, rejected), x === n ? 1 : boundary(1, rate, rejected)];
}

/** Bisection between a rejected end and a kept rate. */
function boundary(outer: number, inner: number, rejected: (p: number) => boolean): number {
  let out = outer;
  let kept = inner;
  for (let step = 0; step < 1200; step += 1) {
    const middle = (out + kept) / 2;
    if (middle === out || middle === kept || Math.abs(kept - out) <= 1e-16 * kept) break;
    if (rejected(middle)) out = middle;
    else kept = middle;
  }
  return kept;
}
