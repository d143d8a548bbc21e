import { z } from 'zod';

/** Section `intent`. */
export const intentSection = z
  .strictObject({
    person_below: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Confidence, 0 to 1, below which a remark is put on the list to be read by a person.'),
  })
  .prefault({})
  .describe('How remarks are read.');
