import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { fifoBytes, spool } from './spool.ts';

/** The bytes of an input, readable from the start as often as needed. */
export interface Source {
  /** At most 256 KB from the beginning. */
  readonly head: Uint8Array;
  /** All bytes in pieces of at most 1 MB. A piece holds only until the next is taken: its memory is used again. */
  pieces(): Iterable<Uint8Array>;
}

const PIECE = 1 << 20;
const HEAD = 1 << 18;

/**
 * Opens a file, or takes in `stdin` for the path `-`, or a pipe that the shell made for `<(command)`. Devices are
 * refused: they never end or never answer. Throws a UserError that says what the path is and what to do.
 */
export async function openSource(path: string, stdin?: AsyncIterable<Uint8Array>): Promise<Source> {
  if (path === '-') {
    if (!stdin)
      throw new UserError('There is nothing on stdin.', 'Pipe a list into the command, or name a file.');
    return sourceOf('stdin', await spool('stdin', stdin));
  }
  const found = checked(path);
  if (found.isFIFO()) return sourceOf(path, await spool(path, fifoBytes(path)));
  const pieces = () => piecesOf(path, found);
  return { head: headOf(pieces()), pieces };
}

/** All bytes of a source at once, up to `most`; null where it has more. */
export function allBytes(source: Source, most: number): Buffer | null {
  const parts: Buffer[] = [];
  let size = 0;
  for (const piece of source.pieces()) {
    size += piece.length;
    if (size > most) return null;
    parts.push(Buffer.from(piece));
  }
  return Buffer.concat(parts);
}

function sourceOf(path: string, kept: Buffer | number): Source {
  const pieces =
    typeof kept === 'number' ? () => piecesFrom(kept, path, fstatSync(kept)) : () => [kept] as const;
  return { head: headOf(pieces()), pieces };
}

function headOf(pieces: Iterable<Uint8Array>): Uint8Array {
  for (const piece of pieces) return Buffer.from(piece.subarray(0, HEAD));
  return new Uint8Array();
}

function checked(path: string): Stats {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`There is no file ${path}.`, 'Check the path and the spelling.');
  if (stat.isDirectory())
    throw new UserError(
      `${path} is a folder.`,
      'Name the files in it, for example with a wildcard: folder/*.csv',
    );
  if (!stat.isFile() && !stat.isFIFO())
    throw new UserError(
      `${path} is a device, not a file.`,
      'Save the list as a file, or pipe it in and give - as the file name.',
    );
  return stat;
}

function* piecesOf(path: string, found: Stats): Generator<Uint8Array> {
  const fd = openChecked(path);
  try {
    yield* piecesFrom(fd, path, found);
  } finally {
    closeSync(fd);
  }
}

/** Every pass must read the same bytes: what changes between or within passes would be counted wrongly. */
function* piecesFrom(fd: number, path: string, found: Stats): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, found.size));
  let at = 0;
  while (at < found.size) {
    const got = fill(fd, buffer, at, found.size - at);
    if (got === 0) break;
    at += got;
    yield buffer.subarray(0, got);
  }
  const now = fstatSync(fd);
  if (at < found.size || now.size !== found.size || now.mtimeMs !== found.mtimeMs || now.ino !== found.ino)
    throw new UserError(
      `${path} changed while it was being read.`,
      'Wait until it is complete, then run again.',
    );
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

/** Fills the buffer from the offset `at` of the file, with at most `most` bytes. */
function fill(fd: number, buffer: Uint8Array, at: number, most: number): number {
  const wanted = Math.min(buffer.length, most);
  let got = 0;
  while (got < wanted) {
    const n = readSync(fd, buffer, got, wanted - got, at + got);
    if (n === 0) break;
    got += n;
  }
  return got;
}
