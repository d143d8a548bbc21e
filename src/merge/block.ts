/** Records that share a key; `members` are indices into the list of records, ascending. */
export interface Block {
  readonly key: string;
  readonly members: Int32Array;
}

/**
 * Groups records by the keys `keysOf` gives (up to `width` each, empty ones left out), as ranges of one typed array:
 * no object per record. Only groups of two or more are given, one at a time, in order of first appearance of their key.
 */
export function* blocksOf(
  count: number,
  width: number,
  keysOf: (index: number) => readonly string[],
): Generator<Block> {
  const numbers = new Map<string, number>();
  const keys = new Int32Array(count * width).fill(-1);
  const sizes: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const seen: number[] = [];
    for (const key of keysOf(index)) {
      if (key === '' || seen.length === width) continue;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        sizes.push(0);
      }
      if (seen.includes(number)) continue;
      keys[index * width + seen.length] = number;
      seen.push(number);
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
  }
  const { starts, members } = rangesOf(keys, sizes, width);
  for (const [key, number] of numbers) {
    const [from = 0, to = 0] = [starts[number], starts[number + 1]];
    if (to - from > 1) yield { key, members: members.subarray(from, to) };
  }
}

function rangesOf(
  keys: Int32Array,
  sizes: readonly number[],
  width: number,
): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(sizes.length + 1);
  for (const [number, size] of sizes.entries()) starts[number + 1] = (starts[number] ?? 0) + size;
  const members = new Int32Array(starts[sizes.length] ?? 0);
  const filled = starts.slice();
  for (let at = 0; at < keys.length; at += 1) {
    const number = keys[at] ?? -1;
    if (number < 0) continue;
    const place = filled[number] ?? 0;
    members[place] = Math.floor(at / width);
    filled[number] = place + 1;
  }
  return { starts, members };
}
