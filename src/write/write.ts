import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** A file on its way out: blocks are written one after the other. */
export interface OutputFile {
  readonly name: string;
  readonly blocks: Iterable<string | Uint8Array>;
}

/** Names that a run may leave behind; those of an earlier run that this one does not write are removed. */
const OWN_FILES =
  /^(?:leads\.(?:csv|xlsx)|rejects\.csv|report\.(?:html|md)|summary\.json|possible-duplicates\.csv|import-[a-z]+\.csv|(?:handoff|research|nurture|blocked|rejected)\.csv|returns-[\w-]+\.csv)$/;

/** Written last: who finds it, finds a complete set. */
const COMMIT_RECORD = 'summary.json';

/**
 * Throws a UserError unless `dir` can take the outputs: it is no file, can be written, and no input would be
 * overwritten (compared by device and inode, so links do not fool it).
 */
export function checkFolder(dir: string, inputs: readonly string[], names: readonly string[]): void {
  const folder = resolve(dir);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(`The output folder ${dir} is a file.`, 'Name another folder with --out.');
  }
  const identities = new Set(inputs.map(identity));
  for (const name of names) {
    const id = identity(join(folder, name));
    if (id !== undefined && identities.has(id)) {
      throw new UserError(
        `The input ${basename(name)} lies in the output folder and would be overwritten.`,
        'Name another folder with --out.',
      );
    }
  }
  probe(folder, dir);
}

/**
 * Writes all files or none. They are made in a temporary folder beside `dir` and flushed to disk; an absent or empty
 * `dir` is replaced in one rename, else the files move in one by one with `summary.json` last.
 * Files are private to the user (0600, folder 0700). Throws a UserError where the disk refuses.
 */
export function writeFolder(dir: string, files: readonly OutputFile[]): void {
  const folder = resolve(dir);
  let temporary: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    for (const file of files) writeFlushed(join(temporary, file.name), file.blocks);
    if (!existsSync(folder) || readdirSync(folder).length === 0) renameSync(temporary, folder);
    else
      moveIn(
        temporary,
        folder,
        files.map(({ name }) => name),
      );
  } catch (error) {
    throw asUserError(error, dir);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** SHA-256 of a file's blocks, as hexadecimal digits. */
export function sha256(blocks: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const block of blocks) hash.update(block);
  return hash.digest('hex');
}

function moveIn(temporary: string, folder: string, names: readonly string[]): void {
  rmSync(join(folder, COMMIT_RECORD), { force: true });
  for (const name of names) if (name !== COMMIT_RECORD) renameSync(join(temporary, name), join(folder, name));
  for (const name of readdirSync(folder)) {
    if (OWN_FILES.test(name) && !names.includes(name)) rmSync(join(folder, name), { force: true });
  }
  if (names.includes(COMMIT_RECORD)) renameSync(join(temporary, COMMIT_RECORD), join(folder, COMMIT_RECORD));
}

function writeFlushed(path: string, blocks: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const block of blocks) {
      const bytes = typeof block === 'string' ? Buffer.from(block, 'utf8') : block;
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function probe(folder: string, dir: string): void {
  let parent = dirname(folder);
  while (!existsSync(parent) && parent !== dirname(parent)) parent = dirname(parent);
  try {
    rmSync(mkdtempSync(join(parent, '.leadsieve-')), { recursive: true });
  } catch (error) {
    throw asUserError(error, dir);
  }
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
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (error instanceof UserError || code === undefined) return error;
  const remedy =
    code === 'ENOSPC'
      ? 'Free some disk space, or name a folder on another disk with --out.'
      : 'Close files of that folder that are open in Excel, or name another folder with --out.';
  return new UserError(`The output folder ${dir} cannot be written (${code}). Nothing was changed.`, remedy);
}
