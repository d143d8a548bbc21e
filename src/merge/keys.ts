import type { MatchKey } from '../config/merge.ts';
import type { AddKey } from './block.ts';
import type { Columns } from './columns.ts';
import type { Lists } from './lists.ts';
import { AT, emailsIn, FLAG, localLengthIn } from './store.ts';
import { hashOf, joined } from './texts.ts';

/** Adds the keys of a record. */
export type KeysOf = (index: number, add: AddKey) => void;

/** One way of finding pairs worth comparing: records that share one of their keys. `name` goes into the warning. */
export interface Pass {
  /** What the setting calls it; identities cannot be left out. */
  readonly key?: MatchKey;
  readonly name: string;
  readonly keys: (columns: Columns) => KeysOf;
  /** A duplicate would most likely be found here: a block that is cut is worth a word. */
  readonly telling?: true;
}

/** First and family name together, in whichever order; large blocks go by the town. */
const bothNames =
  (form: 'spelled' | 'heard' | 'begun') =>
  ({ records, names, city }: Columns): KeysOf =>
  (index, add) => {
    const first = records.row(index, AT.first);
    const last = records.row(index, AT.last);
    if (first < 0 || last < 0) return;
    const one = names[form][first] ?? 0;
    const other = names[form][last] ?? 0;
    add(joined(Math.min(one, other), Math.max(one, other)), city[records.row(index, AT.town)] ?? 0);
  };

/** A key for each name, first and family name alike, so that swapped names still meet; large blocks go by the other name. */
function addNames(
  { records, names }: Columns,
  form: Int32Array,
  index: number,
  beside: number,
  add: AddKey,
): void {
  const first = records.row(index, AT.first);
  const last = records.row(index, AT.last);
  if (last >= 0) add(joined(form[last] ?? 0, beside), first < 0 ? 0 : (names.family[first] ?? 0));
  if (first >= 0) add(joined(form[first] ?? 0, beside), last < 0 ? 0 : (names.family[last] ?? 0));
}

const nameBeside =
  (form: 'spelled' | 'heard', at: number, values: (columns: Columns) => Int32Array) =>
  (columns: Columns): KeysOf => {
    const column = values(columns);
    return (index, add) => {
      const beside = column[columns.records.row(index, at)] ?? 0;
      if (beside !== 0) addNames(columns, columns.names[form], index, beside, add);
    };
  };

const nameBesideEach =
  (form: 'spelled' | 'heard', at: number, lists: (columns: Columns) => Lists) =>
  (columns: Columns): KeysOf => {
    const { starts, items } = lists(columns);
    return (index, add) => {
      const number = columns.records.row(index, at);
      const end = starts[number + 1] ?? 0;
      for (let item = starts[number] ?? 0; item < end; item += 1)
        addNames(columns, columns.names[form], index, items[item] ?? 0, add);
    };
  };

/** A value together with each house number; large blocks go by the first name. */
const withHouse =
  (at: number, values: (columns: Columns) => Int32Array) =>
  (columns: Columns): KeysOf => {
    const { records, names, houses } = columns;
    const column = values(columns);
    return (index, add) => {
      const value = column[records.row(index, at)] ?? 0;
      if (value === 0) return;
      const first = records.row(index, AT.first);
      const part = first < 0 ? 0 : (names.family[first] ?? 0);
      const number = records.row(index, AT.houses);
      const end = houses.starts[number + 1] ?? 0;
      for (let item = houses.starts[number] ?? 0; item < end; item += 1)
        add(joined(value, houses.items[item] ?? 0), part);
    };
  };

/** A part before the @ of a personal address, long enough to tell something. */
const LONG_LOCAL = 5;

/** The part before the @; large blocks go by the town. */
const mailNames =
  ({ records, city }: Columns): KeysOf =>
  (index, add) => {
    const flags = records.row(index, AT.flags);
    const part = city[records.row(index, AT.town)] ?? 0;
    if (emailsIn(flags) > 1) {
      for (const { local, role } of records.store.emails(records.of[index] ?? 0)) {
        if (!role && local.length >= LONG_LOCAL) add(hashOf(local), part);
      }
    } else if (localLengthIn(flags) >= LONG_LOCAL && (flags & FLAG.role) === 0)
      add(records.row(index, AT.local), part);
  };

/** Identities alone. */
export const IDENTITY_PASS: Pass = {
  name: 'e-mail, phone or id',
  keys:
    ({ records }) =>
    (index, add) =>
      records.store.addIdentities(records.of[index] ?? 0, add),
  telling: true,
};

/**
 * Ways for weighed evidence. Each forgives a slip somewhere else: what is wrong in one key is right in another. Keys of
 * common values are cut by `merge.max_block`; every way is a pass over the list, so the time grows with its length.
 */
const PASSES: readonly Pass[] = [
  { key: 'name', name: 'name', keys: bothNames('spelled'), telling: true },
  { key: 'name_sound', name: 'sound of the name', keys: bothNames('heard') },
  { key: 'name_beginning', name: 'beginning of the name', keys: bothNames('begun') },
  {
    key: 'name_company',
    name: 'name and company',
    keys: nameBesideEach('spelled', AT.organisation, ({ companies }) => companies.keys),
  },
  {
    key: 'name_company_beginning',
    name: 'sound of the name and beginning of the company',
    keys: nameBeside('heard', AT.organisation, ({ companies }) => companies.start),
  },
  {
    key: 'name_postal_code',
    name: 'sound of the name and postal code',
    keys: nameBeside('heard', AT.town, ({ postal }) => postal),
  },
  { key: 'name_city', name: 'name and city', keys: nameBeside('spelled', AT.town, ({ city }) => city) },
  {
    key: 'name_house',
    name: 'name and house number',
    keys: nameBesideEach('heard', AT.houses, ({ houses }) => houses),
  },
  {
    key: 'name_street',
    name: 'name and street',
    keys: nameBeside('heard', AT.street, ({ street }) => street),
  },
  {
    key: 'street_house',
    name: 'street and house number',
    keys: withHouse(AT.street, ({ street }) => street),
  },
  {
    key: 'postal_code_house',
    name: 'postal code and house number',
    keys: withHouse(AT.town, ({ postal }) => postal),
  },
  { key: 'mail_name', name: 'name part of the e-mail', keys: mailNames },
];

/** The ways for weighed evidence that the settings leave on. */
export const evidencePasses = (exact: boolean, without: readonly MatchKey[]): readonly Pass[] =>
  exact ? [] : PASSES.filter(({ key }) => !key || !without.includes(key));
