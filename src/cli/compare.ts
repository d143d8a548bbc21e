import type { Command } from 'commander';
import { compareRuns, type Judged, judgedOfLead } from '../compare/compare.ts';
import { comparisonText } from '../compare/text.ts';
import { configHash } from '../config/load.ts';
import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { sieve } from '../sieve.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';
import {
  type InputOptions,
  openHelperFiles,
  openInputs,
  takeHelpers,
  withHelperOptions,
} from './qualify-inputs.ts';
import { type SettingsOptions, settingsOf } from './settings.ts';

interface CompareOptions extends Omit<SettingsOptions, 'config'>, InputOptions {
  readonly config: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve compare -c now.yaml -c planned.yaml webinar.csv messe.csv
  leadsieve compare -c now.yaml -c planned.yaml list.csv --reference crm.csv --suppress robinson.csv
  leadsieve compare -c now.yaml -c planned.yaml list.csv --as-of 2026-03-31 --json

Exit codes: 0 done; 2 something to mend (arguments, config, unreadable input).`;

const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file...>', 'the lists that both configs judge; - reads standard input')
    .option(
      '-c, --config <file>',
      'config; give it twice: the one of today, then the one planned',
      collect,
      [],
    )
    .option('--as-of <date>', 'reference date for everything relative (else today)')
    .option('--country <ISO2>', 'country assumed where a record names none')
    .option('--market <market>', 'b2b or b2c')
    .option('--map <header=field>', 'place a column by hand (repeatable)', collect, [])
    .option('--encoding <name>', 'encoding of the files, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the files, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number');
  withHelperOptions(command)
    .option('--json', 'print the figures and every move as JSON')
    .option('--quiet', 'print no report')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CompareOptions) => done(await compare(paths, options, io)));
}

async function compare(paths: readonly string[], options: CompareOptions, io: Io): Promise<number> {
  const [one, other, ...more] = options.config;
  if (one === undefined || other === undefined || more.length > 0) {
    throw new UserError(
      'compare needs two configs.',
      'Write: leadsieve compare -c now.yaml -c planned.yaml list.csv',
    );
  }
  const { config: _, ...shared } = options;
  const [now, planned] = [
    settingsOf({ ...shared, config: one }, io),
    settingsOf({ ...shared, config: other }, io),
  ];
  const inputs = await openInputs(paths, options, io);
  const files = await openHelperFiles(options, io);
  const judge = async (settings: Settings): Promise<Judged[]> =>
    (await sieve(inputs, takeHelpers(files, settings), settings)).leads.map(judgedOfLead);
  const comparison = compareRuns(await judge(now), await judge(planned));
  const hashes = { before: configHash(now.config), after: configHash(planned.config) };
  if (options.json)
    print(io, JSON.stringify({ config_sha256: hashes, as_of: now.asOf, ...comparison }, null, 2));
  else if (!options.quiet) print(io, comparisonText(comparison, [one, other]));
  return EXIT.done;
}
