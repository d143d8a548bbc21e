import { type Condition, questionsOf } from '../config/condition.ts';
import type { ScoreRule } from '../config/decide.ts';
import { activityFits, holds } from '../config/holds.ts';
import { daysBetween } from '../config/match.ts';
import { furtherScores, scoreColumn, scoreRules } from '../config/rules.ts';
import type { Config, Settings } from '../config/schema.ts';
import { signalOfActivity } from '../data/behaviour.ts';
import { SIGNALS, type SignalCode } from '../data/signals.ts';
import type { Contribution, Lead } from '../lead.ts';
import { type Counted, capGroups, hundredths } from './caps.ts';
import { gradeOf } from './grade.ts';

/** Turns signals and attributes into points and a fit grade. `score` is the sum of `contributions`, to the hundredth. */
export function scoreLead(lead: Lead, settings: Settings): Lead {
  const { config } = settings;
  const counted = countRules(lead, settings);
  const columns = furtherScores(config);
  const counting = columns.length === 0 ? counted : counted.filter(({ score }) => score === undefined);
  const contributions = capGroups(counting, config.score.groups);
  return {
    ...lead,
    contributions,
    score: sum(contributions),
    grade: gradeOf(lead, settings),
    extra: columns.length === 0 ? lead.extra : [...lead.extra, ...pointsIn(columns, counted, config)],
  };
}

/** What is known of the rules of a config before any lead is seen. */
interface Plan {
  readonly rules: readonly Planned[];
  /** Places in `rules` of those that ask for one signal and nothing else, by its code. */
  readonly bySignal: ReadonlyMap<string, readonly number[]>;
  /** Places of all others. */
  readonly others: readonly number[];
}

interface Planned {
  readonly rule: ScoreRule;
  /** Counts things that happened, rather than what the lead is. */
  readonly eventful: boolean;
}

const plans = new WeakMap<Config, Plan>();

function planOf(config: Config): Plan {
  const known = plans.get(config);
  if (known !== undefined) return known;
  const rules = scoreRules(config).map((rule) => ({ rule, eventful: isEventful(rule.when) }));
  const bySignal = new Map<string, number[]>();
  const others: number[] = [];
  for (const [place, { rule }] of rules.entries()) {
    const signal = 'signal' in rule.when ? rule.when.signal : null;
    if (typeof signal === 'string') bySignal.set(signal, [...(bySignal.get(signal) ?? []), place]);
    else others.push(place);
  }
  const plan = { rules, bySignal, others };
  plans.set(config, plan);
  return plan;
}

/** Most rules ask for one signal, and most leads have few: only those are evaluated. In the order of the rules. */
function countRules(lead: Lead, settings: Settings): Counted[] {
  const { rules, bySignal, others } = planOf(settings.config);
  const places = [...others];
  let before = '';
  for (const { code } of lead.signals) {
    if (code !== before) places.push(...(bySignal.get(code) ?? []));
    before = code;
  }
  const counted: Counted[] = [];
  for (const place of places.sort((a, b) => a - b)) {
    const planned = rules[place];
    const one = planned === undefined ? null : countRule(planned, lead, settings);
    if (one !== null) counted.push(one);
  }
  return counted;
}

/** Named scores stand beside the score, each in a column of its own; without points it is 0. */
function pointsIn(
  columns: readonly string[],
  counted: readonly Counted[],
  config: Config,
): readonly (readonly [string, string])[] {
  return columns.map((column) => {
    const own = counted.filter(({ score }) => score !== undefined && scoreColumn(score) === column);
    return [column, String(sum(capGroups(own, config.score.groups)))];
  });
}

function sum(contributions: readonly Contribution[]): number {
  let total = 0;
  for (const { points } of contributions) total += hundredths(points);
  return total / 100;
}

/** One occurrence of what a rule asks for. */
interface Occurrence {
  readonly count: number;
  readonly at?: string | undefined;
  readonly because?: string | undefined;
  /** What it means; null where only the rule knows. */
  readonly signal: SignalCode | null;
}

function countRule({ rule, eventful }: Planned, lead: Lead, settings: Settings): Counted | null {
  const { asOf } = settings;
  if (!holds(rule.when, lead, asOf)) return null;
  const all = occurrences(rule.when, lead);
  const found = rule.window_days === undefined ? all : all.filter(({ at }) => isInWindow(rule, at, asOf));
  if (eventful && found.length === 0) return null;
  const counting = eventful ? found : [{ count: 1, signal: null, at: lead.occurredAt ?? undefined }];
  if (!isInWindow(rule, counting[0]?.at, asOf)) return null;
  const { count, points } = weigh(rule, counting, asOf);
  const capped = rule.max === undefined ? points : Math.sign(points) * Math.min(Math.abs(points), rule.max);
  return {
    score: rule.score,
    group: rule.group,
    contribution: {
      rule: rule.name,
      points: hundredths(capped) / 100,
      count,
      because:
        rule.because ?? found.find(({ because }) => because !== undefined)?.because ?? plainName(rule.name),
      ...(showsInterest(rule, found) && { interest: true as const }),
    },
  };
}

/** Points of all occurrences, or of the one that weighs most (the newest, under decay) where the rule counts once. */
function weigh(
  rule: ScoreRule,
  occurrences: readonly Occurrence[],
  asOf: string,
): { count: number; points: number } {
  let count = 0;
  let sum = 0;
  let strongest = 0;
  for (const one of occurrences) {
    const points = rule.points * decay(rule, one.at, asOf);
    count += one.count;
    sum += points * one.count;
    if (Math.abs(points) > Math.abs(strongest)) strongest = points;
  }
  return rule.each ? { count, points: sum } : { count: 1, points: strongest };
}

/** Whether a rule counts things that happened, rather than what the lead is. */
function isEventful(condition: Condition): boolean {
  return questionsOf(condition).some((one) => 'signal' in one || 'event' in one || 'page' in one);
}

function occurrences(condition: Condition, lead: Lead): Occurrence[] {
  if ('none' in condition) return [];
  if ('any' in condition) return condition.any.flatMap((one) => occurrences(one, lead));
  if ('all' in condition) return condition.all.flatMap((one) => occurrences(one, lead));
  if ('signal' in condition) {
    const wanted: string | readonly string[] = condition.signal;
    const found: Occurrence[] = [];
    for (const { code, count, at, because } of lead.signals)
      if (typeof wanted === 'string' ? code === wanted : wanted.includes(code))
        found.push({ count, at, because, signal: code as SignalCode });
    return found;
  }
  if ('finding' in condition || 'said' in condition || 'field' in condition || 'column' in condition)
    return [];
  return lead.activities
    .filter((activity) => activityFits(condition, activity))
    .map((activity) => ({ count: activity.count, at: activity.at, signal: signalOfActivity(activity) }));
}

function isInWindow(rule: ScoreRule, at: string | undefined, asOf: string): boolean {
  if (rule.window_days === undefined) return true;
  if (at === undefined) return false;
  const age = daysBetween(at, asOf);
  return age >= 0 && age <= rule.window_days;
}

/** Share of the points left after the age of the occurrence; what has no date does not age. */
function decay(rule: ScoreRule, at: string | undefined, asOf: string): number {
  if (rule.decay === undefined || at === undefined) return 1;
  return 0.5 ** (Math.max(0, daysBetween(at, asOf)) / rule.decay.half_life_days);
}

/**
 * Attendance, a newsletter sign-up, a prize draw or a business card shows a schedule, no interest: a rule that was met
 * by nothing but such facts never lifts, whatever the config says.
 */
function showsInterest(rule: ScoreRule, found: readonly Occurrence[]): boolean {
  const kinds = found.map(({ signal }) => (signal === null ? 'unknown' : SIGNALS[signal].of));
  if (kinds.length > 0 && kinds.every((kind) => kind === 'presence')) return false;
  if (rule.each && kinds.includes('presence')) return false;
  if (rule.interest !== undefined) return rule.interest;
  return kinds.some((kind) => kind === 'interest' || kind === 'against' || kind === 'unknown');
}

function plainName(rule: string): string {
  return rule.toLowerCase().replaceAll('_', ' ');
}
