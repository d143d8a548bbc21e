import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Passes the gates in order and decides contact, class, potential, stage and disposition. */
export function classifyLead(lead: Lead, _settings: Settings): Lead {
  return lead;
}
