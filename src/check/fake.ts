import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Weighs what speaks against the person being real. */
export function checkFake(lead: Lead, _settings: Settings): Lead {
  return lead;
}
