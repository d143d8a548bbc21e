import type { Person } from './person.ts';
import { ROW, type Store } from './store.ts';

/** Records that are compared: numbers from 0 on stand for records of a store. */
export interface Records {
  readonly store: Store;
  readonly count: number;
  /** For each number the record of the store. */
  readonly of: Int32Array;
  /** The rows of the store, one after the other: see `AT`. */
  readonly rows: Int32Array;
  /** Where in the rows that of a record begins; pairs are compared by these places. */
  readonly start: (index: number) => number;
  readonly person: (index: number) => Person;
  /** One number of the row of a record: see `AT`. */
  readonly row: (index: number, at: number) => number;
}

export function recordsOf(store: Store, of: Int32Array): Records {
  const rows = store.rows();
  return {
    store,
    count: of.length,
    of,
    rows,
    start: (index) => (of[index] ?? 0) * ROW,
    person: (index) => store.person(of[index] ?? 0),
    row: (index, at) => rows[(of[index] ?? 0) * ROW + at] ?? 0,
  };
}
