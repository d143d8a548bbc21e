import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Turns signals and attributes into points and a fit grade. `score` is the sum of `contributions`. */
export function scoreLead(lead: Lead, _settings: Settings): Lead {
  return lead;
}
