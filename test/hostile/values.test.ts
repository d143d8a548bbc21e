import { describe, expect, test } from 'vitest';
import { brokenPromises, HEADER, listWith, qualified, SOUND } from './promises.ts';

const MAIL = 'q.zett@zettwerk-beispiel.de';
const person = (
  more: Partial<Record<'first' | 'last' | 'company' | 'mail' | 'phone' | 'note', string>>,
): string =>
  listWith(
    [
      more.first ?? 'Quintus',
      more.last ?? 'Zett',
      more.company ?? 'Zettwerk GmbH',
      more.mail ?? MAIL,
      more.phone ?? '089 9018215',
      more.note ?? 'ok',
    ].join(','),
  );
const everywhere = (text: string): string => person({ first: text, last: text, company: text, note: text });

const VALUES: readonly (readonly [string, string | Uint8Array])[] = [
  ['formulas', person({ first: '=1+2', last: '@SUM(1)', company: '-1+2', note: '"foo;=1+2;|@x"' })],
  [
    'formulas behind breaks',
    person({ company: '"=HYPERLINK(""http://x"")"', note: '"a\n=1+2\t=3\n+1+cmd"' }),
  ],
  ['formulas behind invisible marks', person({ company: '\u200b=1+2', note: '\ufeff=1', first: '\u00a0@x' })],
  ['full-width formulas', person({ company: '\uff1d1+2', note: '\uff0b1' })],
  ['NUL before a formula', person({ note: '\0=1+2', company: 'a;\0=1' })],
  ['a formula as header', `=1+2,@x,"a;=2",${HEADER}\n${SOUND.map((row) => `z,=9,z,${row}`).join('\n')}\n`],
  [
    'HTML',
    person({
      first: '<script>alert(1)</script>',
      last: '"Zett""><img src=x onerror=1>"',
      company: '<b>Z</b>',
      note: '"</script><svg/onload=1>"',
    }),
  ],
  [
    'HTML as header',
    `<script>alert(1)</script>,"x"" onmouseover=""1",${HEADER}\n${SOUND.map((row) => `z,z,${row}`).join('\n')}\n`,
  ],
  [
    'Markdown',
    person({ company: '| a | b |', note: '![x](http://x.example) @all [x](javascript:1) `x` #1' }),
  ],
  ['terminal sequences', person({ note: 'a\u001b[31mb\u001b]0;x\u0007c\u009b31md' })],
  [
    'commands of CI servers',
    person({
      first: '::add-mask::x',
      last: '##vso[task.setvariable]',
      company: '::error::',
      note: '::stop-commands::x',
    }),
  ],
  [
    'replacement patterns',
    person({ first: '$&', last: '%s$1', company: "$' GmbH {{x}}", note: '$\u007bx} {{y}} %d <%= 1 %>' }),
  ],
  ['__proto__', everywhere('__proto__')],
  ['constructor', everywhere('constructor')],
  [
    'members of objects as addresses',
    person({ mail: 'constructor@constructor-beispiel.de', company: 'hasOwnProperty', last: 'toString' }),
  ],
  [
    'members of objects as headers',
    `__proto__,constructor,toString,hasOwnProperty,${HEADER}\n${SOUND.map((row) => `__proto__,constructor,x,y,${row}`).join('\n')}\n`,
  ],
  ['true, null, NaN', person({ first: 'True', last: 'Null', company: 'NaN', note: 'undefined' })],
  [
    'bidi overrides',
    person({ first: '\u202eanna', last: '\u05d0\u05d1\u05d2', company: '\u200fZ', note: '\u2066x' }),
  ],
  ['odd breaks', person({ note: '"a\u0085b\u2028c\u000bd\u000ce"' })],
  [
    'floods of combining marks',
    person({ last: `Z${'\u0301'.repeat(20_000)}`, company: `B${'\ufe0f'.repeat(20_000)}` }),
  ],
  ['half a character', Buffer.from(`\ufeff${person({ last: 'Ze\ud800tt' })}`, 'utf16le')],
  ['header injection', person({ mail: '"zett@z-beispiel.de\nBcc: x@y-beispiel.de"' })],
  ['an endless address', person({ mail: `${'a@'.repeat(50_000)}x` })],
  ['a cell of blanks', person({ note: `${' '.repeat(200_000)}x` })],
  ['a cell of digits', person({ note: '1'.repeat(9990), phone: '1'.repeat(9990) })],
  ['a cell of dots', person({ note: 'a.'.repeat(5000), company: 'a.'.repeat(5000) })],
  ['a cell of sentences', person({ note: 'Bitte rufen Sie mich am 1.'.repeat(380) })],
  ['a phone that a spreadsheet destroyed', person({ phone: '4.91511E+11' })],
  ['impossible dates', `Datum,${HEADER}\n${SOUND.map((row) => `31.02.2026,${row}`).join('\n')}\n`],
  [
    'addresses of machines',
    person({ company: 'http://169.254.169.254/latest', note: 'javascript:alert(1) data:text/html,x' }),
  ],
  ['mixed scripts', person({ mail: 'p\u0430ul@apfel-beispiel.de', last: 'Аpfel' })],
  ['decomposed letters', person({ last: 'Zétt'.normalize('NFD') })],
];

describe('hostile values: the neighbours stay, nothing runs, nothing is told', () => {
  test.each(VALUES)('%s', async (_, list) => {
    const did = await qualified(list, ['--split', '--returns', '--for', 'hubspot', '--shareable']);
    expect(brokenPromises(did, ['Quintus', 'Zett', 'zettwerk', 'Busch', 'werk-beispiel'])).toEqual([]);
  });

  test.each(VALUES.slice(0, 8))('%s, for people', async (_, list) => {
    const did = await qualified(list, ['--xlsx', '--excel', '--with-leads']);
    const html = String(did.files.get('out/report.html'));
    expect(did.code).toBe(0);
    expect(html).not.toMatch(/<script>alert|<img|<svg\/onload|<b>Z|"[^<>]*onmouseover="1/);
  });
});

test('words of channels without end are no riddle', async () => {
  const rows = SOUND.map((row) => `${row},${'telefona'.repeat(40)}!`);
  const did = await qualified(`${HEADER},Einwilligung\n${rows.join('\n')}\n`);
  expect(brokenPromises(did)).toEqual([]);
});

describe('names of members are no names of settings', () => {
  test('the prototype of all objects stays as it is', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const [, list] of VALUES.slice(12, 16)) await qualified(list);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});

describe('wide and long', () => {
  test.each([
    [1200, 3],
    [100_000, 2],
  ])('%d columns', async (columns, rows) => {
    const more = Array.from({ length: columns }, (_, index) => `Spalte ${index}`).join(',');
    const line = Array.from({ length: columns }, (_, index) => `w${index}`).join(',');
    const did = await qualified(
      `${HEADER},${more}\n${SOUND.map((row, index) => (index < rows ? `${row},${line}` : `${row}${','.repeat(columns)}`)).join('\n')}\n`,
    );
    expect(brokenPromises(did)).toEqual([]);
  });

  test('a row of 200,000 cells among rows of six', async () => {
    expect(brokenPromises(await qualified(listWith(`x,${'x,'.repeat(200_000)}`)))).toEqual([]);
  });
});
