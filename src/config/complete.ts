import { z } from 'zod';

/** Section `completion`. */
export const completionSection = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Fill absent values that follow with certainty from others.'),
  })
  .prefault({})
  .describe('How absent values are filled.');

/** Section `providers`: HTTP data providers for `--enrich`. */
export const providersSection = z
  .array(z.strictObject({ name: z.string().min(1) }))
  .default([])
  .describe('HTTP data providers asked with --enrich.');
