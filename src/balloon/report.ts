import { type VersusRest, versusRest, weightedRate } from './against.ts';
import { type Day, dayOfIso } from './cells.ts';
import { type CostList, groupKey } from './costs.ts';
import {
  DEFAULT_FIGURES,
  type FigureSettings,
  type GroupFigures,
  groupFigures,
  type IntervalMethod,
  type JudgedLead,
  judge,
  lostReasons,
} from './figures.ts';
import { type JoinCounts, type Joined, joinOutcomes, type Unmatched } from './join.ts';
import type { GROUP_FIELDS, LeadList } from './leads.ts';
import type { BalloonStage, OutcomeList } from './outcomes.ts';
import { alphaPerGroup, linesOf, type Plan, valuePerGoal } from './plan.ts';
import { type Rejections, rejectionsOf } from './rejections.ts';
import { type Scoring, scoredLeads, scoreFigures } from './scoring.ts';
import { type DecisionPlan, eBh, type Prior } from './stats/stats.ts';
import type { CellProblem } from './table.ts';
import { type AcceptedRules, acceptedRules, rulesOfList } from './tune/rules.ts';
import { courseOf, type Decision, decide, type Look } from './verdict.ts';
import { type Warning, warningsOf } from './warnings.ts';

export type GroupField = (typeof GROUP_FIELDS)[number];

/** Everything a report rests on; the same input gives the same report. */
export interface ReportInput {
  readonly list: LeadList;
  readonly outcomes: OutcomeList;
  readonly costs: CostList | null;
  readonly plan: Plan | null;
  /** ISO date that stands for today. */
  readonly asOf: string;
  readonly goal?: BalloonStage;
  readonly windowDays?: number;
  readonly groupBy?: GroupField;
  readonly reference?: string;
  readonly interval?: IntervalMethod;
  readonly prior?: Prior;
  readonly duplicates?: 'include' | 'exclude';
  /** Further groupings to be counted, without verdicts. */
  readonly tables?: readonly GroupField[];
  /** Leads that each group held before the sample was drawn. */
  readonly stratumSizes?: ReadonlyMap<string, number>;
}

export type GroupReport = GroupFigures & {
  readonly decision: Decision | null;
  readonly planned: boolean;
  readonly course: readonly Look[];
  readonly lost_reasons: readonly { reason: string; x: number; n: number }[];
  readonly missing_fields: Readonly<Record<string, { x: number; n: number }>>;
  /** Last day on which a lead of the group becomes mature. */
  readonly decidable_on: string | null;
};

export interface BalloonReport {
  readonly as_of: string;
  readonly group_by: GroupField;
  readonly goal: BalloonStage;
  /** Null: no plan and no window; every goal counts, whenever it was reached. */
  readonly window_days: number | null;
  readonly join: JoinCounts;
  /** Outcome rows that belong to no lead, by line of the outcome file. */
  readonly unmatched: readonly Unmatched[];
  /** Lines of rows about one lead that contradict each other. */
  readonly contradictions: readonly (readonly number[])[];
  readonly implied_stages: number;
  readonly unworked: number;
  readonly K: number;
  readonly alpha_per_group: number | null;
  readonly n_max: number | null;
  readonly n_fixed: number | null;
  readonly c_scale: number | null;
  readonly c_stop: number | null;
  readonly groups: ReadonlyMap<string, GroupReport>;
  readonly total: GroupFigures;
  /** Goal rate of all groups weighted by what the sampled strata hold; null without a sample by group. */
  readonly weighted_goal_rate: number | null;
  /** Figures by further groupings. */
  readonly tables: Readonly<Partial<Record<GroupField, Readonly<Record<string, GroupFigures>>>>>;
  readonly versus_rest: ReadonlyMap<string, VersusRest>;
  readonly scoring: Scoring | null;
  /** Rules that accepted leads have much more, or much less, often than other worked ones; at most three each. */
  readonly accepted_rules: AcceptedRules;
  readonly rejections: Rejections;
  readonly warnings: readonly Warning[];
  readonly problems: readonly CellProblem[];
}

/** What lies behind a report and is not printed: for charts, samples and tuning. */
export interface ReportBasis {
  readonly judged: readonly JudgedLead[];
  readonly joined: Joined;
  readonly settings: FigureSettings;
  readonly lines: DecisionPlan | null;
  readonly plan: Plan | null;
}

/** Joins, judges and counts: all figures of a test balloon, and the verdict per planned group. */
export function reportBalloon(input: ReportInput): { report: BalloonReport; basis: ReportBasis } {
  const { list, outcomes, plan } = input;
  const settings = settingsOf(input);
  const joined = joinOutcomes(list, outcomes);
  const judged = list.leads.map((lead) => judge(lead, joined.outcomeOf.get(lead) ?? null, settings));
  const groupBy = plan?.group_by ?? input.groupBy ?? 'source';
  const members = membersOf(judged, groupBy, plan);
  const planned = plan?.groups ?? [...members.keys()].filter((name) => name !== '');
  const isPlanned = new Set(planned.map(groupKey));
  const K = planned.length;
  const lines = plan === null ? null : linesOf(plan, K);
  const rules = rulesOfList(list);
  const costOf = (name: string) => input.costs?.of(name) ?? null;
  const groups = new Map<string, GroupReport>();
  for (const [name, own] of members) {
    groups.set(
      name,
      oneGroup(own, costOf(name), isPlanned.has(groupKey(name)) && name !== '', lines, plan, settings),
    );
  }
  if (plan?.control === 'fdr' && lines !== null) applyEBh(groups, plan);
  const report: BalloonReport = {
    as_of: input.asOf,
    group_by: groupBy,
    goal: settings.goal,
    window_days: Number.isFinite(settings.windowDays) ? settings.windowDays : null,
    join: joined.counts,
    unmatched: joined.unmatched,
    contradictions: joined.contradictions,
    implied_stages: [...joined.outcomeOf.values()].reduce((sum, { implied }) => sum + implied, 0),
    unworked: judged.filter((one) => one.lead.duplicateOf === null && !one.worked).length,
    K,
    alpha_per_group: plan === null ? null : alphaPerGroup(plan, K),
    n_max: lines?.N_max ?? null,
    n_fixed: lines?.fixed_n ?? null,
    c_scale: lines?.c_scale ?? null,
    c_stop: lines?.c_stop ?? null,
    groups,
    total: groupFigures(judged, totalCost(members, costOf), settings),
    weighted_goal_rate: weightedRate(groups, input.stratumSizes),
    tables: Object.fromEntries(
      (input.tables ?? [])
        .filter((field) => field !== groupBy)
        .map((field) => [
          field,
          Object.fromEntries(
            [...membersOf(judged, field, null)].map(([name, own]) => [
              name,
              groupFigures(own, null, settings),
            ]),
          ),
        ]),
    ),
    versus_rest: versusRest(groups, input.reference),
    scoring: scoreFigures(scoredLeads(judged), {
      value: (plan && valuePerGoal(plan)) ?? 1,
      cost: plan?.handling_cost_per_worked_lead ?? 0,
    }),
    accepted_rules: acceptedRules(judged, rules),
    rejections: rejectionsOf(judged, rules),
    warnings: warningsOf(input, settings, members, planned, groups),
    problems: [...list.problems, ...outcomes.problems, ...(input.costs?.problems ?? [])],
  };
  return { report, basis: { judged, joined, settings, lines, plan } };
}

function settingsOf(input: ReportInput): FigureSettings {
  const { list, outcomes, plan } = input;
  const goal = plan?.goal ?? input.goal ?? outcomes.stages.at(-1) ?? 'won';
  return {
    plan,
    goal,
    windowDays: plan?.window_days ?? input.windowDays ?? Number.POSITIVE_INFINITY,
    asOf: dayOfIso(input.asOf),
    hasDates: list.headings.columns.has('delivered_at') && (plan !== null || input.windowDays !== undefined),
    goalDated: outcomes.dated.includes(goal),
    mqlClasses: plan?.mql_classes ?? ['A', 'B', 'pre-qualified', 'qualified'],
    duplicates: input.duplicates ?? DEFAULT_FIGURES.duplicates,
    interval: input.interval ?? DEFAULT_FIGURES.interval,
    prior: input.prior ?? DEFAULT_FIGURES.prior,
  };
}

/** Leads by group, under the name as the plan writes it, else as first written in the list. */
function membersOf(
  judged: readonly JudgedLead[],
  groupBy: GroupField,
  plan: Plan | null,
): Map<string, JudgedLead[]> {
  const names = new Map<string, string>((plan?.groups ?? []).map((name) => [groupKey(name), name]));
  const members = new Map<string, JudgedLead[]>();
  for (const one of judged) {
    const written = one.lead.groups.get(groupBy) ?? '';
    const key = groupKey(written);
    const name = names.get(key) ?? written;
    if (!names.has(key)) names.set(key, written);
    const own = members.get(name);
    if (own === undefined) members.set(name, [one]);
    else own.push(one);
  }
  return members;
}

function oneGroup(
  judged: readonly JudgedLead[],
  cost: number | null,
  planned: boolean,
  lines: DecisionPlan | null,
  plan: Plan | null,
  settings: FigureSettings,
): GroupReport {
  const figures = groupFigures(judged, cost, settings);
  const decided = planned && lines !== null && plan !== null;
  const unique = judged.filter(({ lead }) => lead.duplicateOf === null);
  const fields = [...new Set(unique.flatMap(({ lead }) => lead.missing))].sort();
  return {
    ...figures,
    decision: decided ? decide(judged, figures, lines, plan, settings) : null,
    planned,
    course: courseOf(judged, lines?.N_max ?? Number.MAX_SAFE_INTEGER, settings),
    lost_reasons: lostReasons(unique),
    missing_fields: Object.fromEntries(
      fields.map((field) => [
        field,
        { x: unique.filter(({ lead }) => lead.missing.includes(field)).length, n: unique.length },
      ]),
    ),
    decidable_on: lastMaturity(judged, settings),
  };
}

function lastMaturity(judged: readonly JudgedLead[], settings: FigureSettings): string | null {
  const days = judged.flatMap(({ lead }) => (lead.deliveredAt === null ? [] : [lead.deliveredAt]));
  if (days.length === 0 || !settings.hasDates) return null;
  const last: Day = days.reduce((a, b) => Math.max(a, b)) + settings.windowDays;
  return new Date(last * 86_400_000).toISOString().slice(0, 10);
}

/** With `control: fdr` a group may scale only if e-BH selects it among all planned groups. */
function applyEBh(groups: Map<string, GroupReport>, plan: Plan): void {
  const planned = [...groups].filter(([, { decision }]) => decision !== null);
  const selected = eBh(
    planned.map(([, { decision }]) => Math.exp(decision?.log_lr ?? 0)),
    plan.alpha,
  );
  planned.forEach(([name, group], index) => {
    if (group.decision?.verdict !== 'scale' || selected.includes(index)) return;
    groups.set(name, { ...group, decision: { ...group.decision, verdict: 'continue', reason: 'e_bh' } });
  });
}

function totalCost(
  members: ReadonlyMap<string, unknown>,
  costOf: (name: string) => number | null,
): number | null {
  const costs = [...members.keys()].filter((name) => name !== '').map(costOf);
  return costs.length === 0 || costs.some((cost) => cost === null)
    ? null
    : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
}

/** The report as plain data, under the names of the JSON output. */
export function reportJson(report: BalloonReport): object {
  return {
    ...report,
    groups: Object.fromEntries(report.groups),
    versus_rest: Object.fromEntries(report.versus_rest),
    ...(report.scoring === null ? {} : { scoring: report.scoring }),
  };
}
