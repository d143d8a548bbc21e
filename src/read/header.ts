import { isHeaderWord } from '../data/sections.ts';
import { cellType, isValue, profileColumns } from './celltype.ts';

/** Lines before the header are looked for in so many filled records at most. */
const REACH = 80;
/** Columns that are looked at: a header shows in its first ones. */
const COLUMNS = 200;
/** Records below a candidate that tell the types of its columns. */
const BODY = 60;

export interface FoundHeader {
  /** Index of the header in the given rows; -1: there is none, the first row of the table is data. */
  readonly at: number;
  /** Index of the first row of the table: the header, or the first record. */
  readonly start: number;
  /** How many rows the header takes, from `start`. */
  readonly rows: number;
}

interface Candidate {
  readonly at: number;
  readonly score: number;
  readonly known: number;
  readonly contrast: number;
  readonly same: number;
  readonly values: number;
}

/**
 * Finds the header among rows (blank ones included). Evidence: words that headers of contact lists use; cells that
 * differ in type from what stands below them; as many cells as the records have. Where nothing tells a header from
 * data, the first full row is the header, as in nearly every table; where its cells have the types of their
 * columns, there is no header.
 */
export function findHeader(rows: readonly (readonly string[])[], width: number, from = 0): FoundHeader {
  const candidates: Candidate[] = [];
  let seen = 0;
  // Full rows before a header would be lost with it: each speaks for an earlier one, the more if it holds values.
  let full = 0;
  for (let at = from; at < rows.length && seen < REACH; at++) {
    const row = rows[at] ?? [];
    const filled = row.filter((cell) => cell.trim() !== '').length;
    if (filled === 0) continue;
    seen++;
    if (filled < leastFilled(width)) continue;
    const candidate = weigh(rows, at, width, filled);
    candidates.push({ ...candidate, score: candidate.score - 0.5 * full });
    if (row.length === width) full += candidate.values > 0 && width !== 2 ? 3 : 1;
  }
  const first = candidates[0];
  if (!first) return { at: -1, start: from, rows: 0 };
  let best = first;
  for (const candidate of candidates) if (candidate.score > best.score + 0.25) best = candidate;
  if (isData(best, rows[best.at] ?? []) || recurs(rows, best, width)) {
    const start = candidates.find(({ at }) => (rows[at] ?? []).length === width) ?? first;
    return { at: -1, start: start.at, rows: 0 };
  }
  if (fillsBlanks(rows[best.at - 1], rows[best.at] ?? []) && best.at > from)
    return { at: best.at, start: best.at - 1, rows: 2 };
  return { at: best.at, start: best.at, rows: 1 + furtherRows(rows, best, width) };
}

function leastFilled(width: number): number {
  return width <= 1 ? 1 : Math.max(2, Math.ceil(width * 0.4));
}

function weigh(rows: readonly (readonly string[])[], at: number, width: number, all: number): Candidate {
  const whole = rows[at] ?? [];
  const row = whole.slice(0, COLUMNS);
  const below = rowsBelow(rows, at, width);
  const profile = profileColumns(below, row.length);
  const filled = Math.max(1, Math.min(all, row.filter((cell) => cell.trim() !== '').length));
  let known = 0;
  let values = 0;
  let contrast = 0;
  let same = 0;
  const series = isSeries(row);
  for (let i = 0; i < row.length; i++) {
    const cell = row[i] ?? '';
    const type = cellType(cell);
    if (type === 'empty') continue;
    if (isValue(type) && !series) values++;
    else if (isHeaderWord(cell)) known++;
    const column = profile[i]?.type ?? null;
    if (column === null || (profile[i]?.filled ?? 0) < 1) continue;
    if (type === column && !series) same++;
    else if (!isValue(type)) contrast++;
  }
  const full = whole.length === width ? 1 : whole.length > width * 0.8 ? 0.5 : 0;
  const score =
    (3 * known) / filled + (2 * (contrast - same)) / filled - (2 * values) / filled + full - at * 0.001;
  return { at, score, known, contrast, same, values };
}

function rowsBelow(rows: readonly (readonly string[])[], at: number, width: number): (readonly string[])[] {
  const below: (readonly string[])[] = [];
  for (let i = at + 1; i < rows.length && below.length < BODY; i++) {
    const row = rows[i] ?? [];
    if (row.length === width && row.some((cell) => cell.trim() !== '')) below.push(row);
  }
  return below;
}

/** Whether the best candidate is a record: its cells have the types of their columns and none is a header word. */
function isData(candidate: Candidate, row: readonly string[]): boolean {
  const { known, contrast, same, values } = candidate;
  if (values === 0) return false;
  const strong = row.some((cell) => ['email', 'url', 'phone'].includes(cellType(cell)));
  if (strong && known <= 1) return true;
  return known === 0 && (same > contrast || (same === 0 && contrast === 0 && values * 2 > row.length));
}

/** Years or counting numbers as column names: `Country, 2019, 2020`. */
function isSeries(row: readonly string[]): boolean {
  const numbers = row.filter((cell) => isValue(cellType(cell))).map((cell) => cell.trim());
  if (numbers.length < 2 || !numbers.every((cell) => /^\d{1,4}$/.test(cell))) return false;
  const values = numbers.map(Number);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return step !== 0 && values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0) === step);
}

/**
 * Whether the cells of the first row stand in their columns again: `Berlin` over another `Berlin` is a value. A
 * row that recurs as a whole is a repeated header.
 */
function recurs(rows: readonly (readonly string[])[], candidate: Candidate, width: number): boolean {
  if (candidate.known > 0 || candidate.contrast > 0) return false;
  const row = (rows[candidate.at] ?? []).slice(0, COLUMNS);
  const below = rowsBelow(rows, candidate.at, width).filter((other) =>
    other.some((cell, i) => cell !== row[i]),
  );
  let filled = 0;
  let again = 0;
  for (let i = 0; i < row.length; i++) {
    const cell = (row[i] ?? '').trim();
    if (cell === '') continue;
    filled++;
    if (below.some((other) => (other[i] ?? '').trim() === cell)) again++;
  }
  return again > 0 && again >= filled * 0.3;
}

/** Whether the row above names columns that the header leaves blank, as under joined cells. */
function fillsBlanks(above: readonly string[] | undefined, header: readonly string[]): boolean {
  if (!above || above.length !== header.length) return false;
  let filled = 0;
  for (let i = 0; i < header.length; i++) {
    const cell = (above[i] ?? '').trim();
    if (cell !== '' && (isValue(cellType(cell)) || cell.length > 60)) return false;
    if (cell !== '' && (header[i] ?? '').trim() === '') filled++;
  }
  return filled > 0 && above.filter((cell) => cell.trim() !== '').length > 1;
}

/** A row of remarks on how to fill in the columns. */
const HINT =
  /^\(?(pflichtfeld|pflicht|optional|freiwillig|required|mandatory|not required|text|string|freitext|zahl|number|datum|date)\)?\*?$/i;

/** Rows under the header that still are no records: where typed columns hold words, as in a second header row. */
function furtherRows(rows: readonly (readonly string[])[], header: Candidate, width: number): number {
  const next = rows[header.at + 1];
  if (!next || next.length !== width) return 0;
  const filled = next.filter((cell) => cell.trim() !== '').length;
  if (filled > 0 && next.every((cell) => cell.trim() === '' || HINT.test(cell.trim()))) return 1;
  if (header.contrast < 2 || next.some((cell) => cell.includes('"'))) return 0;
  const candidate = weigh(rows, header.at + 1, width, filled);
  const isHeader =
    candidate.values === 0 && candidate.same === 0 && candidate.contrast >= header.contrast * 0.75;
  return isHeader && filled * 2 >= width ? 1 : 0;
}
