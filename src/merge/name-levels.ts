import { areFar } from './glance.ts';
import { NAME, type NameColumns, SHAPE } from './name-columns.ts';
import { pairCache } from './pair-cache.ts';
import type { Records } from './records.ts';
import { aloneFits, firstLevel, isTelling, lastLevel, NAME_LEVELS, type NameLevel } from './relation.ts';
import { AT, FLAG, GENERATION, ROW } from './store.ts';

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

/** The levels of first and family names of two records, or one of the two above; `x` and `y` are where their rows begin. */
export type CompareNames = (x: number, y: number) => number;

export function namesComparer({ store, rows }: Records, { shapes }: NameColumns): CompareNames {
  const size = store.names.size();
  const askFirst = pairCache(size, store.size(), (x, y) =>
    levelNumber(firstLevel(store.name(x), store.name(y))),
  );
  const askLast = pairCache(size, store.size(), (x, y) =>
    levelNumber(lastLevel(store.name(x), store.name(y))),
  );
  const first = (x: number, y: number): number => {
    if (x === y) return x < 0 ? MISSING : EXACT;
    if (x < 0 || y < 0) return MISSING;
    return areTwo(shapes, x * SHAPE, y * SHAPE) ? DIFFERENT : askFirst(x, y);
  };
  const last = (x: number, y: number): number => {
    if (x === y) return x < 0 ? MISSING : EXACT;
    if (x < 0 || y < 0) return MISSING;
    return areDifferent(shapes, x * SHAPE, y * SHAPE) ? DIFFERENT : askLast(x, y);
  };
  const isCrossed = (x1: number, x2: number, y1: number, y2: number, rank: number): boolean =>
    x1 >= 0 && x2 >= 0 && y1 >= 0 && y2 >= 0 && last(x1, y2) < rank && last(x2, y1) < rank;
  return (x, y) => {
    const x1 = rows[x + AT.first] ?? 0;
    const x2 = rows[x + AT.last] ?? 0;
    const y1 = rows[y + AT.first] ?? 0;
    const y2 = rows[y + AT.last] ?? 0;
    const f = first(x1, y1);
    const l = f === DIFFERENT ? MISSING : last(x2, y2);
    const rank = Math.max(f, l);
    if (rank > SIMILAR && isCrossed(x1, x2, y1, y2, rank)) return UNSURE;
    if (f === DIFFERENT || (l === DIFFERENT && TELLING[f] !== true)) return CONTRADICTION;
    const flags = rows[x + AT.flags] ?? 0;
    const others = rows[y + AT.flags] ?? 0;
    const g = flags & GENERATION;
    const h = others & GENERATION;
    if (g !== h && g !== 0 && h !== 0) return CONTRADICTION;
    if (((flags | others) & FLAG.alone) !== 0 && !aloneFits(store.person(x / ROW), store.person(y / ROW)))
      return CONTRADICTION;
    return f * LEVELS + l;
  };
}

/** Whether two names that are not one are surely two first names: both known, of other nicknames, spelled otherwise. */
function areTwo(shapes: Int32Array, x: number, y: number): boolean {
  const one = shapes[x + NAME.known] ?? -1;
  const other = shapes[y + NAME.known] ?? -1;
  return one >= 0 && other >= 0 && one !== other && shapes[x + NAME.spelling] !== shapes[y + NAME.spelling];
}

/** Whether two names that are not one are surely `different` family names: no common word, sound or letters enough. */
function areDifferent(shapes: Int32Array, x: number, y: number): boolean {
  if (shapes[x + NAME.spelling] === shapes[y + NAME.spelling]) return false;
  if (((shapes[x + NAME.words] ?? 0) & (shapes[y + NAME.words] ?? 0)) !== 0) return false;
  return areFar(shapes, x, y, NEAR_EDITS, NEAR_LIKENESS);
}
