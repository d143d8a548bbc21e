import { PRIOR_FREQUENCY } from '../data/match-weights.ts';
import type { Columns } from './columns.ts';
import { keyOf, type Lists } from './lists.ts';
import type { Name } from './name.ts';
import { AT } from './store.ts';
import { joined } from './texts.ts';

/** How frequent values are: what the lists know of names, blended with what this list shows. */
export interface Frequencies {
  readonly first: (name: Name) => number;
  readonly last: (name: Name) => number;
  readonly of: (what: 'company' | 'place' | 'city' | 'street', key: string) => number;
  /** The same by the hash of a value; `share` is what the lists know, negative for nothing. */
  readonly ofHash: (what: keyof typeof PRIOR_FREQUENCY, hash: number, share?: number) => number;
}

/** Different bearers of the value of a hash. */
type Counter = (hash: number) => number;

/**
 * Counts values once for each different name that bears them, so that a person who is in the list five times does not
 * make their own values look common.
 */
export function countFrequencies(columns: Columns): Frequencies {
  const { records, names, companies, postal, city, streetWords } = columns;
  const { count, row } = records;
  const bearers = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    bearers[index] = joined(names.begun[row(index, AT.first)] ?? 0, names.begun[row(index, AT.last)] ?? 0);
  }
  const bearer = (index: number): number => bearers[index] ?? 0;
  const start = (at: number) => (index: number) => names.start[row(index, at)] ?? 0;
  const counts = {
    first_name: counter(columns, [AT.first, names.spelled], start(AT.last)),
    last_name: counter(columns, [AT.last, names.spelled], start(AT.first)),
    company: counter(columns, [AT.organisation, companies.name, companies.sites], bearer),
    place: counter(columns, [AT.town, postal], bearer),
    city: counter(columns, [AT.town, city], bearer),
    street: counter(columns, [AT.street, null, streetWords], bearer),
  };
  const different = distinctNumbers(bearers.slice());
  const ofHash: Frequencies['ofHash'] = (what, hash, known = -1) => {
    const { share, strength } = PRIOR_FREQUENCY[what];
    const prior = known < 0 ? share : known;
    return (prior * strength + Math.max(0, counts[what](hash) - 1)) / (strength + different);
  };
  return {
    first: (name) => ofHash('first_name', keyOf(name.folded), name.firstShare),
    last: (name) => ofHash('last_name', keyOf(name.folded), name.lastShare),
    of: (what, key) => ofHash(what, keyOf(key)),
    ofHash,
  };
}

/** Of a bearer's hash so many values are told apart. */
const BEARERS = 1 << 21;

/** Where a value stands in the rows, and its hashes by the number there: one, or a list, or both. */
type Values = readonly [at: number, single: Int32Array | null, lists?: Lists];

/** Counts the different bearers of each value. */
function counter(
  { records }: Columns,
  [at, single, lists]: Values,
  bearerOf: (index: number) => number,
): Counter {
  let borne = new Float64Array(records.count);
  let size = 0;
  const add = (value: number, bearer: number): void => {
    if (value === 0) return;
    if (size === borne.length) {
      const more = new Float64Array(Math.ceil(size * 1.5) + 16);
      more.set(borne);
      borne = more;
    }
    borne[size] = (value >>> 0) * BEARERS + (bearer & (BEARERS - 1));
    size += 1;
  };
  for (let index = 0; index < records.count; index += 1) {
    const number = records.row(index, at);
    if (number < 0) continue;
    const bearer = bearerOf(index);
    if (single) add(single[number] ?? 0, bearer);
    const end = lists?.starts[number + 1] ?? 0;
    for (let item = lists?.starts[number] ?? 0; item < end; item += 1) add(lists?.items[item] ?? 0, bearer);
  }
  return countsOf(borne.subarray(0, size).sort());
}

/** Different pairs of each value, by a search in the sorted values. */
function countsOf(borne: Float64Array): Counter {
  const values: number[] = [];
  const counts: number[] = [];
  for (let one = 0; one < borne.length; one += 1) {
    if (one > 0 && borne[one] === borne[one - 1]) continue;
    const value = Math.floor((borne[one] ?? 0) / BEARERS);
    if (values.at(-1) === value) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      values.push(value);
      counts.push(1);
    }
  }
  const sorted = Float64Array.from(values);
  const counted = Int32Array.from(counts);
  return (hash) => {
    const wanted = hash >>> 0;
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle] ?? 0;
      if (value === wanted) return counted[middle] ?? 0;
      if (value < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
}

function distinctNumbers(numbers: Float64Array): number {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) if (at === 0 || numbers[at] !== numbers[at - 1]) count += 1;
  return count;
}
