import type { Command } from 'commander';
import { drift, type Evaluation, evaluateScore } from '../balloon/evaluate.ts';
import { readLeads } from '../balloon/leads.ts';
import { valuePerGoal } from '../balloon/plan.ts';
import { toText } from '../balloon/render/document.ts';
import { evaluateDocument } from '../balloon/render/evaluate-document.ts';
import { type BalloonReport, reportBalloon } from '../balloon/report.ts';
import type { Scoring } from '../balloon/scoring.ts';
import { rulesReadingOutcomes } from '../balloon/tune/config.ts';
import { loadConfig } from '../config/load.ts';
import { scoreRules } from '../config/rules.ts';
import { UserError } from '../errors.ts';
import {
  type BalloonInput,
  type BalloonOptions,
  decimal,
  readInput,
  readTable,
  wholeNumber,
  withInputOptions,
} from './balloon-input.ts';
import { writeDocuments } from './balloon-report.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

interface EvaluateOptions extends BalloonOptions {
  readonly earlier?: string;
  readonly calibrate?: boolean;
  readonly value?: string;
  readonly cost?: string;
  readonly capacity?: string;
  readonly threshold?: string;
  readonly bands?: string;
}

const EXAMPLES = `
Examples:
  leadsieve evaluate leads.csv --outcomes crm.csv --plan plan.json
  leadsieve evaluate crm.csv --outcomes crm.csv --map "Lead Score=score" --calibrate --html score.html
  leadsieve evaluate leads.csv --outcomes crm.csv --value 10000 --cost 25 --capacity 200 --json

The score must be the one at the hand-over: a score that was computed later already knows the outcome.
Exit codes: 0 done; 2 something to mend; 70 a bug.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  withInputOptions(command.argument('<leads>', 'leads.csv of "qualify", or any list with a score'))
    .requiredOption('--outcomes <file>', 'what became of the leads; may be the same file')
    .option('--earlier <file>', 'an earlier batch with scores, to see whether the scores drift')
    .option('--calibrate', 'turn the score into a probability and judge that, too')
    .option('--value <amount>', 'what a goal is worth (else the plan)')
    .option('--cost <amount>', 'what working a lead costs (else the plan)')
    .option('--capacity <n>', 'most leads that can be worked')
    .option('--threshold <points>', 'the present threshold (else handoff.min_score of the config)')
    .option('--bands <list>', 'lower limits of the score bands, with commas')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: EvaluateOptions) => done(await evaluate(path, options, io)));
}

async function evaluate(path: string, options: EvaluateOptions, io: Io): Promise<number> {
  const { config } = loadConfig(io.cwd, options.config);
  refuseLateRules(rulesReadingOutcomes(scoreRules(config)));
  const input = await readInput(path, options, io);
  if (!input.list.headings.columns.has('score')) {
    throw new UserError(
      `${path} has no column with a score.`,
      'Name it with --map "<heading>=score"; or learn rules from the list with: leadsieve tune',
    );
  }
  const { report, basis } = reportBalloon(input);
  const evaluation = evaluateScore(basis.judged, {
    value:
      options.value === undefined
        ? input.plan && valuePerGoal(input.plan)
        : decimal(options.value, '--value'),
    cost:
      options.cost === undefined
        ? (input.plan?.handling_cost_per_worked_lead ?? null)
        : decimal(options.cost, '--cost'),
    capacity: options.capacity === undefined ? null : wholeNumber(options.capacity, '--capacity'),
    threshold:
      options.threshold === undefined ? config.handoff.min_score : decimal(options.threshold, '--threshold'),
    calibrate: options.calibrate === true,
    ...(options.bands === undefined ? {} : { edges: edgesOf(options.bands) }),
  });
  const shifted = options.earlier === undefined ? null : await driftFrom(options.earlier, input, options, io);
  const document = () => evaluateDocument(evaluation, shifted, report, config.report.language);
  if (options.json) print(io, JSON.stringify(jsonOf(evaluation, shifted, report, input), null, 2));
  else if (!options.quiet) print(io, toText(document()));
  writeDocuments(document, options, input);
  return EXIT.done;
}

function refuseLateRules(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new UserError(
    `The score rules ${names.join(', ')} read what is only known after the hand-over.`,
    'A score that knows the outcome predicts nothing: take these rules out of the config first.',
  );
}

async function driftFrom(path: string, { list }: BalloonInput, options: EvaluateOptions, io: Io) {
  const earlier = readLeads(await readTable(path, options, io), {});
  return drift(earlier.leads, list.leads, options.bands === undefined ? undefined : edgesOf(options.bands));
}

function edgesOf(text: string): number[] {
  const edges = text.split(',').map((part) => decimal(part.trim(), '--bands'));
  if (edges.some((edge, i) => i > 0 && edge <= (edges[i - 1] ?? -Infinity))) {
    throw new UserError('--bands must rise.', 'Write e.g. --bands 0,20,40,60.');
  }
  return [...edges, Number.MAX_SAFE_INTEGER];
}

function jsonOf(
  evaluation: Evaluation,
  shifted: ReturnType<typeof drift> | null,
  { goal, rejections }: BalloonReport,
  { files }: BalloonInput,
): object {
  const { scoring, ...rest } = evaluation;
  return {
    goal,
    ...rest,
    ...scoring,
    scoring,
    ...(scoring === null ? {} : byMethod(scoring)),
    ...(shifted === null ? {} : { drift: shifted }),
    rejections,
    files,
  };
}

/** The figures of a score once more under the names of their methods. */
function byMethod(s: Scoring): object {
  return {
    auc_delong_95: s.auc,
    cochran_armitage: s.trend,
    lift_table: s.lift,
    threshold: { best: s.best_threshold, table: s.threshold_table },
    psi: s.psi_first_vs_second_half,
    brier_ece: s.calibration,
  };
}
