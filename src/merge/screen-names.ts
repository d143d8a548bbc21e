import type { Frequencies } from './frequency.ts';
import { areFar, type Glance, glanceAt, marksOf } from './glance.ts';
import type { Name } from './name.ts';
import { numbered, pairCache } from './pair-cache.ts';
import type { Person } from './person.ts';
import { aloneFits, firstLevel, isTelling, lastLevel, NAME_LEVELS, type NameLevel } from './relation.ts';
import { rarityOf, unitsOf } from './screen-bits.ts';

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
export function nameScreen(
  persons: readonly Person[],
  frequencies: Frequencies,
): (a: number, b: number) => number {
  const { of, distinct } = numbered(
    persons.flatMap(({ first, last }) => [first, last]),
    persons.length * 2,
  );
  const generations = numbered(
    persons.map(({ generation }) => generation),
    persons.length,
  );
  const unnamed = distinct.indexOf(null);
  const none = generations.distinct.indexOf('');
  const alone = Uint8Array.from(persons, (person) => Number(person.alone !== ''));
  const shapes = shapesOf(distinct);
  const bits = unitsOfNames(distinct, frequencies);
  const givenNames = numbered(
    persons.map((person) => person.first),
    persons.length,
  );
  const askFirst = pairCache(givenNames.distinct.length, persons.length, (x, y) =>
    levelNumber(firstLevel(givenNames.distinct[x] ?? null, givenNames.distinct[y] ?? null)),
  );
  const askLast = pairCache(distinct.length, persons.length, (x, y) =>
    levelNumber(lastLevel(distinct[x] ?? null, distinct[y] ?? null)),
  );
  const last = (x: number, y: number): number => {
    if (x === unnamed || y === unnamed) return MISSING;
    if (x === y) return EXACT;
    return areDifferent(shapes, x, y) ? DIFFERENT : askLast(x, y);
  };
  const isCrossed = (x1: number, x2: number, y1: number, y2: number, rank: number): boolean => {
    if (x1 === unnamed || x2 === unnamed || y1 === unnamed || y2 === unnamed) return false;
    return last(x1, y2) < rank && last(x2, y1) < rank;
  };
  return (a, b) => {
    const x1 = of[a * 2] ?? 0;
    const x2 = of[a * 2 + 1] ?? 0;
    const y1 = of[b * 2] ?? 0;
    const y2 = of[b * 2 + 1] ?? 0;
    const f = askFirst(givenNames.of[a] ?? 0, givenNames.of[b] ?? 0);
    const l = f === DIFFERENT ? MISSING : last(x2, y2);
    const rank = Math.max(f, l);
    if (rank > SIMILAR && isCrossed(x1, x2, y1, y2, rank)) return UNSURE;
    if (f === DIFFERENT || (l === DIFFERENT && TELLING[f] !== true)) return CONTRADICTION;
    const g = generations.of[a];
    const h = generations.of[b];
    if (g !== h && g !== none && h !== none) return CONTRADICTION;
    if ((alone[a] === 1 || alone[b] === 1) && !fitsAlone(persons, a, b)) return CONTRADICTION;
    return bits.first(f, x1, y1) + bits.last(l, x2, y2);
  };
}

function fitsAlone(persons: readonly Person[], a: number, b: number): boolean {
  const [one, other] = [persons[a], persons[b]];
  return one === undefined || other === undefined || aloneFits(one, other);
}

function unitsOfNames(names: readonly (Name | null)[], frequencies: Frequencies) {
  const table = (about: 'first_name' | 'last_name', frequency: (name: Name) => number) => {
    const rare = Int32Array.from(names, (name) => (name ? rarityOf(frequency(name)) : 0));
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
}

/** Names at a glance; initials have no length. */
function shapesOf(names: readonly (Name | null)[]): Shapes {
  const long = names.map((name) => (name?.tokens.some((token) => token.length > 1) ? name.folded : ''));
  const spellings = names.map((name) => name?.spelling ?? '');
  return {
    ...glanceAt(long),
    spellings: numbered(spellings, names.length).of,
    words: Int32Array.from(names, (name) => marksOf(name?.tokens ?? [])),
  };
}

/** Whether two names that are not one are surely `different` family names: no common word, sound or letters enough. */
function areDifferent(shapes: Shapes, x: number, y: number): boolean {
  if (shapes.spellings[x] === shapes.spellings[y]) return false;
  if (((shapes.words[x] ?? 0) & (shapes.words[y] ?? 0)) !== 0) return false;
  return areFar(shapes, x, y, NEAR_EDITS, NEAR_LIKENESS);
}
