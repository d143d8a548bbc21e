import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import { readOwnTable } from '../read/read.ts';
import { LEAD_COLUMNS } from '../write/columns.ts';
import { toCsv } from '../write/csv.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';
import { saveFile } from './save.ts';

const EXAMPLES = `
Examples:
  leadsieve forget --email max@example.com leadsieve-out/*.csv
  leadsieve forget --email max@example.com leadsieve-out/leads.csv --json

Removes every row that names the address, in any column. Put the person on a suppression list too, or the next run
on the same input brings them back. Exit codes: 0 done; 2 something to mend.`;

interface ForgetOptions {
  readonly email: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file...>', 'CSV files that leadsieve has written')
    .requiredOption('--email <address>', 'address of the person')
    .option('--json', 'print the figures as JSON')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ForgetOptions) => done(await forget(files, options, io)));
}

async function forget(files: readonly string[], options: ForgetOptions, io: Io): Promise<number> {
  const address = options.email.trim().toLowerCase();
  if (!address.includes('@'))
    throw new UserError('--email is no address.', 'Write --email name@company.example.');
  const workbook = files.find((file) => !/\.csv$/i.test(file));
  if (workbook !== undefined) {
    throw new UserError(
      `${workbook} is no CSV and cannot be edited.`,
      'Delete it, put the person on a suppression list, and run leadsieve qualify again with --xlsx.',
    );
  }
  const removed: { file: string; removed: number }[] = [];
  for (const file of files) removed.push({ file, removed: await forgetIn(resolve(io.cwd, file), address) });
  if (options.json) print(io, JSON.stringify({ files: removed }, null, 2));
  else if (!options.quiet) for (const one of removed) print(io, `${one.file}: ${one.removed} rows removed`);
  return EXIT.done;
}

/** Rewrites one file without the rows that name the address; untouched where there is none. */
async function forgetIn(path: string, address: string): Promise<number> {
  const { header, rows, excel } = await readOwnTable(path, []);
  const kept = rows.filter((row) => !row.some((cell) => names(cell, address)));
  if (kept.length === rows.length) return 0;
  const safe = header.map((name) => LEAD_COLUMNS.some((column) => column.safe && column.name === name));
  const { blocks } = toCsv(header, kept, { excel }, safe);
  const text = blocks.join('');
  saveFile(path, text);
  renewHash(path, createHash('sha256').update(text).digest('hex'));
  return rows.length - kept.length;
}

/** The address as a whole word, so that `an@x.de` does not take `susan@x.de` along. */
function names(cell: string, address: string): boolean {
  const text = cell.toLowerCase();
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + address.length, at + address.length + 2);
    if (!/[\p{L}\p{N}._%+-]/u.test(before) && !/^\.?[\p{L}\p{N}-]/u.test(after)) return true;
  }
  return false;
}

/** `summary.json` beside the file holds the hash of every output; it must stay true. */
function renewHash(path: string, hash: string): void {
  const summaryPath = join(dirname(path), 'summary.json');
  if (!existsSync(summaryPath)) return;
  const summary = JSON.parse(readFileSync(summaryPath, 'utf8')) as { outputs?: Record<string, string> };
  const name = basename(path);
  if (summary.outputs === undefined || !Object.hasOwn(summary.outputs, name)) return;
  summary.outputs[name] = hash;
  saveFile(summaryPath, `${JSON.stringify(summary, null, 2)}\n`);
}
