import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { nextStep } from './next-step.ts';
import { ownerOf } from './owner.ts';

/**
 * Names the owner and the next step. An owner the source names stays; without routing rules nobody is invented. A lead
 * to be worked that no rule gives to anybody is marked, and so counted.
 */
export function routeLead(lead: Lead, settings: Settings): Lead {
  const owner = ownerOf(lead, settings);
  const routed = { ...lead, owner, nextStep: nextStep(lead, settings) };
  const { disposition } = lead.decision;
  const isOpen = disposition !== 'blocked' && disposition !== 'rejected';
  if (owner !== '' || settings.config.routing.rules.length === 0 || !isOpen) return routed;
  return { ...routed, findings: [...lead.findings, { code: 'UNASSIGNED' }] };
}
