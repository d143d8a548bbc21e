import type { Field } from '../lead.ts';

/**
 * Fields that a person may correct by hand: what says who somebody is and how to reach them.
 *
 * Source: the contact columns of `leads.csv`. Reason: remarks, permissions and behaviour are records of what happened;
 * they are not corrected in a table beside the list but in the source.
 */
export const CORRECTABLE = [
  'full_name',
  'salutation',
  'academic_title',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'department',
  'industry',
  'company_size',
  'email',
  'phone',
  'mobile',
  'street',
  'postal_code',
  'city',
  'region',
  'country',
  'website',
  'language',
] as const satisfies readonly Field[];

export type Correctable = (typeof CORRECTABLE)[number];
