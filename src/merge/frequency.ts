import { PRIOR_FREQUENCY } from '../data/match-weights.ts';
import type { Name } from './name.ts';
import type { Person } from './person.ts';

/** How frequent values are: what the lists know of names, blended with what this list shows. */
export interface Frequencies {
  readonly first: (name: Name) => number;
  readonly last: (name: Name) => number;
  readonly of: (what: 'company' | 'place' | 'city' | 'street', key: string) => number;
}

/**
 * Counts values once for each different name that bears them, so that a person who is in the list five times does not
 * make their own values look common.
 */
export function countFrequencies(persons: readonly Person[]): Frequencies {
  const counts = {
    first: new Map(),
    last: new Map(),
    company: new Map(),
    place: new Map(),
    city: new Map(),
    street: new Map(),
  } satisfies Record<string, Map<string, number>>;
  const seen = new Set<string>();
  let names = 0;
  const count = (what: keyof typeof counts, key: string, bearer: string): void => {
    if (key === '' || seen.has(`${what} ${key} ${bearer}`)) return;
    seen.add(`${what} ${key} ${bearer}`);
    const map: Map<string, number> = counts[what];
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { first, last, organisation, place } of persons) {
    const bearer = `${first?.folded.slice(0, 4) ?? ''}${last?.folded.slice(0, 4) ?? ''}`;
    if (!seen.has(bearer)) names += 1;
    seen.add(bearer);
    count('first', first?.folded ?? '', last?.folded.slice(0, 3) ?? '');
    count('last', last?.folded ?? '', first?.folded.slice(0, 3) ?? '');
    count('company', organisation.key, bearer);
    for (const domain of organisation.domains) count('company', domain, bearer);
    for (const label of organisation.labels) count('company', label, bearer);
    count('place', place.postal, bearer);
    count('city', place.city, bearer);
    for (const word of place.street) count('street', word, bearer);
  }
  const blend = (map: ReadonlyMap<string, number>, key: string, share: number, strength: number): number =>
    (share * strength + Math.max(0, (map.get(key) ?? 0) - 1)) / (strength + names);
  return {
    first: (name) => {
      const { share, strength } = PRIOR_FREQUENCY.first_name;
      return blend(counts.first, name.folded, name.firstShare ?? share, strength);
    },
    last: (name) => {
      const { share, strength } = PRIOR_FREQUENCY.last_name;
      return blend(counts.last, name.folded, name.lastShare ?? share, strength);
    },
    of: (what, key) => {
      const { share, strength } = PRIOR_FREQUENCY[what];
      return blend(counts[what], key, share, strength);
    },
  };
}
