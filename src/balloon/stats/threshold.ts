export interface ThresholdRow {
  readonly t: number;
  readonly worked: number;
  readonly tp: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly net: number;
}

/**
 * What each threshold would have brought: every lead with a score of at least t is worked, net = value · successes
 * - cost · worked. Best is the largest net within the capacity; of equals the higher threshold.
 */
export function thresholdTable(
  y: readonly number[],
  s: readonly number[],
  value: number,
  cost: number,
  capacity: number | null,
): { best: ThresholdRow | null; table: ThresholdRow[] } {
  const order = s.map((_, i) => i).sort((a, b) => (s[b] ?? 0) - (s[a] ?? 0) || a - b);
  const total = y.reduce((sum, v) => sum + v, 0);
  const table: ThresholdRow[] = [];
  let tp = 0;
  order.forEach((index, rank) => {
    tp += y[index] ?? 0;
    const t = s[index] ?? 0;
    const next = order[rank + 1];
    if (next !== undefined && s[next] === t) return;
    const worked = rank + 1;
    const precision = tp / worked;
    const recall = total > 0 ? tp / total : 0;
    const f1 = tp > 0 ? (2 * tp) / (worked + total) : 0;
    table.push({ t, worked, tp, precision, recall, f1, net: value * tp - cost * worked });
  });
  const allowed = table.filter(({ worked }) => capacity === null || worked <= capacity);
  const best = allowed.reduce<ThresholdRow | null>((a, b) => (a === null || b.net > a.net ? b : a), null);
  return { best, table };
}
