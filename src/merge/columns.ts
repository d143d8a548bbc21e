import { nicknameFamily } from '../data/nicknames.ts';
import { homeKey, longestWord } from './identity.ts';
import { keyOf, type Lists, listsOf, numbersOf } from './lists.ts';
import type { Name } from './name.ts';
import type { Records } from './records.ts';
import { AT, emailsIn, FLAG } from './store.ts';
import { hashOf, joined } from './texts.ts';

/**
 * What records are found by, as hashes: equal values have equal hashes, 0 is "says nothing". Each is made once for each
 * different text of the rows and found by its number.
 */
export interface Columns {
  readonly records: Records;
  readonly names: NameColumns;
  /** Company names and domains. */
  readonly companies: Lists;
  /** Beginning of the company's name. */
  readonly companyStart: Int32Array;
  readonly postal: Int32Array;
  readonly city: Int32Array;
  readonly street: Int32Array;
  readonly houses: Lists;
}

export interface NameColumns {
  readonly spelled: Int32Array;
  readonly heard: Int32Array;
  readonly begun: Int32Array;
  /** The same for names that one person may use side by side: what large blocks are parted by. */
  readonly family: Int32Array;
}

export function columnsOf(records: Records): Columns {
  const { names, name, organisations, organisation, towns, streets, houses } = records.store;
  return {
    records,
    names: {
      spelled: numbersOf(names, (number) => keyOf(name(number).folded)),
      heard: numbersOf(names, (number) => keyOf(name(number).cologne || name(number).folded)),
      begun: numbersOf(names, (number) => keyOf(name(number).folded.slice(0, 4))),
      family: numbersOf(names, (number) => keyOf(familyOf(name(number)))),
    },
    companies: listsOf(organisations.size(), (number) => {
      const { key, domains } = organisation(number);
      return (key === '' ? domains : [key, ...domains]).map(keyOf);
    }),
    companyStart: numbersOf(organisations, (number) => keyOf(organisation(number).key.slice(0, 5))),
    postal: numbersOf(towns, (number) => keyOf(towns.text(number).split('\n')[0] ?? '')),
    city: numbersOf(towns, (number) => keyOf(towns.text(number).split('\n')[1] ?? '')),
    street: numbersOf(streets, (number) => keyOf(longestWord(streets.text(number).split(' ')))),
    houses: listsOf(houses.size(), (number) => {
      const text = houses.text(number);
      return text === '' ? [] : text.split(' ').slice(0, 4).map(keyOf);
    }),
  };
}

function familyOf({ normal, tokens }: Name): string {
  const family = nicknameFamily(normal.split(' ', 1)[0] ?? '');
  return family === undefined ? (tokens[0]?.slice(0, 2) ?? '') : `family ${family}`;
}

/** Adds the hashes of all that may identify the person of a record. */
export function addIdentities(records: Records, index: number, add: (key: number) => void): void {
  const flags = records.row(index, AT.flags);
  if (flags & FLAG.more) {
    const { emails, phones, ids, profiles } = records.person(index);
    for (const { local, domain } of emails) add(joined(hashOf(local), hashOf(domain)));
    for (const { key } of phones) add(hashOf(key));
    for (const text of [...ids, ...profiles]) add(hashOf(text));
    return;
  }
  if (emailsIn(flags) > 0) add(joined(records.row(index, AT.local), records.row(index, AT.domain)));
  for (const at of [AT.phone, AT.phone2]) if (records.row(index, at) !== 0) add(records.row(index, at));
}

/** Adds the hash of what a household has in common. */
export function addHome(
  { records, street, houses }: Columns,
  index: number,
  add: (key: number) => void,
): void {
  const house = records.row(index, AT.houses);
  if (records.row(index, AT.last) < 0 || street[records.row(index, AT.street)] === 0) return;
  if (houses.starts[house] !== houses.starts[house + 1]) add(keyOf(homeKey(records.person(index))));
}
