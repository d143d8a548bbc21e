import { createRequire } from 'node:module';
import { z } from 'zod';
import { SIGNAL_CODES } from '../data/signals.ts';
import { FIELD_NAMES, type Field, type Lead, sourceOf } from '../lead.ts';

/** What a condition may ask besides the fields of `lead.ts`. */
const JUDGED_FIELDS = {
  email_status: (lead: Lead) => lead.reach.email,
  email_domain: (lead: Lead) => lead.values.email?.split('@')[1]?.toLowerCase(),
  phone_status: (lead: Lead) => lead.reach.phone,
  phone_type: (lead: Lead) => lead.reach.phoneType || undefined,
  intent: (lead: Lead) => lead.reading.intent,
  need: (lead: Lead) => lead.reading.need,
  budget: (lead: Lead) => lead.reading.budget,
  authority: (lead: Lead) => lead.reading.authority,
  timing: (lead: Lead) => lead.reading.timing,
  action: (lead: Lead) => lead.reading.action ?? undefined,
  source_type: (lead: Lead) => lead.sourceType,
  channel: (lead: Lead) => sourceOf(lead),
  occurred_at: (lead: Lead) => lead.occurredAt ?? undefined,
  score: (lead: Lead) => String(lead.score),
  grade: (lead: Lead) => lead.grade,
} as const satisfies Record<string, (lead: Lead) => string | undefined>;

type JudgedField = keyof typeof JUDGED_FIELDS;
const ASKABLE = [...FIELD_NAMES, ...(Object.keys(JUDGED_FIELDS) as JudgedField[])] as const;
/** Fields whose words are a remark; asked for by `said`. */
const value = z.union([z.string(), z.number(), z.boolean()]);

const fieldCondition = z.strictObject({
  field: z.enum(ASKABLE as unknown as [string, ...string[]]).describe('Field that is asked.'),
  is: value.optional().describe('Equal, capitals aside.'),
  in: z.array(value).min(1).optional().describe('Equal to one of these.'),
  like: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .describe('Fits a glob (* any characters, ? one).'),
  matches: z.string().max(500).optional().describe('Fits a regular expression (RE2 syntax, linear time).'),
  at_least: z.number().optional().describe('Number of at least this; of a range its lower end.'),
  at_most: z.number().optional().describe('Number of at most this.'),
  after: z.iso.date().optional().describe('Date after this one.'),
  before: z.iso.date().optional().describe('Date before this one.'),
  within_days: z
    .number()
    .positive()
    .optional()
    .describe('Date at most so many days before the reference date.'),
  present: z.boolean().optional().describe('Whether the field has a value at all.'),
});
const columnCondition = z.strictObject({
  column: z.string().min(1).describe('Header of a source column that no field takes.'),
  is: value.optional().describe('Equal, capitals aside.'),
  in: z.array(value).min(1).optional().describe('Equal to one of these.'),
  at_least: z.number().optional().describe('Number of at least this.'),
  at_most: z.number().optional().describe('Number of at most this.'),
  present: z.boolean().optional().describe('Whether the column has a value at all.'),
});
const signalCondition = z.strictObject({
  signal: z
    .union([z.enum(SIGNAL_CODES), z.array(z.enum(SIGNAL_CODES)).min(1)], {
      error: `there is no such signal; one of ${SIGNAL_CODES.join(', ')}`,
    })
    .describe('Fact that was found.'),
});
const globs = z.union([z.string(), z.array(z.string()).min(1)]);
const eventCondition = z.strictObject({
  event: globs.describe('Glob over the text of the event.'),
  page: globs.optional().describe('Glob over the URL or path.'),
});
const pageCondition = z.strictObject({ page: globs.describe('Glob over the URL or path.') });
const findingCondition = z.strictObject({
  finding: z.union([z.string(), z.array(z.string()).min(1)]).describe('Code in the ledger of the lead.'),
});
const saidCondition = z.strictObject({
  said: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe('Glob over the remarks, e.g. "*catalogue*".'),
});

export type Condition =
  | z.output<typeof fieldCondition>
  | z.output<typeof columnCondition>
  | z.output<typeof signalCondition>
  | z.output<typeof eventCondition>
  | z.output<typeof pageCondition>
  | z.output<typeof findingCondition>
  | z.output<typeof saidCondition>
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly none: readonly Condition[] };

/** One glob or several. */
type Globs = string | readonly string[];

/** What a condition asks by, and how it is checked. */
const KINDS: Readonly<Record<string, z.ZodType>> = {
  field: fieldCondition,
  column: columnCondition,
  signal: signalCondition,
  finding: findingCondition,
  said: saidCondition,
  event: eventCondition,
  page: pageCondition,
};

/** `when` of rules: one question, or several joined by `any`, `all`, `none`. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      fieldCondition,
      columnCondition,
      signalCondition,
      findingCondition,
      saidCondition,
      eventCondition,
      pageCondition,
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ none: z.array(conditionSchema).min(1) }),
    ],
    { error: ({ input }) => whatIsWrong(input) },
  ),
);

/** Names the mistake in the kind of question that was meant, instead of every kind it is not. */
function whatIsWrong(input: unknown): string {
  const joins = ['any', 'all', 'none'];
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const kind = Object.keys(KINDS).find((name) => keys.includes(name));
  const join = joins.find((name) => keys.includes(name));
  const allowed = `ask one of ${[...Object.keys(KINDS), ...joins].join(', ')}`;
  if (kind === undefined && join === undefined) return `a condition must ${allowed}`;
  if (keys.includes(join ?? '') && keys.length > 1)
    return `"${join}" stands alone; put the other questions into its list`;
  const issue = kind === undefined ? undefined : KINDS[kind]?.safeParse(input).error?.issues[0];
  if (issue !== undefined)
    return [issue.path.join('.'), issue.message]
      .filter((part) => part !== '')
      .join(': ')
      .slice(0, 400);
  const parts: unknown = join === undefined ? undefined : (input as Record<string, unknown>)[join];
  if (!Array.isArray(parts) || parts.length === 0) return `"${join}" takes a list of conditions`;
  const bad = parts.find((part) => !conditionSchema.safeParse(part).success);
  return bad === undefined ? `a condition must ${allowed}` : whatIsWrong(bad);
}

/** The value a condition asks for; undefined where the lead has none. */
export function askedValue(lead: Lead, field: string): string | undefined {
  return Object.hasOwn(JUDGED_FIELDS, field)
    ? JUDGED_FIELDS[field as JudgedField](lead)
    : lead.values[field as Field];
}

/** Whether a condition holds for a lead. A question about an absent value is answered no (but `present: false`, and `none`). */
export function holds(condition: Condition, lead: Lead, asOf: string): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one, lead, asOf));
  if ('all' in condition) return condition.all.every((one) => holds(one, lead, asOf));
  if ('none' in condition) return !condition.none.some((one) => holds(one, lead, asOf));
  if ('signal' in condition) {
    const wanted = asList(condition.signal);
    return lead.signals.some(({ code }) => wanted.some((one) => one === code));
  }
  if ('finding' in condition) {
    const wanted = asList(condition.finding);
    return lead.findings.some(({ code }) => wanted.some((one) => one === code));
  }
  if ('said' in condition) return lead.said.some(({ text }) => fitsGlob(text, condition.said));
  if ('field' in condition) return fieldHolds(condition, askedValue(lead, condition.field), asOf);
  if ('column' in condition) return fieldHolds(condition, columnValue(lead, condition.column), asOf);
  return lead.activities.some((activity) => activityFits(condition, activity));
}

/** Whether every field a condition asks has a value: what is unknown cannot be held against a lead. */
export function isAnswerable(condition: Condition, lead: Lead): boolean {
  if ('any' in condition) return condition.any.every((one) => isAnswerable(one, lead));
  if ('all' in condition) return condition.all.every((one) => isAnswerable(one, lead));
  if ('none' in condition) return condition.none.every((one) => isAnswerable(one, lead));
  if ('said' in condition) return lead.said.length > 0;
  if ('field' in condition)
    return condition.present !== undefined || askedValue(lead, condition.field) !== undefined;
  if ('column' in condition)
    return condition.present !== undefined || columnValue(lead, condition.column) !== undefined;
  return true;
}

/** Whether one event fits the globs of an activity condition. */
export function activityFits(
  condition: { readonly event?: Globs | undefined; readonly page?: Globs | undefined },
  activity: { readonly event: string; readonly page?: string },
): boolean {
  if (condition.event !== undefined && !fitsGlob(activity.event, condition.event)) return false;
  return (
    condition.page === undefined || (activity.page !== undefined && fitsGlob(activity.page, condition.page))
  );
}

/** Signal codes, and whether activities are asked, anywhere below a condition. */
export function asksAbout(condition: Condition): {
  signals: readonly string[];
  activities: boolean;
  fields: readonly string[];
} {
  if ('signal' in condition) return { signals: asList(condition.signal), activities: false, fields: [] };
  if ('field' in condition) return { signals: [], activities: false, fields: [condition.field] };
  if ('column' in condition) return { signals: [], activities: false, fields: [] };
  const parts =
    'any' in condition
      ? condition.any
      : 'all' in condition
        ? condition.all
        : 'none' in condition
          ? condition.none
          : [];
  if (parts.length === 0)
    return { signals: [], activities: !('finding' in condition || 'said' in condition), fields: [] };
  const below = parts.map(asksAbout);
  return {
    signals: below.flatMap(({ signals }) => signals),
    activities: below.some(({ activities }) => activities),
    fields: below.flatMap(({ fields }) => fields),
  };
}

/** The cell of a column that was not mapped; its header capitals aside. */
function columnValue(lead: Lead, column: string): string | undefined {
  return lead.extra.find(([header, text]) => fold(header) === fold(column) && text.trim() !== '')?.[1];
}

type Asked = Omit<z.output<typeof fieldCondition>, 'field'>;

function fieldHolds(condition: Asked, text: string | undefined, asOf: string): boolean {
  if (condition.present !== undefined && (text !== undefined) !== condition.present) return false;
  if (text === undefined) return condition.present === false;
  const is = (wanted: string | number | boolean): boolean => sameValue(text, wanted);
  if (condition.is !== undefined && !is(condition.is)) return false;
  if (condition.in !== undefined && !condition.in.some(is)) return false;
  if (condition.like !== undefined && !fitsGlob(text, condition.like)) return false;
  if (condition.matches !== undefined && !fitsExpression(text, condition.matches)) return false;
  return numbersHold(condition, text) && datesHold(condition, text, asOf);
}

function numbersHold(condition: Asked, text: string): boolean {
  if (condition.at_least === undefined && condition.at_most === undefined) return true;
  const range = numberRange(text);
  if (range === null) return false;
  if (condition.at_least !== undefined && range.low < condition.at_least) return false;
  return condition.at_most === undefined || range.high <= condition.at_most;
}

function datesHold(condition: Asked, text: string, asOf: string): boolean {
  const { after, before, within_days: within } = condition;
  if (after === undefined && before === undefined && within === undefined) return true;
  const day = text.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  if (after !== undefined && day <= after) return false;
  if (before !== undefined && day >= before) return false;
  if (within === undefined) return true;
  const age = daysBetween(day, asOf);
  return age >= 0 && age <= within;
}

/** "51-200", "1.000 +", "> 250", "12": the numbers a size cell names. Null where it names none. */
export function numberRange(text: string): { low: number; high: number } | null {
  const numbers = [...text.slice(0, 60).matchAll(/\d+(?:[.,'’ ]\d{3}\b)*(?:[.,]\d{1,2}\b)?/g)].map(
    ([token]) => Number(token.replace(/[.,'’ ](?=\d{3})/g, '').replace(',', '.')),
  );
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second !== undefined) return { low: Math.min(first, second), high: Math.max(first, second) };
  if (/\+|>|über|mehr als|over|more than|ab /i.test(text))
    return { low: first, high: Number.POSITIVE_INFINITY };
  if (/<|unter|weniger|bis|under|less|up to/i.test(text)) return { low: 0, high: first };
  return { low: first, high: first };
}

/** Whole days from `from` to `to`, both ISO dates or times. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** Capitals aside; "true" and "yes" alike, for booleans of a config are written either way. */
function sameValue(text: string, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'boolean') return text.toLowerCase() === (wanted ? 'yes' : 'no');
  if (typeof wanted === 'number') return Number(text) === wanted;
  return fold(text) === fold(wanted);
}

/** Whether a text fits a glob, or one of several; capitals aside, over the first 2000 characters. */
export function fitsGlob(text: string, glob: string | readonly string[]): boolean {
  if (typeof glob !== 'string') return glob.some((one) => fitsGlob(text, one));
  return globFits(fold(text).slice(0, 2000), fold(glob));
}

/** Linear-time glob: after the last star only the tail is tried again, so no pattern can blow up. */
function globFits(text: string, glob: string): boolean {
  let t = 0;
  let g = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g++;
      mark = t;
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === text[t])) {
      t++;
      g++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++mark;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

interface Expression {
  readonly matcher: (text: string) => { find: () => boolean };
}
const expressions = new Map<string, Expression>();
const require = createRequire(import.meta.url);

/** Compiles a user's expression with the linear-time engine, which is loaded when the first one is met. Throws on bad syntax. */
export function compileExpression(source: string): Expression {
  const known = expressions.get(source);
  if (known) return known;
  const { RE2JS } = require('re2js') as typeof import('re2js');
  const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  expressions.set(source, compiled);
  return compiled;
}

function fitsExpression(text: string, source: string): boolean {
  return compileExpression(source).matcher(text.slice(0, 2000)).find();
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function asList<T>(items: T | readonly T[]): readonly T[] {
  return Array.isArray(items) ? (items as readonly T[]) : [items as T];
}
