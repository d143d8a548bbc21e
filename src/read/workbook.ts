import { UserError } from '../errors.ts';
import type { LineCount, ListFile, Problem, ReadOptions, RecordRow, Row } from '../list.ts';
import { type Layout, understand } from './layout.ts';
import { type Ledger, type Place, sortRows } from './rows.ts';
import { allBytes, type Source } from './source.ts';
import type { RawRecord } from './split.ts';

const SAMPLE = 200;
/** A workbook is held in memory as a whole; larger ones are refused before they fill it. */
const BYTES = 200 << 20;

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/**
 * Opens a sheet of an XLSX workbook: the one named (or counted from 1) in `options.sheet`, else the first that
 * has rows. Dates become ISO text, numbers plain digits without exponent, so that phone numbers stay whole.
 */
export async function openWorkbook(path: string, source: Source, options: ReadOptions): Promise<ListFile> {
  const sheets = await readSheets(path, source);
  const chosen = chooseSheet(path, sheets, options.sheet);
  const width = chosen.data.reduce((most, row) => Math.max(most, filledWidth(row)), 1);
  const rows = chosen.data.map((row) => Array.from({ length: width }, (_, i) => textOf(row[i])));
  if (!rows.some((row) => row.some((cell) => cell.trim() !== '')))
    throw new UserError(`${path} is empty.`, 'Name the sheet that holds the list with --sheet.');
  const layout = understand(rows.slice(0, 2000), width);
  return listOf(path, rows, layout, sheets.length);
}

async function readSheets(path: string, source: Source): Promise<readonly Sheet[]> {
  const bytes = allBytes(source, BYTES);
  if (!bytes)
    throw new UserError(`${path} is larger than 200 MB.`, 'Save the sheet as CSV: that can be of any size.');
  const { default: readXlsx } = await import('read-excel-file/node');
  try {
    return (await readXlsx(bytes, { trim: false })) as readonly Sheet[];
  } catch {
    throw new UserError(
      `${path} is a ZIP archive or a damaged workbook, not a readable XLSX.`,
      'Open it in a spreadsheet program and save it again as .xlsx or CSV; unpack archives first.',
    );
  }
}

function chooseSheet(path: string, sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  const first = sheets.find(({ data }) => data.length > 0) ?? sheets[0];
  if (!first) throw new UserError(`${path} has no sheets.`, 'Save the list again as .xlsx or CSV.');
  if (wanted === undefined) return first;
  const folded = wanted.trim().toLowerCase();
  const chosen =
    sheets.find(({ sheet }) => sheet.trim().toLowerCase() === folded) ??
    (/^\d{1,3}$/.test(folded) ? sheets[Number(folded) - 1] : undefined);
  if (chosen) return chosen;
  const names = sheets.map(({ sheet }) => JSON.stringify(sheet)).join(', ');
  throw new UserError(`${path} has no sheet ${JSON.stringify(wanted)}.`, `Its sheets are ${names}.`);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return isoOf(value);
  if (typeof value === 'number') return plainNumber(value);
  return String(value);
}

/** Midnight is a date without time; the years around 1900 are a time without date. */
function isoOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const iso = rounded.toISOString().slice(0, 19);
  const [day = '', time = ''] = iso.split('T');
  if (rounded.getUTCFullYear() < 1900 || day === '1899-12-30' || day === '1899-12-31') return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

/** All digits of a number, as a spreadsheet shows it in a wide column: 15 significant ones, no exponent. */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** Cells up to the last that says something. */
function filledWidth(row: readonly unknown[]): number {
  let end = row.length;
  while (end > 0 && textOf(row[end - 1]).trim() === '') end--;
  return end;
}

function listOf(path: string, rows: readonly string[][], layout: Layout, sheetCount: number): ListFile {
  const lines: LineCount = { total: 0, preamble: 0, header: 0, blank: 0, skipped: 0, record: 0 };
  const problems: Problem[] = [];
  const first = layout.start + 1;
  const place: Place = { first, last: layout.start + layout.headerRows };
  const pass = function* (): Generator<Row> {
    Object.assign(lines, { total: 0, preamble: 0, header: 0, blank: 0, skipped: 0, record: 0 });
    problems.length = 0;
    if (layout.headerRows === 0) problems.push({ line: first, code: 'NO_HEADER' });
    if (sheetCount > 1) problems.push({ line: 1, code: 'OTHER_SHEETS', args: { count: sheetCount } });
    const ledger: Ledger = { lines, tell: (problem) => void problems.push(problem) };
    yield* sortRows(recordsOf(rows), layout, place, ledger);
    lines.total = rows.length;
  };
  return {
    path,
    format: 'xlsx',
    preset: layout.preset?.id ?? null,
    encoding: 'utf-8',
    bom: false,
    delimiter: '',
    quote: '',
    newline: '',
    preambleLines: layout.headerRows > 0 ? first - 1 : 0,
    headerLine: layout.headerRows > 0 ? first : 0,
    header: layout.header,
    sample: takeSample(pass()),
    facts: layout.facts,
    rows: pass,
    lines,
    problems,
  };
}

function* recordsOf(rows: readonly string[][]): Generator<RawRecord> {
  let line = 0;
  for (const cells of rows)
    yield { line: ++line, span: 1, cells, raw: cells.join('\t'), damage: null, stray: false };
}

function takeSample(rows: Iterable<Row>): RecordRow[] {
  const sample: RecordRow[] = [];
  for (const row of rows) {
    if (row.kind === 'record') sample.push(row);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}
