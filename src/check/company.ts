import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Judges and normalises the company fields of a lead. Applying it twice changes nothing. */
export function checkCompany(lead: Lead, _settings: Settings): Lead {
  return lead;
}
