import { lineEnd } from './lines.ts';

/** How cells are told apart. `quote` empty: no quoting; `escape` is the quote itself where quotes are doubled. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

/** A quoted cell may run on for at most this many characters; beyond, the quote is taken as never closed. */
export const QUOTE_CHARS = 1 << 20;

/** What an earlier look for a closing quote has found: no quoted cell that begins before this offset closes before it. */
export interface Ahead {
  openUntil: number;
}

/** Cells of a record, read up to `end`. `open`: a quoted cell was not closed. `stray`: a quote was taken literally. */
export interface Reading {
  readonly cells: string[];
  readonly end: number;
  readonly open: boolean;
  readonly stray: boolean;
}

/** The cells of one line taken by itself; a quote that is not closed in it is literal. */
export function readLine(line: string, dialect: Dialect): readonly string[] {
  if (dialect.quote === '' || !line.includes(dialect.quote)) return line.split(dialect.delimiter);
  return readCells(line, 0, line.length, dialect, null).cells;
}

/**
 * Reads cells from `pos`. Without `ahead`, up to the line end `end`: a quoted cell that is not closed before it is
 * literal. With it, quoted cells may run over line ends, and reading stops at one that is not closed.
 * `strict`: a quoted cell with stray quotes in it is literal too.
 */
export function readCells(
  text: string,
  pos: number,
  end: number,
  dialect: Dialect,
  ahead: Ahead | null,
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
      const cell = readCell(text, start, ahead ? text.length : lineEndsAt, dialect, ahead, lineEndsAt);
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
      if (ahead) return { cells, end: lineEndsAt, open, stray };
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
  ahead: Ahead | null,
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
    if (ahead && close > lineEndsAt && close < ahead.openUntil) close = text.indexOf(quote, ahead.openUntil);
    if (close < 0 || close >= bound || close - open > QUOTE_CHARS) {
      if (ahead) ahead.openUntil = Math.max(ahead.openUntil, Math.min(bound, open + QUOTE_CHARS));
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
