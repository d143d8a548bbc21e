/** ln of the likelihood of x of n under rate p1 over that under p0: x ln(p1/p0) + (n-x) ln((1-p1)/(1-p0)). */
export function logLikelihoodRatio(x: number, n: number, p0: number, p1: number): number {
  return x * Math.log(p1 / p0) + (n - x) * Math.log((1 - p1) / (1 - p0));
}
