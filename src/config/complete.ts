import { z } from 'zod';
import { FIELD_NAMES, type Field } from '../lead.ts';

/** Section `completion`. */
export const completionSection = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Fill absent values that follow with certainty from others.'),
    min_certainty: z
      .number()
      .min(0)
      .max(1)
      .default(0.9)
      .describe('Conclusions less certain than this (0 to 1) are not drawn.'),
  })
  .prefault({})
  .describe('How absent values are filled.');

const FIELD = z.enum(FIELD_NAMES as readonly [Field, ...Field[]]);

const providerSchema = z.strictObject({
  name: z.string().min(1).describe('Name under which its values appear in `completed`.'),
  url: z
    .string()
    .regex(
      /^https?:\/\/[^/{}\s]+\//,
      'a web address with a fixed host, e.g. https://api.provider.example/v1?domain={domain}',
    )
    .describe(
      'Address to ask; `{email}`, `{domain}`, `{company}` or any field name in braces is filled in, encoded.',
    ),
  auth: z
    .strictObject({
      env: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable, e.g. PROVIDER_KEY')
        .describe('Environment variable that holds the secret; it is never written anywhere.'),
      header: z.string().default('authorization').describe('Header that carries it.'),
      prefix: z.string().default('Bearer ').describe('What stands before the secret in the header.'),
    })
    .optional()
    .describe('How the provider knows you.'),
  fields: z
    .partialRecord(FIELD, z.string().min(1))
    .describe('Field to fill → where its value is in the answer, e.g. `industry: company.category.name`.'),
  per_second: z.number().positive().max(100).default(5).describe('Requests a second at most.'),
  timeout_ms: z
    .number()
    .int()
    .min(100)
    .max(60_000)
    .default(10_000)
    .describe('How long to wait for one answer.'),
  budget: z
    .number()
    .int()
    .positive()
    .default(1000)
    .describe('Requests a run at most; then the provider is not asked any more.'),
  allow_private: z.boolean().default(false).describe('Also ask hosts inside your own network.'),
});

/** Section `providers`: HTTP data providers for `--enrich`. */
export const providersSection = z
  .array(providerSchema)
  .default([])
  .describe('HTTP data providers asked with --enrich.');

export type Provider = z.output<typeof providerSchema>;
