import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';

/** Two leads that may be one person: what speaks for it, with weights. */
export interface PossibleDuplicate {
  readonly a: Lead;
  readonly b: Lead;
  /** Sum of the weights, in bits (log2 of the likelihood ratio). */
  readonly weight: number;
  readonly because: readonly string[];
}

export interface Merged {
  /** One lead a person, in order of the first record. */
  readonly leads: readonly Lead[];
  readonly possible: readonly PossibleDuplicate[];
}

/** Merges records of one person. The only stage that sees the list; independent of the order of its input. */
export function mergeLeads(leads: readonly Lead[], _reference: readonly Lead[], _settings: Settings): Merged {
  return { leads, possible: [] };
}
