import { stringify } from 'csv-stringify/sync';
import type { ListFile, Row } from '../list.ts';

/** Rows joined into one piece of text. */
const CHUNK = 500;

/**
 * The records of a list as plain CSV: comma, quotes where needed, LF, header first, all columns as text under
 * their own headers, nothing mapped or repaired. Records that cannot be used as leads are written as far as their
 * cells can be told apart, so that the dump has every record of the file.
 */
export function* dumpCsv(list: ListFile): Generator<string> {
  let rows: (readonly string[])[] = [list.header];
  for (const row of list.rows()) {
    rows.push(cellsOf(row));
    if (rows.length >= CHUNK) {
      yield stringify(rows);
      rows = [];
    }
  }
  if (rows.length > 0) yield stringify(rows);
}

function cellsOf(row: Row): readonly string[] {
  if (row.kind === 'reject') return row.cells ?? [row.raw];
  const { cells, found = cells.length } = row;
  return found <= cells.length
    ? cells.slice(0, found)
    : [...cells, ...Array<string>(found - cells.length).fill('')];
}
