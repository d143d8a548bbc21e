import { promises as dns } from 'node:dns';
import type { Command } from 'commander';
import { checkLead, checkMailDomains, mailDomainsOf } from '../check/check.ts';
import { enrichLeads } from '../complete/complete.ts';
import { parseConsentOption } from '../config/consent.ts';
import type { Settings } from '../config/schema.ts';
import { CRMS } from '../data/crm.ts';
import { UserError } from '../errors.ts';
import type { Figures } from '../report/figures.ts';
import { parseBar } from '../report/gates.ts';
import { annotation } from '../report/junit.ts';
import { renderBalance, renderClosing } from '../report/terminal.ts';
import { gather, judgeAll, type Sieved } from '../sieve.ts';
import { checkFolder, tidyFolder, writeFolder } from '../write/write.ts';
import { EXIT } from './exit.ts';
import { isGone, uninterrupted } from './interrupt.ts';
import { type Io, print, say, shown } from './io.ts';
import { type InputOptions, openHelpers, openInputs } from './qualify-inputs.ts';
import {
  crmsOf,
  OUTPUT_NAMES,
  type OutputOptions,
  outputsOf,
  summaryText,
  writeJunit,
} from './qualify-outputs.ts';
import { type SettingsOptions, settingsOf } from './settings.ts';

interface QualifyOptions extends SettingsOptions, InputOptions, OutputOptions {
  readonly out: string;
  readonly failOn: readonly string[];
  readonly consent?: readonly string[];
  readonly dns?: boolean;
  readonly enrich?: boolean;
  readonly junit?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

const EXAMPLES = `
Examples:
  leadsieve qualify webinar.csv messe.csv            results in ./leadsieve-out
  leadsieve qualify messe.csv -o ergebnis --excel    CSV that German Excel opens at once
  leadsieve qualify scans.xlsx --reference crm.csv --suppress robinson.csv
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
    .option('--sheet <name>', 'sheet of a workbook, by name or number')
    .option('--reference <file...>', 'your accounts or CRM: completes leads, recognises customers')
    .option('--verified <file...>', 'results of an e-mail verification service')
    .option('--suppress <file...>', 'people, domains and companies never to contact')
    .option('--activity <file...>', 'event log: who did what and when')
    .option(
      '--consent <channel=basis>',
      'what the whole list rests on, e.g. email=double-opt-in@2026-01-31 (repeatable)',
      collect,
    )
    .option('--enrich', 'ask the data providers of the config for what is missing (off by default)')
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
    .option('--shareable', 'leave groups of fewer than 5 people out of the reports')
    .option('--excel', 'write CSV with semicolons and BOM for German Excel')
    .option('--json', 'print summary.json to standard output')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: QualifyOptions) => done(await qualify(paths, options, io)));
}

/** Runs the main job: lists in, files out. Throws a UserError where the user can mend something; nothing is written then. */
export async function qualify(paths: readonly string[], options: QualifyOptions, io: Io): Promise<number> {
  const settings = withConsent(settingsOf(options, io), options.consent ?? []);
  const bars = options.failOn.map(parseBar);
  crmsOf(options.for);
  const toStdout = options.out === '-';
  if (toStdout && options.json) {
    throw new UserError('--json and -o - both write to standard output.', 'Leave one of them out.');
  }
  if (!toStdout) {
    checkFolder(options.out, filesRead(paths, options), OUTPUT_NAMES);
    tidyFolder(options.out, isGone);
  }
  const inputs = await openInputs(paths, options, io);
  const helpers = await openHelpers(options, settings, io);
  const gathered = gather(inputs, helpers, settings);
  const enriched = options.enrich ? await enrich(gathered, options, settings, io) : gathered;
  const mail = options.dns ? { mail: await checkMailDomains(mailDomainsOf(enriched.leads), dns) } : {};
  const sieved = judgeAll(enriched, { ...helpers, ...mail }, settings);
  checkBalance(sieved);
  const { figures, files } = await outputsOf(sieved, bars, options, settings);
  if (toStdout) for (const block of files[0]?.blocks ?? []) io.stdout.write(block);
  else await uninterrupted(() => writeFolder(options.out, files, process.pid));
  if (options.junit !== undefined) writeJunit(options.junit, figures, io);
  if (options.json) print(io, summaryText(figures));
  if (!options.quiet) report(sieved, figures, options, settings, io);
  return figures.gates.every(({ ok }) => ok) ? EXIT.done : EXIT.barMissed;
}

/** Asks the providers of the config; what they fill is checked like everything else. Counts go to stderr, values nowhere. */
async function enrich(
  gathered: Sieved,
  { quiet }: QualifyOptions,
  settings: Settings,
  io: Io,
): Promise<Sieved> {
  if (settings.config.providers.length === 0) {
    throw new UserError(
      '--enrich: the config names no provider.',
      'Name one under providers: in leadsieve.yaml.',
    );
  }
  const { leads, counts } = await enrichLeads(gathered.leads, settings, (name) => io.env[name]);
  for (const { provider, asked, answered, filled } of counts) {
    if (!quiet) say(io, `${provider}: ${asked} asked, ${answered} answered, ${filled} values filled`);
  }
  return {
    ...gathered,
    leads: leads.map((lead, index) => (lead === gathered.leads[index] ? lead : checkLead(lead, settings))),
  };
}

/** What `--consent` says of the whole list lies over the config. */
function withConsent(settings: Settings, options: readonly string[]): Settings {
  const basis = { ...settings.config.consent.basis };
  for (const option of options) {
    const one = parseConsentOption(option);
    basis[one.channel] = one.basis;
  }
  return { ...settings, config: { ...settings.config, consent: { ...settings.config.consent, basis } } };
}

function filesRead(paths: readonly string[], options: InputOptions): string[] {
  const { reference = [], verified = [], suppress = [], activity = [] } = options;
  return [...paths, ...reference, ...verified, ...suppress, ...activity].filter((path) => path !== '-');
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

function report(sieved: Sieved, figures: Figures, options: QualifyOptions, settings: Settings, io: Io): void {
  for (const { list, records, rejects } of sieved.inputs) {
    say(
      io,
      `${list.path}: ${records} records, ${rejects} rejected (${list.preset ?? list.format}, ${list.encoding})`,
    );
  }
  if (figures.unmatched_events > 0) say(io, `${figures.unmatched_events} events belong to no lead`);
  const width = io.stderr.columns ?? 80;
  say(io, io.stderr.isTTY ? renderClosing(figures, settings, width) : renderBalance(figures, settings));
  for (const gate of figures.gates) {
    if (gate.ok) continue;
    if (io.env.GITHUB_ACTIONS === 'true') io.stderr.write(`${annotation(gate)}\n`);
    else say(io, `bar missed: ${gate.bar} (value ${gate.value})`);
  }
  if (options.out !== '-') say(io, `written to ${shown(options.out)}`);
}
