import type { Columns } from './columns.ts';
import type { Frequencies } from './frequency.ts';
import { CONTRADICTION, firstIn, lastIn, levelNumber, UNSURE } from './name-levels.ts';
import { NAME_LEVELS } from './relation.ts';
import type { Units } from './screen-bits.ts';
import { AT } from './store.ts';

const NICKNAME = levelNumber('nickname');

/** Below any sum of weights. */
export const NEVER = -1_000_000_000;
/** Above any bar. */
export const ALWAYS = 1_000_000_000;

/** What the names of two records are worth, in units; `most` costs little and is never below `bits`. */
export interface NameScreen {
  /** `NEVER` where the names contradict, `ALWAYS` where only the full comparison can tell. */
  readonly bits: (x: number, y: number) => number;
  readonly most: (x: number, y: number) => number;
}

export function nameScreen(
  { records: { rows }, names, compareNames }: Columns,
  frequencies: Frequencies,
  units: Units,
): NameScreen {
  const rarities = (about: 'first_name' | 'last_name', shares: Float64Array): Int32Array =>
    names.spelled.map((hash, number) => units.rarity(about, frequencies.ofHash(about, hash, shares[number])));
  const first = levelScreen('first_name', rarities('first_name', names.firstShare), units);
  const last = levelScreen('last_name', rarities('last_name', names.lastShare), units);
  return {
    most: (x, y) =>
      first.most(rows[x + AT.first] ?? 0, rows[y + AT.first] ?? 0) +
      last.most(rows[x + AT.last] ?? 0, rows[y + AT.last] ?? 0),
    bits: (x, y) => {
      const levels = compareNames(x, y);
      if (levels === CONTRADICTION) return NEVER;
      if (levels === UNSURE) return ALWAYS;
      return (
        first.bits(firstIn(levels), rows[x + AT.first] ?? 0, rows[y + AT.first] ?? 0) +
        last.bits(lastIn(levels), rows[x + AT.last] ?? 0, rows[y + AT.last] ?? 0)
      );
    },
  };
}

function levelScreen(about: 'first_name' | 'last_name', rare: Int32Array, units: Units) {
  const levels = NAME_LEVELS.map((level) => units.of(about, level));
  const base = Int32Array.from(levels, (level) => level.base);
  const least = Int32Array.from(levels, (level) => level.least);
  const [mostBase, mostLeast] = [Math.max(...base), Math.max(0, ...least)];
  return {
    bits: (level: number, x: number, y: number): number => {
      const one = rare[x] ?? 0;
      const other = rare[y] ?? 0;
      const rarity = level === NICKNAME ? Math.max(one, other) : Math.min(one, other);
      return Math.max(least[level] ?? 0, (base[level] ?? 0) + rarity);
    },
    /** As if they agreed on the rarer of the two, in whichever order first and family name stand. */
    most: (x: number, y: number): number =>
      x < 0 || y < 0 ? 0 : Math.max(mostLeast, mostBase + Math.max(rare[x] ?? 0, rare[y] ?? 0)),
  };
}
