/** A day as a count of days since 1970-01-01, so that weeks and months are plain sums and no time zone can matter. */
export type Day = number;

const MS = 86_400_000;

/** The day of an ISO date or date-time; null where it is none. */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of year, month (1 to 12) and day of month; null where the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const check = new Date(time);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date) return null;
  return time / MS;
}

export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export function lastOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS;
}

/** Next such weekday strictly after `ref`. */
export function nextWeekday(ref: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(ref) + 7) % 7;
  return ref + (ahead === 0 ? 7 : ahead);
}

/** That weekday in the calendar week (Monday to Sunday) `weeks` after the one of `ref`. */
export function weekdayInWeek(ref: Day, weekday: number, weeks: number): Day {
  return ref - weekdayOf(ref) + weekday + 7 * weeks;
}

/** Easter Sunday, Gregorian (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, date) / MS;
}
