import { describe, expect, test } from 'vitest';
import { bytes, csv, read } from './tables.ts';

const TABLE = [
  ['Vorname', 'Nachname', 'Firma', 'Ort'],
  ['Jörg', 'Müller', 'Bäckerei Groß', 'Köln'],
  ['Änne', 'Weiß', 'Öl & Gas', 'Überlingen'],
  ['Zoë', 'Schäfer', 'Café Léon', 'Zürich'],
];
const CZECH = [
  ['Vorname', 'Nachname', 'Firma', 'Ort'],
  ['Jiří', 'Dvořák', 'Škoda díly', 'Plzeň'],
  ['Łukasz', 'Wiśniewski', 'Usługi Źródło', 'Łódź'],
  ['Žaneta', 'Černá', 'Řezníček', 'Děčín'],
];

describe('encodings are found by their letters', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['utf-8', TABLE],
    ['windows-1252', TABLE],
    ['macroman', TABLE],
    ['cp850', TABLE],
    ['windows-1250', CZECH],
  ])('%s', async (encoding, table) => {
    const { list, cells } = await read(bytes(csv(table, { delimiter: ';', newline: '\r\n' }), encoding));
    expect(list.encoding).toBe(encoding);
    expect(cells).toEqual(table.slice(1));
  });

  test('the euro sign tells ISO-8859-15 from windows-1252', async () => {
    const { list, cells } = await read(bytes('Name;Budget\nJörg;500 €\nÄnne;700 €\n', 'iso-8859-15'));
    expect(list.encoding).toBe('iso-8859-15');
    expect(cells[0]).toEqual(['Jörg', '500 €']);
  });

  test('what --encoding says is done', async () => {
    const { list, cells } = await read(bytes(csv(TABLE), 'cp850'), { encoding: 'cp850' });
    expect([list.encoding, cells]).toEqual(['cp850', TABLE.slice(1)]);
    const { cells: greek } = await read(bytes('Name,Ort\nΝίκος,Αθήνα\n', 'iso-8859-7'), {
      encoding: 'ISO-8859-7',
    });
    expect(greek[0]).toEqual(['Νίκος', 'Αθήνα']);
  });

  test.each(['utf-32le', 'utf-32be'])('%s with a byte order mark', async (encoding) => {
    const { cells } = await read(bytes(csv(TABLE), encoding, true));
    expect(cells).toEqual(TABLE.slice(1));
  });
});

test('all 256 bytes of windows-1252', async () => {
  const high = Array.from({ length: 128 }, (_, i) => i + 128);
  const content = Buffer.concat([
    Buffer.from('Byte;Zeichen\n'),
    ...high.map((byte) => Buffer.concat([Buffer.from(`${byte};`), Buffer.from([byte]), Buffer.from('\n')])),
  ]);
  const { cells } = await read(content, { encoding: 'windows-1252' });
  // Bytes 0x80 to 0x9F by the WHATWG index of windows-1252.
  const index =
    '20AC 81 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 8D 17D 8F 90 2018 2019 201C 201D 2022 2013 2014 2DC 2122 161 203A 153 9D 17E 178'.split(
      ' ',
    );
  const wanted = high.map((byte) => (byte < 0xa0 ? Number.parseInt(index[byte - 0x80] ?? '', 16) : byte));
  expect(cells.map((row) => row[1]?.codePointAt(0))).toEqual(wanted);
});

test('a UTF-8 file is UTF-8 however many lines are not', async () => {
  const content = Buffer.concat([
    bytes('Name;Ort\nJörg;Köln\nZoë;Zürich\nÄnne;Görlitz\n'),
    bytes('Märta;Lübeck\nBjörn;Würzburg\n', 'windows-1252'),
  ]);
  const { list, cells } = await read(content);
  expect(list.encoding).toBe('utf-8');
  expect(cells.map((row) => row.join(' '))).toEqual([
    'Jörg Köln',
    'Zoë Zürich',
    'Änne Görlitz',
    'Märta Lübeck',
    'Björn Würzburg',
  ]);
});

test('a list in Hebrew, Chinese and with emoji stays as it is', async () => {
  const table = [
    ['Name', 'Ort'],
    ['דוד', 'חיפה'],
    ['李雷', '北京'],
    ['Zoë 🦊', 'Köln'],
  ];
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    const { cells } = await read(bytes(csv(table), encoding, true));
    expect(cells).toEqual(table.slice(1));
  }
});
