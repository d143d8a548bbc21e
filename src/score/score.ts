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
  const counted = countRules(lead, settings);
  const groups = settings.config.score.groups;
  const contributions = capGroups(
    counted.filter(({ score }) => score === undefined),
    groups,
  );
  return {
    ...lead,
    contributions,
    score: sum(contributions),
    grade: gradeOf(lead, settings),
    extra: withFurtherScores(lead.extra, counted, settings.config),
  };
}

/** Most rules ask for one signal, and most leads have few: those are sorted out before anything is evaluated. */
function countRules(lead: Lead, settings: Settings): Counted[] {
  const found = new Set(lead.signals.map(({ code }) => code));
  const counted: Counted[] = [];
  for (const rule of scoreRules(settings.config)) {
    if ('signal' in rule.when && typeof rule.when.signal === 'string' && !found.has(rule.when.signal))
      continue;
    const one = countRule(rule, lead, settings);
    if (one !== null) counted.push(one);
  }
  return counted;
}

/** Named scores stand beside the score, each in a column of its own; without points it is 0. */
function withFurtherScores(extra: Lead['extra'], counted: readonly Counted[], config: Config): Lead['extra'] {
  const columns = furtherScores(config);
  if (columns.length === 0) return extra;
  const pointsIn = (column: string): number =>
    sum(
      capGroups(
        counted.filter((one) => one.score !== undefined && scoreColumn(one.score) === column),
        config.score.groups,
      ),
    );
  return [...extra, ...columns.map((column): [string, string] => [column, String(pointsIn(column))])];
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { points }) => total + hundredths(points), 0) / 100;
}

/** One occurrence of what a rule asks for. */
interface Occurrence {
  readonly count: number;
  readonly at?: string | undefined;
  readonly because?: string | undefined;
  /** What it means; null where only the rule knows. */
  readonly signal: SignalCode | null;
}

function countRule(rule: ScoreRule, lead: Lead, settings: Settings): Counted | null {
  if (!holds(rule.when, lead, settings.asOf)) return null;
  const found = occurrences(rule.when, lead).filter(({ at }) => isInWindow(rule, at, settings.asOf));
  const events = isEventful(rule.when);
  if (events && found.length === 0) return null;
  const counting = events ? found : [{ count: 1, signal: null, at: lead.occurredAt ?? undefined }];
  if (!isInWindow(rule, counting[0]?.at, settings.asOf)) return null;
  const weigh = (at: string | undefined): number => rule.points * decay(rule, at, settings.asOf);
  const count = rule.each ? counting.reduce((n, one) => n + one.count, 0) : 1;
  const raw = rule.each
    ? counting.reduce((points, one) => points + weigh(one.at) * one.count, 0)
    : strongest(counting.map(({ at }) => weigh(at)));
  const capped = rule.max === undefined ? raw : Math.sign(raw) * Math.min(Math.abs(raw), rule.max);
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

/** Of several occurrences that count once, the one that weighs most (the newest, under decay). */
function strongest(weights: readonly number[]): number {
  return weights.reduce((best, weight) => (Math.abs(weight) > Math.abs(best) ? weight : best), 0);
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
    const wanted: readonly string[] = Array.isArray(condition.signal) ? condition.signal : [condition.signal];
    return lead.signals
      .filter(({ code }) => wanted.includes(code))
      .map(({ code, count, at, because }) => ({ count, at, because, signal: code as SignalCode }));
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
