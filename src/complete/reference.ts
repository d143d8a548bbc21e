import { companyKey } from '../data/legal-forms.ts';
import { cityKey } from '../data/postal-codes.ts';
import type { Field, Lead } from '../lead.ts';
import { companyDomain } from './company.ts';
import { conclude, websiteDomain } from './evidence.ts';

/** Account fields that a reference fills; what belongs to a person (phone, job title, name) is not among them. */
const FILLED = [
  'company',
  'website',
  'industry',
  'company_size',
  'owner',
] as const satisfies readonly Field[];

/** What is kept of a record of the reference. */
interface Account
  extends Readonly<Record<(typeof FILLED)[number] | 'city' | 'postal_code', string | undefined>> {
  readonly key: string;
  readonly domain: string | null;
  readonly isCustomer: boolean;
}

/** The user's own accounts, found by what identifies them. */
export interface Reference {
  readonly byEmail: ReadonlyMap<string, readonly Account[]>;
  readonly byDomain: ReadonlyMap<string, readonly Account[]>;
  readonly byPhone: ReadonlyMap<string, readonly Account[]>;
  readonly byName: ReadonlyMap<string, readonly Account[]>;
}

export function gatherReference(leads: Iterable<Lead>): Reference {
  const byEmail = new Map<string, Account[]>();
  const byDomain = new Map<string, Account[]>();
  const byPhone = new Map<string, Account[]>();
  const byName = new Map<string, Account[]>();
  for (const lead of leads) {
    const { email, phone, mobile } = lead.values;
    const account = accountOf(lead);
    if (email) add(byEmail, email.toLowerCase(), account);
    for (const domain of new Set([account.domain, websiteDomain(lead)])) {
      if (domain !== null) add(byDomain, domain, account);
    }
    for (const number of new Set([phone, mobile])) if (number?.startsWith('+')) add(byPhone, number, account);
    if (account.key !== '') add(byName, account.key, account);
  }
  return { byEmail, byDomain, byPhone, byName };
}

function accountOf(lead: Lead): Account {
  const { company, website, industry, company_size, owner, city, postal_code } = lead.values;
  return {
    company,
    website,
    industry,
    company_size,
    owner,
    city,
    postal_code,
    key: company ? companyKey(company) : '',
    domain: companyDomain(lead),
    isCustomer: isCustomer(lead),
  };
}

function add(map: Map<string, Account[]>, key: string, account: Account): void {
  const known = map.get(key);
  if (known) known.push(account);
  else map.set(key, [account]);
}

interface Match {
  readonly accounts: readonly Account[];
  readonly by: string;
}

/** Fills account fields that the matching accounts agree on, and marks customers and known leads. */
export function completeFromReference(lead: Lead, reference: Reference, least: number): Lead {
  const match = findAccounts(lead, reference);
  if (!match) return lead;
  let completed = lead;
  for (const field of FILLED) {
    const to = agreedValue(match.accounts, field);
    if (to === null) continue;
    const before = completed;
    completed = conclude(
      completed,
      { field, to, from: `reference (${match.by})`, code: 'FILLED_FROM_REFERENCE', certainty: 0.98 },
      least,
    );
    if (completed !== before) completed = withBy(completed, match.by);
  }
  const code = match.accounts.some((account) => account.isCustomer) ? 'EXISTING_CUSTOMER' : 'EXISTING_LEAD';
  return { ...completed, findings: [...completed.findings, { code, args: { by: match.by } }] };
}

/** The last finding says by what the account was found. */
function withBy(lead: Lead, by: string): Lead {
  const last = lead.findings.at(-1);
  return last
    ? { ...lead, findings: [...lead.findings.slice(0, -1), { ...last, args: { ...last.args, by } }] }
    : lead;
}

/** By e-mail, then domain, then name and city (or name alone where only one account bears it), then phone. */
function findAccounts(lead: Lead, { byEmail, byDomain, byPhone, byName }: Reference): Match | null {
  const { email, email_2, email_3, phone, mobile, phone_2, phone_3 } = lead.values;
  const same = firstIn(byEmail, email, email_2, email_3);
  if (same) return { accounts: same, by: 'e-mail' };
  const domain = companyDomain(lead);
  const sameDomain = domain ? byDomain.get(domain) : undefined;
  if (sameDomain) return { accounts: sameDomain, by: 'domain' };
  const named = namesakes(lead, domain, byName);
  if (named) return named;
  const called = firstIn(byPhone, phone, mobile, phone_2, phone_3);
  return called && isOneCompany(called) ? { accounts: called, by: 'phone' } : null;
}

/** What is known under the first of the values that is known at all. */
function firstIn(
  map: ReadonlyMap<string, readonly Account[]>,
  ...values: readonly (string | undefined)[]
): readonly Account[] | undefined {
  if (map.size === 0) return undefined;
  const found = values.find((value) => value !== undefined && map.has(value.toLowerCase()));
  return found === undefined ? undefined : map.get(found.toLowerCase());
}

function namesakes(lead: Lead, domain: string | null, byName: Reference['byName']): Match | null {
  const { company, city, postal_code } = lead.values;
  const key = company && byName.size > 0 ? companyKey(company) : '';
  const accounts = key === '' ? [] : (byName.get(key) ?? []);
  if (accounts.length === 0) return null;
  const near = accounts.filter(
    (account) =>
      (city !== undefined && account.city !== undefined && cityKey(city) === cityKey(account.city)) ||
      (postal_code !== undefined && postal_code === account.postal_code),
  );
  if (near.length > 0) return { accounts: near, by: 'company + city' };
  const isElsewhere = city !== undefined && accounts.every((account) => account.city !== undefined);
  const isDistinct = key.length > 5 && (key.includes(' ') || key.length > 8);
  return !isElsewhere && isDistinct && isOneCompany(accounts) && !hasOtherDomain(domain, accounts)
    ? { accounts, by: 'company' }
    : null;
}

function isOneCompany(accounts: readonly Account[]): boolean {
  const keys = new Set(accounts.map(({ key }) => key).filter((key) => key !== ''));
  const cities = new Set(accounts.map(({ city }) => cityKey(city ?? '')).filter((key) => key !== ''));
  return keys.size <= 1 && cities.size <= 1;
}

function hasOtherDomain(domain: string | null, accounts: readonly Account[]): boolean {
  const known = accounts.map((account) => account.domain).filter((one) => one !== null);
  return domain !== null && known.length > 0 && !known.includes(domain);
}

/** The value of a field in all accounts that have one, where it is the same; company names count as the same by their key. */
function agreedValue(accounts: readonly Account[], field: (typeof FILLED)[number]): string | null {
  const values = accounts.map((account) => account[field]).filter((value) => value !== undefined);
  const [first] = values;
  if (first === undefined) return null;
  const keyOf = (value: string) => (field === 'company' ? companyKey(value) : value.trim().toLowerCase());
  return values.every((value) => keyOf(value) === keyOf(first)) ? first : null;
}

const CUSTOMER =
  /\b(?:customer|client|kunde|kundin|bestandskunde|stammkunde|aktivkunde|existing customer|active|aktiv|won|closed won|gewonnen|a-kunde|b-kunde|c-kunde|key account)\b/i;
const NO_CUSTOMER =
  /\b(?:kein|keine|nicht|non|no|not|ex|former|ehemalig\w*|verloren\w*|lost|churned|inactive|inaktiv|potential|potentiell\w*|potenziell\w*|prospect|wunsch\w*|ziel\w*|lead|interessent|neukunde in|opportunity)\b/i;
const YES = /^(?:ja|yes|y|j|1|true|wahr|x|✓)$/i;

/** Whether an account says that it is a customer: by its stage, status or tags, or by a column named so. */
function isCustomer({ values, extra }: Lead): boolean {
  const said = [values.lifecycle_stage, values.status, values.tags].filter((value) => value !== undefined);
  if (said.some((value) => CUSTOMER.test(value) && !NO_CUSTOMER.test(value))) return true;
  const column = extra.find(([header]) => /kunde|customer|client/i.test(header));
  if (column) {
    const [header, value] = column;
    if (/nr|nummer|number|\bno\b|\bid\b|seit|since/i.test(header)) return /\d/.test(value);
    return YES.test(value.trim()) || (CUSTOMER.test(value) && !NO_CUSTOMER.test(value));
  }
  return said.length === 0 && values.company !== undefined && !values.last_name && !values.full_name;
}
