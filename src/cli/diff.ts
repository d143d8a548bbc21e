import type { Command } from 'commander';
import { compareRuns, type Judged, judgedOfRow } from '../compare/compare.ts';
import { comparisonText } from '../compare/text.ts';
import { UserError } from '../errors.ts';
import { openList } from '../read/read.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

interface DiffOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve diff last-week/leads.csv this-week/leads.csv
  leadsieve diff before/leads.csv after/leads.csv --json

Exit codes: 0 done; 2 something to mend (a file that is no leads.csv).`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<before>', 'leads.csv of the first run')
    .argument('<after>', 'leads.csv of the second run')
    .option('--json', 'print the figures and every move as JSON')
    .option('--quiet', 'print no report')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options: DiffOptions) =>
      done(await diff(before, after, options, io)),
    );
}

async function diff(before: string, after: string, options: DiffOptions, io: Io): Promise<number> {
  const comparison = compareRuns(await readLeads(before, io), await readLeads(after, io));
  if (options.json) print(io, JSON.stringify(comparison, null, 2));
  else if (!options.quiet) print(io, comparisonText(comparison, [before, after]));
  return EXIT.done;
}

const NEEDED = ['lead_id', 'class', 'stage', 'disposition', 'score', 'reasons'];

/** The rows of a `leads.csv`, whatever dialect it was saved in. */
async function readLeads(path: string, io: Io): Promise<Judged[]> {
  const list = await openList(path, {}, io.stdin);
  const columns = new Map<string, number>();
  for (const [index, header] of list.header.entries()) {
    if (!columns.has(header.trim())) columns.set(header.trim(), index);
  }
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    throw new UserError(
      `${path} is no leads.csv: it has no column ${missing.join(', ')}.`,
      'Name two leads.csv that leadsieve qualify has written.',
    );
  }
  const leads: Judged[] = [];
  for (const row of list.rows()) {
    if (row.kind === 'record')
      leads.push(judgedOfRow((column) => row.cells[columns.get(column) ?? -1] ?? ''));
  }
  return leads;
}
