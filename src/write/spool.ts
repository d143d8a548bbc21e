import { closeSync, openSync, rmSync } from 'node:fs';
import { readAll, writeAll } from './bytes.ts';

/** So many bytes stay in memory; what is more goes to a file. */
const IN_MEMORY = 8 << 20;
const CHUNK = 1 << 20;
/** Bytes read at once where lines that are wanted stand close together in the file. */
const WINDOW = 64 << 10;
/** So many bytes apart they do. */
const CLOSE = 4 << 10;

/** Where a line belongs: `group` ascending (0 to 255), then `score` descending, then `place` ascending. */
export interface Rank {
  readonly group: number;
  readonly score: number;
  readonly place: number;
}

/**
 * Lines that come in one order and are wanted in another. Memory is bounded: some 20 bytes a line, and the text in a
 * file as soon as it is long.
 */
export interface Spool {
  readonly size: number;
  add(rank: Rank, text: string): void;
  /**
   * UTF-8 blocks of all lines in the order of their ranks, or of one group only. A block holds only until the next is
   * taken: its memory is used again. May be called again.
   */
  blocks(group?: number): Generator<Uint8Array>;
  /** Removes the file, if there is one. */
  close(): void;
}

/** `file` names where lines go that do not fit into memory; it must not exist. It is made, private to the user, only when needed. */
export function openSpool(file: () => string): Spool {
  const ranks = openRanks();
  const chunks: Buffer[] = [];
  let chunk = Buffer.allocUnsafe(CHUNK);
  let used = 0;
  let written = 0;
  let path: string | undefined;
  let handle = -1;

  /** Takes bytes in behind all before. Buffers that are kept must not be used again. */
  const keep = (bytes: Buffer): void => {
    if (path === undefined && written + bytes.length > IN_MEMORY) {
      path = file();
      handle = openSync(path, 'wx+', 0o600);
      for (const one of chunks.splice(0)) writeAll(handle, one);
    }
    if (path === undefined) chunks.push(bytes);
    else writeAll(handle, bytes);
    written += bytes.length;
  };

  const flush = (): void => {
    keep(chunk.subarray(0, used));
    if (path === undefined) chunk = Buffer.allocUnsafe(CHUNK);
    used = 0;
  };

  return {
    get size() {
      return ranks.size();
    },
    add(rank, text) {
      const most = text.length * 3;
      if (most > CHUNK) {
        const bytes = Buffer.from(text, 'utf8');
        flush();
        keep(bytes);
        ranks.add(rank, bytes.length);
        return;
      }
      if (used + most > CHUNK) flush();
      const length = chunk.write(text, used, 'utf8');
      used += length;
      ranks.add(rank, length);
    },
    *blocks(group) {
      flush();
      const reader = path === undefined ? inMemory(chunks) : fromFile(handle, written);
      let block = Buffer.allocUnsafe(CHUNK);
      let filled = 0;
      for (const [offset, length] of ranks.inOrder(group)) {
        if (filled + length > block.length) {
          yield block.subarray(0, filled);
          if (length > block.length) block = Buffer.allocUnsafe(length);
          filled = 0;
        }
        filled += reader(offset, length, block, filled);
      }
      if (filled > 0) yield block.subarray(0, filled);
    },
    close() {
      if (path === undefined) return;
      closeSync(handle);
      rmSync(path, { force: true });
      path = undefined;
    },
  };
}

/** Ranks and ends of lines in typed arrays. */
function openRanks() {
  let groups = new Uint8Array(1024);
  let scores = new Float64Array(1024);
  let places = new Uint32Array(1024);
  let ends = new Float64Array(1025);
  let size = 0;
  return {
    size: () => size,
    add(rank: Rank, length: number): void {
      if (size === groups.length) {
        groups = grown(groups, new Uint8Array(size * 2));
        scores = grown(scores, new Float64Array(size * 2));
        places = grown(places, new Uint32Array(size * 2));
        ends = grown(ends, new Float64Array(size * 2 + 1));
      }
      groups[size] = rank.group;
      scores[size] = rank.score;
      places[size] = rank.place;
      ends[size + 1] = (ends[size] ?? 0) + length;
      size += 1;
    },
    *inOrder(group?: number): Generator<readonly [offset: number, length: number]> {
      const order = new Uint32Array(size);
      let wanted = 0;
      for (let line = 0; line < size; line++) {
        if (group === undefined || groups[line] === group) order[wanted++] = line;
      }
      order
        .subarray(0, wanted)
        .sort(
          (a, b) =>
            (groups[a] ?? 0) - (groups[b] ?? 0) ||
            (scores[b] ?? 0) - (scores[a] ?? 0) ||
            (places[a] ?? 0) - (places[b] ?? 0),
        );
      for (let at = 0; at < wanted; at++) {
        const line = order[at] ?? 0;
        const offset = ends[line] ?? 0;
        yield [offset, (ends[line + 1] ?? 0) - offset];
      }
    },
  };
}

function grown<T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}

type Reader = (offset: number, length: number, target: Buffer, at: number) => number;

function inMemory(chunks: readonly Buffer[]): Reader {
  const whole = Buffer.concat(chunks);
  return (offset, length, target, at) => whole.copy(target, at, offset, offset + length);
}

function fromFile(handle: number, size: number): Reader {
  const window = Buffer.allocUnsafe(WINDOW);
  let from = 0;
  let until = 0;
  let before = 0;
  return (offset, length, target, at) => {
    const isClose = offset >= before && offset - before < CLOSE;
    before = offset + length;
    if (offset >= from && offset + length <= until)
      return window.copy(target, at, offset - from, offset - from + length);
    if (!isClose || length > WINDOW) return readAll(handle, target.subarray(at, at + length), offset, length);
    from = offset;
    until = offset + readAll(handle, window, offset, Math.min(WINDOW, size - offset));
    return window.copy(target, at, 0, length);
  };
}
