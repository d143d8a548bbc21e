import { z } from 'zod';

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

/** Section `intent`. */
export const intentSection = z.strictObject({}).prefault({}).describe('How remarks are read.');

/** Section `score`. */
export const scoreSection = z.strictObject({}).prefault({}).describe('Points.');

/** Section `grade`. */
export const gradeSection = z.strictObject({}).prefault({}).describe('Fit of company and person, A to D.');

/** Section `classes`. */
export const classesSection = z
  .strictObject({
    prequalify_at: z
      .number()
      .default(20)
      .describe('Score at which behaviour alone makes a lead pre-qualified.'),
  })
  .prefault({})
  .describe('What makes a lead pre-qualified.');

/** Section `stages`: the definitions that marketing and sales agreed on, printed in every report. */
export const stagesSection = z.strictObject({}).prefault({}).describe('What MQL, SAL and SQL mean here.');

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

/** Section `exclude`. */
export const excludeSection = z
  .array(z.strictObject({ name: z.string() }))
  .default([])
  .describe('Leads that are none for you.');
