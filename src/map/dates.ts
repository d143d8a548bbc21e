import { MONTHS } from '../data/cell-words.ts';

/** Order of day and month in a column; `unknown` where the sample does not decide, `mixed` where it contradicts itself. */
export type DateOrder = 'dmy' | 'mdy' | 'unknown' | 'mixed';

const TIME = String.raw`(?:[T ,]{1,3}(?:um |at |à |alle )?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.?m\.?)?(?: ?uhr| ?h)? ?(z|(?:utc|gmt) ?[+-]\d{1,2}(?::?\d{2})?|utc|gmt|[+-]\d{2}:?\d{2}|\+\d{2}|\(utc\)|mesz|mez|cest|cet|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|bst|ist)?)?`;
const YMD = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'i');
const NUMERIC = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})${TIME}$`,
  'iu',
);
const DAY_MONTH = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?[ -]{1,2}(?:de |of )?(\p{L}{3,10})\.?,?[ -]{1,2}(?:de )?(\d{4}|\d{2})${TIME}$`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`,
  'iu',
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;
/** Days since 1899-12-30, as spreadsheets count: 1982 to 2064, with a time as the fraction. */
const SERIAL = /^(?:[345]\d{4})(?:[.,]\d{1,12})?$/;
/** Seconds, milliseconds or microseconds since 1970. */
const EPOCH = /^1[4-9]\d{8}(?:\d{3}){0,2}$/;

/** Offsets of the zones that exports name, in minutes. Others are kept without a zone. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['(utc)', 0],
  ['mez', 60],
  ['cet', 60],
  ['mesz', 120],
  ['cest', 120],
  ['bst', 60],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['pst', -480],
  ['pdt', -420],
]);

/** Whether a text has the shape of a date (numbers alone are not enough). */
export function isDateLike(text: string): boolean {
  if (text.length < 6 || text.length > 60 || !/\d/.test(text)) return false;
  return parse(text, 'dmy') !== null || parse(text, 'mdy') !== null;
}

/** Day and month order of a column, from all its cells. `hint` decides only where the cells leave both orders open. */
export function orderOf(cells: readonly string[], hint: DateOrder): DateOrder {
  let dmy = false;
  let mdy = false;
  let open = false;
  for (const cell of cells) {
    const found = NUMERIC.exec(cell.slice(0, 60));
    if (!found) continue;
    const [, first = '', mark, second = '', , , , , half] = found;
    if (mark === '.') dmy = true;
    else if (Number(first) > 12) dmy = true;
    else if (Number(second) > 12) mdy = true;
    else if (half && mark === '/') mdy = true;
    else if (first !== second) open = true;
  }
  if (dmy && mdy) return 'mixed';
  if (dmy) return 'dmy';
  if (mdy) return 'mdy';
  return open ? hint : 'dmy';
}

/** What became of a date cell: an ISO text, or null with the reason. */
export type DateReading =
  | { readonly iso: string }
  | { readonly iso: null; readonly why: 'ambiguous' | 'unreadable' };

/**
 * A date as ISO 8601: `2026-03-05`, with a time `2026-03-05T14:03:00`, with a zone in UTC `2026-03-05T13:03:00Z`.
 * Day/month order as decided for the column. Excel serials count where the whole cell is one.
 */
export function readDate(text: string, order: DateOrder, utc = false): DateReading {
  const plain = readPlainDate(text);
  if (plain !== null) return done(plain, utc);
  const cell = text
    .trim()
    .slice(0, 60)
    .replace(/[\u202f\u00a0]/g, ' ');
  if (order !== 'dmy' && order !== 'mdy') {
    const asDmy = parse(cell, 'dmy');
    const asMdy = parse(cell, 'mdy');
    if (asDmy && asMdy && asDmy !== asMdy) return { iso: null, why: 'ambiguous' };
    return done(asDmy ?? asMdy, utc);
  }
  return done(parse(cell, order) ?? parse(cell, order === 'dmy' ? 'mdy' : 'dmy') ?? serial(cell), utc);
}

/**
 * `2026-03-05`, `2026-03-05 14:03:00`, `2026-03-05T14:03Z`, `05.03.2026 14:03`: what most exports write, read from its
 * digits without an expression. Null for any other text, and for days and times that do not exist.
 */
export function readPlainDate(text: string): string | null {
  const { length } = text;
  if (length < 10 || length > 20) return null;
  const mark = text.charCodeAt(4);
  const dotted = text.charCodeAt(2) === DOT && text.charCodeAt(5) === DOT;
  if (!dotted && (mark !== DASH || text.charCodeAt(7) !== DASH)) return null;
  const year = dotted ? digits(text, 6, 4) : digits(text, 0, 4);
  const month = dotted ? digits(text, 3, 2) : digits(text, 5, 2);
  const day = dotted ? digits(text, 0, 2) : digits(text, 8, 2);
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  const date = dotted ? `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : text.slice(0, 10);
  if (length === 10) return date;
  const between = text.charCodeAt(10);
  if ((between !== BLANK && between !== LETTER_T) || text.charCodeAt(13) !== COLON) return null;
  const zone = text.charCodeAt(length - 1) === LETTER_Z ? 'Z' : '';
  const end = length - zone.length;
  const seconds = end === 16 ? 0 : end === 19 && text.charCodeAt(16) === COLON ? digits(text, 17, 2) : -1;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (seconds < 0 || seconds > 59 || hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  return `${date}T${text.slice(11, end)}${end === 16 ? ':00' : ''}${zone}`;
}

const [BLANK, DASH, DOT, COLON, LETTER_T, LETTER_Z] = [0x20, 0x2d, 0x2e, 0x3a, 0x54, 0x5a];

/** The number that `count` digits write from `at` on; -1 where one of them is none. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function done(iso: string | null, utc: boolean): DateReading {
  if (iso === null) return { iso: null, why: 'unreadable' };
  return { iso: utc && iso.length === 19 ? `${iso}Z` : iso };
}

function parse(text: string, order: 'dmy' | 'mdy'): string | null {
  const ymd = YMD.exec(text);
  if (ymd) return build(ymd[1], ymd[2], ymd[3], ymd.slice(4));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first, mark, second, year] = numeric;
    const dayFirst = order === 'dmy' || mark === '.';
    return build(year, dayFirst ? second : first, dayFirst ? first : second, numeric.slice(5));
  }
  const named = DAY_MONTH.exec(text);
  if (named) return build(named[3], monthOf(named[2]), named[1], named.slice(4));
  const american = MONTH_DAY.exec(text);
  if (american) return build(american[3], monthOf(american[1]), american[2], american.slice(4));
  const compact = COMPACT.exec(text);
  if (compact && /^(?:19|20)/.test(text)) return build(compact[1], compact[2], compact[3], compact.slice(4));
  return null;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.get((name ?? '').toLowerCase()) ?? 0);
}

function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly (string | undefined)[],
): string | null {
  const y = fullYear(Number(year), year?.length === 2);
  const [hour, minute, second, half, zone] = time;
  const h = hourOf(Number(hour ?? 0), half);
  if (h === null || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const stamp = Date.UTC(y, Number(month) - 1, Number(day), h, Number(minute ?? 0), Number(second ?? 0));
  const date = new Date(stamp);
  if (Number.isNaN(stamp) || date.getUTCMonth() !== Number(month) - 1 || y < 1900 || y > 2100) return null;
  if (hour === undefined) return date.toISOString().slice(0, 10);
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === undefined) return date.toISOString().slice(0, 19);
  return `${new Date(stamp - offset * 60_000).toISOString().slice(0, 19)}Z`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour > 23) return null;
  if (hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** Two-digit years: 00 to 68 are 2000s, as spreadsheets and POSIX have it. */
function fullYear(year: number, short: boolean): number {
  if (!short) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function offsetOf(zone: string): number | undefined {
  const known = ZONES.get(zone.toLowerCase());
  if (known !== undefined) return known;
  const found = /^(?:utc|gmt)? ?([+-])(\d{1,2}?):?(\d{2})?$/i.exec(zone);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

function serial(text: string): string | null {
  if (EPOCH.test(text)) {
    const stamp = Number(text.slice(0, 13).padEnd(13, '0'));
    return `${new Date(stamp).toISOString().slice(0, 19)}Z`;
  }
  if (!SERIAL.test(text)) return null;
  const days = Number(text.replace(',', '.'));
  const iso = new Date(Math.round((days - 25569) * 86_400) * 1000).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19);
}
