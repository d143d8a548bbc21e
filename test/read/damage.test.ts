import { describe, expect, test, vi } from 'vitest';
import { bytes, csv, read } from './tables.ts';

vi.setConfig({ testTimeout: 120_000 });

const HEAD = 'Name,Firma,E-Mail,Telefon\n';
const person = (i: number) => `Person ${i},Firma ${i},p${i}@kunde.example,+49 30 9018${10 + i}\n`;
const persons = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => person(from + i)).join('');

describe('quotes that do not pair cost their own line and no other', () => {
  test.each<[string, string, number, number[]]>([
    [
      'never closed, at the end',
      `${HEAD + persons(1, 5)}"Person 6,Firma 6,p6@kunde.example,+49 30 1\n`,
      5,
      [7],
    ],
    [
      'never closed, without a last line end',
      `${HEAD + persons(1, 5)}"Person 6,Firma 6,p6@kunde.example,1`,
      5,
      [7],
    ],
    [
      'never closed, in the middle',
      `${HEAD + persons(1, 5)}"Pers,F,p6@kunde.example,1\n${persons(7, 30)}`,
      29,
      [7],
    ],
    [
      'never closed, with a quoted cell later',
      `${HEAD + persons(1, 5)}Pers,"F,p6@kunde.example,1\n${persons(7, 30)}Anna,"Müller, Groß",a@kunde.example,1\n`,
      30,
      [7],
    ],
    [
      'opened in record 3, closed in record 12',
      `${HEAD + persons(1, 2)}Pers,"F,p@kunde.example,1\n${persons(4, 11)}Pers,F",q@kunde.example,1\n${persons(13, 15)}`,
      14,
      [4],
    ],
    [
      'opened in one record, closed behind a cell of two lines in the next',
      `${HEAD + persons(1, 2)}Pers,"F,p@kunde.example,1\nAnna,"Groß\nund Co",q@kunde.example,1\n${persons(6, 9)}`,
      7,
      [4],
    ],
    [
      'opened in one record, closed in the next',
      `${HEAD + persons(1, 2)}Pers,"F,p@kunde.example,1\nPers,F",q@kunde.example,1\n${persons(5, 9)}`,
      8,
      [4],
    ],
  ])('%s', async (_, text, records, rejected) => {
    const result = await read(text);
    expect(result.rejects.map(({ line }) => line)).toEqual(rejected);
    expect(result.records.length).toBe(records);
  });

  test('never closed in a short list whose last cell is quoted', async () => {
    const { cells, rejects } = await read(
      [
        'Vorname;Nachname;Firma;E-Mail;Telefon;Ort;Notiz',
        'Anna;Müller;Müller & Söhne GmbH;a@kunde.example;+49 30 901820;Berlin;',
        'Zoë;Null;"Die ""Gute"" KG";"z@kunde.example;;Berlin;',
        'Anna;Groß;Groß GmbH;g@kunde.example;;Berlin;',
        'Max;Weiß;Weiß AG;m@kunde.example;;Berlin;"für 3,5 t; dringend"',
      ].join('\n'),
    );
    expect(rejects.map(({ line }) => line)).toEqual([3]);
    expect(cells.map((row) => row[3])).toEqual(['a@kunde.example', 'g@kunde.example', 'm@kunde.example']);
  });

  test('a stray quote in an unquoted cell is literal and told', async () => {
    const { cells, codes } = await read(`${HEAD}Anna,Rohr 5" GmbH,a@kunde.example,1\n${persons(1, 3)}`);
    expect(cells[0]?.[1]).toBe('Rohr 5" GmbH');
    expect(codes).toContain('STRAY_QUOTE');
  });

  test('text after a closing quote keeps the record and its neighbours', async () => {
    const { cells, codes } = await read(`${HEAD}Anna,"Elbwerk" AG,a@kunde.example,1\n${persons(1, 3)}`);
    expect(cells.map((row) => row[2])).toEqual([
      'a@kunde.example',
      'p1@kunde.example',
      'p2@kunde.example',
      'p3@kunde.example',
    ]);
    expect(codes).toContain('STRAY_QUOTE');
  });

  test('a note of several lines with commas is a note', async () => {
    const note = 'Hallo,\nbitte rufen Sie an, gern morgen, am besten früh, danke\nGruß, Anna';
    const { cells } = await read(
      csv([
        ['Name', 'Firma', 'E-Mail', 'Notiz'],
        ['Anna', 'A', 'a@kunde.example', note],
        ['Ben', 'B', 'b@kunde.example', ''],
      ]),
    );
    expect(cells[0]?.[3]).toBe(note);
    expect(cells.length).toBe(2);
  });

  test('a blank before a quote does not shift columns', async () => {
    const { cells } = await read(`${HEAD}Anna, "Groß, Weiß", a@kunde.example,1\n${persons(1, 3)}`);
    expect(cells[0]?.[1]).toBe('Groß, Weiß');
    expect(cells[0]?.[3]).toBe('1');
  });
});

describe('rows with the wrong number of cells', () => {
  test('surplus empty cells are no harm', async () => {
    const { cells, rejects } = await read(`${HEAD + person(1)}Anna,A,a@kunde.example,1,,\n${persons(2, 4)}`);
    expect(rejects).toEqual([]);
    expect(cells[1]).toEqual(['Anna', 'A', 'a@kunde.example', '1']);
  });

  test('surplus text is never cut off', async () => {
    const { rejects, records } = await read(
      `${HEAD + person(1)}Anna,A,a@kunde.example,1,mehr\n${persons(2, 4)}`,
    );
    expect(rejects.map(({ code, line }) => [code, line])).toEqual([['EXTRA_CELLS', 3]]);
    expect(records.length).toBe(4);
  });

  test('an empty cell too many in the middle is no empty surplus', async () => {
    const { rejects } = await read(`${HEAD + persons(1, 4)}Anna,,A,a@kunde.example,\n${persons(5, 9)}`);
    expect(rejects.map(({ code }) => code)).toEqual(['EXTRA_CELLS']);
  });

  test('a missing delimiter in the middle is not taken for an empty end', async () => {
    const { rejects } = await read(
      `${HEAD + persons(1, 4)}Anna A,a@kunde.example,+49 30 12345\n${persons(5, 9)}`,
    );
    expect(rejects.map(({ code }) => code)).toEqual(['MISSING_CELLS']);
  });

  test('empty cells left out at the end are empty, and it is told', async () => {
    const { cells, codes } = await read(
      'Name,E-Mail,Telefon,Notiz\nAnna,a@kunde.example\nBen,b@kunde.example,+49 30 123456\nCleo,c@kunde.example,+49 30 1234,ruft an\nDan,d@kunde.example\n',
    );
    expect(cells[0]).toEqual(['Anna', 'a@kunde.example', '', '']);
    expect(cells.length).toBe(4);
    expect(codes).toContain('SHORT_ROW');
  });

  test('a line with another delimiter is read with its own', async () => {
    const { cells, codes } = await read(`${HEAD + persons(1, 3)}Anna;A;a@kunde.example;1\n${persons(4, 6)}`);
    expect(cells[3]).toEqual(['Anna', 'A', 'a@kunde.example', '1']);
    expect(codes).toContain('OTHER_DELIMITER');
  });
});

describe('bytes that are not text', () => {
  test('a null character in a name loses nothing and is told', async () => {
    const { cells, codes } = await read(
      `${HEAD + persons(1, 2)}An\0na,A,a@kunde.example,1\n${persons(3, 5)}`,
    );
    expect(cells[2]?.[0]).toBe('Anna');
    expect(codes).toContain('NUL_REMOVED');
  });

  test('a tail of null characters is no record', async () => {
    const { records, rejects } = await read(`${HEAD + persons(1, 3)}${'\0'.repeat(500)}`);
    expect([records.length, rejects.length]).toEqual([3, 0]);
  });

  test('one bad byte changes the encoding of its line only', async () => {
    const text = Buffer.concat([
      bytes(`${HEAD}Jörg,Müller,j@kunde.example,1\n`),
      bytes('Änne,Groß,g@kunde.example,1\n', 'windows-1252'),
      bytes('Zoë,Weiß,w@kunde.example,1\n'),
      bytes('Märta,Öl,m@kunde.example,1\n'),
    ]);
    const { list, cells, codes } = await read(text);
    expect(cells.map((row) => row.slice(0, 2).join(' '))).toEqual([
      'Jörg Müller',
      'Änne Groß',
      'Zoë Weiß',
      'Märta Öl',
    ]);
    expect(list.encoding).toBe('utf-8');
    expect(list.problems.filter(({ code }) => code === 'OTHER_ENCODING').map(({ line }) => line)).toEqual([
      3,
    ]);
    expect(codes).not.toContain('GUESSED_ENCODING');
  });

  test('a character cut in half at the end does no harm', async () => {
    const text = bytes(`${HEAD}Jörg,Müller,j@kunde.example,1\nAnna,B,b@kunde.example,Jö`);
    const { list, records } = await read(text.subarray(0, text.length - 1));
    expect(list.encoding).toBe('utf-8');
    expect(records.length).toBe(2);
  });

  test('a second byte order mark and header in the middle are not data', async () => {
    const half = bytes(HEAD + persons(1, 3), 'utf-8', true);
    const { cells, codes } = await read(Buffer.concat([half, half]));
    expect(cells.length).toBe(6);
    expect(cells.flat().join('')).not.toContain('\uFEFF');
    expect(codes).toContain('REPEATED_HEADER');
  });

  test('only CR, LF and CRLF end a line', async () => {
    const { cells } = await read(
      `${HEAD}An\u2028na,A\u0085B,a@kunde.example,\v1\f\r${person(1)}Ben,B,b@kunde.example,1\r\n${person(2)}`,
    );
    expect(cells.map((row) => row[0])).toEqual(['An\u2028na', 'Person 1', 'Ben', 'Person 2']);
  });
});

describe('large and strange input stays linear', () => {
  test('twenty thousand rows after an unclosed quote', async () => {
    const { records, rejects } = await read(`${HEAD}"Anna,A,a@kunde.example,1\n${persons(1, 20_000)}`);
    expect([records.length, rejects.length]).toEqual([20_000, 1]);
  });

  test('a quote opened in every row', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `"P${i},F,p${i}@kunde.example,1\n`).join('');
    const { rows: all } = await read(HEAD + persons(1, 5) + rows);
    expect(all.length).toBe(20_005);
  });

  test('a cell of two million characters is rejected, its neighbours are not', async () => {
    const { records, rejects } = await read(
      `${HEAD + persons(1, 3)}Anna,${'x'.repeat(2_000_000)},a@kunde.example,1\n${persons(4, 6)}`,
    );
    expect(records.length).toBe(6);
    expect(rejects.map(({ code }) => code)).toEqual(['RECORD_TOO_LONG']);
    expect(rejects[0]?.raw.length).toBeLessThan(20_000);
  });

  test.each<[string, string, string]>([
    ['of words', 'Zeile eins und mehr\n', 'Ende"\n'],
    ['of words, with a comma', 'Zeile eins, zwei und drei\n', '"\n'],
    ['with quotes and blank lines', 'mit ""Wort""\n\n', '",\n'],
    ['never closed', 'Zeile eins und mehr\n', ''],
  ])('a quoted text of thousands of lines is one reject: %s', async (_, text, end) => {
    for (const before of [0, 3000]) {
      const { rejects, records, list } = await read(
        `${HEAD + persons(1, before)}Ben,B,b@kunde.example,"${text.repeat(60_000)}${end}${persons(4, 9)}`,
      );
      expect(rejects.map(({ line, code }) => [line, code])).toEqual([[before + 2, 'RECORD_TOO_LONG']]);
      expect([records.length, list.lines.header]).toEqual([before + 6, 1]);
    }
  });

  test('1,200 columns', async () => {
    const row = (label: string) => Array.from({ length: 1200 }, (_, i) => `${label}${i}`);
    const { list, cells } = await read(csv([row('Spalte '), row('x'), row('y')]));
    expect([list.header.length, cells.length]).toEqual([1200, 2]);
  });

  test('200,000 cells in a row', async () => {
    const { records, rejects } = await read(
      `${HEAD + persons(1, 3) + ','.repeat(199_999)}x\n${persons(4, 6)}`,
    );
    expect([records.length, rejects.length]).toEqual([6, 1]);
  });
});
