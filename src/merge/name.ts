import { colognePhonetic } from 'cologne-phonetic';
import { doubleMetaphone } from 'double-metaphone';
import { firstNameShare } from '../data/first-names.ts';
import { groupsLedBy, nicknameGroups } from '../data/nicknames.ts';
import { surnameShare } from '../data/surnames.ts';
import { fold, normalize, plainLetters, tokensOf } from './fold.ts';

/** One name in every form that comparing needs; made once for each distinct spelling. */
export interface Name {
  readonly normal: string;
  readonly folded: string;
  readonly tokens: readonly string[];
  /** Spelling with the usual variants made equal: ph = f, th = t, c = k, y = i, dt = t, no doubled letters. */
  readonly spelling: string;
  readonly cologne: string;
  readonly metaphone: readonly [string, string];
  readonly nicknames: readonly number[];
  /** Share of people with this first or family name; undefined = not in the lists. */
  readonly firstShare: number | undefined;
  readonly lastShare: number | undefined;
}

const PARTICLES = new Set(
  'von vom van den der de du des da di del della dos le la zu zum zur und auf af al el bin ben ibn ter ten'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'dr prof professor mag dipl ing med phil jur rer nat hc mba msc bsc herr frau mr mrs ms'.split(' '),
);
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['jun', 'junior'],
  ['junior', 'junior'],
  ['sr', 'senior'],
  ['sen', 'senior'],
  ['senior', 'senior'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** `junior`, `senior` or a number where a name says so: father and son are told apart by nothing else. */
export function generationOf(text: string): string {
  for (const token of tokensOf(normalize(text))) {
    const generation = GENERATIONS.get(token);
    if (generation) return generation;
  }
  return '';
}

/** The tokens of a name that tell people apart: no titles, no "jun."; particles go where something remains. */
export function nameTokens(text: string): string[] {
  const tokens = tokensOf(normalize(text)).filter((token) => !TITLES.has(token) && !GENERATIONS.has(token));
  const bare = tokens.filter((token) => !PARTICLES.has(token));
  return bare.length > 0 ? bare : tokens;
}

/** A name in its forms; `normal` are its words with a space between. */
export function makeName(normal: string): Name {
  const tokens = normal.split(' ');
  const folded = fold(normal).replaceAll(' ', '');
  const letters = plainLetters(normal);
  let metaphone: Name['metaphone'] | undefined;
  return {
    normal,
    folded,
    tokens: tokens.map(fold),
    spelling: spellingOf(letters),
    cologne: colognePhonetic(letters.replaceAll(' ', '')),
    get metaphone() {
      metaphone ??= doubleMetaphone(letters.replaceAll(' ', ''));
      return metaphone;
    },
    nicknames: nicknamesOf(tokens),
    firstShare: share(tokens, firstNameShare),
    lastShare: share(tokens, surnameShare),
  };
}

/** Those of the name as a whole, else of each full form in it: James Patrick is called Pat. */
function nicknamesOf(tokens: readonly string[]): readonly number[] {
  const whole = nicknameGroups(tokens.join('-'));
  return whole.length > 0 || tokens.length === 1 ? whole : tokens.flatMap(groupsLedBy);
}

/** A name in several words is as frequent as its rarest word at most. */
function share(tokens: readonly string[], of: (token: string) => number | undefined): number | undefined {
  const whole = of(tokens.join('-'));
  if (whole !== undefined) return whole;
  let least: number | undefined;
  for (const token of tokens) {
    const one = of(token) ?? of(umlauted(token));
    if (one === undefined) return undefined;
    if (least === undefined || one < least) least = one;
  }
  return least;
}

const umlauted = (token: string): string =>
  token.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü');

function spellingOf(letters: string): string {
  return fold(letters)
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/sch/g, 'ʃ')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/ʃ/g, 'sch')
    .replace(/[yj]/g, 'i')
    .replace(/ie/g, 'i')
    .replace(/([aeiou])h/g, '$1')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1');
}
