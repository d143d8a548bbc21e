import type { Finding } from '../findings/findings.ts';
import type { Field, Lead, Reachability, Status } from '../lead.ts';
import { bestFirst, byTrust, type Candidate, completedFields, conflictsOf, isByHand } from './candidate.ts';
import { emailKey } from './email.ts';
import { phoneKey } from './person.ts';

type Slots = { [F in Field]?: string };

interface Reached {
  readonly values: Slots;
  readonly reach: Reachability;
  readonly conflicts: readonly Finding[];
}

interface Contact extends Candidate {
  readonly field: Field;
}

const EMAIL_FIELDS = ['email', 'email_2', 'email_3', 'email_fallback'] as const;
const PHONE_FIELDS = ['phone', 'mobile', 'phone_2', 'phone_3'] as const;
const STATUS_RANK: Readonly<Record<Status, number>> = { ok: 0, risky: 1, missing: 2, invalid: 3 };

/**
 * E-mail addresses and phone numbers of one person: the best of each kind first, the others in the free fields behind
 * it; only what finds no field is a conflict. What `check` said goes with the address and number it was said of.
 */
export function reachFields(leads: readonly Lead[]): Reached {
  const emails = contactsOf(leads, EMAIL_FIELDS).sort(byEmail);
  const phones = contactsOf(leads, PHONE_FIELDS).sort(byPhone);
  const values: Slots = {};
  const conflicts: Finding[] = [];
  fill(
    values,
    conflicts,
    distinct(emails, (text) => emailKey(text)?.key ?? text),
    ['email', 'email_2', 'email_3'],
  );
  const numbers = distinct(phones, (text, lead) => phoneKey(text, lead.values.country ?? '') || text);
  const mobile = numbers.find(isMobile);
  if (mobile?.field === 'mobile' || (mobile && mobile !== numbers[0])) {
    values.mobile = mobile.value;
    fill(
      values,
      conflicts,
      numbers.filter((one) => one !== mobile),
      ['phone', 'phone_2', 'phone_3'],
    );
  } else fill(values, conflicts, numbers, ['phone', 'mobile', 'phone_2', 'phone_3']);
  return {
    values,
    conflicts,
    reach: reachOf(
      leads,
      emails[0],
      phones.find(({ value }) => value === values.phone),
    ),
  };
}

function contactsOf(leads: readonly Lead[], fields: readonly Field[]): Contact[] {
  return leads.flatMap((lead) => {
    const completed = completedFields(lead);
    return fields.flatMap((field) => {
      const value = lead.values[field];
      return value
        ? [{ field, value, lead, completed: completed.has(field), byHand: isByHand(lead, value) }]
        : [];
    });
  });
}

/** A first address before a second one, which was never judged; then valid, business, newer. */
function byEmail(a: Contact, b: Contact): number {
  const status = (one: Contact): number => (one.field === 'email' ? STATUS_RANK[one.lead.reach.email] : 2.5);
  const weak = (one: Contact): number => {
    const flags = one.field === 'email' ? one.lead.reach.emailFlags : [];
    const key = emailKey(one.value);
    return Number(flags.includes('role') || key?.role) * 2 + Number(flags.includes('free') || key?.free);
  };
  return byTrust(a, b) || status(a) - status(b) || weak(a) - weak(b) || bestFirst(a, b);
}

function byPhone(a: Contact, b: Contact): number {
  const status = (one: Contact): number => (one.field === 'phone' ? STATUS_RANK[one.lead.reach.phone] : 0.5);
  return byTrust(a, b) || status(a) - status(b) || bestFirst(a, b);
}

const isMobile = ({ field, lead }: Contact): boolean =>
  field === 'mobile' || (field === 'phone' && lead.reach.phoneType === 'mobile');

function distinct(contacts: readonly Contact[], keyOf: (text: string, lead: Lead) => string): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ value, lead }) => {
    const key = keyOf(value, lead);
    return !seen.has(key) && seen.add(key);
  });
}

function fill(
  values: Slots,
  conflicts: Finding[],
  contacts: readonly Contact[],
  fields: readonly Field[],
): void {
  for (const [index, contact] of contacts.entries()) {
    const field = fields[index];
    if (field) values[field] = contact.value;
    else conflicts.push(...conflictsOf(contact.field, '', [contact]));
  }
}

function reachOf(
  leads: readonly Lead[],
  email: Contact | undefined,
  phone: Contact | undefined,
): Reachability {
  const best = (of: (lead: Lead) => Status): Lead | undefined =>
    [...leads].sort((a, b) => STATUS_RANK[of(a)] - STATUS_RANK[of(b)])[0];
  const mail = (email?.field === 'email' ? email.lead : best((lead) => lead.reach.email))?.reach;
  const call = (phone?.field === 'phone' ? phone.lead : best((lead) => lead.reach.phone))?.reach;
  return {
    email: mail?.email ?? 'missing',
    emailFlags: mail?.emailFlags ?? [],
    phone: call?.phone ?? 'missing',
    phoneType: call?.phoneType ?? '',
    fake: fakeOf(leads),
  };
}

/** One sound record makes the person real, but only one that says who it is: an address alone vouches for nobody. */
function fakeOf(leads: readonly Lead[]): number {
  const named = leads.filter(
    ({ values }) => values.last_name ?? values.first_name ?? values.full_name ?? values.company,
  );
  return Math.min(...(named.length > 0 ? named : leads).map(({ reach }) => reach.fake));
}
