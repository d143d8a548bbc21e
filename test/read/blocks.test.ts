import { expect, test, vi } from 'vitest';
import { bytes, csv, read } from './tables.ts';

vi.setConfig({ testTimeout: 120_000 });

const HEADER = ['Name', 'Firma', 'E-Mail', 'Notiz'];
const rows = Array.from({ length: 40_000 }, (_, i) => [
  `Jörg ${i}`,
  i % 7 === 0 ? 'Müller, Groß & Co.' : `Firma ${i}`,
  `p${i}@kunde.example`,
  i % 11 === 0 ? `erste Zeile ${'x'.repeat(i % 97)}\nzweite "Zeile"` : '',
]);

test.each([
  ['\n', 'utf-8'],
  ['\r\n', 'utf-8'],
  ['\r', 'utf-8'],
  ['\r\n', 'utf-16le'],
  ['\r', 'windows-1252'],
])('a list larger than the pieces it is read in: line end %j, %s', async (newline, encoding) => {
  const { cells, rejects, list } = await read(
    bytes(csv([HEADER, ...rows], { delimiter: ',', newline }), encoding),
  );
  expect(rejects).toEqual([]);
  expect(cells).toEqual(rows);
  expect(list.lines.total).toBe(list.lines.header + list.lines.record);
});

test('a line of ten million characters costs itself and no other', async () => {
  const { cells, rejects, list } = await read(
    `Name,E-Mail,Notiz\nAnna,a@kunde.example,x\nBen,b@kunde.example,${'x'.repeat(10_000_000)}\nCleo,c@kunde.example,y\n`,
  );
  expect(cells.map(([name]) => name)).toEqual(['Anna', 'Cleo']);
  expect(rejects.map(({ line, code }) => [line, code])).toEqual([[3, 'RECORD_TOO_LONG']]);
  expect(list.lines.total).toBe(4);
});
