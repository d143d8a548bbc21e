import { orderOf } from './sort.ts';
import { grown } from './texts.ts';

/** Records that share a key, ascending, and for each what tells the members of a large block apart. */
export interface Block {
  readonly key: number;
  readonly members: Int32Array;
  readonly parts: Int32Array;
}

/** Takes the hash of a key, and the hash of what large blocks are parted by. */
export type AddKey = (key: number, part?: number) => void;

/** Keys of one record that are looked at. */
const MOST_KEYS = 12;

/**
 * Groups records by the keys that `keysOf` adds, each once: no object per record or key. Only groups of two or more are
 * given, one at a time, in order of their keys; the arrays are valid until the next one. Different keys of one hash make
 * one block: whoever compares its members must look at them.
 */
export function* blocksOf(count: number, keysOf: (index: number, add: AddKey) => void): Generator<Block> {
  const { keys, owners, parts } = keysOfAll(count, keysOf);
  const order = orderOf(keys);
  let members = new Int32Array(64);
  let partOf = new Int32Array(64);
  for (let begin = 0; begin < order.length; ) {
    const key = keys[order[begin] ?? 0] ?? 0;
    let end = begin + 1;
    while (end < order.length && keys[order[end] ?? 0] === key) end += 1;
    const size = end - begin;
    if (size > 1) {
      while (members.length < size) [members, partOf] = [grown(members), grown(partOf)];
      for (let at = 0; at < size; at += 1) {
        const item = order[begin + at] ?? 0;
        members[at] = owners[item] ?? 0;
        partOf[at] = parts[item] ?? 0;
      }
      yield { key, members: members.subarray(0, size), parts: partOf.subarray(0, size) };
    }
    begin = end;
  }
}

function keysOfAll(count: number, keysOf: (index: number, add: AddKey) => void) {
  let keys = new Int32Array(count + 64);
  let owners = new Int32Array(count + 64);
  let parts = new Int32Array(count + 64);
  let size = 0;
  let from = 0;
  let owner = 0;
  const add: AddKey = (key, part = 0) => {
    if (size - from === MOST_KEYS) return;
    for (let at = from; at < size; at += 1) if (keys[at] === key) return;
    if (size === keys.length) [keys, owners, parts] = [grown(keys), grown(owners), grown(parts)];
    keys[size] = key;
    owners[size] = owner;
    parts[size] = part;
    size += 1;
  };
  for (; owner < count; owner += 1) {
    from = size;
    keysOf(owner, add);
  }
  return { keys: keys.subarray(0, size), owners, parts };
}

/** Parts a large block: members of one part each, in their order. */
export function* partsOf({ members, parts }: Block): Generator<Int32Array> {
  const order = orderOf(parts);
  const sorted = members.map((_, at) => members[order[at] ?? 0] ?? 0);
  for (let begin = 0; begin < order.length; ) {
    const part = parts[order[begin] ?? 0];
    let end = begin + 1;
    while (end < order.length && parts[order[end] ?? 0] === part) end += 1;
    if (end - begin > 1) yield sorted.subarray(begin, end);
    begin = end;
  }
}
