import type { Contribution } from '../lead.ts';

/** A rule that was met, before the caps of groups; its points are rounded to hundredths. */
export interface Counted {
  readonly score: string | undefined;
  readonly group: string | undefined;
  readonly contribution: Contribution;
}

/** Points as a whole number of hundredths, so that sums are exact. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/**
 * Keeps the positive points of each group within its cap: the largest contributions first, then by name; the one that
 * crosses the cap is cut, further ones drop out. What remains still sums to the score.
 */
export function capGroups(
  counted: readonly Counted[],
  caps: Readonly<Record<string, number>>,
): Contribution[] {
  const left = new Map<string, number>();
  const kept: Contribution[] = [];
  for (const { group, contribution } of [...counted].sort(largestFirst)) {
    const points = hundredths(contribution.points);
    if (points === 0) continue;
    const cap = group !== undefined && Object.hasOwn(caps, group) ? caps[group] : undefined;
    if (group === undefined || cap === undefined || points < 0) {
      kept.push(contribution);
      continue;
    }
    const room = left.get(group) ?? hundredths(cap);
    const given = Math.min(points, room);
    left.set(group, room - given);
    if (given > 0) kept.push(given === points ? contribution : { ...contribution, points: given / 100 });
  }
  return kept;
}

function largestFirst({ contribution: a }: Counted, { contribution: b }: Counted): number {
  return b.points - a.points || (a.rule < b.rule ? -1 : 1);
}
