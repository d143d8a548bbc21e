import type { Settings } from '../config/schema.ts';
import type { Field, Lead } from '../lead.ts';
import {
  addColleague,
  type Colleagues,
  concludeCompany,
  concludeCompanyWebsite,
  concludeWebsite,
} from './company.ts';
import { noteContradictions } from './contradictions.ts';
import { concludeCountry } from './country.ts';
import { type Conclusion, conclude } from './evidence.ts';
import { concludeName } from './name.ts';
import { concludeCity, concludePostalCode } from './place.ts';
import type { Enriched } from './providers.ts';
import { completeFromReference, gatherReference, type Reference } from './reference.ts';
import { applyVerification, gatherVerifications, type Verification } from './verified.ts';

/** What the list, the user's own accounts and verification results know: grows with each lead that is added. */
export interface Knowledge {
  /** Adds what a checked lead of the list says about its company; a few bytes a company and domain are kept, nothing of the lead. */
  readonly add: (lead: Lead) => void;
  readonly colleagues: Colleagues;
  readonly reference: Reference;
  readonly verifications: ReadonlyMap<string, Verification>;
}

/** Opens what can complete others: own accounts (`reference`), results of an e-mail verification service (`verified`), and, as they are added, the leads of the list. */
export function openKnowledge(
  reference: Iterable<Lead>,
  verified: Iterable<Lead>,
  { config }: Settings,
): Knowledge {
  const colleagues: Colleagues = { companies: new Map(), domains: new Map() };
  return {
    add: (lead) => {
      if (config.completion.enabled) addColleague(colleagues, lead);
    },
    colleagues,
    reference: gatherReference(reference),
    verifications: gatherVerifications(verified),
  };
}

/** Lays the verification of the e-mail address over its status. Belongs before the merge, which chooses the best address. */
export function verifyLead(lead: Lead, { verifications }: Knowledge, settings: Settings): Lead {
  const { email } = lead.values;
  if (email === undefined || verifications.size === 0) return lead;
  return applyVerification(lead, verifications.get(email.toLowerCase()), settings.asOf);
}

/** From this likelihood of being invented on, a lead is not completed: nothing follows from made-up values. */
const FAKE = 0.8;

/**
 * Fills what follows from the record alone: country, city and postal code, names. May run before the merge, where names
 * and countries help to match, and is part of `completeLead` too.
 */
export function completeRecord(lead: Lead, { config }: Settings): Lead {
  const { enabled, min_certainty } = config.completion;
  return !enabled || lead.reach.fake >= FAKE ? lead : filledBy(RECORD_RULES, lead, NOBODY, min_certainty);
}

/**
 * Fills what is absent and follows with certainty; never overwrites. Works on single records and on merged leads. Each
 * value is in the ledger with what it was concluded from and a certainty; conclusions below `completion.min_certainty`
 * are not drawn. Also marks existing customers, and notes where the values contradict each other.
 */
export function completeLead(lead: Lead, knowledge: Knowledge, settings: Settings): Lead {
  const { enabled, min_certainty } = settings.config.completion;
  if (!enabled || lead.reach.fake >= FAKE) return noteContradictions(lead);
  const known = completeFromReference(lead, knowledge.reference, min_certainty);
  const plain = filledBy(RECORD_RULES, known, NOBODY, min_certainty);
  return noteContradictions(filledBy(COMPANY_RULES, plain, knowledge.colleagues, min_certainty));
}

interface Rule {
  readonly fills: readonly Field[];
  readonly draw: (lead: Lead, colleagues: Colleagues) => readonly (Conclusion | null)[];
}

/** What the record alone proves, in order: what an earlier rule fills, a later one may build on. */
const RECORD_RULES: readonly Rule[] = [
  { fills: ['country'], draw: (lead) => [concludeCountry(lead)] },
  { fills: ['city'], draw: (lead) => [concludeCity(lead)] },
  { fills: ['postal_code'], draw: (lead) => [concludePostalCode(lead)] },
  { fills: ['first_name', 'last_name'], draw: concludeName },
];

/** What belongs to the company: after the reference, which knows it better. */
const COMPANY_RULES: readonly Rule[] = [
  { fills: ['website'], draw: (lead) => [concludeWebsite(lead)] },
  { fills: ['company'], draw: (lead, colleagues) => [concludeCompany(lead, colleagues)] },
  { fills: ['website'], draw: (lead, colleagues) => [concludeCompanyWebsite(lead, colleagues)] },
];

const NOBODY: Colleagues = { companies: new Map(), domains: new Map() };

function filledBy(rules: readonly Rule[], lead: Lead, colleagues: Colleagues, least: number): Lead {
  let filled = lead;
  for (const { fills, draw } of rules) {
    if (fills.every((field) => filled.values[field] !== undefined)) continue;
    for (const conclusion of draw(filled, colleagues)) filled = conclude(filled, conclusion, least);
  }
  return filled;
}

/** Asks the providers of the config (`--enrich`) for what is still absent; see `askProviders`. Loaded only when it is used. */
export async function enrichLeads(
  leads: readonly Lead[],
  settings: Settings,
  secret: (name: string) => string | undefined,
): Promise<Enriched> {
  const { askProviders } = await import('./providers.ts');
  return askProviders(leads, settings.config.providers, secret);
}
