import {
  INSULT,
  LABELS,
  refuses,
  SMALL_WORDS,
  SPAM_WORDS,
  TEST_COMPANIONS,
  TEST_WORDS,
} from '../data/fake-words.ts';
import { isLastName } from '../data/person-names.ts';
import type { FakeFacts } from './fake-facts.ts';
import { figure, isOneOf, placeholder } from './fake-figure.ts';
import { isOneLetter, isRandomCase, mashOf, randomnessOfAll } from './fake-letters.ts';
import { type FakeSign, sign } from './fake-sign.ts';
import { PEOPLE, wordOf } from './fake-word.ts';

/** The strongest thing that speaks against the name, or null. */
export function nameSign(facts: FakeFacts): FakeSign | null {
  if (facts.names.length === 0 || isOrdinary(facts)) return null;
  return NAME_SIGNS.reduce<FakeSign | null>((strongest, look) => {
    const found = look(facts);
    return found && found.weight > (strongest?.weight ?? 0) ? found : strongest;
  }, null);
}

/** What most names are, seen at a glance: words in no list, one of them at least a known name. None of the signs finds anything in such a one. */
function isOrdinary(facts: FakeFacts): boolean {
  const { names, nameCells, rawNames } = facts;
  const [first, last] = nameCells;
  const known = first.known + last.known;
  if (first.odd || last.odd || known === 0 || isMachineName(rawNames)) return false;
  if ((first.listed || last.listed) && (names.length === 1 || isOneOf(PEOPLE, facts))) return false;
  return known === names.length || !refuses(names.join(''));
}

const NAME_SIGNS = [
  placeholder,
  typedToTry,
  sentence,
  labels,
  oneLetter,
  mashed,
  figure,
  insult,
  unknown,
] as const;

/** "Webhook Test", "Test Testermann": the word "test" beside what is tested, or beside itself. */
function isTestForm(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  if (names.every((name) => name.startsWith('test'))) return true;
  const isOfTests = (name: string): boolean => TEST_WORDS.has(name) || TEST_COMPANIONS.has(name);
  if (names.some((name) => TEST_WORDS.has(name)) && names.every(isOfTests)) return true;
  return (
    names.some((name) => /^(?:test|demo|dummy)\d{0,4}$/.test(name)) &&
    names.every((name) => /^(?:test|demo|dummy)?\d{0,4}$/.test(name) || TEST_COMPANIONS.has(name))
  );
}

/** Test words. All words of the name: nobody. One beside a name: a test, or a field that somebody had to fill. */
function typedToTry({ names, rawNames, fullName }: FakeFacts): FakeSign | null {
  const made = (weight: number, yields: number) => sign('name', 'FAKE_TEST_WORD', weight, fullName, yields);
  if (rawNames.some((name) => /^(?:https?:|www\.)|@/i.test(name))) return made(0.85, 0.3);
  if (names.some((name) => SPAM_WORDS.has(name))) {
    const isNamed = wordOf(names[0] ?? '').first;
    return sign('name', 'FAKE_SPAM', isNamed ? 0.5 : 0.85, fullName, isNamed ? 1 : 0);
  }
  if (isTestForm(names)) return made(0.88, 0.08);
  const words = names.map(wordOf);
  const numbers = names.filter((name) => /^\d+$/.test(name)).length;
  const certain = words.filter(({ test }) => test).length - (numbers < names.length ? numbers : 0);
  const doubtful = names.filter(
    (name, at) => words[at]?.doubtful && !words[at]?.test && !isOneLetter(name),
  ).length;
  const all = certain + doubtful + (certain > 0 || doubtful > 0 ? numbers : 0) >= names.length;
  if (all && names.length > 1) return made(0.88, 0.3);
  if (certain > 0) return made(names.length === 1 ? 0.75 : 0.65, 1);
  return doubtful > 0 ? made(names.length === 1 ? 0.65 : 0.3, 1) : null;
}

/** Words of sentences that nobody is called: `Nein Danke`, `will nur lesen`, `Geht Dichnixan`. */
function sentence({ names, fullName }: FakeFacts): FakeSign | null {
  const words = names.map(wordOf);
  if (refuses(names.join('')) && !words.every(({ first, last }) => first || last))
    return sign('name', 'FAKE_TEST_WORD', 0.85, fullName, 0.3);
  const said = words.filter(({ sentence: isSaid, doubtful }) => isSaid || doubtful).length;
  const isPlain = names.some((name, at) => isPlainWord(name, words[at]));
  if (names.length > 1 && said === names.length)
    return sign('name', 'FAKE_TEST_WORD', isPlain ? 0.84 : 0.7, fullName, isPlain ? 0.3 : 1);
  const small = names.filter(
    (name, at) => SMALL_WORDS.has(name) && !words[at]?.sentence && !words[at]?.doubtful,
  ).length;
  if (names.length > 2 && said + small >= names.length - 1 && isPlain)
    return sign('name', 'FAKE_TEST_WORD', 0.84, fullName, 0.5);
  if (!isPlain) return null;
  const isNamed = words.some(({ first, last }) => first || last);
  return sign('name', 'FAKE_TEST_WORD', isNamed ? 0.45 : 0.6, fullName, isNamed ? 1 : 0.6);
}

/** A word of sentences that is no name at all; short ones (`an`, `du`, `my`) are names somewhere. */
function isPlainWord(name: string, word: ReturnType<typeof wordOf> | undefined): boolean {
  return name.length > 3 && word !== undefined && word.sentence && !word.first && !word.last;
}

/** Column labels where the name should stand: `Vorname Nachname`. */
function labels({ first, last, fullName, company }: FakeFacts): FakeSign | null {
  if (LABELS.has(first) && LABELS.has(last)) return sign('name', 'FAKE_LABELS', 0.95, fullName, 0);
  return LABELS.has(fullName) ? sign('name', 'FAKE_LABELS', LABELS.has(company) ? 0.9 : 0.6, fullName) : null;
}

function oneLetter({ names, fullName }: FakeFacts): FakeSign | null {
  if (!names.every(isOneLetter)) return null;
  return names.some((name) => name.length > 2)
    ? sign('name', 'FAKE_ONE_LETTER', 0.85, fullName, 0.5)
    : sign('name', 'FAKE_ONE_LETTER', names.length > 1 ? 0.6 : 0.4, fullName);
}

/** `RobertHef RobertHefYP`: machines that fill forms write the first name again with some letters behind. */
function isMachineName(rawNames: readonly string[]): boolean {
  const last = rawNames.at(-1) ?? '';
  if (!last.startsWith(rawNames[0] ?? '')) return false;
  const first = rawNames.slice(0, -1).join('');
  return (
    first !== '' &&
    last.startsWith(first) &&
    /^\p{Lu}\p{Ll}{2,20}\p{Lu}/u.test(first) &&
    /^\p{Lu}{0,4}$/u.test(last.slice(first.length))
  );
}

function mashed(facts: FakeFacts): FakeSign | null {
  const { rawNames, fullName } = facts;
  if (isMachineName(rawNames)) return sign('name', 'FAKE_SPAM', 0.9, fullName, 0);
  const degrees = rawNames.filter((name) => name.length > 3 || !isLastName(name)).map(mashOf);
  const strange = degrees.filter((degree) => degree >= 0.4);
  const keys = (weight: number, yields = 1) => sign('name', 'FAKE_KEYBOARD', weight, fullName, yields);
  if (strange.filter((degree) => degree >= 0.9).length > 1 || rawNames.some(isRandomCase))
    return keys(0.88, 0.1);
  const together = randomnessOfAll(rawNames, besideTheName(facts));
  if (together >= 12) return keys(0.84, 0.3);
  if (strange.length > 1) return keys(Math.min(...strange) >= 0.5 ? 0.82 : 0.75);
  if (together >= 9) return keys(0.75);
  const [one] = strange;
  if (one === undefined) return null;
  const isAlone = rawNames.length === 1;
  return keys(one >= 0.98 ? (isAlone ? 0.8 : 0.65) : one >= 0.75 ? (isAlone ? 0.65 : 0.5) : 0.3);
}

/** Words of the local part that are not made of the name. */
function besideTheName({ names, local }: FakeFacts): string[] {
  return local
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !names.some((name) => word.includes(name) || name.includes(word)));
}

function insult({ fullName, names }: FakeFacts): FakeSign | null {
  if (!INSULT.test(fullName)) return null;
  const [given = '', family = ''] = [names[0], names.at(-1)];
  const isName = names.length > 1 && wordOf(given).first && INSULT.test(given) !== INSULT.test(family);
  return isName
    ? sign('name', 'FAKE_INSULT', 0.6, fullName)
    : sign('name', 'FAKE_INSULT', 0.85, fullName, 0.1);
}

/** Words of which no list of names knows one: rare names, or none. Says something only beside other doubts. */
function unknown({ names, fullName }: FakeFacts): FakeSign | null {
  const areUnknown = names.every((name) => {
    const { first, last } = wordOf(name);
    return !first && !last && /^[a-z'-]{3,40}$/.test(name) && !name.includes('-');
  });
  return areUnknown ? sign('name', 'FAKE_TEST_WORD', 0.25, fullName) : null;
}
