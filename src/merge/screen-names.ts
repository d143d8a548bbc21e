import type { Frequencies } from './frequency.ts';
import type { Name } from './name.ts';
import { numbered, pairCache } from './pair-cache.ts';
import type { Person } from './person.ts';
import { aloneFits, firstLevel, isTelling, lastLevel, NAME_LEVELS, type NameLevel } from './relation.ts';
import { bitsOfLevel } from './screen-bits.ts';

const levelNumber = (level: NameLevel): number => NAME_LEVELS.indexOf(level);
const EXACT = levelNumber('exact');
const SIMILAR = levelNumber('similar');
const MISSING = levelNumber('missing');
const DIFFERENT = levelNumber('different');
const TELLING = NAME_LEVELS.map(isTelling);
const NICKNAME = levelNumber('nickname');
const CACHE = 1 << 18;

/**
 * The most bits that the names of two records can be worth: minus infinity where they contradict, infinity where only
 * the full comparison can tell.
 */
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
  const bits = bitsOf(distinct, frequencies);
  const ask = (compare: (a: Name | null, b: Name | null) => NameLevel) =>
    pairCache(CACHE, (x, y) => levelNumber(compare(distinct[x] ?? null, distinct[y] ?? null)));
  const [askFirst, askLast] = [ask(firstLevel), ask(lastLevel)];
  const first = (x: number, y: number): number => (x === unnamed || y === unnamed ? MISSING : askFirst(x, y));
  const last = (x: number, y: number): number => {
    if (x === unnamed || y === unnamed) return MISSING;
    if (x === y) return EXACT;
    return areFar(shapes, x, y) ? DIFFERENT : askLast(x, y);
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
    const f = first(x1, y1);
    const l = last(x2, y2);
    const rank = Math.max(f, l);
    if (rank > SIMILAR && isCrossed(x1, x2, y1, y2, rank)) return Number.POSITIVE_INFINITY;
    if (f === DIFFERENT || (l === DIFFERENT && TELLING[f] !== true)) return Number.NEGATIVE_INFINITY;
    const g = generations.of[a];
    const h = generations.of[b];
    if (g !== h && g !== none && h !== none) return Number.NEGATIVE_INFINITY;
    if ((alone[a] === 1 || alone[b] === 1) && !fitsAlone(persons, a, b)) return Number.NEGATIVE_INFINITY;
    return bits.first(f, x1, y1) + bits.last(l, x2, y2);
  };
}

function fitsAlone(persons: readonly Person[], a: number, b: number): boolean {
  const [one, other] = [persons[a], persons[b]];
  return one === undefined || other === undefined || aloneFits(one, other);
}

function bitsOf(names: readonly (Name | null)[], frequencies: Frequencies) {
  const rarity = (frequency: (name: Name) => number): Float64Array =>
    Float64Array.from(names, (name) => (name ? -Math.log2(frequency(name)) : 0));
  const table = (about: 'first_name' | 'last_name', rare: Float64Array) => {
    const levels = NAME_LEVELS.map((level) => bitsOfLevel(about, level));
    return (level: number, x: number, y: number): number => {
      const one = rare[x] ?? 0;
      const other = rare[y] ?? 0;
      const most = levels[level];
      if (!most) return 0;
      return most(level === NICKNAME ? Math.max(one, other) : Math.min(one, other));
    };
  };
  return {
    first: table('first_name', rarity(frequencies.first)),
    last: table('last_name', rarity(frequencies.last)),
  };
}

/** What tells at a glance that two names are two: length, letters, first letter, spelling. */
interface Shapes {
  /** Zero where a glance does not do: several words, initials, signs outside the usual. */
  readonly lengths: Int32Array;
  readonly letters: Int32Array;
  readonly starts: Int32Array;
  readonly spellings: Int32Array;
}

function shapesOf(names: readonly (Name | null)[]): Shapes {
  return {
    lengths: Int32Array.from(names, (name) =>
      name?.tokens.length === 1 && /^[a-z]{2,}$/.test(name.folded) ? name.folded.length : 0,
    ),
    letters: Int32Array.from(names, (name) => lettersOf(name?.folded ?? '')),
    starts: Int32Array.from(names, (name) => name?.folded.charCodeAt(0) ?? 0),
    spellings: numbered(
      names.map((name) => name?.spelling ?? ''),
      names.length,
    ).of,
  };
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether letters that stand in one name alone prove the two `different`: each costs an edit and is a sign that finds
 * no partner. Three edits pass in long names only, more never; and no likeness by Jaro and Winkler reaches 0.8.
 */
function areFar({ lengths, letters, starts, spellings }: Shapes, x: number, y: number): boolean {
  const long = lengths[x] ?? 0;
  const wide = lengths[y] ?? 0;
  if (long === 0 || wide === 0 || spellings[x] === spellings[y]) return false;
  const mine = letters[x] ?? 0;
  const theirs = letters[y] ?? 0;
  const onlyMine = ones(mine & ~theirs);
  const onlyTheirs = ones(theirs & ~mine);
  const distance = Math.max(onlyMine, onlyTheirs, Math.abs(long - wide));
  if (distance < 3 || (distance === 3 && Math.min(long, wide) >= 9)) return false;
  const matches = Math.min(long - onlyMine, wide - onlyTheirs);
  const similarity = (matches / long + matches / wide + 1) / 3;
  const likeness = starts[x] === starts[y] ? similarity + 0.5 * (1 - similarity) : similarity;
  return likeness < 0.799;
}

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
