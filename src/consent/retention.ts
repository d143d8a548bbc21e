import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { dayOf } from './day.ts';

/**
 * Names the day by which the lead is to be deleted, where `consent.retention` has a span for its disposition: counted
 * from the day it arose, or from the reference date where that is unknown or later. Deleting is left to `forget`.
 */
export function limitRetention(lead: Lead, { config, asOf }: Settings): Lead {
  const span = config.consent.retention[lead.decision.disposition];
  if (span === undefined) return lead;
  const arose = dayOf(lead.occurredAt ?? undefined) ?? asOf;
  const date = after(arose < asOf ? arose : asOf, span);
  return { ...lead, findings: [...lead.findings, { code: 'DELETE_BY', args: { date } }] };
}

/** `span`: 30d, 8w, 24m, 3y. The 31st of a month without one is its last day. */
function after(day: string, span: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = Number(span.slice(0, -1));
  const unit = span.slice(-1);
  if (unit === 'd' || unit === 'w')
    return iso(Date.UTC(year, month - 1, date + count * (unit === 'w' ? 7 : 1)));
  const months = month - 1 + count * (unit === 'y' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, months, Math.min(date, last)));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
