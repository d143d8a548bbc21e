import { FICTION_HOMES } from '../data/fake-people.ts';
import {
  CERTAINLY_MADE_UP,
  INSULT,
  mayInsult,
  PLACEHOLDER_COMPANIES,
  refuses,
  saysTest,
  TEST_COMPANY_WORDS,
} from '../data/fake-words.ts';
import { memo } from '../data/memo.ts';
import { nameKey } from '../data/person-names.ts';
import { isKeyboardRun, mashOf } from './fake-letters.ts';
import { type FakeSign, sign } from './fake-sign.ts';
import { plainWords, wordOf } from './fake-word.ts';

/** A company as it is compared, and what speaks against its name. */
export interface NamedCompany {
  /** In lower case without accents and legal form. */
  readonly name: string;
  readonly sign: FakeSign | null;
}

/** Looked at once a company. */
export const companyOf: (cell: string) => NamedCompany = memo((cell) => {
  const name = plainWords(nameKey(cell).replace(LEGAL_FORM, ''));
  return { name, sign: name === '' ? null : judged(name) };
});

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|ug|ug \(haftungsbeschraenkt\)|se|e\.? ?k\.?|e\.? ?v\.?|gbr|inc\.?|llc|ltd\.?|limited|corp\.?|co\.?|plc|sarl|sa|s\.a\.|srl|bv|b\.v\.|mbh|kgaa)$/;

/** Short names of letters may be real companies, so they weigh little. */
function judged(name: string): FakeSign | null {
  const made = (weight: number, yields = 1) => sign('company', 'FAKE_COMPANY', weight, name, yields);
  const closed = name.replaceAll(' ', '');
  if (name.includes(' ') && saysTest(name)) return sign('said', 'FAKE_REMARK', 0.85, name, 0);
  if (CERTAINLY_MADE_UP.has(closed) && name.length > 4) return made(0.7);
  if (refuses(closed)) return made(0.7);
  if (name.split(' ').some((word) => FICTION_HOMES.has(word))) return made(0.5);
  if (mayInsult(name) && INSULT.test(name)) return sign('company', 'FAKE_INSULT', 0.6, name);
  if (PLACEHOLDER_COMPANIES.has(name) || isTestCompany(name))
    return made(name.length <= 3 || name.startsWith('acme') ? 0.3 : 0.52);
  const words = name.split(' ');
  if (words.every((word) => wordOf(word).sentence || wordOf(word).test))
    return made(name.length > 3 ? 0.45 : 0.35);
  if (words.some((word) => word.length > 3 && isKeyboardRun(word)))
    return sign('company', 'FAKE_KEYBOARD', 0.45, name);
  return words.length === 1 && mashOf(name) >= 0.7 ? sign('company', 'FAKE_KEYBOARD', 0.2, name) : null;
}

/** All words of tests begin so. */
const OF_TESTS =
  /test|muster|beispiel|dummy|fake|demo|fict|fittiz|bidon|quelconque|[ae]mpl|esempio|eksempel|exempel|voorbeeld|przyklad|prueba|prov[ae]|essai|deneme|ornek|proef|priklad|zkusebni/;

/** `musterkonzern`, `voorbeeldbedrijf`, `empresaejemplo`: the two words in one, eight letters at least. */
const GLUED = /^(test|muster|beispiel|dummy|fake|voorbeeld|proef|exempel|eksempel|deneme|ornek)(\p{L}{4,})$/u;
const GLUED_BEHIND = /^(\p{L}{4,})(test|testowa|ejemplo|exemplo|exemple|esempio|prueba|prova|essai)$/u;

/** `Test Corp`, `Musterkonzern`: nothing but such a word and a word for company, in one word or several. */
export function isTestCompany(name: string): boolean {
  const { test, company: kinds } = TEST_COMPANY_WORDS;
  if (!OF_TESTS.test(name)) return false;
  let [count, tests] = [0, 0];
  for (const part of name.split(/[ -]/)) {
    if (part.length < 8 && !test.has(part) && !kinds.has(part)) return false;
    for (const piece of GLUED.exec(part)?.slice(1) ?? GLUED_BEHIND.exec(part)?.slice(1) ?? [part]) {
      if (test.has(piece)) tests += 1;
      else if (!kinds.has(piece)) return false;
      count += 1;
    }
  }
  return count > 1 && tests > 0;
}
