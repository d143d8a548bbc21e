export interface Calibration {
  readonly brier: number;
  readonly brier_reference: number;
  readonly skill: number;
  readonly ece_10_equal_count: number;
  readonly calibration_in_the_large: number;
}

export interface ReliabilityBin {
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
}

/**
 * How far predicted probabilities p are from what happened: the Brier score against that of the base rate, the
 * expected calibration error over ten bins of equal count (stable order by p, integer cut points), and the mean
 * outcome minus the mean prediction.
 */
export function brierEce(y: readonly number[], p: readonly number[]): Calibration {
  const n = y.length;
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const brier = y.reduce((sum, v, i) => sum + ((p[i] ?? 0) - v) ** 2, 0) / n;
  const rate = mean(y);
  const brier_reference = rate * (1 - rate);
  return {
    brier,
    brier_reference,
    skill: 1 - brier / brier_reference,
    ece_10_equal_count: reliabilityTable(y, p).reduce(
      (sum, bin) => sum + (bin.n / n) * Math.abs(bin.predicted - bin.observed),
      0,
    ),
    calibration_in_the_large: rate - mean(p),
  };
}

/** Mean prediction and rate in ten bins of equal count; empty bins are left out. */
export function reliabilityTable(y: readonly number[], p: readonly number[], bins = 10): ReliabilityBin[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b);
  const table: ReliabilityBin[] = [];
  for (let bin = 0; bin < bins; bin += 1) {
    const members = order.slice(
      Math.floor((bin * y.length) / bins),
      Math.floor(((bin + 1) * y.length) / bins),
    );
    if (members.length === 0) continue;
    const sum = (values: readonly number[]) => members.reduce((total, i) => total + (values[i] ?? 0), 0);
    table.push({
      n: members.length,
      predicted: sum(p) / members.length,
      observed: sum(y) / members.length,
    });
  }
  return table;
}
