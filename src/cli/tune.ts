import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { toText } from '../balloon/render/document.ts';
import { tuneDocument } from '../balloon/render/tune-document.ts';
import { reportBalloon } from '../balloon/report.ts';
import { scorecardScaling } from '../balloon/stats/stats.ts';
import { rulesReadingOutcomes, tunedConfig } from '../balloon/tune/config.ts';
import type { TuneFigures } from '../balloon/tune/points.ts';
import { type TuneResult, tuneScore } from '../balloon/tune/tune.ts';
import { loadConfig, parseConfig } from '../config/load.ts';
import { scoreRules } from '../config/rules.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Field } from '../lead.ts';
import { placeColumns } from '../map/map.ts';
import { openList } from '../read/read.ts';
import {
  type BalloonInput,
  type BalloonOptions,
  collect,
  decimal,
  readInput,
  readText,
  wholeNumber,
  withInputOptions,
} from './balloon-input.ts';
import { writeDocuments } from './balloon-report.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { saveFile } from './save.ts';

interface TuneCliOptions extends BalloonOptions {
  readonly write?: string;
  readonly seed: string;
  readonly foldBy?: string;
  readonly allowColumn: readonly string[];
  readonly allowSignFlip?: boolean;
  readonly points: readonly string[];
  readonly learn?: boolean;
  readonly rules: string;
  readonly force?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve tune leads.csv --outcomes crm.csv --plan plan.json
  leadsieve tune leads.csv --outcomes crm.csv --write leadsieve-tuned.yaml
  leadsieve tune crm.csv --outcomes crm.csv --learn --rules 10 --json

Points are learned from the rules in "reasons", else from columns with behaviour and BANT, else (or with --learn)
from rules read off the columns. Columns that leak the outcome are named and refused. New points are proposed only
where they are shown to be better on leads they were not learned from; --write never overwrites the present config.
Exit codes: 0 done, whatever the answer; 2 something to mend; 70 a bug.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  withInputOptions(command.argument('<leads>', 'leads.csv of "qualify", or any list'))
    .requiredOption('--outcomes <file>', 'what became of the leads; may be the same file')
    .option('--write <file>', 'write a config with the new points')
    .option('--seed <text>', 'what the folds follow from', '1')
    .option(
      '--fold-by <key>',
      'id, or domain so that colleagues share a fold (default where one company has more than a tenth of the leads)',
    )
    .option('--allow-column <heading>', 'use a column that was refused as a leak (repeatable)', collect, [])
    .option('--allow-sign-flip', 'let the data turn a rule round')
    .option('--points <name=n>', 'present points of a column, e.g. blog_visits=1 (repeatable)', collect, [])
    .option('--learn', 'learn rules from the columns even where the list carries rules of its own')
    .option('--rules <n>', 'most rules to learn from columns', '10')
    .option('--force', 'write even where a gain is not shown, or the file exists')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: TuneCliOptions) => done(await tune(path, options, io)));
}

async function tune(path: string, options: TuneCliOptions, io: Io): Promise<number> {
  const loaded = loadConfig(io.cwd, options.config);
  const { config } = loaded;
  const late = rulesReadingOutcomes(scoreRules(config));
  if (late.length > 0) {
    throw new UserError(
      `The score rules ${late.join(', ')} read what is only known after the hand-over.`,
      'Points learned from the outcome itself predict nothing: take these rules out of the config first.',
    );
  }
  const { foldBy } = options;
  if (foldBy !== undefined && foldBy !== 'id' && foldBy !== 'domain') {
    throw new UserError(`--fold-by "${foldBy}" is unknown.`, 'Write id or domain.');
  }
  if (options.write !== undefined) refuseToOverwrite(options.write, loaded.path, options.force === true);
  const input = await readInput(path, options, io);
  const { report, basis } = reportBalloon(input);
  const result = tuneScore(input.list, input.outcomes, basis, {
    seed: options.seed,
    ...(foldBy === undefined ? {} : { foldBy }),
    allowSignFlip: options.allowSignFlip === true,
    allowColumns: options.allowColumn,
    points: pointsOf(options.points),
    learn: options.learn === true,
    maxRules: wholeNumber(options.rules, '--rules'),
    thresholds: [config.classes.prequalify_at, config.handoff.min_score],
  });
  const parted = result.fold_by === 'id' && report.warnings.some(({ code }) => code === 'NOT_INDEPENDENT');
  const document = () => tuneDocument(result, config.report.language, nextSteps(result, config, parted));
  if (options.json) print(io, JSON.stringify(jsonOf(result, report.goal, input), null, 2));
  else if (!options.quiet) print(io, toText(document()));
  writeDocuments(document, options, input);
  if (options.write !== undefined)
    await writeTuned(options.write, result, loaded.path, config, input, options, io);
  return EXIT.done;
}

function refuseToOverwrite(target: string, present: string | null, force: boolean): void {
  if (present !== null && resolve(target) === resolve(present)) {
    throw new UserError(
      '--write never overwrites the present config.',
      'Name a new file, compare both with "leadsieve compare", then rename it.',
    );
  }
  if (existsSync(target) && !force)
    throw new UserError(`${target} exists already.`, 'Name another file, or replace it with --force.');
}

function pointsOf(pairs: readonly string[]): Map<string, number> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1)
        throw new UserError(`--points "${pair}" lacks a "=".`, 'Write e.g. --points blog_visits=1.');
      return [pair.slice(0, at).trim(), decimal(pair.slice(at + 1), '--points')];
    }),
  );
}

/** The next batch decides; and where colleagues were parted over the folds, what to try. */
function nextSteps({ figures }: TuneResult, config: Config, sharedDomains: boolean): string[] {
  const de = config.report.language === 'de';
  return [
    ...(sharedDomains
      ? [
          de
            ? 'Viele Leads teilen sich eine Firma: Prüfen Sie das Ergebnis mit --fold-by domain.'
            : 'Many leads share a company: check the result with --fold-by domain.',
        ]
      : []),
    ...(figures?.adopt
      ? [
          de
            ? 'Für die nächste Lieferung einen Plan einfrieren: leadsieve balloon plan'
            : 'Freeze a plan for the next batch: leadsieve balloon plan',
        ]
      : []),
  ];
}

function jsonOf({ figures, ...rest }: TuneResult, goal: string, { files }: BalloonInput): object {
  return { goal, ...rest, adopt: false, ...figures, ...(figures && byMethod(figures)), files };
}

/** Points that double the odds, and the score of even odds, where somebody wants a fresh scale. */
const FRESH_SCALE = { pdo: 20, base_score: 100, base_odds: 1 } as const;

/** The figures of a tuning once more under the names of their methods. */
function byMethod(t: TuneFigures): object {
  const { log_odds_per_point, platt_intercept, beta, intercept, points, neg_loglik } = t;
  const { pdo, base_score, base_odds } = FRESH_SCALE;
  return {
    map_logistic: { log_odds_per_point, platt_intercept, beta, intercept, points, neg_loglik },
    auc_paired_delong: t.paired_auc_tuned_minus_hand,
    woe_iv: t.changes.map(({ woe_iv }) => woe_iv),
    scorecard_scaling: { ...FRESH_SCALE, ...scorecardScaling(beta, pdo, base_score, base_odds) },
  };
}

/** Writes a config with the new points and where they come from; the schema has the last word. */
async function writeTuned(
  target: string,
  result: TuneResult,
  basePath: string | null,
  config: Config,
  { list, files, asOf }: BalloonInput,
  options: TuneCliOptions,
  io: Io,
): Promise<void> {
  const { figures } = result;
  if (figures === null || (!figures.adopt && !options.force)) {
    say(io, `${target} was not written: a gain is not shown. Keep your points (or --force).`);
    return;
  }
  const { parse, stringify } = await import('yaml');
  const base =
    basePath === null
      ? {}
      : ((parse(readText(resolve(io.cwd, basePath))) as Record<string, unknown> | null) ?? {});
  const fieldOf =
    result.origin === 'learned' ? await fieldsOf(list.table.path, config, asOf, io) : () => null;
  const tuned = tunedConfig(base, config.score.rules, result, fieldOf);
  const { auc1, auc2, diff, lo, hi } = figures.paired_auc_tuned_minus_hand;
  const head = [
    `Points learned by "leadsieve tune" as of ${asOf}, seed ${options.seed}, lambda ${figures.lambda}.`,
    ...files.map(({ path, sha256 }) => `From ${path} (SHA-256 ${sha256}).`),
    `${figures.x} goals among ${figures.n} leads. AUC ${auc2.toFixed(3)} -> ${auc1.toFixed(3)} out of fold, difference ${diff.toFixed(3)} (${lo.toFixed(3)} to ${hi.toFixed(3)}).`,
    'Measured on the same leads by cross-validation; expect less. The next batch decides.',
  ];
  const text = `${head.map((line) => `# ${line.replace(/[\r\n]/g, ' ')}`).join('\n')}\n${stringify(tuned)}`;
  parseConfig(text, target);
  saveFile(target, text, basePath === null ? [] : [basePath]);
  say(io, `written to ${target}`);
}

async function fieldsOf(
  path: string,
  config: Config,
  asOf: string,
  io: Io,
): Promise<(column: string) => Field | null> {
  const map = placeColumns(await openList(path, {}, io.stdin), new Map(), { config, asOf });
  const fields = new Map(map.columns.map(({ header, field }) => [header, field]));
  return (column) => fields.get(column) ?? null;
}
