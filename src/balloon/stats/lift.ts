export interface LiftRow {
  readonly decile: number;
  readonly n: number;
  readonly positives: number;
  readonly rate: number;
  readonly cum_n: number;
  readonly cum_positives: number;
  readonly gain: number;
  readonly lift: number;
}

/**
 * The gain table: leads by descending score in bins of equal count (integer cut points). Leads of one score carry
 * the mean outcome of their score, so the table does not depend on how ties happen to be ordered.
 */
export function liftTable(y: readonly number[], s: readonly number[], bins = 10): LiftRow[] {
  const order = s.map((_, i) => i).sort((a, b) => (s[b] ?? 0) - (s[a] ?? 0) || a - b);
  const expected = new Array<number>(order.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    let won = 0;
    while (to < order.length && s[order[to] ?? 0] === s[order[from] ?? 0]) won += y[order[to++] ?? 0] ?? 0;
    expected.fill(won / (to - from), from, to);
    from = to;
  }
  const total = y.reduce((sum, v) => sum + v, 0);
  const rows: LiftRow[] = [];
  let cum_positives = 0;
  for (let bin = 1; bin <= bins; bin += 1) {
    const from = Math.floor(((bin - 1) * y.length) / bins);
    const to = Math.floor((bin * y.length) / bins);
    const positives = expected.slice(from, to).reduce((sum, v) => sum + v, 0);
    cum_positives += positives;
    const gain = cum_positives / total;
    const rate = to > from ? positives / (to - from) : 0;
    rows.push({
      decile: bin,
      n: to - from,
      positives,
      rate,
      cum_n: to,
      cum_positives,
      gain,
      lift: to > 0 ? gain / (to / y.length) : 0,
    });
  }
  return rows;
}
