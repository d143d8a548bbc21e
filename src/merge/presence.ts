import type { Presence } from '../lead.ts';

/**
 * Minutes present, in whole minutes: per event the union of all stays with times, so that overlapping stays (two
 * devices, reports that repeat a row) count once, plus the durations known without times. `lengths` caps an event
 * at its length in minutes, where that is known.
 */
export function minutesPresent(
  presences: readonly Presence[],
  lengths: ReadonlyMap<string, number> = new Map(),
): number {
  const events = new Map<string, Presence[]>();
  for (const presence of presences) {
    const stays = events.get(presence.event);
    if (stays) stays.push(presence);
    else events.set(presence.event, [presence]);
  }
  let total = 0;
  for (const [event, stays] of events) {
    total += Math.min(minutesAt(stays), lengths.get(event) ?? Number.POSITIVE_INFINITY);
  }
  return Math.round(total);
}

function minutesAt(stays: readonly Presence[]): number {
  const intervals: [from: number, to: number][] = [];
  let loose = 0;
  for (const { joined, left, minutes } of stays) {
    const from = instant(joined);
    const to = instant(left) ?? (from !== null && minutes !== undefined ? from + minutes * 60_000 : null);
    if (from !== null && to !== null && to >= from) intervals.push([from, to]);
    else if (minutes !== undefined && minutes > 0) loose += minutes;
  }
  intervals.sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of intervals) {
    if (to > end) {
      covered += to - Math.max(from, end);
      end = to;
    }
  }
  return covered / 60_000 + loose;
}

/** Milliseconds of an ISO time; a time without offset is read as UTC, which keeps differences right within one list. */
function instant(time: string | undefined): number | null {
  if (!time || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time)) return null;
  const parsed = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`);
  return Number.isNaN(parsed) ? null : parsed;
}
