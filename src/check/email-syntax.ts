import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import isEmailModule from 'validator/lib/isEmail.js';

/** What the part behind the `@` is. */
export interface MailDomain {
  /** As written, lower case. */
  readonly host: string;
  /** As it goes over the wire: `xn--…` for domains with umlauts. */
  readonly ascii: string;
  /** The part somebody registered: `firma.co.uk` of `mail.firma.co.uk`. */
  readonly registrable: string;
  /** Its label: `firma`. */
  readonly name: string;
  /** The public suffix: `co.uk`. */
  readonly suffix: string;
  /** False where the suffix exists in no list of ICANN: `.con`. */
  readonly exists: boolean;
}

/** Implied by isEmail: dot-atoms of plain letters over a domain of plain labels. Each repeat begins with another sign than it ends. */
const PLAIN =
  /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*\.[a-z]{2,63}$/i;

/**
 * True for a syntactically valid address: RFC 5321 lengths (local part 64, address 254, label 63 octets), a host name
 * with a top-level label, no comments, no address literals. Agrees with validator's isEmail, and refuses in addition
 * what that one lets pass: control and format characters, signs that no registry sells, unescaped quotes.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64) return false;
  if (PLAIN.test(text))
    return text
      .slice(at + 1)
      .split('.')
      .every((label) => label.length <= 63);
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2000-\u206F]/u.test(text) || /^\s|\s$/.test(text)) return false;
  const local = text.slice(0, at);
  if (local.startsWith('"') && !/^"(?:[^"\\\r\n]|\\[^\r\n])+"$/.test(local)) return false;
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text.slice(at + 1)) || !/^[\x20-\x7E\p{L}\p{M}\p{N}]+$/u.test(local))
    return false;
  return isEmailModule.default(text);
}

/** The domain of an address, taken apart; null where it cannot be one (no label before the suffix, bad punycode). */
export function domainOf(address: string): MailDomain | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const ascii = /^[a-z0-9.-]+$/.test(host) ? host : domainToASCII(host);
  if (ascii === '') return null;
  const { domain, domainWithoutSuffix, publicSuffix, isIcann, isIp } = parse(ascii, {
    extractHostname: false,
  });
  if (isIp || !domain || !domainWithoutSuffix || !publicSuffix) return null;
  return {
    host,
    ascii,
    registrable: domain,
    name: domainWithoutSuffix,
    suffix: publicSuffix,
    exists: isIcann === true,
  };
}
