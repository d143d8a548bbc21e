/** `1h 27m 51s`, `59 Min. 0 Sek.`, `1 Std. 5 Min.`, `45 mins`, `1 hr 2 min`, `0,5 Std.`, `1 heure 5 minutes`, `2 ore`. */
const PARTS =
  /^(?:(\d{1,4}(?:[.,]\d{1,4})?) ?(?:d|days?|tage?|t)\.?,? ?)?(?:(\d{1,5}(?:[.,]\d{1,4})?) ?(?:h|hrs?|hours?|std|stdn|stunden?|heures?|ore|ora)\.?,? ?(?:and |und )?)?(?:(\d{1,6}(?:[.,]\d{1,4})?) ?(?:m|mins?|minutes?|minuten?|minuti|minuto|')\.?,? ?(?:and |und )?)?(?:(\d{1,7}(?:[.,]\d{1,4})?) ?(?:s|secs?|seconds?|sek|sekunden?|secondes?|secondi|")\.?)?$/i;
const CLOCK =
  /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:[.,]\d{1,6})?(?: ?(?:h|std\.?|min\.?|minuten|minutes|uhr))?$/i;
const ISO = /^P(?:(\d{1,4})D)?T?(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})(?:[.,]\d{1,6})?S)?$/i;
const BARE = /^\d{1,7}(?:[.,]\d{1,6})?$/;

export type DurationUnit = 'hours' | 'minutes' | 'seconds';
const IN_MINUTES: Readonly<Record<DurationUnit, number>> = { hours: 60, minutes: 1, seconds: 1 / 60 };

export function isDuration(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && !BARE.test(text) && minutesOf(text, 'minutes') !== null;
}

/**
 * A duration in any notation as minutes, rounded to hundredths; null where it is none. A bare number is in `unit`;
 * a clock of two parts is hours:minutes where it says h or `unit` is hours, minutes:seconds otherwise is never assumed:
 * exports write `1:05` for an hour and five minutes and `01:05:22` in full.
 */
export function minutesOf(text: string, unit: DurationUnit): number | null {
  const cell = text.trim().slice(0, 40);
  if (BARE.test(cell)) return round(number(cell) * IN_MINUTES[unit]);
  const clock = CLOCK.exec(cell);
  if (clock) {
    const [, first = '0', second = '0', third] = clock;
    if (third === undefined && unit === 'seconds') return round(Number(first) + Number(second) / 60);
    if (third === undefined && /min/i.test(cell)) return round(Number(first) + Number(second) / 60);
    return round(Number(first) * 60 + Number(second) + Number(third ?? 0) / 60);
  }
  const parts = PARTS.exec(cell) ?? ISO.exec(cell);
  if (!parts || parts.slice(1).every((part) => part === undefined)) return null;
  const [, days, hours, minutes, seconds] = parts;
  return round(number(days) * 1440 + number(hours) * 60 + number(minutes) + number(seconds) / 60);
}

function number(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}

function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
