import { type Compared, MATCH_LEVELS, type MatchLevel } from '../data/match-weights.ts';

/**
 * The screen sums whole numbers, thousandths of a bit rounded up: they need no memory on their way through functions,
 * and a sum of them is never below the sum of the weights.
 */
export const toUnits = (bits: number): number => Math.ceil(bits * 1000);

/** The weight of a level: `base` and the rarity of the value agreed on, but never below `least`. */
export interface LevelUnits {
  readonly base: number;
  readonly least: number;
}

/** Far below any weight. */
const NO_RARITY = -100_000_000;

/** The weight of a level in units; nothing where the table has no such level. */
export function unitsOf(about: Compared, level: string): LevelUnits {
  const levels: Readonly<Record<string, MatchLevel>> = MATCH_LEVELS[about];
  const entry = levels[level];
  if (!entry) return { base: NO_RARITY, least: 0 };
  const { m, u, spread = 1 } = entry;
  if (u !== 'frequency') return { base: NO_RARITY, least: toUnits(Math.log2(m / u)) };
  return { base: toUnits(Math.log2(m / spread)), least: toUnits(Math.log2(m)) };
}

/** The rarity of a value of this frequency, in units. */
export const rarityOf = (frequency: number): number => toUnits(-Math.log2(frequency));

/** The weight of a level for a value of this rarity. */
export function unitsAt(about: Compared, level: string, rarity: number): number {
  const { base, least } = unitsOf(about, level);
  return Math.max(least, base + rarity);
}

/** The weight of a level that depends on nothing else. */
export const fixedUnits = (about: Compared, level: string): number => unitsOf(about, level).least;
