import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';

/*
 * How results get into a folder that is there already and may hold files of others.
 *
 * Renaming whole folders would need two renames with no folder at all in between, would carry the files of others
 * along, and fails where the folder is a mount point or somebody works in it; links instead of files would break
 * every copy of the folder. So the finished set becomes `.leadsieve-new` in one rename: from then on it counts, and
 * only a crash of the process within the next moment can leave it there. Then `summary.json` goes first and comes last:
 * a folder without it is in the middle of a change, and the next run, whatever it does, finishes the move.
 */

/** Names that a run may leave behind; those of an earlier run that this one does not write are removed. */
export const OWN_FILES =
  /^(?:leads\.(?:csv|xlsx)|rejects\.csv|report\.(?:html|md)|summary\.json|possible-duplicates\.csv|import-[a-z]+\.csv|(?:handoff|research|nurture|blocked|rejected)\.csv|returns-[\w-]+\.csv)$/i;

/** Moved last: who finds it, finds a complete set. */
const COMMIT_RECORD = 'summary.json';
/** Holds a complete new set on its way to its place, and one file that names the process which moves it. */
const PENDING = '.leadsieve-new';
const MOVER = /^\.run-(\d+)$/;

/** A move takes milliseconds; who waits longer for another run is told so. */
const PATIENCE = 500;
const WAIT = 20;
/** Virus scanners and Excel hold files for a moment. */
const RETRIES = 6;

/** The process this is, and whether another one has ended. */
export interface Runs {
  readonly own: number;
  readonly isGone: (run: number) => boolean;
}

/** Puts the complete set in `made` into `folder`, after every set that another run is putting there. */
export function putInPlace(made: string, folder: string, runs: Runs): void {
  writeFileSync(join(made, `.run-${runs.own}`), '', { mode: 0o600 });
  for (let tries = 0; !moved(made, join(folder, PENDING)); tries++) {
    if (tries === PATIENCE)
      throw new UserError(`Another run is writing to ${folder}.`, 'Wait until it ends.');
    if (!finishMove(folder, runs)) sleep(WAIT);
  }
  move(folder, runs);
}

/** Finishes the move of a run that was killed. False where another run is at it. */
export function finishMove(folder: string, runs: Runs): boolean {
  const pending = join(folder, PENDING);
  const names = namesIn(pending);
  const mover = names.find((name) => MOVER.test(name));
  if (mover !== undefined && !runs.isGone(Number(MOVER.exec(mover)?.[1]))) return false;
  if (names.length > 0) {
    if (!claimed(pending, mover, runs)) return false;
    move(folder, runs);
  }
  removeEmpty(pending);
  return true;
}

/** Of several runs that want to take over, only one still finds the name of the one that was killed. */
function claimed(pending: string, mover: string | undefined, { own }: Runs): boolean {
  const mine = join(pending, `.run-${own}`);
  try {
    if (mover === undefined) writeFileSync(mine, '', { mode: 0o600 });
    else renameSync(join(pending, mover), mine);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether the rename worked; it does not where something is in the way, as when two runs end at the same time. */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error)) && existsSync(to)) return false;
    throw error;
  }
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}

/** To be called only by the run that the pending folder names. */
function move(folder: string, runs: Runs): void {
  const pending = join(folder, PENDING);
  const record = join(pending, COMMIT_RECORD);
  try {
    if (existsSync(record)) {
      const complete = Object.keys(JSON.parse(readFileSync(record, 'utf8')).outputs);
      rmSync(join(folder, COMMIT_RECORD), { force: true });
      for (const name of complete) moveOver(join(pending, name), join(folder, name));
      for (const name of readdirSync(folder))
        if (OWN_FILES.test(name) && !complete.includes(name)) rmSync(join(folder, name), { force: true });
      moveOver(record, join(folder, COMMIT_RECORD));
    }
  } catch (error) {
    throw new UserError(
      `The new results are complete, but a file in ${folder} cannot be replaced (${codeOf(error)}). They wait in ${PENDING} there.`,
      'Close files of that folder that are open in Excel; the next run finishes the move.',
    );
  }
  try {
    const mine = `.run-${runs.own}`;
    for (const name of namesIn(pending)) if (name !== mine) rmSync(join(pending, name), { recursive: true });
    rmSync(join(pending, mine), { force: true });
    removeEmpty(pending);
  } catch {
    // Everything is in its place; the next run removes what is left of the folder.
  }
}

/** What is gone was moved before the run that began was killed. */
function moveOver(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return;
      if (tries === RETRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      sleep(WAIT * 2 ** tries);
    }
  }
}

/** Another run may have put its results there meanwhile. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
