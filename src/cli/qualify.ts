import type { Command } from 'commander';
import type { Settings } from '../config/schema.ts';
import { CRMS } from '../data/crm.ts';
import { UserError } from '../errors.ts';
import { KEY_VARIABLE, openPseudonyms, type Pseudonyms } from '../pseudonymise/pseudonymise.ts';
import type { Figures } from '../report/figures.ts';
import { parseBar } from '../report/gates.ts';
import { type Gathered, gather, type Helpers, type Input, judgeLead, type Waiting } from '../sieve.ts';
import { openLeadStore } from '../write/store.ts';
import { EXIT } from './exit.ts';
import { type Watch, watchSignals } from './interrupt.ts';
import { type Io, print } from './io.ts';
import { expectedRecords, openProgress, type Progress } from './progress.ts';
import {
  type InputOptions,
  openHelperFiles,
  openInputs,
  takeHelpers,
  withHelperOptions,
} from './qualify-inputs.ts';
import { type Asked, askNetwork, type NetworkOptions } from './qualify-network.ts';
import {
  crmsOf,
  type OutputOptions,
  type Outputs,
  openOutputs,
  summaryText,
  writeJunit,
} from './qualify-outputs.ts';
import { report } from './qualify-report.ts';
import { openTarget, type Target } from './qualify-target.ts';
import { keepInputs } from './save.ts';
import { type SettingsOptions, settingsOf } from './settings.ts';

interface QualifyOptions extends SettingsOptions, InputOptions, OutputOptions, NetworkOptions {
  readonly out: string;
  readonly failOn: readonly string[];
  readonly junit?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

const EXAMPLES = `
Examples:
  leadsieve qualify webinar.csv messe.csv            results in ./leadsieve-out
  leadsieve qualify messe.csv -o ergebnis --excel    CSV that German Excel opens at once
  leadsieve qualify scans.xlsx --reference crm.csv --suppress robinson.csv
  leadsieve qualify messe.csv --corrections leadsieve-out/corrections.csv     what leadsieve review has found out
  leadsieve qualify bought.csv --consent "email=named-opt-in@2026-01-31"
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
    .option('--encoding <name>', 'encoding of the lists, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the lists, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number');
  withHelperOptions(command)
    .option(
      '--enrich',
      'ask the providers of the config for what is missing, and its model to read remarks (off by default)',
    )
    .option('--dns', 'ask the name service whether mail domains take mail')
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
    .option('--for <crm...>', `also write import-<crm>.csv for: ${CRMS.join(', ')}`)
    .option('--returns', 'also write returns-<source>.csv: rejected leads for the supplier, with reasons')
    .option('--xlsx', 'also write leads.xlsx, for people')
    .option('--junit <file>', 'write the --fail-on bars as JUnit XML for a CI server')
    .option('--with-leads', 'put the leads into report.html, in a table to sort and filter (personal data)')
    .option('--shareable', 'leave groups of fewer than 5 people out of the reports')
    .option(
      '--pseudonymise',
      `put keyed tokens in place of names, addresses, numbers and words; the key stands in ${KEY_VARIABLE}`,
    )
    .option('--excel', 'write CSV with semicolons and BOM for German Excel')
    .option('--json', 'print summary.json to standard output')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: QualifyOptions) => done(await qualify(paths, options, io)));
}

/** Runs the main job: lists in, files out. Throws a UserError where the user can mend something; nothing is written then. */
export async function qualify(paths: readonly string[], options: QualifyOptions, io: Io): Promise<number> {
  const settings = settingsOf(options, io);
  crmsOf(options.for);
  if (options.out === '-' && options.json) {
    throw new UserError('--json and -o - both write to standard output.', 'Leave one of them out.');
  }
  if (options.withLeads && options.shareable) {
    throw new UserError(
      '--with-leads puts personal data into the report, --shareable keeps them out.',
      'Leave one of them out.',
    );
  }
  if (options.junit !== undefined) keepInputs(options.junit, filesRead(paths, options));
  const pseudonyms = pseudonymsOf(options, io);
  const watch = watchSignals();
  try {
    const target = openTarget(options.out, filesRead(paths, options), io);
    try {
      const progress = openProgress(io, options.quiet === true, settings.config.report.language);
      return await qualifyInto(target, paths, pseudonyms, { options, settings, progress, watch, io });
    } finally {
      target.discard();
    }
  } finally {
    watch.end();
  }
}

/** What all steps of a run need. */
interface Run {
  readonly options: QualifyOptions;
  readonly settings: Settings;
  readonly progress: Progress;
  readonly watch: Watch;
  readonly io: Io;
}

async function qualifyInto(
  target: Target,
  paths: readonly string[],
  pseudonyms: Pseudonyms | undefined,
  run: Run,
): Promise<number> {
  const { options, settings, progress, watch, io } = run;
  const bars = options.failOn.map(parseBar);
  const inputs = await watch.during(openInputs(paths, options, io));
  const helpers = takeHelpers(await watch.during(openHelperFiles(options, io)), settings);
  const store = openLeadStore(() => target.temporary('leads'));
  const { gathered, figures, files } = await target.guard(async () => {
    let outputs: Outputs | undefined;
    try {
      const known = await read(inputs, helpers, store, run);
      outputs = openOutputs(known, bars, options, settings, () => target.temporary('spool'), pseudonyms);
      const enrichment = await judgeInto(outputs, known, helpers, run);
      const finished = await outputs.finish(known, enrichment);
      checkBalance(finished.figures);
      await target.take(finished, watch.pause);
      const names = [...finished.files.map(({ name }) => name), 'summary.json'];
      return { gathered: known, figures: finished.figures, files: names };
    } finally {
      progress.clear();
      outputs?.close();
      store.close();
    }
  });
  target.commit();
  await watch.turn();
  if (options.junit !== undefined) writeJunit(options.junit, figures, io);
  if (options.json) print(io, summaryText(figures));
  if (!options.quiet) report(gathered, helpers, figures, files, options, settings, io);
  return figures.gates.every(({ ok }) => ok) ? EXIT.done : EXIT.barMissed;
}

/** What `--pseudonymise` needs. Files whose purpose is to name people cannot be written without naming them. */
function pseudonymsOf(options: QualifyOptions, io: Io): Pseudonyms | undefined {
  if (!options.pseudonymise) return undefined;
  const named = [
    options.for ? '--for' : '',
    options.returns ? '--returns' : '',
    options.withLeads ? '--with-leads' : '',
  ].find(Boolean);
  if (named !== undefined) {
    throw new UserError(
      `--pseudonymise takes away the names that ${named} is there for.`,
      'Leave one of them out.',
    );
  }
  return openPseudonyms(io.env[KEY_VARIABLE]);
}

/** Reads the lists and finds out who is who. */
function read(
  inputs: readonly Input[],
  helpers: Helpers,
  store: Waiting,
  { settings, progress, watch }: Run,
): Promise<Gathered> {
  let records = 0;
  progress.begin('reading', expectedRecords(inputs.map(({ list }) => list)));
  return gather(inputs, helpers, settings, store, () => {
    records += 1;
    progress.reach(records);
    return watch.pause();
  });
}

/** Judges lead by lead; tells what became of requests to providers. */
async function judgeInto(
  outputs: Outputs,
  gathered: Gathered,
  helpers: Helpers,
  { options, settings, progress, watch, io }: Run,
): Promise<Asked['enrichment']> {
  const asked = await askNetwork(gathered.leads(), helpers, options, settings, watch, io);
  progress.begin('judging', gathered.records);
  for (const { lead, place } of asked.leads) {
    outputs.add(judgeLead(lead, asked.helpers, settings), place);
    progress.reach(place + 1);
    await watch.pause();
  }
  return asked.enrichment;
}

function filesRead(paths: readonly string[], options: InputOptions): string[] {
  const { reference = [], verified = [], suppress = [], activity = [], corrections } = options;
  const helping = [
    ...reference,
    ...verified,
    ...suppress,
    ...activity,
    ...(corrections ? [corrections] : []),
  ];
  return [...paths, ...helping].filter((path) => path !== '-');
}

/** The promise of the tool, checked before anything is in its place; a miss is our bug, never the user's. */
function checkBalance({ records, merged, leads, rejects, sources }: Figures): void {
  const inLeads = sources.reduce((sum, source) => sum + source.records, 0);
  if (inLeads + rejects !== records || merged < 0 || leads > inLeads) {
    throw new Error(
      `balance broken: ${records} records, ${inLeads} in leads, ${rejects} rejected; nothing was written`,
    );
  }
}
