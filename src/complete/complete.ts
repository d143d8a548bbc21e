import type { Settings } from '../config/schema.ts';
import type { Field, Lead } from '../lead.ts';
import {
  type Colleagues,
  concludeCompany,
  concludeCompanyWebsite,
  concludeWebsite,
  gatherColleagues,
} from './company.ts';
import { noteContradictions } from './contradictions.ts';
import { concludeCountry } from './country.ts';
import { type Conclusion, conclude } from './evidence.ts';
import { concludeName } from './name.ts';
import { concludeCity, concludePostalCode } from './place.ts';
import type { Enriched } from './providers.ts';
import { completeFromReference, gatherReference, type Reference } from './reference.ts';
import { applyVerification, gatherVerifications, type Verification } from './verified.ts';

/** What the whole list, the user's own accounts and verification results know, gathered before leads are completed. */
export interface Knowledge {
  readonly colleagues: Colleagues;
  readonly reference: Reference;
  readonly verifications: ReadonlyMap<string, Verification>;
}

/** Gathers what can complete others: companies by domain, own accounts (`reference`), results of an e-mail verification service (`verified`). */
export function gatherKnowledge(
  leads: Iterable<Lead>,
  reference: readonly Lead[],
  verified: readonly Lead[],
  _settings: Settings,
): Knowledge {
  return {
    colleagues: gatherColleagues(leads),
    reference: gatherReference(reference),
    verifications: gatherVerifications(verified),
  };
}

/** From this likelihood of being invented on, a lead is not completed: nothing follows from made-up values. */
const FAKE = 0.8;

/**
 * Fills what is absent and follows with certainty; never overwrites. Each value is in the ledger with what it was
 * concluded from and a certainty; conclusions below `completion.min_certainty` are not drawn. Also lays the verification
 * of the e-mail address over its status, marks existing customers, and notes where the values contradict each other.
 */
export function completeLead(lead: Lead, knowledge: Knowledge, settings: Settings): Lead {
  const { enabled, min_certainty } = settings.config.completion;
  const verified = applyVerification(
    lead,
    knowledge.verifications.get(lead.values.email?.toLowerCase() ?? ''),
    settings.asOf,
  );
  if (!enabled || lead.reach.fake >= FAKE) return noteContradictions(verified);
  const known = completeFromReference(verified, knowledge.reference, min_certainty);
  const completed = RULES.reduce((filled, { fills, draw }) => {
    if (fills.every((field) => filled.values[field] !== undefined)) return filled;
    return draw(filled, knowledge).reduce(
      (one, conclusion) => conclude(one, conclusion, min_certainty),
      filled,
    );
  }, known);
  return noteContradictions(completed);
}

interface Rule {
  readonly fills: readonly Field[];
  readonly draw: (lead: Lead, knowledge: Knowledge) => readonly (Conclusion | null)[];
}

/** The rules in order: what an earlier one fills, a later one may build on. */
const RULES: readonly Rule[] = [
  { fills: ['country'], draw: (lead) => [concludeCountry(lead)] },
  { fills: ['city'], draw: (lead) => [concludeCity(lead)] },
  { fills: ['postal_code'], draw: (lead) => [concludePostalCode(lead)] },
  { fills: ['first_name', 'last_name'], draw: (lead) => concludeName(lead) },
  { fills: ['website'], draw: (lead) => [concludeWebsite(lead)] },
  { fills: ['company'], draw: (lead, { colleagues }) => [concludeCompany(lead, colleagues)] },
  { fills: ['website'], draw: (lead, { colleagues }) => [concludeCompanyWebsite(lead, colleagues)] },
];

/** Asks the providers of the config (`--enrich`) for what is still absent; see `askProviders`. Loaded only when it is used. */
export async function enrichLeads(
  leads: readonly Lead[],
  settings: Settings,
  secret: (name: string) => string | undefined,
): Promise<Enriched> {
  const { askProviders } = await import('./providers.ts');
  return askProviders(leads, settings.config.providers, secret);
}
