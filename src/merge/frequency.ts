import { PRIOR_FREQUENCY } from '../data/match-weights.ts';
import { type Lists, listsOf } from './lists.ts';
import type { Name } from './name.ts';
import type { Records } from './records.ts';
import { AT } from './store.ts';
import { hashOf, joined, openTexts, type Texts } from './texts.ts';

/** How frequent values are: what the lists know of names, blended with what this list shows. */
export interface Frequencies {
  readonly first: (name: Name) => number;
  readonly last: (name: Name) => number;
  readonly of: (what: 'company' | 'place' | 'city' | 'street', key: string) => number;
}

/** Different bearers of a value. */
type Counter = (key: string) => number;

/**
 * Counts values once for each different name that bears them, so that a person who is in the list five times does not
 * make their own values look common.
 */
export function countFrequencies(records: Records): Frequencies {
  const { store, count } = records;
  const begin = hashesOf(store.names, (number) => store.name(number).folded.slice(0, 4));
  const start = hashesOf(store.names, (number) => store.name(number).folded.slice(0, 3));
  const bearers = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const [first, last] = [records.row(index, AT.first), records.row(index, AT.last)];
    bearers[index] = joined(begin[first] ?? 0, begin[last] ?? 0);
  }
  const names = distinctNumbers(Float64Array.from(bearers));
  const bearer = (index: number): number => bearers[index] ?? 0;
  const folded = (number: number): string[] => [store.name(number).folded];
  const line = (at: number) => (number: number) =>
    store.towns
      .text(number)
      .split('\n')
      .slice(at, at + 1);
  const counts = {
    first: counter(records, AT.first, store.names, folded, (i) => start[records.row(i, AT.last)] ?? 0),
    last: counter(records, AT.last, store.names, folded, (i) => start[records.row(i, AT.first)] ?? 0),
    company: counter(
      records,
      AT.organisation,
      store.organisations,
      (number) => {
        const { key, domains, labels } = store.organisation(number);
        return [...new Set([key, ...domains, ...labels])];
      },
      bearer,
    ),
    place: counter(records, AT.town, store.towns, line(0), bearer),
    city: counter(records, AT.town, store.towns, line(1), bearer),
    street: counter(
      records,
      AT.street,
      store.streets,
      (number) => [...new Set(store.streets.text(number).split(' '))],
      bearer,
    ),
  };
  const blend = (counted: Counter, key: string, share: number, strength: number): number =>
    (share * strength + Math.max(0, counted(key) - 1)) / (strength + names);
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

function hashesOf(texts: Texts, textOf: (number: number) => string): Int32Array {
  return Int32Array.from({ length: texts.size() }, (_, number) => hashOf(textOf(number)));
}

/** Of a bearer's hash so many values are told apart. */
const BEARERS = 1 << 24;

/** Counts the different bearers of each value that stands at a place of the rows. */
function counter(
  records: Records,
  at: number,
  texts: Texts,
  valuesOf: (number: number) => readonly string[],
  bearerOf: (index: number) => number,
): Counter {
  const values = openTexts();
  const lists: Lists = listsOf(texts.size(), (number) =>
    valuesOf(number)
      .filter((value) => value !== '')
      .map(values.of),
  );
  const { starts, items } = lists;
  let size = 0;
  for (let index = 0; index < records.count; index += 1) {
    const number = records.row(index, at);
    if (number >= 0) size += (starts[number + 1] ?? 0) - (starts[number] ?? 0);
  }
  const borne = new Float64Array(size);
  let place = 0;
  for (let index = 0; index < records.count; index += 1) {
    const number = records.row(index, at);
    if (number < 0) continue;
    const bearer = bearerOf(index) & (BEARERS - 1);
    const end = starts[number + 1] ?? 0;
    for (let item = starts[number] ?? 0; item < end; item += 1) {
      borne[place] = (items[item] ?? 0) * BEARERS + bearer;
      place += 1;
    }
  }
  borne.sort();
  const counts = new Int32Array(values.size());
  for (let one = 0; one < size; one += 1) {
    if (one > 0 && borne[one] === borne[one - 1]) continue;
    const value = Math.floor((borne[one] ?? 0) / BEARERS);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return (key) => counts[values.find(key)] ?? 0;
}

function distinctNumbers(numbers: Float64Array): number {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) if (at === 0 || numbers[at] !== numbers[at - 1]) count += 1;
  return count;
}
