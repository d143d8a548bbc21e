import { NO_WORDS, YES_WORDS } from '../data/outcome-headings.ts';
import { UserError } from '../errors.ts';

/** Days since 1970-01-01, so that dates can be compared and subtracted. */
export type Day = number;

const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN_MONTHS = new Map([
  ['mär', 3],
  ['mrz', 3],
  ['mai', 5],
  ['okt', 10],
  ['dez', 12],
]);

/** true, false, or `unreadable`; an empty cell is null. */
export function readYesNo(cell: string): boolean | null | 'unreadable' {
  const word = cell.trim().toLowerCase();
  if (word === '') return null;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : 'unreadable';
}

export type DateOrder = 'dmy' | 'mdy';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:[ ,T].*)?$/;

/**
 * Decides whether a column writes 03/04 day first or month first: one value above 12 settles it. Null: the column
 * has no such dates. A column that no value settles, or that values contradict, cannot be read.
 */
export function dateOrder(cells: readonly string[], column: string, given?: DateOrder): DateOrder | null {
  let dmy = 0;
  let mdy = 0;
  let slashed = 0;
  for (const cell of cells) {
    const found = SLASHED.exec(cell.trim().slice(0, 40));
    if (found === null) continue;
    slashed += 1;
    if (Number(found[1]) > 12) dmy += 1;
    if (Number(found[2]) > 12) mdy += 1;
  }
  if (slashed === 0) return null;
  if (given !== undefined) return given;
  if (dmy > 0 && mdy > 0) {
    throw new UserError(
      `The column "${column}" mixes day/month and month/day.`,
      'Write its dates as 2026-03-31, or say which is meant with --dates dmy or --dates mdy.',
    );
  }
  if (dmy === 0 && mdy === 0) {
    throw new UserError(
      `In the column "${column}" no date shows whether 03/04 is the 3rd of April or the 4th of March.`,
      'Say which with --dates dmy or --dates mdy.',
    );
  }
  return dmy > 0 ? 'dmy' : 'mdy';
}

/** The day of a date cell (a time of day behind it is dropped), null where it is empty, `unreadable` else. */
export function readDay(cell: string, order: DateOrder | null): Day | null | 'unreadable' {
  const text = cell.trim().slice(0, 60);
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[ ,T].*)?$/.exec(text);
  if (dotted !== null) return dayOf(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    return order === 'mdy'
      ? dayOf(fullYear(slashed[3]), first, second)
      : dayOf(fullYear(slashed[3]), second, first);
  }
  return readWordedDay(text);
}

function readWordedDay(text: string): Day | 'unreadable' {
  const dayFirst = /^(\d{1,2})[. -]{1,2}([a-zä]{3})[a-z]*\.?[ -](\d{4})/i.exec(text);
  if (dayFirst !== null) return dayOf(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([a-zä]{3})[a-z]*\.? (\d{1,2}),? (\d{4})/i.exec(text);
  if (monthFirst !== null) return dayOf(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  return 'unreadable';
}

function month(name = ''): number {
  const key = name.toLowerCase();
  return GERMAN_MONTHS.get(key) ?? MONTHS.indexOf(key) + 1;
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dayOf(year: number, monthOfYear: number, day: number): Day | 'unreadable' {
  const at = new Date(Date.UTC(year, monthOfYear - 1, day));
  const real =
    at.getUTCFullYear() === year && at.getUTCMonth() === monthOfYear - 1 && at.getUTCDate() === day;
  return real && year > 1900 ? Math.round(at.getTime() / 86_400_000) : 'unreadable';
}

/** Days as ISO dates. */
export function isoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of an ISO date that was checked before. */
export function dayOfIso(iso: string): Day {
  const day = readDay(iso, null);
  if (typeof day !== 'number') throw new UserError(`"${iso}" is no date.`, 'Write it as 2026-03-31.');
  return day;
}

export type DecimalMark = '.' | ',';

/**
 * Decides which mark is the decimal one in a money column: `1.234,50`, `12,5`, `1,234.50` and `12.5` each settle it.
 * Where every cell could be either (`1.200`), the mark groups thousands: money is not written with three decimals.
 */
export function decimalMark(cells: readonly string[], column: string): DecimalMark {
  const seen = { comma: 0, point: 0, groupedByComma: 0, groupedByPoint: 0 };
  for (const cell of cells) countMarks(bareNumber(cell), seen);
  const comma = seen.comma > 0 || (seen.point === 0 && seen.groupedByPoint > 0);
  const contradiction =
    (seen.comma > 0 && seen.point > 0) || (comma ? seen.groupedByComma > 0 : seen.groupedByPoint > 0);
  if (contradiction) {
    throw new UserError(
      `The column "${column}" writes amounts both as 1.234,50 and as 1,234.50.`,
      'Write all amounts of the column one way.',
    );
  }
  return comma ? ',' : '.';
}

interface Marks {
  comma: number;
  point: number;
  groupedByComma: number;
  groupedByPoint: number;
}

/** What one amount says about the marks of its column. */
function countMarks(text: string, seen: Marks): void {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  const last = Math.max(lastComma, lastPoint);
  if (last < 0) return;
  const isComma = last === lastComma;
  const both = lastComma >= 0 && lastPoint >= 0;
  const several = text.indexOf(isComma ? ',' : '.') !== last;
  const three = text.length - last - 1 === 3 && /^-?\d{1,3}$/.test(text.slice(0, last)) && !/^-?0/.test(text);
  const groups = !both && several;
  if (!both && !several && three) seen[isComma ? 'groupedByComma' : 'groupedByPoint'] += 1;
  else seen[isComma !== groups ? 'comma' : 'point'] += 1;
}

/** The amount of a money cell, null where it is empty, `unreadable` else. Currency signs and grouping are tolerated. */
export function readMoney(cell: string, mark: DecimalMark): number | null | 'unreadable' {
  if (cell.trim() === '') return null;
  const grouping = mark === ',' ? '.' : ',';
  const text = bareNumber(cell).replaceAll(grouping, '').replace(mark, '.');
  return /^-?\d+(?:\.\d*)?$/.test(text) ? Number(text) : 'unreadable';
}

function bareNumber(cell: string): string {
  return cell
    .slice(0, 60)
    .replace(/€|\$|£|\b(?:eur|euro|chf|usd|gbp)\b|fr\./gi, '')
    .replace(/[\s'’\u00a0\u202f]/g, '')
    .replace(/[.,][-–]{1,2}$/, '');
}

/** A plain number (score, count): comma or point as the decimal mark, no grouping. */
export function readNumber(cell: string): number | null | 'unreadable' {
  const text = cell.trim().slice(0, 40);
  if (text === '') return null;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 'unreadable';
}
