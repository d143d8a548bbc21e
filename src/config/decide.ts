import { z } from 'zod';
import { DEFAULT_GROUPS, DEFAULT_RULES } from '../data/rules.ts';
import { conditionSchema, questionsOf } from './condition.ts';
import { compileExpression } from './match.ts';

/** Section `contact`. */
export const contactSection = z
  .strictObject({
    required: z
      .array(z.enum(['name', 'company', 'email', 'phone', 'email-or-phone', 'address']))
      .optional()
      .describe(
        'What a complete contact needs. Default b2b: name, company, email, phone; b2c: name, email-or-phone.',
      ),
  })
  .prefault({})
  .describe('When contact data are complete.');

/** Compiling here turns a bad expression into a message with path and line instead of a failure in mid-run. */
const when = conditionSchema.superRefine((condition, context) => {
  for (const question of questionsOf(condition)) {
    if (!('matches' in question) || question.matches === undefined) continue;
    try {
      compileExpression(question.matches);
    } catch {
      context.addIssue({
        code: 'custom',
        message: 'matches: this is no expression of RE2 syntax (no look-around, no back-references)',
      });
    }
  }
});

/** Points cannot rest on what follows from points. */
const whenScoring = when.refine(
  (condition) =>
    questionsOf(condition).every((one) => !('field' in one) || !['score', 'grade'].includes(one.field)),
  'a score rule cannot ask for score or grade: they are not known yet',
);

const ruleName = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'capital letters, digits and _, e.g. PRICE_PAGE');

const scoreRule = z
  .strictObject({
    name: ruleName.describe('Stands in the column `reasons`.'),
    when: whenScoring.describe('When the rule counts.'),
    points: z.number().min(-1000).max(1000).describe('Points, negative ones included.'),
    each: z.boolean().default(false).describe('Count every occurrence; else once a lead.'),
    once: z.boolean().optional().describe('Count once a lead (the default).'),
    max: z.number().positive().optional().describe('Largest sum of this rule, whatever the sign.'),
    decay: z
      .union([
        z
          .number()
          .positive()
          .transform((days) => ({ half_life_days: days })),
        z.strictObject({ half_life_days: z.number().positive() }),
      ])
      .optional()
      .describe('Points halve every so many days before the reference date.'),
    window_days: z.number().positive().optional().describe('Only what happened in so many days before it.'),
    group: z.string().optional().describe('Group with its own cap in `score.groups`.'),
    score: z.string().optional().describe('Name of a further score; it stands in a column of its own.'),
    because: z.string().max(120).optional().describe('Words behind the points in `reasons`.'),
    market: z.enum(['b2b', 'b2c']).optional().describe('Only in this market.'),
    interest: z
      .boolean()
      .optional()
      .describe(
        'Whether the points count towards `classes.prequalify_at`. Default: yes for behaviour that shows interest in the offer; presence never counts.',
      ),
  })
  .refine(({ each, once }) => !(each && once), '`each` and `once` exclude each other');

const DEFAULT_SCORE_RULES = DEFAULT_RULES.map(({ name, points, each, max, group, b2b }) => ({
  name,
  when: { signal: name },
  points,
  ...(each && { each }),
  ...(max !== undefined && { max }),
  ...(group !== undefined && { group }),
  ...(b2b && { market: 'b2b' as const }),
}));

/** Section `score`. */
export const scoreSection = z
  .strictObject({
    defaults: z
      .boolean()
      .default(true)
      .describe('Use the default rules; a rule of the same name replaces one.'),
    rules: z.array(scoreRule).default([]).describe('Own rules.'),
    groups: z
      .record(z.string(), z.number().positive())
      .default({ ...DEFAULT_GROUPS })
      .describe('Largest sum of a group of rules.'),
    regions: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .default([])
      .describe(
        'Countries you sell to; others are FAR_REGION. Empty: Europe for a European seller, else none is far.',
      ),
  })
  .prefault({})
  .superRefine(({ rules }, context) => {
    const seen = new Set<string>();
    for (const [index, { name, score }] of rules.entries()) {
      const key = `${score ?? ''} ${name}`;
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: ['rules', index, 'name'], message: 'this name is taken' });
      seen.add(key);
    }
  })
  .describe('Points.');

export type ScoreRule = z.output<typeof scoreRule>;

/** The default rules as the config would write them. */
export const defaultScoreRules: readonly ScoreRule[] = DEFAULT_SCORE_RULES.map((rule) =>
  scoreRule.parse(rule),
);

/** Section `grade`. */
export const gradeSection = z
  .strictObject({
    industries: z
      .array(z.string())
      .default([])
      .describe('Globs of the industries you sell to, e.g. "*maschinenbau*".'),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .default([])
      .describe('Countries you sell to best. Empty: your own.'),
    size: z
      .strictObject({ min: z.number().min(0).optional(), max: z.number().min(1).optional() })
      .optional()
      .describe('Employees of a company that fits.'),
    thresholds: z
      .strictObject({ A: z.number().default(75), B: z.number().default(50), C: z.number().default(25) })
      .prefault({})
      .refine(({ A, B, C }) => A > B && B > C, 'A, B and C must fall')
      .describe('Fit in per cent at which a grade begins; below C stands D.'),
  })
  .prefault({})
  .describe('Fit of company and person, A to D; from attributes only, behaviour never moves it.');

/** Section `classes`. */
export const classesSection = z
  .strictObject({
    prequalify_at: z
      .number()
      .default(20)
      .describe(
        'Points of interest shown by behaviour that make a lead pre-qualified; presence never counts.',
      ),
  })
  .prefault({})
  .describe('What makes a lead pre-qualified.');

/** Section `stages`: the definitions that marketing and sales agreed on, printed in every report. */
export const stagesSection = z
  .strictObject({
    MQL: z.string().max(500).optional().describe('What a marketing qualified lead is here, in your words.'),
    SQL: z.string().max(500).optional().describe('What a sales qualified lead is here, in your words.'),
    SAL: z.string().max(500).optional().describe('What a sales accepted lead is here, in your words.'),
    accepted: z
      .array(z.string())
      .default([])
      .describe('Further values of status or lifecycle stage that say: sales accepted the lead.'),
  })
  .prefault({})
  .describe('What MQL, SAL and SQL mean here.');

/** Section `handoff`. */
export const handoffSection = z
  .strictObject({
    min_score: z
      .number()
      .default(60)
      .describe('Score at which a lead is handed over even without a fixed action.'),
    capacity: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Leads that sales can work in a week; more than that draws a warning.'),
  })
  .prefault({})
  .describe('Hand-over to sales.');

const namedRule = z.strictObject({ name: ruleName, when });

/** Section `exclude`. */
export const excludeSection = z
  .strictObject({
    own: z
      .array(z.string())
      .default([])
      .describe('Own e-mail domains and company names: colleagues are no leads.'),
    competitors: z.array(z.string()).default([]).describe('Domains and company names of competitors.'),
    suppliers: z.array(z.string()).default([]).describe('Domains and company names of suppliers.'),
    rules: z
      .array(namedRule)
      .default([])
      .describe('Leads that are none for you: excluded where `when` holds.'),
    require: z
      .array(namedRule)
      .default([])
      .describe('What a lead must be: excluded where the fields asked are known and `when` does not hold.'),
  })
  .prefault({})
  .describe('First assessment: leads that are none for you.');
