import { type Knowledge, openKnowledge } from '../../src/complete/complete.ts';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import type { Lead } from '../../src/lead.ts';

export const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2026-03-01' };

/** What a list of these leads, own accounts and verification results know. */
export function knowledgeOf(
  leads: readonly Lead[],
  reference: readonly Lead[] = [],
  verified: readonly Lead[] = [],
  settings: Settings = SETTINGS,
): Knowledge {
  const knowledge = openKnowledge(reference, verified, settings);
  for (const lead of leads) knowledge.add(lead);
  return knowledge;
}
