import { readFileSync } from 'node:fs';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { findPreset } from '../../src/data/presets.ts';
import type { ListFile, RecordRow } from '../../src/list.ts';

export const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2026-11-24' };

export interface GoldColumn {
  readonly header: string;
  /** `-`: stays as it is. */
  readonly field: string;
  readonly cells: readonly string[];
}

export interface Export {
  readonly name: string;
  readonly columns: readonly GoldColumn[];
}

const ROWS = 4;

/** Cells of fields that speak for themselves, so that a fixture names only what is special. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  salutation: ['Herr', 'Frau', 'Herr', 'Frau'],
  full_name: ['Max Müller', 'Eva Klein', 'Thomas Berger', 'Sabine Huber'],
  first_name: ['Max', 'Eva', 'Thomas', 'Sabine'],
  middle_name: ['', 'Maria', '', ''],
  last_name: ['Müller', 'Klein', 'Berger', 'Huber'],
  company: ['Berger Logistik GmbH', 'Huber AG', 'Klein & Söhne KG', 'Alpina Technik'],
  job_title: ['Einkaufsleiter', 'Geschäftsführerin', 'Head of IT', 'Assistent'],
  department: ['Einkauf', 'Vertrieb', 'IT', 'Produktion'],
  industry: ['Maschinenbau', 'Handel', 'Chemie', 'Logistik'],
  email: [
    'max@berger.example',
    'eva.klein@huber.example',
    't.berger@klein.example',
    's.huber@alpina.example',
  ],
  email_2: ['', 'eva@privat.example', '', ''],
  phone: ['089 1234567', '+49 30 7654321', '0711/998877', '040-112233'],
  phone_2: ['', '089 7654321', '', '030 112233'],
  phone_3: ['', '', '089 998877', ''],
  mobile: ['0171 1234567', '+49 151 7654321', '0176/998877', ''],
  fax: ['089 1234568', '', '', ''],
  street: ['Hauptstr. 5', 'Am Markt 12a', 'Ringstraße 101', 'Bahnhofplatz 1'],
  postal_code: ['80331', '10115', '1010', '8001'],
  city: ['München', 'Berlin', 'Wien', 'Zürich'],
  country: ['Deutschland', 'Deutschland', 'Österreich', 'Schweiz'],
  website: ['www.berger.example', 'https://huber.example', '', 'www.alpina.example'],
  linkedin_url: ['https://www.linkedin.com/in/max', '', 'https://www.linkedin.com/in/tom', ''],
  notes: ['ruft nächste Woche an', '', 'will ein Angebot über 20 Stück', 'netter Kontakt'],
  topic: ['Anfrage Pumpen', 'Frage', 'Angebot', 'Kontakt'],
  source: ['Website', 'Messe', 'Empfehlung', 'Google'],
  campaign: ['Frühjahr', 'Frühjahr', 'Herbst', 'Herbst'],
  owner: ['Anna Schulz', 'Tom Kern', 'Anna Schulz', 'Anna Schulz'],
  captured_by: ['Anna Schulz', 'Tom Kern', 'Anna Schulz', 'Anna Schulz'],
  created_at: ['05.03.2026', '17.03.2026', '28.03.2026', '01.04.2026'],
  updated_at: ['05.04.2026 10:00', '17.04.2026 11:30', '28.04.2026 09:15', '01.05.2026 16:45'],
  last_activity_at: ['2026-04-05', '', '2026-04-28', '2026-05-01'],
  captured_at: ['05.03.2026 10:12', '05.03.2026 11:40', '06.03.2026 09:05', '06.03.2026 16:20'],
  answered_at: ['2026-03-05 10:12:00', '2026-03-05 11:40:00', '2026-03-06 09:05:00', ''],
  registered_at: ['2026-02-05 10:12:00', '2026-02-05 11:40:00', '2026-02-06 09:05:00', '2026-02-07 09:05:00'],
  joined_at: ['2026-03-05 10:01:00', '', '2026-03-05 10:03:00', '2026-03-05 10:00:00'],
  left_at: ['2026-03-05 11:01:00', '', '2026-03-05 11:03:00', '2026-03-05 10:12:00'],
  event_start: ['2026-03-05 10:00:00', '2026-03-05 10:00:00', '2026-03-05 10:00:00', '2026-03-05 10:00:00'],
  consent_at: ['2026-02-05 10:12:00', '', '', '2026-02-07 09:05:00'],
  attended: ['Yes', 'No', 'Yes', 'Yes'],
};

/** Reads a fixture: `## name`, then `header => field` with cells behind ` : ` where they matter. */
export function readExports(file: string): Export[] {
  const text = readFileSync(new URL(`../../fixtures/map/${file}`, import.meta.url), 'utf8');
  const exports: { name: string; columns: GoldColumn[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) exports.push({ name: line.slice(3), columns: [] });
    const at = line.lastIndexOf(' => ');
    if (at < 0) continue;
    const rest = line.slice(at + 4);
    const [, field = '', cells] = /^(\S+?)(?:\s?:\s?(.*))?$/.exec(rest) ?? [];
    exports.at(-1)?.columns.push({
      header: line.slice(0, at),
      field,
      cells: cells === undefined ? (CELLS[field] ?? []) : cells.split('¦').map((cell) => cell.trim()),
    });
  }
  return exports;
}

/** The export as a list that was read, its rows repeated three times with different lines. */
export function listOf({ name, columns }: Export, empty = false): ListFile {
  const header = columns.map((column) => column.header);
  const sample = Array.from(
    { length: empty ? 0 : ROWS * 3 },
    (_, row): RecordRow => ({
      kind: 'record',
      line: row + 2,
      cells: columns.map(({ cells }) => cells[row % ROWS] ?? ''),
    }),
  );
  return fakeList(header, sample, {
    path: 'liste.csv',
    preset: findPreset(header)?.id ?? null,
    facts: { title: name },
  });
}

export function fakeList(
  header: readonly string[],
  sample: readonly RecordRow[],
  more: Partial<ListFile> = {},
): ListFile {
  return {
    path: 'liste.csv',
    format: 'csv',
    preset: null,
    encoding: 'utf-8',
    bom: false,
    delimiter: ';',
    quote: '"',
    newline: '\n',
    preambleLines: 0,
    headerLine: 1,
    header,
    sample,
    facts: {},
    rows: () => sample,
    lines: { total: sample.length + 1, preamble: 0, header: 1, blank: 0, skipped: 0, record: sample.length },
    problems: [],
    ...more,
  };
}
