import type { BalloonLead, LeadList } from './leads.ts';
import { type BalloonStage, type Outcome, type OutcomeList, STAGES } from './outcomes.ts';

/** How the outcome rows found their leads; by_id + by_email + by_phone + ambiguous + unmatched = rows. */
export interface JoinCounts {
  readonly rows: number;
  readonly by_id: number;
  readonly by_email: number;
  readonly by_phone: number;
  readonly ambiguous: number;
  readonly unmatched: number;
  readonly superseded: number;
  readonly conflicts: number;
  readonly id_not_in_list: number;
  readonly id_email_disagree: number;
}

/** A row that belongs to no lead, for `unmatched.csv`. */
export interface Unmatched {
  readonly line: number;
  readonly row: number;
  readonly reason: 'unmatched' | 'ambiguous' | 'no key';
  /** Which keys were tried: id, email, phone. */
  readonly tried: readonly string[];
}

export interface Joined {
  readonly counts: JoinCounts;
  readonly unmatched: readonly Unmatched[];
  /** The outcome of each kept lead that has one. */
  readonly outcomeOf: ReadonlyMap<BalloonLead, Outcome>;
  /** Lines of outcome rows that contradict another row about the same lead. */
  readonly contradictions: readonly (readonly number[])[];
}

interface Indexes {
  readonly byId: ReadonlyMap<string, BalloonLead>;
  readonly byEmail: ReadonlyMap<string, BalloonLead>;
  readonly byPhone: ReadonlyMap<string, readonly BalloonLead[]>;
}

/**
 * Credits every outcome row to one kept lead: by id, else by e-mail address, else by a phone number that only one
 * kept lead has. Of several rows about one lead the latest counts; that they contradict each other is reported.
 */
export function joinOutcomes(list: LeadList, outcomes: OutcomeList): Joined {
  const indexes = indexLeads(list.leads);
  const counts = {
    rows: outcomes.outcomes.length,
    by_id: 0,
    by_email: 0,
    by_phone: 0,
    ambiguous: 0,
    unmatched: 0,
    superseded: 0,
    conflicts: 0,
    id_not_in_list: 0,
    id_email_disagree: 0,
  };
  const unmatched: Unmatched[] = [];
  const rowsOf = new Map<BalloonLead, Outcome[]>();
  for (const outcome of outcomes.outcomes) {
    const found = findLead(outcome, indexes);
    if (outcome.id !== '' && found.by !== 'id') counts.id_not_in_list += 1;
    if (found.lead === null) {
      counts[found.by === 'ambiguous' ? 'ambiguous' : 'unmatched'] += 1;
      unmatched.push(unmatchedRow(outcome, found.by === 'ambiguous'));
      continue;
    }
    if (found.by === 'id') counts.by_id += 1;
    else if (found.by === 'email') counts.by_email += 1;
    else counts.by_phone += 1;
    if (found.by === 'id' && disagree(outcome, found.lead)) counts.id_email_disagree += 1;
    const kept = found.lead.duplicateOf ?? found.lead;
    const rows = rowsOf.get(kept);
    if (rows === undefined) rowsOf.set(kept, [outcome]);
    else rows.push(outcome);
  }
  const outcomeOf = new Map<BalloonLead, Outcome>();
  const contradictions: number[][] = [];
  for (const [lead, rows] of rowsOf) {
    outcomeOf.set(lead, latest(rows));
    counts.superseded += rows.length - 1;
    if (!contradictory(rows)) continue;
    counts.conflicts += 1;
    contradictions.push(rows.map(({ line }) => line));
  }
  return { counts, unmatched, outcomeOf, contradictions };
}

function indexLeads(leads: readonly BalloonLead[]): Indexes {
  const byId = new Map<string, BalloonLead>();
  const byEmail = new Map<string, BalloonLead>();
  const byPhone = new Map<string, BalloonLead[]>();
  for (const lead of leads) {
    if (lead.id !== '' && !byId.has(lead.id)) byId.set(lead.id, lead);
    if (lead.duplicateOf !== null) continue;
    if (lead.email !== null && !byEmail.has(lead.email)) byEmail.set(lead.email, lead);
    if (lead.phone === null) continue;
    const same = byPhone.get(lead.phone);
    if (same === undefined) byPhone.set(lead.phone, [lead]);
    else same.push(lead);
  }
  return { byId, byEmail, byPhone };
}

function findLead(
  outcome: Outcome,
  { byId, byEmail, byPhone }: Indexes,
): { lead: BalloonLead | null; by: 'id' | 'email' | 'phone' | 'ambiguous' | 'nothing' } {
  const known = byId.get(outcome.id);
  if (outcome.id !== '' && known !== undefined) return { lead: known, by: 'id' };
  const mailed = outcome.email === null ? undefined : byEmail.get(outcome.email);
  if (mailed !== undefined) return { lead: mailed, by: 'email' };
  const called = outcome.phone === null ? [] : (byPhone.get(outcome.phone) ?? []);
  const only = called[0];
  if (called.length === 1 && only !== undefined) return { lead: only, by: 'phone' };
  return { lead: null, by: called.length > 1 ? 'ambiguous' : 'nothing' };
}

function disagree(outcome: Outcome, lead: BalloonLead): boolean {
  return outcome.email !== null && lead.email !== null && outcome.email !== lead.email;
}

function unmatchedRow({ row, line, id, email, phone }: Outcome, ambiguous: boolean): Unmatched {
  const tried = [id === '' ? '' : 'id', email === null ? '' : 'email', phone === null ? '' : 'phone'].filter(
    (key) => key !== '',
  );
  return { row, line, tried, reason: ambiguous ? 'ambiguous' : tried.length === 0 ? 'no key' : 'unmatched' };
}

function latest(rows: readonly Outcome[]): Outcome {
  return rows.reduce((a, b) => ((b.updatedAt ?? -Infinity) >= (a.updatedAt ?? -Infinity) ? b : a));
}

/** One row says yes and another no to reached, fake or a stage. */
function contradictory(rows: readonly Outcome[]): boolean {
  const both = (value: (row: Outcome) => boolean | null) =>
    rows.some((row) => value(row) === true) && rows.some((row) => value(row) === false);
  return (
    rows.length > 1 &&
    (both(({ reached }) => reached) ||
      both(({ fake }) => fake) ||
      STAGES.some((stage: BalloonStage) => both(({ stages }) => stages[stage])))
  );
}
