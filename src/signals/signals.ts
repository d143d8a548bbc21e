import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Finds the facts that may count, without weighing them. */
export function findSignals(lead: Lead, _settings: Settings): Lead {
  return lead;
}
