/**
 * Weight of evidence per value of a rule or column, and the information value of all: how much more often a value
 * occurs among successes than among failures, with half a lead added to each cell. An explanation, not a score.
 */
export function woeIv(pos: readonly number[], neg: readonly number[]): { woe: number[]; iv: number } {
  const k = pos.length;
  const P = pos.reduce((sum, v) => sum + v, 0) + 0.5 * k;
  const N = neg.reduce((sum, v) => sum + v, 0) + 0.5 * k;
  const shares = pos.map((v, i) => ({ p: (v + 0.5) / P, q: ((neg[i] ?? 0) + 0.5) / N }));
  const woe = shares.map(({ p, q }) => Math.log(p / q));
  return { woe, iv: shares.reduce((sum, { p, q }, i) => sum + (p - q) * (woe[i] ?? 0), 0) };
}
