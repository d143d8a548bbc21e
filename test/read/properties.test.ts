import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bytes, csv, HEADER, people, physicalLines, read } from './tables.ts';

// Many runs on a busy machine take longer than the usual limit.
vi.setConfig({ testTimeout: 120_000 });

const unixed = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));

describe('the same list is read the same', () => {
  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
    ['windows-1252', false],
  ])('in %s, byte order mark %s, with every delimiter, quoting and line end', async (encoding, bom) => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (rows, delimiter, newline, always) => {
          const text = csv([HEADER, ...rows], { delimiter, newline, always });
          const { list, cells, rejects } = await read(bytes(text, encoding, bom));
          expect(list.header).toEqual(HEADER);
          expect(rejects).toEqual([]);
          expect(unixed(cells)).toEqual(rows);
          expect(list.delimiter).toBe(delimiter);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('whether columns stand in one order or another', async () => {
    const orders = fc.shuffledSubarray(
      HEADER.map((_, i) => i),
      { minLength: HEADER.length },
    );
    await fc.assert(
      fc.asyncProperty(people, orders, async (rows, order) => {
        const turned = [HEADER, ...rows].map((row) => order.map((i) => row[i] ?? ''));
        const { list, cells } = await read(csv(turned));
        expect([list.header, ...cells]).toEqual(turned);
      }),
      { numRuns: 60 },
    );
  });
});

test('well-formed input is read as csv-parse reads it', async () => {
  const cell = fc
    .array(fc.constantFrom('a', 'b', ' ', ',', ';', '"', '\n', 'é', '1', "'", '\\', '='), { maxLength: 8 })
    .map((chars) => chars.join(''))
    // Lines of delimiters inside a cell look like swallowed rows, and are taken for them.
    .map((text) => (text.includes('\n') ? text.replaceAll(',', '') : text));
  const table = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = csv([HEADER.slice(0, 5), ...rows.map((row) => ['x', 'y', ...row.slice(2)])], {
        delimiter: ',',
        newline: '\n',
        always: true,
      });
      const [, ...wanted] = parse(text) as string[][];
      const { cells } = await read(text, { delimiter: ',' });
      expect(cells).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

describe('nothing is lost, nothing counted twice', () => {
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      byte: fc.nat(255),
      how: fc.constantFrom('set', 'cut', 'add', 'quote'),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('whatever bytes are changed: every physical line is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(people, edits, fc.constantFrom('\n', '\r\n'), async (rows, changes, newline) => {
        const damaged = applyEdits(bytes(csv([HEADER, ...rows], { delimiter: ';', newline })), changes);
        const { list, rows: out } = await read(damaged);
        const { total, preamble, header, blank, skipped, record } = list.lines;
        expect(preamble + header + blank + skipped + record).toBe(total);
        expect(total).toBe(physicalLines(damaged));
        const lines = out.map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        expect([...lines].sort((a, b) => a - b)).toEqual(lines);
      }),
      { numRuns: 400 },
    );
  });

  test('one damaged line changes no other record', async () => {
    const damage = fc.constantFrom('"', ';', '"";', "'", '\t', ',', '"x', 'x"', ';"', '";', '\\');
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), fc.nat(), damage, async (people, which, where, what) => {
        const rows = people.map((row) => row.map((cell) => cell.replace(/\n/g, ' ')));
        const lines = csv([HEADER, ...rows], { delimiter: ';', newline: '\n' })
          .split('\n')
          .slice(0, -1);
        const hit = 1 + (which % rows.length);
        const line = lines[hit] ?? '';
        const at = where % (line.length + 1);
        lines[hit] = line.slice(0, at) + what + line.slice(at);
        const { cells, rows: out } = await read(lines.join('\n'));
        const others = rows.filter((_, i) => i !== hit - 1);
        for (const other of others) expect(cells).toContainEqual(other);
        expect(out.length).toBe(rows.length);
      }),
      { numRuns: 400 },
    );
  });
});

function applyEdits(content: Buffer, edits: readonly { at: number; byte: number; how: string }[]): Buffer {
  let out = content;
  for (const { at, byte, how } of edits) {
    const i = Math.floor(at * out.length);
    if (how === 'set') out = Buffer.concat([out.subarray(0, i), Buffer.from([byte]), out.subarray(i + 1)]);
    else if (how === 'cut') out = Buffer.concat([out.subarray(0, i), out.subarray(i + 1 + (byte % 4))]);
    else if (how === 'add') out = Buffer.concat([out.subarray(0, i), Buffer.from([byte]), out.subarray(i)]);
    else out = Buffer.concat([out.subarray(0, i), Buffer.from('"'), out.subarray(i)]);
  }
  return out;
}
