import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openList } from '../../src/read/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadsieve-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'Name,E-Mail,Notiz\n';
const line = (i: number) => `Person ${i},p${i}@kunde.example,${'x'.repeat(i % 50)}\n`;
const text = (count: number) => HEAD + Array.from({ length: count }, (_, i) => line(i)).join('');

test('every pass over a file gives the same rows and the same count of lines', async () => {
  const path = join(folder, 'twice.csv');
  writeFileSync(path, text(60_000));
  const list = await openList(path, {});
  const first = [...list.rows()];
  const counted = { ...list.lines };
  for (const _ of list.rows()) break;
  expect([...list.rows()]).toEqual(first);
  expect(list.lines).toEqual(counted);
  expect(first.length).toBe(60_000);
});

describe('a file that changes between passes is an error, never a wrong count', () => {
  test.each<[string, (path: string) => void]>([
    ['grown', (path) => appendFileSync(path, line(7))],
    ['cut off', (path) => truncateSync(path, 500_000)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['written anew, of the same size', (path) => utimesSync(path, 1, 1)],
    [
      'replaced by another file',
      (path) => {
        rmSync(path);
        writeFileSync(path, text(40_000));
      },
    ],
    ['deleted', (path) => rmSync(path)],
  ])('%s', async (_, change) => {
    const path = join(folder, 'changing.csv');
    writeFileSync(path, text(40_000));
    const list = await openList(path, {});
    change(path);
    expect(() => [...list.rows()]).toThrow(UserError);
  });

  test('grown while it is read', async () => {
    const path = join(folder, 'growing.csv');
    writeFileSync(path, text(40_000));
    const list = await openList(path, {});
    expect(() => {
      let n = 0;
      for (const _ of list.rows()) if (++n === 20_000) appendFileSync(path, line(7));
    }).toThrow(/changed while it was being read/);
  });
});

describe('what can be read only once is read for every pass', () => {
  test('stdin larger than what is kept in memory, and nothing is left behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('leadsieve-'));
    const content = Buffer.from(text(300_000));
    async function* pieces() {
      for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
    }
    const list = await openList('-', {}, pieces());
    for (const _ of [1, 2]) {
      let n = 0;
      for (const _row of list.rows()) n++;
      expect(n).toBe(300_000);
    }
    const after = readdirSync(tmpdir()).filter((name) => /^leadsieve-[0-9a-f]{8}-/.test(name));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test('a pipe', async () => {
    const path = join(folder, 'pipe');
    const file = join(folder, 'piped.csv');
    execFileSync('mkfifo', [path]);
    writeFileSync(file, text(20_000));
    const writer = spawn('sh', ['-c', 'cat "$1" > "$2"', 'sh', file, path]);
    const list = await openList(path, {});
    expect([...list.rows()].length).toBe(20_000);
    expect([...list.rows()].length).toBe(20_000);
    writer.kill();
  });
});
