import type { AddKey } from './block.ts';
import type { Columns } from './columns.ts';
import type { Lists } from './lists.ts';

/** Adds the keys of a record. */
type KeysOf = (index: number, add: AddKey) => void;

/** One way of finding pairs worth comparing: records that share one of their keys. `name` goes into the warning. */
export interface Pass {
  readonly name: string;
  readonly width: number;
  readonly keys: (columns: Columns) => KeysOf;
  /** A duplicate would most likely be found here: a block that is cut is worth a word. */
  readonly telling?: true;
}

/** The items of a list, each a key. */
export function itemKeys({ starts, items }: Lists<string>): KeysOf {
  return (index, add) => {
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) add(items[at] ?? 0, -1);
  };
}

/** First and family name together, in whichever order. */
function bothNames(names: Int32Array): KeysOf {
  return (index, add) => {
    const first = names[index * 2] ?? -1;
    const last = names[index * 2 + 1] ?? -1;
    if (first >= 0 && last >= 0) add(Math.min(first, last), Math.max(first, last));
  };
}

/** A key for each name, first and family name alike, so that swapped names still meet. */
function eachName(names: Int32Array, beside: Int32Array): KeysOf {
  return (index, add) => {
    const other = beside[index] ?? -1;
    if (other < 0) return;
    addNames(names, index, other, add);
  };
}

function eachNameAndItem(names: Int32Array, { starts, items }: Lists<string>): KeysOf {
  return (index, add) => {
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) addNames(names, index, items[at] ?? 0, add);
  };
}

function addNames(names: Int32Array, index: number, other: number, add: AddKey): void {
  for (let at = index * 2; at < index * 2 + 2; at += 1) {
    const name = names[at] ?? -1;
    if (name >= 0) add(name, other);
  }
}

/** A value together with each house number. */
function withHouse(values: Int32Array, { starts, items }: Lists<string>): KeysOf {
  return (index, add) => {
    const value = values[index] ?? -1;
    const end = starts[index + 1] ?? 0;
    if (value < 0) return;
    for (let at = starts[index] ?? 0; at < end; at += 1) add(value, items[at] ?? 0);
  };
}

/** Identities of one record that are looked at. */
export const IDENTITY_WIDTH = 12;

/** Identities alone. */
export const IDENTITY_PASS: Pass = {
  name: 'e-mail, phone or id',
  width: IDENTITY_WIDTH,
  keys: (c) => itemKeys(c.identities),
  telling: true,
};

/**
 * Ways for weighed evidence. Each forgives a slip somewhere else: what is wrong in one key is right in another. Keys of
 * common values are cut by `merge.max_block`; every way is a pass over the list, so the time grows with its length.
 */
export const PASSES: readonly Pass[] = [
  IDENTITY_PASS,
  {
    name: 'name',
    width: 1,
    keys: (c) => bothNames(c.spelled),
    telling: true,
  },
  {
    name: 'sound of the name',
    width: 1,
    keys: (c) => bothNames(c.heard),
  },
  {
    name: 'beginning of the name',
    width: 1,
    keys: (c) => bothNames(c.begun),
  },
  {
    name: 'name and company',
    width: 6,
    keys: (c) => eachNameAndItem(c.spelled, c.companies),
  },
  {
    name: 'sound of the name and beginning of the company',
    width: 2,
    keys: (c) => eachName(c.heard, c.companyStart),
  },
  { name: 'sound of the name and postal code', width: 2, keys: (c) => eachName(c.heard, c.postal) },
  { name: 'name and city', width: 2, keys: (c) => eachName(c.spelled, c.city) },
  { name: 'name and house number', width: 8, keys: (c) => eachNameAndItem(c.heard, c.houses) },
  { name: 'name and street', width: 2, keys: (c) => eachName(c.heard, c.street) },
  {
    name: 'street and house number',
    width: 4,
    keys: (c) => withHouse(c.street, c.houses),
  },
  {
    name: 'postal code and house number',
    width: 4,
    keys: (c) => withHouse(c.postal, c.houses),
  },
  {
    name: 'name part of the e-mail',
    width: 3,
    keys: (c) => itemKeys(c.mailNames),
  },
];
