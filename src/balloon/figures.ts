import type { Day } from './cells.ts';
import type { BalloonLead } from './leads.ts';
import type { BalloonStage, Outcome } from './outcomes.ts';
import { type Plan, valuePerGoal } from './plan.ts';
import {
  anytimeInterval,
  clopperPearson,
  economics,
  expectedGainLoss,
  type Interval,
  JEFFREYS,
  jeffreys,
  type Prior,
  posteriorBeatsTarget,
  wilson,
} from './stats/stats.ts';

/** A share with its exact 95 % interval (or the one asked for). */
export interface Share {
  readonly x: number;
  readonly n: number;
  readonly rate: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

export type IntervalMethod = 'clopper-pearson' | 'wilson' | 'jeffreys';

/** What the figures of every group rest on. */
export interface FigureSettings {
  /** Null: no plan; the rates p0 and p1 are unknown then. */
  readonly plan: Plan | null;
  readonly goal: BalloonStage;
  readonly windowDays: number;
  readonly asOf: Day;
  /** The list has delivery dates; without them every lead counts as old enough. */
  readonly hasDates: boolean;
  /** The outcomes have a date for the goal stage. */
  readonly goalDated: boolean;
  readonly mqlClasses: readonly string[];
  readonly duplicates: 'include' | 'exclude';
  readonly interval: IntervalMethod;
  readonly prior: Prior;
}

/** A lead with what became of it. */
export interface JudgedLead {
  readonly lead: BalloonLead;
  readonly outcome: Outcome | null;
  readonly worked: boolean;
  readonly mature: boolean;
  /** Reached the goal within the window, and is mature. */
  readonly goal: boolean;
  /** Reached the goal too late, or before it may be judged. */
  readonly lateOrImmature: boolean;
}

const INTERVALS: Record<IntervalMethod, (x: number, n: number) => Interval> = {
  'clopper-pearson': clopperPearson,
  wilson,
  jeffreys,
};

export function share(x: number, n: number, method: IntervalMethod = 'clopper-pearson'): Share {
  const [lo, hi] = n === 0 ? [null, null] : INTERVALS[method](x, n);
  return { x, n, rate: n === 0 ? null : x / n, lo, hi };
}

/**
 * Judges one lead: mature when delivered_at + window has passed; the goal counts when its date lies within the
 * window. A duplicate was paid for and counts as delivered, but what became of it is credited to the first lead.
 */
export function judge(lead: BalloonLead, outcome: Outcome | null, settings: FigureSettings): JudgedLead {
  const due = lead.deliveredAt === null ? null : lead.deliveredAt + settings.windowDays;
  const mature = settings.hasDates ? due !== null && due <= settings.asOf : true;
  const worked = outcome?.worked === true;
  const yes = outcome?.stages[settings.goal] === true;
  const at = yes ? goalDay(outcome, settings.goal) : null;
  const inTime = at === null || lead.deliveredAt === null || at - lead.deliveredAt <= settings.windowDays;
  const goal = yes && mature && inTime;
  return { lead, outcome, worked, mature, goal, lateOrImmature: yes && !goal };
}

function goalDay(outcome: Outcome, goal: BalloonStage): Day | null {
  return outcome.stageAt[goal];
}

/** The figures of one group, under the names of the JSON output. */
export function groupFigures(judged: readonly JudgedLead[], cost: number | null, settings: FigureSettings) {
  const unique = judged.filter(({ lead }) => lead.duplicateOf === null);
  const worked = unique.filter((one) => one.worked);
  const mature = judged.filter((one) => one.mature && counts(one, settings));
  const matureUnique = unique.filter((one) => one.mature);
  const reachKnown = worked.filter(({ outcome }) => outcome?.reached !== null);
  const stage = (name: BalloonStage) => worked.filter(({ outcome }) => outcome?.stages[name] === true).length;
  const mql = unique.filter(({ lead }) => isMql(lead, settings));
  const goals = mature.filter(({ goal }) => goal).length;
  const of = (x: number, n: number) => share(x, n, settings.interval);
  const stageCounts = {
    accepted: stage('accepted'),
    meeting: stage('meeting'),
    sql: stage('sql'),
    opportunity: stage('opportunity'),
    won: stage('won'),
  };
  const unworkedMature = matureUnique.filter((one) => !one.worked).length;
  return {
    delivered: judged.length,
    unique: unique.length,
    worked: worked.length,
    mature: mature.length,
    duplicate_share: of(judged.length - unique.length, judged.length),
    incomplete_share: of(unique.filter(({ lead }) => lead.missing.length > 0).length, unique.length),
    fake_share: of(worked.filter(({ outcome }) => outcome?.fake === true).length, worked.length),
    reachability: of(reachKnown.filter(({ outcome }) => outcome?.reached === true).length, reachKnown.length),
    measurability: of(matureUnique.filter((one) => one.worked).length, matureUnique.length),
    mql: mql.length,
    funnel: funnel(mql, worked.length, judged.length, stageCounts, of),
    counts: stageCounts,
    goal: goalFigures(goals, mature.length, settings),
    late_or_immature_goals: unique.filter((one) => one.lateOrImmature).length,
    unworked_mature: unworkedMature,
    goal_rate_if_all_unworked_converted:
      mature.length === 0 ? null : (goals + unworkedMature) / mature.length,
    economics: money(
      worked,
      judged.length,
      unique.length,
      stageCounts,
      cost,
      { x: goals, n: mature.length },
      settings,
    ),
  };
}

export type GroupFigures = ReturnType<typeof groupFigures>;

/** Paid-for leads that the test counts: all, or without duplicates where the vendor credits them. */
export function counts({ lead }: JudgedLead, settings: FigureSettings): boolean {
  return settings.duplicates === 'include' || lead.duplicateOf === null;
}

function isMql(lead: BalloonLead, { mqlClasses }: { readonly mqlClasses: readonly string[] }): boolean {
  return mqlClasses.includes(lead.class);
}

type StageCounts = Readonly<Record<BalloonStage, number>>;

function funnel(
  mql: readonly JudgedLead[],
  worked: number,
  delivered: number,
  stages: StageCounts,
  of: (x: number, n: number) => Share,
) {
  const workedMql = mql.filter((one) => one.worked);
  return {
    mql_to_sal: of(
      workedMql.filter(({ outcome }) => outcome?.stages.accepted === true).length,
      workedMql.length,
    ),
    worked_to_sal: of(stages.accepted, worked),
    sal_to_meeting: of(stages.meeting, stages.accepted),
    sal_to_sql: of(stages.sql, stages.accepted),
    sql_to_opportunity: of(stages.opportunity, stages.sql),
    opportunity_to_won: of(stages.won, stages.opportunity),
    delivered_to_won: of(stages.won, delivered),
  };
}

function goalFigures(x: number, n: number, { plan, interval, prior }: FigureSettings) {
  const [anytime_lo, anytime_hi] = anytimeInterval(x, n);
  const rates = plan === null ? null : { p0: plan.p0, p1: plan.p1 };
  const expected = rates === null ? null : expectedGainLoss(x, n, rates.p0, prior);
  return {
    ...share(x, n, interval),
    anytime_lo,
    anytime_hi,
    post_gt_p0: rates === null ? null : posteriorBeatsTarget(x, n, rates.p0, prior),
    post_gt_p1: rates === null ? null : posteriorBeatsTarget(x, n, rates.p1, prior),
    exp_gain: expected?.gain ?? null,
    exp_loss: expected?.loss ?? null,
  };
}

/** Fewer orders than this in a group: its own revenue per order is chance, the plan's counts. */
const MIN_ORDERS = 5;

function money(
  worked: readonly JudgedLead[],
  delivered: number,
  unique: number,
  stages: StageCounts,
  cost: number | null,
  goal: { readonly x: number; readonly n: number },
  { plan }: FigureSettings,
) {
  const won = worked.filter(({ outcome }) => outcome?.stages.won === true);
  const revenue_to_date = won.reduce((sum, { outcome }) => sum + (outcome?.revenue ?? 0), 0);
  const perLead = plan?.handling_cost_per_worked_lead ?? 0;
  const margin = plan?.margin ?? 1;
  const planned = plan === null ? null : valuePerGoal(plan);
  const own =
    won.length >= MIN_ORDERS && revenue_to_date > 0 ? (revenue_to_date / won.length) * margin : null;
  const value = planned ?? (own === null ? null : own * (plan?.stage_to_won ?? 1));
  const m = economics(
    {
      cost: cost ?? 0,
      delivered,
      worked: worked.length,
      handling_cost: perLead,
      won: won.length,
      revenue: revenue_to_date,
      value_per_order: value ?? 0,
      margin,
      sal: stages.accepted,
      sql: stages.sql,
    },
    goal,
  );
  const needsCost = <T>(figure: T) => (cost === null ? null : figure);
  const needsValue = <T>(figure: T) => (value === null ? null : figure);
  return {
    cost,
    handling: perLead * worked.length,
    cpl: needsCost(m.cpl),
    cpl_unique: needsCost(cost === null || unique === 0 ? null : cost / unique),
    cost_per_sal: needsCost(m.cost_per_sal),
    cost_per_sql: needsCost(m.cost_per_sql),
    cac: needsCost(m.cac),
    cac_lower_95: needsCost(m.cac_lower_95),
    cac_upper_95: needsCost(m.cac_upper_95),
    max_cpl: needsValue(m.max_cpl),
    max_cpl_lo: needsValue(m.max_cpl_lo),
    max_cpl_hi: needsValue(m.max_cpl_hi),
    break_even_rate: needsValue(needsCost(m.break_even_rate)),
    revenue_to_date,
    roi_to_date: needsCost(m.roi_to_date),
    roi_expected: needsValue(needsCost(m.roi_expected)),
    roi_expected_lo: needsValue(needsCost(m.roi_expected_lo)),
    roi_expected_hi: needsValue(needsCost(m.roi_expected_hi)),
    value_per_goal: value,
    value_from: planned !== null ? ('plan' as const) : own !== null ? ('orders' as const) : null,
  };
}

/** Default prior and interval. */
export const DEFAULT_FIGURES = {
  interval: 'clopper-pearson',
  prior: JEFFREYS,
  duplicates: 'include',
} as const;

/** Lost reasons of a group, most frequent first. */
export function lostReasons(judged: readonly JudgedLead[]): { reason: string; x: number; n: number }[] {
  const counted = new Map<string, number>();
  let n = 0;
  for (const { outcome, worked } of judged) {
    if (!worked || outcome === null || outcome.stages.won === true || outcome.lostReason === '') continue;
    n += 1;
    counted.set(outcome.lostReason, (counted.get(outcome.lostReason) ?? 0) + 1);
  }
  return [...counted]
    .map(([reason, x]) => ({ reason, x, n }))
    .sort((a, b) => b.x - a.x || (a.reason < b.reason ? -1 : 1));
}
