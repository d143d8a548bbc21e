import { normalQuantile, normalUpperTail } from './normal.ts';

export interface Auc {
  readonly auc: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly lo_logit: number;
  readonly hi_logit: number;
}

export interface PairedAuc {
  readonly auc1: number;
  readonly auc2: number;
  readonly diff: number;
  readonly se: number;
  readonly z: number;
  readonly p: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * The area under the ROC curve: in how many of 100 pairs of a won and a lost lead the won one had the higher score
 * (ties count half). Standard error after DeLong, DeLong & Clarke-Pearson (1988) by midranks (Sun & Xu 2014); limits
 * on the plain scale (clipped) and on the logit scale. An area of 0 or 1 has no spread: its limits are itself.
 */
export function aucDelong(y: readonly number[], s: readonly number[]): Auc {
  const { auc, v10, v01 } = placements(y, s);
  const se = Math.sqrt(variance(v10) / v10.length + variance(v01) / v01.length);
  const z = normalQuantile(0.975);
  const degenerate = auc === 0 || auc === 1;
  const logit = Math.log(auc / (1 - auc));
  const spread = (z * se) / (auc * (1 - auc));
  return {
    auc,
    se,
    lo: Math.max(0, auc - z * se),
    hi: Math.min(1, auc + z * se),
    lo_logit: degenerate ? auc : 1 / (1 + Math.exp(-(logit - spread))),
    hi_logit: degenerate ? auc : 1 / (1 + Math.exp(-(logit + spread))),
  };
}

/** Two scores of the same leads: the difference of their areas, with DeLong's covariance. */
export function aucPairedDelong(
  y: readonly number[],
  s1: readonly number[],
  s2: readonly number[],
): PairedAuc {
  const first = placements(y, s1);
  const second = placements(y, s2);
  const d10 = first.v10.map((v, i) => v - (second.v10[i] ?? 0));
  const d01 = first.v01.map((v, i) => v - (second.v01[i] ?? 0));
  const se = Math.sqrt(variance(d10) / d10.length + variance(d01) / d01.length);
  const diff = first.auc - second.auc;
  const quantile = normalQuantile(0.975);
  const z = se === 0 ? 0 : diff / se;
  return {
    auc1: first.auc,
    auc2: second.auc,
    diff,
    se,
    z,
    p: se === 0 ? 1 : Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    lo: diff - quantile * se,
    hi: diff + quantile * se,
  };
}

/** For each positive the share of negatives below it, and for each negative the share of positives above it. */
function placements(
  y: readonly number[],
  s: readonly number[],
): { auc: number; v10: number[]; v01: number[] } {
  const pos = s.filter((_, i) => y[i] === 1);
  const neg = s.filter((_, i) => y[i] !== 1);
  const all = midranks([...pos, ...neg]);
  const amongPos = midranks(pos);
  const amongNeg = midranks(neg);
  const v10 = pos.map((_, i) => ((all[i] ?? 0) - (amongPos[i] ?? 0)) / neg.length);
  const v01 = neg.map((_, i) => 1 - ((all[pos.length + i] ?? 0) - (amongNeg[i] ?? 0)) / pos.length);
  return { auc: v10.reduce((sum, v) => sum + v, 0) / v10.length, v10, v01 };
}

function midranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let k = from; k < to; k += 1) ranks[order[k] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1);
}
