import { betaQuantile } from './beta-quantile.ts';
import { betaTails, logBetaPrefactor } from './incomplete-beta.ts';

/** A Beta prior; Jeffreys' reference prior unless the user says otherwise. */
export interface Prior {
  readonly a: number;
  readonly b: number;
}
export const JEFFREYS: Prior = { a: 0.5, b: 0.5 };

/** The chance, after x of n, that the true rate lies above p0. */
export function posteriorBeatsTarget(x: number, n: number, p0: number, prior = JEFFREYS): number {
  return betaTails(x + prior.a, n - x + prior.b, p0).upper;
}

/**
 * E[max(p - p0, 0)] and E[max(p0 - p, 0)] after x of n: what one more lead is expected to bring above, or cost below,
 * the rate p0. Since p times a Beta(a, b) density is the mean times a Beta(a + 1, b) density, both are tail areas.
 */
export function expectedGainLoss(
  x: number,
  n: number,
  p0: number,
  prior = JEFFREYS,
): { gain: number; loss: number } {
  const a = x + prior.a;
  const b = n - x + prior.b;
  const mean = a / (a + b);
  const at = betaTails(a, b, p0);
  const shifted = betaTails(a + 1, b, p0);
  return {
    gain: Math.max(0, mean * shifted.upper - p0 * at.upper),
    loss: Math.max(0, p0 * at.lower - mean * shifted.lower),
  };
}

/** Mean and equal-tailed 95 % interval of the posterior after x of n. */
export function posteriorMeanAndCredible(
  x: number,
  n: number,
  prior = JEFFREYS,
): { mean: number; lo: number; hi: number } {
  const a = x + prior.a;
  const b = n - x + prior.b;
  return { mean: a / (a + b), lo: betaQuantile(0.025, a, b), hi: betaQuantile(0.975, a, b) };
}

/**
 * The chance that the true rate of A lies above that of B.
 *
 * The density of A times the lower tail of B, integrated by Gauss–Legendre over the angle θ with p = sin²θ: there
 * the half-integer powers of the priors are smooth up to the ends.
 */
export function posteriorABeatsB(xA: number, nA: number, xB: number, nB: number, prior = JEFFREYS): number {
  const a = xA + prior.a;
  const b = nA - xA + prior.b;
  const from = Math.asin(Math.sqrt(betaQuantile(1e-13, a, b)));
  const to = Math.asin(Math.sqrt(betaQuantile(1 - 1e-13, a, b)));
  const panels = 40;
  const width = (to - from) / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = from + (panel + 0.5) * width;
    for (const [node, weight] of GAUSS_8) {
      const p = Math.sin(middle + (node * width) / 2) ** 2;
      const density = Math.exp(logBetaPrefactor(a, b, p)) / Math.sqrt(p * (1 - p));
      sum += weight * density * betaTails(xB + prior.a, nB - xB + prior.b, p).lower;
    }
  }
  return sum * width;
}

/** Nodes and weights of the eight-point Gauss–Legendre rule on -1 … 1. */
const GAUSS_8 = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
].flatMap(([node = 0, weight = 0]) => [[-node, weight] as const, [node, weight] as const]);
