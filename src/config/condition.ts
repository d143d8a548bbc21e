import { z } from 'zod';
import { SIGNAL_CODES } from '../data/signals.ts';
import { CODES } from '../findings/findings.ts';
import { FIELD_NAMES, FIELDS, type Lead, sourceOf } from '../lead.ts';

/** What a condition may ask besides the fields of `lead.ts`. */
export const JUDGED_FIELDS = {
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

export type JudgedField = keyof typeof JUDGED_FIELDS;
/** Fields whose words become remarks hold no value; `said` asks for them. */
const ASKABLE = [
  ...FIELD_NAMES.filter((name) => FIELDS[name].kind !== 'speech'),
  ...(Object.keys(JUDGED_FIELDS) as JudgedField[]),
];
const value = z.union([z.string(), z.number(), z.boolean()]);

const fieldCondition = z.strictObject({
  field: z
    .enum(ASKABLE, {
      error: ({ input }) =>
        FIELD_NAMES.some((name) => name === input)
          ? `"${String(input)}" holds words of the lead; ask with said: "*word*"`
          : `there is no such field; one of ${ASKABLE.join(', ')}`,
    })
    .describe('Field that is asked.'),
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
const findingCode = z
  .string()
  .refine(
    (code) => Object.hasOwn(CODES, code),
    'there is no finding of this code; see the list in the README',
  );
const findingCondition = z.strictObject({
  finding: z
    .union([findingCode, z.array(findingCode).min(1)])
    .describe('Code in the ledger of the lead, as in the column `findings`.'),
});
const saidCondition = z.strictObject({
  said: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe('Glob over the remarks, e.g. "*catalogue*".'),
});

type Question =
  | z.output<typeof fieldCondition>
  | z.output<typeof columnCondition>
  | z.output<typeof signalCondition>
  | z.output<typeof eventCondition>
  | z.output<typeof pageCondition>
  | z.output<typeof findingCondition>
  | z.output<typeof saidCondition>;
export type Condition =
  | Question
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly none: readonly Condition[] };

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

/** The single questions of a condition, without what joins them. */
export function questionsOf(condition: Condition): readonly Question[] {
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('none' in condition) return condition.none.flatMap(questionsOf);
  return [condition];
}
