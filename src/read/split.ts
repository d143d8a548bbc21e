import { type Ahead, type Dialect, QUOTE_CHARS, type Reading, readCells, readLine } from './cells.ts';
import type { TextBlock } from './decode.ts';
import { afterLineEnd, countLines, lineEnd } from './lines.ts';
import { closes, isRecord, isText, type Shape, swallows } from './swallow.ts';

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

/** A quoted cell may run over at most this many lines; beyond, the quote is taken as never closed. */
const QUOTE_LINES = 1000;
/** No cell of a list is longer. */
const CELL_CHARS = 1 << 20;

/** What happened to lines on the way from bytes to text. */
export interface LineFlags {
  onForeign(line: number): void;
  onNul(line: number): void;
}

interface Cursor extends Ahead {
  text: string;
  pos: number;
  line: number;
  /** Line ends at or after `pos`, looked up once: -1 = none. */
  lf: number;
  cr: number;
  /** Cells of the record before, if several. */
  width: number;
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
    width: 0,
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
  if (cells.length > 1) cursor.width = cells.length;
  const tooLong = raw.length > CELL_CHARS && cells.some((cell) => cell.length > CELL_CHARS);
  return { line, span, cells, raw, damage: tooLong ? 'RECORD_TOO_LONG' : damage, stray };
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
  if (long === null) {
    const known = shape.width > 1 ? shape : { width: cursor.width, fits: null };
    if (!(whole && paired) && isText(cursor.text, end, dialect, known))
      return takeText(cursor, end, inline.cells, dialect, known);
    return take(cursor, end, inline.cells, whole && paired ? null : 'UNCLOSED_QUOTE', true);
  }
  // `"Elbwerk" AG`: closed, but text follows; the line by itself is whole.
  if (whole && paired) return take(cursor, end, inline.cells, null, true);
  const span = cursor.text.slice(cursor.pos, long.end);
  const sound = !long.stray && long.cells.length === shape.width;
  const suspicious = shape.width > 1 && (whole || !sound);
  if (suspicious && swallows(span, length, dialect, shape, sound))
    return take(cursor, end, inline.cells, 'SWALLOWED_LINES', true);
  return take(cursor, long.end, long.cells, null, long.stray, countLines(span) + 1);
}

/** Records in a row that end a long text although no quote has closed it. */
const RECORDS = 3;

/** Takes a record whose quoted cell is longer than any cell of a list, up to where it closes. Only its first line is kept. */
function takeText(
  cursor: Cursor,
  firstEnd: number,
  cells: readonly string[],
  dialect: Dialect,
  shape: Shape,
): RawRecord {
  const record = take(cursor, firstEnd, cells, 'RECORD_TOO_LONG', true);
  let at = cursor.pos;
  // The cursor stays before lines that look like records, until it is known whether they are.
  for (let alike = 0; alike < RECORDS; ) {
    if (at >= cursor.text.length) {
      at -= cursor.pos;
      if (!cursor.more()) break;
      continue;
    }
    const end = lineEnd(cursor.text, at);
    const line = cursor.text.slice(at, end);
    at = afterLineEnd(cursor.text, end);
    const closed = closes(line, dialect);
    if (!closed && isRecord(readLine(line, dialect), shape)) {
      alike++;
      continue;
    }
    cursor.pos = at;
    cursor.line += alike + 1;
    alike = 0;
    if (closed) break;
  }
  return { ...record, span: cursor.line - record.line };
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
