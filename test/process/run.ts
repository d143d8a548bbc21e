import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The installed command where CI sets it, else the one of this checkout. */
const BIN = process.env.LEADSIEVE_BIN;
const OWN = resolve(import.meta.dirname, '../../bin/leadsieve.js');

/** The command and its first arguments. */
export const COMMAND: readonly [string, ...string[]] = BIN ? [BIN] : [process.execPath, OWN];

export const LISTS = resolve(import.meta.dirname, '../../fixtures/lists');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a user would, without a terminal. */
export function leadsieve(
  args: readonly string[],
  { cwd = LISTS, input = '', env = {} }: RunOptions = {},
): Ran {
  const [command, ...first] = COMMAND;
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd,
    input,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'leadsieve-test-'));
}

/** A CSV of ours, read by another reader: one object a row. */
export function table(file: string): Record<string, string>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
}
