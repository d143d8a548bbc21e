import { z } from 'zod';
import { UserError } from '../errors.ts';
import { STAGES } from './outcomes.ts';
import {
  type Characteristic,
  type DecisionPlan,
  decisionPlan,
  fixedSampleSizeAllLarger,
  leadsNeededToSeeOne,
  maxCpl,
  operatingCharacteristic,
  sampleSizePrecision,
  scaleLine,
  stopLine,
} from './stats/stats.ts';

const rate = z.number().gt(0).lt(1);

/** Limits on the quality of a source; a group that breaks one is stopped whatever it converts. */
const gatesSchema = z.strictObject({
  max_fake_share: rate.optional(),
  min_reachability: rate.optional(),
  max_duplicate_share: rate.optional(),
  max_incomplete_share: rate.optional(),
});

/** The frozen plan of a test: fixed before the data, read back by the report. */
const planSchema = z
  .looseObject({
    plan_version: z.literal(1).default(1),
    group_by: z.enum(['source', 'campaign', 'vendor', 'class']).default('source'),
    groups: z.array(z.string().min(1)).optional(),
    goal: z.enum(STAGES).default('won'),
    p0: rate,
    p1: rate,
    alpha: z.number().gt(0).max(0.5).default(0.05),
    beta: z.number().gt(0).max(0.5).default(0.1),
    control: z.enum(['fwer', 'fdr', 'none']).default('fwer'),
    window_days: z.number().int().min(0).default(90),
    as_of: z.iso.date().optional(),
    currency: z.string().optional(),
    revenue_per_order: z.number().positive().optional(),
    margin: z.number().gt(0).max(1).default(1),
    stage_to_won: z.number().gt(0).max(1).default(1),
    handling_cost_per_worked_lead: z.number().min(0).default(0),
    cost_per_lead: z.number().min(0).optional(),
    min_measurability: z.number().min(0).max(1).default(0.9),
    min_n: z.number().int().min(1).default(20),
    n_max: z.union([z.literal('auto'), z.number().int().min(1)]).default('auto'),
    mql_classes: z.array(z.string()).default(['A', 'B', 'pre-qualified', 'qualified']),
    gates: gatesSchema.default({}),
    frozen_sha256: z.string().optional(),
  })
  .refine(({ p0, p1 }) => p0 < p1, 'p1 (target rate) must be above p0 (break-even rate)');

export type Plan = z.output<typeof planSchema>;
export type GateName = keyof Plan['gates'];

/** Reads plan.json; a plan that is none, or makes no sense, is a UserError. */
export function parsePlan(text: string, path: string): Plan {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UserError(`The plan ${path} is no JSON.`, 'Make one with: leadsieve balloon plan');
  }
  const result = planSchema.safeParse(data);
  if (result.success) return result.data;
  const first = result.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}`);
  throw new UserError(
    `The plan ${path} cannot be used. ${first.join('; ')}.`,
    'Make one with: leadsieve balloon plan',
  );
}

/** The error allowed for one group: shared out over all planned groups, unless only discoveries are controlled. */
export function alphaPerGroup(plan: Plan, groups: number): number {
  return plan.control === 'fwer' ? plan.alpha / Math.max(1, groups) : plan.alpha;
}

/** Lines and cuts of the plan for this number of groups. */
export function linesOf(plan: Plan, groups: number): DecisionPlan {
  const rates = { p0: plan.p0, p1: plan.p1, alpha: alphaPerGroup(plan, groups), beta: plan.beta };
  const lines = decisionPlan(rates, plan.n_max === 'auto' ? undefined : plan.n_max);
  if (lines !== null) return lines;
  throw new UserError(
    `Break-even rate ${plan.p0} and target rate ${plan.p1} lie too close together for any test.`,
    'Set a higher target, or judge an earlier stage.',
  );
}

/** Gross profit of an order times the share of goal leads that become orders: what one goal is worth. Null: no revenue planned. */
export function valuePerGoal(plan: Plan): number | null {
  return plan.revenue_per_order === undefined
    ? null
    : plan.revenue_per_order * plan.margin * plan.stage_to_won;
}

/** How many leads it takes to see anything at all, and what a lead may cost. */
export interface PlanSizes {
  /** Leads that show at least one success with 95 % certainty at the break-even rate. */
  readonly leads_needed_to_see_at_least_one: number;
  /** Leads for an exact 95 % interval of p ± d: the target rate to within a quarter of itself, at least half a point. */
  readonly sample_size_precision: { readonly p: number; readonly d: number; readonly n: number };
  /** What a lead may cost at the break-even rate; null: no revenue planned. */
  readonly max_cpl: ReturnType<typeof maxCpl> | null;
}

export function planSizes({ p0, p1, revenue_per_order, margin, stage_to_won }: Plan): PlanSizes {
  const d = Math.max(p1 / 4, 0.005);
  return {
    leads_needed_to_see_at_least_one: leadsNeededToSeeOne(p0, 0.95),
    sample_size_precision: { p: p1, d, n: sampleSizePrecision(p1, d) },
    max_cpl:
      revenue_per_order === undefined ? null : maxCpl(revenue_per_order, margin, 1 / (p0 * stage_to_won)),
  };
}

/** What a plan asks for and what it promises. */
export interface PlanFigures {
  readonly K: number;
  readonly alpha_per_group: number;
  readonly fixed_n: number;
  readonly fixed_c: number;
  readonly fixed_size: number;
  readonly fixed_power: number;
  readonly fixed_n_all_larger_work: number;
  readonly N_max: number;
  readonly c_scale: number;
  readonly c_stop: number;
  readonly scale_line_x_at_n: Readonly<Record<string, number | null>>;
  readonly stop_line_x_at_n: Readonly<Record<string, number | null>>;
  readonly oc: Readonly<Record<string, Characteristic>>;
}

/** The exact properties of the plan's decision rule. */
export function planFigures(plan: Plan, groups: number): PlanFigures {
  const lines = linesOf(plan, groups);
  const { fixed_n, fixed_c, fixed_size, fixed_power, N_max, c_scale, c_stop, p0, p1 } = lines;
  const marks = [...new Set([5, 10, 20, 50, 100, 200, Math.floor(N_max / 2), N_max])]
    .filter((n) => n <= N_max)
    .sort((a, b) => a - b);
  const oc = (p: number) => operatingCharacteristic(lines, Math.min(p, 0.999999));
  return {
    K: groups,
    alpha_per_group: lines.alpha,
    ...{ fixed_n, fixed_c, fixed_size, fixed_power },
    fixed_n_all_larger_work: fixedSampleSizeAllLarger(lines, fixed_n),
    ...{ N_max, c_scale, c_stop },
    scale_line_x_at_n: Object.fromEntries(marks.map((n) => [String(n), scaleLine(lines, n)])),
    stop_line_x_at_n: Object.fromEntries(marks.map((n) => [String(n), stopLine(lines, n)])),
    oc: {
      'p0/2': oc(p0 / 2),
      p0: oc(p0),
      mid: oc((p0 + p1) / 2),
      p1: oc(p1),
      '1.5p1': oc(1.5 * p1),
    },
  };
}
