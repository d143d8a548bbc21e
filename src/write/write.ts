import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeAll } from './bytes.ts';

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
/** Holds a complete new set on its way to its place. */
const PENDING = '.leadsieve-new';
const ATTEMPTS = 20;

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
 * absent it appears in one rename. Else the finished folder becomes `dir/.leadsieve-new` in one rename; from then on
 * the new set counts, and its files move to their places one by one, `summary.json` last. A run that is killed in
 * between leaves the rest there, and the next one (`tidyFolder`) finishes the move. `run` is the process number: it
 * tells whose temporary folder is whose. Throws a UserError where the disk refuses.
 */
export function openWorkplace(dir: string, run: number): Workplace {
  const folder = resolve(dir);
  const refused = (error: unknown): unknown => asUserError(error, dir);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw refused(error);
    }
  };
  const temporary = guarded(() => {
    mkdirSync(dirname(folder), { recursive: true });
    return mkdtempSync(
      existsSync(folder) ? join(folder, `.leadsieve-${run}-`) : `${hiddenBeside(folder)}${run}-`,
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
        if (existsSync(folder) || !moved(temporary, folder)) putInPlace(temporary, folder);
      }),
    discard: () => rmSync(temporary, { recursive: true, force: true }),
    refused,
  };
}

/** Cleans up after runs that were killed: finishes a move, and removes temporary folders of processes that are gone. */
export function tidyFolder(dir: string, isGone: (run: number) => boolean): void {
  const folder = resolve(dir);
  try {
    finishMove(folder);
    for (const place of [`${folder}/.leadsieve-`, hiddenBeside(folder)]) {
      const front = basename(place);
      if (!existsSync(dirname(place))) continue;
      for (const name of readdirSync(dirname(place))) {
        const run = name.startsWith(front) ? /^(\d+)-\w{6}$/.exec(name.slice(front.length)) : null;
        if (run && isGone(Number(run[1])))
          rmSync(join(dirname(place), name), { recursive: true, force: true });
      }
    }
  } catch (error) {
    throw asUserError(error, dir);
  }
}

function hiddenBeside(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-`);
}

/** Whether the rename worked; it does not where something is in the way, as when two runs end at the same time. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function putInPlace(temporary: string, folder: string): void {
  for (let attempt = 1; !moved(temporary, join(folder, PENDING)); attempt++) {
    if (attempt === ATTEMPTS) throw new Error('the results of another run are in the way');
    finishMove(folder);
  }
  finishMove(folder);
}

/** Moves what lies in `.leadsieve-new` to its place. Any run may finish what another has begun. */
function finishMove(folder: string): void {
  const pending = join(folder, PENDING);
  if (!existsSync(pending)) return;
  const record = join(pending, COMMIT_RECORD);
  if (existsSync(record)) {
    const complete = Object.keys(JSON.parse(readFileSync(record, 'utf8')).outputs);
    rmSync(join(folder, COMMIT_RECORD), { force: true });
    for (const name of complete) moveOver(join(pending, name), join(folder, name));
    for (const name of readdirSync(folder))
      if (OWN_FILES.test(name) && !complete.includes(name)) rmSync(join(folder, name), { force: true });
    moveOver(record, join(folder, COMMIT_RECORD));
  }
  rmSync(pending, { recursive: true, force: true });
}

function moveOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
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

/** Makes and removes a folder where the temporary one will be. */
function probe(folder: string, dir: string): void {
  let place = folder;
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  try {
    rmSync(mkdtempSync(join(place, '.leadsieve-')), { recursive: true });
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

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

function asUserError(error: unknown, dir: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || code === undefined) return error;
  const remedy =
    code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
      ? 'Free some disk space, or name a folder on another disk with --out.'
      : 'Close files of that folder that are open in Excel, or name another folder with --out.';
  return new UserError(`The output folder ${dir} cannot be written (${code}). Nothing was changed.`, remedy);
}
