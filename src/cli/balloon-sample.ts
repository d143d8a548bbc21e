import { join } from 'node:path';
import type { Command } from 'commander';
import { readLeads } from '../balloon/leads.ts';
import { sampleLeads } from '../balloon/sample.ts';
import { UserError } from '../errors.ts';
import { toCsv } from '../write/csv.ts';
import { collect, decimal, overridesOf, readTable, wholeNumber } from './balloon-input.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { saveFile } from './save.ts';
import { isoDate } from './settings.ts';

interface SampleCliOptions {
  readonly k?: string;
  readonly fraction?: string;
  readonly seed: string;
  readonly strata?: string;
  readonly minimum: string;
  readonly disposition?: string;
  readonly asOf?: string;
  readonly out: string;
  readonly map: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly excel?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What sales fills in; headings that `balloon report` knows without a mapping. */
const TEMPLATE = [
  'lead_id',
  'email',
  'phone',
  'reached',
  'fake',
  'accepted',
  'meeting',
  'sql',
  'sql_at',
  'opportunity',
  'won',
  'won_at',
  'revenue',
  'updated_at',
  'lost_reason',
];

const EXAMPLES = `
Examples:
  leadsieve balloon sample leadsieve-out/leads.csv --k 200 --strata source --seed autumn
  leadsieve balloon sample list.csv --fraction 10% --seed 7 -o test

Writes sample.csv (the drawn rows, with the day of hand-over as delivered_at), outcomes.csv (for sales to fill in,
without the channel, so that all are worked alike) and sample.json (seed, strata, allocation).
The same seed and ids give the same sample on every machine and in every row order.
Exit codes: 0 done; 2 something to mend.`;

export function configureSample(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .description('a reproducible stratified test sample')
    .argument('<leads>', 'leads.csv of "qualify", or any list')
    .option('--k <n>', 'leads to draw')
    .option(
      '--fraction <share>',
      'draw this share of every stratum instead; keeps earlier choices when rows are added',
    )
    .option('--seed <text>', 'what the draw follows from', '1')
    .option('--strata <column>', 'column whose values are the strata, e.g. source')
    .option('--minimum <n>', 'fewest of each stratum', '5')
    .option('--disposition <names>', 'draw only these, with commas (else all but blocked and rejected)')
    .option('--as-of <date>', 'day of the hand-over, written as delivered_at (else today)')
    .option('-o, --out <dir>', 'folder for the three files', 'leadsieve-balloon')
    .option('--map <heading=field>', 'place a column by hand (repeatable)', collect, [])
    .option('--encoding <name>', 'encoding of the file, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the file, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number')
    .option('--excel', 'write CSV with semicolons and BOM for German Excel')
    .option('--json', 'print sample.json, nothing else')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: SampleCliOptions) => done(await sample(path, options, io)));
}

async function sample(path: string, options: SampleCliOptions, io: Io): Promise<number> {
  if ((options.k === undefined) === (options.fraction === undefined)) {
    throw new UserError('Say how many leads to draw.', 'Write --k 200, or --fraction 10%.');
  }
  const table = await readTable(path, options, io);
  const list = readLeads(table, { overrides: overridesOf(options.map, [table]) });
  const { sample: drawn, rows } = sampleLeads(list, {
    seed: options.seed,
    minimum: wholeNumber(options.minimum, '--minimum'),
    ...(options.k === undefined ? {} : { k: wholeNumber(options.k, '--k') }),
    ...(options.fraction === undefined ? {} : { fraction: decimal(options.fraction, '--fraction') }),
    ...(options.strata === undefined ? {} : { strata: options.strata }),
    ...(options.disposition === undefined
      ? {}
      : { dispositions: options.disposition.split(',').map((name) => name.trim()) }),
  });
  const day = isoDate(options.asOf ?? io.today, '--as-of');
  const cells = (row: number) => table.rows[row]?.cells ?? [];
  const stamped =
    table.header.includes('delivered_at') ||
    list.headings.used.some(([heading, field]) => field === 'delivered_at' && heading !== 'occurred_at');
  const dialect = { excel: options.excel === true };
  const csv = (header: readonly string[], lines: readonly (readonly string[])[]) =>
    toCsv(header, lines, dialect).blocks.join('');
  const sampleRows = rows.map((row) => [
    ...table.header.map((_, i) => cells(row)[i] ?? ''),
    ...(stamped ? [] : [day]),
  ]);
  const of = (row: number, field: string) => cells(row)[list.headings.columns.get(field) ?? -1] ?? '';
  const template = rows.map((row) =>
    TEMPLATE.map((field) => (['lead_id', 'email', 'phone'].includes(field) ? of(row, field) : '')),
  );
  const json = `${JSON.stringify({ ...drawn, source_file: path, source_sha256: table.sha256, delivered_at: day }, null, 2)}\n`;
  saveFile(
    join(options.out, 'sample.csv'),
    csv([...table.header, ...(stamped ? [] : ['delivered_at'])], sampleRows),
    [path],
  );
  saveFile(join(options.out, 'outcomes.csv'), csv(TEMPLATE, template), [path]);
  saveFile(join(options.out, 'sample.json'), json, [path]);
  if (options.json) print(io, json);
  else if (!options.quiet) {
    print(
      io,
      Object.entries(drawn.allocation)
        .map(([name, n]) => `${name || '–'}: ${n} of ${drawn.sizes[name] ?? 0}`)
        .join('\n'),
    );
    say(
      io,
      `${drawn.drawn} leads drawn, ${drawn.duplicates_removed} duplicates and ${drawn.left_out} blocked or rejected leads left out; written to ${options.out}`,
    );
  }
  return EXIT.done;
}
