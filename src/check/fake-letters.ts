import { AZERTY_ROWS, HARMLESS_RUNS, KEYBOARD_ROWS } from '../data/fake-words.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import { randomnessOf } from './key-model.ts';
import { areNeighbours } from './keyboard.ts';

const ROWS: readonly string[] = [...KEYBOARD_ROWS.flat(), ...AZERTY_ROWS].flatMap((row) => {
  if (/\d/.test(row)) return [];
  return [row.replace(/[öäü]/g, ''), row].flatMap((keys) => [
    nameKey(keys),
    nameKey([...keys].reverse().join('')),
  ]);
});

const piecesOf = (length: number): ReadonlySet<string> =>
  new Set(
    ROWS.flatMap((row) =>
      Array.from({ length: Math.max(0, row.length - length + 1) }, (_, at) => row.slice(at, at + length)),
    ).filter((piece) => !HARMLESS_RUNS.has(piece)),
  );
const FOURS = piecesOf(4);
const THREES = piecesOf(3);

/** 1 for each of the threes, read as a number to the base of 27: most words are seen through without cutting them up. */
const CODED_THREES = new Uint8Array(27 ** 3);
for (const piece of THREES)
  CODED_THREES[[...piece].reduce((code, letter) => code * 27 + letter.charCodeAt(0) - 96, 0)] = 1;

/** Keys one below the other, on German and English keyboards. */
const COLUMNS = 'qay|wsx|edc|rfv|tgb|zhn|yhn|ujm|qaz|yaq|xsw|cde|vfr|bgt|nhz|nhy|mju|zaq';
const COLUMN = new RegExp(`^(?:${COLUMNS})$`);
const COLUMN_RUN = new RegExp(`^(?:${COLUMNS}){2,}$`);

/** Whether three keys of a row follow each other anywhere in a word. */
function holdsThree(word: string): boolean {
  let code = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 96;
    code = letter > 0 && letter < 27 ? (code % 729) * 27 + letter : 0;
    if (CODED_THREES[code] === 1) return true;
  }
  return false;
}

/**
 * True where neighbouring keys follow each other through most of a word: four and more in a row (`asdf`, `qwertz`,
 * `lkjh`), three that repeat (`asdasd`), or five and more of the home row without a vowel.
 */
export function isKeyboardRun(word: string): boolean {
  const letters = word.slice(0, 60);
  if (letters.length < 4) return false;
  if (/^[sdfghjkl]{5,}$/.test(letters) || /^([a-z]{2,4})\1{2,}$/.test(letters)) return true;
  if (COLUMN_RUN.test(letters) || isMixedWalk(letters)) return true;
  if (!holdsThree(letters)) return false;
  if (/jkloe|kloeae|azerty|ytreza/.test(letters)) return true;
  let [covered, end] = [0, 0];
  for (let at = 0; at + 4 <= letters.length; at += 1) {
    const triple = letters.slice(at, at + 3);
    if (!THREES.has(triple)) continue;
    const twice = letters.startsWith(triple, at + 3);
    if (!twice && !FOURS.has(letters.slice(at, at + 4))) continue;
    const to = at + (twice ? 6 : 4);
    covered += to - Math.max(at, end);
    end = to;
  }
  return covered >= 0.6 * letters.length;
}

/** `1q2w3e`, `1qay`, `1qaz2wsx`: digits and letters whose keys touch, one after the other; longer ones with a jump or two. */
function isMixedWalk(word: string): boolean {
  if (!/^(?=.*\d)(?=.*[a-z])[a-z\d]{4,40}$/.test(word)) return false;
  const keys = [...word];
  const jumps = keys.filter(
    (key, at) => at > 0 && key !== word[at - 1] && !areNeighbours(word[at - 1] ?? '', key),
  );
  return jumps.length <= (word.length < 6 ? 0 : (word.length - 1) * 0.4);
}

/** Three keys in a row or one below the other as a whole word: `sdf`, `jkl`, `qay`. */
function isShortRun(word: string): boolean {
  return word.length === 3 && (THREES.has(word) || COLUMN.test(word));
}

/** Three letters and more in the order of the alphabet: `abc`, `xyz`; Stu is a name. */
export function isAlphabetRun(word: string): boolean {
  return word.length >= 3 && word !== 'stu' && 'abcdefghijklmnopqrstuvwxyz'.includes(word);
}

/**
 * How much a word looks like keys hit at random, 0 to 1. Words that are names or written in other letters than Latin
 * ones say nothing, nor do those with accents: who hits keys at random does not look for a háček.
 */
export function mashOf(raw: string): number {
  if (!LATIN.test(raw)) return isMixedWalk(raw.toLowerCase()) ? 1 : 0;
  const word = nameKey(raw);
  if (word.length < 2 || word.length > 40 || isFirstName(word) || isLastName(word) || word === 'ng') return 0;
  if (word.length < 4) return shortMash(word, raw);
  if (isKeyboardRun(word) || /^[sdfghjklöä]{5,40}$/i.test(raw)) return 1;
  if (isRandomCase(raw)) return 1;
  return PINYIN.test(word) ? 0 : degreeOf(nameRandomness(word));
}

/** Words of two and three letters: the initials of companies are in capitals. */
function shortMash(word: string, raw: string): number {
  if (isShortRun(word)) return 0.8;
  if (raw === raw.toUpperCase() || /[aeiouy]/.test(word)) return 0;
  return word.length === 2 ? 0.5 : degreeOf(randomnessOf(word)) * 0.7;
}

/** 0.5 for a word that is 90 times more likely random than a name (see `randomnessOf`), 0.9 for one that is 3,000 times so. */
function degreeOf(randomness: number): number {
  return randomness < 2 ? 0 : 1 / (1 + Math.exp((4.5 - randomness) / 1.5));
}

/** African names begin with a nasal before another consonant (`Mpofu`, `Ngongo`), of which no list knows enough. */
function nameRandomness(word: string): number {
  const randomness = randomnessOf(word);
  return /^[mn][bcdghjkpqstvz]/.test(word) ? Math.min(randomness, randomnessOf(word.slice(1))) : randomness;
}

/** Letters that a German keyboard has, and nothing else. */
const LATIN = /^[a-zäöüß]{1,40}$/i;

/** Chinese names in Latin letters: one or two syllables, with triples that no European name has (`Zhiqiang`). */
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|[aoeiu])){1,2}$/;

/**
 * How much a name and the words beside it look hit at random, taken together: many words each a little strange say
 * more than one, and well formed ones speak against it. Sum of `randomnessOf`; 0 where a word of the name is known.
 */
export function randomnessOfAll(names: readonly string[], others: readonly string[]): number {
  if (names.length === 0 || !names.every((name) => name.length > 1 && LATIN.test(name))) return 0;
  if (names.some((name) => isFirstName(name) || isLastName(name) || PINYIN.test(nameKey(name)))) return 0;
  const judged = [...names, ...others].map(nameKey).filter((word) => /^[a-z]{2,40}$/.test(word));
  return judged.reduce((sum, word) => sum + Math.max(-4, nameRandomness(word)), 0);
}

/** `xRUvaQwSJp`: capitals inside in three places and more. `McDonald` and `DeLaRosa` have fewer. */
export function isRandomCase(raw: string): boolean {
  return (raw.match(/[a-z](?=[A-Z])/g) ?? []).length >= 3 && /^[A-Za-z]{6,40}$/.test(raw);
}

/** One letter only, once or several times: `x`, `aaa`. */
export function isOneLetter(word: string): boolean {
  return /^(\p{L})\1*$/u.test(word);
}
