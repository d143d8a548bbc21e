import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Judges and normalises the person fields of a lead. Applying it twice changes nothing. */
export function checkPerson(lead: Lead, _settings: Settings): Lead {
  return lead;
}
