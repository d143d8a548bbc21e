/**
 * Remembers what `compute` says of ordered pairs of numbers, in a table of `size` places (a power of two): a pair that
 * falls on the place of another takes it, so the memory is bounded whatever the list.
 */
export function pairCache(
  size: number,
  compute: (x: number, y: number) => number,
): (x: number, y: number) => number {
  const left = new Int32Array(size).fill(-1);
  const right = new Int32Array(size);
  const values = new Float64Array(size);
  const shift = 32 - Math.log2(size);
  return (x, y) => {
    const place = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b)) >>> shift;
    if (left[place] !== x || right[place] !== y) {
      values[place] = compute(x, y);
      left[place] = x;
      right[place] = y;
    }
    return values[place] ?? 0;
  };
}

/** Numbers different values in order of appearance; `of` holds the number of each value, `distinct` each value once. */
export function numbered<T>(values: Iterable<T>, count: number): { of: Int32Array; distinct: T[] } {
  const numbers = new Map<T, number>();
  const of = new Int32Array(count);
  const distinct: T[] = [];
  let at = 0;
  for (const value of values) {
    let number = numbers.get(value);
    if (number === undefined) {
      number = distinct.length;
      numbers.set(value, number);
      distinct.push(value);
    }
    of[at] = number;
    at += 1;
  }
  return { of, distinct };
}

/** Places of a table for a list of so many records: 16 MB at most. */
export function placesFor(records: number): number {
  return 1 << Math.min(20, Math.max(10, Math.ceil(Math.log2(records * 16))));
}
