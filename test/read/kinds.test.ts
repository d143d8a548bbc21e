import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openList } from '../../src/read/read.ts';
import { open } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadsieve-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = 'Name,E-Mail\nAnna,a@kunde.example\n';
const random = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 7919 + (i >> 3) * 104729) & 255));

describe('what is no list is refused in words', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /is empty/],
    ['a byte order mark only', '\uFEFF', /is empty/],
    ['line ends only', '\n\r\n\n', /is empty/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Excel/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /PDF/],
    ['gzip', gzipSync(LIST), /gzip/],
    ['a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04'), random]), /ZIP/],
    ['a PNG', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), random]), /image/],
    ['HTML', '<!DOCTYPE html>\n<html><body>Bitte anmelden</body></html>', /web page/],
    ['HTML after a blank line', '\n  <html lang="de">', /web page/],
    ['XML', '<?xml version="1.0"?><leads/>', /XML/],
    ['a JSON object', '{\n  "leads": []\n}', /JSON/],
    ['a JSON list', '[{"name": "Anna"}]', /JSON/],
    ['random bytes', random, /not text/],
  ])('%s', async (_, content, message) => {
    const failure = await open(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(String(failure)).toMatch(message);
    expect((failure as UserError).remedy).not.toBe('');
  });

  test.each(['missing.csv', '.', 'pipe'])('the path %s', async (name) => {
    if (name === 'pipe') execFileSync('mkfifo', [join(folder, name)]);
    await expect(openList(join(folder, name), {})).rejects.toBeInstanceOf(UserError);
  });

  test('/dev/zero', async () => {
    await expect(openList('/dev/zero', {})).rejects.toBeInstanceOf(UserError);
  });

  test('an encoding or delimiter that does not exist', async () => {
    await expect(open(LIST, { encoding: 'klingon' })).rejects.toBeInstanceOf(UserError);
    await expect(open(LIST, { delimiter: '' })).rejects.toBeInstanceOf(UserError);
  });
});

test.each(['--help.csv', '$(touch x).csv', 'Ünï \u00a0.csv', '__proto__.csv'])(
  'a file called %s is opened as data',
  async (name) => {
    const path = join(folder, name);
    writeFileSync(path, LIST);
    const list = await openList(path, {});
    expect([list.path, [...list.rows()].length]).toEqual([path, 1]);
  },
);

test('rows can be read again, and the counts stay true', async () => {
  const list = await open(`Bericht\n\n${LIST}Gesamt: 1,\n`);
  const first = [...list.rows()];
  const counted = { ...list.lines };
  expect([...list.rows()]).toEqual(first);
  expect(list.lines).toEqual(counted);
});

test('a file that changes while it is read is refused', async () => {
  const path = join(folder, 'grows.csv');
  writeFileSync(path, LIST.repeat(100_000));
  const list = await openList(path, {});
  const rows = list.rows()[Symbol.iterator]();
  rows.next();
  writeFileSync(path, LIST);
  expect(() => {
    while (!rows.next().done);
  }).toThrow(UserError);
});
