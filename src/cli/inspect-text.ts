import { type FindingCode, sentenceOf } from '../findings/findings.ts';
import { FIELDS, type Field } from '../lead.ts';
import type { Column, ListFile, Problem } from '../list.ts';
import { shown } from './io.ts';

/** What `inspect` found out about one file. */
export interface Inspected {
  readonly list: ListFile;
  readonly columns: readonly Column[];
  readonly identifies: boolean;
  readonly records: number;
  readonly rejects: number;
  readonly problems: readonly Problem[];
}

/** Colours for people, handed in so that the text can be plain. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly weak: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** Fields whose cells are no personal data by themselves and may be shown as they are. */
const OPEN_KINDS = ['date', 'minutes', 'boolean', 'number'];
const OPEN_FIELDS: readonly Field[] = [
  'country',
  'language',
  'status',
  'rating',
  'registration_status',
  'event_role',
  'salutation',
  'gender',
  'lifecycle_stage',
];
/** Below this the text asks the user to look. */
const SURE = 0.75;
const SHOWN_LINES = 8;

/** A file in words: what it is, where each column goes, what is wrong, what to do. Cells are masked. */
export function inspectText(found: Inspected, language: 'en' | 'de', paint: Paint, width: number): string {
  return [
    head(found, paint),
    '',
    ...table(found, paint, width),
    '',
    ...problemLines(found, language, paint),
    ...advice(found, paint),
  ].join('\n');
}

function head({ list, records, rejects }: Inspected, paint: Paint): string {
  const what = [
    list.preset ?? (list.format === 'xlsx' ? 'workbook' : 'no known product'),
    list.format === 'xlsx' ? 'xlsx' : `${list.encoding}${list.bom ? ' with BOM' : ''}`,
    ...(list.format === 'xlsx'
      ? []
      : [`delimiter ${nameOf(list.delimiter)}`, `line ends ${nameOf(list.newline)}`]),
    list.headerLine > 0 ? `header in line ${list.headerLine}` : 'no header',
  ].join(', ');
  const { lines } = list;
  const skipped = [
    lines.preamble > 0 ? `${lines.preamble} lines before the header` : '',
    lines.skipped > 0 ? `${lines.skipped} lines that are no leads (footers, totals, hosts)` : '',
    lines.blank > 0 ? `${lines.blank} blank` : '',
  ].filter((text) => text !== '');
  return `${paint.strong(shown(list.path))}: ${what}\n${count(records, 'record')}${rejects > 0 ? `, ${rejects} of them unreadable` : ''}${skipped.length > 0 ? `; left out: ${skipped.join(', ')}` : ''}`;
}

function table({ list, columns }: Inspected, paint: Paint, width: number): string[] {
  const rows = columns.map((column) => [
    String(column.index + 1),
    short(shown(column.header) || '(no header)', 34),
    column.field ?? '-',
    column.field ? `${Math.round(column.confidence * 100)} %` : '',
    `${column.samples}/${list.sample.length}`,
    samples(list, column),
  ]);
  const all = [['#', 'column', 'field', 'sure', 'filled', 'looks like'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => [...(row[at] ?? '')].length)));
  return all.map((row, index) => {
    const line = row.map((cell, at) => (at < 5 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  ');
    const cut = short(line.trimEnd(), Math.max(60, width));
    if (index === 0) return paint.weak(cut);
    const column = columns[index - 1];
    return column?.field && column.confidence < SURE ? paint.warn(cut) : cut;
  });
}

function samples(list: ListFile, column: Column): string {
  const seen = new Set<string>();
  for (const { cells } of list.sample) {
    const cell = shown(cells[column.index] ?? '').trim();
    if (cell !== '') seen.add(isOpen(column) ? short(cell, 24) : mask(cell));
    if (seen.size === 3) break;
  }
  return [...seen].join(' | ');
}

/** A column that was placed with doubt may hold anything, so its cells stay masked. */
function isOpen({ field, confidence }: Column): boolean {
  return (
    field !== null &&
    confidence >= SURE &&
    (OPEN_FIELDS.includes(field) || OPEN_KINDS.includes(FIELDS[field].kind))
  );
}

/** The shape of a cell without its content: first letters, `9` for digits. */
export function mask(cell: string): string {
  return short(
    cell
      .slice(0, 200)
      .replace(/\p{N}/gu, '9')
      .replace(/(\p{L})[\p{L}\p{M}']+/gu, '$1…'),
    28,
  );
}

function problemLines({ problems }: Inspected, language: 'en' | 'de', paint: Paint): string[] {
  if (problems.length === 0) return [];
  const groups = new Map<string, { code: FindingCode; lines: number[] }>();
  for (const problem of problems) {
    const sentence = sentenceOf(problem, language);
    const group = groups.get(sentence) ?? { code: problem.code, lines: [] };
    group.lines.push(problem.line);
    groups.set(sentence, group);
  }
  const told = [...groups].map(([sentence, { code, lines }]) => {
    const first = lines.slice(0, SHOWN_LINES).join(', ');
    const more = lines.length > SHOWN_LINES ? ` and ${lines.length - SHOWN_LINES} more` : '';
    return `  ${lines.length === 1 ? 'line' : 'lines'} ${first}${more}: ${shown(sentence)} (${code})`;
  });
  return [paint.strong('Problems'), ...told, ''];
}

function advice({ list, columns, identifies, rejects }: Inspected, paint: Paint): string[] {
  const unsure = columns.filter(({ field, confidence }) => field !== null && confidence < SURE);
  const open = columns.filter(
    ({ field, confidence, samples: filled }) => field === null && confidence === 0 && filled > 0,
  );
  const todo = [
    ...(identifies
      ? []
      : [
          'No column names a person, a company, an e-mail address or a phone number: this list cannot be qualified as it is. Place one by hand.',
        ]),
    ...unsure.map(
      ({ header, field }) =>
        `Look at "${shown(header)}": it is read as ${field ?? ''}. If that is wrong: --map "${shown(header)}=<field>" (or =ignore).`,
    ),
    ...(open.length > 0
      ? [
          `Kept as they are, unplaced: ${open
            .slice(0, 8)
            .map(({ header, index }) => `"${shown(header) || `column ${index + 1}`}"`)
            .join(
              ', ',
            )}${open.length > 8 ? ` and ${open.length - 8} more` : ''}. To place one: --map "<header>=<field>".`,
        ]
      : []),
    ...(rejects > 0
      ? ['Unreadable records go to rejects.csv with their line; mend them there and run again.']
      : []),
    ...(list.format === 'csv' && /�/.test(list.sample.map(({ cells }) => cells.join('')).join(''))
      ? ['Some characters could not be decoded: try --encoding, e.g. --encoding cp850.']
      : []),
  ];
  if (todo.length === 0) return ['Nothing to do: leadsieve qualify can take this file as it is.'];
  return [paint.strong('What to do'), ...todo.map((text) => `  ${text}`)];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
  ['\r', 'CR'],
  ['', 'none'],
]);

function nameOf(mark: string): string {
  return NAMES.get(mark) ?? mark;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function short(text: string, most: number): string {
  const chars = [...text];
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`;
}
