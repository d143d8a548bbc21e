import type { FigureSettings, JudgedLead, Share } from './figures.ts';
import { share } from './figures.ts';
import {
  type Auc,
  aucDelong,
  brierEce,
  type Calibration,
  cochranArmitage,
  fisherExact,
  fitPlatt,
  hashU,
  type LiftRow,
  liftTable,
  type Psi,
  psi,
  type ReliabilityBin,
  reliabilityTable,
  type ThresholdRow,
  thresholdTable,
} from './stats/stats.ts';

/** A band of the score, `from` included, `to` not. */
interface Band extends Share {
  readonly from: number;
  readonly to: number;
}

/** Lower limits of the bands, as the report shows them; below the first and above the last lie open bands. */
export const BAND_EDGES = [0, 10, 20, 30, 40, 50, 60, 1000] as const;

/** Classes in ascending order with their rank; ours and the letters. */
const CLASS_RANK: ReadonlyMap<string, number> = new Map([
  ['c', 0],
  ['b', 1],
  ['a', 2],
  ['unqualified', 0],
  ['pre-qualified', 1],
  ['qualified', 2],
]);

/** Fewer successes or failures than this: no area under the curve, no tests. */
export const MIN_EVENTS = 5;
/** Fewer than this: the area without an interval. */
export const MIN_EVENTS_FOR_INTERVAL = 10;

export interface Scoring {
  readonly n: number;
  readonly x: number;
  readonly auc: Auc;
  readonly auc_class: Auc | null;
  readonly class: Readonly<Record<string, Share>>;
  readonly trend: { readonly z: number; readonly p_two_sided: number } | null;
  readonly order_violations: readonly { higher: string; lower: string; p_fisher: number }[];
  readonly lift: readonly LiftRow[];
  readonly best_threshold: ThresholdRow | null;
  readonly best_threshold_quarter_capacity: ThresholdRow | null;
  readonly threshold_table: readonly ThresholdRow[];
  readonly threshold_range_80: readonly [number, number] | null;
  readonly bands: readonly Band[];
  readonly psi_first_vs_second_half: ({ readonly base: number[]; readonly cur: number[] } & Psi) | null;
  readonly calibration:
    | (Calibration & {
        readonly intercept: number;
        readonly slope: number;
        readonly reliability: readonly ReliabilityBin[];
      })
    | null;
}

/** One evaluated lead: goal reached (1) or not (0), score, class. */
export interface ScoredLead {
  readonly id: string;
  readonly y: 0 | 1;
  readonly score: number;
  readonly class: string;
}

/** The leads a score is judged on: unique, mature, worked, with a score; in the order of delivery. */
export function scoredLeads(judged: readonly JudgedLead[]): ScoredLead[] {
  return judged.flatMap((one) =>
    one.lead.duplicateOf === null && one.mature && one.worked && one.lead.score !== null
      ? [
          {
            id: one.lead.id,
            y: one.goal ? (1 as const) : (0 as const),
            score: one.lead.score,
            class: one.lead.class,
          },
        ]
      : [],
  );
}

/**
 * Does the score predict the outcome? Null where the leads hold fewer than five successes or failures.
 * `value` is what a goal is worth, `cost` what working one lead costs; for the thresholds.
 */
export function scoreFigures(
  leads: readonly ScoredLead[],
  money: { readonly value: number; readonly cost: number; readonly capacity?: number | null },
  options: {
    readonly calibrate?: boolean;
    readonly interval?: FigureSettings['interval'];
    readonly edges?: readonly number[];
  } = {},
): Scoring | null {
  const y = leads.map((lead) => lead.y);
  const s = leads.map((lead) => lead.score);
  const x = y.reduce<number>((sum, v) => sum + v, 0);
  if (x < MIN_EVENTS || leads.length - x < MIN_EVENTS) return null;
  const ranked = leads.flatMap((lead) => {
    const rank = CLASS_RANK.get(lead.class.toLowerCase());
    return rank === undefined ? [] : [{ rank, y: lead.y }];
  });
  const rankedGoals = ranked.filter((one) => one.y === 1).length;
  const classed = rankedGoals > 0 && rankedGoals < ranked.length;
  const thresholds = thresholdTable(y, s, money.value, money.cost, money.capacity ?? null);
  const half = Math.floor(leads.length / 2);
  const edges = options.edges ?? BAND_EDGES;
  const base = bandCounts(s.slice(0, half), edges);
  const cur = bandCounts(s.slice(half), edges);
  const classes = classShares(leads, options.interval);
  return {
    n: leads.length,
    x,
    auc: aucDelong(y, s),
    auc_class: classed
      ? aucDelong(
          ranked.map((one) => one.y),
          ranked.map((one) => one.rank),
        )
      : null,
    class: Object.fromEntries(classes),
    trend: classed
      ? cochranArmitage(
          ranked.map((one) => one.rank),
          ranked.map((one) => one.y),
        )
      : null,
    order_violations: orderViolations(classes),
    lift: liftTable(y, s),
    best_threshold: thresholds.best,
    best_threshold_quarter_capacity: thresholdTable(
      y,
      s,
      money.value,
      money.cost,
      Math.floor(leads.length / 4),
    ).best,
    threshold_table: thresholds.table,
    threshold_range_80: thresholdRange(leads, money),
    bands: bands(leads, options.interval, edges),
    psi_first_vs_second_half: half === 0 ? null : { base, cur, ...psi(base, cur) },
    calibration: options.calibrate ? calibration(y, s) : null,
  };
}

function classShares(
  leads: readonly ScoredLead[],
  method: FigureSettings['interval'] = 'clopper-pearson',
): [string, Share][] {
  const byClass = new Map<string, { x: number; n: number }>();
  for (const lead of leads) {
    if (lead.class === '') continue;
    const at = byClass.get(lead.class) ?? { x: 0, n: 0 };
    byClass.set(lead.class, { x: at.x + lead.y, n: at.n + 1 });
  }
  const rank = (name: string) => CLASS_RANK.get(name.toLowerCase()) ?? -1;
  return [...byClass]
    .sort(([a], [b]) => rank(b) - rank(a) || (a < b ? -1 : 1))
    .map(([name, { x, n }]) => [name, share(x, n, method)]);
}

/** A higher class with a lower rate counts as wrong order only where Fisher's test says so, too. */
function orderViolations(classes: readonly (readonly [string, Share])[]) {
  const known = classes.filter(([name]) => CLASS_RANK.has(name.toLowerCase()));
  return known.flatMap(([higher, top], i) =>
    known.slice(i + 1).flatMap(([lower, bottom]) => {
      if ((top.rate ?? 0) >= (bottom.rate ?? 0)) return [];
      const p_fisher = fisherExact(top.x, top.n, bottom.x, bottom.n).two_sided;
      return p_fisher < 0.05 ? [{ higher, lower, p_fisher }] : [];
    }),
  );
}

function bandIndex(score: number, edges: readonly number[]): number {
  let index = 0;
  while (index < edges.length - 2 && score >= (edges[index + 1] ?? Infinity)) index += 1;
  return index;
}

export function bandCounts(scores: readonly number[], edges: readonly number[] = BAND_EDGES): number[] {
  const all = new Array<number>(edges.length - 1).fill(0);
  for (const score of scores) {
    const index = bandIndex(score, edges);
    all[index] = (all[index] ?? 0) + 1;
  }
  return all;
}

function bands(
  leads: readonly ScoredLead[],
  method: FigureSettings['interval'] = 'clopper-pearson',
  edges: readonly number[],
): Band[] {
  return edges.slice(0, -1).flatMap((from, index) => {
    const members = leads.filter(({ score }) => bandIndex(score, edges) === index);
    const x = members.filter(({ y }) => y === 1).length;
    return members.length === 0
      ? []
      : [{ from, to: edges[index + 1] ?? Infinity, ...share(x, members.length, method) }];
  });
}

const RESAMPLES = 500;

/** The middle 80 % of the thresholds chosen on 500 resamples: how far the choice is chance. Seeded, so repeatable. */
function thresholdRange(
  leads: readonly ScoredLead[],
  money: { readonly value: number; readonly cost: number; readonly capacity?: number | null },
): readonly [number, number] | null {
  if (leads.length > 20_000) return null;
  const random = seededNumbers(hashU('resample', '1', String(leads.length)));
  const order = [...new Set(leads.map(({ score }) => score))].sort((a, b) => b - a);
  const rank = new Map(order.map((score, index) => [score, index]));
  const ranks = leads.map(({ score }) => rank.get(score) ?? 0);
  const chosen: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const n = new Array<number>(order.length).fill(0);
    const x = new Array<number>(order.length).fill(0);
    for (let draw = 0; draw < leads.length; draw += 1) {
      const pick = Math.floor(random() * leads.length);
      const at = ranks[pick] ?? 0;
      n[at] = (n[at] ?? 0) + 1;
      x[at] = (x[at] ?? 0) + (leads[pick]?.y ?? 0);
    }
    chosen.push(bestOf(order, n, x, money));
  }
  chosen.sort((a, b) => a - b);
  return [chosen[Math.floor(RESAMPLES * 0.1)] ?? 0, chosen[Math.ceil(RESAMPLES * 0.9) - 1] ?? 0];
}

function bestOf(
  order: readonly number[],
  n: readonly number[],
  x: readonly number[],
  money: { readonly value: number; readonly cost: number; readonly capacity?: number | null },
): number {
  let worked = 0;
  let tp = 0;
  let best = { t: order[0] ?? 0, net: -Infinity };
  order.forEach((t, index) => {
    worked += n[index] ?? 0;
    tp += x[index] ?? 0;
    const net = money.value * tp - money.cost * worked;
    if (net > best.net && worked <= (money.capacity ?? Infinity)) best = { t, net };
  });
  return best.t;
}

/** A small generator of numbers in 0 … 1 (mulberry32), begun from a seed in 0 … 1. */
export function seededNumbers(seed: number): () => number {
  let state = Math.floor(seed * 2 ** 32) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function calibration(y: readonly number[], s: readonly number[]): Scoring['calibration'] {
  const { slope, intercept } = fitPlatt(s, y);
  const p = s.map((score) => 1 / (1 + Math.exp(-(intercept + slope * score))));
  return { ...brierEce(y, p), intercept, slope, reliability: reliabilityTable(y, p) };
}
