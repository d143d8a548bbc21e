import type { Command } from 'commander';
import { isPlanChanged, planAge } from '../balloon/freeze.ts';
import type { LeadList } from '../balloon/leads.ts';
import { GROUP_FIELDS } from '../balloon/leads.ts';
import type { OutcomeList } from '../balloon/outcomes.ts';
import { type Document, toHtml, toMarkdown, toText } from '../balloon/render/document.ts';
import type { Language } from '../balloon/render/format.ts';
import { reportDocument } from '../balloon/render/report-document.ts';
import {
  type BalloonReport,
  type GroupField,
  type ReportBasis,
  reportBalloon,
  reportJson,
} from '../balloon/report.ts';
import { rulesOfList } from '../balloon/tune/rules.ts';
import { tuneScore } from '../balloon/tune/tune.ts';
import { loadConfig } from '../config/load.ts';
import { UserError } from '../errors.ts';
import { toCsv } from '../write/csv.ts';
import {
  type BalloonInput,
  type BalloonOptions,
  decimal,
  readInput,
  readText,
  withInputOptions,
} from './balloon-input.ts';
import { EXIT } from './exit.ts';
import { type Io, print, say } from './io.ts';
import { saveFile } from './save.ts';

interface ReportOptions extends BalloonOptions {
  readonly groupBy?: string;
  readonly reference?: string;
  readonly interval?: string;
  readonly prior?: string;
  readonly duplicates?: string;
  readonly failOn?: string;
  readonly unmatched?: string;
  readonly sample?: string;
  readonly acceptChangedPlan?: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve balloon report leads.csv --outcomes crm.csv --costs costs.csv --plan plan.json
  leadsieve balloon report liste.csv --outcomes rueckmeldung.csv --plan plan.json --html bericht.html --fail-on stop
  leadsieve balloon report leads.csv --outcomes deals.csv --map "Deal - Won time=won_at" --json

Exit codes: 0 done, whatever the verdict; 1 --fail-on was met; 2 something to mend; 70 a bug.`;

export function configureReport(command: Command, io: Io, done: (exitCode: number) => void): void {
  withInputOptions(command.argument('<leads>', 'leads.csv of "qualify", a sample of it, or any list'))
    .description('judge a test batch: scale, continue, stop')
    .requiredOption('--outcomes <file>', 'what became of the leads, as sales or the CRM reports it')
    .option('--costs <file>', 'what each group cost')
    .option(
      '--group-by <fields>',
      `tables by ${GROUP_FIELDS.join(', ')}; several with commas (verdicts only as planned)`,
    )
    .option('--reference <group>', 'compare with this group instead of with all others')
    .option('--interval <method>', 'clopper-pearson, wilson or jeffreys', 'clopper-pearson')
    .option('--prior <a,b>', 'Beta prior of the Bayesian figures', '0.5,0.5')
    .option('--duplicates <how>', 'include, or exclude where the vendor credits them', 'include')
    .option('--sample <file>', 'sample.json of "balloon sample": totals weighted by what the strata hold')
    .option('--unmatched <file>', 'write outcome rows that belong to no lead, as CSV')
    .option('--fail-on <verdict>', 'exit 1 where a group gets this verdict, e.g. stop; several with commas')
    .option('--accept-changed-plan', 'judge by a plan that was changed after it was frozen, and say so')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ReportOptions) => done(await report(path, options, io)));
}

async function report(path: string, options: ReportOptions, io: Io): Promise<number> {
  const input = await readInput(path, options, io);
  const changed = options.plan !== undefined && isPlanChanged(readText(options.plan));
  if (changed && !options.acceptChangedPlan) {
    throw new UserError(
      `The plan ${options.plan} was changed after it was frozen, so its promise no longer holds.`,
      'Restore it, make a new plan for new leads, or add --accept-changed-plan to have the report say so.',
    );
  }
  const fields = groupFields(options.groupBy);
  const { report: figures, basis } = reportBalloon({
    ...input,
    ...reportOptions(options),
    ...strataOf(options.sample),
    ...(fields[0] === undefined ? {} : { groupBy: fields[0], tables: fields }),
  });
  const marked = marks(figures, input, changed);
  const config = loadConfig(io.cwd, options.config).config;
  const document = () =>
    reportDocument(marked, provenance(input, config.report.language, config.report.title, options));
  if (options.json) print(io, JSON.stringify(jsonOf(marked, input, basis), null, 2));
  else if (!options.quiet) print(io, toText(document()));
  writeDocuments(document, options, input);
  if (options.unmatched !== undefined)
    saveFile(options.unmatched, unmatchedCsv(input.outcomes, basis), inputPaths(input));
  if (!options.quiet) for (const line of unmatchedLines(basis, input)) say(io, line);
  return failsOn(marked, options.failOn) ? EXIT.barMissed : EXIT.done;
}

/** Sizes of the strata that a sample was drawn from. */
function strataOf(path: string | undefined): { stratumSizes?: Map<string, number> } {
  if (path === undefined) return {};
  try {
    const { sizes } = JSON.parse(readText(path)) as { sizes?: Record<string, number> };
    return { stratumSizes: new Map(Object.entries(sizes ?? {})) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} is no sample.json.`, 'It is written by: leadsieve balloon sample');
  }
}

function marks(report: BalloonReport, input: BalloonInput, changed: boolean): BalloonReport {
  return {
    ...report,
    warnings: [
      ...(changed ? [{ code: 'PLAN_CHANGED' as const }] : []),
      ...(input.plan === null ? [] : planAge(input.plan, input.outcomes.outcomes)),
      ...input.rejected.map(({ path, n }) => ({ code: 'ROWS_REJECTED' as const, args: { path, n } })),
      ...report.warnings,
    ],
  };
}

/** Lists up to this size are tuned along with the report; larger ones only by `tune`. */
const TUNE_ALONG = 50_000;

function jsonOf(report: BalloonReport, { list, outcomes, files }: BalloonInput, basis: ReportBasis): object {
  const tunable = rulesOfList(list).length > 0 && list.leads.length <= TUNE_ALONG;
  const tuned = tunable && report.scoring !== null ? tuneScore(list, outcomes, basis).figures : null;
  return {
    ...reportJson(report),
    ...(tuned === null ? {} : { tune: tuned }),
    files,
  };
}

function groupFields(text: string | undefined): GroupField[] {
  if (text === undefined) return [];
  return text.split(',').map((part) => {
    const field = GROUP_FIELDS.find((name) => name === part.trim());
    if (field !== undefined) return field;
    throw new UserError(`--group-by "${part.trim()}" is unknown.`, `Fields: ${GROUP_FIELDS.join(', ')}.`);
  });
}

function reportOptions(options: ReportOptions) {
  const interval = (['clopper-pearson', 'wilson', 'jeffreys'] as const).find(
    (name) => name === options.interval,
  );
  if (interval === undefined)
    throw new UserError(
      `--interval "${options.interval}" is unknown.`,
      'Write clopper-pearson, wilson or jeffreys.',
    );
  const duplicates = (['include', 'exclude'] as const).find((name) => name === options.duplicates);
  if (duplicates === undefined)
    throw new UserError(`--duplicates "${options.duplicates}" is unknown.`, 'Write include or exclude.');
  const [a, b] = (options.prior ?? '0.5,0.5').split(',').map((part) => decimal(part, '--prior'));
  if (a === undefined || b === undefined || a <= 0 || b <= 0)
    throw new UserError('--prior needs two numbers above 0.', 'Write e.g. --prior 0.5,0.5.');
  return {
    interval,
    duplicates,
    prior: { a, b },
    ...(options.reference === undefined ? {} : { reference: options.reference }),
  };
}

function provenance(input: BalloonInput, language: Language, title: string, options: ReportOptions) {
  const { list, outcomes, plan, files } = input;
  return {
    language,
    title,
    files,
    mappings: [mapping(list), mapping(outcomes)],
    plan:
      plan === null
        ? null
        : { path: options.plan ?? '', p0: plan.p0, p1: plan.p1, alpha: plan.alpha, beta: plan.beta },
  };
}

function mapping({ table, headings }: LeadList | OutcomeList) {
  return { path: table.path, used: headings.used };
}

/** Writes the Markdown and HTML reports that were asked for. */
export function writeDocuments(
  document: () => Document,
  options: Pick<BalloonOptions, 'md' | 'html'>,
  input: BalloonInput,
): void {
  if (options.md !== undefined) saveFile(options.md, toMarkdown(document()), inputPaths(input));
  if (options.html !== undefined) saveFile(options.html, toHtml(document()), inputPaths(input));
}

function inputPaths({ files }: BalloonInput): string[] {
  return files.map(({ path }) => path);
}

/** Outcome rows without a lead: line, reason, and the keys that were tried, as they stand in the outcome file. */
function unmatchedCsv({ table, headings }: OutcomeList, { joined }: ReportBasis): string {
  const cell = (row: number, field: string) =>
    table.rows[row]?.cells[headings.columns.get(field) ?? -1] ?? '';
  const rows = joined.unmatched.map(({ row, line, reason }) => [
    String(line),
    reason,
    cell(row, 'lead_id'),
    cell(row, 'email'),
    cell(row, 'phone'),
  ]);
  return toCsv(['line', 'reason', 'lead_id', 'email', 'phone'], rows, { excel: false }).blocks.join('');
}

/** Lines of unmatched, ambiguous and contradicting rows; lines only, no values. */
function unmatchedLines({ joined }: ReportBasis, { outcomes }: BalloonInput): string[] {
  const list = (lines: readonly number[]) =>
    `${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ', …' : ''}`;
  const of = (ambiguous: boolean) =>
    joined.unmatched.filter(({ reason }) => (reason === 'ambiguous') === ambiguous).map(({ line }) => line);
  const path = outcomes.table.path;
  return [
    ...(of(false).length > 0
      ? [`${path}: rows that belong to no lead: ${of(false).length} (lines ${list(of(false))})`]
      : []),
    ...(of(true).length > 0
      ? [`${path}: rows that fit several leads: ${of(true).length} (lines ${list(of(true))})`]
      : []),
    ...(joined.contradictions.length > 0
      ? [
          `${path}: ${joined.contradictions.length} leads with rows that contradict each other: lines ${list(joined.contradictions.flat())}`,
        ]
      : []),
  ];
}

const VERDICTS = ['scale', 'continue', 'stop', 'undecided', 'measure_first', 'too_small'] as const;

function failsOn({ groups }: BalloonReport, text: string | undefined): boolean {
  if (text === undefined) return false;
  const wanted = text.split(',').map((part) => part.trim());
  const unknown = wanted.find((word) => !VERDICTS.some((name) => name === word));
  if (unknown !== undefined) {
    throw new UserError(`--fail-on "${unknown}" is no verdict.`, `Verdicts: ${VERDICTS.join(', ')}.`);
  }
  return [...groups.values()].some(({ decision }) => decision !== null && wanted.includes(decision.verdict));
}
