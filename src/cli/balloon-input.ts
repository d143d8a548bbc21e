import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { DateOrder } from '../balloon/cells.ts';
import { type CostList, readCosts } from '../balloon/costs.ts';
import { normalHeading } from '../balloon/headings.ts';
import { type LeadList, readLeads } from '../balloon/leads.ts';
import { type BalloonStage, type OutcomeList, readOutcomes, STAGES } from '../balloon/outcomes.ts';
import { type Plan, parsePlan } from '../balloon/plan.ts';
import type { BalloonTable } from '../balloon/table.ts';
import { COST_HEADINGS, LIST_HEADINGS, OUTCOME_HEADINGS } from '../data/outcome-headings.ts';
import { UserError } from '../errors.ts';
import { openList } from '../read/read.ts';
import type { Io } from './io.ts';
import { isoDate } from './settings.ts';

/** Options that `balloon report`, `evaluate` and `tune` share. */
export interface BalloonOptions {
  readonly outcomes?: string;
  readonly costs?: string;
  readonly plan?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly region?: string;
  readonly map: readonly string[];
  readonly dates?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly goal?: string;
  readonly window?: string;
  readonly json?: boolean;
  readonly md?: string;
  readonly html?: string;
  readonly quiet?: boolean;
}

export const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

/** Declares the shared options. */
export function withInputOptions(command: Command): Command {
  return command
    .option('--plan <file>', 'plan.json of "balloon plan"; without it there is no verdict')
    .option('-c, --config <file>', 'config file (else leadsieve.yaml, .yml or .json here)')
    .option('--as-of <date>', 'the day that counts as today (else the plan, else today)')
    .option('--region <country>', 'country of phone numbers without one: ISO2 or calling code', 'DE')
    .option('--map <heading=field>', 'place a column by hand (repeatable)', collect, [])
    .option('--dates <order>', 'how 03/04/2026 is meant: dmy or mdy')
    .option('--encoding <name>', 'encoding of the files, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the files, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number')
    .option('--goal <stage>', `stage that counts as success, where no plan says so: ${STAGES.join(', ')}`)
    .option('--window <days>', 'days a lead has to reach the goal, where no plan says so')
    .option('--json', 'print the figures as JSON, nothing else')
    .option('--md <file>', 'write the report as Markdown')
    .option('--html <file>', 'write the report as HTML with pictures')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours');
}

/** The files of a run, read and placed. */
export interface BalloonInput {
  readonly table: BalloonTable;
  readonly list: LeadList;
  readonly outcomes: OutcomeList;
  readonly costs: CostList | null;
  readonly plan: Plan | null;
  readonly asOf: string;
  readonly goal?: BalloonStage;
  readonly windowDays?: number;
  readonly files: readonly { path: string; rows: number; sha256: string }[];
  /** Files with rows that are no records. */
  readonly rejected: readonly { path: string; n: number }[];
}

/** Reads list, outcomes, costs and plan as the options say. */
export async function readInput(path: string, options: BalloonOptions, io: Io): Promise<BalloonInput> {
  if (options.outcomes === undefined) {
    throw new UserError(
      '--outcomes is missing.',
      'Name the file in which sales reports what became of the leads: --outcomes outcomes.csv',
    );
  }
  const table = await readTable(path, options, io);
  const sameFile = options.outcomes === path;
  const outcomeTable = sameFile ? table : await readTable(options.outcomes, options, io);
  const costTable = options.costs === undefined ? null : await readTable(options.costs, options, io);
  const all = [table, ...(sameFile ? [] : [outcomeTable]), ...(costTable === null ? [] : [costTable])];
  const overrides = overridesOf(options.map, all);
  const plan = options.plan === undefined ? null : parsePlan(readText(options.plan), options.plan);
  const shared = {
    overrides,
    callingCode: await callingCodeOf(options.region ?? 'DE'),
    ...datesOf(options.dates),
    sameFile,
  };
  const goal = goalOf(options.goal);
  return {
    table,
    list: readLeads(table, shared),
    outcomes: readOutcomes(outcomeTable, shared),
    costs: costTable === null ? null : readCosts(costTable, plan?.group_by ?? 'source', overrides),
    plan,
    asOf: isoDate(options.asOf ?? plan?.as_of ?? io.today, '--as-of'),
    ...(goal === undefined ? {} : { goal }),
    ...(options.window === undefined ? {} : { windowDays: wholeNumber(options.window, '--window') }),
    files: all.map((one) => ({ path: one.path, rows: one.rows.length, sha256: one.sha256 ?? '' })),
    rejected: all.map((one) => ({ path: one.path, n: one.rejected ?? 0 })).filter(({ n }) => n > 0),
  };
}

/** A list as header and rows; rows that are no records are left out. */
export async function readTable(
  path: string,
  options: Pick<BalloonOptions, 'encoding' | 'delimiter' | 'sheet'>,
  io: Io,
): Promise<BalloonTable> {
  const { encoding, delimiter, sheet } = options;
  const file = await openList(
    path,
    {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(sheet === undefined ? {} : { sheet }),
    },
    io.stdin,
  );
  const rows = [];
  let rejected = 0;
  for (const row of file.rows())
    if (row.kind === 'record') rows.push({ line: row.line, cells: row.cells });
    else rejected += 1;
  const sha256 =
    path !== '-' && existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
  return { path, header: file.header, rows, sha256, rejected };
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`The file ${path} cannot be read.`, 'Check its name and whether you may read it.');
  }
}

/** `--map`: heading=field, or field=heading where only that way round names a field. */
export function overridesOf(pairs: readonly string[], tables: readonly BalloonTable[]): Map<string, string> {
  const fields = new Set([
    'ignore',
    ...Object.keys(LIST_HEADINGS),
    ...Object.keys(OUTCOME_HEADINGS),
    ...Object.keys(COST_HEADINGS),
  ]);
  const headings = new Set(tables.flatMap(({ header }) => header.map(normalHeading)));
  const overrides = new Map<string, string>();
  for (const pair of pairs) {
    const split = [...pair.matchAll(/=/g)].map(
      ({ index }) => [pair.slice(0, index).trim(), pair.slice(index + 1).trim()] as const,
    );
    const forward = split.find(
      ([heading, field]) => fields.has(field) && headings.has(normalHeading(heading)),
    );
    const backward = split.find(
      ([field, heading]) => fields.has(field) && headings.has(normalHeading(heading)),
    );
    if (forward !== undefined) overrides.set(forward[0], forward[1]);
    else if (backward !== undefined) overrides.set(backward[1], backward[0]);
    else {
      throw new UserError(
        `--map "${pair}" names no column of the files, or no field.`,
        `Write --map "Heading=field". Fields: ${[...fields].join(', ')}.`,
      );
    }
  }
  return overrides;
}

function goalOf(text: string | undefined): BalloonStage | undefined {
  if (text === undefined) return undefined;
  const goal = STAGES.find((stage) => stage === text);
  if (goal !== undefined) return goal;
  throw new UserError(`--goal "${text}" is no stage.`, `Stages: ${STAGES.join(', ')}.`);
}

function datesOf(text: string | undefined): { dates?: DateOrder } {
  if (text === undefined) return {};
  if (text === 'dmy' || text === 'mdy') return { dates: text };
  throw new UserError(`--dates "${text}" is unknown.`, 'Write --dates dmy or --dates mdy.');
}

export function wholeNumber(text: string, option: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(`${option} "${text}" is no whole number.`, `Write e.g. ${option} 60.`);
}

export function decimal(text: string, option: string): number {
  const value = Number(text.replace(',', '.').replace(/%$/, ''));
  if (text.trim() !== '' && Number.isFinite(value)) return text.trim().endsWith('%') ? value / 100 : value;
  throw new UserError(`${option} "${text}" is no number.`, `Write e.g. ${option} 0.05.`);
}

async function callingCodeOf(region: string): Promise<string> {
  if (/^\+?\d{1,3}$/.test(region)) return region.replace('+', '');
  const { getCountryCallingCode, isSupportedCountry } = await import('libphonenumber-js/max');
  const country = region.toUpperCase();
  if (isSupportedCountry(country)) return getCountryCallingCode(country);
  throw new UserError(
    `--region "${region}" is no country.`,
    'Write two letters or a calling code, e.g. --region AT or --region 43.',
  );
}
