import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { UserError } from '../../src/errors.ts';
import { read } from './tables.ts';

type Cell = string | number | Date | null;

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const parts = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy hh:mm' };
        return { value };
      }),
    ),
  }));
  return writeXlsx(parts as never).toBuffer();
}

const PEOPLE = [
  ['Name', 'Telefon', 'PLZ', 'Datum', 'Budget'],
  ['Anna', 491512345678, 1067, new Date(Date.UTC(2026, 2, 3)), 1.1],
  ['Ben', '+49 30 901820', null, new Date(Date.UTC(2026, 2, 3, 14, 30)), 25000],
] as const;

describe('workbooks', () => {
  test('numbers are plain digits, dates ISO text', async () => {
    const { list, cells } = await read(await workbook({ Leads: PEOPLE }));
    expect(list.format).toBe('xlsx');
    expect(cells).toEqual([
      ['Anna', '491512345678', '1067', '2026-03-03', '1.1'],
      ['Ben', '+49 30 901820', '', '2026-03-03T14:30:00', '25000'],
    ]);
  });

  test('titles, empty rows and sums are no records', async () => {
    const rows = [
      ['Neue Leads'],
      ['Stand: 01.04.2026'],
      [],
      ...PEOPLE,
      ['Summe', 2],
      [],
      ['Copyright © 2026 Anbieter'],
    ];
    const { list, cells } = await read(await workbook({ Bericht: rows }));
    expect(cells.map(([name]) => name)).toEqual(['Anna', 'Ben']);
    expect(list.headerLine).toBe(4);
    expect(list.facts).toEqual({ Stand: '01.04.2026' });
  });

  test('another sheet is read by name or number', async () => {
    const file = await workbook({
      Info: [
        ['Hinweis', 'Wert'],
        ['a', 'b'],
      ],
      Leads: PEOPLE,
    });
    for (const sheet of ['Leads', 'leads', '2'])
      expect((await read(file, { sheet })).cells.map(([name]) => name)).toEqual(['Anna', 'Ben']);
    const failure = await read(file, { sheet: 'Nope' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).remedy).toContain('Leads');
    expect((await read(file)).codes).toContain('OTHER_SHEETS');
  });
});
