import { type Day, dayOfIso } from './cells.ts';
import { colleagues } from './colleagues.ts';
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
import type { BalloonLead, GROUP_FIELDS, LeadList } from './leads.ts';
import type { BalloonStage, OutcomeList } from './outcomes.ts';
import { alphaPerGroup, linesOf, type Plan, valuePerGoal } from './plan.ts';
import { type Rejections, rejectionsOf } from './rejections.ts';
import { type Scoring, scoredLeads, scoreFigures } from './scoring.ts';
import {
  benjaminiHochberg,
  type DecisionPlan,
  eBh,
  fisherExact,
  holm,
  newcombeDifference,
  type Prior,
  posteriorABeatsB,
} from './stats/stats.ts';
import type { CellProblem } from './table.ts';
import { type AcceptedRules, acceptedRules, rulesOfList } from './tune/rules.ts';
import { courseOf, type Decision, decide, type Look } from './verdict.ts';

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

interface VersusRest {
  readonly p_fisher: number;
  readonly p_holm: number;
  readonly p_bh: number;
  readonly diff: readonly [diff: number, lo: number, hi: number];
  /** Probability that the rate of the group is the higher one. */
  readonly posterior_a_beats_b: number;
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

/** Something the reader must know to read the figures right; worded by the renderer. */
export interface Warning {
  readonly code: WarningCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

export type WarningCode =
  | 'NO_PLAN'
  | 'NO_DELIVERY_DATES'
  | 'LEADS_WITHOUT_DATE'
  | 'NO_GOAL_DATE'
  | 'NO_COST'
  | 'COST_WITHOUT_GROUP'
  | 'GROUP_NOT_PLANNED'
  | 'PLANNED_GROUP_ABSENT'
  | 'STATUS_ASSUMED'
  | 'STATUS_UNKNOWN'
  | 'NOT_INDEPENDENT'
  | 'PLAN_CHANGED'
  | 'PLAN_WITHOUT_GROUPS'
  | 'FELL_BACK'
  | 'STAGE_TO_WON_ASSUMED'
  | 'NO_GOAL_COLUMN'
  | 'PLAN_AFTER_DATA'
  | 'ROWS_REJECTED'
  | 'FEW_ORDERS';

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

/** Σ N_h/N · rate of group h: the sample may hold more of a small stratum than its share. */
function weightedRate(
  groups: ReadonlyMap<string, GroupReport>,
  sizes?: ReadonlyMap<string, number>,
): number | null {
  if (sizes === undefined) return null;
  const strata = [...groups].map(([name, { goal }]) => ({
    size: sizes.get(name) ?? 0,
    rate: goal.rate ?? 0,
  }));
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  return total === 0 ? null : strata.reduce((sum, { size, rate }) => sum + (size / total) * rate, 0);
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

/** Each group against all others (or against one reference group): Fisher, Holm, Benjamini–Hochberg, Newcombe. */
function versusRest(groups: ReadonlyMap<string, GroupReport>, reference?: string): Map<string, VersusRest> {
  const all = [...groups].map(([name, { goal }]) => ({ name, x: goal.x, n: goal.n }));
  const other = all.find(({ name }) => reference !== undefined && groupKey(name) === groupKey(reference));
  const sum = { x: all.reduce((s, { x }) => s + x, 0), n: all.reduce((s, { n }) => s + n, 0) };
  const rows = all
    .filter(({ name }) => name !== other?.name)
    .map((own) => ({ ...own, rest: other ?? { x: sum.x - own.x, n: sum.n - own.n } }))
    .filter(({ n, rest }) => n > 0 && rest.n > 0);
  const p = rows.map(({ x, n, rest }) => fisherExact(x, n, rest.x, rest.n).two_sided);
  const p_holm = holm(p);
  const p_bh = benjaminiHochberg(p);
  return new Map(
    rows.map(({ name, x, n, rest }, index) => {
      const { diff, lo, hi } = newcombeDifference(x, n, rest.x, rest.n);
      return [
        name,
        {
          p_fisher: p[index] ?? 1,
          p_holm: p_holm[index] ?? 1,
          p_bh: p_bh[index] ?? 1,
          diff: [diff, lo, hi] as const,
          posterior_a_beats_b: posteriorABeatsB(x, n, rest.x, rest.n),
        },
      ];
    }),
  );
}

function warningsOf(
  { list, outcomes, costs, plan }: ReportInput,
  settings: FigureSettings,
  members: ReadonlyMap<string, readonly JudgedLead[]>,
  planned: readonly string[],
  groups: ReadonlyMap<string, GroupReport>,
): Warning[] {
  const warnings: Warning[] = [];
  const add = (code: WarningCode, args?: Warning['args']) =>
    warnings.push(args === undefined ? { code } : { code, args });
  if (plan === null) add('NO_PLAN');
  if (!list.headings.columns.has('delivered_at')) add('NO_DELIVERY_DATES');
  const undated = list.leads.filter(({ deliveredAt }) => deliveredAt === null).length;
  if (settings.hasDates && undated > 0) add('LEADS_WITHOUT_DATE', { n: undated });
  if (!outcomes.stages.includes(settings.goal)) add('NO_GOAL_COLUMN', { goal: settings.goal });
  else if (!settings.goalDated) add('NO_GOAL_DATE', { goal: settings.goal });
  if (plan !== null && plan.groups === undefined) add('PLAN_WITHOUT_GROUPS');
  const known = new Set([...members.keys()].map(groupKey));
  for (const name of planned) if (!known.has(groupKey(name))) add('PLANNED_GROUP_ABSENT', { group: name });
  for (const [name, { planned: isPlanned, decision, economics, counts }] of groups) {
    if (plan !== null && !isPlanned && name !== '') add('GROUP_NOT_PLANNED', { group: name });
    if (costs !== null && name !== '' && economics.cost === null) add('NO_COST', { group: name });
    if (plan?.revenue_per_order !== undefined && decision !== null && counts.won > 0 && counts.won < 5)
      add('FEW_ORDERS', { group: name, n: counts.won });
    if (decision?.conversion_verdict === 'continue') {
      if (decision.first_scale_crossing !== null)
        add('FELL_BACK', {
          group: name,
          line: 'scale',
          day: decision.first_scale_crossing.delivered_at ?? '',
        });
      if (decision.first_stop_crossing !== null)
        add('FELL_BACK', { group: name, line: 'stop', day: decision.first_stop_crossing.delivered_at ?? '' });
    }
  }
  for (const name of costs?.groups ?? [])
    if (!known.has(groupKey(name))) add('COST_WITHOUT_GROUP', { group: name });
  for (const { text, meaning, count } of outcomes.statuses) {
    if (meaning === null) add('STATUS_UNKNOWN', { status: text, n: count });
    else if (meaning.assumed) add('STATUS_ASSUMED', { status: text, n: count });
  }
  if (plan !== null && plan.stage_to_won < 1) add('STAGE_TO_WON_ASSUMED', { q: plan.stage_to_won });
  return [...warnings, ...dependence(list.leads)];
}

/** Contacts of one company are not independent; the report says so where many leads are colleagues. */
function dependence(leads: readonly BalloonLead[]): Warning[] {
  const unique = leads.filter(({ duplicateOf }) => duplicateOf === null);
  const { sharing, many } = colleagues(unique);
  return many ? [{ code: 'NOT_INDEPENDENT', args: { x: sharing, n: unique.length } }] : [];
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
