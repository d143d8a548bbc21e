import { cellType, isValue } from './celltype.ts';
import type { RawRecord } from './split.ts';

/** How much records resemble a table whose usual number of cells is `width`, 0 to 1. */
export function resemblance(records: readonly RawRecord[], width: number): number {
  return consistency(records) * cleanness(records) * headed(records, width);
}

/**
 * Less than 1 where the first line does not have the usual number of cells, as it would in a list without lines
 * before its header. Least where only the first line differs, having one cell, and the second holds no words: then
 * the delimiter stands inside the values of a single column, as the comma of decimal numbers does.
 */
function headed(records: readonly RawRecord[], width: number): number {
  const filled = records.filter((record) => !isBlank(record));
  const [first, second] = filled;
  if (!first || !second || first.cells.length === width) return 1;
  const apart = isBlank(records[records.indexOf(first) + 1]);
  const alone =
    first.cells.length === 1 && !apart && filled.every(({ cells }, i) => i === 0 || cells.length === width);
  const torn = second.cells.map(cellType);
  const single = torn.some(isValue) && !torn.includes('word') && !/[,;\t|]/.test(first.cells[0] ?? '');
  return alone && single ? 0.1 : 0.75;
}

function isBlank(record: RawRecord | undefined): boolean {
  return record?.cells.length === 1 && (record.cells[0] ?? '').trim() === '';
}

/** Concentration of the numbers of cells: (L-1)/L for records that all have L cells; less the more they differ. */
function consistency(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  let n = 0;
  let damaged = 0;
  for (const record of records) {
    const { cells, damage } = record;
    // Only the first line of a very long record is known.
    if (isBlank(record) || damage === 'RECORD_TOO_LONG') continue;
    n++;
    if (damage) damaged++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let sum = 0;
  for (const [width, count] of counts) sum += (count / n) ** 2 * ((width - 1) / width);
  return n === 0 ? 0 : sum * (1 - (0.5 * damaged) / n);
}

/** Share of cells that look like one value: no other delimiter or torn quote in them. */
function cleanness(records: readonly RawRecord[]): number {
  let cells = 0;
  let clean = 0;
  for (const record of records) {
    for (const cell of record.cells) {
      cells++;
      if (isClean(cell)) clean++;
    }
    if (cells > 4000) break;
  }
  return cells === 0 ? 0 : 0.1 + 0.9 * (clean / cells);
}

const PAIRS = ['()', '[]', '{}', '<>'] as const;

/** A quote or bracket in it has lost its other half, as when a delimiter is seen where none is. */
function isTorn(text: string): boolean {
  if (text.split('"').length % 2 === 0) return true;
  return PAIRS.some(([opens = '', closes = '']) => text.split(opens).length !== text.split(closes).length);
}

function isClean(cell: string): boolean {
  if (cell.length > 2000) return false;
  const type = cellType(cell);
  if (type !== 'word' && type !== 'text') return true;
  const text = cell.trim();
  if (/[;|\t]/.test(text) || isTorn(text)) return false;
  if (/^["']|["']$/.test(text) && !/\s/.test(text)) return false;
  // A comma inside a sentence or name is followed by a blank; others tear values.
  return !/,\S/.test(text) || /\s/.test(text);
}
