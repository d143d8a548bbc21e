import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { nextStep } from './next-step.ts';
import { ownerOf } from './owner.ts';

/** Names the owner and the next step. An owner the source names stays; without routing rules nobody is invented. */
export function routeLead(lead: Lead, settings: Settings): Lead {
  return { ...lead, owner: ownerOf(lead, settings), nextStep: nextStep(lead, settings) };
}
