import { createHash } from 'node:crypto';
import { isoDay } from './cells.ts';
import type { Outcome } from './outcomes.ts';
import type { Plan } from './plan.ts';
import type { Warning } from './warnings.ts';

/** SHA-256 over what the plan promises, so that a later change shows. Order of keys and white space do not matter. */
export function planHash(plan: object): string {
  const { frozen_sha256: _, ...rest } = plan as { frozen_sha256?: string };
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex');
}

/** Whether a frozen plan was changed; plans without a hash (written by hand) cannot be told. */
export function isPlanChanged(text: string): boolean {
  const data = JSON.parse(text.replace(/^\ufeff/, '')) as { frozen_sha256?: string };
  return data.frozen_sha256 !== undefined && data.frozen_sha256 !== planHash(data);
}

/** A plan made after the first outcome is marked: a target chosen after seeing the data proves nothing. */
export function planAge(plan: Plan, outcomes: readonly Outcome[]): Warning[] {
  const created = (plan as { created?: unknown }).created;
  if (typeof created !== 'string') return [];
  const days = outcomes.flatMap(({ updatedAt, stageAt }) =>
    [updatedAt, ...Object.values(stageAt)].filter((day) => day !== null),
  );
  if (days.length === 0) return [];
  const first = isoDay(days.reduce((a, b) => Math.min(a, b)));
  return first < created ? [{ code: 'PLAN_AFTER_DATA', args: { created, first } }] : [];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
