import { PRIOR_FREQUENCY } from '../data/match-weights.ts';
import { pairNumbers } from './block.ts';
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
  const bearers = new Map<string, number>();
  const counts = {
    first: counter(),
    last: counter(),
    company: counter(),
    place: counter(),
    city: counter(),
    street: counter(),
  };
  const numberOf = (bearer: string): number => {
    const number = bearers.get(bearer) ?? bearers.size;
    bearers.set(bearer, number);
    return number;
  };
  const names = new Set<number>();
  for (const { first, last, organisation, place } of persons) {
    const bearer = numberOf(`${first?.folded.slice(0, 4) ?? ''}${last?.folded.slice(0, 4) ?? ''}`);
    names.add(bearer);
    counts.first.add(first?.folded ?? '', numberOf(last?.folded.slice(0, 3) ?? ''));
    counts.last.add(last?.folded ?? '', numberOf(first?.folded.slice(0, 3) ?? ''));
    counts.company.add(organisation.key, bearer);
    for (const domain of organisation.domains) counts.company.add(domain, bearer);
    for (const label of organisation.labels) counts.company.add(label, bearer);
    counts.place.add(place.postal, bearer);
    counts.city.add(place.city, bearer);
    for (const word of place.street) counts.street.add(word, bearer);
  }
  const blend = (counted: Counter, key: string, share: number, strength: number): number =>
    (share * strength + Math.max(0, counted.of(key) - 1)) / (strength + names.size);
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

interface Counter {
  readonly add: (key: string, bearer: number) => void;
  /** Different bearers of a key. */
  readonly of: (key: string) => number;
}

function counter(): Counter {
  const keys = new Map<string, number>();
  const seen = pairNumbers();
  const counts: number[] = [];
  return {
    add: (key, bearer) => {
      if (key === '') return;
      let number = keys.get(key);
      if (number === undefined) {
        number = keys.size;
        keys.set(key, number);
        counts.push(0);
      }
      const before = seen.size();
      seen.of(number, bearer);
      if (seen.size() > before) counts[number] = (counts[number] ?? 0) + 1;
    },
    of: (key) => counts[keys.get(key) ?? -1] ?? 0,
  };
}
