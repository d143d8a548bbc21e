import { OUTCOME_HEADINGS, STATUS_MEANINGS, type StatusMeaning } from '../data/outcome-headings.ts';
import { type DateOrder, type Day, dateOrder, readDay, readYesNo } from './cells.ts';
import { type Headings, mapHeadings, type Overrides } from './headings.ts';
import { emailKey, phoneKey } from './keys.ts';
import { columnReader, dayReader, moneyReader } from './leads.ts';
import type { BalloonTable, CellProblem } from './table.ts';

/** The steps of a lead through sales, first to last; a later one implies all earlier ones. */
export const STAGES = ['accepted', 'meeting', 'sql', 'opportunity', 'won'] as const;
export type BalloonStage = (typeof STAGES)[number];

/** What sales reports about one lead. null: not known. */
export interface Outcome {
  readonly row: number;
  readonly line: number;
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly worked: boolean;
  readonly reached: boolean | null;
  readonly fake: boolean | null;
  /** After closure: a yes makes every earlier stage a yes. */
  readonly stages: Readonly<Record<BalloonStage, boolean | null>>;
  /** As the row says them, before closure. */
  readonly said: Readonly<Record<BalloonStage, boolean | null>>;
  readonly stageAt: Readonly<Record<BalloonStage, Day | null>>;
  readonly implied: number;
  readonly revenue: number | null;
  readonly updatedAt: Day | null;
  readonly lostReason: string;
}

export interface OutcomeList {
  readonly table: BalloonTable;
  readonly headings: Headings;
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  /** Status texts read, with what they were taken to mean; null: unknown, "worked, stage unknown". */
  readonly statuses: readonly { text: string; meaning: StatusMeaning | null; count: number }[];
  /** Stages that a column of the file tells about. */
  readonly stages: readonly BalloonStage[];
  /** Stages that have a date of their own. */
  readonly dated: readonly BalloonStage[];
}

const MEANING_OF = new Map(
  STATUS_MEANINGS.flatMap(([meaning, words]) => words.map((word) => [statusKey(word), meaning])),
);

/** Status texts are compared in lower case with blanks, `_` and hyphens as one blank: `Open - Not Contacted`. */
function statusKey(text: string): string {
  return text
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_\-–]+/g, ' ')
    .trim();
}

/** Reads the outcome file. Cells that say neither yes nor no are problems with line and column, never a silent no. */
export function readOutcomes(
  table: BalloonTable,
  options: {
    readonly overrides?: Overrides;
    readonly callingCode?: string;
    readonly dates?: DateOrder;
    readonly sameFile?: boolean;
  } = {},
): OutcomeList {
  const headings = mapHeadings(
    table,
    OUTCOME_HEADINGS,
    options.overrides,
    options.sameFile ? ['lead_id'] : [],
  );
  const problems: CellProblem[] = [];
  const read = {
    text: columnReader(table, headings),
    day: dayReader(table, headings, problems, options.dates),
    money: moneyReader(table, headings, problems),
    yesNo: yesNoReader(table, headings, problems, options.dates),
  };
  const statuses = new Map<string, number>();
  const outcomes = table.rows.map((_, row) =>
    readOutcome(row, table, read, headings, statuses, problems, options.callingCode ?? '49'),
  );
  return {
    table,
    headings,
    outcomes,
    problems,
    statuses: [...statuses]
      .map(([text, count]) => ({ text, meaning: MEANING_OF.get(text) ?? null, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    stages: STAGES.filter((stage) => knownStage(stage, headings, statuses)),
    dated: STAGES.filter(
      (stage) =>
        headings.columns.has(`${stage}_at`) || outcomes.some(({ stageAt }) => stageAt[stage] !== null),
    ),
  };
}

interface CellReaders {
  readonly text: (field: string, row: number) => string;
  readonly day: (field: string, row: number) => Day | null;
  readonly money: (field: string, row: number) => number | null;
  readonly yesNo: (field: string, row: number) => { yes: boolean | null; at: Day | null };
}

function readOutcome(
  row: number,
  table: BalloonTable,
  read: CellReaders,
  headings: Headings,
  statuses: Map<string, number>,
  problems: CellProblem[],
  callingCode: string,
): Outcome {
  const line = table.rows[row]?.line ?? 0;
  const status = readStatus(row, table, read, headings, statuses, problems);
  const said = stagesSaid(row, read, headings, status?.stage);
  const { stages, implied } = closure(said.stages);
  const fake = read.yesNo('fake', row).yes ?? status?.fake ?? null;
  if (fake === true && STAGES.some((stage) => stages[stage] === true)) {
    problems.push({
      path: table.path,
      line,
      column: heading(table, headings, 'fake'),
      kind: 'fake-with-stage',
    });
  }
  const anyYes = STAGES.some((stage) => stages[stage] === true);
  return {
    row,
    line,
    id: read.text('lead_id', row),
    email: emailKey(read.text('email', row)),
    phone: phoneKey(read.text('phone', row), callingCode),
    worked: anyYes || (status?.worked ?? saysAnything(row, read)),
    reached: read.yesNo('reached', row).yes ?? status?.reached ?? null,
    fake,
    stages,
    said: said.stages,
    stageAt: said.at,
    implied,
    revenue: read.money('revenue', row),
    updatedAt: read.day('updated_at', row),
    lostReason: read.text('lost_reason', row),
  };
}

/** A row in which nothing was filled in (a form that came back empty) is no sign that somebody worked the lead. */
function saysAnything(row: number, read: CellReaders): boolean {
  return REPORTED.some((field) => read.text(field, row) !== '');
}

const REPORTED = Object.keys(OUTCOME_HEADINGS).filter(
  (field) => !['lead_id', 'email', 'phone'].includes(field),
);

function readStatus(
  row: number,
  table: BalloonTable,
  read: CellReaders,
  headings: Headings,
  statuses: Map<string, number>,
  problems: CellProblem[],
): StatusMeaning | null {
  const text = statusKey(read.text('status', row));
  if (text === '') return null;
  statuses.set(text, (statuses.get(text) ?? 0) + 1);
  const meaning = MEANING_OF.get(text);
  if (meaning !== undefined) return meaning;
  const line = table.rows[row]?.line ?? 0;
  problems.push({ path: table.path, line, column: heading(table, headings, 'status'), kind: 'status' });
  return { worked: true };
}

type StageCells = Record<BalloonStage, boolean | null>;
type StageDays = Record<BalloonStage, Day | null>;

function stagesSaid(
  row: number,
  read: CellReaders,
  headings: Headings,
  fromStatus: BalloonStage | undefined,
): { stages: StageCells; at: StageDays } {
  const stages: StageCells = { accepted: null, meeting: null, sql: null, opportunity: null, won: null };
  const at: StageDays = { accepted: null, meeting: null, sql: null, opportunity: null, won: null };
  for (const stage of STAGES) {
    const cell = read.yesNo(stage, row);
    const dated = read.day(`${stage}_at`, row);
    at[stage] = dated ?? cell.at;
    stages[stage] = cell.yes;
    if (stages[stage] === null && dated !== null) stages[stage] = true;
    else if (!headings.columns.has(stage) && headings.columns.has(`${stage}_at`))
      stages[stage] = dated !== null;
  }
  if (headings.columns.has('opportunity_id') && stages.opportunity === null) {
    stages.opportunity = read.text('opportunity_id', row) !== '';
  }
  if (fromStatus !== undefined) {
    stages[fromStatus] ??= true;
  }
  if (at.won === null && stages.won === true) at.won = read.day('closed_at', row);
  return { stages, at };
}

/** won ⇒ opportunity ⇒ sql ⇒ meeting ⇒ accepted; `implied` counts the cells that this turned into a yes. */
function closure(said: StageCells): { stages: StageCells; implied: number } {
  const stages = { ...said };
  let implied = 0;
  let later = false;
  for (const stage of [...STAGES].reverse()) {
    if (stages[stage] === true) later = true;
    else if (later) {
      stages[stage] = true;
      implied += 1;
    }
  }
  return { stages, implied };
}

/** Reads yes/no columns; in a column that holds dates, a date is a yes and an empty cell "not (yet)". */
function yesNoReader(
  table: BalloonTable,
  headings: Headings,
  problems: CellProblem[],
  given?: DateOrder,
): CellReaders['yesNo'] {
  const orders = new Map<string, DateOrder | null>();
  const orderOf = (field: string, column: number): DateOrder | null => {
    const known = orders.get(field);
    if (known !== undefined) return known;
    const cells = table.rows.map((row) => row.cells[column] ?? '');
    const order = dateOrder(cells, table.header[column] ?? '', given);
    orders.set(field, order);
    return order;
  };
  const dated = new Map<string, boolean>();
  return (field, row) => {
    const column = headings.columns.get(field);
    if (column === undefined) return { yes: null, at: null };
    const at = table.rows[row];
    const cell = at?.cells[column] ?? '';
    const yes = readYesNo(cell);
    if (yes === null) {
      if (!dated.has(field)) dated.set(field, holdsDates(table.rows.map(({ cells }) => cells[column] ?? '')));
      return { yes: dated.get(field) ? false : null, at: null };
    }
    if (yes !== 'unreadable') return { yes, at: null };
    const day = readDay(cell, orderOf(field, column));
    if (day !== 'unreadable') return { yes: true, at: day };
    problems.push({
      path: table.path,
      line: at?.line ?? 0,
      column: table.header[column] ?? '',
      kind: 'yes-no',
    });
    return { yes: null, at: null };
  };
}

function holdsDates(cells: readonly string[]): boolean {
  const isDate = (cell: string) =>
    (['dmy', 'mdy'] as const).some((order) => typeof readDay(cell, order) === 'number');
  return cells.some((cell) => readYesNo(cell) === 'unreadable' && isDate(cell));
}

function knownStage(stage: BalloonStage, headings: Headings, statuses: ReadonlyMap<string, number>): boolean {
  return (
    headings.columns.has(stage) ||
    headings.columns.has(`${stage}_at`) ||
    (stage === 'opportunity' && headings.columns.has('opportunity_id')) ||
    [...statuses.keys()].some((text) => MEANING_OF.get(text)?.stage === stage)
  );
}

function heading(table: BalloonTable, headings: Headings, field: string): string {
  return table.header[headings.columns.get(field) ?? -1] ?? field;
}
