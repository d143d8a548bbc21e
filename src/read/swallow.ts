import { type Dialect, type Reading, readCells, readLine } from './cells.ts';
import { afterLineEnd, lineEnd } from './lines.ts';

/** What the reader knows about sound records: their number of cells, and whether cells fit the columns' types. */
export interface Shape {
  readonly width: number;
  readonly fits: ((cells: readonly string[]) => boolean) | null;
}

/**
 * Whether a quoted cell has swallowed records: at least half of the lines it runs over are whole records by
 * themselves. Where the record they make is `sound` as well, they must all be, or fit the types of the columns. In
 * narrow tables, where a sentence with a comma looks the same, they must be three or more; where
 * the columns have types, the lines must fit them.
 */
export function swallows(
  span: string,
  firstEnd: number,
  dialect: Dialect,
  shape: Shape,
  sound: boolean,
): boolean {
  let lines = 0;
  let whole = 0;
  let fitting = 0;
  let at = afterLineEnd(span, firstEnd);
  while (at < span.length && lines < 40) {
    const end = lineEnd(span, at);
    const line = span.slice(at, end);
    let cells = readLine(line, dialect);
    const several = sound || cells.length === shape.width ? null : readSeveral(span, at, end, dialect, shape);
    if (several) {
      lines++;
      whole++;
      if (shape.fits?.(several.cells)) fitting++;
      at = afterLineEnd(span, several.end);
      continue;
    }
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

/** The record of several lines that begins at `at`; null where there is no sound one. */
function readSeveral(
  span: string,
  at: number,
  lineEndsAt: number,
  dialect: Dialect,
  { width }: Shape,
): Reading | null {
  const reading = readCells(span, at, lineEndsAt, dialect, { openUntil: 0 });
  return reading.open || reading.stray || reading.cells.length !== width ? null : reading;
}

/** So many lines tell whether an open quote begins a long text or was merely never closed. */
const TEXT_LINES = 40;

/** Whether cells are as many as a record has, and of the types of the columns. */
export function isRecord(cells: readonly string[], { width, fits }: Shape): boolean {
  return cells.length === width && (fits?.(cells) ?? true);
}

/**
 * Whether the lines behind an open quote are text in a cell: hardly any is a record or holds an address, and they are
 * no other table either.
 */
export function isText(text: string, from: number, dialect: Dialect, shape: Shape): boolean {
  const counts = new Map<number, number>();
  let [lines, records, mails] = [0, 0, 0];
  let at = afterLineEnd(text, from);
  while (at < text.length && lines < TEXT_LINES && records < 3) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const cells = readLine(line, dialect);
    if (isRecord(cells, shape)) records++;
    else counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    if (line.includes('@')) mails++;
    lines++;
    at = afterLineEnd(text, end);
  }
  const table = [...counts].some(([width, n]) => width > 2 && width !== shape.width && n > lines * 0.8);
  return shape.width > 1 && lines >= TEXT_LINES / 2 && records < 3 && mails < lines / 10 && !table;
}

/** Whether a line closes a quoted cell that began before it: a quote stands at its end or right before a delimiter. */
export function closes(line: string, dialect: Dialect): boolean {
  const { quote, delimiter } = dialect;
  for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
    if (dialect.escape === '\\' && line.charCodeAt(at - 1) === 92) continue;
    if (dialect.escape === quote && line.startsWith(quote, at + 1)) at++;
    else if (at + 1 === line.length || line.startsWith(delimiter, at + 1)) return true;
  }
  return false;
}
