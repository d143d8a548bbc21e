export interface FisherTest {
  readonly two_sided: number;
  readonly greater: number;
  readonly less: number;
}

/**
 * Fisher's exact test of x1 of n1 against x2 of n2. Two-sided is the sum of all tables that are at most as likely as
 * the observed one, with R's tolerance of 1e-7 so that equally likely tables are not split by rounding.
 *
 * Probabilities are built by ratios outward from the most likely table: no factorials, no overflow, and the tails
 * keep their relative precision.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): FisherTest {
  const successes = x1 + x2;
  const low = Math.max(0, successes - n2);
  const high = Math.min(n1, successes);
  const mode = Math.floor(((successes + 1) * (n1 + 1)) / (n1 + n2 + 2));
  const start = Math.min(high, Math.max(low, mode));
  const weights = new Array<number>(high - low + 1).fill(0);
  weights[start - low] = 1;
  const ratio = (k: number) => ((n1 - k) * (successes - k)) / ((k + 1) * (n2 - successes + k + 1));
  for (let k = start; k < high; k += 1) weights[k + 1 - low] = (weights[k - low] ?? 0) * ratio(k);
  for (let k = start; k > low; k -= 1) weights[k - 1 - low] = (weights[k - low] ?? 0) / ratio(k - 1);
  const observed = weights[x1 - low] ?? 0;
  const total = sumSmallFirst(weights);
  const share = (chosen: readonly number[]) => Math.min(1, sumSmallFirst(chosen) / total);
  return {
    two_sided: share(weights.filter((w) => w <= observed * (1 + 1e-7))),
    greater: share(weights.slice(x1 - low)),
    less: share(weights.slice(0, x1 - low + 1)),
  };
}

function sumSmallFirst(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
