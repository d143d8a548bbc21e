import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Judges per channel whether the lead may be contacted, and what that rests on. */
export function judgeConsent(lead: Lead, _settings: Settings): Lead {
  return lead;
}
