import { z } from 'zod';

/** Section `routing`. */
export const routingSection = z.strictObject({}).prefault({}).describe('Who in sales gets which lead.');

/** Section `report`. */
export const reportSection = z
  .strictObject({
    language: z
      .enum(['en', 'de'])
      .default('en')
      .describe('Language of the report and of the sentences in leads.csv.'),
    title: z.string().default('').describe('Heading of the report.'),
  })
  .prefault({})
  .describe('The report.');

/** Section `crm`. */
export const crmSection = z.strictObject({}).prefault({}).describe('Settings of the CRM import files.');
