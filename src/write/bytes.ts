import { readSync, writeSync } from 'node:fs';

/** Reads exactly `length` bytes from `position` on; the number read, for convenience. */
export function readAll(handle: number, target: Uint8Array, position: number, length: number): number {
  let done = 0;
  while (done < length) {
    const got = readSync(handle, target, done, length - done, position + done);
    if (got === 0) throw new Error('a temporary file became shorter while it was in use');
    done += got;
  }
  return done;
}

/** Writes all bytes, however many the disk takes at once. */
export function writeAll(handle: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(handle, bytes, done);
}
