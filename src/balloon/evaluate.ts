import type { JudgedLead } from './figures.ts';
import type { BalloonLead } from './leads.ts';
import { BAND_EDGES, bandCounts, MIN_EVENTS, type Scoring, scoredLeads, scoreFigures } from './scoring.ts';
import { type Psi, psi, type ThresholdRow } from './stats/stats.ts';

export interface EvaluateOptions {
  /** What a goal is worth and what working a lead costs; null: no thresholds. */
  readonly value: number | null;
  readonly cost: number | null;
  readonly capacity: number | null;
  /** The threshold in use. */
  readonly threshold: number;
  readonly calibrate: boolean;
  readonly edges?: readonly number[];
}

/** Whether to move the threshold: only with at least 30 goals, and where the present one lies outside what chance allows. */
export interface ThresholdAdvice {
  readonly current: number;
  readonly current_row: ThresholdRow | null;
  readonly recommended: number | null;
  readonly range_80: readonly [number, number] | null;
  readonly change: boolean;
}

export interface Evaluation {
  readonly n: number;
  readonly x: number;
  readonly too_few: boolean;
  /** Leads whose score was computed more than a day after the delivery. */
  readonly scored_late: number;
  /** The score separates so well that it probably knew the outcome. */
  readonly suspicious: boolean;
  readonly scoring: Scoring | null;
  readonly threshold_advice: ThresholdAdvice | null;
}

const MIN_GOALS_FOR_ADVICE = 30;
/** No score made at the hand-over separates so well. */
const TOO_GOOD = 0.97;

/** Judges a score by the outcomes of unique, mature, worked leads. */
export function evaluateScore(judged: readonly JudgedLead[], options: EvaluateOptions): Evaluation {
  const leads = scoredLeads(judged);
  const x = leads.filter(({ y }) => y === 1).length;
  const priced = options.value !== null;
  const money = { value: options.value ?? 1, cost: options.cost ?? 0, capacity: options.capacity };
  const scoring = scoreFigures(leads, money, {
    calibrate: options.calibrate,
    ...(options.edges === undefined ? {} : { edges: options.edges }),
  });
  const late = judged.filter(
    ({ lead }) => lead.scoredAt !== null && lead.deliveredAt !== null && lead.scoredAt > lead.deliveredAt + 1,
  ).length;
  return {
    n: leads.length,
    x,
    too_few: x < MIN_EVENTS || leads.length - x < MIN_EVENTS,
    scored_late: late,
    suspicious: scoring !== null && scoring.auc.auc > TOO_GOOD && x >= MIN_GOALS_FOR_ADVICE,
    scoring: scoring === null || priced ? scoring : withoutThresholds(scoring),
    threshold_advice: scoring === null || !priced ? null : advice(scoring, options.threshold),
  };
}

function withoutThresholds(scoring: Scoring): Scoring {
  return {
    ...scoring,
    best_threshold: null,
    best_threshold_quarter_capacity: null,
    threshold_table: [],
    threshold_range_80: null,
  };
}

function advice(scoring: Scoring, current: number): ThresholdAdvice {
  const range = scoring.threshold_range_80;
  const recommended = scoring.best_threshold?.t ?? null;
  const outside = range !== null && (current < range[0] || current > range[1]);
  return {
    current,
    current_row: [...scoring.threshold_table].reverse().find(({ t }) => t >= current) ?? null,
    recommended,
    range_80: range,
    change: outside && recommended !== null && scoring.x >= MIN_GOALS_FOR_ADVICE,
  };
}

export interface Drift extends Psi {
  readonly base: readonly number[];
  readonly cur: readonly number[];
  readonly level: 'none' | 'moderate' | 'strong';
}

/** Whether the scores of this batch differ from an earlier one by more than chance: the usual 0.1 and 0.25 alone would cry wolf on small batches. */
export function drift(
  earlier: readonly BalloonLead[],
  now: readonly BalloonLead[],
  edges: readonly number[] = BAND_EDGES,
): Drift {
  const scores = (leads: readonly BalloonLead[]) =>
    leads.flatMap(({ score, duplicateOf }) => (score === null || duplicateOf !== null ? [] : [score]));
  const base = bandCounts(scores(earlier), edges);
  const cur = bandCounts(scores(now), edges);
  const figures = psi(base, cur);
  const strong = figures.psi > Math.max(0.25, figures.chance_95);
  const moderate = figures.psi > Math.max(0.1, figures.chance_95);
  return { base, cur, ...figures, level: strong ? 'strong' : moderate ? 'moderate' : 'none' };
}
