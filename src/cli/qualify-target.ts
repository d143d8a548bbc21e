import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder, openWorkplace, tidyFolder, type Workplace } from '../write/write.ts';
import { isGone } from './interrupt.ts';
import type { Io } from './io.ts';
import { type Finished, summaryText } from './qualify-outputs.ts';

/** Where the results go: a folder, or standard output. */
export interface Target extends Pick<Workplace, 'temporary' | 'commit' | 'discard'> {
  /** Writes all files, none of them in its place yet; `pause` is awaited now and then. */
  take(finished: Finished, pause: () => Promise<void>): Promise<void>;
  /** Runs work; what the disk refuses meanwhile becomes a sentence for the user. */
  guard<T>(work: () => Promise<T>): Promise<T>;
}

/** Throws a UserError where the folder cannot take the results, or where an input of `paths` would be overwritten. */
export function openTarget(out: string, paths: readonly string[], io: Io): Target {
  return out === '-' ? standardOutput(io) : folder(out, paths);
}

function folder(dir: string, paths: readonly string[]): Target {
  const runs = { own: process.pid, isGone };
  checkFolder(dir, paths);
  tidyFolder(dir, runs);
  const place = openWorkplace(dir, runs);
  return {
    ...place,
    async take({ figures, files }, pause) {
      const outputs: Record<string, string> = {};
      for (const file of files) outputs[file.name] = await place.write(file, pause);
      await place.write({ name: 'summary.json', blocks: [summaryText({ ...figures, outputs })] }, pause);
    },
    guard: (work) =>
      work().catch((error) => {
        throw place.refused(error);
      }),
  };
}

function standardOutput(io: Io): Target {
  let temporary: string | undefined;
  return {
    temporary(name) {
      temporary ??= mkdtempSync(join(tmpdir(), 'leadsieve-'));
      return join(temporary, name);
    },
    async take({ files }) {
      for (const block of files[0]?.blocks ?? []) {
        // The memory of a block is used again, and the stream may still hold it then.
        const kept = typeof block === 'string' ? block : Buffer.from(block);
        if (!io.stdout.write(kept)) await drained(io.stdout);
      }
    },
    commit: () => undefined,
    discard() {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    },
    guard: (work) => work(),
  };
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((done) => {
    for (const event of ['drain', 'close', 'error']) stream.once(event, () => done());
  });
}
