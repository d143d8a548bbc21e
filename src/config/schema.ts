import { z } from 'zod';
import { checkSection } from './check.ts';
import { completionSection, providersSection } from './complete.ts';
import { consentSection } from './consent.ts';
import {
  classesSection,
  contactSection,
  excludeSection,
  gradeSection,
  handoffSection,
  scoreSection,
  stagesSection,
} from './decide.ts';
import { intentSection } from './intent.ts';
import { mapSection } from './map.ts';
import { mergeSection } from './merge.ts';
import { crmSection, reportSection, routingSection } from './output.ts';

/**
 * The config file. This schema is the one source of types, defaults, validation messages, the JSON Schema of
 * `leadsieve config schema`, the commented starter of `config init` and the reference page: describe every key here.
 */
export const configSchema = z.strictObject({
  market: z
    .enum(['b2b', 'b2c'])
    .default('b2b')
    .describe('Whom you sell to; decides which contact fields are required and which consent law applies.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, e.g. DE')
    .default('DE')
    .describe('ISO 3166-1 alpha-2 country assumed for phone numbers and postal codes that name none.'),
  languages: z
    .array(z.enum(['de', 'en', 'fr', 'it']))
    .default(['de', 'en'])
    .describe('Languages expected in the lists.'),
  contact: contactSection,
  map: mapSection,
  check: checkSection,
  completion: completionSection,
  merge: mergeSection,
  intent: intentSection,
  score: scoreSection,
  grade: gradeSection,
  classes: classesSection,
  stages: stagesSection,
  handoff: handoffSection,
  consent: consentSection,
  routing: routingSection,
  exclude: excludeSection,
  report: reportSection,
  providers: providersSection,
  crm: crmSection,
});

export type Config = z.output<typeof configSchema>;

/** The config with command-line options laid over it, and the reference date: all that a stage may know about this run. */
export interface Settings {
  readonly config: Config;
  /** ISO date; "today" for everything relative. */
  readonly asOf: string;
}

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** JSON Schema (draft 2020-12) of the config, for editors and `leadsieve config schema`. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
}
