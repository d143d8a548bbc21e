import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { open, physicalLines, read } from '../read/tables.ts';

vi.setConfig({ testTimeout: 60_000 });

const HEAD = 'Name,Firma,E-Mail,Telefon\n';
const row = (i: number) => `Person ${i},Firma ${i},p${i}@kunde.example,+49 30 9018${10 + i}\n`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => row(from + i)).join('');
/** Five people before, five behind. */
const around = (odd: string) => HEAD + rows(1, 5) + odd + rows(6, 10);
const NUL = '\0';
const utf16 = (text: string, addBOM = true) => iconv.encode(text, 'utf-16le', { addBOM });
const latin = (text: string) => iconv.encode(text, 'windows-1252');

interface Outcome {
  /** Records, besides the ten people around. */
  readonly more?: number;
  /** Lines of rejects. */
  readonly rejects?: readonly number[];
  readonly tells?: string;
  /** A cell that must be there as it is. */
  readonly cell?: string;
}

describe('malformed lists: ten people stand around the fault and come out as they are', () => {
  test.each<[string, string | Buffer, Outcome]>([
    ['an unclosed quote in the middle', around('"Pers,F,x@kunde.example,1\n'), { rejects: [7] }],
    ['an unclosed quote at the end', `${HEAD}${rows(1, 10)}"Pers,F,x@kunde.example,1`, { rejects: [12] }],
    [
      'an unclosed quote, a quoted cell later',
      `${around('Pers,"F,x@kunde.example,1\n')}A,"B, C",a@kunde.example,1\n`,
      { rejects: [7], more: 1 },
    ],
    ['a stray quote in a cell', around('A,Rohr 5" AG,a@kunde.example,1\n'), { more: 1, cell: 'Rohr 5" AG' }],
    [
      'text behind a closing quote',
      around('A,"Elbwerk" AG,a@kunde.example,1\n'),
      { more: 1, tells: 'STRAY_QUOTE' },
    ],
    ['a backslash before a quote', around('A,"Die \\"Gute\\" AG",a@kunde.example,1\n'), { more: 1 }],
    ['a blank before a quote', around('A, "B, C",a@kunde.example,1\n'), { more: 1, cell: 'B, C' }],
    ['apostrophes as quotes', around("'A','B, C','a@kunde.example','1'\n"), { more: 1, cell: 'B, C' }],
    ['a row too short', around('A,a@kunde.example\n'), { rejects: [7] }],
    ['a row too long', around('A,B,a@kunde.example,1,2,3\n'), { rejects: [7] }],
    ['surplus that is empty', around('A,B,a@kunde.example,1,,,\n'), { more: 1 }],
    [
      'another delimiter in one row',
      around('A;B;a@kunde.example;1\n'),
      { more: 1, tells: 'OTHER_DELIMITER' },
    ],
    [
      'a NUL in a cell',
      around(`A${NUL}b,B,a@kunde.example,1\n`),
      { more: 1, cell: 'Ab', tells: 'NUL_REMOVED' },
    ],
    ['a tail of NULs', around('') + NUL.repeat(4096), {}],
    [
      'a cell of 2 MB',
      around(`A,${'x'.repeat(2 << 20)},a@kunde.example,1\n`),
      { rejects: [7], tells: 'RECORD_TOO_LONG' },
    ],
    [
      'a quoted cell of 12 MB in one line',
      around(`A,"${'x'.repeat(12 << 20)}",a@kunde.example,1\n`),
      { rejects: [7] },
    ],
    [
      'a quoted cell of 12 MB in lines',
      around(`A,"${'x y z\n'.repeat(2 << 20)}",a@kunde.example,1\n`),
      { rejects: [7] },
    ],
    ['200,000 cells in a row', around(`${','.repeat(199_999)}x\n`), { rejects: [7] }],
    ['blank lines and lines of commas', around('\n,,,\n   \n'), {}],
    ['a repeated header', around(HEAD), { tells: 'REPEATED_HEADER' }],
    ['a second byte order mark and header', around(`\ufeff${HEAD}`), { tells: 'REPEATED_HEADER' }],
    ['a line of sums', around('Summe,,10,\n'), {}],
    [
      'every line end there is',
      around('A,B,a@kunde.example,1\r\nB,B,b@kunde.example,1\rC,B,c@kunde.example,1\n'),
      { more: 3 },
    ],
    [
      'line separators of Unicode',
      around('A\u2028a,B\u0085b,a@kunde.example,1\v2\f3\n'),
      { more: 1, cell: 'A\u2028a' },
    ],
    ['sep=', `sep=,\n${around('')}`, {}],
    ['a lying sep=', `sep=;\n${around('')}`, { tells: 'LYING_SEP' }],
    [
      'one bad byte',
      Buffer.concat([Buffer.from(around('')), Buffer.from('J\xf6rg,B,j@kunde.example,1\n', 'latin1')]),
      { more: 1, cell: 'Jörg', tells: 'GUESSED_ENCODING' },
    ],
    ['a character cut in half', Buffer.from(around('Jö,B,a@kunde.example,1\n')).subarray(0, -1), { more: 1 }],
    [
      'windows-1252 with its signs',
      latin(around('Jörg,„B“ – C€,a@kunde.example,1\n')),
      { more: 1, cell: '„B“ – C€' },
    ],
    ['UTF-16 with a mark', utf16(around('Jörg,B,a@kunde.example,1\n')), { more: 1, cell: 'Jörg' }],
    ['UTF-16 without a mark', utf16(around('Jörg,B,a@kunde.example,1\n'), false), { more: 1, cell: 'Jörg' }],
    ['UTF-16 that ends in half a character', utf16(around('')).subarray(0, -1), {}],
    [
      'surnames that are words of programs',
      around('Null,True,n@kunde.example,1\n__proto__,constructor,c@kunde.example,1\n'),
      { more: 2, cell: '__proto__' },
    ],
    ['a formula', around('=1+2,@SUM(A1),f@kunde.example,1\n'), { more: 1, cell: '=1+2' }],
    ['escape sequences of terminals', around('\u001b[31mA\u0007,B,a@kunde.example,1\n'), { more: 1 }],
    ['replacement patterns', around('$&,%s {{y}},a@kunde.example,1\n'), { more: 1, cell: '%s {{y}}' }],
  ])('%s', async (_, content, { more = 0, rejects = [], tells, cell }) => {
    const result = await read(content);
    const { list, records, cells, codes } = result;
    const people = cells.filter(([name = '']) => /^Person \d+$/.test(name));
    expect(people.map((one) => `${one.join(',')}\n`).join('')).toBe(rows(1, 10));
    expect(records.length).toBe(10 + more);
    expect(result.rejects.map(({ line }) => line)).toEqual(rejects);
    if (tells) expect(codes).toContain(tells);
    if (cell) expect(cells.flat()).toContain(cell);
    expect(cells.flat().some((text) => /[\0\ufeff]/.test(text))).toBe(false);
    const { total, preamble, header, blank, skipped, record } = list.lines;
    expect(preamble + header + blank + skipped + record).toBe(total);
    if (!Buffer.isBuffer(content)) expect(total).toBe(physicalLines(Buffer.from(content)));
  });
});

describe('what is no list is refused in words, and none of its bytes is repeated', () => {
  const secret = 'geheim@kunde.example';
  test.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /empty/],
    ['a byte order mark alone', '\ufeff', /empty/],
    ['blank lines', '\n\r\n  \n\t\n', /empty/],
    ['a workbook cut off', Buffer.from(`PK\x03\x04${secret}`), /ZIP|XLSX/],
    ['an old workbook', Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${secret}`, 'latin1'), /Excel/],
    ['a PDF', `%PDF-1.7 ${secret}`, /PDF/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /gzip/],
    ['a web page', `<!doctype html><title>${secret}</title>`, /HTML/],
    ['JSON', `{"mail": "${secret}"}`, /JSON/],
    ['JSON lines', `{"mail": "${secret}"}\n{"mail": "x"}\n`, /JSON/],
    ['a vCard', `BEGIN:VCARD\nEMAIL:${secret}\nEND:VCARD\n`, /vCard/],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), /not/],
  ])('%s', async (_, content, message) => {
    const failure = await open(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(String(failure)).toMatch(message);
    expect(`${String(failure)} ${(failure as UserError).remedy}`).not.toContain(secret);
  });
});

describe('headers', () => {
  test.each<[string, string, readonly string[]]>([
    ['twice the same', 'E-Mail,E-Mail,Name', ['E-Mail', 'E-Mail', 'Name']],
    ['blank', 'E-Mail,,Name', ['E-Mail', '', 'Name']],
    ['names of objects', '__proto__,constructor,E-Mail', ['__proto__', 'constructor', 'E-Mail']],
    ['quoted, over two lines', '"E-Mail\n(privat)",Firma,Name', ['E-Mail\n(privat)', 'Firma', 'Name']],
  ])('%s', async (_, header, wanted) => {
    const { list, cells } = await read(`${header}\na@kunde.example,x,y\nb@kunde.example,z,w\n`);
    expect(list.header).toEqual(wanted);
    expect(cells.length).toBe(2);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('none at all: the first record is not eaten', async () => {
    const { list, cells, codes } = await read(rows(1, 4));
    expect([list.headerLine, cells.length]).toEqual([0, 4]);
    expect(codes).toContain('NO_HEADER');
  });

  test('and nothing else: no record, no failure', async () => {
    const { list, rows: out } = await read(HEAD);
    expect([list.headerLine, out.length]).toEqual([1, 0]);
  });
});
