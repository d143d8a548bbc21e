import { type Dialect, readLine } from './cells.ts';
import type { RawRecord } from './split.ts';

/** Longer records are not tried again: no row of a list is that long by right. */
const CAP = 100_000;

/**
 * Reads rows that have the wrong number of cells, or whose cells all stand between apostrophes, with the other
 * delimiters and quotes there are: lists are also pasted together. Only a reading with exactly `width` cells counts.
 */
export function* straighten(
  records: Iterable<RawRecord>,
  dialect: Dialect,
  width: number,
): Generator<RawRecord> {
  const others = otherDialects(dialect);
  for (const record of records) {
    const { cells, span } = record;
    const odd = cells.length !== width || isWrapped(cells, dialect);
    if (!odd || width < 3 || span > 1 || record.raw.length > CAP) {
      yield record;
      continue;
    }
    const again = readWith(others, record.raw, width);
    const parted = again ?? part(record.raw, dialect, width - cells.length);
    if (again) yield { ...record, cells: again, damage: null, stray: false, foreign: true };
    else yield parted ? { ...record, cells: parted, damage: null, stray: true } : record;
  }
}

function otherDialects(dialect: Dialect): Dialect[] {
  const others: Dialect[] = [];
  for (const quote of ['"', "'"])
    for (const delimiter of [dialect.delimiter, ',', ';', '\t', '|', ' '])
      if (delimiter !== dialect.delimiter || quote !== dialect.quote)
        others.push({ delimiter, quote, escape: quote });
  return others;
}

function readWith(others: readonly Dialect[], raw: string, width: number): readonly string[] | null {
  for (const other of others) {
    if (!raw.includes(other.delimiter)) continue;
    // Apostrophes and blanks stand in plain text as well: only between quoted cells do they mean more.
    const plain = other.quote === '"' && other.delimiter !== ' ';
    if (!plain && !raw.includes(other.quote + other.delimiter + other.quote)) continue;
    const cells = readLine(raw, other);
    if (cells.length === width) return cells;
  }
  return null;
}

/**
 * The cells of a line in which every cell is quoted and `missing` delimiters between two of them are lost:
 * `"Anna""Berg","Elbwerk"`. Null where other quotes in the line leave a doubt.
 */
function part(raw: string, dialect: Dialect, missing: number): readonly string[] | null {
  const { quote, delimiter } = dialect;
  if (missing < 1 || quote === '' || !raw.startsWith(quote) || !raw.endsWith(quote)) return null;
  const pieces = raw.slice(1, -1).split(`${quote}${delimiter}${quote}`);
  const parted = pieces.map((piece) => (piece === '' ? [''] : piece.split(quote + quote)));
  const cells = parted.flat();
  if (
    cells.length !== pieces.length + missing ||
    cells.some((cell) => cell.includes(quote) || /^ | $/.test(cell))
  )
    return null;
  return cells;
}

/** Every filled cell stands between apostrophes that this file does not quote with. */
function isWrapped(cells: readonly string[], dialect: Dialect): boolean {
  if ((cells[0] ?? '').charCodeAt(0) !== 39 || cells.length < 3 || dialect.quote === "'") return false;
  return cells.every(
    (cell) => cell === '' || (cell.length > 1 && cell.startsWith("'") && cell.endsWith("'")),
  );
}
