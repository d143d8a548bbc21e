import { createHmac } from 'node:crypto';
import { getDomain } from 'tldts';
import { ROLES } from '../data/job-titles.ts';
import { companyKey } from '../data/legal-forms.ts';
import { regionOf } from '../data/regions.ts';
import { UserError } from '../errors.ts';
import { type Lead, sourceOf, type Values } from '../lead.ts';
import type { RejectRow } from '../list.ts';

/** Variable that holds the key of `--pseudonymise`. */
export const KEY_VARIABLE = 'LEADSIEVE_KEY';
const SHORTEST_KEY = 16;

/** Stands where words or values of a person stood. */
const HIDDEN = '…';
/** 64 bits: among ten million values two alike are as good as excluded. */
const DIGITS = 16;
const ID_DIGITS = 12;

/** Arguments of findings that are words of the tool, figures or settings, never of a record. */
const HARMLESS_ARGS: ReadonlySet<string> = new Set(
  'certainty country count date encoding expected fields found language other points rule score weight'.split(
    ' ',
  ),
);

/** Identities become tokens: the same for the same key, in every run; without the key nobody can tell whose they are. */
export interface Pseudonyms {
  /** A judged lead of which nothing but tokens and what analysis needs is left. */
  lead(lead: Lead): Lead;
  /** A record that became no lead, without its text. */
  reject<T extends RejectRow>(reject: T): T;
  /** Two leads that may be one person. */
  pair<T extends { readonly a: Lead; readonly b: Lead }>(pair: T): T;
}

/** Throws a UserError where the key is absent or short. */
export function openPseudonyms(key: string | undefined): Pseudonyms {
  if (key === undefined || key.length < SHORTEST_KEY) {
    throw new UserError(
      `--pseudonymise needs a key of at least ${SHORTEST_KEY} characters in the environment variable ${KEY_VARIABLE}.`,
      `Make one with "openssl rand -hex 32", keep it where only you can read it, and set ${KEY_VARIABLE}. Equal keys give equal tokens.`,
    );
  }
  const digits = (kind: string, text: string, length: number): string =>
    createHmac('sha256', key).update(`${kind}\n${text}`).digest('hex').slice(0, length);
  const token = (kind: string, text: string | undefined): string | undefined =>
    text ? `${kind}-${digits(kind, text.normalize('NFKC').trim().toLowerCase(), DIGITS)}` : undefined;
  const hide = (lead: Lead): Lead => ({
    ...lead,
    id: digits('lead', lead.id, ID_DIGITS),
    values: hiddenValues(lead, token),
    extra: [],
    occurredAt: lead.occurredAt?.slice(0, 10) ?? null,
    said: [],
    activities: [],
    presences: [],
    findings: lead.findings.map(withoutWords),
    reach: { ...lead.reach, emailFlags: lead.reach.emailFlags.map((flag) => flag.split(':')[0] ?? flag) },
    reading: {
      ...lead.reading,
      evidence: lead.reading.evidence.map((one) => ({ ...one, span: HIDDEN })),
    },
    owner: token('owner', lead.owner) ?? '',
    nextStep: '',
  });
  return {
    lead: hide,
    reject: (reject) => ({ ...withoutWords(reject), raw: HIDDEN }),
    pair: (pair) => ({ ...pair, a: hide(pair.a), b: hide(pair.b) }),
  };
}

type Token = (kind: string, text: string | undefined) => string | undefined;

/** Tokens for what names somebody; country, region, the first two digits of the postal code and closed words stay. */
function hiddenValues(lead: Lead, token: Token): Values {
  const { values } = lead;
  const country = values.country && /^[A-Z]{2}$/.test(values.country) ? values.country : undefined;
  const source = sourceOf(lead);
  return filled({
    first_name: token('name', values.first_name),
    last_name: token('name', values.last_name),
    company: token('company', values.company && (companyKey(values.company) || values.company)),
    role: ROLES.find((role) => role === values.role),
    email: mailbox(values.email, token),
    phone: token('phone', values.phone),
    mobile: token('phone', values.mobile),
    street: token('street', values.street),
    postal_code: values.postal_code && /^\d{2}/.exec(values.postal_code)?.[0],
    city: token('city', values.city),
    region: (country && values.region && regionOf(country, values.region)) || undefined,
    country,
    website: token('domain', values.website && domainOf(values.website)),
    language: values.language && /^[a-z]{2}$/.test(values.language) ? values.language : undefined,
    source: namesSomebody(source, values) ? token('source', source) : source,
  });
}

/** Colleagues stay together by the token behind the @. */
function mailbox(address: string | undefined, token: Token): string | undefined {
  if (!address) return undefined;
  const domain = address.includes('@') ? domainOf(address.slice(address.lastIndexOf('@') + 1)) : '';
  return `${token('email', address)}@${token('domain', domain) ?? 'none'}.invalid`;
}

/** The domain as it is registered, of a host or web address. */
function domainOf(text: string): string {
  return getDomain(text) ?? text;
}

const IDENTITIES = [
  'full_name',
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'mobile',
  'street',
  'external_id',
] as const satisfies readonly (keyof Values)[];
const SHORTEST_NAME = 3;

/** A source called after the person, as "Empfehlung Max Muster", or one that is an address or a number. */
function namesSomebody(source: string, values: Values): boolean {
  if (source.includes('@') || /\d[\d\s/-]{5,}\d/.test(source.slice(0, 1000))) return true;
  const text = source.toLowerCase();
  return IDENTITIES.some((field) => {
    const value = values[field]?.toLowerCase() ?? '';
    return value.length >= SHORTEST_NAME && text.includes(value);
  });
}

function withoutWords<T extends Pick<RejectRow, 'args'>>(finding: T): T {
  if (finding.args === undefined) return finding;
  const args = Object.entries(finding.args).map(([name, value]) => [
    name,
    HARMLESS_ARGS.has(name) ? value : HIDDEN,
  ]);
  return { ...finding, args: Object.fromEntries(args) };
}

function filled(values: { readonly [F in keyof Values]: string | undefined }): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values;
}
