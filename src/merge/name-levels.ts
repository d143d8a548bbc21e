import { areFar } from './glance.ts';
import type { NameColumns } from './name-columns.ts';
import { pairCache } from './pair-cache.ts';
import type { Records } from './records.ts';
import { aloneFits, firstLevel, isTelling, lastLevel, NAME_LEVELS, type NameLevel } from './relation.ts';
import { AT, FLAG, GENERATION, type Store } from './store.ts';

export const levelNumber = (level: NameLevel): number => NAME_LEVELS.indexOf(level);
const EXACT = levelNumber('exact');
const SIMILAR = levelNumber('similar');
const MISSING = levelNumber('missing');
const DIFFERENT = levelNumber('different');
const TELLING = NAME_LEVELS.map(isTelling);
/** Beyond these, two family names are `different`: see their levels. */
const NEAR_EDITS = 3;
const NEAR_LIKENESS = 0.8;

/** The names contradict. */
export const CONTRADICTION = -1;
/** Only the full comparison can tell. */
export const UNSURE = -2;
/** Levels of two first names and two family names, as one number. */
const LEVELS = 16;
export const firstIn = (levels: number): number => Math.floor(levels / LEVELS);
export const lastIn = (levels: number): number => levels % LEVELS;

/** The levels of first and family names of two records, or one of the two above. */
export type CompareNames = (records: Records, a: number, b: number) => number;

export function namesComparer(store: Store, names: NameColumns): CompareNames {
  const { first, last } = levelsOf(store, names);
  const isCrossed = (x1: number, x2: number, y1: number, y2: number, rank: number): boolean =>
    x1 >= 0 && x2 >= 0 && y1 >= 0 && y2 >= 0 && last(x1, y2) < rank && last(x2, y1) < rank;
  return (records, a, b) => {
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
    return f * LEVELS + l;
  };
}

/** The levels of two names, most of them by what the names show at a glance. */
function levelsOf(store: Store, shapes: NameColumns) {
  const size = store.names.size();
  const count = store.size();
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

/** Whether two names that are not one are surely two first names: both known, of other nicknames, spelled otherwise. */
function areTwo({ known, spellings }: NameColumns, x: number, y: number): boolean {
  const one = known[x] ?? -1;
  const other = known[y] ?? -1;
  return one >= 0 && other >= 0 && one !== other && spellings[x] !== spellings[y];
}

/** Whether two names that are not one are surely `different` family names: no common word, sound or letters enough. */
function areDifferent(shapes: NameColumns, x: number, y: number): boolean {
  if (shapes.spellings[x] === shapes.spellings[y]) return false;
  if (((shapes.words[x] ?? 0) & (shapes.words[y] ?? 0)) !== 0) return false;
  return areFar(shapes, x, y, NEAR_EDITS, NEAR_LIKENESS);
}
