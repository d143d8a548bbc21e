/** Items of each record, as ranges of one array of their numbers. */
export interface Lists<T> {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly distinct: readonly T[];
}

export function listsOf<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): Lists<T> {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const items = new Int32Array(starts[lists.length] ?? 0);
  const numbers = new Map<string, number>();
  const distinct: T[] = [];
  let place = 0;
  for (const list of lists) {
    for (const item of list) {
      const key = keyOf(item);
      let number = numbers.get(key);
      if (number === undefined) {
        number = distinct.length;
        numbers.set(key, number);
        distinct.push(item);
      }
      items[place] = number;
      place += 1;
    }
  }
  return { starts, items, distinct };
}
