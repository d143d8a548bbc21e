import { stringify } from 'csv-stringify/sync';
import type { Settings } from '../config/schema.ts';
import { type FindingCode, sentenceOf } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { plain } from './columns.ts';
import { disarm, withoutControls } from './disarm.ts';

/** How a CSV is written. `excel`: semicolon and BOM, which German Excel opens without questions. */
export interface CsvDialect {
  readonly excel: boolean;
}

/** A CSV on its way out, in blocks, and how many cells had to be disarmed so far. */
export interface CsvText {
  readonly blocks: readonly string[];
  readonly disarmed: number;
}

const BLOCK = 1000;

/** Writes rows as RFC 4180 text with CRLF, disarming every cell that a spreadsheet would run. `safe[i]` exempts column i. */
export function toCsv(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  dialect: CsvDialect,
  safe: readonly boolean[] = [],
): CsvText {
  let disarmed = 0;
  const guard = (cells: readonly string[]): string[] =>
    cells.map((cell, index) => {
      if (safe[index]) return cell;
      const text = disarm(cell);
      if (text !== cell) disarmed += 1;
      return text;
    });
  // With a record delimiter of its own the library leaves other line breaks unquoted, unless told so.
  const options = {
    delimiter: dialect.excel ? ';' : ',',
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
  };
  const blocks = [(dialect.excel ? '\ufeff' : '') + stringify([header.map(disarm)], options)];
  let block: string[][] = [];
  for (const row of rows) {
    block.push(guard(row));
    if (block.length === BLOCK) {
      blocks.push(stringify(block, options));
      block = [];
    }
  }
  if (block.length > 0) blocks.push(stringify(block, options));
  return { blocks, disarmed };
}

/** A record that became no lead, as `rejects.csv` lists it. */
export interface RejectRecord {
  readonly path: string;
  readonly line: number;
  readonly code: FindingCode;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly raw: string;
}

/** `rejects.csv`: file, line, code, message, raw. */
export function rejectsCsv(
  rejects: readonly RejectRecord[],
  settings: Settings,
  dialect: CsvDialect,
): CsvText {
  const rows = rejects.map((reject) => [
    reject.path,
    String(reject.line),
    reject.code,
    sentenceOf(reject, settings.config.report.language),
    withoutControls(reject.raw),
  ]);
  return toCsv(['file', 'line', 'code', 'message', 'raw'], rows, dialect);
}

/** Two leads that may be one person, as `possible-duplicates.csv` lists them. */
export interface PossiblePair {
  readonly a: Lead;
  readonly b: Lead;
  readonly weight: number;
  readonly because: readonly string[];
}

/** `possible-duplicates.csv`: one pair a row, strongest first. */
export function possibleDuplicatesCsv(pairs: readonly PossiblePair[], dialect: CsvDialect): CsvText {
  const side = ({ id, values, records }: Lead): string[] => [
    id,
    [values.first_name, values.last_name].filter(Boolean).join(' '),
    values.company ?? '',
    values.email ?? '',
    values.phone ?? values.mobile ?? '',
    records.map(({ path, line }) => `${path}:${line}`).join('; '),
  ];
  const header = ['weight', 'because'];
  for (const letter of ['a', 'b']) {
    header.push(
      ...['lead_id', 'name', 'company', 'email', 'phone', 'sources'].map((name) => `${name}_${letter}`),
    );
  }
  const rows = pairs.map((pair) => [
    plain(pair.weight),
    pair.because.join('; '),
    ...side(pair.a),
    ...side(pair.b),
  ]);
  return toCsv(header, rows, dialect, [true]);
}
