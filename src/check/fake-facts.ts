import { parse } from 'tldts';
import { FREE_MAIL } from '../data/mail-domains.ts';
import { nameKey } from '../data/person-names.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';

/** What the signs look at, prepared once a lead; words are in lower case without accents. */
export interface FakeFacts {
  readonly lead: Lead;
  /** First and last name, or the parts of the whole name. */
  readonly first: string;
  readonly last: string;
  /** All words of the name as written. */
  readonly rawNames: readonly string[];
  readonly names: readonly string[];
  readonly fullName: string;
  /** The name cells held nothing but a word for "unknown" and were emptied; the words are looked at all the same. */
  readonly emptied: boolean;
  /** Without legal form. */
  readonly company: string;
  readonly email: string;
  readonly local: string;
  /** Label of the registrable domain: `firma` of `mail.firma.co.uk`. */
  readonly domain: string;
  readonly free: boolean;
  readonly phones: readonly string[];
  readonly city: string;
  readonly street: string;
}

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|ug|ug \(haftungsbeschraenkt\)|se|e\.? ?k\.?|e\.? ?v\.?|gbr|inc\.?|llc|ltd\.?|limited|corp\.?|co\.?|plc|sarl|sa|s\.a\.|srl|bv|b\.v\.|mbh|kgaa)$/;

/** Gathers the facts. Cells are cut to 200 letters: nobody's name is longer. */
export function factsOf(lead: Lead): FakeFacts {
  const { values } = lead;
  const cut = (text: string | undefined): string => (text ?? '').slice(0, 200).trim();
  const emptied = ['first_name', 'last_name', 'full_name'].map((field) =>
    cut(emptiedCell(lead, 'NAME_IS_PLACEHOLDER', field)),
  );
  const given = [
    cut(values.first_name) || (emptied[0] ?? ''),
    cut(values.last_name) || (emptied[1] ?? ''),
  ].filter((name) => name !== '');
  const rawNames = (given.length > 0 ? given.join(' ') : cut(values.full_name) || (emptied[2] ?? ''))
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const names = rawNames.map((word) => plain(word)).filter((word) => word !== '');
  const email = cut(values.email).toLowerCase();
  const at = email.lastIndexOf('@');
  const host = email.slice(at + 1);
  const { domainWithoutSuffix, domain } =
    at < 0 ? { domainWithoutSuffix: '', domain: '' } : parse(host, { extractHostname: false });
  return {
    lead,
    first:
      plain(cut(values.first_name) || (emptied[0] ?? '')) || (given.length === 0 ? (names[0] ?? '') : ''),
    last:
      plain(cut(values.last_name) || (emptied[1] ?? '')) ||
      (given.length === 0 ? names.slice(1).join(' ') : ''),
    rawNames,
    names,
    fullName: names.join(' '),
    emptied: emptied.some((cell) => cell !== ''),
    company: plain(
      withoutLegalForm(nameKey(cut(values.company ?? emptiedCell(lead, 'NO_COMPANY', 'company')))),
    ),
    email,
    local: at < 0 ? '' : nameKey(email.slice(0, at).split('+')[0] ?? ''),
    domain: nameKey(domainWithoutSuffix || host.split('.')[0] || ''),
    free: FREE_MAIL.has(host) || FREE_MAIL.has(domain ?? ''),
    phones: [values.phone, values.mobile, values.phone_2]
      .filter((phone) => phone !== undefined)
      .map((phone) => phone.slice(0, 40)),
    city: plain(cut(values.city)),
    street: nameKey(cut(values.street)),
  };
}

function emptiedCell({ findings }: Lead, code: FindingCode, field: string): string {
  const from = findings.find((finding) => finding.code === code && finding.field === field)?.args?.from;
  return from === undefined ? '' : String(from);
}

function plain(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}@' -]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function withoutLegalForm(company: string): string {
  return company.replace(LEGAL_FORM, '');
}
