import { ACTIVITY_COLUMNS } from '../../data/activity-headings.ts';
import { readYesNo } from '../cells.ts';
import { type JudgedLead, type Share, share } from '../figures.ts';
import { normalHeading } from '../headings.ts';
import type { LeadList } from '../leads.ts';
import { newcombeDifference } from '../stats/stats.ts';
import type { BalloonTable } from '../table.ts';

/** A rule whose points can be tuned: its name, present points, and its value for each row of the list. */
export interface TunableRule {
  readonly name: string;
  readonly points: number;
  readonly values: readonly number[];
}

/** Where the rules come from: our own `reasons`, columns with behaviour, or columns of the list as they stand. */
export type RuleOrigin = 'reasons' | 'columns' | 'learned';

const REASON = /^([+-]?\d+(?:\.\d+)?) ([A-Z][A-Z0-9_]*) x(\d+(?:\.\d+)?)/;

/**
 * Rules out of the column `reasons` of `leads.csv`: `+20 PRICE_PAGE x1 (price list viewed)`. The value of a rule is
 * its contribution in units of its points, so the values times the points re-add to the score, caps and decay included.
 */
export function rulesFromReasons(list: LeadList): TunableRule[] | null {
  const column = list.headings.columns.get('reasons');
  if (column === undefined) return null;
  const found = new Map<string, { units: Map<number, number>; points: number[] }>();
  list.table.rows.forEach(({ cells }, row) => {
    for (const part of (cells[column] ?? '').replace(/^'/, '').split('; ')) {
      const reason = REASON.exec(part.trim().slice(0, 120));
      if (reason === null) continue;
      const name = reason[2] ?? '';
      const rule = found.get(name) ?? {
        units: new Map<number, number>(),
        points: new Array<number>(list.table.rows.length).fill(0),
      };
      const points = Number(reason[1]);
      const unit = points / Math.max(1, Number(reason[3]));
      rule.units.set(unit, (rule.units.get(unit) ?? 0) + 1);
      rule.points[row] = (rule.points[row] ?? 0) + points;
      found.set(name, rule);
    }
  });
  const rules = [...found]
    .map(([name, { units, points }]) => {
      const unit = [...units].sort((a, b) => b[1] - a[1] || Math.abs(b[0]) - Math.abs(a[0]))[0]?.[0] ?? 0;
      return { name, points: unit, values: points.map((sum) => (unit === 0 ? 0 : sum / unit)) };
    })
    .filter(({ points }) => points !== 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return rules.length === 0 ? null : rules;
}

/** Rules out of columns that hold behaviour or BANT, with default points or those of `given` (name → points). */
export function rulesFromColumns(
  table: BalloonTable,
  given: ReadonlyMap<string, number> = new Map(),
): TunableRule[] | null {
  const rules = ACTIVITY_COLUMNS.flatMap(({ name, points, cap, aliases }) => {
    const wanted = new Set([name, ...aliases].map(normalHeading));
    const column = table.header.findIndex((heading) => wanted.has(normalHeading(heading)));
    if (column < 0) return [];
    const values = table.rows.map(({ cells }) => Math.min(cap ?? Infinity, countOf(cells[column] ?? '')));
    return [
      {
        name: cap === undefined ? name : `min(${name},${cap})`,
        points: given.get(name) ?? points,
        values,
      },
    ];
  });
  return rules.length < 3 ? null : rules;
}

function countOf(cell: string): number {
  const yes = readYesNo(cell);
  if (yes === true && !/^\s*\d/.test(cell)) return 1;
  const number = Number(cell.trim().replace(',', '.') || '0');
  return Number.isFinite(number) && number > 0 ? number : 0;
}

/** The rules that the list itself carries: those in `reasons`, else its columns with behaviour and BANT. */
export function rulesOfList(list: LeadList): TunableRule[] {
  return rulesFromReasons(list) ?? rulesFromColumns(list.table) ?? [];
}

interface AcceptedRule {
  readonly rule: string;
  readonly accepted: Share;
  readonly others: Share;
}
export interface AcceptedRules {
  readonly over: readonly AcceptedRule[];
  readonly under: readonly AcceptedRule[];
}

/** Fewer accepted or other leads than this: no comparison of rules. */
const MIN_COMPARED = 20;

/** Which rules leads that sales accepted have more or less often than the other worked leads; only where the difference is shown. */
export function acceptedRules(judged: readonly JudgedLead[], rules: readonly TunableRule[]): AcceptedRules {
  const worked = judged.filter((one) => one.worked && one.lead.duplicateOf === null);
  const accepted = worked.filter(({ outcome }) => outcome?.stages.accepted === true);
  const others = worked.filter(({ outcome }) => outcome?.stages.accepted !== true);
  if (accepted.length < MIN_COMPARED || others.length < MIN_COMPARED) return { over: [], under: [] };
  const compared = rules
    .map(({ name, values }) => {
      const fired = (leads: readonly JudgedLead[]) =>
        leads.filter(({ lead }) => (values[lead.row] ?? 0) !== 0).length;
      const own = {
        rule: name,
        accepted: share(fired(accepted), accepted.length),
        others: share(fired(others), others.length),
      };
      const { diff, lo, hi } = newcombeDifference(own.accepted.x, own.accepted.n, own.others.x, own.others.n);
      return { own, diff, shown: lo > 0 || hi < 0 };
    })
    .filter(({ shown }) => shown)
    .sort((a, b) => b.diff - a.diff);
  return {
    over: compared
      .filter(({ diff }) => diff > 0)
      .slice(0, 3)
      .map(({ own }) => own),
    under: compared
      .filter(({ diff }) => diff < 0)
      .slice(-3)
      .reverse()
      .map(({ own }) => own),
  };
}
