import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeAll } from './bytes.ts';
import { codeOf, finishMove, moved, OWN_FILES, putInPlace, type Runs } from './place.ts';

/** A file on its way out: blocks are written one after the other, and each holds only until the next is taken. */
export interface OutputFile {
  readonly name: string;
  readonly blocks: Iterable<string | Uint8Array>;
}

/**
 * Throws a UserError unless `dir` can take the outputs: it is no file, and no input would be
 * overwritten or removed (compared by device and inode, so links do not fool it).
 */
export function checkFolder(dir: string, inputs: readonly string[]): void {
  const folder = resolve(dir);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(`The output folder ${dir} is a file.`, 'Name another folder with --out.');
  }
  const identities = new Set(inputs.map(identity));
  identities.delete(undefined);
  for (const name of readable(folder)) {
    if (OWN_FILES.test(name) && identities.has(identity(join(folder, name)))) {
      throw new UserError(
        `The input ${name} lies in the output folder and would be overwritten.`,
        'Name another folder with --out.',
      );
    }
  }
}

/** A folder beside the results in which they are made: they appear all together or not at all. */
export interface Workplace {
  /** A name for a temporary file of the run; whoever uses it removes it before `commit`. */
  temporary(name: string): string;
  /** Writes a file, flushes it to disk and gives its SHA-256. `pause` is awaited now and then. */
  write(file: OutputFile, pause: () => Promise<void>): Promise<string>;
  /** Puts everything written in place; synchronous, so that nothing comes in between. */
  commit(): void;
  /** Removes everything that is not in place. May be called at any time. */
  discard(): void;
  /** What the user is told of an error that came while the disk was in use. */
  refused(error: unknown): unknown;
}

/** Blocks written between two pauses. */
const BETWEEN_PAUSES = 16;

/**
 * Opens the workplace for results in `dir`: a temporary folder, private to the user (0600, folder 0700). Where `dir` is
 * absent it appears in one rename; else see `putInPlace`. Throws a UserError where the disk refuses.
 */
export function openWorkplace(dir: string, runs: Runs): Workplace {
  const folder = resolve(dir);
  let parents: string | undefined;
  const refused = (error: unknown): unknown => asUserError(error, dir);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw refused(error);
    }
  };
  const temporary = guarded(() => {
    parents = mkdirSync(dirname(folder), { recursive: true });
    return mkdtempSync(
      existsSync(folder) ? join(folder, `.leadsieve-${runs.own}-`) : `${hiddenBeside(folder)}${runs.own}-`,
    );
  });
  return {
    temporary: (name) => join(temporary, name),
    write: (file, pause) =>
      writeFlushed(join(temporary, file.name), file.blocks, pause).catch((error) => {
        throw refused(error);
      }),
    commit: () =>
      guarded(() => {
        flush(temporary);
        if (existsSync(folder) || !moved(temporary, folder)) putInPlace(temporary, folder, runs);
      }),
    discard() {
      rmSync(temporary, { recursive: true, force: true });
      if (parents !== undefined) removeEmptyUpTo(parents, dirname(folder));
    },
    refused,
  };
}

/** Cleans up after runs that were killed: finishes a move, and removes temporary folders of processes that are gone. */
export function tidyFolder(dir: string, runs: Runs): void {
  const folder = resolve(dir);
  try {
    if (existsSync(folder)) finishMove(folder, runs);
    for (const place of [`${folder}/.leadsieve-`, hiddenBeside(folder)]) {
      const front = basename(place);
      for (const name of readable(dirname(place))) {
        const run = name.startsWith(front) ? /^(\d+)-\w{6}$/.exec(name.slice(front.length)) : null;
        if (run && runs.isGone(Number(run[1])))
          rmSync(join(dirname(place), name), { recursive: true, force: true });
      }
    }
  } catch (error) {
    throw asUserError(error, dir);
  }
}

/** The names in a folder; none where it is absent or may be used but not listed. */
function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}

function hiddenBeside(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-`);
}

/** Folders that were made on the way to one that never came. */
function removeEmptyUpTo(top: string, from: string): void {
  for (let folder = from; folder.length >= top.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** The names in a folder reach the disk before the folder gets its own; where the system knows no such thing, they may not. */
function flush(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error;
  }
}

async function writeFlushed(
  path: string,
  blocks: Iterable<string | Uint8Array>,
  pause: () => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  const file = openSync(path, 'wx', 0o600);
  try {
    let count = 0;
    for (const block of blocks) {
      const bytes = typeof block === 'string' ? Buffer.from(block, 'utf8') : block;
      hash.update(bytes);
      writeAll(file, bytes);
      count += 1;
      if (count % BETWEEN_PAUSES === 0) await pause();
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

function asUserError(error: unknown, dir: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || code === '') return error;
  const remedy =
    code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
      ? 'Free some disk space, or name a folder on another disk with --out.'
      : 'Close files of that folder that are open in Excel, or name another folder with --out.';
  return new UserError(`The output folder ${dir} cannot be written (${code}). Nothing was changed.`, remedy);
}
