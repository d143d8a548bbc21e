import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature, Row, Sheet } from 'write-excel-file/node';
import type { Settings } from '../config/schema.ts';
import { DISPOSITIONS, type Disposition, type Lead } from '../lead.ts';
import { LEAD_COLUMNS } from './columns.ts';

/** What the library takes for file contents on Node. */
type FileContent = Stream | Buffer | Blob;

/** Columns that people work with, in the order of the workbook; the CSV keeps them all. */
const SHOWN: readonly (readonly [name: string, width: number])[] = [
  ['disposition', 12],
  ['class', 14],
  ['score', 8],
  ['grade', 8],
  ['next_step', 48],
  ['owner', 16],
  ['salutation', 8],
  ['academic_title', 10],
  ['first_name', 14],
  ['last_name', 18],
  ['company', 28],
  ['job_title', 24],
  ['email', 32],
  ['email_status', 11],
  ['phone', 18],
  ['mobile', 18],
  ['postal_code', 10],
  ['city', 18],
  ['country', 8],
  ['intent', 12],
  ['action', 10],
  ['action_date', 12],
  ['need', 9],
  ['budget', 9],
  ['authority', 9],
  ['timing', 9],
  ['missing', 18],
  ['may_email', 10],
  ['may_call', 10],
  ['note', 60],
  ['reasons', 50],
  ['findings', 50],
  ['source', 22],
  ['sources', 26],
  ['lead_id', 14],
];

/** Fill by disposition, light enough for black text. */
const FILL: Readonly<Record<Disposition, string>> = {
  handoff: '#DAFBE1',
  research: '#FFF8C5',
  nurture: '#DDF4FF',
  blocked: '#FFEBE9',
  rejected: '#EAEEF2',
};

/** Excel refuses longer cell texts. */
const MAX_CELL = 32_767;

/**
 * `leads.xlsx` for people: a summary sheet, then a sheet a disposition with frozen header and filter. Every cell of a
 * lead is text (but the score), so `+49…` and `01067` survive and nothing from the data becomes a formula.
 */
export async function workbook(
  leads: readonly Lead[],
  summary: readonly (readonly [label: string, value: string | number])[],
  settings: Settings,
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const columns = SHOWN.flatMap(([name, width]) => {
    const column = LEAD_COLUMNS.find((one) => one.name === name);
    return column ? [{ ...column, width }] : [];
  });
  const header: Row = columns.map(({ name }) => ({
    value: name,
    fontWeight: 'bold',
    backgroundColor: '#D0D7DE',
  }));
  const sheets: Sheet<FileContent>[] = [
    {
      sheet: 'summary',
      columns: [{ width: 46 }, { width: 16 }],
      data: summary.map(([label, value]) => [
        { value: clean(label), fontWeight: 'bold' },
        typeof value === 'number' ? value : textCell(value),
      ]),
    },
  ];
  for (const disposition of DISPOSITIONS) {
    const own = leads.filter((lead) => lead.decision.disposition === disposition);
    const rows = own.map(
      (lead): Row =>
        columns.map((column) => {
          const value = column.of(lead, settings);
          if (column.name === 'score') return { value: lead.score, backgroundColor: FILL[disposition] };
          return column.name === 'disposition'
            ? { ...textCell(value), backgroundColor: FILL[disposition] }
            : textCell(value);
        }),
    );
    sheets.push({
      sheet: disposition,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [header, ...rows],
    });
  }
  return writeXlsxFile(sheets, { features: [filters(sheets)] }).toBuffer();
}

function textCell(value: string): { value: string; type: StringConstructor; format: string } | null {
  return value === '' ? null : { value: clean(value).slice(0, MAX_CELL), type: String, format: '@' };
}

/** Characters that XML 1.0 forbids would make Excel refuse the file. */
function clean(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed();
}

/** A filter over the header row of every sheet but the summary. */
function filters(sheets: readonly Sheet<FileContent>[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const data = sheetIndex === 0 ? undefined : sheets[sheetIndex]?.data;
            if (!data) return xml;
            const range = `A1:${columnLetters(SHOWN.length - 1)}${data.length}`;
            return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
