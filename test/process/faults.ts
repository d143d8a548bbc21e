import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND, emptyFolder } from './run.ts';

/*
 * Faults from outside, and what must hold after each: the folder holds the complete old or the complete new set, no
 * temporary file is left by a run that could still act, and the next run heals what a killed one could not.
 */

/** A folder with a list, and results of an earlier run over it where `old` is given. */
export interface Place {
  readonly dir: string;
  readonly out: string;
  readonly args: readonly string[];
}

export function placeWith(list: string, old: readonly string[] | null): Place {
  const dir = emptyFolder();
  copyFileSync(list, join(dir, 'in.csv'));
  const args = ['qualify', 'in.csv', '--as-of', '2026-03-20', '-o', 'out', '--quiet'];
  const place = { dir, out: join(dir, 'out'), args };
  if (old !== null) finish(place, old);
  return place;
}

/** The same, without the work. */
export function copyOf({ dir, args }: Place): Place {
  const copy = emptyFolder();
  cpSync(dir, copy, { recursive: true });
  return { dir: copy, out: join(copy, 'out'), args };
}

/** Runs to the end without a fault; milliseconds. */
export function finish({ dir, args }: Place, more: readonly string[] = []): number {
  const began = performance.now();
  const { status } = spawnSync(COMMAND[0], [...COMMAND.slice(1), ...args, ...more], { cwd: dir });
  if (status !== 0) throw new Error(`a run without a fault ends with ${status}`);
  return performance.now() - began;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface Going {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

export function begin(
  { dir, args }: Place,
  more: readonly string[] = [],
  {
    before = [],
    stdio = ['ignore', 'ignore', 'pipe'],
  }: { before?: readonly string[]; stdio?: SpawnOptions['stdio'] } = {},
): Going {
  const [command = '', ...rest] = [...before, ...COMMAND, ...args, ...more];
  const child = spawn(command, rest, { cwd: dir, stdio });
  let stderr = '';
  child.stderr?.on('data', (part) => {
    stderr += part;
  });
  return {
    kill: (signal) => child.kill(signal),
    ended: new Promise((done) => child.on('close', (code, signal) => done({ code, signal, stderr }))),
  };
}

/** `absent`, `set <hash>` for a complete set with nothing beside it, or what is wrong. */
export function stateOf(out: string): string {
  const names = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];
  if (names.length === 0) return 'absent';
  if (!names.includes('summary.json')) return `BROKEN: no summary.json beside ${names.join(' ')}`;
  const text = readFileSync(join(out, 'summary.json'));
  const outputs = JSON.parse(text.toString()).outputs as Record<string, string>;
  for (const [name, hash] of Object.entries(outputs)) {
    if (!names.includes(name)) return `BROKEN: ${name} is missing`;
    if (sha256(readFileSync(join(out, name))) !== hash) return `BROKEN: ${name} is of another run`;
  }
  const strange = names.filter((name) => name !== 'summary.json' && !Object.hasOwn(outputs, name));
  return strange.length > 0 ? `BROKEN: left over ${strange.join(' ')}` : `set ${sha256(text)}`;
}

/** Temporary files and folders of ours. */
export function leftovers({ dir, out }: Place): string[] {
  return [dir, out].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [],
  );
}

/** A run that fails by itself cleans up after a killed one. */
export function healed(place: Place): string {
  const args = ['qualify', 'nowhere.csv', '-o', 'out'];
  spawnSync(COMMAND[0], [...COMMAND.slice(1), ...args], { cwd: place.dir });
  return stateOf(place.out);
}

/** A signal after so many milliseconds; the broken promises. `news`: the state that a run without a fault leaves. */
export async function afterSignal(
  place: Place,
  signal: NodeJS.Signals,
  after: number,
  news: string,
): Promise<string[]> {
  const old = stateOf(place.out);
  const going = begin(place);
  await sleep(after);
  going.kill(signal);
  const { code, signal: by } = await going.ended;
  const now = stateOf(place.out);
  const broken: string[] = [];
  if (signal === 'SIGKILL') {
    if (now !== old && now !== news) broken.push(`at once: ${now}`);
    const later = healed(place);
    if (later !== old && later !== news) broken.push(`after the next run: ${later}`);
  } else {
    if (code !== 130 && code !== 0 && by !== signal) broken.push(`exit ${code ?? by}`);
    if (now !== old && now !== news) broken.push(now);
    if (code === 0 && now !== news) broken.push('done, but not written');
    if (by === signal && now !== old && now !== news) broken.push('ended at once, but changed something');
  }
  const left = leftovers(place);
  if (left.length > 0) broken.push(`left ${left.join(' ')}`);
  return broken;
}

/** Changes of the input while it is in use. */
export const CHANGES: Readonly<Record<string, (path: string) => void>> = {
  grows: (path) => appendFileSync(path, 'x;y;z\n'),
  'becomes shorter': (path) => truncateSync(path, 1000),
  disappears: (path) => rmSync(path),
};

/** Exit 2 and everything as it was, or the change came too early or too late: `whole` are the states that it may leave then. */
export async function afterChange(
  place: Place,
  change: (path: string) => void,
  after: number,
  whole: readonly string[],
): Promise<string[]> {
  const old = stateOf(place.out);
  const going = begin(place);
  await sleep(after);
  change(join(place.dir, 'in.csv'));
  const { code } = await going.ended;
  const now = stateOf(place.out);
  const left = leftovers(place);
  return [
    ...((code === 2 && now === old) || (code === 0 && whole.includes(now)) ? [] : [`exit ${code}: ${now}`]),
    ...(left.length > 0 ? [`left ${left.join(' ')}`] : []),
  ];
}

/** What a run over the changed list leaves. */
export function changed(place: Place, change: (path: string) => void): string[] {
  const copy = copyOf(place);
  change(join(copy.dir, 'in.csv'));
  if (!existsSync(join(copy.dir, 'in.csv'))) return [];
  finish(copy);
  return [stateOf(copy.out)];
}

/** Runs over the same list into one folder at the same time; `more` are the options of each. */
export async function atOnce(place: Place, more: readonly (readonly string[])[]): Promise<string[]> {
  const ended = await Promise.all(more.map((options) => begin(place, options).ended));
  const now = stateOf(place.out);
  return [
    ...ended.flatMap(({ code, stderr }) => (code === 0 ? [] : [`exit ${code}: ${stderr}`])),
    ...(now.startsWith('set ') ? [] : [now]),
    ...leftovers(place).map((name) => `left ${name}`),
  ];
}

/** A disk on which no file can grow over so many blocks of 1,024 bytes. */
export async function onFullDisk(place: Place, blocks: number, news: string): Promise<string[]> {
  const old = stateOf(place.out);
  const before = ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash'];
  const { code, stderr } = await begin(place, [], { before }).ended;
  const now = stateOf(place.out);
  return [
    ...((code === 2 && now === old && /\(EFBIG\)/.test(stderr)) || (code === 0 && now === news)
      ? []
      : [`exit ${code}: ${now}: ${stderr}`]),
    ...leftovers(place).map((name) => `left ${name}`),
  ];
}

/** A system call that fails, or kills the run, when it comes for the `when`th time. Needs strace. */
export async function atCall(
  place: Place,
  call: string,
  what: string,
  when: number,
): Promise<{ ended: Ended; now: string; later: string }> {
  const before = [
    'strace',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:${what}:when=${when}`,
  ];
  const ended = await begin(place, [], { before }).ended;
  return { ended, now: stateOf(place.out), later: healed(place) };
}

export function hasStrace(): boolean {
  return spawnSync('strace', ['-V']).status === 0;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
