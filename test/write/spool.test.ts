import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { quoter } from '../../src/write/leads.ts';
import { openSpool, type Rank } from '../../src/write/spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'spool-'));
afterAll(() => rmSync(folder, { recursive: true }));
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

const textOf = (blocks: Iterable<Uint8Array>): string =>
  Buffer.concat(Array.from(blocks, (block) => Buffer.from(block))).toString('utf8');
const before = (a: Rank, b: Rank): number => a.group - b.group || b.score - a.score || a.place - b.place;

test('lines come back whole in the order of their ranks, all of them or one group', () => {
  const line = fc.record({
    rank: fc.record({
      group: fc.integer({ min: 0, max: 4 }),
      score: fc.integer({ min: -5, max: 9 }).map((score) => score / 2),
      place: fc.nat(1_000_000),
    }),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ rank }) => rank.place, maxLength: 60 }), (lines) => {
      const spool = openSpool(() => 'never');
      for (const { rank, text } of lines) spool.add(rank, text);
      const sorted = [...lines].sort((a, b) => before(a.rank, b.rank));
      expect(textOf(spool.blocks())).toBe(sorted.map(({ text }) => text).join(''));
      expect(textOf(spool.blocks(2))).toBe(
        sorted.flatMap(({ rank, text }) => (rank.group === 2 ? [text] : [])).join(''),
      );
    }),
    { numRuns: RUNS },
  );
});

test('what does not fit into memory waits in a private file, which goes away', () => {
  const file = join(folder, 'lines');
  const spool = openSpool(() => file);
  const text = (place: number): string => `${place}${'ä'.repeat(place % 7 === 0 ? 60_000 : 900)}\n`;
  const count = 12_000;
  for (let place = 0; place < count; place++)
    spool.add({ group: place % 2, score: place % 3, place }, text(place));
  spool.add({ group: 1, score: -1, place: count }, 'z'.repeat(3_000_000));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const lines = textOf(spool.blocks()).split('\n');
  expect(lines).toHaveLength(count + 1);
  expect(lines.pop()).toHaveLength(3_000_000);
  const places = lines.map((line) => Number.parseInt(line, 10));
  expect(places).toEqual([...places].sort((a, b) => (a % 2) - (b % 2) || (b % 3) - (a % 3) || a - b));
  for (const [at, place] of places.entries())
    if (at % 997 === 0) expect(lines[at]).toBe(text(place).trimEnd());
  spool.close();
  expect(existsSync(file)).toBe(false);
});

test.each([',', ';'] as const)('cells are quoted as csv-stringify quotes them, delimiter %s', (delimiter) => {
  const quote = quoter(delimiter);
  const options = { delimiter, record_delimiter: '\r\n', quote_record_delimiter: true };
  const unit = fc.constantFrom(',', ';', '"', '\r', '\n', ' ', 'ä', 'x', "'", '\t', '=');
  const cells = fc.array(fc.string({ unit, maxLength: 12 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cells, (row) => {
      expect(`${row.map(quote).join(delimiter)}\r\n`).toBe(stringify([row], options));
    }),
    { numRuns: RUNS },
  );
});
