import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { byFirstRecord } from './candidate.ts';
import { identitiesOf, leadIds } from './lead-id.ts';
import { matchRecords } from './match.ts';
import { personMaker } from './person.ts';
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
  readonly possible: readonly PossibleDuplicate[];
}

/**
 * Merges records of one person. The only stage that sees the list; independent of the order of its input. Records of
 * `reference` (own customers and leads) are matched the same way and never merged into the list.
 */
export function mergeLeads(leads: readonly Lead[], _reference: readonly Lead[], settings: Settings): Merged {
  const sorted = [...leads].sort(byFirstRecord);
  const toPerson = personMaker(settings.config.country);
  const persons = sorted.map(toPerson);
  const matched = matchRecords(persons, sorted, settings.config.merge);
  const groups = groupsOf(matched.group);
  const ids = leadIds(groups.map((group) => identitiesOf(group.flatMap((index) => persons[index] ?? []))));
  const merged = groups.map((group, at) => {
    const findings = group.flatMap((index): readonly Finding[] => matched.findings.get(index) ?? []);
    return {
      ...survive(
        group.flatMap((index) => sorted[index] ?? []),
        findings,
      ),
      id: ids[at] ?? '',
    };
  });
  return { leads: merged, possible: [] };
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
