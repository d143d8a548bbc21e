import { expect, test } from 'vitest';
import { businessPeople } from '../../bench/merge/business-list.ts';
import { qualify } from '../../src/index.ts';

const HEADERS = [
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'mobile',
  'job_title',
  'city',
] as const;

/** Rows that every encoding below can hold, each with a number of its own to be known by. */
const rows = businessPeople(41, 80).leads.flatMap(({ values }, at) => {
  const cells = [String(at), ...HEADERS.map((field) => values[field] ?? '')];
  return cells.every((cell) => /^[\x20-\x7e\xa0-\xff]*$/.test(cell)) ? [cells] : [];
});

const toText = (records: readonly (readonly string[])[]): string =>
  [['row', ...HEADERS], ...records]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');

const UTF_8 = (text: string): Buffer => Buffer.from(text, 'utf8');
/** Signs above 0x7f are one byte in windows-1252, as in ISO 8859-1: these rows have no others. */
const WINDOWS_1252 = (text: string): Buffer => Buffer.from(text, 'latin1');
const UTF_16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const UTF_16_BE = (text: string): Buffer => UTF_16(text).swap16();

/** Which rows became one lead, and under which id. */
async function clusters(name: string, bytes: Buffer): Promise<string[]> {
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const { leads } = await qualify([{ name, bytes: whole() }], {
    asOf: '2025-06-01',
    config: { map: { row: 'ignore' } },
  });
  const lines = name.startsWith('shuffled') ? shuffled : rows;
  return leads
    .map(({ id, records }) => {
      const numbers = records.map(({ line }) => Number(lines[line - 2]?.[0]));
      return `${id} ${numbers.sort((a, b) => a - b)}`;
    })
    .sort();
}

const text = toText(rows);
/** Every seventh row first: all rows, in another order. */
const shuffled = rows.map((_, at) => rows[(at * 7) % rows.length] ?? []);

test.each([
  ['windows-1252', 'list.csv', WINDOWS_1252(text)],
  ['UTF-16', 'list.csv', UTF_16(text)],
  ['UTF-16, high byte first', 'list.csv', UTF_16_BE(text)],
  ['UTF-8 with a mark', 'list.csv', UTF_8(`\ufeff${text}`)],
  ['renamed', 'another name, ä.txt', UTF_8(text)],
  ['shuffled', 'shuffled.csv', UTF_8(toText(shuffled))],
  ['shuffled, renamed, windows-1252', 'shuffled anew.csv', WINDOWS_1252(toText(shuffled))],
])('the same people in other bytes, lines and files: %s', async (_, name, bytes) => {
  const expected = await clusters('list.csv', UTF_8(text));
  expect(expected.length).toBeLessThan(rows.length * 0.8);
  expect(new Set(shuffled).size).toBe(rows.length);
  expect(await clusters(name, bytes)).toEqual(expected);
});
