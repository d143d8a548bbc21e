import { type Share, share } from '../figures.ts';
import type { BalloonLead } from '../leads.ts';
import type { PairedAuc } from '../stats/stats.ts';
import { roundAwayFromZero, woeIv } from '../stats/stats.ts';
import type { RuleOrigin, TunableRule } from './rules.ts';
import { compareScores, dot, foldOf, shrinkPoints, type TuneData } from './shrink.ts';

/** One lead that points are learned from. */
export interface TuneLead {
  readonly lead: BalloonLead;
  /** Row of the list, index into the values of the rules. */
  readonly row: number;
  readonly y: 0 | 1;
  /** What decides the fold: the id, or the company's domain where colleagues must share one. */
  readonly foldKey: string;
}

export interface RuleChange {
  readonly rule: string;
  readonly fired: number;
  readonly goals: Share;
  /** Weight of evidence of having and of not having the rule, and its information value. */
  readonly woe_iv: { readonly woe: readonly number[]; readonly iv: number };
  readonly old_points: number;
  readonly new_points: number;
  readonly reason: 'learned' | 'kept' | 'too_rare' | 'sign';
}

/** Leads that cross a threshold of the config when the new points are used. */
export interface ClassMove {
  readonly threshold: number;
  readonly direction: 'up' | 'down';
  readonly n: number;
  /** Up to five ids. */
  readonly examples: readonly string[];
}

export interface TuneFigures {
  readonly n: number;
  readonly x: number;
  readonly origin: RuleOrigin;
  readonly fold_sizes: readonly number[];
  readonly cv_logloss: Readonly<Record<string, number>>;
  readonly lambda: number;
  readonly log_odds_per_point: number;
  readonly platt_intercept: number | null;
  readonly beta: readonly number[];
  readonly intercept: number;
  readonly neg_loglik: number | null;
  readonly points: readonly number[];
  readonly rules: readonly string[];
  readonly hand_points: readonly number[];
  readonly paired_auc_tuned_minus_hand: PairedAuc;
  readonly adopt: boolean;
  readonly auc_out_of_fold: number;
  readonly auc_untuned: number;
  readonly moves: readonly ClassMove[];
  readonly events_per_rule: number;
  readonly changes: readonly RuleChange[];
  readonly warnings: readonly ('few_events_per_rule' | 'rules_too_rare' | 'sign')[];
}

/** Fewer goals or non-goals than this: no tuning at all. */
export const MIN_GOALS = 30;
/** A rule that fired for fewer leads keeps its points. */
export const MIN_FIRED = 10;
/** Goals per rule that are asked for. */
const EVENTS_PER_RULE = 10;

/** Null where there are fewer than 30 goals or 30 non-goals. */
export function tunePoints(
  leads: readonly TuneLead[],
  rules: readonly TunableRule[],
  options: {
    readonly seed?: string;
    readonly allowSignFlip?: boolean;
    readonly origin?: RuleOrigin;
    readonly thresholds?: readonly number[];
  } = {},
): TuneFigures | null {
  const y = leads.map((lead) => lead.y);
  const x = y.filter((v) => v === 1).length;
  if (x < MIN_GOALS || y.length - x < MIN_GOALS) return null;
  const X = leads.map(({ row }) => rules.map(({ values }) => values[row] ?? 0));
  const fired = rules.map((_, j) => X.filter((line) => (line[j] ?? 0) !== 0).length);
  const rare = fired.map((n) => n < MIN_FIRED);
  const hand = rules.map(({ points }) => points);
  const data: TuneData = {
    X,
    y,
    folds: leads.map(({ foldKey }) => foldOf(options.seed ?? '1', foldKey)),
    rules: rules.map(({ name }) => name),
    hand,
    fixed: rare,
  };
  const { shrunk, zeroed } = withoutSignFlips(data, options.allowSignFlip === true);
  const old = X.map((line) => dot(line, hand));
  const { paired, adopt } = compareScores(y, shrunk.outOfFold, old);
  const points = shrunk.fit.points.map((v, j) => (rare[j] ? (hand[j] ?? 0) : v));
  const eventsPerRule = Math.min(x, y.length - x) / Math.max(1, rules.length);
  return {
    n: y.length,
    x,
    origin: options.origin ?? 'columns',
    fold_sizes: shrunk.fold_sizes,
    cv_logloss: shrunk.cv_logloss,
    lambda: shrunk.lambda,
    log_odds_per_point: shrunk.fit.log_odds_per_point,
    platt_intercept: shrunk.fit.platt_intercept,
    beta: shrunk.fit.beta,
    intercept: shrunk.fit.intercept,
    neg_loglik: shrunk.fit.neg_loglik,
    points,
    rules: data.rules,
    hand_points: hand,
    paired_auc_tuned_minus_hand: paired,
    adopt,
    auc_out_of_fold: paired.auc1,
    auc_untuned: paired.auc2,
    moves: movesOf(
      leads,
      old,
      X.map((line) => dot(line, points)),
      options.thresholds ?? [],
    ),
    events_per_rule: eventsPerRule,
    changes: rules.map(({ name }, j) => ({
      rule: name,
      ...evidenceOf(
        X.map((line) => (line[j] ?? 0) !== 0),
        y,
      ),
      old_points: hand[j] ?? 0,
      new_points: points[j] ?? 0,
      reason: zeroed[j] ? 'sign' : rare[j] ? 'too_rare' : points[j] === hand[j] ? 'kept' : 'learned',
    })),
    warnings: [
      ...(eventsPerRule < EVENTS_PER_RULE ? (['few_events_per_rule'] as const) : []),
      ...(rare.some(Boolean) ? (['rules_too_rare'] as const) : []),
      ...(zeroed.some(Boolean) ? (['sign'] as const) : []),
    ],
  };
}

/** What the outcomes say of one rule by itself. */
export function evidenceOf(
  ticks: readonly boolean[],
  y: readonly number[],
): Pick<RuleChange, 'fired' | 'goals' | 'woe_iv'> {
  const fired = ticks.filter(Boolean).length;
  const goals = ticks.filter((tick, i) => tick && y[i] === 1).length;
  const all = y.filter((v) => v === 1).length;
  const misses = [fired - goals, y.length - fired - (all - goals)];
  return { fired, goals: share(goals, fired), woe_iv: woeIv([goals, all - goals], misses) };
}

/** Who crosses which threshold, up and down. */
export function movesOf(
  leads: readonly TuneLead[],
  before: readonly number[],
  after: readonly number[],
  thresholds: readonly number[],
): ClassMove[] {
  return thresholds.flatMap((threshold) =>
    (['up', 'down'] as const).map((direction) => {
      const crossed = leads.filter((_, i) => {
        const was = (before[i] ?? 0) >= threshold;
        const is = (after[i] ?? 0) >= threshold;
        return direction === 'up' ? !was && is : was && !is;
      });
      const examples = crossed.slice(0, 5).map(({ lead }) => lead.id);
      return { threshold, direction, n: crossed.length, examples };
    }),
  );
}

/** A rule whose sign the data turn round is set to 0 and everything is fitted again; the report says the data contradict it. */
function withoutSignFlips(data: TuneData, allowed: boolean) {
  let zeroed = data.hand.map(() => false);
  let shrunk = shrinkPoints(data);
  for (let round = 0; !allowed && round < data.hand.length; round += 1) {
    const flipped = data.hand.map(
      (w, j) =>
        !zeroed[j] && !data.fixed[j] && w !== 0 && roundAwayFromZero(shrunk.fit.points[j] ?? 0) * w < 0,
    );
    if (!flipped.some(Boolean)) break;
    zeroed = zeroed.map((was, j) => was || flipped[j] === true);
    shrunk = shrinkPoints({
      ...data,
      X: data.X.map((line) => line.map((v, j) => (zeroed[j] ? 0 : v))),
    });
  }
  return {
    shrunk: {
      ...shrunk,
      fit: { ...shrunk.fit, points: shrunk.fit.points.map((v, j) => (zeroed[j] ? 0 : v)) },
    },
    zeroed,
  };
}
