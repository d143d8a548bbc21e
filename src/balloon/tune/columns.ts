import { AFTER_HANDOVER, NOTHING_CHOSEN } from '../../data/after-handover.ts';
import { LIST_HEADINGS, OUTCOME_HEADINGS } from '../../data/outcome-headings.ts';
import { readDay } from '../cells.ts';
import { normalHeading } from '../headings.ts';
import { aucDelong } from '../stats/stats.ts';
import type { BalloonTable } from '../table.ts';
import type { TuneLead } from './points.ts';

/** Why a column takes no part in learning. */
export type RefusalCode =
  | 'outcome'
  | 'after_handover'
  | 'dated_later'
  | 'predicts_too_well'
  | 'emptiness_tells'
  | 'identity'
  | 'nearly_unique'
  | 'constant';

export interface RefusedColumn {
  readonly column: string;
  readonly reason: RefusalCode;
  /** Cross-validated area under the curve of the column, or of its being empty, where that was the reason. */
  readonly auc: number | null;
}

/** A column that may be learned from: one cell for each tuning lead, empty where nothing was chosen. */
export interface UsableColumn {
  readonly index: number;
  readonly heading: string;
  readonly cells: readonly string[];
  /** Numbers of the cells where the column is numeric. */
  readonly numbers: readonly number[] | null;
}

/** Above this a single column predicts the outcome better than anything known at hand-over does. */
const TOO_GOOD = 0.85;
/** Above this the mere fact that a cell is empty predicts the outcome: somebody filled it afterwards. */
const EMPTINESS = 0.6;

const EMPTY = new Set(NOTHING_CHOSEN);
const LATER = new Set(AFTER_HANDOVER.map(normalHeading));
/** List fields that identify or group, and so are no attributes to learn from. Source and campaign are. */
const IDENTITY = [
  'lead_id',
  'first_name',
  'last_name',
  'email',
  'phone',
  'company',
  'delivered_at',
  'scored_at',
  'class',
  'score',
  'disposition',
  'reasons',
] as const;
const IDENTITY_HEADINGS = headingsOf(LIST_HEADINGS, IDENTITY);
const OUTCOME_ONLY = headingsOf(
  OUTCOME_HEADINGS,
  Object.keys(OUTCOME_HEADINGS).filter((field) => !(field in LIST_HEADINGS)),
);

/**
 * Sorts the columns of a list into those that may be learned from and those that are refused, each with its reason:
 * outcomes, columns kept after the hand-over, dates after it, columns that predict too well to have been known, and
 * columns whose being empty predicts. `allowed` headings are readmitted by the user.
 */
export function screenColumns(
  table: BalloonTable,
  leads: readonly TuneLead[],
  folds: readonly number[],
  allowed: readonly string[] = [],
  outcomeColumns: readonly string[] = [],
): { usable: UsableColumn[]; refused: RefusedColumn[] } {
  const readmitted = new Set(allowed.map(normalHeading));
  const outcomes = new Set(outcomeColumns.map(normalHeading));
  const usable: UsableColumn[] = [];
  const refused: RefusedColumn[] = [];
  table.header.forEach((heading, index) => {
    const key = normalHeading(heading);
    const cells = leads.map(({ row }) => cleaned(table.rows[row]?.cells[index] ?? ''));
    const numbers = numbersOf(cells);
    const refusal =
      (IDENTITY_HEADINGS.has(key) && NAMED.identity) ||
      ((outcomes.has(key) || OUTCOME_ONLY.has(key)) && NAMED.outcome) ||
      (isConstant(cells) && NAMED.constant) ||
      (readmitted.has(key) ? null : leakOf(key, cells, numbers, leads, folds)) ||
      (numbers === null && new Set(cells).size > 0.5 * leads.length && NAMED.nearly_unique);
    if (refusal) refused.push({ column: heading, ...refusal });
    else usable.push({ index, heading, cells, numbers });
  });
  return { usable, refused };
}

interface Refusal {
  readonly reason: RefusalCode;
  readonly auc: number | null;
}

const NAMED = {
  identity: { reason: 'identity', auc: null },
  outcome: { reason: 'outcome', auc: null },
  constant: { reason: 'constant', auc: null },
  nearly_unique: { reason: 'nearly_unique', auc: null },
} as const satisfies Record<string, Refusal>;

function isConstant(cells: readonly string[]): boolean {
  const filled = new Set(cells.filter((cell) => cell !== ''));
  return filled.size === 0 || (filled.size === 1 && !cells.includes(''));
}

function leakOf(
  key: string,
  cells: readonly string[],
  numbers: readonly number[] | null,
  leads: readonly TuneLead[],
  folds: readonly number[],
): Refusal | null {
  const auc = columnAuc(cells, numbers, leads, folds);
  if (LATER.has(key)) return { reason: 'after_handover', auc };
  if (datedLater(cells, leads)) return { reason: 'dated_later', auc: null };
  if (auc > TOO_GOOD) return { reason: 'predicts_too_well', auc };
  const emptiness = emptinessAuc(cells, leads);
  return emptiness > EMPTINESS ? { reason: 'emptiness_tells', auc: emptiness } : null;
}

/** Area under the curve of a column alone, each lead rated by the other folds: rate of its value, or of its tenth. */
function columnAuc(
  cells: readonly string[],
  numbers: readonly number[] | null,
  leads: readonly TuneLead[],
  folds: readonly number[],
): number {
  const keys = numbers === null ? cells : tenths(cells, numbers);
  const total = new Map<string, { x: number; n: number }[]>();
  const count = (key: string, fold: number): { x: number; n: number } => {
    const own = total.get(key) ?? Array.from({ length: 5 }, () => ({ x: 0, n: 0 }));
    total.set(key, own);
    return own[fold] ?? { x: 0, n: 0 };
  };
  const all = Array.from({ length: 5 }, () => ({ x: 0, n: 0 }));
  keys.forEach((key, i) => {
    for (const at of [count(key, folds[i] ?? 0), all[folds[i] ?? 0] ?? { x: 0, n: 0 }]) {
      at.n += 1;
      at.x += leads[i]?.y ?? 0;
    }
  });
  const without = (parts: readonly { x: number; n: number }[], fold: number) =>
    parts.reduce((sum, part, i) => (i === fold ? sum : { x: sum.x + part.x, n: sum.n + part.n }), {
      x: 0,
      n: 0,
    });
  const rates = keys.map((key, i) => {
    const fold = folds[i] ?? 0;
    const base = without(all, fold);
    const own = without(total.get(key) ?? [], fold);
    const prior = base.n === 0 ? 0.5 : base.x / base.n;
    return (own.x + 5 * prior) / (own.n + 5);
  });
  return aucDelong(
    leads.map(({ y }) => y),
    rates,
  ).auc;
}

function emptinessAuc(cells: readonly string[], leads: readonly TuneLead[]): number {
  const empty = cells.map((cell) => (cell === '' ? 1 : 0));
  if (!empty.includes(1) || !empty.includes(0)) return 0.5;
  const { auc } = aucDelong(
    leads.map(({ y }) => y),
    empty,
  );
  return Math.max(auc, 1 - auc);
}

/** A column of dates of which more than a tenth lie after the delivery. */
function datedLater(cells: readonly string[], leads: readonly TuneLead[]): boolean {
  let dated = 0;
  let later = 0;
  let filled = 0;
  cells.forEach((cell, i) => {
    if (cell === '') return;
    filled += 1;
    const day = readDay(cell, 'dmy');
    if (typeof day !== 'number') return;
    dated += 1;
    const delivered = leads[i]?.lead.deliveredAt ?? null;
    if (delivered !== null && day > delivered + 1) later += 1;
  });
  return dated > 0.9 * filled && later > 0.1 * dated;
}

function tenths(cells: readonly string[], numbers: readonly number[]): string[] {
  const edges = quantiles(
    numbers.filter((_, i) => cells[i] !== ''),
    10,
  );
  return numbers.map((value, i) =>
    cells[i] === '' ? '' : String(edges.filter((edge) => value >= edge).length),
  );
}

/** Distinct cut points that part the values in k shares of about equal count. */
export function quantiles(values: readonly number[], k: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from(
    { length: k - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / k)] ?? 0,
  );
  return [...new Set(cuts)].filter((cut) => cut > (sorted[0] ?? 0));
}

/** Numbers of a column where nearly all filled cells are numbers and there are more than two. */
function numbersOf(cells: readonly string[]): number[] | null {
  const numbers = cells.map((cell) => (cell === '' ? 0 : Number(cell.replace(/^(\d+),(\d{1,2})$/, '$1.$2'))));
  const filled = cells.filter((cell) => cell !== '').length;
  const bad = numbers.filter((value) => !Number.isFinite(value)).length;
  if (filled === 0 || bad > 0.02 * filled || new Set(numbers).size <= 2) return null;
  return numbers.map((value) => (Number.isFinite(value) ? value : 0));
}

function cleaned(cell: string): string {
  const text = cell.trim().slice(0, 200);
  return EMPTY.has(text.toLowerCase()) ? '' : text;
}

function headingsOf(
  headings: Readonly<Record<string, { readonly aliases: readonly string[] }>>,
  fields: readonly string[],
): Set<string> {
  return new Set(fields.flatMap((field) => [field, ...(headings[field]?.aliases ?? [])]).map(normalHeading));
}
