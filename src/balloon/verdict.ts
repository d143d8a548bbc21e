import { isoDay } from './cells.ts';
import { counts, type FigureSettings, type GroupFigures, type JudgedLead } from './figures.ts';
import type { GateName, Plan } from './plan.ts';
import {
  type ConversionVerdict,
  type DecisionPlan,
  decisionVerdict,
  logLikelihoodRatio,
  mixtureEValueLog,
  scaleLine,
  stopLine,
} from './stats/stats.ts';

export type Verdict = ConversionVerdict | 'measure_first';

export interface GateResult {
  readonly gate: GateName;
  readonly limit: number;
  readonly log_e: number;
  readonly failed: boolean;
}

/** A day at whose end a line had been crossed. */
interface Crossing {
  readonly n: number;
  readonly x: number;
  readonly delivered_at: string | null;
}

/** One look of the course of a test: counts at the end of a delivery day. */
export interface Look extends Crossing {
  readonly last: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly conversion_verdict: ConversionVerdict;
  readonly reason: 'measurability' | 'min_n' | 'gate' | 'line' | 'final_cut' | 'e_bh' | 'between';
  readonly scale_line: number | null;
  readonly stop_line: number | null;
  readonly first_scale_crossing: Crossing | null;
  readonly first_stop_crossing: Crossing | null;
  readonly n_used: number;
  readonly x_used: number;
  readonly log_lr: number;
  readonly gates: readonly GateResult[];
  /** Further mature leads until the nearer line at the present rate, at most N_max - n; null where decided. */
  readonly more_leads: number | null;
}

/**
 * The verdict on one group, in the order of the rule: measurable at all, enough leads, no gate broken, then the
 * lines, then the final cut. n is the mature leads, at most the first N_max by delivery; x the goals among them.
 */
export function decide(
  judged: readonly JudgedLead[],
  figures: GroupFigures,
  lines: DecisionPlan,
  plan: Plan,
  settings: FigureSettings,
): Decision {
  const course = courseOf(judged, lines.N_max, settings);
  const { n, x } = course.at(-1) ?? { n: 0, x: 0 };
  const gates = gateResults(figures, plan);
  const conversion = decisionVerdict(lines, plan.min_n, n, x);
  const measurable =
    (figures.measurability.rate ?? 0) >= plan.min_measurability || figures.measurability.n === 0;
  const scale = scaleLine(lines, n);
  const stop = stopLine(lines, n);
  const atLine = (scale !== null && x >= scale) || (stop !== null && x <= stop);
  const decided = !measurable
    ? { verdict: 'measure_first' as const, reason: 'measurability' as const }
    : conversion === 'too_small'
      ? { verdict: conversion, reason: 'min_n' as const }
      : gates.some(({ failed }) => failed)
        ? { verdict: 'stop' as const, reason: 'gate' as const }
        : {
            verdict: conversion,
            reason: atLine
              ? ('line' as const)
              : n >= lines.N_max
                ? ('final_cut' as const)
                : ('between' as const),
          };
  const looks = course.filter((look) => look.n >= plan.min_n);
  return {
    ...decided,
    conversion_verdict: conversion,
    scale_line: scale,
    stop_line: stop,
    first_scale_crossing: crossing(looks, (look) => look.x >= (scaleLine(lines, look.n) ?? Infinity)),
    first_stop_crossing: crossing(looks, (look) => look.x <= (stopLine(lines, look.n) ?? -1)),
    n_used: n,
    x_used: x,
    log_lr: logLikelihoodRatio(figures.goal.x, figures.goal.n, lines.p0, lines.p1),
    gates,
    more_leads:
      decided.verdict === 'continue' || decided.verdict === 'too_small'
        ? moreLeads(lines, plan.min_n, n, x)
        : null,
  };
}

/** Counts at the end of each delivery day, over mature leads in the order of delivery, at most N_max. */
export function courseOf(judged: readonly JudgedLead[], nMax: number, settings: FigureSettings): Look[] {
  const mature = judged.filter((one) => one.mature && counts(one, settings)).slice(0, nMax);
  const looks: Look[] = [];
  let x = 0;
  mature.forEach(({ goal, lead }, index) => {
    x += goal ? 1 : 0;
    const next = mature[index + 1];
    if (next !== undefined && next.lead.deliveredAt === lead.deliveredAt) return;
    const delivered_at = lead.deliveredAt === null ? null : isoDay(lead.deliveredAt);
    looks.push({ n: index + 1, x, delivered_at, last: next === undefined });
  });
  return looks;
}

function crossing(looks: readonly Look[], crossed: (look: Look) => boolean): Crossing | null {
  const first = looks.find(crossed);
  return first === undefined ? null : { n: first.n, x: first.x, delivered_at: first.delivered_at };
}

const GATES: readonly {
  readonly gate: GateName;
  readonly side: 'greater' | 'less';
  readonly figure: (figures: GroupFigures) => { readonly x: number; readonly n: number };
}[] = [
  { gate: 'max_fake_share', side: 'greater', figure: ({ fake_share }) => fake_share },
  { gate: 'min_reachability', side: 'less', figure: ({ reachability }) => reachability },
  { gate: 'max_duplicate_share', side: 'greater', figure: ({ duplicate_share }) => duplicate_share },
  { gate: 'max_incomplete_share', side: 'greater', figure: ({ incomplete_share }) => incomplete_share },
];

/** Evidence that a limit on quality is broken: a one-sided e-value, failed at G/0.05, so that looking daily does not trip it. */
function gateResults(figures: GroupFigures, plan: Plan): GateResult[] {
  const set = GATES.flatMap(({ gate, side, figure }) => {
    const limit = plan.gates[gate];
    return limit === undefined ? [] : [{ gate, side, limit, ...figure(figures) }];
  });
  const needed = Math.log(set.length / 0.05);
  return set.map(({ gate, side, limit, x, n }) => {
    const log_e = mixtureEValueLog(x, n, limit, side);
    return { gate, limit, log_e, failed: log_e >= needed };
  });
}

/** Leads until the nearer line at the present rate: distance over drift of the likelihood ratio. */
function moreLeads(lines: DecisionPlan, minN: number, n: number, x: number): number {
  const room = Math.max(0, lines.N_max - n);
  if (n === 0) return Math.min(room, minN);
  const now = logLikelihoodRatio(x, n, lines.p0, lines.p1);
  const drift = now / n;
  const distance = drift > 0 ? Math.log(1 / lines.alpha) - now : now - Math.log(lines.beta);
  const needed = drift === 0 ? room : Math.ceil(Math.max(1, distance / Math.abs(drift)));
  return Math.min(room, Math.max(needed, minN - n));
}
