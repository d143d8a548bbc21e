import { type AnyHeadings, LAST_RESORT, OBJECT_PREFIXES } from '../data/outcome-headings.ts';
import { UserError } from '../errors.ts';
import type { BalloonTable } from './table.ts';

/** Field → column of a table, and how it came about. */
export interface Headings {
  readonly columns: ReadonlyMap<string, number>;
  /** For the report: heading as written → field. */
  readonly used: readonly (readonly [heading: string, field: string])[];
}

/** `--map` of the user: heading → field, in the words of the file. */
export type Overrides = ReadonlyMap<string, string>;

/** Lower case, marks and blanks as one blank, no BOM, no trailing `:` or `*`. */
export function normalHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .replaceAll('\ufeff', '')
    .toLowerCase()
    .replace(/[_\-./\s]+/g, ' ')
    .trim()
    .replace(/[ :*]+$/, '');
}

/** The heading without an object name in front: `Deal - Won time` → `won time`. */
function withoutPrefix(heading: string): string | null {
  const at = heading.indexOf(' - ');
  if (at < 0 || !OBJECT_PREFIXES.includes(normalHeading(heading.slice(0, at)))) return null;
  return normalHeading(heading.slice(at + 3));
}

/**
 * Finds the column of each field. An exact alias wins over one found after dropping an object prefix; nothing is
 * guessed by similarity. Two columns for one field are an error that names both, solved with `--map`.
 * `lenient` fields may stand in several columns; the first one counts (a file joined with itself needs one id only).
 */
export function mapHeadings(
  table: BalloonTable,
  headings: AnyHeadings,
  overrides: Overrides = new Map(),
  lenient: readonly string[] = [],
): Headings {
  const placed = placeByHand(table, headings, overrides);
  const exact = aliasIndex(headings, isOwnFile(table.header));
  const byField = new Map<string, { strong: number[]; weak: number[] }>();
  table.header.forEach((heading, index) => {
    if (placed.taken.has(index)) return;
    const strong = exact.get(normalHeading(heading));
    const weak = strong === undefined ? exact.get(withoutPrefix(heading) ?? '') : undefined;
    const field = strong ?? weak;
    if (field === undefined || placed.columns.has(field)) return;
    const found = byField.get(field) ?? { strong: [], weak: [] };
    const last = LAST_RESORT.includes(normalHeading(heading));
    (strong === undefined || last ? found.weak : found.strong).push(index);
    byField.set(field, found);
  });
  const columns = new Map(placed.columns);
  const occurred = table.header.indexOf('occurred_at');
  const undated = 'delivered_at' in headings && !columns.has('delivered_at') && !byField.has('delivered_at');
  if (undated && isOwnFile(table.header) && occurred >= 0) columns.set('delivered_at', occurred);
  for (const [field, { strong, weak }] of byField) {
    const candidates = strong.length > 0 ? strong : weak;
    if (candidates.length > 1 && !lenient.includes(field)) refuseDouble(table, field, candidates);
    columns.set(field, candidates[0] ?? 0);
  }
  return {
    columns,
    used: [...columns]
      .sort((a, b) => a[1] - b[1])
      .map(([field, index]) => [table.header[index] ?? '', field] as const),
  };
}

/** `leads.csv` of `qualify`, or a sample of it: its columns bear the names of the fields, further ones are the source's own. */
function isOwnFile(header: readonly string[]): boolean {
  return ['lead_id', 'disposition', 'reasons', 'score'].every((name) => header.includes(name));
}

function aliasIndex(headings: AnyHeadings, own: boolean): Map<string, string> {
  const index = new Map<string, string>();
  for (const [field, { aliases }] of Object.entries(headings)) {
    for (const alias of own ? [field] : [field, ...aliases]) {
      const key = normalHeading(alias);
      if (!index.has(key)) index.set(key, field);
    }
  }
  return index;
}

function placeByHand(
  table: BalloonTable,
  headings: AnyHeadings,
  overrides: Overrides,
): { columns: Map<string, number>; taken: Set<number> } {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [heading, field] of overrides) {
    const wanted = normalHeading(heading);
    table.header.forEach((own, index) => {
      if (normalHeading(own) !== wanted || (field !== 'ignore' && !(field in headings))) return;
      taken.add(index);
      if (field === 'ignore') return;
      const before = columns.get(field);
      if (before !== undefined) refuseDouble(table, field, [before, index]);
      columns.set(field, index);
    });
  }
  return { columns, taken };
}

function refuseDouble(table: BalloonTable, field: string, candidates: readonly number[]): never {
  const names = candidates.map((index) => `"${table.header[index] ?? ''}"`);
  throw new UserError(
    `${table.path}: the columns ${names.join(' and ')} both mean "${field}".`,
    `Choose one, e.g. --map ${names[0]}=${field}, and leave the other out with --map ${names[1]}=ignore.`,
  );
}
