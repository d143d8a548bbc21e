import { FAMOUS_PEOPLE, INVENTED_FIGURES, ONE_NAME_FIGURES, UNSHARED_NAMES } from '../data/fake-figures.ts';
import { JOKE_NAMES, PLACEHOLDER_PEOPLE, PLACEHOLDER_SURNAMES, PUNS } from '../data/fake-people.ts';
import { SAMPLE_PERSON, SAMPLE_WORDS } from '../data/fake-samples.ts';
import {
  DOUBTFUL_WORDS,
  LABELS,
  mayInsult,
  SENTENCE_WORDS,
  SPAM_WORDS,
  TEST_COMPANIONS,
  TEST_WORDS,
} from '../data/fake-words.ts';
import { memo } from '../data/memo.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
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
  const doubtful = DOUBTFUL_WORDS.has(word) || SAMPLE_WORDS.has(word);
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

/** A text in lower case without accents and signs. */
export const plainWords: (text: string) => string = memo((text) =>
  nameKey(text)
    .replace(/[^\p{L}\p{N}@' -]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim(),
);

/** All whose whole names are in one of the lists. */
export const PEOPLE: ReadonlySet<string> = new Set(
  [PLACEHOLDER_PEOPLE, JOKE_NAMES, PUNS, INVENTED_FIGURES, UNSHARED_NAMES, FAMOUS_PEOPLE].flatMap((list) => [
    ...list,
  ]),
);

/** The last words of their names: without one of them a name is in none of the lists. */
const PEOPLE_WORDS: ReadonlySet<string> = new Set([...PEOPLE].map((name) => name.split(' ').at(-1) ?? ''));

/** A name cell, taken apart once: lists repeat their names. */
export interface NameCell {
  readonly plain: string;
  /** Its words as written. */
  readonly rawNames: readonly string[];
  /** Its words without accents and signs. */
  readonly names: readonly string[];
  /** A word is in one of the lists of words, or has a sign or the beginning of a mail or web address in it. */
  readonly odd: boolean;
  /** Words that are known as names. */
  readonly known: number;
  /** Somebody of the lists of people is called so. */
  readonly listed: boolean;
}

export const NO_NAME: NameCell = { plain: '', rawNames: [], names: [], odd: false, known: 0, listed: false };

export const nameCell: (cell: string) => NameCell = memo((cell) => {
  const rawNames = cell.split(/[\s,]+/).filter((word) => word !== '');
  const names = rawNames.map(plainWords).filter((word) => word !== '');
  return {
    plain: plainWords(cell),
    rawNames,
    names,
    odd: rawNames.some((name) => /[:@]|^www/.test(name)) || names.some(isOdd),
    known: names.map(wordOf).filter(({ first, last }) => first || last).length,
    listed: names.some((name) => PEOPLE_WORDS.has(tailOf(name))),
  };
});

function isOdd(name: string): boolean {
  const tail = tailOf(name);
  return wordOf(name).odd || isSamplePerson(tail) || ONE_NAME_FIGURES.has(tail) || mayInsult(name);
}

/** `mustermann`, `beispielkundin`: a name made of a word for samples and one for people. */
export function isSamplePerson(name: string): boolean {
  return PLACEHOLDER_SURNAMES.has(name) || SAMPLE_PERSON.test(name);
}

/** The last part of a double name. */
function tailOf(name: string): string {
  return name.slice(name.lastIndexOf('-') + 1);
}
