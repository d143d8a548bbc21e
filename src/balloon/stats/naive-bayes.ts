/** Won and lost counts per value of a field. */
export type ValueCounts = ReadonlyMap<string, readonly [won: number, lost: number]>;

/**
 * The probability in percent that a naive Bayes lead score (as some CRM systems show) would give: prior odds times
 * the odds of each known value, 0.1 added to every count, clipped to 0.01 … 99.99. Only for comparison: it counts
 * correlated fields several times and knows no minimum, so a single won lead already gives the next one 92 %.
 */
export function naiveBayesPercent(
  won: number,
  lost: number,
  fields: ReadonlyMap<string, ValueCounts>,
  lead: ReadonlyMap<string, string>,
): number {
  let pWon = won / (won + lost);
  let pLost = lost / (won + lost);
  for (const [field, values] of fields) {
    const counts = values.get(lead.get(field) ?? '');
    if (counts === undefined) continue;
    const total = (side: 0 | 1) => [...values.values()].reduce((sum, pair) => sum + pair[side] + 0.1, 0);
    pWon *= (counts[0] + 0.1) / total(0);
    pLost *= (counts[1] + 0.1) / total(1);
  }
  const percent = Math.round((10_000 * pWon) / (pWon + pLost)) / 100;
  return Math.min(99.99, Math.max(0.01, percent));
}
