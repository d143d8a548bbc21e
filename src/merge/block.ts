/** Records that share a key; `key` is the first number of the key, `members` are indices of records, ascending. */
export interface Block {
  readonly key: number;
  readonly members: Int32Array;
}

/** Takes a key of two numbers. */
export type AddKey = (x: number, y: number) => void;

/**
 * Groups records by the keys that `keysOf` adds (up to `width` each, each once), as ranges of one typed array: no object
 * per record or key. Only groups of two or more are given, one at a time, in order of first appearance of their key.
 */
export function* blocksOf(
  count: number,
  width: number,
  keysOf: (index: number, add: AddKey) => void,
): Generator<Block> {
  const numbers = pairNumbers();
  const keys = new Int32Array(count * width).fill(-1);
  let from = 0;
  let filled = 0;
  const add = (x: number, y: number): void => {
    if (filled === width) return;
    const number = numbers.of(x, y);
    for (let at = from; at < from + filled; at += 1) if (keys[at] === number) return;
    keys[from + filled] = number;
    filled += 1;
  };
  for (let index = 0; index < count; index += 1) {
    from = index * width;
    filled = 0;
    keysOf(index, add);
  }
  const { starts, members } = rangesOf(keys, numbers.size(), width);
  for (let number = 0; number < numbers.size(); number += 1) {
    const begin = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    if (end - begin > 1) yield { key: numbers.first(number), members: members.subarray(begin, end) };
  }
}

function rangesOf(
  keys: Int32Array,
  size: number,
  width: number,
): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const number of keys) if (number >= 0) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < size; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  const members = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < keys.length; at += 1) {
    const number = keys[at] ?? -1;
    if (number < 0) continue;
    const place = next[number] ?? 0;
    members[place] = Math.floor(at / width);
    next[number] = place + 1;
  }
  return { starts, members };
}

/** Numbers pairs of numbers in order of appearance: a hash table without an object per pair. */
export function pairNumbers() {
  let places = new Int32Array(1 << 12).fill(-1);
  let firsts = new Int32Array(1 << 11);
  let seconds = new Int32Array(1 << 11);
  let size = 0;
  const placeOf = (x: number, y: number): number => {
    const mask = places.length - 1;
    let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 0x7f4a7c15, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let place = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const number = places[place] ?? -1;
      if (number < 0 || (firsts[number] === x && seconds[number] === y)) return place;
      place = (place + 1) & mask;
    }
  };
  const grow = (): void => {
    places = new Int32Array(places.length * 2).fill(-1);
    firsts = doubled(firsts);
    seconds = doubled(seconds);
    for (let number = 0; number < size; number += 1) {
      places[placeOf(firsts[number] ?? 0, seconds[number] ?? 0)] = number;
    }
  };
  return {
    size: () => size,
    has: (x: number, y: number): boolean => (places[placeOf(x, y)] ?? -1) >= 0,
    /** The first number of a pair. */
    first: (number: number): number => firsts[number] ?? 0,
    of: (x: number, y: number): number => {
      let place = placeOf(x, y);
      const known = places[place] ?? -1;
      if (known >= 0) return known;
      if (size === firsts.length) {
        grow();
        place = placeOf(x, y);
      }
      firsts[size] = x;
      seconds[size] = y;
      places[place] = size;
      size += 1;
      return size - 1;
    },
  };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
