import type { Finding, FindingCode } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { refOf } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { Identity } from './identity.ts';
import type { Judgement } from './judge.ts';

const CODES: Readonly<Record<Identity, FindingCode>> = {
  email: 'SAME_EMAIL',
  phone: 'SAME_PHONE',
  id: 'SAME_ID',
  profile: 'SAME_PROFILE',
};

/** Why two records were joined, as a finding of the lead they became. `a` comes before `b`. */
export function findingOf({ identity, bits, evidence }: Judgement, a: Lead, b: Lead): Finding {
  const args = { source: refOf(b), with: refOf(a) };
  if (identity) return { code: CODES[identity], args };
  return { code: 'SAME_PERSON', args: { ...args, weights: waterfall(evidence), weight: round(bits) } };
}

/** Every comparison with its weight: `first_name exact +10.9, last_name folded +13.1`. */
export function waterfall(evidence: readonly Evidence[]): string {
  return evidence.map(words).join(', ');
}

export function words({ about, level, bits }: Evidence): string {
  const rounded = round(bits);
  return `${about} ${level} ${rounded < 0 ? '' : '+'}${rounded}`;
}

/** Bits with one decimal. */
export const round = (bits: number): number => Math.round(bits * 10) / 10;
