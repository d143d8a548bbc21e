import { type CompanyColumns, companyColumns } from './company-columns.ts';
import { longestWord } from './identity.ts';
import { keyOf, type Lists, listsOf, numbersOf } from './lists.ts';
import { type NameColumns, nameColumns } from './name-columns.ts';
import { type CompareNames, namesComparer } from './name-levels.ts';
import type { Records } from './records.ts';
import { AT } from './store.ts';
import { joined } from './texts.ts';

/**
 * What records are found by, as hashes: equal values have equal hashes, 0 is "says nothing". Each is made once for each
 * different text of the rows and found by its number.
 */
export interface Columns {
  readonly records: Records;
  readonly names: NameColumns;
  readonly compareNames: CompareNames;
  readonly companies: CompanyColumns;
  readonly postal: Int32Array;
  readonly city: Int32Array;
  readonly street: Int32Array;
  readonly streetWords: Lists;
  readonly houses: Lists;
}

export function columnsOf(records: Records): Columns {
  const { store } = records;
  const { towns, streets, houses } = store;
  const names = nameColumns(store);
  return {
    records,
    names,
    compareNames: namesComparer(records, names),
    companies: companyColumns(store),
    postal: numbersOf(towns, (number) => keyOf(towns.text(number).split('\n')[0] ?? '')),
    city: numbersOf(towns, (number) => keyOf(towns.text(number).split('\n')[1] ?? '')),
    street: numbersOf(streets, (number) => keyOf(longestWord(streets.text(number).split(' ')))),
    streetWords: listsOf(streets.size(), (number) => {
      const text = streets.text(number);
      return text === '' ? [] : text.split(' ').map(keyOf);
    }),
    houses: listsOf(houses.size(), (number) => {
      const text = houses.text(number);
      return text === '' ? [] : text.split(' ').slice(0, 4).map(keyOf);
    }),
  };
}

/** Adds the hash of what a household has in common: see `homeKey`. */
export function addHome(
  { records, names, street, houses }: Columns,
  index: number,
  add: (key: number) => void,
): void {
  const last = records.row(index, AT.last);
  const way = street[records.row(index, AT.street)] ?? 0;
  const house = records.row(index, AT.houses);
  const item = houses.starts[house] ?? 0;
  if (last < 0 || way === 0 || item === houses.starts[house + 1]) return;
  add(joined(joined(names.spelled[last] ?? 0, way), houses.items[item] ?? 0));
}
