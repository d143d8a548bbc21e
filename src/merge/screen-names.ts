import { nicknameFamily } from '../data/nicknames.ts';
import type { Frequencies } from './frequency.ts';
import { areFar, type Glance, glanceOf, marksOf } from './glance.ts';
import { numbersOf } from './lists.ts';
import type { Name } from './name.ts';
import { pairCache } from './pair-cache.ts';
import type { Records } from './records.ts';
import { aloneFits, firstLevel, isTelling, lastLevel, NAME_LEVELS, type NameLevel } from './relation.ts';
import { rarityOf, unitsOf } from './screen-bits.ts';
import { AT, FLAG, GENERATION, type Store } from './store.ts';
import { openTexts } from './texts.ts';

const levelNumber = (level: NameLevel): number => NAME_LEVELS.indexOf(level);
const EXACT = levelNumber('exact');
const SIMILAR = levelNumber('similar');
const MISSING = levelNumber('missing');
const DIFFERENT = levelNumber('different');
const TELLING = NAME_LEVELS.map(isTelling);
const NICKNAME = levelNumber('nickname');
/** Beyond these, two family names are `different`: see their levels. */
const NEAR_EDITS = 3;
const NEAR_LIKENESS = 0.8;

/** The names contradict. */
export const CONTRADICTION = -1_000_000_000;
/** Only the full comparison can tell. */
export const UNSURE = 1_000_000_000;

/** The most that the names of two records can be worth, in units; or one of the two above. */
export function nameScreen(records: Records, frequencies: Frequencies): (a: number, b: number) => number {
  const { store } = records;
  const bits = unitsOfNames(store, frequencies);
  const { first, last } = levelsOf(records);
  const isCrossed = (x1: number, x2: number, y1: number, y2: number, rank: number): boolean =>
    x1 >= 0 && x2 >= 0 && y1 >= 0 && y2 >= 0 && last(x1, y2) < rank && last(x2, y1) < rank;
  return (a, b) => {
    const x1 = records.row(a, AT.first);
    const x2 = records.row(a, AT.last);
    const y1 = records.row(b, AT.first);
    const y2 = records.row(b, AT.last);
    const f = first(x1, y1);
    const l = f === DIFFERENT ? MISSING : last(x2, y2);
    const rank = Math.max(f, l);
    if (rank > SIMILAR && isCrossed(x1, x2, y1, y2, rank)) return UNSURE;
    if (f === DIFFERENT || (l === DIFFERENT && TELLING[f] !== true)) return CONTRADICTION;
    const flags = records.row(a, AT.flags);
    const others = records.row(b, AT.flags);
    const g = flags & GENERATION;
    const h = others & GENERATION;
    if (g !== h && g !== 0 && h !== 0) return CONTRADICTION;
    if (((flags | others) & FLAG.alone) !== 0 && !aloneFits(records.person(a), records.person(b)))
      return CONTRADICTION;
    return bits.first(f, x1, y1) + bits.last(l, x2, y2);
  };
}

/** The levels of two names, most of them by what the names show at a glance. */
function levelsOf({ store, count }: Records) {
  const shapes = shapesOf(store);
  const size = store.names.size();
  const askFirst = pairCache(size, count, (x, y) => levelNumber(firstLevel(store.name(x), store.name(y))));
  const askLast = pairCache(size, count, (x, y) => levelNumber(lastLevel(store.name(x), store.name(y))));
  return {
    first: (x: number, y: number): number => {
      if (x < 0 || y < 0) return MISSING;
      if (x === y) return EXACT;
      return areTwo(shapes, x, y) ? DIFFERENT : askFirst(x, y);
    },
    last: (x: number, y: number): number => {
      if (x < 0 || y < 0) return MISSING;
      if (x === y) return EXACT;
      return areDifferent(shapes, x, y) ? DIFFERENT : askLast(x, y);
    },
  };
}

function unitsOfNames(store: Store, frequencies: Frequencies) {
  const table = (about: 'first_name' | 'last_name', frequency: (name: Name) => number) => {
    const rare = numbersOf(store.names, (number) => rarityOf(frequency(store.name(number))));
    const levels = NAME_LEVELS.map((level) => unitsOf(about, level));
    const base = Int32Array.from(levels, (level) => level.base);
    const least = Int32Array.from(levels, (level) => level.least);
    return (level: number, x: number, y: number): number => {
      const one = rare[x] ?? 0;
      const other = rare[y] ?? 0;
      const rarity = level === NICKNAME ? Math.max(one, other) : Math.min(one, other);
      return Math.max(least[level] ?? 0, (base[level] ?? 0) + rarity);
    };
  };
  return {
    first: table('first_name', frequencies.first),
    last: table('last_name', frequencies.last),
  };
}

interface Shapes extends Glance {
  readonly spellings: Int32Array;
  /** A bit for each word: names without common bits have no common word. */
  readonly words: Int32Array;
  /** The nicknames of first names in one word that the lists know; -1 for all others. */
  readonly known: Int32Array;
}

/** Nicknames of a name that has none. */
const NO_FAMILY = 1 << 20;

/** Names at a glance; initials have no length. */
function shapesOf({ names, name }: Store): Shapes {
  const spellings = openTexts();
  const long = (number: number): string => {
    const { tokens, folded } = name(number);
    return tokens.some((token) => token.length > 1) ? folded : '';
  };
  return {
    ...glanceOf(names.size(), long),
    spellings: numbersOf(names, (number) => spellings.of(name(number).spelling)),
    words: numbersOf(names, (number) => marksOf(name(number).tokens)),
    known: numbersOf(names, (number) => {
      const { firstShare, tokens, normal, spelling } = name(number);
      const plain = firstShare !== undefined && tokens.length === 1 && spelling.length > 1;
      return plain ? (nicknameFamily(normal) ?? NO_FAMILY + number) : -1;
    }),
  };
}

/** Whether two names that are not one are surely two first names: both known, of other nicknames, spelled otherwise. */
function areTwo({ known, spellings }: Shapes, x: number, y: number): boolean {
  const one = known[x] ?? -1;
  const other = known[y] ?? -1;
  return one >= 0 && other >= 0 && one !== other && spellings[x] !== spellings[y];
}

/** Whether two names that are not one are surely `different` family names: no common word, sound or letters enough. */
function areDifferent(shapes: Shapes, x: number, y: number): boolean {
  if (shapes.spellings[x] === shapes.spellings[y]) return false;
  if (((shapes.words[x] ?? 0) & (shapes.words[y] ?? 0)) !== 0) return false;
  return areFar(shapes, x, y, NEAR_EDITS, NEAR_LIKENESS);
}
