import { nameKey } from '../data/person-names.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { companyOf } from './fake-company.ts';
import { type DomainLooks, hostOf, NO_HOST } from './fake-domain.ts';
import type { FakeSign } from './fake-sign.ts';
import { type NameCell, NO_NAME, nameCell, plainWords } from './fake-word.ts';

/** What the signs look at, prepared once a lead; words are in lower case without accents. */
export interface FakeFacts {
  readonly lead: Lead;
  /** First and last name, or the parts of the whole name. */
  readonly first: string;
  readonly last: string;
  /** All words of the name as written. */
  readonly rawNames: readonly string[];
  readonly names: readonly string[];
  /** The cells that these words come from. */
  readonly nameCells: readonly [NameCell, NameCell];
  readonly fullName: string;
  /** The name cells held nothing but a word for "unknown" and were emptied; the words are looked at all the same. */
  readonly emptied: boolean;
  /** Without legal form. */
  readonly company: string;
  /** What speaks against the company's name. */
  readonly companySign: FakeSign | null;
  readonly email: string;
  readonly local: string;
  /** Label of the registrable domain: `firma` of `mail.firma.co.uk`. */
  readonly domain: string;
  readonly free: boolean;
  readonly looks: DomainLooks;
  readonly city: string;
  readonly street: string;
}

/** Gathers the facts. Cells are cut to 200 letters: nobody's name is longer. */
export function factsOf(lead: Lead): FakeFacts {
  const { values } = lead;
  const emptied = emptiedCells(lead);
  const firstCell = cut(values.first_name) || emptied.first_name;
  const lastCell = cut(values.last_name) || emptied.last_name;
  const isWhole = firstCell === '' && lastCell === '';
  const first = nameCell(isWhole ? cut(values.full_name) || emptied.full_name : firstCell);
  const last = isWhole ? NO_NAME : nameCell(lastCell);
  const names = [...first.names, ...last.names];
  const email = cut(values.email).toLowerCase();
  const at = email.lastIndexOf('@');
  const { domain, free, looks } = at < 0 ? NO_HOST : hostOf(email.slice(at + 1));
  const company = companyOf(cut(values.company ?? emptied.company));
  return {
    lead,
    first: isWhole ? (names[0] ?? '') : first.plain,
    last: isWhole ? names.slice(1).join(' ') : last.plain,
    rawNames: [...first.rawNames, ...last.rawNames],
    names,
    nameCells: [first, last],
    fullName: names.join(' '),
    emptied: emptied.first_name !== '' || emptied.last_name !== '' || emptied.full_name !== '',
    company: company.name,
    companySign: company.sign,
    email,
    local: at < 0 ? '' : nameKey(email.slice(0, endOfLocal(email, at))),
    domain,
    free,
    looks,
    city: plainWords(cut(values.city)),
    street: nameKey(cut(values.street)),
  };
}

/** Where the local part ends without its tag (`anna+news@firma.de`). */
function endOfLocal(email: string, at: number): number {
  const plus = email.indexOf('+');
  return plus < 0 || plus > at ? at : plus;
}

function cut(text: string | undefined): string {
  return text === undefined ? '' : text.slice(0, 200).trim();
}

const EMPTIED = { first_name: '', last_name: '', full_name: '', company: '' };
const EMPTYING: ReadonlySet<FindingCode> = new Set(['NAME_IS_PLACEHOLDER', 'NO_COMPANY']);

/** What stood in cells that an earlier step emptied. */
function emptiedCells({ findings }: Lead): Readonly<typeof EMPTIED> {
  if (!findings.some(({ code }) => EMPTYING.has(code))) return EMPTIED;
  const found = { ...EMPTIED };
  for (const { code, field, args } of findings)
    if (EMPTYING.has(code) && field !== undefined && field in found)
      found[field as keyof typeof found] ||= cut(String(args?.from ?? ''));
  return found;
}
