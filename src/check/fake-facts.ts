import { parse } from 'tldts';
import {
  DOUBTFUL_WORDS,
  LABELS,
  SENTENCE_WORDS,
  SPAM_WORDS,
  TEST_COMPANIONS,
  TEST_WORDS,
} from '../data/fake-words.ts';
import { FREE_MAIL } from '../data/mail-domains.ts';
import { memo } from '../data/memo.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { isAlphabetRun, isOneLetter, mashOf } from './fake-letters.ts';

/** What is known of a word, whoever bears it; looked up once a word. */
export interface Word {
  readonly first: boolean;
  readonly last: boolean;
  /** See `isTestWord`. */
  readonly test: boolean;
  /** A test word, but also somebody's name. */
  readonly doubtful: boolean;
  readonly sentence: boolean;
  /** Any of these, a label, a single letter, or a little like random keys: to be looked at. */
  readonly odd: boolean;
}

export const wordOf: (word: string) => Word = memo((word) => {
  const test = isTestWord(word);
  const [first, last] = [isFirstName(word), isLastName(word)];
  const doubtful = DOUBTFUL_WORDS.has(word);
  const sentence = SENTENCE_WORDS.has(word);
  const odd =
    test ||
    doubtful ||
    sentence ||
    /^(?:.?$|test|demo|dummy|\d)|@/.test(word) ||
    SPAM_WORDS.has(word) ||
    LABELS.has(word) ||
    TEST_COMPANIONS.has(word) ||
    isOneLetter(word) ||
    mashOf(word) > 0;
  return { first, last, test, doubtful, sentence, odd };
});

/** Nobody's name: test words, digits, the alphabet; also with a number behind it (`test1`). */
export function isTestWord(word: string): boolean {
  const bare = word.replace(/[-_ ]?\d{1,4}$/, '');
  return (
    TEST_WORDS.has(word) ||
    TEST_WORDS.has(bare) ||
    (bare !== word && DOUBTFUL_WORDS.has(bare)) ||
    /^\d+$/.test(word) ||
    isAlphabetRun(word)
  );
}

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
  readonly city: string;
  readonly street: string;
}

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|ug|ug \(haftungsbeschraenkt\)|se|e\.? ?k\.?|e\.? ?v\.?|gbr|inc\.?|llc|ltd\.?|limited|corp\.?|co\.?|plc|sarl|sa|s\.a\.|srl|bv|b\.v\.|mbh|kgaa)$/;

/** Gathers the facts. Cells are cut to 200 letters: nobody's name is longer. */
export function factsOf(lead: Lead): FakeFacts {
  const { values } = lead;
  const emptied = emptiedCells(lead);
  const firstCell = cut(values.first_name) || emptied.first_name;
  const lastCell = cut(values.last_name) || emptied.last_name;
  const isWhole = firstCell === '' && lastCell === '';
  const first = cellOf(isWhole ? cut(values.full_name) || emptied.full_name : firstCell);
  const last = isWhole ? NOTHING : cellOf(lastCell);
  const names = [...first.names, ...last.names];
  const email = cut(values.email).toLowerCase();
  const at = email.lastIndexOf('@');
  const { domain, free } = at < 0 ? NOWHERE : hostOf(email.slice(at + 1));
  return {
    lead,
    first: isWhole ? (names[0] ?? '') : first.plain,
    last: isWhole ? names.slice(1).join(' ') : last.plain,
    rawNames: [...first.rawNames, ...last.rawNames],
    names,
    fullName: names.join(' '),
    emptied: emptied.first_name !== '' || emptied.last_name !== '' || emptied.full_name !== '',
    company: companyWords(cut(values.company ?? emptied.company)),
    email,
    local: at < 0 ? '' : nameKey(email.slice(0, endOfLocal(email, at))),
    domain,
    free,
    city: plain(cut(values.city)),
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

/** Hosts remembered: those of the free mailboxes come again and again, most others once. */
const HOSTS = 500;

const hostOf = memo((host) => {
  const { domainWithoutSuffix, domain } = parse(host, { extractHostname: false });
  return {
    domain: nameKey(domainWithoutSuffix || host.split('.')[0] || ''),
    free: FREE_MAIL.has(host) || FREE_MAIL.has(domain ?? ''),
  };
}, HOSTS);

const NOWHERE = { domain: '', free: false };

/** A name cell in words, as written and without accents and signs. */
interface NameCell {
  readonly plain: string;
  readonly rawNames: readonly string[];
  readonly names: readonly string[];
}

const NOTHING: NameCell = { plain: '', rawNames: [], names: [] };

const cellOf = memo((cell): NameCell => {
  const rawNames = cell.split(/[\s,]+/).filter((word) => word !== '');
  const names = rawNames.map(plain).filter((word) => word !== '');
  return { plain: plain(cell), rawNames, names };
});

const plain = memo((text) =>
  nameKey(text)
    .replace(/[^\p{L}\p{N}@' -]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim(),
);

const companyWords = memo((company) => plain(nameKey(company).replace(LEGAL_FORM, '')));
