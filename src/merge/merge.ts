import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { byFirstRecord } from './candidate.ts';
import { findingOf, round, words } from './explain.ts';
import { identitiesOf, leadIds } from './lead-id.ts';
import { type Joint, type Matched, matchRecords } from './match.ts';
import { personMaker } from './person.ts';
import { findKnown, recognise } from './reference.ts';
import { survive } from './survive.ts';

export { minutesPresent } from './presence.ts';

/** Two leads that may be one person: what speaks for it, with weights. */
export interface PossibleDuplicate {
  readonly a: Lead;
  readonly b: Lead;
  /** Sum of the weights, in bits (log2 of the likelihood ratio). */
  readonly weight: number;
  readonly because: readonly string[];
}

export interface Merged {
  /** One lead a person, in order of the first record. */
  readonly leads: readonly Lead[];
  /** Strongest first. */
  readonly possible: readonly PossibleDuplicate[];
}

/**
 * Merges records of one person. The only stage that sees the list; independent of the order of its input. Records of
 * `reference` (own customers and leads) are matched the same way and never merged into the list.
 */
export function mergeLeads(leads: readonly Lead[], reference: readonly Lead[], settings: Settings): Merged {
  const sorted = [...leads].sort(byFirstRecord);
  const toPerson = personMaker(settings.config.country);
  const persons = sorted.map(toPerson);
  const matched = matchRecords(persons, settings.config.merge);
  const groups = groupsOf(matched.group);
  const ids = leadIds(
    groups.map((group) => identitiesOf(group.flatMap((index) => persons[index] ?? []))),
    groups.map((group) => group.map((index) => sorted[index]?.id ?? '').find((id) => id !== '') ?? ''),
  );
  const findings = findingsOf(matched, sorted);
  const known = findKnown(persons, reference.map(toPerson), settings.config.merge);
  const merged = groups.map((group, at) => {
    const merges = group.flatMap((index): readonly Finding[] => findings.get(index) ?? []);
    const lead = survive(
      group.flatMap((index) => sorted[index] ?? []),
      merges,
    );
    const seen = new Set(group.flatMap((index) => known.get(index) ?? []));
    return {
      ...recognise(
        lead,
        [...seen].flatMap((index) => reference[index] ?? []),
      ),
      id: ids[at] ?? '',
    };
  });
  return { leads: merged, possible: possibleOf(matched, groups, merged) };
}

/** Records of each group, in order of their first record. */
function groupsOf(group: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, id] of group.entries()) {
    const members = groups.get(id);
    if (members) members.push(index);
    else groups.set(id, [index]);
  }
  return [...groups.values()];
}

/** Findings of each record: why it joined an earlier one, and whether it could not be compared with all. */
function findingsOf(matched: Matched, leads: readonly Lead[]): Map<number, Finding[]> {
  const findings = new Map<number, Finding[]>();
  const add = (index: number, finding: Finding): void => {
    findings.set(index, [...(findings.get(index) ?? []), finding]);
  };
  for (const joint of matched.joined) {
    const [low, high] = [Math.min(joint.a, joint.b), Math.max(joint.a, joint.b)];
    const [one, other] = [leads[low], leads[high]];
    if (one && other) add(high, findingOf(joint, one, other));
  }
  for (const [index, key] of matched.unchecked) add(index, { code: 'DUPLICATES_UNCHECKED', args: { key } });
  return findings;
}

/** Pairs of leads that may be one person, each once, with the strongest pair of their records. */
function possibleOf(
  { group, possible }: Matched,
  groups: readonly (readonly number[])[],
  leads: readonly Lead[],
): PossibleDuplicate[] {
  const place = new Map(groups.map((members, at) => [group[members[0] ?? 0] ?? 0, at]));
  const best = new Map<number, Joint & { low: number; high: number }>();
  for (const joint of possible) {
    const [one, other] = [place.get(group[joint.a] ?? 0) ?? 0, place.get(group[joint.b] ?? 0) ?? 0];
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const known = best.get(low * groups.length + high);
    if (known && known.judgement.bits >= joint.judgement.bits) continue;
    best.set(low * groups.length + high, { ...joint, low, high });
  }
  return [...best.values()]
    .sort((x, y) => y.judgement.bits - x.judgement.bits || x.low - y.low || x.high - y.high)
    .flatMap(({ low, high, judgement }) => {
      const [a, b] = [leads[low], leads[high]];
      return a && b ? [{ a, b, weight: round(judgement.bits), because: judgement.evidence.map(words) }] : [];
    });
}
