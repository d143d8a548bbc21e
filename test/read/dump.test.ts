import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dumpCsv } from '../../src/write/dump.ts';
import { open } from './tables.ts';

async function dump(text: string): Promise<string[][]> {
  return parse([...dumpCsv(await open(text))].join(''), { relax_column_count: true });
}

test('the dump has every record as it stands, header first', async () => {
  const rows = [
    ['Name', 'E-Mail', 'Notiz'],
    [' Anna ', 'A@Kunde.example', 'Preis, "heute"\nmorgen'],
    ['=1+1', '', '007'],
  ];
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  expect(await dump(text)).toEqual(rows);
});

test('records with too few or too many cells are in the dump as well', async () => {
  const rows = await dump('a,b,c\n1,2,3\n4,5,6\n7,8\n9,10,11,12\n13,14,15\n');
  expect(rows.slice(1)).toEqual([
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8'],
    ['9', '10', '11', '12'],
    ['13', '14', '15'],
  ]);
});

test("Excel's text guard is one cell and keeps its signs", async () => {
  expect(
    await dump('Name,PLZ,Ort\n="Müller, Anna",="01067",Dresden\n="Bei, Ben",="10115",Berlin\n'),
  ).toContainEqual(['="Müller, Anna"', '="01067"', 'Dresden']);
});

test('an empty table has a header', async () => {
  expect(await dump('Name,E-Mail\n')).toEqual([['Name', 'E-Mail']]);
});
