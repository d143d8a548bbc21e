import { defaultScoreRules, type ScoreRule } from '../../config/decide.ts';
import { ACTIVITY_COLUMNS } from '../../data/activity-headings.ts';
import { NOTHING_CHOSEN } from '../../data/after-handover.ts';
import { OUTCOME_HEADINGS } from '../../data/outcome-headings.ts';
import { FIELDS, type Field } from '../../lead.ts';
import { normalHeading } from '../headings.ts';
import type { LearnedRule } from './learn.ts';
import type { TuneResult } from './tune.ts';

/** The schema allows so many points; a rule that would need more has said all it can. */
const MOST_POINTS = 1000;

/** A score rule as the config file writes it. */
type RuleText = Readonly<Record<string, unknown>> & { readonly name: string; readonly points: number };

/**
 * The config with the learned points in `score.rules`. `base` is the config file as written (its other sections stay
 * as they are), `own` the rules it already has, `fieldOf` the field that a column of the list is mapped to.
 */
export function tunedConfig(
  base: Readonly<Record<string, unknown>>,
  own: readonly ScoreRule[],
  result: TuneResult,
  fieldOf: (column: string) => Field | null,
): Record<string, unknown> {
  const score =
    typeof base['score'] === 'object' && base['score'] !== null
      ? (base['score'] as Record<string, unknown>)
      : {};
  const written = Array.isArray(score['rules']) ? (score['rules'] as RuleText[]) : [];
  const { figures } = result;
  if (figures === null) return { ...base };
  if (result.origin === 'learned') {
    const rules = result.learned.map((rule, j) => learnedRule(rule, j, figures.points[j] ?? 0, fieldOf));
    return {
      ...base,
      score: { ...score, defaults: false, rules: rules.filter(({ points }) => points !== 0) },
    };
  }
  const rules = [...written];
  figures.changes.forEach(({ rule, new_points: proposed, old_points }) => {
    if (proposed === old_points) return;
    const new_points = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, proposed));
    const name = result.origin === 'reasons' ? rule : ruleOfColumn(rule);
    const at = rules.findIndex((one) => one.name === name);
    const before = rules[at];
    if (before !== undefined) rules[at] = { ...before, points: new_points, ...scaledMax(before, new_points) };
    else {
      const known =
        own.find((one) => one.name === name) ?? defaultScoreRules.find((one) => one.name === name);
      if (known !== undefined) rules.push(bareRule(known, new_points));
    }
  });
  return { ...base, score: { ...score, rules } };
}

/** Only what was said, without the defaults that the schema fills in. */
function bareRule(rule: ScoreRule, points: number): RuleText {
  const { name, when, each, group, market } = rule;
  return {
    name,
    when,
    points,
    ...(each ? { each } : {}),
    ...scaledMax(rule, points),
    ...(group === undefined ? {} : { group }),
    ...(market === undefined ? {} : { market }),
  };
}

/** A cap is a number of occurrences in points: it grows with the points of one. */
function scaledMax(
  rule: { readonly max?: unknown; readonly points: number },
  points: number,
): { max?: number } {
  if (typeof rule.max !== 'number' || rule.points === 0) return {};
  const max = Math.round((rule.max / Math.abs(rule.points)) * Math.abs(points));
  return max > 0 ? { max } : { max: rule.max };
}

function ruleOfColumn(rule: string): string {
  const name = /^min\((\w+),/.exec(rule)?.[1] ?? rule;
  return ACTIVITY_COLUMNS.find((column) => column.name === name)?.rule ?? name.toUpperCase();
}

function learnedRule(
  rule: LearnedRule,
  index: number,
  points: number,
  fieldOf: (column: string) => Field | null,
): RuleText {
  const field = fieldOf(rule.column);
  const asked = field === null ? { column: rule.column } : { field };
  const name = `LEARNED_${index + 1}_${rule.column
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')}`
    .slice(0, 40)
    .replace(/_+$/, '');
  const because =
    rule.at_least !== undefined
      ? `${rule.column} >= ${rule.at_least}`
      : `${rule.column} = ${rule.is === '' ? '(empty)' : rule.is}`;
  return {
    name,
    when: condition(rule, asked, field !== null && FIELDS[field].kind === 'boolean'),
    points,
    because: because.slice(0, 120),
  };
}

function condition(rule: LearnedRule, asked: Readonly<Record<string, string>>, yesNo: boolean): object {
  if (rule.at_least !== undefined) return { ...asked, at_least: rule.at_least };
  if (rule.is !== '') return { ...asked, is: yesNo ? asYesNo(rule.is ?? '') : (rule.is ?? '') };
  return {
    any: [
      { ...asked, present: false },
      { ...asked, in: NOTHING_CHOSEN.filter((word) => /^[a-zäöü]/.test(word)) },
    ],
  };
}

/** Yes/no fields hold `yes` and `no` whatever the list wrote. */
function asYesNo(value: string): string | boolean {
  const word = value.toLowerCase();
  if (['yes', 'ja', 'true', 'wahr'].includes(word)) return true;
  return ['no', 'nein', 'false', 'falsch'].includes(word) ? false : value;
}

/** Rules of a config that read what is only known afterwards; their points cannot be tested on these outcomes. */
export function rulesReadingOutcomes(rules: readonly ScoreRule[]): string[] {
  const outcome = new Set(
    Object.entries(OUTCOME_HEADINGS)
      .filter(([field]) => !['lead_id', 'email', 'phone', 'updated_at'].includes(field))
      .flatMap(([field, { aliases }]) => [field, ...aliases])
      .map(normalHeading),
  );
  const late = new Set<string>([
    'converted',
    'converted_at',
    'opportunity_id',
    'opportunity_name',
    'rating_by_sales',
    'status',
    'lifecycle_stage',
  ]);
  const asks = (condition: unknown): boolean => {
    if (typeof condition !== 'object' || condition === null) return false;
    return Object.entries(condition).some(
      ([key, value]) =>
        (key === 'field' && typeof value === 'string' && late.has(value)) ||
        (key === 'column' && typeof value === 'string' && outcome.has(normalHeading(value))) ||
        (Array.isArray(value) && value.some(asks)),
    );
  };
  return rules.filter(({ when }) => asks(when)).map(({ name }) => name);
}
