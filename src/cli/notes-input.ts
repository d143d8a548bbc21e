import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { openList } from '../read/read.ts';
import type { Io } from './io.ts';

/** A note to be labelled. `labels` holds what the input says about it, by the field names of the output. */
export interface NoteInput {
  readonly id: string;
  readonly note: string;
  readonly ref: string | null;
  readonly labels: ReadonlyMap<string, string>;
}

const NOTE_COLUMNS = [
  'note',
  'notes',
  'text',
  'remark',
  'remarks',
  'comment',
  'comments',
  'notiz',
  'notizen',
  'bemerkung',
  'bemerkungen',
  'kommentar',
  'message',
  'nachricht',
];
const REF_COLUMNS = ['ref', 'date', 'datum'];
export const LABELS = [
  'intent',
  'need',
  'budget',
  'authority',
  'timing',
  'opt_out',
  'action',
  'action_date',
] as const;

/** Notes of a file or, for `-`, of standard input: a note a line, JSON Lines, or a table with a column of notes. */
export async function readNoteInput(path: string, column: string | undefined, io: Io): Promise<NoteInput[]> {
  const bytes = path === '-' ? await all(io.stdin) : file(path);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new UserError(
      `${path} holds no notes.`,
      'Give a note a line, JSON Lines, or a table with a column note.',
    );
  if (/\.xlsx$/i.test(path) || isTable(path, text, column)) return table(path, bytes, column, io);
  if (/^\s*\{/.test(text)) return text.split(/\r?\n/).flatMap(jsonNote);
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [plain(String(i + 1), line)]));
}

function plain(id: string, note: string): NoteInput {
  return { id, note, ref: null, labels: new Map() };
}

function file(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UserError(`${path} cannot be read.`, 'Check the path, or write - to read standard input.');
  }
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A table is told by its name, by the column asked for, or by a first line that names a note column beside others. */
function isTable(path: string, text: string, column: string | undefined): boolean {
  if (/^\s*\{/.test(text)) return false;
  if (column !== undefined || /\.(?:csv|tsv)$/i.test(path)) return true;
  const cells = (text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '')
    .split(/[,;\t|]/)
    .map((cell) => plainName(cell));
  return cells.length > 1 && cells.some((cell) => NOTE_COLUMNS.includes(cell));
}

function plainName(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').toLowerCase();
}

async function table(path: string, bytes: Buffer, column: string | undefined, io: Io): Promise<NoteInput[]> {
  const list = await openList(path, {}, path === '-' ? once(bytes) : io.stdin);
  const names = list.header.map(plainName);
  const wanted = column === undefined ? NOTE_COLUMNS : [plainName(column)];
  const at = names.findIndex((name) => wanted.includes(name));
  if (at < 0)
    throw new UserError(
      column === undefined ? `${path} has no column of notes.` : `${path} has no column "${column}".`,
      'Name the column with --column <header>.',
    );
  const refAt = names.findIndex((name) => REF_COLUMNS.includes(name));
  const idAt = names.indexOf('id');
  const out: NoteInput[] = [];
  for (const row of list.rows()) {
    const note = row.kind === 'record' ? (row.cells[at] ?? '') : '';
    if (row.kind !== 'record' || note.trim() === '') continue;
    const labels = new Map<string, string>();
    for (const label of LABELS) {
      const cell = row.cells[names.indexOf(label)];
      if (cell !== undefined && names.includes(label)) labels.set(label, cell.trim());
    }
    out.push({ id: row.cells[idAt] ?? String(row.line), note, ref: dateIn(row.cells[refAt]), labels });
  }
  return out;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function dateIn(cell: unknown): string | null {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}/.test(cell) ? cell.slice(0, 10) : null;
}

function jsonNote(line: string, index: number): NoteInput[] {
  if (line.trim() === '') return [];
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new UserError(
      `Line ${index + 1} is no JSON.`,
      'Write one object a line: {"id":"1","note":"…","ref":"2026-03-31"}',
    );
  }
  const fields = new Map(Object.entries(data as Record<string, unknown>));
  const note = fields.get('note');
  if (typeof note !== 'string')
    throw new UserError(
      `Line ${index + 1} has no "note".`,
      'Write one object a line: {"id":"1","note":"…","ref":"2026-03-31"}',
    );
  const labels = new Map<string, string>();
  for (const label of LABELS) {
    const value = fields.get(label);
    if (value !== undefined) labels.set(label, value === null ? '' : String(value));
  }
  return [{ id: String(fields.get('id') ?? index + 1), note, ref: dateIn(fields.get('ref')), labels }];
}
