/**
 * Remembers what `compute`, a whole number, says of ordered pairs of numbers below `count`: all of them where they are few, else in a
 * table where a pair that falls on the place of another takes it, so that the memory is bounded whatever the list.
 */
export function pairCache(
  count: number,
  records: number,
  compute: (x: number, y: number) => number,
): (x: number, y: number) => number {
  return count * count <= FULL_TABLE ? fullTable(count, compute) : hashTable(placesFor(records), compute);
}

const FULL_TABLE = 1 << 18;
const UNKNOWN = -2_147_483_648;

function fullTable(count: number, compute: (x: number, y: number) => number) {
  const values = new Int32Array(count * count).fill(UNKNOWN);
  return (x: number, y: number): number => {
    const known = values[x * count + y] ?? 0;
    if (known !== UNKNOWN) return known;
    const value = compute(x, y);
    values[x * count + y] = value;
    return value;
  };
}

function hashTable(size: number, compute: (x: number, y: number) => number) {
  const left = new Int32Array(size).fill(-1);
  const right = new Int32Array(size);
  const values = new Int32Array(size);
  const shift = 32 - Math.log2(size);
  return (x: number, y: number): number => {
    const place = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b)) >>> shift;
    if (left[place] !== x || right[place] !== y) {
      values[place] = compute(x, y);
      left[place] = x;
      right[place] = y;
    }
    return values[place] ?? 0;
  };
}

/** Places of a table for a list of so many records: 16 MB at most. */
function placesFor(records: number): number {
  return 1 << Math.min(20, Math.max(10, Math.ceil(Math.log2(records * 16))));
}
