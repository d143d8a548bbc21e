import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { planHash } from '../balloon/freeze.ts';
import { type Plan, parsePlan, planFigures, planSizes } from '../balloon/plan.ts';
import { toMarkdown, toText } from '../balloon/render/document.ts';
import { detectableRates, planDocument } from '../balloon/render/plan-document.ts';
import { loadConfig } from '../config/load.ts';
import { UserError } from '../errors.ts';
import { collect, decimal, readText, wholeNumber } from './balloon-input.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { saveFile } from './save.ts';
import { isoDate } from './settings.ts';

type PlanOptions = Readonly<Record<string, string | undefined>> & {
  readonly group: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
};

const EXAMPLES = `
Examples:
  leadsieve balloon plan --revenue 50000 --margin 20% --cpl 500 --handling 25 --group Webinar --group "Trade fair"
  leadsieve balloon plan --goal sql --stage-to-won 0.25 --revenue 50000 --margin 0.2 --cpl 500 --window 45
  leadsieve balloon plan --p0 5% --p1 10% --groups 3 --json -o -

The break-even rate is (cost per lead + handling) / (revenue x margin x stage-to-won), with --max-cac
(cost per lead + handling) / max-cac / stage-to-won; the target rate is break-even x (1 + target ROI).
Exit codes: 0 done; 2 something to mend.`;

export function configurePlan(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .description('how many test leads a decision needs; freezes the plan')
    .option('--economics <file>', 'YAML or JSON with these figures, by option name')
    .option('--revenue <amount>', 'revenue of one order')
    .option('--margin <share>', 'margin of an order, e.g. 20% (else 100%)')
    .option('--cpl <amount>', 'planned cost of one lead')
    .option('--handling <amount>', 'cost of working one lead')
    .option('--max-cac <amount>', 'most that winning a customer may cost, instead of the margin')
    .option('--target-roi <factor>', 'return at the target rate (1 = the money doubled)')
    .option('--goal <stage>', 'accepted, meeting, sql, opportunity or won')
    .option('--stage-to-won <share>', 'share of goal leads that become orders (else 100%)')
    .option('--p0 <rate>', 'break-even rate, instead of the economics')
    .option('--p1 <rate>', 'target rate, instead of the target ROI')
    .option('--alpha <share>', 'chance of scaling a losing channel, all groups together')
    .option('--beta <share>', 'chance of stopping a good channel')
    .option('--control <how>', 'fwer, fdr (for more than ten groups) or none')
    .option('--group-by <field>', 'source, campaign, vendor or class')
    .option('--group <name>', 'a group of the test (repeatable)', collect, [])
    .option('--groups <n>', 'number of groups, where their names are not known yet')
    .option('--window <days>', 'days a lead has to reach the goal')
    .option('--min-n <n>', 'no verdict below so many mature leads')
    .option('--n-max <n>', 'most leads a group')
    .option('--min-measurability <share>', 'share of mature leads that must have an outcome')
    .option('--max-fake-share <share>', 'gate: most fake data')
    .option('--min-reachability <share>', 'gate: fewest reached')
    .option('--max-duplicate-share <share>', 'gate: most duplicates')
    .option('--max-incomplete-share <share>', 'gate: most incomplete contacts')
    .option('--as-of <date>', 'the day of the decision, kept in the plan')
    .option('-c, --config <file>', 'config file (else leadsieve.yaml, .yml or .json here)')
    .option('-o, --out <file>', 'where the plan goes; - for nowhere', 'plan.json')
    .option('--md <file>', 'write the tables as Markdown')
    .option('--force', 'replace a plan that is there')
    .option('--json', 'print plan and figures as JSON, nothing else')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (options: PlanOptions) => done(await plan(options, io)));
}

async function plan(given: PlanOptions, io: Io): Promise<number> {
  const options =
    given['economics'] === undefined
      ? given
      : { ...(await economicsOf(given['economics'])), ...defined(given) };
  const made = planOf(options, io);
  const groups =
    made.groups?.length ?? (options['groups'] === undefined ? 1 : wholeNumber(options['groups'], '--groups'));
  const figures = planFigures(made, groups);
  const detectable = detectableRates(made.p0, figures.alpha_per_group);
  const out = given['out'] ?? 'plan.json';
  if (out !== '-') {
    if (existsSync(out) && !given.force) {
      throw new UserError(
        `There is a plan ${out} already.`,
        'A plan changed after the data proves nothing; name another file with -o, or replace it with --force.',
      );
    }
    const frozen = { ...made, created: io.today };
    saveFile(out, `${JSON.stringify({ ...frozen, frozen_sha256: planHash(frozen) }, null, 2)}\n`);
  }
  const { language } = loadConfig(io.cwd, given['config']).config.report;
  const document = planDocument(made, figures, detectable, language);
  if (given.json)
    print(
      io,
      JSON.stringify(
        {
          plan: made,
          ...figures,
          decision_plan: figures,
          ...planSizes(made),
          what_n_leads_can_show: detectable,
        },
        null,
        2,
      ),
    );
  else if (!given.quiet) print(io, toText(document));
  if (given['md'] !== undefined) saveFile(given['md'], toMarkdown(document));
  if (out !== '-' && !given.quiet) say(io, `plan written to ${out}`);
  return EXIT.done;
}

/** Figures of the test from a file, under the names of the options. */
async function economicsOf(path: string): Promise<Partial<PlanOptions>> {
  const { parse } = await import('yaml');
  let data: unknown;
  try {
    data = parse(readText(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} is no valid YAML.`, 'Write lines such as "revenue: 50000".');
  }
  if (typeof data !== 'object' || data === null)
    throw new UserError(`${path} holds no figures.`, 'Write lines such as "revenue: 50000".');
  const camel = (key: string) =>
    key.replace(/[-_ ]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const words = Object.entries(data).map(([key, value]) => [
    camel(key),
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  return Object.fromEntries(words) as Partial<PlanOptions>;
}

function defined(options: PlanOptions): PlanOptions {
  return Object.fromEntries(
    Object.entries(options).filter(
      ([key, value]) => value !== undefined && !(key === 'group' && options.group.length === 0),
    ),
  ) as PlanOptions;
}

function planOf(options: PlanOptions, io: Io): Plan {
  const number = (key: string, name: string) =>
    options[key] === undefined ? undefined : decimal(options[key], name);
  const revenue = number('revenue', '--revenue');
  const margin = number('margin', '--margin');
  const q = number('stageToWon', '--stage-to-won') ?? 1;
  const cpl = number('cpl', '--cpl');
  const handling = number('handling', '--handling') ?? 0;
  const p0 =
    number('p0', '--p0') ?? breakEven(revenue, margin ?? 1, q, cpl, handling, number('maxCac', '--max-cac'));
  const p1 = number('p1', '--p1') ?? p0 * (1 + (number('targetRoi', '--target-roi') ?? 1));
  if (!(p0 > 0 && p0 < 1) || !(p1 > p0 && p1 < 1)) {
    throw new UserError(
      `Break-even rate ${p0.toFixed(4)} and target rate ${p1.toFixed(4)} are impossible: 0 < break-even < target < 1.`,
      'At these costs no conversion rate pays; check revenue, margin, cost per lead and target ROI.',
    );
  }
  const gates = {
    max_fake_share: number('maxFakeShare', '--max-fake-share'),
    min_reachability: number('minReachability', '--min-reachability'),
    max_duplicate_share: number('maxDuplicateShare', '--max-duplicate-share'),
    max_incomplete_share: number('maxIncompleteShare', '--max-incomplete-share'),
  };
  const whole = (key: string, name: string) =>
    options[key] === undefined ? undefined : wholeNumber(options[key], name);
  const fields = {
    plan_version: 1,
    group_by: options['groupBy'],
    groups: options.group.length === 0 ? undefined : [...new Set(options.group)],
    goal: options['goal'],
    p0,
    p1,
    alpha: number('alpha', '--alpha'),
    beta: number('beta', '--beta'),
    control: options['control'],
    window_days: whole('window', '--window'),
    as_of: options['asOf'] === undefined ? undefined : isoDate(options['asOf'], '--as-of'),
    revenue_per_order: revenue,
    margin,
    stage_to_won: q,
    handling_cost_per_worked_lead: handling,
    cost_per_lead: cpl,
    min_measurability: number('minMeasurability', '--min-measurability'),
    min_n: whole('minN', '--min-n'),
    n_max: whole('nMax', '--n-max'),
    gates,
  };
  return parsePlan(JSON.stringify(fields), `of ${io.today}`);
}

function breakEven(
  revenue: number | undefined,
  margin: number,
  q: number,
  cpl: number | undefined,
  handling: number,
  maxCac: number | undefined,
): number {
  if (cpl === undefined || (revenue === undefined && maxCac === undefined)) {
    throw new UserError(
      'The break-even rate is unknown.',
      'Give --revenue, --margin and --cpl (or --max-cac and --cpl), or the rates themselves with --p0 and --p1.',
    );
  }
  return (cpl + handling) / (maxCac ?? (revenue ?? 0) * margin) / q;
}
