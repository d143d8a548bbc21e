import { fitLogistic, roundAwayFromZero } from '../stats/stats.ts';
import { quantiles, type UsableColumn } from './columns.ts';
import { FOLDS, LAMBDAS } from './shrink.ts';

/** A rule read off a column: a value, or a number of at least a threshold. */
export interface LearnedRule {
  readonly column: string;
  /** Value, capitals aside; an empty one stands for "nothing chosen". */
  readonly is?: string;
  readonly at_least?: number;
}

/** Ten points double the odds: a scale people can read, where no present points give one. */
export const LOG_ODDS_PER_POINT = Math.LN2 / 10;

/** A value must occur among so many leads to become a rule. */
const MIN_SUPPORT = 20;
const THRESHOLDS = 10;
const MAX_CANDIDATES = 400;

interface Candidate {
  readonly rule: LearnedRule;
  readonly ticks: Uint8Array;
}

export interface Learned {
  readonly rules: readonly LearnedRule[];
  readonly fold_sizes: readonly number[];
  readonly cv_logloss: Readonly<Record<string, number>>;
  readonly lambda: number;
  readonly beta: readonly number[];
  readonly intercept: number;
  readonly points: readonly number[];
  readonly X: readonly (readonly number[])[];
  readonly outOfFold: readonly number[];
}

/**
 * Chooses at most `count` rules from the columns and their points, shrunk towards 0. Choosing is part of what is
 * cross-validated: each fold chooses its own rules without its leads, so the out-of-fold scores are honest.
 */
export function learnRules(
  columns: readonly UsableColumn[],
  y: readonly number[],
  folds: readonly number[],
  count: number,
): Learned {
  const candidates = candidatesOf(columns, y.length);
  const inside = Array.from({ length: FOLDS }, (_, fold) => {
    const train = indexes(folds, (own) => own !== fold);
    return {
      train,
      test: indexes(folds, (own) => own === fold),
      chosen: choose(candidates, y, train, count),
    };
  });
  const losses = LAMBDAS.map(([name, lambda]) => {
    const loss = inside.reduce((sum, { train, test, chosen }) => {
      const fit = fitChosen(chosen, y, train, lambda);
      return sum + logLoss(chosen, y, test, fit);
    }, 0);
    return { name, lambda, loss: loss / y.length };
  });
  const best = losses.reduce((a, b) => (b.loss < a.loss ? b : a));
  const outOfFold = new Array<number>(y.length).fill(0);
  for (const { train, test, chosen } of inside) {
    const points = fitChosen(chosen, y, train, best.lambda).beta.map(toPoints);
    for (const i of test)
      outOfFold[i] = chosen.reduce((sum, { ticks }, j) => sum + (ticks[i] ?? 0) * (points[j] ?? 0), 0);
  }
  const everything = y.map((_, i) => i);
  const chosen = choose(candidates, y, everything, count);
  const fit = fitChosen(chosen, y, everything, best.lambda);
  return {
    rules: chosen.map(({ rule }) => rule),
    fold_sizes: inside.map(({ test }) => test.length),
    cv_logloss: Object.fromEntries(losses.map(({ name, loss }) => [name, loss])),
    lambda: best.lambda,
    beta: fit.beta,
    intercept: fit.intercept,
    points: fit.beta.map(toPoints),
    X: everything.map((i) => chosen.map(({ ticks }) => ticks[i] ?? 0)),
    outOfFold,
  };
}

/** `Total visits >= 4`, `Lead Source = Reference`. */
export function ruleText({ column, is, at_least }: LearnedRule): string {
  if (is === undefined) return `${column} >= ${at_least}`;
  return is === '' ? `${column} empty` : `${column} = ${is}`;
}

function toPoints(beta: number): number {
  return roundAwayFromZero(beta / LOG_ODDS_PER_POINT);
}

function candidatesOf(columns: readonly UsableColumn[], n: number): Candidate[] {
  const all = columns.flatMap(({ heading, cells, numbers }): Candidate[] => {
    if (numbers !== null) {
      const filled = numbers.filter((_, i) => cells[i] !== '');
      const positive = filled.filter((value) => value > 0);
      const cuts = [
        ...new Set([
          ...quantiles(filled, THRESHOLDS),
          ...quantiles(positive, THRESHOLDS),
          Math.min(...positive),
        ]),
      ];
      return cuts
        .filter((cut) => Number.isFinite(cut))
        .sort((a, b) => a - b)
        .map((at_least) => ({
          rule: { column: heading, at_least },
          ticks: Uint8Array.from(numbers, (value, i) => (cells[i] !== '' && value >= at_least ? 1 : 0)),
        }));
    }
    const counts = new Map<string, number>();
    for (const cell of cells) counts.set(cell.toLowerCase(), (counts.get(cell.toLowerCase()) ?? 0) + 1);
    const first = new Map(cells.map((cell) => [cell.toLowerCase(), cell]));
    return [...counts]
      .filter(([, times]) => times >= MIN_SUPPORT)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(counts.size === 2 ? 1 : 0, 40)
      .map(([value]) => ({
        rule: { column: heading, is: first.get(value) ?? value },
        ticks: Uint8Array.from(cells, (cell) => (cell.toLowerCase() === value ? 1 : 0)),
      }));
  });
  return all
    .filter(({ ticks }) => support(ticks) >= MIN_SUPPORT && n - support(ticks) >= MIN_SUPPORT)
    .slice(0, MAX_CANDIDATES);
}

function support(ticks: Uint8Array): number {
  return ticks.reduce((sum, tick) => sum + tick, 0);
}

/** Times that every chosen rule is put to the test once more after the first choice. */
const SWAP_ROUNDS = 2;

/** Forward selection, then each rule is dropped in turn and the best candidate taken in its place. */
function choose(
  candidates: readonly Candidate[],
  y: readonly number[],
  rows: readonly number[],
  count: number,
): Candidate[] {
  let chosen: Candidate[] = [];
  while (chosen.length < count) {
    const next = bestCandidate(candidates, chosen, y, rows);
    if (next === null) break;
    chosen.push(next);
  }
  for (let round = 0; round < SWAP_ROUNDS; round += 1) {
    for (const old of [...chosen]) {
      const others = chosen.filter((one) => one !== old);
      const next = bestCandidate(candidates, others, y, rows);
      if (next === null || next === old) continue;
      if (deviance([...others, next], y, rows) < deviance(chosen, y, rows)) chosen = [...others, next];
    }
  }
  return chosen;
}

function deviance(chosen: readonly Candidate[], y: readonly number[], rows: readonly number[]): number {
  return logLoss(chosen, y, rows, fitChosen(chosen, y, rows, 1));
}

/** The candidate with the largest score statistic against the model so far; null where none is worth a rule. */
function bestCandidate(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  y: readonly number[],
  rows: readonly number[],
): Candidate | null {
  const fit = fitChosen(chosen, y, rows, 1);
  const p = rows.map((i) => logistic(linear(chosen, fit, i)));
  const miss = rows.map((i, k) => (y[i] ?? 0) - (p[k] ?? 0));
  const weight = p.map((v) => v * (1 - v));
  const total = weight.reduce((sum, v) => sum + v, 0);
  let best: Candidate | null = null;
  let most = ENOUGH;
  for (const candidate of candidates) {
    if (chosen.includes(candidate)) continue;
    const value = scoreStatistic(candidate.ticks, rows, miss, weight, total);
    if (value <= most) continue;
    best = candidate;
    most = value;
  }
  return best;
}

interface ChosenFit {
  readonly beta: readonly number[];
  readonly intercept: number;
}

function linear(chosen: readonly Candidate[], { beta, intercept }: ChosenFit, i: number): number {
  let sum = intercept;
  for (let j = 0; j < chosen.length; j += 1) if (chosen[j]?.ticks[i] === 1) sum += beta[j] ?? 0;
  return sum;
}

/** χ² of one degree of freedom that a further rule must reach (p about 0.01). */
const ENOUGH = 6.63;

function scoreStatistic(
  ticks: Uint8Array,
  rows: readonly number[],
  miss: readonly number[],
  weight: readonly number[],
  total: number,
): number {
  let gradient = 0;
  let own = 0;
  rows.forEach((i, k) => {
    if (ticks[i] !== 1) return;
    gradient += miss[k] ?? 0;
    own += weight[k] ?? 0;
  });
  const variance = own - (own * own) / total;
  return variance > 1e-9 ? (gradient * gradient) / variance : 0;
}

/** Leads with the same rules ticked are one row of the fit: ten rules make at most a thousand patterns. */
function fitChosen(
  chosen: readonly Candidate[],
  y: readonly number[],
  rows: readonly number[],
  lambda: number,
): { beta: number[]; intercept: number } {
  const patterns = new Map<string, { line: number[]; n: number; x: number }>();
  for (const i of rows) {
    const line = chosen.map(({ ticks }) => ticks[i] ?? 0);
    const key = line.join('');
    const at = patterns.get(key) ?? { line, n: 0, x: 0 };
    at.n += 1;
    at.x += y[i] ?? 0;
    patterns.set(key, at);
  }
  const all = [...patterns.values()];
  return fitLogistic(
    all.map(({ line }) => line),
    all.map(({ x }) => x),
    chosen.map(() => 0),
    lambda,
    all.map(({ n }) => n),
  );
}

function logLoss(
  chosen: readonly Candidate[],
  y: readonly number[],
  rows: readonly number[],
  fit: ChosenFit,
): number {
  return rows.reduce((sum, i) => {
    const t = linear(chosen, fit, i);
    return sum + (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t))) - (y[i] ?? 0) * t;
  }, 0);
}

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

function indexes(folds: readonly number[], keep: (fold: number) => boolean): number[] {
  return folds.flatMap((fold, i) => (keep(fold) ? [i] : []));
}
