import { type Finding, kindOf } from '../findings/findings.ts';
import type { Field, Lead, RecordRef } from '../lead.ts';
import { normalize } from './fold.ts';

/** One value of a field and what decides whether it survives. */
export interface Candidate {
  readonly value: string;
  readonly lead: Lead;
  /** Filled by `complete`, not said by the record. */
  readonly completed: boolean;
  /** A person looked it up. */
  readonly byHand: boolean;
}

/** Fields of a lead that its findings say were completed. */
export function completedFields(lead: Lead): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const finding of lead.findings) {
    if (finding.field && kindOf(finding) === 'completion') fields.add(finding.field);
  }
  return fields;
}

/** Whether a person looked the value up: it wins over what any list says. */
export function isByHand(lead: Lead, value: string): boolean {
  return lead.findings.some(({ code, args }) => BY_HAND.has(code) && args?.to === value);
}

const BY_HAND: ReadonlySet<string> = new Set(['CORRECTED', 'ENTERED', 'CONFIRMED'] as const);

/** The values that lost, each once, with the record it stands in. Values equal but for capitals and spaces are no conflict. */
export function conflictsOf(field: Field, winner: string, offered: readonly Candidate[]): Finding[] {
  const told = new Set([normalize(winner)]);
  const lost: Finding[] = [];
  for (const { value, lead, completed } of offered) {
    if (completed || told.has(normalize(value))) continue;
    told.add(normalize(value));
    lost.push({ code: 'CONFLICT', field, args: { field, value, source: refOf(lead) } });
  }
  return lost;
}

export function bestFirst(a: Candidate, b: Candidate): number {
  return byTrust(a, b) || newestFirst(a.lead, b.lead);
}

/** Looked up by a person before said by a record, said before completed. */
export function byTrust(a: Candidate, b: Candidate): number {
  return Number(b.byHand) - Number(a.byHand) || Number(a.completed) - Number(b.completed);
}

/** Newer before older, dated before undated, then path and line. */
export function newestFirst(a: Lead, b: Lead): number {
  return compareText(b.occurredAt ?? '', a.occurredAt ?? '') || byFirstRecord(a, b);
}

/** Older before newer, undated last, then path and line. */
export function oldestFirst(a: Lead, b: Lead): number {
  return compareText(a.occurredAt ?? '\uffff', b.occurredAt ?? '\uffff') || byFirstRecord(a, b);
}

export function byFirstRecord(a: Lead, b: Lead): number {
  const [first, second] = [a.records[0], b.records[0]];
  return first && second ? byPathAndLine(first, second) : 0;
}

export function byPathAndLine(a: RecordRef, b: RecordRef): number {
  return compareText(a.path, b.path) || a.line - b.line;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function refOf(lead: Lead): string {
  const record = lead.records[0];
  return record ? `${record.path}:${record.line}` : '';
}
