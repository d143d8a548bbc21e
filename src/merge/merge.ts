import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { byFirstRecord } from './candidate.ts';
import { type Clusters, findClusters } from './clusters.ts';
import { personMaker } from './person.ts';
import { openStore } from './store.ts';

export type { Clusters } from './clusters.ts';
export { minutesPresent } from './presence.ts';

/** Who is who in a list that passes by: takes one record after the other and keeps numbers, no leads. */
export interface Identity {
  /** Takes the next record; returns its number, from 0. */
  readonly add: (lead: Lead) => number;
  /** Compares the records taken so far. To be called once, after the last record. */
  readonly clusters: () => Clusters;
}

/**
 * Opens the search for the records of one person. Of each record about a hundred bytes are kept; what is found is
 * independent of the order of the records. Records of `reference` (own customers and leads) are matched the same way
 * and never merged into the list.
 */
export function openIdentity(reference: readonly Lead[], settings: Settings): Identity {
  const store = openStore();
  const toPerson = personMaker(settings.config.country);
  return {
    add: (lead) => store.add(toPerson(lead)),
    clusters: () => findClusters(store, toPerson, reference, settings.config.merge),
  };
}

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

/** Merges the records of one person, all at once: see `openIdentity`. */
export function mergeLeads(leads: readonly Lead[], reference: readonly Lead[], settings: Settings): Merged {
  const sorted = [...leads].sort(byFirstRecord);
  const identity = openIdentity(reference, settings);
  for (const lead of sorted) identity.add(lead);
  const clusters = identity.clusters();
  const merged = new Map<number, Lead>();
  for (const [record, leader] of clusters.leaders.entries()) {
    if (record !== leader) continue;
    const group = Array.from(clusters.members(leader), (member) => sorted[member] ?? []).flat();
    merged.set(leader, clusters.merge(leader, group));
  }
  const possible = Array.from({ length: clusters.possible.size }, (_, at) => clusters.possible.at(at));
  return {
    leads: [...merged.values()],
    possible: possible.flatMap(({ a, b, weight, because }) => {
      const [one, other] = [merged.get(a), merged.get(b)];
      return one && other ? [{ a: one, b: other, weight, because }] : [];
    }),
  };
}
