import { type Compared, MATCH_LEVELS, type MatchLevel } from '../data/match-weights.ts';
import type { Factors } from './evidence.ts';

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

/** The weights in units, with the factors of the settings. */
export interface Units {
  /** The weight of a level; nothing where the table has no such level. */
  readonly of: (about: Compared, level: string) => LevelUnits;
  /** The weight of a level that depends on nothing else. */
  readonly fixed: (about: Compared, level: string) => number;
  /** The rarity of a value of this frequency. */
  readonly rarity: (about: Compared, frequency: number) => number;
  /** The weight of a level for a value of this rarity. */
  readonly at: (about: Compared, level: string, rarity: number) => number;
  /** So many bits of one comparison. */
  readonly bits: (about: Compared, bits: number) => number;
}

/** Far below any weight. */
const NO_RARITY = -100_000_000;

export function unitsWith(factors: Factors): Units {
  const bits: Units['bits'] = (about, number) => toUnits(number * (factors[about] ?? 1));
  const of: Units['of'] = (about, level) => {
    const levels: Readonly<Record<string, MatchLevel>> = MATCH_LEVELS[about];
    const entry = levels[level];
    if (!entry) return { base: NO_RARITY, least: 0 };
    const { m, u, spread = 1 } = entry;
    if (u !== 'frequency') return { base: NO_RARITY, least: bits(about, Math.log2(m / u)) };
    return { base: bits(about, Math.log2(m / spread)), least: bits(about, Math.log2(m)) };
  };
  return {
    of,
    bits,
    fixed: (about, level) => of(about, level).least,
    rarity: (about, frequency) => bits(about, -Math.log2(frequency)),
    at: (about, level, rarity) => {
      const { base, least } = of(about, level);
      return Math.max(least, base + rarity);
    },
  };
}
