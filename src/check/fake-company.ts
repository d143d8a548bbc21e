import { FICTION_HOMES } from '../data/fake-figures.ts';
import {
  CERTAINLY_MADE_UP,
  INSULT,
  mayInsult,
  PLACEHOLDER_COMPANIES,
  refuses,
  saysTest,
} from '../data/fake-words.ts';
import { memo } from '../data/memo.ts';
import { nameKey } from '../data/person-names.ts';
import { isKeyboardRun, isRandomCase, mashOf } from './fake-letters.ts';
import { isSampleCompany } from './fake-sample.ts';
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
  return { name, sign: name === '' ? null : judged(name, cell) };
});

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|ug|ug \(haftungsbeschraenkt\)|se|e\.? ?k\.?|e\.? ?v\.?|gbr|inc\.?|llc|ltd\.?|limited|corp\.?|co\.?|plc|sarl|sa|s\.a\.|srl|bv|b\.v\.|mbh|kgaa)$/;

/** Short names of letters may be real companies, so they weigh little. */
function judged(name: string, cell: string): FakeSign | null {
  const made = (weight: number, yields = 1) => sign('company', 'FAKE_COMPANY', weight, name, yields);
  const closed = name.replaceAll(' ', '');
  if (name.includes(' ') && saysTest(name)) return sign('said', 'FAKE_REMARK', 0.85, name, 0);
  if (CERTAINLY_MADE_UP.has(closed) && name.length > 4) return made(0.7);
  if (refuses(closed)) return made(0.7);
  if (name.split(' ').some((word) => FICTION_HOMES.has(word))) return made(0.5);
  if (mayInsult(name) && INSULT.test(name)) return sign('company', 'FAKE_INSULT', 0.6, name);
  if (PLACEHOLDER_COMPANIES.has(name)) return made(name.length <= 3 || name.startsWith('acme') ? 0.3 : 0.52);
  if (isSampleCompany(name)) return made(0.6);
  const words = name.split(' ');
  if (words.every((word) => wordOf(word).sentence || wordOf(word).test))
    return made(name.length > 3 ? 0.45 : 0.35);
  if (words.some((word) => word.length > 3 && isKeyboardRun(word)))
    return sign('company', 'FAKE_KEYBOARD', 0.45, name);
  if (words.length > 1) return null;
  if (isRandomCase(cell)) return sign('company', 'FAKE_KEYBOARD', 0.5, name);
  const mash = mashOf(name);
  return mash >= 0.7
    ? sign('company', 'FAKE_KEYBOARD', mash > 0.98 && name.length > 4 ? 0.4 : 0.2, name)
    : null;
}
