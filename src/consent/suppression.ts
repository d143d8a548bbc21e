import { createHash } from 'node:crypto';
import type { Lead, Values } from '../lead.ts';

/** What must not be contacted, by kind. Hashes are SHA-256 of the normalised e-mail address, lower-case hexadecimal. */
export interface Suppression {
  readonly emails: ReadonlySet<string>;
  readonly hashes: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  /** First name, last name and company of entries that hold nothing better. */
  readonly people: ReadonlySet<string>;
  /** Entries that hold nothing one could compare. */
  readonly unread: number;
}

/**
 * Reads suppression lists of any layout. An entry with an e-mail address, a hash or a phone number blocks that person;
 * one with nothing but a domain or a company blocks everybody there.
 */
export function gatherSuppression(entries: Iterable<Lead>): Suppression {
  const found = {
    emails: new Set<string>(),
    hashes: new Set<string>(),
    domains: new Set<string>(),
    phones: new Set<string>(),
    companies: new Set<string>(),
    people: new Set<string>(),
    unread: 0,
  };
  for (const entry of entries) {
    const { emails, hashes, domains } = cellsOf(entry);
    const phones = phonesOf(entry);
    for (const email of emails) found.emails.add(email);
    for (const hash of hashes) found.hashes.add(hash);
    for (const phone of phones) found.phones.add(phone);
    if (emails.length + hashes.length + phones.length > 0) continue;
    const { company } = entry.values;
    const person = personKey(entry.values);
    if (person !== null) found.people.add(person);
    else if (domains.length > 0) for (const domain of domains) found.domains.add(domain);
    else if (company !== undefined) found.companies.add(plainCompany(company));
    else found.unread += 1;
  }
  return found;
}

/** The lead with a finding where it, or a value it had before merging, stands on a suppression list. */
export function suppress(lead: Lead, suppression: Suppression): Lead {
  const by = suppressedBy(lead, suppression);
  return by === null ? lead : { ...lead, findings: [...lead.findings, { code: 'SUPPRESSED', args: { by } }] };
}

function suppressedBy(lead: Lead, suppression: Suppression): string | null {
  const emails = emailsOf(lead);
  if (emails.some((email) => suppression.emails.has(email))) return 'e-mail';
  if (suppression.hashes.size > 0 && emails.some((email) => suppression.hashes.has(sha256(email))))
    return 'e-mail (SHA-256)';
  if (phonesOf(lead).some((phone) => suppression.phones.has(phone))) return 'phone';
  if (suppression.domains.size > 0) {
    const domains = [
      ...emails.map((email) => email.slice(email.indexOf('@') + 1)),
      hostOf(lead.values.website ?? ''),
    ];
    if (domains.some((domain) => withParents(domain).some((one) => suppression.domains.has(one))))
      return 'domain';
  }
  const { company } = lead.values;
  if (company !== undefined && suppression.companies.has(plainCompany(company))) return 'company';
  const person = suppression.people.size > 0 ? personKey(lead.values) : null;
  return person !== null && suppression.people.has(person) ? 'name' : null;
}

const HASH = /^[0-9a-f]{64}$/i;
const DOMAIN = /^(?:\*\.|@|https?:\/\/)?(?:[a-z0-9äöüß-]{1,63}\.){1,5}[a-zäöü]{2,24}\/?$/i;

/** Every cell of an entry is looked at: suppression lists seldom have a header that says what they hold. */
function cellsOf({ values, extra }: Lead): { emails: string[]; hashes: string[]; domains: string[] } {
  const found = { emails: [] as string[], hashes: [] as string[], domains: [] as string[] };
  for (const cell of [...Object.values(values), ...extra.map(([, text]) => text)]) {
    for (const part of cell.slice(0, 1000).split(/[\s;,<>|]+/)) {
      const text = part.trim().toLowerCase();
      if (HASH.test(text)) found.hashes.push(text);
      else if (text.lastIndexOf('@') > 0) found.emails.push(emailKey(text));
      else if (DOMAIN.test(text)) found.domains.push(hostOf(text));
    }
  }
  return found;
}

/** Addresses of a lead, those lost in a merge included. */
function emailsOf(lead: Lead): string[] {
  const { email, email_2, email_3, email_fallback } = lead.values;
  return [email, email_2, email_3, email_fallback, ...lost(lead, 'email')].flatMap((text) =>
    text?.includes('@') ? [emailKey(text)] : [],
  );
}

function phonesOf(lead: Lead): string[] {
  const { phone, phone_2, phone_3, mobile } = lead.values;
  return [phone, phone_2, phone_3, mobile, ...lost(lead, 'phone'), ...lost(lead, 'mobile')].flatMap(
    (text) => {
      const digits = text?.replace(/[^\d+]/g, '') ?? '';
      return digits.length >= 6 ? [digits] : [];
    },
  );
}

function lost({ findings }: Lead, start: string): string[] {
  return findings.flatMap(({ field, args }) =>
    field?.startsWith(start) && args?.value !== undefined ? [String(args.value)] : [],
  );
}

/** Capitals do not matter, nor does what follows a plus: both reach the same person. */
function emailKey(email: string): string {
  const text = email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const at = text.lastIndexOf('@');
  return `${text.slice(0, at).replace(/\+.*$/, '')}${text.slice(at)}`;
}

function hostOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:\*\.|@|[a-z]+:\/\/)/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
}

/** A domain and those above it, without the bare ending: mail.firma.example is blocked with firma.example. */
function withParents(domain: string): string[] {
  const parts = domain.split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'));
}

function personKey({ first_name, last_name, company }: Values): string | null {
  if (first_name === undefined || last_name === undefined || company === undefined) return null;
  return [first_name, last_name, plainCompany(company)].join('|').toLowerCase();
}

/** Company names compare without legal form, capitals and punctuation. */
function plainCompany(name: string): string {
  const words = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[.,&+'"()/-]/g, ' ');
  const bare = words.replace(
    /(?<![\p{L}\d])(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|co|ltd|limited|llc|inc|corp|plc|sarl|sas|srl|spa|bv|nv)(?![\p{L}\d])/gu,
    ' ',
  );
  const plain = bare.replace(/\s+/g, ' ').trim();
  return plain === '' ? words.replace(/\s+/g, ' ').trim() : plain;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
