import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../errors.ts';

/** The bytes of an input, readable from the start as often as needed. */
export interface Source {
  /** At most 256 KB from the beginning. */
  readonly head: Uint8Array;
  /** All bytes in pieces of at most 1 MB. */
  pieces(): Iterable<Uint8Array>;
}

const PIECE = 1 << 20;
const HEAD = 1 << 18;
/** What stdin gives is held in memory as a whole. */
const STDIN = 1 << 30;

/**
 * Opens a file, or collects `stdin` for the path `-`. Only regular files are opened: a device or pipe could
 * never end or never answer. Throws a UserError that says what the path is and what to do.
 */
export async function openSource(path: string, stdin?: AsyncIterable<Uint8Array>): Promise<Source> {
  if (path === '-') return openStdin(stdin);
  const found = checkRegular(path);
  return { head: readHead(path), pieces: () => piecesOf(path, found) };
}

async function openStdin(stdin: AsyncIterable<Uint8Array> | undefined): Promise<Source> {
  if (!stdin)
    throw new UserError('There is nothing on stdin.', 'Pipe a list into the command, or name a file.');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stdin) {
    parts.push(part);
    size += part.length;
    if (size > STDIN || (size > HEAD && size - part.length <= HEAD && isEmptyish(parts)))
      throw new UserError(
        'What comes in on stdin is no list, or larger than 1 GB.',
        'Save it as a file and name that.',
      );
  }
  return {
    head: Buffer.concat(headOf(parts)).subarray(0, HEAD),
    *pieces() {
      yield* parts;
    },
  };
}

/** The parts that the first 256 KB stand in. */
function headOf(parts: readonly Uint8Array[]): Uint8Array[] {
  let size = 0;
  return parts.filter((part) => {
    const wanted = size < HEAD;
    size += part.length;
    return wanted;
  });
}

/** Nothing but NULs: a device, which never ends. */
function isEmptyish(parts: readonly Uint8Array[]): boolean {
  return parts.every((part) => part.every((byte) => byte === 0));
}

function checkRegular(path: string): Stats {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`There is no file ${path}.`, 'Check the path and the spelling.');
  if (stat.isDirectory())
    throw new UserError(
      `${path} is a folder.`,
      'Name the files in it, for example with a wildcard: folder/*.csv',
    );
  if (!stat.isFile())
    throw new UserError(
      `${path} is a pipe or device, not a file.`,
      'Save the list as a file, or pipe it in and give - as the file name.',
    );
  return stat;
}

function readHead(path: string): Uint8Array {
  const fd = openChecked(path);
  try {
    const head = Buffer.allocUnsafe(Math.min(HEAD, fstatSync(fd).size));
    return head.subarray(0, fill(fd, head));
  } finally {
    closeSync(fd);
  }
}

/** Every pass must read the same bytes: what changes between or within passes would be counted wrongly. */
function* piecesOf(path: string, found: Stats): Generator<Uint8Array> {
  const fd = openChecked(path);
  try {
    let left = found.size;
    while (left > 0) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, left));
      const got = fill(fd, piece);
      if (got === 0) break;
      left -= got;
      yield piece.subarray(0, got);
    }
    const now = fstatSync(fd);
    if (left > 0 || now.size !== found.size || now.mtimeMs !== found.mtimeMs || now.ino !== found.ino)
      throw new UserError(
        `${path} changed while it was being read.`,
        'Wait until it is complete, then run again.',
      );
  } finally {
    closeSync(fd);
  }
}

function openChecked(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UserError(
      `${path} cannot be opened (${code}).`,
      'Check that the file exists and that you may read it.',
    );
  }
}

function fill(fd: number, buffer: Uint8Array): number {
  let got = 0;
  while (got < buffer.length) {
    const n = readSync(fd, buffer, got, buffer.length - got, null);
    if (n === 0) break;
    got += n;
  }
  return got;
}
