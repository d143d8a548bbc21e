import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { ListFile, ReadOptions, RecordRow, RejectRow, Row } from '../../src/list.ts';
import { openList } from '../../src/read/read.ts';

export interface Written {
  readonly delimiter: string;
  readonly newline: string;
  readonly quote?: string;
  readonly always?: boolean;
}

export const PLAIN: Written = { delimiter: ',', newline: '\n' };

export const HEADER = ['Vorname', 'Nachname', 'Firma', 'E-Mail', 'Telefon', 'Ort', 'Notiz'];

/** Invented people whose cells hold what lists hold: umlauts, delimiters, quotes, empty cells. */
export const people = fc
  .array(
    fc.tuple(
      fc.constantFrom('Anna', 'Jörg', 'Zoë', 'Änne', 'Max', 'Søren', 'Léa'),
      fc.constantFrom('Müller', 'Weiß', 'Groß', "O'Neill", 'van den Berg', 'Öz', 'Null'),
      fc.constantFrom('Müller & Söhne GmbH', 'Weiß, Groß und Partner', 'A;B AG', 'Die "Gute" KG', 'X|Y Ltd.'),
      fc.nat(9999),
      fc.constantFrom('+49 30 901820', '030/901820', '0049 89 1234-0', ''),
      fc.constantFrom('Berlin', 'Köln', 'Zürich', 'Bad Öhnhausen'),
      fc.constantFrom(
        '',
        'ruft an',
        'will 5" Rohre, schnell',
        'erste Zeile\nzweite Zeile',
        'für 3,5 t; dringend',
      ),
    ),
    { minLength: 3, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(([first, last, company, id, ...rest]) => [
      first,
      last,
      company,
      `p${id}@kunde.example`,
      ...rest,
    ]),
  );

export function csv(rows: readonly (readonly string[])[], written: Written = PLAIN): string {
  const { delimiter, newline, quote = '"', always = false } = written;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) =>
        always || cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell)
          ? quote + cell.replaceAll(quote, quote + quote) + quote
          : cell,
      )
      .join(delimiter);
  return rows.map((cells) => line(cells) + newline).join('');
}

export function bytes(text: string, encoding = 'utf-8', bom = false): Buffer {
  return iconv.encode(text, encoding, { addBOM: bom });
}

export async function open(content: string | Uint8Array, options: ReadOptions = {}): Promise<ListFile> {
  async function* once() {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  }
  return openList('-', options, once());
}

export interface Read {
  readonly list: ListFile;
  readonly rows: readonly Row[];
  readonly records: readonly RecordRow[];
  readonly rejects: readonly RejectRow[];
  /** Cells of the records. */
  readonly cells: readonly (readonly string[])[];
  /** Codes of rejects and problems. */
  readonly codes: readonly string[];
}

export async function read(content: string | Uint8Array, options: ReadOptions = {}): Promise<Read> {
  const list = await open(content, options);
  const rows = [...list.rows()];
  const records = rows.filter((row) => row.kind === 'record');
  const rejects = rows.filter((row) => row.kind === 'reject');
  return {
    list,
    rows,
    records,
    rejects,
    cells: records.map(({ cells }) => cells),
    codes: [...rejects, ...list.problems].map(({ code }) => code),
  };
}

/** Physical lines: text up to CR, LF or CRLF. */
export function physicalLines(content: Uint8Array): number {
  const text = Buffer.from(content).toString('latin1');
  if (text === '') return 0;
  return text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;
}
