import { TABLE_KINDS, TABLE_RULES, type TableKind, type TableRule } from '../data/table-kinds.ts';
import { type Guess, isRunning } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { holds } from './fits.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';

/** What the rows of a table are besides people, by all its headers. */
export function kindsOf(headers: readonly Header[]): ReadonlySet<TableKind> {
  return new Set(
    (Object.entries(TABLE_KINDS) as [TableKind, RegExp][])
      .filter(([, pattern]) => headers.some(({ key }) => pattern.test(key)))
      .map(([kind]) => kind),
  );
}

/** Columns that mean something of their own in this kind of table, or tell of a thing in any. */
export function byTable({ key, asks }: Header, e: Evidence, { kinds, has }: Surroundings): Guess | null {
  if (e.filled === 0 || asks) return null;
  const rule = TABLE_RULES.find((one) => applies(one, key, e, kinds));
  if (
    !rule ||
    e.share('linkedin') + e.share('xing') >= 0.5 ||
    !besides(rule, has) ||
    (rule.field !== null && has(rule.field))
  )
    return null;
  return { field: rule.field, confidence: 0.88, because: rule.because };
}

/** "No.": a number of the row says nothing; one that no other record has names the record. */
export function byBareNumber({ key }: Header, e: Evidence, { has }: Surroundings): Guess | null {
  if (!/^(?:nr|no|nummer|number|numero)(?: [1-3])?$/.test(key)) return null;
  if (e.share('phone') >= 0.5 && holds(e, /[\s/().+-]|^\d{9}/) >= 0.5)
    return { field: 'phone', confidence: 0.8, because: 'its cells are phone numbers' };
  if (/\d$/.test(key)) return null;
  const named = e.filled > 1 && e.distinct === e.filled && e.averageLength >= 4 && e.share('id') >= 0.8;
  return named && !isRunning(e) && !has('external_id')
    ? { field: 'external_id', confidence: 0.7, because: 'it numbers the records' }
    : { field: null, confidence: 0.8, because: 'its cells count the rows' };
}

function besides({ beside }: TableRule, has: Surroundings['has']): boolean {
  return beside === undefined || has(beside);
}

function applies(rule: TableRule, key: string, e: Evidence, kinds: ReadonlySet<TableKind>): boolean {
  return (
    rule.when.test(key) &&
    (rule.table === undefined || kinds.has(rule.table)) &&
    (rule.cells === undefined || holds(e, rule.cells) >= 0.6) &&
    (rule.kind === undefined || e.share(rule.kind) >= 0.6)
  );
}
