import { LIST_HEADINGS } from '../data/outcome-headings.ts';
import { type DateOrder, type Day, dateOrder, decimalMark, readDay, readMoney, readNumber } from './cells.ts';
import { type Headings, mapHeadings, type Overrides } from './headings.ts';
import { emailKey, isSharedMailbox, phoneKey } from './keys.ts';
import type { BalloonTable, CellProblem } from './table.ts';

/** One delivered row of the list. */
export interface BalloonLead {
  /** Row of the table, from 0. */
  readonly row: number;
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly deliveredAt: Day | null;
  readonly groups: ReadonlyMap<string, string>;
  readonly class: string;
  readonly score: number | null;
  readonly scoredAt: Day | null;
  /** Contact fields that are empty: last_name, company, email, phone. */
  readonly missing: readonly string[];
  /** The earlier lead that this one repeats, or null. */
  readonly duplicateOf: BalloonLead | null;
}

export interface LeadList {
  readonly table: BalloonTable;
  readonly headings: Headings;
  /** In the order (delivered_at, row). */
  readonly leads: readonly BalloonLead[];
  readonly problems: readonly CellProblem[];
}

export interface ListOptions {
  readonly overrides?: Overrides;
  /** Calling code for numbers without one, e.g. 49. */
  readonly callingCode?: string;
  readonly dates?: DateOrder;
  /** One file as list and outcomes: several id columns are no contradiction then. */
  readonly sameFile?: boolean;
}

/** Columns that can group leads. */
export const GROUP_FIELDS = ['source', 'campaign', 'vendor', 'class'] as const;
const CONTACT_FIELDS = ['last_name', 'company', 'email', 'phone'] as const;

/**
 * Reads the list of delivered leads, orders it by delivery, and marks every lead that repeats an earlier one: the
 * same e-mail address, or the same phone number and last name. The number alone proves nothing: colleagues share a
 * switchboard.
 */
export function readLeads(table: BalloonTable, options: ListOptions = {}): LeadList {
  const headings = mapHeadings(table, LIST_HEADINGS, options.overrides, options.sameFile ? ['lead_id'] : []);
  const problems: CellProblem[] = [];
  const cellsOf = columnReader(table, headings);
  const day = dayReader(table, headings, problems, options.dates);
  const number = numberReader(table, headings, problems);
  const callingCode = options.callingCode ?? '49';
  const rows = table.rows.map((_, row) => {
    const text = (field: string) => cellsOf(field, row);
    return {
      row,
      id: text('lead_id'),
      email: emailKey(text('email')),
      phone: phoneKey(text('phone'), callingCode),
      lastName: text('last_name').toLowerCase(),
      deliveredAt: day('delivered_at', row),
      groups: new Map(GROUP_FIELDS.map((field) => [field, text(field)])),
      class: text('class'),
      score: number('score', row),
      scoredAt: day('scored_at', row),
      missing: CONTACT_FIELDS.filter((field) => headings.columns.has(field) && text(field) === ''),
    };
  });
  rows.sort((a, b) => (a.deliveredAt ?? Infinity) - (b.deliveredAt ?? Infinity) || a.row - b.row || 0);
  return { table, headings, leads: markDuplicates(rows), problems };
}

type RawLead = Omit<BalloonLead, 'duplicateOf'> & { readonly lastName: string };

function markDuplicates(rows: readonly RawLead[]): BalloonLead[] {
  const byKey = new Map<string, BalloonLead>();
  return rows.map(({ lastName, ...raw }) => {
    const keys = [
      ...(raw.email === null
        ? []
        : [isSharedMailbox(raw.email) ? `m ${raw.email} ${lastName}` : `e ${raw.email}`]),
      ...(raw.phone === null || lastName === '' ? [] : [`p ${raw.phone} ${lastName}`]),
    ];
    const first = keys.map((key) => byKey.get(key)).find((lead) => lead !== undefined);
    const lead: BalloonLead = { ...raw, duplicateOf: first ?? null };
    if (first === undefined) for (const key of keys) byKey.set(key, lead);
    return lead;
  });
}

/** Trimmed cell of a field; empty where the list has no such column. */
export function columnReader(
  table: BalloonTable,
  headings: Headings,
): (field: string, row: number) => string {
  return (field, row) => {
    const column = headings.columns.get(field);
    return column === undefined ? '' : (table.rows[row]?.cells[column] ?? '').trim();
  };
}

/** Reads dates, deciding day/month once a column; unreadable cells become problems and null. */
export function dayReader(
  table: BalloonTable,
  headings: Headings,
  problems: CellProblem[],
  given?: DateOrder,
): (field: string, row: number) => Day | null {
  const orders = new Map<string, DateOrder | null>();
  return (field, row) => {
    const column = headings.columns.get(field);
    if (column === undefined) return null;
    const heading = table.header[column] ?? '';
    if (!orders.has(field)) {
      orders.set(
        field,
        dateOrder(
          table.rows.map(({ cells }) => cells[column] ?? ''),
          heading,
          given,
        ),
      );
    }
    const at = table.rows[row];
    const day = readDay(at?.cells[column] ?? '', orders.get(field) ?? null);
    if (day !== 'unreadable') return day;
    problems.push({ path: table.path, line: at?.line ?? 0, column: heading, kind: 'date' });
    return null;
  };
}

/** Reads plain numbers; unreadable cells become problems and null. */
function numberReader(
  table: BalloonTable,
  headings: Headings,
  problems: CellProblem[],
): (field: string, row: number) => number | null {
  return (field, row) => {
    const column = headings.columns.get(field);
    if (column === undefined) return null;
    const at = table.rows[row];
    const value = readNumber(at?.cells[column] ?? '');
    if (value !== 'unreadable') return value;
    problems.push({
      path: table.path,
      line: at?.line ?? 0,
      column: table.header[column] ?? '',
      kind: 'number',
    });
    return null;
  };
}

/** Reads money, deciding the decimal mark once a column; unreadable cells become problems and null. */
export function moneyReader(
  table: BalloonTable,
  headings: Headings,
  problems: CellProblem[],
): (field: string, row: number) => number | null {
  const marks = new Map<string, '.' | ','>();
  return (field, row) => {
    const column = headings.columns.get(field);
    if (column === undefined) return null;
    const heading = table.header[column] ?? '';
    if (!marks.has(field)) {
      marks.set(
        field,
        decimalMark(
          table.rows.map(({ cells }) => cells[column] ?? ''),
          heading,
        ),
      );
    }
    const at = table.rows[row];
    const value = readMoney(at?.cells[column] ?? '', marks.get(field) ?? '.');
    if (value !== 'unreadable') return value;
    problems.push({ path: table.path, line: at?.line ?? 0, column: heading, kind: 'money' });
    return null;
  };
}
