import type { Columns } from './columns.ts';
import type { Frequencies } from './frequency.ts';
import type { NameColumns } from './name-columns.ts';
import { CONTRADICTION, firstIn, lastIn, levelNumber, UNSURE } from './name-levels.ts';
import { NAME_LEVELS } from './relation.ts';
import { rarityOf, unitsOf } from './screen-bits.ts';
import { AT } from './store.ts';

const NICKNAME = levelNumber('nickname');

/** Below any sum of weights. */
export const NEVER = -1_000_000_000;
/** Above any bar. */
export const ALWAYS = 1_000_000_000;

/** The most that the names of two records can be worth, in units; `NEVER` where they contradict. */
export function nameScreen(
  { records, names, compareNames }: Columns,
  frequencies: Frequencies,
): (a: number, b: number) => number {
  const first = unitsOfNames('first_name', names.firstShare, names, frequencies);
  const last = unitsOfNames('last_name', names.lastShare, names, frequencies);
  return (a, b) => {
    const levels = compareNames(records, a, b);
    if (levels === CONTRADICTION) return NEVER;
    if (levels === UNSURE) return ALWAYS;
    return (
      first(firstIn(levels), records.row(a, AT.first), records.row(b, AT.first)) +
      last(lastIn(levels), records.row(a, AT.last), records.row(b, AT.last))
    );
  };
}

function unitsOfNames(
  about: 'first_name' | 'last_name',
  shares: Float64Array,
  { spelled }: NameColumns,
  { ofHash }: Frequencies,
): (level: number, x: number, y: number) => number {
  const rare = spelled.map((hash, number) => rarityOf(ofHash(about, hash, shares[number])));
  const levels = NAME_LEVELS.map((level) => unitsOf(about, level));
  const base = Int32Array.from(levels, (level) => level.base);
  const least = Int32Array.from(levels, (level) => level.least);
  return (level, x, y) => {
    const one = rare[x] ?? 0;
    const other = rare[y] ?? 0;
    const rarity = level === NICKNAME ? Math.max(one, other) : Math.min(one, other);
    return Math.max(least[level] ?? 0, (base[level] ?? 0) + rarity);
  };
}
