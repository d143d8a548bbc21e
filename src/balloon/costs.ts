import { COST_HEADINGS } from '../data/outcome-headings.ts';
import { UserError } from '../errors.ts';
import { mapHeadings, normalHeading, type Overrides } from './headings.ts';
import { columnReader, moneyReader } from './leads.ts';
import type { BalloonTable, CellProblem } from './table.ts';

export interface CostList {
  /** Cost by group, compared without case; several rows of a group are added up. */
  readonly of: (group: string) => number | null;
  /** Groups of the file as written, for "costs of a group that delivered nothing". */
  readonly groups: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** Reads what each group cost. The grouping column may bear the name of the plan's grouping field or any of its aliases. */
export function readCosts(table: BalloonTable, groupBy: string, overrides?: Overrides): CostList {
  const headings = mapHeadings(table, COST_HEADINGS, withGroupColumn(table, groupBy, overrides));
  const problems: CellProblem[] = [];
  for (const field of ['group', 'cost'] as const) {
    if (headings.columns.has(field)) continue;
    throw new UserError(
      `${table.path} has no column for the ${field === 'cost' ? 'costs' : 'group'}.`,
      `Name its columns "${groupBy}" and "cost", or place them with --map "<heading>=${field}".`,
    );
  }
  const text = columnReader(table, headings);
  const money = moneyReader(table, headings, problems);
  const sums = new Map<string, number>();
  const groups = new Map<string, string>();
  table.rows.forEach((_, row) => {
    const name = text('group', row);
    const cost = money('cost', row);
    if (name === '' || cost === null) return;
    const key = groupKey(name);
    sums.set(key, (sums.get(key) ?? 0) + cost);
    groups.set(key, name);
  });
  return { of: (group) => sums.get(groupKey(group)) ?? null, groups: [...groups.values()], problems };
}

/** Where the file has columns for several groupings, the one the plan groups by counts. */
function withGroupColumn(table: BalloonTable, groupBy: string, overrides: Overrides = new Map()): Overrides {
  const own = table.header.find((heading) => normalHeading(heading) === normalHeading(groupBy));
  if (own === undefined || [...overrides.values()].includes('group')) return overrides;
  return new Map([...overrides, [own, 'group']]);
}

/** Group names are compared without case and outer or doubled blanks. */
export function groupKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
