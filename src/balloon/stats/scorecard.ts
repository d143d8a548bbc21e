import { roundAwayFromZero } from './logistic.ts';

/** Log-odds on a fresh scale where `pdo` points double the odds and `baseScore` means `baseOdds` (Siddiqi 2006). */
export function scorecardScaling(
  beta: readonly number[],
  pdo: number,
  baseScore: number,
  baseOdds: number,
): { factor: number; offset: number; points: number[] } {
  const factor = pdo / Math.LN2;
  return {
    factor,
    offset: baseScore - factor * Math.log(baseOdds),
    points: beta.map((v) => roundAwayFromZero(v * factor)),
  };
}
