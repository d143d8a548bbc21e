import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import { readOwnTable } from '../read/read.ts';
import { LEAD_COLUMNS } from '../write/columns.ts';
import { toCsv } from '../write/csv.ts';
import { OWN_FILES } from '../write/place.ts';
import { EXIT } from './exit.ts';
import { type Found, findExpired, findPerson, isTheirs, type Table, withoutMentions } from './forget-rows.ts';
import { type Io, print, say, shown } from './io.ts';
import { saveFile } from './save.ts';
import { isoDate } from './settings.ts';

const EXAMPLES = `
Examples:
  leadsieve forget --email max@example.com leadsieve-out/*.csv
  leadsieve forget --email max@example.com leadsieve-out/*.csv corrections.csv --json
  leadsieve forget --expired leadsieve-out/*.csv          whoever is past the day of consent.retention

Removes the rows of the person whose address it is, in whatever column it stands, also from files that know them only by
another address, by lead_id or by the line of the list. Where the remarks of somebody else name the address, only the
address goes. summary.json keeps its figures, which name nobody, and the hashes of the files are renewed. Put the person
on a suppression list too, or the next run on the same input brings them back.
Exit codes: 0 done; 2 something to mend, also where other files in the folder may still name the person.`;

interface ForgetOptions {
  readonly email?: string;
  readonly expired?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file...>', 'CSV files that leadsieve has written')
    .option('--email <address>', 'an address of the person')
    .option('--expired', 'everybody whose time is over (finding DELETE_BY)')
    .option('--as-of <date>', 'day that counts as today for --expired')
    .option('--json', 'print the figures as JSON')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ForgetOptions) => done(await forget(files, options, io)));
}

interface Changed {
  readonly file: string;
  readonly removed: number;
  readonly mentions: number;
}

async function forget(files: readonly string[], options: ForgetOptions, io: Io): Promise<number> {
  const address = addressOf(options);
  const workbook = files.find((file) => !/\.csv$/i.test(file));
  if (workbook !== undefined) {
    throw new UserError(
      `${workbook} is no CSV and cannot be edited.`,
      'Delete it, put the person on a suppression list, and run leadsieve qualify again with --xlsx.',
    );
  }
  const tables = await Promise.all(files.map((file) => readOwnTable(resolve(io.cwd, file), [])));
  const found =
    address === undefined
      ? findExpired(tables, isoDate(options.asOf ?? io.today, '--as-of'))
      : findPerson(tables, address);
  const changed: Changed[] = tables.map((table, index) => {
    const file = files[index] ?? '';
    return { file, ...forgetIn(resolve(io.cwd, file), table, found) };
  });
  if (options.json) print(io, JSON.stringify({ files: changed }, null, 2));
  else if (!options.quiet) for (const one of changed) print(io, sentence(one));
  const left = stillThere(
    files.map((file) => resolve(io.cwd, file)),
    found,
  );
  if (left.length === 0) return EXIT.done;
  say(
    io,
    `leadsieve: these files were not named and may still hold the person: ${left.map(shown).join(', ')}.`,
  );
  say(io, 'Name the CSV files too; delete the others and run leadsieve qualify again.');
  return EXIT.userCanMend;
}

function addressOf({ email, expired }: ForgetOptions): string | undefined {
  if ((email === undefined) === (expired === undefined)) {
    throw new UserError(
      'It is not said who is to be forgotten.',
      'Write --email name@company.example, or --expired.',
    );
  }
  const address = email?.trim().toLowerCase();
  if (address !== undefined && !address.includes('@'))
    throw new UserError('--email is no address.', 'Write --email name@company.example.');
  return address;
}

function sentence({ file, removed, mentions }: Changed): string {
  const also = mentions === 0 ? '' : `, ${mentions} mentions of the address in other rows`;
  return `${file}: ${removed} rows removed${also}`;
}

/** Rewrites one file; untouched where nothing is to be removed. */
function forgetIn(
  path: string,
  table: Table & { readonly excel: boolean },
  found: Found,
): Omit<Changed, 'file'> {
  const kept = table.rows.filter((row) => !isTheirs(row, table.header, found));
  const clean = kept.map((row) => withoutMentions(row, found));
  const removed = table.rows.length - kept.length;
  const mentions = clean.filter((row, index) => row !== kept[index]).length;
  if (removed === 0 && mentions === 0) return { removed, mentions };
  const safe = table.header.map((name) => LEAD_COLUMNS.some((column) => column.safe && column.name === name));
  const { blocks } = toCsv(table.header, clean, { excel: table.excel }, safe);
  const text = blocks.join('');
  saveFile(path, text);
  renewHash(path, createHash('sha256').update(text).digest('hex'));
  return { removed, mentions };
}

/** Files of the same folders that the command was not given: workbooks cannot be looked into, the others name the person. */
function stillThere(files: readonly string[], { addresses, ids }: Found): string[] {
  if (addresses.size + ids.size === 0) return [];
  return [...new Set(files.map((file) => dirname(file)))].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => OWN_FILES.test(name) && !files.includes(join(folder, name)))
      .filter((name) => {
        if (name.endsWith('.xlsx')) return true;
        const text = readFileSync(join(folder, name), 'utf8').toLowerCase();
        return [...addresses, ...ids].some((word) => text.includes(word));
      }),
  );
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
