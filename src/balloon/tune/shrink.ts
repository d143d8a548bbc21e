import { aucPairedDelong, hashU, type MapFit, mapLogistic, type PairedAuc } from '../stats/stats.ts';

/** Strengths of the pull towards the present points, with the names they bear in the JSON output. */
export const LAMBDAS = [
  ['0.3', 0.3],
  ['1', 1],
  ['3', 3],
  ['10', 10],
  ['30', 30],
  ['100', 100],
  ['1000', 1000],
  ['1000000.0', 1e6],
] as const;
export const FOLDS = 5;

/** λ of a rule that keeps its points whatever the data say. */
const FIXED = 1e12;

/** What the points are learned from: one row a lead, one column a rule. */
export interface TuneData {
  readonly X: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly folds: readonly number[];
  readonly rules: readonly string[];
  readonly hand: readonly number[];
  /** Rules that keep their points (fired too rarely, or set to 0 against the data). */
  readonly fixed: readonly boolean[];
}

export interface Shrunk {
  readonly fold_sizes: readonly number[];
  readonly cv_logloss: Readonly<Record<string, number>>;
  readonly lambda: number;
  readonly fit: MapFit;
  /** Score of each lead from points that were learned without it. */
  readonly outOfFold: readonly number[];
}

/** The fold of a lead: floor(5 u), u from purpose, seed and key, so that it does not depend on the row order. */
export function foldOf(seed: string, key: string): number {
  return Math.min(FOLDS - 1, Math.floor(FOLDS * hashU('cv', seed, key)));
}

/**
 * Chooses λ by five-fold cross-validated log loss, refitting everything (the slope b included) inside the folds, and
 * scores every lead with integer points that were learned without it.
 */
export function shrinkPoints(data: TuneData): Shrunk {
  const { X, y, folds, hand } = data;
  const losses = LAMBDAS.map(([name, lambda]) => ({ name, lambda, loss: crossValidatedLoss(data, lambda) }));
  const best = losses.reduce((a, b) => (b.loss < a.loss ? b : a));
  const outOfFold = new Array<number>(y.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { points } = fitWithout(data, fold, best.lambda);
    folds.forEach((own, i) => {
      if (own === fold) outOfFold[i] = dot(X[i] ?? [], points);
    });
  }
  return {
    fold_sizes: Array.from({ length: FOLDS }, (_, fold) => folds.filter((own) => own === fold).length),
    cv_logloss: Object.fromEntries(losses.map(({ name, loss }) => [name, loss])),
    lambda: best.lambda,
    fit: fitOn(X, y, hand, data.fixed, best.lambda),
    outOfFold,
  };
}

/** New against old score on the same leads; adopt only where the lower limit of the gain is above 0. */
export function compareScores(
  y: readonly number[],
  outOfFold: readonly number[],
  old: readonly number[],
): { paired: PairedAuc; adopt: boolean } {
  const paired = aucPairedDelong(y, outOfFold, old);
  return { paired, adopt: paired.lo > 0 };
}

function crossValidatedLoss(data: TuneData, lambda: number): number {
  let loss = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { beta, intercept } = fitWithout(data, fold, lambda);
    data.folds.forEach((own, i) => {
      if (own !== fold) return;
      const t = intercept + dot(data.X[i] ?? [], beta);
      loss += (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t))) - (data.y[i] ?? 0) * t;
    });
  }
  return loss / data.y.length;
}

function fitWithout({ X, y, folds, hand, fixed }: TuneData, fold: number, lambda: number): MapFit {
  const inside = (_: unknown, i: number) => folds[i] !== fold;
  return fitOn(X.filter(inside), y.filter(inside), hand, fixed, lambda);
}

function fitOn(
  X: TuneData['X'],
  y: readonly number[],
  hand: readonly number[],
  fixed: readonly boolean[],
  lambda: number,
): MapFit {
  return mapLogistic(X, y, hand, fixed.some(Boolean) ? fixed.map((keep) => (keep ? FIXED : lambda)) : lambda);
}

export function dot(row: readonly number[], points: readonly number[]): number {
  return row.reduce((sum, v, j) => sum + v * (points[j] ?? 0), 0);
}
