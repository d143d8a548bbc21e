import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/main.ts';

/** What a command did: its exit code, what it said, and every file in its folder. */
export interface Did {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
  /** Files of the folder that were not given, by path from there. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export type Given = Readonly<Record<string, string | Uint8Array>>;

/**
 * Runs a command in this process, in a new folder that holds `given`. Arguments that begin with `./` are paths in that
 * folder.
 */
export async function inside(
  given: Given,
  args: readonly string[],
  { env = {}, stdin = [] }: { env?: Io['env']; stdin?: readonly Uint8Array[] } = {},
): Promise<Did> {
  const folder = mkdtempSync(join(tmpdir(), 'leadsieve-inside-'));
  for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);
  return again(folder, given, args, { env, stdin });
}

/** The same in a folder that is there already. */
export async function again(
  folder: string,
  given: Given,
  args: readonly string[],
  { env = {}, stdin = [] }: { env?: Io['env']; stdin?: readonly Uint8Array[] } = {},
): Promise<Did> {
  let stdout = '';
  let stderr = '';
  const sink = (add: (text: string) => void): Io['stdout'] =>
    ({
      write(text: string | Uint8Array) {
        add(typeof text === 'string' ? text : Buffer.from(text).toString());
        return true;
      },
    }) as Io['stdout'];
  const io: Io = {
    stdin: Readable.from(stdin),
    stdout: sink((text) => {
      stdout += text;
    }),
    stderr: sink((text) => {
      stderr += text;
    }),
    env,
    cwd: folder,
    today: '2026-03-20',
  };
  const code = await run(
    args.map((arg) => arg.replace(/(^|=)\.\//, (_, before) => `${before}${folder}/`)),
    io,
  );
  return { code, stdout, stderr, folder, files: filesIn(folder, given) };
}

function filesIn(folder: string, given: Given): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isFile() && existsSync(path) && !Object.hasOwn(given, name))
      files.set(name, readFileSync(path));
  }
  return files;
}
