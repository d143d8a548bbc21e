import { z } from 'zod';
import { conditionSchema } from './condition.ts';

const owners = z
  .array(
    z.union([
      z
        .string()
        .min(1)
        .transform((name) => ({ name, weight: 1 })),
      z.strictObject({ name: z.string().min(1), weight: z.number().positive().default(1) }),
    ]),
  )
  .min(1);

/** Section `routing`. */
export const routingSection = z
  .strictObject({
    keep_owner: z.boolean().default(true).describe('The owner a record names keeps the lead.'),
    rules: z
      .array(
        z.strictObject({
          countries: z
            .array(z.string().regex(/^[A-Z]{2}$/))
            .optional()
            .describe('Countries of the territory.'),
          postal_codes: z
            .array(
              z
                .string()
                .regex(/^[0-9A-Za-z ]+(?:-[0-9A-Za-z ]+)?$/, 'a code or a range in quotes, e.g. "80-87"'),
            )
            .optional()
            .describe('Postal codes by their first digits, e.g. "01-09".'),
          when: conditionSchema.optional().describe('Further condition, e.g. over industry or size.'),
          owners: owners.describe(
            'Who gets the leads; several share them by weight, the same lead always going to the same one.',
          ),
        }),
      )
      .default([])
      .describe('Territories; the first that fits decides.'),
    fallback: z.string().optional().describe('Who gets the leads of nobody.'),
    away: z
      .array(z.strictObject({ owner: z.string(), from: z.iso.date(), to: z.iso.date() }))
      .default([])
      .describe('Absences, first and last day; the leads go to the others.'),
  })
  .prefault({})
  .describe('Who in sales gets which lead.');

/** Section `report`. */
export const reportSection = z
  .strictObject({
    language: z
      .enum(['en', 'de'])
      .default('en')
      .describe('Language of the report and of the sentences in leads.csv.'),
    title: z.string().default('').describe('Heading of the report.'),
    costs: z
      .record(z.string(), z.number().min(0))
      .default({})
      .describe('What each source has cost, by its name in the column "source".'),
    currency: z.string().max(8).default('EUR').describe('Currency of the costs.'),
  })
  .prefault({})
  .describe('The report.');

/** Section `crm`. */
export const crmSection = z.strictObject({}).prefault({}).describe('Settings of the CRM import files.');
