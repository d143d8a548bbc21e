import { type Finding, kindOf } from '../findings/findings.ts';
import { FIELDS, type Field, type Lead, SOURCE_TYPES, type SourceType } from '../lead.ts';
import {
  bestFirst,
  byPathAndLine,
  type Candidate,
  compareText,
  completedFields,
  conflictsOf,
  isByHand,
  oldestFirst,
} from './candidate.ts';
import { minutesPresent } from './presence.ts';
import { reachFields } from './reach.ts';
import { ruleOf } from './rules.ts';

type MutableValues = { [F in Field]?: string };

/**
 * One lead of the records of one person (sorted by path and line). Per field: entered by hand before given, given before
 * completed, newer before older, then path and line; e-mail and phone besides valid before suspect and business before
 * private. A refusal in any record wins. What loses becomes a `conflict`; remarks, activities, stays, findings and unmapped columns of all
 * records are kept, in time order.
 */
export function survive(leads: readonly Lead[], merges: readonly Finding[]): Lead {
  const [only, ...more] = leads;
  if (!only) throw new Error('a lead without records');
  if (more.length === 0)
    return merges.length === 0 ? only : { ...only, findings: [...only.findings, ...merges] };
  const byAge = [...leads].sort(oldestFirst);
  const conflicts: Finding[] = [];
  const reached = reachFields(leads);
  const values: MutableValues = { ...plainFields(leads, conflicts), ...reached.values };
  conflicts.push(...reached.conflicts);
  const presences = byAge.flatMap((lead) => lead.presences);
  if (presences.length > 0) {
    const lengths = eventLengths(leads);
    values.minutes_attended = String(minutesPresent(presences, lengths));
  }
  return {
    ...only,
    records: leads.flatMap((lead) => lead.records).sort(byPathAndLine),
    values,
    extra: leads.flatMap((lead) => lead.extra),
    sourceType: strongestSource(leads),
    occurredAt: byAge.find((lead) => lead.occurredAt)?.occurredAt ?? null,
    said: byAge.flatMap((lead) =>
      lead.said.map((remark) =>
        remark.at || !lead.occurredAt ? remark : { ...remark, at: lead.occurredAt },
      ),
    ),
    activities: byAge.flatMap((lead) => lead.activities).sort((a, b) => compareText(a.at ?? '', b.at ?? '')),
    presences,
    findings: [
      ...unique(leads.flatMap((lead) => lead.findings)).filter(stillTrue(leads)),
      ...merges,
      ...conflicts,
    ],
    reach: reached.reach,
  };
}

/** Findings that two records share are said once; the argument lists are short, so their text is a fair key. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify(finding);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** A completion is over once another record gives the value itself. */
function stillTrue(leads: readonly Lead[]): (finding: Finding) => boolean {
  const completed = new Map(leads.map((lead) => [lead, completedFields(lead)]));
  return (finding) => {
    const { field } = finding;
    if (field === undefined || kindOf(finding) !== 'completion') return true;
    return !leads.some((lead) => lead.values[field] && !completed.get(lead)?.has(field));
  };
}

function plainFields(leads: readonly Lead[], conflicts: Finding[]): MutableValues {
  const candidates = new Map<Field, Candidate[]>();
  for (const lead of leads) {
    const completed = completedFields(lead);
    for (const [field, value] of Object.entries(lead.values) as [Field, string][]) {
      const candidate = { value, lead, completed: completed.has(field), byHand: isByHand(lead, value) };
      const others = candidates.get(field);
      if (others) others.push(candidate);
      else candidates.set(field, [candidate]);
    }
  }
  const values: MutableValues = {};
  for (const field of Object.keys(FIELDS) as Field[]) {
    const offered = candidates.get(field);
    const kind = FIELDS[field].kind;
    if (!offered || kind === 'email' || (kind === 'phone' && field !== 'fax')) continue;
    const ordered = [...offered].sort(bestFirst);
    const rule = ruleOf(field);
    const value = rule.choose(ordered.map((candidate) => candidate.value));
    if (value === undefined) continue;
    values[field] = value;
    if (rule.conflicts) conflicts.push(...conflictsOf(field, value, ordered));
  }
  return values;
}

/** From the source that says most about the person's wish for contact to the one that says least. */
const SOURCE_ORDER: readonly SourceType[] = [
  'referral',
  'form',
  'event',
  'webinar',
  'download',
  'crm',
  'ad',
  'newsletter',
  'prize-draw',
  'address-book',
  'list',
  'other',
  'purchased',
];

function strongestSource(leads: readonly Lead[]): SourceType {
  const types = leads.map((lead) => lead.sourceType);
  return SOURCE_ORDER.find((type) => types.includes(type)) ?? SOURCE_TYPES[0];
}

/** Length of an event in minutes where a record tells both its minutes and the share of the event they are. */
function eventLengths(leads: readonly Lead[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { values, presences } of leads) {
    const event = presences[0]?.event;
    const percent = Number(values.attendance_percent);
    const minutes = Number(values.minutes_attended);
    if (event === undefined || !(percent >= 20 && percent <= 100) || !(minutes > 0)) continue;
    const length = Math.ceil((minutes + 1) / ((percent - 0.5) / 100));
    lengths.set(event, Math.max(lengths.get(event) ?? 0, length));
  }
  return lengths;
}
