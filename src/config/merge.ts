import { z } from 'zod';
import { COMPARED, type Compared } from '../data/match-weights.ts';

/** Ways of finding records worth comparing, beside same identities. */
export const MATCH_KEYS = [
  'name',
  'name_sound',
  'name_beginning',
  'name_company',
  'name_company_beginning',
  'name_postal_code',
  'name_city',
  'name_house',
  'name_street',
  'street_house',
  'postal_code_house',
  'mail_name',
] as const;
export type MatchKey = (typeof MATCH_KEYS)[number];

const factor = z.number().min(0).max(5).optional();

/** Section `merge`. */
export const mergeSection = z
  .strictObject({
    mode: z
      .enum(['none', 'exact', 'fuzzy'])
      .default('fuzzy')
      .describe('none: keep every record; exact: same identity only; fuzzy: also by weighed evidence.'),
    sure: z
      .number()
      .min(8)
      .max(100)
      .default(18)
      .describe(
        'Weight in bits from which two records are one person, in a list of up to 1,000 people; every doubling of the list asks for one bit more.',
      ),
    possible: z
      .number()
      .min(0)
      .max(100)
      .default(12)
      .describe('Weight in bits from which a pair is listed in possible-duplicates.csv; at most `sure`.'),
    weights: z
      .strictObject(
        Object.fromEntries(COMPARED.map((one) => [one, factor])) as Record<Compared, typeof factor>,
      )
      .prefault({})
      .describe(
        `What is compared → the factor by which its weight counts, 0 to 5; 1 where none is given, 0 leaves the comparison out. Compared are ${COMPARED.join(', ')}.`,
      ),
    max_block: z
      .int()
      .min(2)
      .max(10_000)
      .default(200)
      .describe(
        'How many records may share one blocking key before the key is left aside and the leads say so; bounds the time a list can take.',
      ),
    without: z
      .array(z.enum(MATCH_KEYS))
      .default([])
      .describe(
        'Ways of finding records worth comparing that are left out, to save time in large lists; same e-mail, phone or id is always looked at.',
      ),
  })
  .prefault({})
  .describe('How duplicates are found and merged.');
