import { FREE_MAIL } from '../data/mail-domains.ts';
import { ROLE_NAMES, ROLE_PREFIXES } from '../data/role-names.ts';
import { spellOut } from '../data/umlauts.ts';
import { normalize } from './fold.ts';

/** An address as far as identity goes. */
export interface EmailKey {
  /** Sub-addressing and Gmail dots folded; equal keys reach one mailbox. */
  readonly key: string;
  readonly local: string;
  readonly domain: string;
  /** A mailbox of an office, not of a person. */
  readonly role: boolean;
  /** A provider's domain, which says nothing about the company. */
  readonly free: boolean;
}

/** Reads an address for comparing; null where it has no mailbox and domain. */
export function emailKey(text: string | undefined): EmailKey | null {
  if (!text || text.length > 254) return null;
  const address = normalize(text).replace(/^mailto:/, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return null;
  let domain = address.slice(at + 1).replace(/\.$/, '');
  if (domain === 'googlemail.com') domain = 'gmail.com';
  const plus = address.indexOf('+');
  let local = address.slice(0, plus > 0 && plus < at ? plus : at);
  if (domain === 'gmail.com') local = local.replaceAll('.', '');
  // No mailbox is given out with umlauts: who writes m.fürst@ means m.fuerst@.
  local = spellOut(local);
  return {
    key: `${local}@${domain}`,
    local,
    domain,
    role: ROLE_NAMES.has(local) || ROLE_PREFIXES.has(/^[^._-]+(?=[._-])/.exec(local)?.[0] ?? ''),
    free: FREE_MAIL.has(domain),
  };
}
