import { describe, expect, test } from 'vitest';
import { read } from './tables.ts';

describe('the dialect of tables that are no lists of people', () => {
  test.each<[string, string, string, string, number]>([
    ['a blank after every delimiter, commas in numbers', 'a, b, c\n1, 2,000, x\n2, 3,500, y\n', ',', '', 3],
    ['two tabs', 'a\t\tb\t\tc\n1\t\t2\t\tx\n2\t\t3\t\ty\n', '\t', '', 3],
    ['a tab written as \\t', 'a\\tb\\tc\n1\\t2,5\\tx\n2\\t3,5\\ty\n', '\\t', '', 3],
    [
      'colons, with commas in the cells',
      `Club:Pld:"GF:GA":Gate:Ground\n${'Rovers:38:"23:65":46,771:The Park, East\nAlbion:38:"4:6":26,539:Riverside\n'.repeat(4)}Town:38:"9:8":900:\n`,
      ':',
      '"',
      5,
    ],
    [
      'comments before the table',
      '# no, table; here, yet\n# made: today, now\nx;1,5;2,5\ny;2,5;3,5\n',
      ';',
      '',
      3,
    ],
    [
      'a title and a blank line over numbers',
      'Wind speeds\n\n-50.004,428.711,525.9\n125.310,-54.377,149.4\n439.257,402.655,850.3\n',
      ',',
      '',
      3,
    ],
    [
      'HTML in the cells',
      '<a href="x?a=1&amp;b=2">n</a>,\'<p style="top:0; left:0">a, b</p>\',6948\n<a href="x?a=3&amp;b=4">m</a>,\'<p style="top:1; left:2">c, d</p>\',397\n',
      ',',
      "'",
      3,
    ],
    ['no cell is quoted, an inch is an inch', 'a;b\n5" pipe;1\n7" pipe;2\n', ';', '', 2],
  ])('%s', async (_, text, delimiter, quote, width) => {
    const { list } = await read(text);
    expect([list.delimiter, list.quote, list.header.length]).toEqual([delimiter, quote, width]);
  });
});

describe('one line is written otherwise', () => {
  const lines = (odd: string) =>
    `"club","won","lost"\n"United","3","2"\n${odd}\n"Town","1","1"\n"City","4","0"\n`;
  test.each([
    ['with blanks between quoted cells', '"Rovers" "5" "6"'],
    ['with a delimiter lost between quoted cells', '"Rovers""5","6"'],
    ['with apostrophes', "'Rovers','5','6'"],
    ['with semicolons', '"Rovers";"5";"6"'],
  ])('%s', async (_, odd) => {
    const { cells } = await read(lines(odd));
    expect(cells[1]).toEqual(['Rovers', '5', '6']);
    expect(cells.length).toBe(4);
  });

  test.each([['"5"" pipe","6"'], ['"a ""b"" c","6"']])(
    'an escaped quote is no lost delimiter: %s',
    async (odd) => {
      const { cells } = await read(lines(odd));
      expect(cells[1]?.[0]).toContain('"');
    },
  );

  test('with backslashes before its quotes, right under the header', async () => {
    const { list, cells } = await read(
      `day,goals,fans\n"2020-01-01\\"","3\\"","100\\""\n${'2020-01-02,4,200\n'.repeat(8)}`,
    );
    expect([list.headerLine, list.lines.header, cells.length]).toEqual([1, 1, 9]);
  });
});
