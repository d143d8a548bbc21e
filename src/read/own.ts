import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';
import { allBytes, openSource } from './source.ts';

/** A table that leadsieve has written itself: header and rows as arrays, in file order. */
export interface OwnTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Written with semicolons, for German Excel. */
  readonly excel: boolean;
}

/** It is held in memory as a whole. */
const BYTES = 500 << 20;
const DELIMITERS = [',', ';', '\t'] as const;
/** What `write` puts a `'` in front of, at the beginning of a cell and behind separators inside it. */
const GUARD_AT_START = /^'(?=[\s\0\u200b-\u200f\ufeff]*[=@+\-\t\r\uff1d\uff20\uff0b\uff0d])/;
const GUARD_INSIDE = /([,;|\t\r\n]["'\s]?)'(?=[=@])/g;

/**
 * Reads a CSV of leadsieve back as it was before writing: the `'` in front of what a spreadsheet would run is taken
 * off again. Comma, semicolon (as German Excel saves it) or tab. `wanted` names columns without which it is no such
 * file; their absence is a UserError.
 */
export async function readOwnTable(
  path: string,
  wanted: readonly string[],
  stdin?: AsyncIterable<Uint8Array>,
): Promise<OwnTable> {
  const source = await openSource(path, stdin);
  const bytes = allBytes(source, BYTES);
  if (!bytes) throw new UserError(`${path} is larger than 500 MB.`, 'No leads.csv is; name another file.');
  const text = new TextDecoder('utf-8').decode(bytes);
  const delimiter = delimiterOf(text);
  const records = parseText(text, delimiter);
  const [header = [], ...rows] = records;
  const missing = wanted.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      `${path} is no leads.csv: it has no column ${missing.join(', ')}.`,
      'Name a leads.csv that leadsieve qualify has written.',
    );
  }
  return { header, rows: rows.map((row) => row.map(withoutGuards)), excel: delimiter === ';' };
}

function parseText(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      bom: true,
    });
  } catch {
    throw new UserError(
      'The file is no CSV that leadsieve has written.',
      'Name a leads.csv as leadsieve qualify wrote it; a program that saved it again may have spoilt it.',
    );
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 20_000).split('\n', 1)[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

const withoutGuards = (cell: string): string =>
  cell.includes("'") ? cell.replace(GUARD_AT_START, '').replace(GUARD_INSIDE, '$1') : cell;
