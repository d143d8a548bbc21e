import { describe, expect, test } from 'vitest';
import { read } from './tables.ts';

const HEAD = 'Vorname;Nachname;E-Mail;Firma;Ort\n';
const THREE =
  'Anna;Muster;a@kunde.example;Kunde AG;Berlin\nBen;Bei;b@kunde.example;Bei GmbH;Köln\nCleo;Chor;c@kunde.example;Chor KG;Bonn\n';
const MORE = THREE.replaceAll('@', '2@');

/** First cell of every record, in order. */
async function firsts(text: string): Promise<string[]> {
  const { cells, rejects, list } = await read(text);
  const { total, preamble, header, blank, skipped, record } = list.lines;
  expect(preamble + header + blank + skipped + record).toBe(total);
  expect(rejects).toEqual([]);
  return cells.map((row) => row.find((cell) => cell !== '') ?? '');
}

describe('only people are records, whatever stands around them', () => {
  test.each<[string, string, string]>([
    ['a title and a blank line', `Teilnehmerliste Webinar 12.3.2026\n\n${HEAD}${THREE}`, 'Anna Ben Cleo'],
    [
      'labels and values',
      `Veranstaltung;Hausmesse\nDatum;12.03.2026\nOrt;Berlin\n${HEAD}${THREE}`,
      'Anna Ben Cleo',
    ],
    [
      'labels padded to full width',
      `Veranstaltung;Hausmesse;;;\nDatum;12.03.2026;;;\n${HEAD}${THREE}`,
      'Anna Ben Cleo',
    ],
    [
      'a row of hints',
      `${HEAD}Pflichtfeld;Pflichtfeld;Pflichtfeld;optional;optional\n${THREE}`,
      'Anna Ben Cleo',
    ],
    ['joined cells above the header', `Person;;;Unternehmen;\n${HEAD}${THREE}`, 'Anna Ben Cleo'],
    [
      'names that a spreadsheet invented',
      `Spalte1;Spalte2;Spalte3;Spalte4;Spalte5\n${HEAD}${THREE}`,
      'Anna Ben Cleo',
    ],
    ['a count in one cell', `${HEAD}${THREE}\nAnzahl: 3\n`, 'Anna Ben Cleo'],
    ['a count in two cells', `${HEAD}${THREE}Anzahl;3;;;\n`, 'Anna Ben Cleo'],
    ['who made the list', `${HEAD}${THREE}\nErstellt am 12.03.2026 von Admin;;;;\n`, 'Anna Ben Cleo'],
    [
      'page numbers and the header on every page',
      `${HEAD}${THREE}Seite 1 von 2;;;;\n${HEAD}${MORE}Seite 2 von 2;;;;\n`,
      'Anna Ben Cleo Anna Ben Cleo',
    ],
    ['a legend', `${HEAD}${THREE}\nLegende:\nA = heiß\nB = warm\n`, 'Anna Ben Cleo'],
    [
      'a footnote of unknown words',
      `${HEAD}${THREE}Bitte vertraulich behandeln und nicht weitergeben;;;;\n`,
      'Anna Ben Cleo',
    ],
    [
      'a copyright line in the middle',
      `${HEAD}${THREE}"Copyright © 2026 Vendor Inc.";;;;\n${MORE}`,
      'Anna Ben Cleo Anna Ben Cleo',
    ],
    ['empty rows between', `${HEAD}${THREE};;;;\n;;;;\n\n${MORE};;;;\n`, 'Anna Ben Cleo Anna Ben Cleo'],
    [
      'an empty first column and first rows',
      `;;;;;\n;;;;;\n${(HEAD + THREE).replace(/^(?=.)/gm, ';')}`,
      'Anna Ben Cleo',
    ],
    ['a delimiter at the end of every line', (HEAD + THREE).replace(/\n/g, ';\n'), 'Anna Ben Cleo'],
    [
      'delimiters after a shorter header',
      `Name,Email,Phone,,,\nAnna,a@kunde.example,1,,,\n,,,,,\nBen,b@kunde.example,2,,,\n`,
      'Anna Ben',
    ],
  ])('%s', async (_, text, names) => {
    expect((await firsts(text)).join(' ')).toBe(names);
  });

  test('a person called Total or Summe is a person', async () => {
    expect(
      await firsts('Vorname;Nachname;E-Mail\nAnna;Total;a@kunde.example\nSumme;Summa;s@kunde.example\n'),
    ).toEqual(['Anna', 'Summe']);
  });
});

describe('several tables in one file', () => {
  test('sections with the same header are one list', async () => {
    expect(await firsts(`Teilgenommen\n${HEAD}${THREE}\nNicht erschienen\n${HEAD}${MORE}`)).toHaveLength(6);
    expect(await firsts(`Halle 3\n${HEAD}${THREE}\nHalle 4\n${HEAD}${MORE}`)).toHaveLength(6);
  });

  test('nobody is lost who stands before the first section with a known title', async () => {
    expect(await firsts(`Vor Ort\n${HEAD}${THREE}\nTeilnehmer\n${HEAD}${MORE}`)).toHaveLength(6);
  });

  test('columns in another order go where their header says', async () => {
    const { cells } = await read(`${HEAD}${THREE}\nNachname;Vorname;E-Mail\nDorn;Dan;d@kunde.example\n`);
    expect(cells.at(-1)).toEqual(['Dan', 'Dorn', 'd@kunde.example', '', '']);
  });

  test('rows of a table without people are rejected, not read as people', async () => {
    const { cells, rejects } = await read(
      `${HEAD}${THREE}\nProdukt;Preis;Menge\nPumpe;10,50;3\nRohr;5,00;4\n`,
    );
    expect(cells).toHaveLength(3);
    expect(rejects.map(({ code }) => code)).toEqual(['OTHER_TABLE', 'OTHER_TABLE', 'OTHER_TABLE']);
  });
});

describe('headers', () => {
  test('joined cells give their names to columns that have none of their own', async () => {
    const { list, cells } = await read(
      'Vorname;Nachname;Kontakt;;Adresse;\n;;E-Mail;Telefon;PLZ;Ort\nAnna;Muster;a@kunde.example;+49 30 1234567;10115;Berlin\nBen;Bei;b@kunde.example;+49 30 1234567;10115;Berlin\n',
    );
    expect(list.header).toEqual(['Vorname', 'Nachname', 'E-Mail', 'Telefon', 'PLZ', 'Ort']);
    expect(cells).toHaveLength(2);
  });

  test('a question of two lines is one header cell', async () => {
    const { list } = await read('Name,E-Mail,"Was ist wichtig?\nBitte kurz"\nAnna,a@kunde.example,Preis\n');
    expect([list.header[2], list.headerLine, list.lines.header]).toEqual([
      'Was ist wichtig?\nBitte kurz',
      1,
      2,
    ]);
  });

  test.each([
    ['people', THREE],
    ['addresses only', 'a@kunde.example\nb@kunde.example\nc@kunde.example\n'],
    ['one address', 'a@kunde.example\n'],
    ['names and towns that recur', 'Anna;Berlin\nBen;Köln\nCleo;Berlin\nDan;Köln\n'],
  ])('a list of %s without a header keeps its first record and says so', async (_, text) => {
    const { list, cells, codes } = await read(text);
    expect(cells).toHaveLength(text.trim().split('\n').length);
    expect(codes).toContain('NO_HEADER');
    expect(list.header[0]).toBe('column 1');
    expect(list.headerLine).toBe(0);
  });

  test('names of object properties are names like others', async () => {
    const { list, cells } = await read('__proto__,constructor,E-Mail\na,b,c@kunde.example\n');
    expect([list.header, cells[0]]).toEqual([
      ['__proto__', 'constructor', 'E-Mail'],
      ['a', 'b', 'c@kunde.example'],
    ]);
  });

  test('two columns of the same name stay two, and it is told', async () => {
    const { list, codes } = await read('E-Mail,E-Mail,Name\na@kunde.example,b@kunde.example,Anna\n');
    expect(list.header).toEqual(['E-Mail', 'E-Mail', 'Name']);
    expect(codes).toContain('DUPLICATE_HEADER');
  });
});

describe('lines of sums in lists of people are no records', () => {
  const few = (line: (name: string, i: number) => string) => ['Anna', 'Ben', 'Cleo'].map(line).join('\n');
  const odd = `Wer;Wie;Was\n${few((name, i) => `${name};${name}@kunde.example;${i}`)}\n`;
  const two = `Name,E-Mail\n${few((name) => `${name},${name}@kunde.example`)}\n`;
  const calls = `Wen,Womit\n${few((name, i) => `${name},+49 30 90182${i}0`)}\n`;
  const times = `Name,E-Mail,Dauer\n${few((name) => `${name},${name}@kunde.example,1 Std. 5 Min.`)}\n`;
  test.each<[string, string]>([
    ['under headers that say nothing', `${odd}Summe;;3\n`],
    ['before and after a blank line', `${odd}\nTotal;3;\n\nDurchschnitt;;1,0\n`],
    ['of two columns', `${two}Summe,3\n`],
    ['of two columns, in one cell', `${two}Total: 3,\n`],
    ['of telephone numbers', `${calls}Anzahl,3\n`],
    ['of times', `${times}Gesamt,,3 Std. 15 Min.\n`],
    ['with signs for nothing', `${times}Teilnehmer gesamt,-,3:15\n`],
  ])('%s', async (_, text) => {
    expect(await firsts(text)).toEqual(['Anna', 'Ben', 'Cleo']);
  });

  test.each<[string, string]>([
    ['with an address', `${odd}Total;t@total.example;4\n`],
    ['with a number to call', `${calls}Total,49305556660\n`],
    ['with a first name', `${odd}Summe;Anna;4\n`],
  ])('but somebody called so is one: %s', async (_, text) => {
    expect((await firsts(text)).length).toBe(4);
  });
});

describe('tables that are no contact lists', () => {
  test('a line of sums is data', async () => {
    expect(await firsts('Country,2019,2020\nDE,1,2\nFR,3,4\nTotal,4,6\n')).toEqual(['DE', 'FR', 'Total']);
  });

  test('a line of sums is data beside shares too', async () => {
    const shares = 'x,0.123456,0.654321\ny,0.223456,0.754321\n';
    expect(await firsts(`Kind,First,Second\n${shares}Total,0.346912,1.408642\n`)).toEqual([
      'x',
      'y',
      'Total',
    ]);
  });

  test('decimal commas do not decide the delimiter', async () => {
    const { list, cells } = await read('Artikel;Preis;Rabatt\nPumpe;1,50;2,5\nRohr;2,75;3,5\n');
    expect([list.delimiter, cells[0]]).toEqual([';', ['Pumpe', '1,50', '2,5']]);
  });

  test('a single column with commas in it is one column', async () => {
    const { cells } = await read('Preis\n1,50\n2,75\n3,20\n');
    expect(cells).toEqual([['1,50'], ['2,75'], ['3,20']]);
  });
});

describe('a first line sep=', () => {
  test.each(['sep=;\n', '"sep=;"\r\n', 'SEP=;\r\n', '\uFEFFsep=;\n'])(
    '%j is obeyed and is no data',
    async (first) => {
      const { list, cells } = await read(`${first}${HEAD}${THREE}`);
      expect([list.delimiter, list.headerLine, cells.length]).toEqual([';', 2, 3]);
    },
  );

  test('a lie gives way to what the file does', async () => {
    const { list, codes } = await read(`sep=,\n${HEAD}${THREE}`);
    expect(list.delimiter).toBe(';');
    expect(codes).toContain('LYING_SEP');
  });
});
