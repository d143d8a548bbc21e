import { type Compared, MATCH_LEVELS, type MatchLevel } from '../data/match-weights.ts';

/**
 * The weight of a level as a function of the rarity (minus log2 of the frequency) of the value agreed on; undefined
 * where the table has no such level.
 */
export function bitsOfLevel(about: Compared, level: string): ((rarity: number) => number) | undefined {
  const levels: Readonly<Record<string, MatchLevel>> = MATCH_LEVELS[about];
  const entry = levels[level];
  if (!entry) return undefined;
  const { m, u, spread = 1 } = entry;
  if (u !== 'frequency') {
    const bits = Math.log2(m / u);
    return () => bits;
  }
  const [least, base] = [Math.log2(m), Math.log2(m / spread)];
  return (rarity) => Math.max(least, base + rarity);
}

/** The weight of a level that depends on nothing else. */
export const fixedBits = (about: Compared, level: string): number => bitsOfLevel(about, level)?.(0) ?? 0;
