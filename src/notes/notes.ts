import type { Settings } from '../config/schema.ts';
import { type Lead, NOTHING_SAID, type Reading } from '../lead.ts';
import { combine } from './combine.ts';
import { readText } from './read.ts';

/** Reads one remark. `ref` is the ISO date of its record; `question` the header it answers. */
export function readNote(
  text: string,
  context: { readonly ref: string; readonly question?: string },
): Reading {
  return readText(text, context.ref);
}

/** Reads everything said by or about a lead, in time order; the newest state counts. */
export function readNotes(lead: Lead, settings: Settings): Lead {
  if (lead.said.length === 0) return lead;
  const ref = (at: string | undefined) => (at ?? lead.occurredAt ?? settings.asOf).slice(0, 10);
  const remarks = lead.said
    .map((remark, index) => ({ remark, index, ref: ref(remark.at) }))
    .sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : a.index - b.index));
  const readings = remarks.map(({ remark, ref: day }) =>
    readNote(remark.text, { ref: day, ...(remark.question ? { question: remark.question } : {}) }),
  );
  const reading = readings.length === 0 ? NOTHING_SAID : combine(readings);
  const overdue = reading.action_date !== null && reading.action_date < settings.asOf;
  if (!overdue) return { ...lead, reading };
  return {
    ...lead,
    reading,
    findings: [...lead.findings, { code: 'OVERDUE', args: { date: reading.action_date ?? '' } }],
  };
}
