import type { Lead } from '../lead.ts';

/** Minutes present: as the source or the merge counted them, else the stays of the lead with overlaps counted once. */
export function minutesPresent({ values, presences }: Lead): number {
  const given = Number(values.minutes_attended ?? Number.NaN);
  if (Number.isFinite(given)) return Math.max(0, given);
  const stays: [number, number][] = [];
  let alone = 0;
  for (const { joined, left, minutes } of presences) {
    const [from, to] = [Date.parse(joined ?? ''), Date.parse(left ?? '')];
    if (from < to) stays.push([from, to]);
    else alone += minutes ?? 0;
  }
  stays.sort(([a], [b]) => a - b);
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of stays) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total / 60_000 + alone;
}
