import { type Dialect, type RawRecord, readLine } from './split.ts';

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
    const again = odd && width >= 3 && span === 1 ? readWith(others, record.raw, width) : null;
    yield again ? { ...record, cells: again, damage: null, stray: false, foreign: true } : record;
  }
}

function otherDialects(dialect: Dialect): Dialect[] {
  const others: Dialect[] = [];
  for (const quote of ['"', "'"])
    for (const delimiter of [dialect.delimiter, ',', ';', '\t', '|'])
      if (delimiter !== dialect.delimiter || quote !== dialect.quote)
        others.push({ delimiter, quote, escape: quote });
  return others;
}

function readWith(others: readonly Dialect[], raw: string, width: number): readonly string[] | null {
  if (raw.length > CAP) return null;
  for (const other of others) {
    if (!raw.includes(other.delimiter)) continue;
    if (other.quote === "'" && !raw.includes(`'${other.delimiter}'`)) continue;
    const cells = readLine(raw, other);
    if (cells.length === width) return cells;
  }
  return null;
}

/** Every filled cell stands between apostrophes that this file does not quote with. */
function isWrapped(cells: readonly string[], dialect: Dialect): boolean {
  if ((cells[0] ?? '').charCodeAt(0) !== 39 || cells.length < 3 || dialect.quote === "'") return false;
  return cells.every(
    (cell) => cell === '' || (cell.length > 1 && cell.startsWith("'") && cell.endsWith("'")),
  );
}
