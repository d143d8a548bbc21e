import type { Command } from 'commander';
import type { Reading } from '../lead.ts';
import { readNote } from '../notes/notes.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { type NoteInput, readNoteInput } from './notes-input.ts';
import { measure, type NoteFigures } from './notes-measure.ts';
import { isoDate } from './settings.ts';

interface NotesOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly column?: string;
}

const EXAMPLES = `
Input: a note a line; or JSON Lines {"id","note","ref"}; or a table with a column note (or --column).
Columns or keys intent, need, budget, authority, timing, opt_out, action, action_date are taken as labels: then
precision, recall, F1 and a confusion table are printed (with --json on standard error).

Examples:
  echo "ruft nä. Wo. an" | leadsieve notes -
  leadsieve notes notes.csv --column Bemerkung --as-of 2026-03-31
  leadsieve notes labelled.jsonl --json > read.jsonl

Exit codes: 0 done; 2 something to mend (no notes, a line that is no JSON, no such column).`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file>', 'notes, or - for standard input')
    .option('--column <header>', 'the column that holds the notes')
    .option('--as-of <date>', 'reference date of notes that have none, YYYY-MM-DD')
    .option('--json', 'print one JSON object a note')
    .option('--quiet', 'print the figures only')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: NotesOptions) => done(await label(path, options, io)));
}

async function label(path: string, options: NotesOptions, io: Io): Promise<number> {
  const asOf = isoDate(options.asOf ?? io.today, '--as-of');
  const inputs = await readNoteInput(path, options.column, io);
  const pairs = inputs.map((input) => ({ input, reading: readNote(input.note, { ref: input.ref ?? asOf }) }));
  for (const { input, reading } of pairs) {
    if (options.json) print(io, JSON.stringify(jsonOf(input, reading)));
    else if (!options.quiet) print(io, lineOf(input, reading));
  }
  const figures = measure(pairs);
  if (!figures) return EXIT.done;
  if (options.json) say(io, figuresText(figures));
  else print(io, figuresText(figures));
  return EXIT.done;
}

function jsonOf(input: NoteInput, reading: Reading): Record<string, unknown> {
  const {
    intent,
    need,
    budget,
    authority,
    timing,
    opt_out,
    action,
    action_date,
    evidence,
    confidence,
    language,
  } = reading;
  return {
    id: input.id,
    intent,
    need,
    budget,
    authority,
    timing,
    opt_out,
    action,
    action_date,
    evidence,
    confidence,
    language,
  };
}

function lineOf(input: NoteInput, reading: Reading): string {
  const known = (['need', 'budget', 'authority', 'timing'] as const)
    .filter((field) => reading[field] !== 'unknown')
    .map((field) => `${field} ${reading[field]}`);
  const facts = [
    `${reading.intent} ${Math.round(reading.confidence * 100)}%`,
    ...(reading.action ? [[reading.action, reading.action_date].filter(Boolean).join(' ')] : []),
    ...known,
    ...(reading.opt_out ? ['opt-out'] : []),
  ];
  const spans = [...new Set(reading.evidence.map(({ span }) => `"${span}"`))];
  return `${facts.join(', ')}${spans.length === 0 ? '' : `  ${spans.join(' ')}`}\n    ${input.note.replace(/\s+/g, ' ').slice(0, 160)}`;
}

function figuresText(figures: NoteFigures): string {
  const share = (value: number | null) => (value === null ? '  -  ' : value.toFixed(3));
  const names = figures.intent.map(({ name }) => name);
  return [
    `${figures.notes} labelled notes`,
    'intent       precision  recall   F1     labelled',
    ...figures.intent.map(
      ({ name, precision, recall, f1, labelled }) =>
        `${name.padEnd(12)} ${share(precision)}      ${share(recall)}    ${share(f1)}  ${labelled}`,
    ),
    `macro F1     ${share(figures.intentMacroF1)}`,
    '',
    `labelled \\ read  ${names.map((name) => name.padStart(11)).join('')}`,
    ...figures.confusion.map(
      (row, i) => `${(names[i] ?? '').padEnd(16)}${row.map((count) => String(count).padStart(11)).join('')}`,
    ),
    '',
    `commitment precision                     ${share(figures.commitmentPrecision)}`,
    `rejection read as commitment or interest ${share(figures.rejectionTakenUp)}`,
    `action right, among commitments          ${share(figures.actionRight)}`,
    `action date exact, among commitments     ${share(figures.actionDateExact)}`,
    ...Object.entries(figures.macroF1).map(([field, f1]) => `macro F1 ${field.padEnd(31)} ${share(f1)}`),
  ].join('\n');
}
