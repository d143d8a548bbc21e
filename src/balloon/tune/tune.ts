import { colleagues } from '../colleagues.ts';
import { domainOf } from '../keys.ts';
import type { LeadList } from '../leads.ts';
import type { OutcomeList } from '../outcomes.ts';
import type { ReportBasis } from '../report.ts';
import { aucDelong } from '../stats/stats.ts';
import { type RefusedColumn, screenColumns } from './columns.ts';
import { type LearnedRule, LOG_ODDS_PER_POINT, learnRules, ruleText } from './learn.ts';
import { evidenceOf, MIN_GOALS, movesOf, type TuneFigures, type TuneLead, tunePoints } from './points.ts';
import { type RuleOrigin, rulesFromColumns, rulesFromReasons, type TunableRule } from './rules.ts';
import { compareScores, dot, foldOf } from './shrink.ts';

export type FoldKey = 'id' | 'domain';

export interface TuneOptions {
  readonly seed?: string;
  /** What the folds follow from; absent: the domain where one company has more than a tenth of the leads, else the id. */
  readonly foldBy?: FoldKey;
  readonly allowSignFlip?: boolean;
  /** Headings that the user readmits although they look like leaks. */
  readonly allowColumns?: readonly string[];
  /** Present points by rule name, instead of the default ones. */
  readonly points?: ReadonlyMap<string, number>;
  /** Learn rules from the columns even where the list carries rules of its own. */
  readonly learn?: boolean;
  /** Rules that are learned from columns at most. */
  readonly maxRules?: number;
  readonly thresholds?: readonly number[];
}

export interface TuneResult {
  readonly origin: RuleOrigin;
  readonly goals: number;
  readonly non_goals: number;
  readonly fold_by: FoldKey;
  /** Null: fewer than 30 goals or 30 non-goals. */
  readonly figures: TuneFigures | null;
  /** Rules as conditions on columns, in the order of `figures.rules`; empty unless they were learned. */
  readonly learned: readonly LearnedRule[];
  readonly refused: readonly RefusedColumn[];
}

/** The unique, mature, worked leads, each with its fold, and what the folds follow from. */
function tuneLeads(
  { judged }: Pick<ReportBasis, 'judged'>,
  wanted: FoldKey | undefined,
): { leads: TuneLead[]; foldBy: FoldKey } {
  const used = judged.filter(({ lead, mature, worked }) => lead.duplicateOf === null && mature && worked);
  const foldBy = wanted ?? (colleagues(used.map(({ lead }) => lead)).oneCompany ? 'domain' : 'id');
  const leads = used.map(({ lead, goal }) => {
    const own = lead.id !== '' ? lead.id : (lead.email ?? lead.phone ?? String(lead.row));
    const foldKey = foldBy === 'domain' && lead.email !== null ? domainOf(lead.email) : own;
    return { lead, row: lead.row, y: goal ? (1 as const) : (0 as const), foldKey };
  });
  return { leads, foldBy };
}

/**
 * Learns points from outcomes: of the rules in `reasons`, of columns with behaviour and BANT, or, where the list has
 * neither, of rules read off its columns. Never adopts what is not shown to be better out of fold.
 */
export function tuneScore(
  list: LeadList,
  outcomes: OutcomeList,
  basis: Pick<ReportBasis, 'judged'>,
  options: TuneOptions = {},
): TuneResult {
  const { leads, foldBy } = tuneLeads(basis, options.foldBy);
  const goals = leads.filter(({ y }) => y === 1).length;
  const folds = leads.map(({ foldKey }) => foldOf(options.seed ?? '1', foldKey));
  const shared = { goals, non_goals: leads.length - goals, fold_by: foldBy };
  const own = options.learn ? null : ownRules(list, options.points);
  if (own !== null) {
    const figures = tunePoints(leads, own.rules, { ...options, origin: own.origin });
    return { ...shared, origin: own.origin, figures, learned: [], refused: [] };
  }
  if (goals < MIN_GOALS || leads.length - goals < MIN_GOALS) {
    return { ...shared, origin: 'learned', figures: null, learned: [], refused: [] };
  }
  const outcomeColumns =
    outcomes.table.path === list.table.path ? outcomes.headings.used.map(([heading]) => heading) : [];
  const { usable, refused } = screenColumns(list.table, leads, folds, options.allowColumns, outcomeColumns);
  const { figures, rules } = learnedFigures(leads, folds, usable, options);
  return { ...shared, origin: 'learned', figures, learned: rules, refused };
}

function ownRules(
  list: LeadList,
  points?: ReadonlyMap<string, number>,
): { origin: RuleOrigin; rules: TunableRule[] } | null {
  const reasons = rulesFromReasons(list);
  if (reasons !== null) {
    return { origin: 'reasons', rules: reasons };
  }
  const columns = rulesFromColumns(list.table, points);
  return columns === null ? null : { origin: 'columns', rules: columns };
}

function learnedFigures(
  leads: readonly TuneLead[],
  folds: readonly number[],
  usable: Parameters<typeof learnRules>[0],
  { maxRules = 10, thresholds = [] }: TuneOptions,
): { figures: TuneFigures; rules: readonly LearnedRule[] } {
  const y = leads.map((lead) => lead.y);
  const x = y.filter((v) => v === 1).length;
  const learned = learnRules(usable, y, folds, maxRules);
  const old = leads.map(({ lead }) => lead.score ?? 0);
  const { paired, adopt } = compareScores(y, learned.outOfFold, old);
  const perRule = Math.min(x, y.length - x) / Math.max(1, learned.rules.length);
  const figures: TuneFigures = {
    n: y.length,
    x,
    origin: 'learned',
    fold_sizes: learned.fold_sizes,
    cv_logloss: learned.cv_logloss,
    lambda: learned.lambda,
    log_odds_per_point: LOG_ODDS_PER_POINT,
    platt_intercept: null,
    neg_loglik: null,
    beta: learned.beta,
    intercept: learned.intercept,
    points: learned.points,
    rules: learned.rules.map(ruleText),
    hand_points: learned.rules.map(() => 0),
    paired_auc_tuned_minus_hand: paired,
    adopt,
    auc_out_of_fold: aucDelong(y, learned.outOfFold).auc,
    auc_untuned: paired.auc2,
    moves: movesOf(
      leads,
      old,
      learned.X.map((line) => dot(line, learned.points)),
      thresholds,
    ),
    events_per_rule: perRule,
    changes: learned.rules.map((rule, j) => ({
      rule: ruleText(rule),
      ...evidenceOf(
        learned.X.map((line) => line[j] === 1),
        y,
      ),
      old_points: 0,
      new_points: learned.points[j] ?? 0,
      reason: 'learned' as const,
    })),
    warnings: perRule < 10 ? ['few_events_per_rule'] : [],
  };
  return { figures, rules: learned.rules };
}
