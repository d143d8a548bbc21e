import type { TextBlock } from './encoding.ts';

/** How cells are told apart. `quote` empty: no quoting; `escape` is the quote itself where quotes are doubled. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

export type Damage = 'UNCLOSED_QUOTE' | 'SWALLOWED_LINES' | 'RECORD_TOO_LONG';

/** One record as it stands: whole physical lines. */
export interface RawRecord {
  /** Physical line where it begins, from 1. */
  readonly line: number;
  /** Number of physical lines. */
  readonly span: number;
  readonly cells: readonly string[];
  /** Its text without the last line end. */
  readonly raw: string;
  readonly damage: Damage | null;
  /** A quote stands where none should: taken literally. */
  readonly stray: boolean;
  /** Read with other delimiters or quotes than the file. */
  readonly foreign?: boolean;
}

/** What the reader knows about sound records: their number of cells, and whether cells fit the columns' types. */
export interface Shape {
  readonly width: number;
  readonly fits: ((cells: readonly string[]) => boolean) | null;
}

/** A quoted cell may run on for at most this many lines or characters; beyond, the quote is taken as never closed. */
const QUOTE_LINES = 1000;
const QUOTE_CHARS = 1 << 20;
/** No cell of a list is longer. */
const CELL_CHARS = 1 << 20;

/** What happened to lines on the way from bytes to text. */
export interface LineFlags {
  onForeign(line: number): void;
  onNul(line: number): void;
}

interface Cursor {
  text: string;
  pos: number;
  line: number;
  /** Line ends at or after `pos`, looked up once: -1 = none. */
  lf: number;
  cr: number;
  /** No quoted cell that runs over a line end and begins before this offset closes before it. */
  openUntil: number;
  readonly more: () => boolean;
}

/**
 * Cuts text into records and accounts for every physical line: each belongs to exactly one record (an empty line
 * is a record of one empty cell). CR, LF and CRLF end a line. A quote that is never closed, or that swallows
 * lines which are records by themselves, costs the one line it begins in; reading resumes at the next.
 */
export function* splitRecords(
  blocks: Iterable<TextBlock>,
  dialect: Dialect,
  shape: Shape,
  flags?: LineFlags,
): Generator<RawRecord> {
  const iterator = blocks[Symbol.iterator]();
  const cursor: Cursor = {
    text: '',
    pos: 0,
    line: 1,
    lf: -1,
    cr: -1,
    openUntil: 0,
    more: () => append(cursor, iterator, flags),
  };
  try {
    while (cursor.more()) while (cursor.pos < cursor.text.length) yield nextRecord(cursor, dialect, shape);
  } finally {
    iterator.return?.();
  }
}

function append(cursor: Cursor, iterator: Iterator<TextBlock>, flags?: LineFlags): boolean {
  const next = iterator.next();
  if (next.done) return false;
  const { text, foreignLines, nulLines } = next.value;
  const rest = cursor.text.slice(cursor.pos);
  if (flags && (foreignLines.length > 0 || nulLines.length > 0)) {
    const base = cursor.line + countLines(rest);
    for (const line of foreignLines) flags.onForeign(base + line);
    for (const line of nulLines) flags.onNul(base + line);
  }
  cursor.openUntil = Math.max(0, cursor.openUntil - cursor.pos);
  cursor.text = rest === '' ? text : rest + text;
  cursor.pos = 0;
  cursor.lf = cursor.text.indexOf('\n');
  cursor.cr = cursor.text.indexOf('\r');
  return true;
}

/** The beginning of a text: whole lines, at least `chars` characters and `lines` lines of it where there are as many. */
export function beginning(text: string, chars: number, lines: number): string {
  let at = 0;
  for (let n = 0; at < text.length && (at < chars || n < lines); n++)
    at = afterLineEnd(text, lineEnd(text, at));
  return text.slice(0, at);
}

/** Number of line ends in a text. */
export function countLines(text: string): number {
  let n = 0;
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    n++;
    if (cr >= 0 && (lf < 0 || cr < lf)) {
      if (cr + 1 === lf) lf = text.indexOf('\n', lf + 1);
      cr = text.indexOf('\r', cr + 1);
    } else lf = text.indexOf('\n', lf + 1);
  }
  return n;
}

/**
 * Offset of the line end at or after `from`; the length of the text where there is none. Looks in growing windows:
 * a text may hold no LF or no CR at all, and searching it to its end for every line would take quadratic time.
 */
export function lineEnd(text: string, from: number): number {
  let size = 256;
  for (let at = from; at < text.length; at += size, size *= 2) {
    const part = text.slice(at, at + size);
    const lf = part.indexOf('\n');
    const cr = part.indexOf('\r');
    if (lf >= 0 || cr >= 0) return at + (lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr));
  }
  return text.length;
}

export function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

function nextRecord(cursor: Cursor, dialect: Dialect, shape: Shape): RawRecord {
  const { text, pos } = cursor;
  if (cursor.lf >= 0 && cursor.lf < pos) cursor.lf = text.indexOf('\n', pos);
  if (cursor.cr >= 0 && cursor.cr < pos) cursor.cr = text.indexOf('\r', pos);
  const { lf, cr } = cursor;
  const end = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf < 0 ? text.length : lf;
  const line = text.slice(pos, end);
  const quoted = dialect.quote !== '' && line.includes(dialect.quote);
  const escaped = dialect.escape === '\\' && line.includes('\\');
  if (!quoted && !escaped) return take(cursor, end, line.split(dialect.delimiter), null, false);
  return readQuoted(cursor, end, dialect, shape);
}

/** Moves the cursor behind a record that ends at `end` (a line end or the end of the text). */
function take(
  cursor: Cursor,
  end: number,
  cells: readonly string[],
  damage: Damage | null,
  stray: boolean,
  span = 1,
): RawRecord {
  const { line, pos } = cursor;
  const raw = cursor.text.slice(pos, end);
  cursor.pos = afterLineEnd(cursor.text, end);
  cursor.line += span;
  const tooLong = raw.length > CELL_CHARS && cells.some((cell) => cell.length > CELL_CHARS);
  return { line, span, cells, raw, damage: tooLong ? 'RECORD_TOO_LONG' : damage, stray };
}

/** Cells of a record, read up to `end`. `open`: a quoted cell was not closed. `stray`: a quote was taken literally. */
interface Reading {
  readonly cells: string[];
  readonly end: number;
  readonly open: boolean;
  readonly stray: boolean;
}

function readQuoted(cursor: Cursor, lineEndsAt: number, dialect: Dialect, shape: Shape): RawRecord {
  let inline = readCells(cursor.text, cursor.pos, lineEndsAt, dialect, null);
  if (inline.stray && shape.width > 1 && inline.cells.length !== shape.width) {
    // Where only sound quotes count, a stray one may turn out to be the only fault.
    const literal = readCells(cursor.text, cursor.pos, lineEndsAt, dialect, null, true);
    if (literal.cells.length === shape.width) inline = { ...literal, open: inline.open };
  }
  if (!inline.open) return take(cursor, lineEndsAt, inline.cells, null, inline.stray);
  const length = lineEndsAt - cursor.pos;
  const long = readOn(cursor, dialect);
  const end = cursor.pos + length;
  const whole = inline.cells.length === shape.width && shape.width > 1;
  const paired = isPaired(cursor.text.slice(cursor.pos, end), dialect);
  if (long === null) return take(cursor, end, inline.cells, whole && paired ? null : 'UNCLOSED_QUOTE', true);
  // `"Elbwerk" AG`: closed, but text follows; the line by itself is whole.
  if (whole && paired) return take(cursor, end, inline.cells, null, true);
  const span = cursor.text.slice(cursor.pos, long.end);
  const sound = !long.stray && long.cells.length === shape.width;
  const suspicious = shape.width > 1 && (whole || !sound);
  if (suspicious && swallows(span, length, dialect, shape, sound))
    return take(cursor, end, inline.cells, 'SWALLOWED_LINES', true);
  return take(cursor, long.end, long.cells, null, long.stray, countLines(span) + 1);
}

/** Whether the quotes of a line come in pairs: then text after a closing quote is its only fault. */
function isPaired(line: string, dialect: Dialect): boolean {
  return (line.split(dialect.quote).length - 1) % 2 === 0;
}

/** Reads the record with quoted cells that run over line ends; null where one is not closed within the caps. */
function readOn(cursor: Cursor, dialect: Dialect): Reading | null {
  for (;;) {
    const { text, pos } = cursor;
    const reading = readCells(text, pos, lineEnd(text, pos), dialect, cursor);
    if (!reading.open) return countLines(text.slice(pos, reading.end)) < QUOTE_LINES ? reading : null;
    if (text.length - pos > QUOTE_CHARS || !cursor.more()) return null;
  }
}

/**
 * Whether a quoted cell has swallowed records: at least half of the lines it runs over are whole records by
 * themselves. Where the record they make is `sound` as well, they must all be, or fit the types of the columns. In
 * narrow tables, where a sentence with a comma looks the same, they must be three or more; where
 * the columns have types, the lines must fit them.
 */
function swallows(span: string, firstEnd: number, dialect: Dialect, shape: Shape, sound: boolean): boolean {
  let lines = 0;
  let whole = 0;
  let fitting = 0;
  let at = afterLineEnd(span, firstEnd);
  while (at < span.length && lines < 40) {
    const end = lineEnd(span, at);
    const line = span.slice(at, end);
    let cells = readLine(line, dialect);
    // A line that has lost a quote itself is still a line of its own where the record they make is none.
    if (!sound && cells.length !== shape.width)
      cells = line.replaceAll(dialect.quote, '').split(dialect.delimiter).slice(0, shape.width);
    lines++;
    if (cells.length === shape.width) {
      whole++;
      if (shape.fits?.(cells)) fitting++;
    }
    at = afterLineEnd(span, end);
  }
  if (whole === 0 || whole * 2 < lines) return false;
  if (sound && whole < lines && (shape.fits === null || fitting < whole)) return false;
  if (shape.fits) return fitting * 2 >= whole;
  return shape.width >= 4 || whole >= 3;
}

/** The cells of one line taken by itself; a quote that is not closed in it is literal. */
export function readLine(line: string, dialect: Dialect): readonly string[] {
  if (dialect.quote === '' || !line.includes(dialect.quote)) return line.split(dialect.delimiter);
  return readCells(line, 0, line.length, dialect, null).cells;
}

/**
 * Reads cells from `pos`. Without a cursor, up to the line end `end`: a quoted cell that is not closed before it is
 * literal. With a cursor, quoted cells may run over line ends, and reading stops at one that is not closed.
 * `strict`: a quoted cell with stray quotes in it is literal too.
 */
function readCells(
  text: string,
  pos: number,
  end: number,
  dialect: Dialect,
  cursor: Cursor | null,
  strict = false,
): Reading {
  const { delimiter, quote } = dialect;
  const cells: string[] = [];
  let at = pos;
  let lineEndsAt = end;
  let stray = false;
  let open = false;
  for (;;) {
    const start = opening(text, at, quote, delimiter);
    if (start >= 0) {
      // Excel's `="00123"` keeps its guard: what it means is decided later.
      const guarded = text.charCodeAt(start - 1) === 61 && start > at;
      const cell = readCell(text, start, cursor ? text.length : lineEndsAt, dialect, cursor, lineEndsAt);
      if (cell && !(strict && cell.stray)) {
        cells.push(guarded ? `="${cell.value}"` : cell.value);
        stray ||= cell.stray;
        at = cell.after;
        if (at > lineEndsAt) lineEndsAt = lineEnd(text, at);
        if (at >= lineEndsAt) return { cells, end: lineEndsAt, open, stray };
        at += delimiter.length;
        continue;
      }
      open ||= cell === null;
      if (cursor) return { cells, end: lineEndsAt, open, stray };
    }
    const next = nextDelimiter(text, at, lineEndsAt, dialect);
    const value = text.slice(at, next < 0 ? lineEndsAt : next);
    stray ||= quote !== '' && value.includes(quote);
    cells.push(dialect.escape === '\\' ? unescaped(value, dialect) : value);
    if (next < 0) return { cells, end: lineEndsAt, open, stray };
    at = next + delimiter.length;
  }
}

/** Offset of the delimiter at or after `from` in the line that ends at `end`; -1 where there is none. */
function nextDelimiter(text: string, from: number, end: number, dialect: Dialect): number {
  const line = text.slice(from, end);
  let next = line.indexOf(dialect.delimiter);
  if (dialect.escape === '\\')
    while (next > 0 && isEscaped(line, next, 0)) next = line.indexOf(dialect.delimiter, next + 1);
  return next < 0 ? -1 : from + next;
}

/** In unquoted cells a backslash hides only a delimiter or a quote; `C:\temp` stays. */
function unescaped(value: string, dialect: Dialect): string {
  if (!value.includes('\\')) return value;
  return value
    .replaceAll(`\\${dialect.delimiter}`, dialect.delimiter)
    .replaceAll(`\\${dialect.quote}`, dialect.quote);
}

/** Offset of the quote that opens the cell at `at`, blanks before it allowed; -1 where the cell is not quoted. */
function opening(text: string, at: number, quote: string, delimiter: string): number {
  if (quote === '') return -1;
  let i = at;
  if (delimiter !== ' ') while (text.charCodeAt(i) === 32) i++;
  if (text.charCodeAt(i) === 61) i++;
  return text.startsWith(quote, i) ? i : -1;
}

/**
 * A quoted cell: its value, and the offset of the delimiter or line end behind it. Null where it is not closed
 * before `bound`. A quote that neither closes the cell nor is escaped is literal.
 */
function readCell(
  text: string,
  open: number,
  bound: number,
  dialect: Dialect,
  cursor: Cursor | null,
  lineEndsAt: number,
): { value: string; after: number; stray: boolean } | null {
  const { quote, delimiter } = dialect;
  let value = '';
  let from = open + 1;
  let at = from;
  let stray = false;
  for (;;) {
    let close = text.indexOf(quote, at);
    // What an earlier look-ahead has found to hold no closing quote is not searched again.
    if (cursor && close > lineEndsAt && close < cursor.openUntil)
      close = text.indexOf(quote, cursor.openUntil);
    if (close < 0 || close >= bound || close - open > QUOTE_CHARS) {
      if (cursor) cursor.openUntil = Math.max(cursor.openUntil, Math.min(bound, open + QUOTE_CHARS));
      return null;
    }
    if (dialect.escape === '\\' && isEscaped(text, close, from)) {
      value += text.slice(from, close - 1) + quote;
    } else if (text.startsWith(quote, close + 1)) {
      value += text.slice(from, close + 1);
      close++;
    } else {
      const after = behindBlanks(text, close + 1, delimiter);
      if (after >= 0) {
        value += text.slice(from, close);
        // `\\\\` is one backslash where backslashes escape; the quotes behind them are already plain.
        if (dialect.escape === '\\') value = value.replaceAll('\\\\', '\\');
        return { value, after, stray };
      }
      stray = true;
      value += text.slice(from, close + 1);
    }
    at = from = close + 1;
  }
}

function isEscaped(text: string, at: number, from: number): boolean {
  let n = 0;
  for (let i = at - 1; i >= from && text.charCodeAt(i) === 92; i--) n++;
  return n % 2 === 1;
}

/** Offset of the delimiter or line end after optional blanks; -1 where other text follows. */
function behindBlanks(text: string, from: number, delimiter: string): number {
  if (text.startsWith(delimiter, from)) return from;
  let i = from;
  while (text.charCodeAt(i) === 32) i++;
  if (i >= text.length) return i;
  const code = text.charCodeAt(i);
  return code === 10 || code === 13 || text.startsWith(delimiter, i) ? i : -1;
}
