import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { begin } from './faults.ts';
import { COMMAND, emptyFolder, LISTS, leadsieve } from './run.ts';

const LIST = join(LISTS, 'messe.csv');
const AS_OF = ['--as-of', '2026-03-20', '--quiet'];
const BYTES = readFileSync(LIST);

/** The command in a shell, for what only a shell can do; `$L` is the command. */
function shell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): { code: number | null; stderr: string; stdout: string } {
  const quoted = COMMAND.map((part) => `'${part}'`).join(' ');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `L() { ${quoted} "$@"; }; set -o pipefail; ${script}`],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    },
  );
  return { code: status, stdout, stderr };
}

function folderWithList(): string {
  const folder = emptyFolder();
  copyFileSync(LIST, join(folder, 'in.csv'));
  return folder;
}

const filesOf = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

describe('equal bytes in every surrounding', () => {
  const cwd = folderWithList();
  leadsieve(['qualify', 'in.csv', ...AS_OF, '-o', 'plain', '--split', '--excel'], { cwd });
  test.each([
    ['the last time zone', { TZ: 'Pacific/Kiritimati', LANG: 'C' }],
    ['the first time zone, Turkish', { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['the C locale, colours forced', { LC_ALL: 'C', LANG: 'C', FORCE_COLOR: '1' }],
    ['no prototypes', { NODE_OPTIONS: '--disable-proto=throw', TERM: 'dumb' }],
  ])('%s', (name, env) => {
    leadsieve(['qualify', 'in.csv', ...AS_OF, '-o', name, '--split', '--excel'], { cwd, env });
    expect(filesOf(join(cwd, name))).toEqual(filesOf(join(cwd, 'plain')));
  });
});

describe('an input is never overwritten or removed', () => {
  test.each([
    ['by its name', copyFileSync, 'leads.csv', 'out/leads.csv'],
    ['by a name that only other options write', copyFileSync, 'returns-messe-12345678.csv', null],
    ['by another spelling', copyFileSync, 'report.md', 'out/../out/./report.md'],
    ['by a symbolic link', symlinkSync, 'leads.csv', 'in.csv'],
    ['by a hard link', linkSync, 'rejects.csv', 'in.csv'],
  ])('%s', (_, make, name, given) => {
    const cwd = folderWithList();
    const input = given ?? `out/${name}`;
    mkdirSync(join(cwd, 'out'));
    make(join(cwd, 'in.csv'), join(cwd, 'out', name));
    const { code, stderr } = leadsieve(['qualify', input, ...AS_OF, '-o', 'out'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--out/);
    expect(readdirSync(join(cwd, 'out'))).toEqual([name]);
    expect(readFileSync(join(cwd, input)).equals(BYTES)).toBe(true);
  });

  test('a suppression list in the output folder', () => {
    const cwd = folderWithList();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/blocked.csv'), 'email\nx@y.example\n');
    const { code } = leadsieve(
      ['qualify', 'in.csv', ...AS_OF, '-o', 'out', '--suppress', 'out/blocked.csv'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'out/blocked.csv'), 'utf8')).toContain('x@y.example');
  });
});

describe('a folder that cannot take the results', () => {
  test.each([
    ['a file', 'in.csv'],
    ['below a file', 'in.csv/sub/out'],
    ['of the system', '/proc/out'],
  ])('%s', (_, out) => {
    const cwd = folderWithList();
    const { code, stdout, stderr } = leadsieve(['qualify', 'in.csv', ...AS_OF, '-o', out], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(readdirSync(cwd)).toEqual(['in.csv']);
  });

  test('a folder that was made on the way goes again where the list cannot be read', () => {
    const cwd = emptyFolder();
    expect(leadsieve(['qualify', 'nowhere.csv', '-o', 'a/b/out'], { cwd }).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.runIf(process.getuid?.() !== 0)('read-only', () => {
    const cwd = folderWithList();
    mkdirSync(join(cwd, 'out'));
    chmodSync(join(cwd, 'out'), 0o500);
    expect(leadsieve(['qualify', 'in.csv', ...AS_OF, '-o', 'out'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  test.runIf(existsSync('/dev/full'))('a full standard output', () => {
    const cwd = folderWithList();
    const { code, stderr } = shell('L qualify in.csv --as-of 2026-03-20 -o - >/dev/full', cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });
});

describe('closed and broken streams', () => {
  test.each([
    [
      'standard output that nobody reads on',
      'L qualify in.csv --as-of 2026-03-20 -o - | head -c 10 >/dev/null',
    ],
    [
      'figures that nobody reads on',
      'L qualify in.csv --as-of 2026-03-20 -o out --json --quiet | head -c 1 >/dev/null',
    ],
    ['help that nobody reads on', 'L qualify --help | head -c 1 >/dev/null'],
    ['a full standard error', 'L qualify in.csv --as-of 2026-03-20 -o out 2>/dev/full'],
    ['all three closed', 'L qualify in.csv --as-of 2026-03-20 -o out <&- >&- 2>&-'],
  ])('%s', (_, script) => {
    const cwd = folderWithList();
    const { code, stderr } = shell(script, cwd);
    expect({
      code,
      stderr: script.includes('-o out') ? '' : stderr.replace(/.*(?:records|written).*\n/g, ''),
    }).toMatchObject({ code: 0 });
    if (script.includes('-o out')) expect(readdirSync(join(cwd, 'out'))).toContain('summary.json');
  });
});

describe('inputs that are no files', () => {
  test.each([
    ['a device that never ends', 'L qualify /dev/zero -o out'],
    ['a stream that never ends', 'L qualify - -o out </dev/zero'],
    ['an empty stream', 'L qualify - -o out </dev/null'],
    ['a closed stream', 'L qualify - -o out <&-'],
    ['a folder', 'L qualify . -o out'],
    ['a pipe without a writer', 'mkfifo p; L qualify p -o out'],
  ])('%s is refused', (_, script) => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = shell(`ulimit -v unlimited; ${script}`, cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/bug/);
    expect(readdirSync(cwd).filter((name) => name !== 'p')).toEqual([]);
  });

  test('a pipe is read like a file', () => {
    const cwd = folderWithList();
    expect(shell('L qualify <(cat in.csv) --as-of 2026-03-20 --quiet -o out', cwd).code).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toContain('leads.csv');
  });

  test('a signal ends the wait for a stream', async () => {
    const place = { dir: emptyFolder(), out: 'out', args: ['qualify', '-', '-o', 'out'] };
    const going = begin(place, [], { stdio: ['pipe', 'ignore', 'pipe'] });
    const working = () => readdirSync(place.dir).length > 0;
    while (!working()) await sleep(20);
    going.kill('SIGINT');
    expect(await going.ended).toMatchObject({ code: 130, stderr: '' });
    expect(working()).toBe(false);
  });
});

describe('names of files', () => {
  test.each([
    '--help.csv',
    '$(touch pwned).csv',
    'Mäße 日本.csv',
    '::error::x.csv',
    'a\'b"c.csv',
    'a\nb\u001b[31m\u202e.csv',
  ])('%j is data', (name) => {
    const cwd = emptyFolder();
    copyFileSync(LIST, join(cwd, name));
    const { code, stderr } = leadsieve(['qualify', '--as-of', '2026-03-20', '-o', 'out', '--', name], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/^\s*::|[\u0000-\u0009\u000b-\u001f\u202e]/m);
    expect(readdirSync(cwd).sort()).toEqual([name, 'out'].sort());
  });
});

test('results are private to the user, and nothing lies beside them', () => {
  const cwd = folderWithList();
  leadsieve(['qualify', 'in.csv', ...AS_OF, '-o', 'out'], { cwd });
  expect(readdirSync(cwd).sort()).toEqual(['in.csv', 'out']);
  expect(statSync(join(cwd, 'out')).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(join(cwd, 'out')))
    expect(statSync(join(cwd, 'out', name)).mode & 0o777, name).toBe(0o600);
});
