import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** What the whole list, the user's own accounts and verification results know, gathered before leads are completed. */
export interface Knowledge {
  readonly leads: number;
}

/** Gathers what can complete others: companies by domain, own accounts (`reference`), results of an e-mail verification service (`verified`). */
export function gatherKnowledge(
  _leads: Iterable<Lead>,
  _reference: readonly Lead[],
  _verified: readonly Lead[],
  _settings: Settings,
): Knowledge {
  return { leads: 0 };
}

/** Fills what is absent and follows with certainty; never overwrites. */
export function completeLead(lead: Lead, _knowledge: Knowledge, _settings: Settings): Lead {
  return lead;
}
