import { z } from 'zod';
import { FIELD_NAMES } from '../lead.ts';

/** Section `map`: header → field, laid over what the tool infers. */
export const mapSection = z
  .record(z.string(), z.enum([...FIELD_NAMES, 'ignore']))
  .default({})
  .describe('Header of a column → field, where the tool infers wrongly; `ignore` keeps the column as it is.');
