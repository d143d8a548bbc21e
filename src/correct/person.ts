import { distance } from 'fastest-levenshtein';
import { companyKey } from '../data/legal-forms.ts';
import { nicknameGroups } from '../data/nicknames.ts';
import { nameKey } from '../data/person-names.ts';
import { ROLE_NAMES, ROLE_PREFIXES } from '../data/role-names.ts';
import type { Lead } from '../lead.ts';

/** What a checked record or the identity of a correction says about who it is. */
export interface Who {
  /** Id that an earlier run gave; empty where there was none. */
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly company: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export function whoOf({ id, values }: Lead): Who {
  const { first_name, last_name, company, email, email_2, email_3 } = values;
  const { phone, mobile, phone_2, phone_3 } = values;
  const given = (texts: readonly (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text ? [text.toLowerCase()] : []));
  return {
    id,
    first: nameKey(first_name ?? ''),
    last: nameKey(last_name ?? ''),
    company: company ? companyKey(company) : '',
    emails: given([email, email_2, email_3]),
    phones: given([phone, mobile, phone_2, phone_3]),
  };
}

/**
 * Whether two are certainly one person: the same id of an earlier run; a mailbox and no contradicting names; a number
 * and the same name; the same full name in the same company, unless each has a mailbox of its own. What a company
 * shares (info@, the switchboard) tells people apart only together with their name.
 */
export function isSame(a: Who, b: Who): boolean {
  if (a.id !== '' && a.id === b.id) return true;
  const names = compareNames(a, b);
  if (names === 'other') return false;
  const email = a.emails.find((one) => b.emails.includes(one));
  if (email !== undefined && (names !== 'unknown' || !isRole(email))) return true;
  if (names === 'unknown') return false;
  if (a.phones.some((one) => b.phones.includes(one))) return names === 'same' || a.company === b.company;
  const whole = names === 'same' && a.first !== '' && b.first !== '';
  const apart = a.emails.length > 0 && b.emails.length > 0;
  return whole && !apart && a.company !== '' && a.company === b.company;
}

/** The texts under which a person is looked up; two who are the same share at least one. */
export function keysOf({ id, first, last, company, emails, phones }: Who): string[] {
  const words = [...first.split(' '), ...last.split(' ')].filter((word) => word !== '');
  return [
    ...(id === '' ? [] : [`id ${id}`]),
    ...emails.map((email) => `email ${email}`),
    ...phones.map((phone) => `phone ${phone}`),
    ...(company === '' ? [] : words.map((word) => `company ${company} ${word}`)),
  ];
}

/** `none`: neither has a name. `unknown`: one has none, or what they have leaves room for doubt. */
function compareNames(a: Who, b: Who): 'same' | 'none' | 'unknown' | 'other' {
  const [nameless, others] = [isNameless(a), isNameless(b)];
  if (nameless || others) return nameless && others ? 'none' : 'unknown';
  if (a.last === b.first && a.first === b.last) return 'same';
  const last = a.last === '' || b.last === '' ? 'unknown' : a.last === b.last ? 'same' : 'other';
  const first = a.first === '' || b.first === '' ? 'unknown' : firstNames(a.first, b.first);
  if (first === 'other') return 'other';
  if (last === 'same') return first === 'unclear' ? 'unknown' : 'same';
  // Whoever marries keeps the first name; a lone first name says little.
  return last === 'other' && first !== 'same' ? 'other' : 'unknown';
}

const isNameless = ({ first, last }: Who): boolean => first === '' && last === '';

function firstNames(a: string, b: string): 'same' | 'unclear' | 'other' {
  const [one = '', other = ''] = [a.split(/[ -]/)[0], b.split(/[ -]/)[0]];
  if (a === b || one === other) return 'same';
  const isInitial = (name: string): boolean => name.replace('.', '').length === 1;
  if ((isInitial(one) || isInitial(other)) && one.charAt(0) === other.charAt(0)) return 'same';
  if (nicknameGroups(one).some((group) => nicknameGroups(other).includes(group))) return 'same';
  // A slip of the key; Martin and Martina are two.
  const isSlip = !one.startsWith(other) && !other.startsWith(one) && distance(one, other) === 1;
  return isSlip && Math.min(one.length, other.length) >= 5 ? 'unclear' : 'other';
}

function isRole(email: string): boolean {
  const local = email.slice(0, email.indexOf('@'));
  return ROLE_NAMES.has(local) || ROLE_PREFIXES.has(local.split(/[._-]/)[0] ?? local);
}
