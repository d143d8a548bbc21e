import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Names the owner and the next step. */
export function routeLead(lead: Lead, _settings: Settings): Lead {
  return lead;
}
