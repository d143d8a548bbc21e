import { z } from 'zod';

/** Section `merge`. */
export const mergeSection = z
  .strictObject({
    mode: z
      .enum(['none', 'exact', 'fuzzy'])
      .default('fuzzy')
      .describe('none: keep every record; exact: same identity only; fuzzy: also by weighed evidence.'),
  })
  .prefault({})
  .describe('How duplicates are found and merged.');
