import { randomUUID } from 'node:crypto';
import { closeSync, constants, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';

/** What a stream gives is held in memory up to here; more goes into a file, so that memory stays bounded. */
const MEMORY = 8 << 20;
const MOST = 4 * 2 ** 30;
/** A device that never ends gives nothing but NULs; so much is looked at. */
const LOOK = 1 << 18;

/**
 * Takes in a stream that can be read only once, for several passes: its bytes, or the number of an open file that
 * holds them. That file has no name any more and goes when the process ends.
 */
export async function spool(name: string, stream: AsyncIterable<Uint8Array>): Promise<Buffer | number> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let fd = -1;
  for await (const part of stream) {
    size += part.length;
    if (fd < 0) parts.push(part);
    if (size > MOST || (fd < 0 && size > LOOK && parts.every(isEmpty)))
      throw new UserError(
        `What comes in on ${name} is no list, or larger than 4 GB.`,
        'Save it as a file and name that.',
      );
    if (fd >= 0) write(fd, part);
    else if (size > MEMORY) {
      fd = openNameless();
      for (const kept of parts.splice(0)) write(fd, kept);
    }
  }
  return fd < 0 ? Buffer.concat(parts) : fd;
}

function isEmpty(part: Uint8Array): boolean {
  return part.every((byte) => byte === 0);
}

function openNameless(): number {
  const path = join(tmpdir(), `leadsieve-${randomUUID()}`);
  try {
    const fd = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return fd;
  } catch {
    throw noSpace();
  }
}

function write(fd: number, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } catch {
    throw noSpace();
  }
}

function noSpace(): UserError {
  return new UserError(
    'There is no room for the incoming list in the folder for temporary files.',
    'Save the list as a file and name that.',
  );
}

const PIPE_PIECE = 1 << 16;
/** How long a pipe may stay without anybody at its other end, in milliseconds. */
const PATIENCE = 2000;

/** The bytes of a named pipe. Opened so that a pipe without a writer cannot hang the run. */
export async function* fifoBytes(path: string): AsyncGenerator<Uint8Array> {
  const fd = openPipe(path);
  try {
    let begun = false;
    for (let waited = 0; ; ) {
      const part = readNow(fd);
      if (part !== null && part.length > 0) {
        begun = true;
        yield part;
        continue;
      }
      if (part !== null && (begun || waited > PATIENCE)) return;
      if (part !== null) waited++;
      await sleep(1);
    }
  } finally {
    closeSync(fd);
  }
}

function openPipe(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    throw new UserError(`${path} cannot be opened.`, 'Check that the pipe exists and that you may read it.');
  }
}

/** What waits in the pipe: nothing where no writer is there, null where one is that has not written yet. */
function readNow(fd: number): Uint8Array | null {
  const buffer = Buffer.allocUnsafe(PIPE_PIECE);
  try {
    return buffer.subarray(0, readSync(fd, buffer, 0, PIPE_PIECE, null));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}
