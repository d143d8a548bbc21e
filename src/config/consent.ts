import { z } from 'zod';

/** Section `consent`. */
export const consentSection = z
  .strictObject({
    strict: z.boolean().default(false).describe('Treat an unproven permission as none.'),
  })
  .prefault({})
  .describe('Permission to contact, per channel. Not legal advice.');
