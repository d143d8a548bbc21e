import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import { type OwnTable, readOwnTable } from '../read/read.ts';
import { EXIT } from './exit.ts';
import { explainRow } from './explain-read.ts';
import { explanationText } from './explain-text.ts';
import { type Io, print } from './io.ts';

interface ExplainOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve explain leadsieve-out/leads.csv 3f2a9c01b7de       by lead_id
  leadsieve explain leadsieve-out/leads.csv max@example.com    by e-mail
  leadsieve explain leadsieve-out/leads.csv messe.csv:7        by the line of a source
  leadsieve explain leads.csv 3f2a9c01b7de --json

Exit codes: 0 done; 2 something to mend (no such lead, a file that is no leads.csv).
What it prints holds the lead's own data: it goes to standard output only.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<leads.csv>', 'what leadsieve qualify has written; - reads standard input')
    .argument('<lead>', 'lead_id, e-mail address, or file:line of one of its records')
    .option('--json', 'print the parts as JSON')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, lead: string, options: ExplainOptions) =>
      done(await explain(path, lead, options, io)),
    );
}

const NEEDED = ['lead_id', 'class', 'disposition', 'score', 'reasons', 'sources'];

async function explain(path: string, wanted: string, options: ExplainOptions, io: Io): Promise<number> {
  const table = await readOwnTable(path, NEEDED, io.stdin);
  const places = new Map(table.header.map((name, index) => [name, index]));
  const row = findLead(table, wanted.trim(), path);
  const explanation = explainRow((column) => row[places.get(column) ?? -1] ?? '');
  if (options.json) print(io, JSON.stringify(explanation, null, 2));
  else if (!options.quiet) print(io, explanationText(explanation, coloured(options, io)));
  return EXIT.done;
}

function coloured(options: ExplainOptions, io: Io): boolean {
  return options.color !== false && !io.env.NO_COLOR && io.stdout.isTTY === true;
}

/** The row that `wanted` names. The message never repeats it: it may be an address. */
function findLead({ header, rows }: OwnTable, wanted: string, path: string): readonly string[] {
  const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
  const lower = wanted.toLowerCase();
  const tests: ((row: readonly string[]) => boolean)[] = [
    (row) => cell(row, 'lead_id').toLowerCase() === lower,
    (row) => lower.includes('@') && cell(row, 'email').toLowerCase() === lower,
    (row) => cell(row, 'sources').split('; ').includes(wanted),
    (row) =>
      cell(row, 'sources')
        .split('; ')
        .some((source) => baseName(source) === baseName(wanted)),
  ];
  for (const test of wanted === '' ? [] : tests) {
    const [found, ...more] = rows.filter(test);
    if (found && more.length === 0) return found;
    if (found) {
      const ids = [found, ...more].slice(0, 10).map((row) => cell(row, 'lead_id'));
      throw new UserError(
        `${more.length + 1} leads of ${path} fit.`,
        `Name one by its lead_id: ${ids.join(', ')}${more.length >= 10 ? ' …' : ''}`,
      );
    }
  }
  throw new UserError(
    `${path} has no such lead.`,
    'Name it by the column lead_id, by its e-mail address, or by a path:line of the column sources, e.g. messe.csv:7.',
  );
}

/** `lists/messe.csv:7` is also found as `messe.csv:7`. */
const baseName = (source: string): string => source.split(/[\\/]/).at(-1) ?? source;
