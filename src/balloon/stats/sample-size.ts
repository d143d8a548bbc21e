import { clopperPearson } from './clopper-pearson.ts';

/**
 * The smallest n whose exact 95 % interval at x = round(n p) is at most 2 d wide. The width jumps where x does, so
 * the search walks every n from a safe start below the normal approximation.
 */
export function sampleSizePrecision(p: number, d: number): number {
  const halfWidth = (n: number) => {
    const [lo, hi] = clopperPearson(Math.floor(n * p + 0.5), n);
    return (hi - lo) / 2;
  };
  const rough = (1.96 / d) ** 2 * p * (1 - p);
  let n = Math.max(1, Math.floor(rough * 0.6) - 20);
  while (halfWidth(n) > d) n += 1;
  return n;
}
