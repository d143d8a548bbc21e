import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { configHash } from '../config/load.ts';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { DISPOSITIONS } from '../lead.ts';
import { openList } from '../read/read.ts';
import { type Figures, figuresOf, type InputFigures } from '../report/figures.ts';
import { type Bar, holdBar, parseBar } from '../report/gates.ts';
import { renderHtml } from '../report/html.ts';
import { annotation, renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderBalance, renderClosing } from '../report/terminal.ts';
import { type Input, type Sieved, sieve } from '../sieve.ts';
import { type CsvDialect, leadsCsv, possibleDuplicatesCsv, rejectsCsv } from '../write/csv.ts';
import { workbook } from '../write/workbook.ts';
import { checkFolder, type OutputFile, sha256, writeFolder } from '../write/write.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { parseMapOptions, type SettingsOptions, settingsOf } from './settings.ts';
import { VERSION } from './version.ts';

interface QualifyOptions extends SettingsOptions {
  readonly out: string;
  readonly map: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly failOn: readonly string[];
  readonly excel?: boolean;
  readonly json?: boolean;
  readonly split?: boolean;
  readonly xlsx?: boolean;
  readonly junit?: string;
  readonly shareable?: boolean;
  readonly quiet?: boolean;
}

const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

const EXAMPLES = `
Examples:
  leadsieve qualify webinar.csv messe.csv            results in ./leadsieve-out
  leadsieve qualify messe.csv -o ergebnis --excel    CSV that German Excel opens at once
  leadsieve qualify list.csv --fail-on "email.invalid>5%" --quiet
  cat list.csv | leadsieve qualify - -o - > leads.csv

Exit codes: 0 done; 1 a --fail-on bar was missed; 2 something to mend (arguments, config, input, output folder);
70 a bug; 130 interrupted.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file...>', 'CSV, TSV or XLSX lists in any dialect; - reads standard input')
    .option(
      '-o, --out <dir>',
      'folder for the results; - writes leads.csv to standard output',
      'leadsieve-out',
    )
    .option('-c, --config <file>', 'config file (else leadsieve.yaml, .yml or .json here)')
    .option('--as-of <date>', 'reference date for everything relative (else today)')
    .option('--country <ISO2>', 'country assumed where a record names none')
    .option('--market <market>', 'b2b or b2c')
    .option('--map <header=field>', 'place a column by hand (repeatable)', collect, [])
    .option('--encoding <name>', 'encoding of the files, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the files, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number')
    .option(
      '--fail-on <bar>',
      'exit 1 where a figure misses a bar, e.g. "email.invalid>5%" (repeatable)',
      collect,
      [],
    )
    .option(
      '--split',
      'also write one file a disposition: handoff.csv, research.csv, nurture.csv, blocked.csv, rejected.csv',
    )
    .option('--xlsx', 'also write leads.xlsx, for people')
    .option('--junit <file>', 'write the --fail-on bars as JUnit XML for a CI server')
    .option('--shareable', 'leave groups of fewer than 5 people out of the reports')
    .option('--excel', 'write CSV with semicolons and BOM for German Excel')
    .option('--json', 'print summary.json to standard output')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: QualifyOptions) => done(await qualify(paths, options, io)));
}

export async function qualify(paths: readonly string[], options: QualifyOptions, io: Io): Promise<number> {
  const settings = settingsOf(options, io);
  const bars = options.failOn.map(parseBar);
  const toStdout = options.out === '-';
  if (toStdout && options.json) {
    throw new UserError('--json and -o - both write to standard output.', 'Leave one of them out.');
  }
  if (!toStdout)
    checkFolder(
      options.out,
      paths.filter((path) => path !== '-'),
      OUTPUT_NAMES,
    );
  const inputs = await openInputs(paths, options, io);
  const sieved = sieve(inputs, { reference: [], verified: [] }, settings);
  checkBalance(sieved);
  const { figures, files } = await outputsOf(sieved, bars, options, settings);
  if (toStdout) for (const block of files[0]?.blocks ?? []) io.stdout.write(block);
  else writeFolder(options.out, files);
  if (options.junit !== undefined) writeJunit(options.junit, figures, io);
  if (options.json) print(io, summaryText(figures));
  if (!options.quiet) report(sieved, figures, options, settings, io);
  return figures.gates.every(({ ok }) => ok) ? EXIT.done : EXIT.barMissed;
}

const OUTPUT_NAMES = [
  'leads.csv',
  'rejects.csv',
  'possible-duplicates.csv',
  'report.md',
  'report.html',
  'summary.json',
];

async function openInputs(paths: readonly string[], options: QualifyOptions, io: Io): Promise<Input[]> {
  const overrides = parseMapOptions(options.map);
  const { encoding, delimiter, sheet } = options;
  const readOptions = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const inputs: Input[] = [];
  for (const path of paths) inputs.push({ list: await openList(path, readOptions, io.stdin), overrides });
  return inputs;
}

function writeJunit(file: string, figures: Figures, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd, file), renderJunit(figures));
  } catch {
    throw new UserError(
      `The JUnit file ${file} cannot be written.`,
      'Name a file in a folder that exists and can be written.',
    );
  }
}

/** The promise of the tool, checked before anything is written; a miss is our bug, never the user's. */
function checkBalance({ leads, rejects, records }: Sieved): void {
  const inLeads = leads.reduce((sum, lead) => sum + lead.records.length, 0);
  if (inLeads + rejects.length !== records) {
    throw new Error(
      `balance broken: ${records} records, ${inLeads} in leads, ${rejects.length} rejected; nothing was written`,
    );
  }
}

async function outputsOf(
  sieved: Sieved,
  bars: readonly Bar[],
  options: QualifyOptions,
  settings: Settings,
): Promise<{ figures: Figures; files: OutputFile[] }> {
  const dialect = { excel: options.excel === true };
  const reportOptions = { shareable: options.shareable === true };
  const leads = leadsCsv(sieved.leads, settings, dialect);
  const rejects = rejectsCsv(sieved.rejects, settings, dialect);
  const possible = possibleDuplicatesCsv(sieved.possible, dialect);
  const counted = figuresOf(
    {
      version: VERSION,
      configSha256: configHash(settings.config),
      inputs: inputFigures(sieved),
      leads: sieved.leads,
      rejects: sieved.rejects,
      possibleDuplicates: sieved.possible.length,
      disarmedCells: leads.disarmed + rejects.disarmed,
    },
    settings,
  );
  const figures = { ...counted, gates: bars.map((bar) => holdBar(bar, counted)) };
  const files: OutputFile[] = [
    { name: 'leads.csv', blocks: leads.blocks },
    { name: 'rejects.csv', blocks: rejects.blocks },
    ...(sieved.possible.length > 0 ? [{ name: 'possible-duplicates.csv', blocks: possible.blocks }] : []),
    ...(options.split ? splitFiles(sieved, settings, dialect) : []),
    ...(options.xlsx
      ? [{ name: 'leads.xlsx', blocks: [await workbook(sieved.leads, overview(figures), settings)] }]
      : []),
    { name: 'report.md', blocks: [renderMarkdown(figures, settings, reportOptions)] },
    { name: 'report.html', blocks: [renderHtml(figures, settings, reportOptions)] },
  ];
  const outputs = Object.fromEntries(files.map(({ name, blocks }) => [name, sha256(blocks)]));
  return {
    figures,
    files: [...files, { name: 'summary.json', blocks: [summaryText({ ...figures, outputs })] }],
  };
}

function splitFiles(sieved: Sieved, settings: Settings, dialect: CsvDialect): OutputFile[] {
  return DISPOSITIONS.map((disposition) => {
    const own = sieved.leads.filter((lead) => lead.decision.disposition === disposition);
    return { name: `${disposition}.csv`, blocks: leadsCsv(own, settings, dialect).blocks };
  });
}

/** The figures of the workbook's first sheet. */
function overview(figures: Figures): [string, string | number][] {
  const { records, leads, merged, rejects, dispositions, classes } = figures;
  return [
    ...Object.entries({ records, leads, merged, rejects }),
    ...Object.entries(dispositions),
    ...Object.entries(classes),
  ];
}

function inputFigures({ inputs, leads }: Sieved): InputFigures[] {
  const first = new Map<string, number>();
  for (const lead of leads) {
    const path = lead.records[0]?.path ?? '';
    first.set(path, (first.get(path) ?? 0) + 1);
  }
  return inputs.map(({ list, records, rejects }) => ({
    path: list.path,
    format: list.format,
    preset: list.preset,
    encoding: list.encoding,
    delimiter: list.delimiter,
    header_line: list.headerLine,
    records,
    leads: first.get(list.path) ?? 0,
    rejects,
  }));
}

function summaryText(figures: object): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

function report(sieved: Sieved, figures: Figures, options: QualifyOptions, settings: Settings, io: Io): void {
  for (const { list, records, rejects } of sieved.inputs) {
    say(
      io,
      `${list.path}: ${records} records, ${rejects} rejected (${list.preset ?? list.format}, ${list.encoding})`,
    );
  }
  say(
    io,
    io.stderr.isTTY
      ? renderClosing(figures, settings, io.stderr.columns ?? 80)
      : renderBalance(figures, settings),
  );
  for (const gate of figures.gates) {
    if (!gate.ok)
      say(
        io,
        io.env.GITHUB_ACTIONS === 'true' ? annotation(gate) : `bar missed: ${gate.bar} (value ${gate.value})`,
      );
  }
  if (options.out !== '-') say(io, `written to ${options.out}`);
}
