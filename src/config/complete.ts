import { z } from 'zod';

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

/** Section `providers`: HTTP data providers for `--enrich`. */
export const providersSection = z
  .array(z.strictObject({ name: z.string().min(1) }))
  .default([])
  .describe('HTTP data providers asked with --enrich.');
