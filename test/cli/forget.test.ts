import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { again, type Did, inside } from '../inside.ts';

const HEADER = 'Vorname,Nachname,Firma,E-Mail,Telefon,Quelle,Bemerkung,E-Mail Assistenz';
/** Max is in two lists with two addresses; Eva's remark names him; Tom shares a mailbox with Ida. */
const GIVEN = {
  'a.csv': [
    HEADER,
    'Max,Vogelsang,Vogelsang GmbH,max@vogelsang.example,089 901820,Messe,kein Interesse,',
    'Eva,Anders,Anders AG,eva@anders.example,030 901821,Messe,"kein Interesse, fragen Sie max@vogelsang.example oder m.vogelsang@privat.example",',
    'Tom,Kurz,Kurz KG,info@kurz.example,030 901822,Messe,"=1+2, ""so""",',
    'Ida,Lang,Kurz KG,info@kurz.example,030 901829,Messe,,ida@lang.example',
    'Anmax,Vogelsang,Vogelsang GmbH,anmax@vogelsang.example,089 901899,Messe,,',
    '"Jan,"x,Vogel,max@vogelsang.example',
  ].join('\n'),
  'b.csv': `${HEADER}\nMax,Vogelsang,Vogelsang GmbH,m.vogelsang@privat.example,089 901820,Messe,kein Bedarf,\n`,
};
const ALL = ['--split', '--for', 'hubspot', 'salesforce', 'mautic', '--returns', '--shareable'];

async function ran(more: readonly string[] = ALL): Promise<Did> {
  return inside(GIVEN, [
    'qualify',
    './a.csv',
    './b.csv',
    '--as-of',
    '2026-03-20',
    '-o',
    './out',
    '--quiet',
    ...more,
  ]);
}

const csvs = (did: Did): string[] =>
  [...did.files.keys()].filter((name) => name.endsWith('.csv')).map((name) => `./${name}`);

const forget = (before: Did, args: readonly string[]): Promise<Did> =>
  again(before.folder, GIVEN, ['forget', ...args]);

const table = (did: Did, name: string): Record<string, string>[] =>
  parse(did.files.get(`out/${name}`) ?? '', { columns: true, bom: true });

describe('one person goes from everything that a run has written', () => {
  test.each(['max@vogelsang.example', 'M.Vogelsang@privat.example'])('known as %s', async (address) => {
    const before = await ran();
    expect(table(before, 'leads.csv').filter(({ first_name }) => first_name === 'Max')).toHaveLength(1);
    const after = await forget(before, ['--email', address, ...csvs(before)]);
    expect({ code: after.code, stderr: after.stderr }).toEqual({ code: 0, stderr: '' });
    for (const [name, bytes] of after.files) {
      const text = bytes.toString();
      expect(text, name).not.toMatch(/\bMax\b/);
      expect(text.toLowerCase().replaceAll('anmax@', ''), name).not.toContain(address.toLowerCase());
      expect(text, name).not.toContain('901820');
    }
    expect(
      table(after, 'leads.csv')
        .map(({ first_name }) => first_name)
        .sort(),
    ).toEqual(['Anmax', 'Eva', 'Ida', 'Tom']);
  });

  test('the hashes stay true and the figures stay as they were', async () => {
    const before = await ran();
    const after = await forget(before, ['--email', 'max@vogelsang.example', ...csvs(before)]);
    const summary = JSON.parse(String(after.files.get('out/summary.json')));
    for (const [name, hash] of Object.entries(summary.outputs))
      expect(
        createHash('sha256')
          .update(after.files.get(`out/${name}`) ?? '')
          .digest('hex'),
        name,
      ).toBe(hash);
    const { outputs, ...figures } = JSON.parse(String(before.files.get('out/summary.json')));
    expect(summary).toMatchObject(figures);
  });

  test('other rows come out as they were, byte by byte', async () => {
    const before = await ran(['--excel']);
    const after = await forget(before, ['--email', 'ida@lang.example', './out/leads.csv']);
    const lines = (did: Did): string[] => String(did.files.get('out/leads.csv')).split('\r\n');
    expect(lines(after)).toEqual(lines(before).filter((line) => !line.includes('ida@lang.example')));
  });

  test('a shared mailbox takes nobody along who is known by another address', async () => {
    const before = await ran();
    const after = await forget(before, ['--email', 'ida@lang.example', ...csvs(before)]);
    expect(table(after, 'leads.csv').map(({ first_name }) => first_name)).toContain('Tom');
  });
});

test('a corrections file', async () => {
  const before = await ran([]);
  const id = table(before, 'leads.csv').find(({ first_name }) => first_name === 'Max')?.lead_id;
  writeFileSync(
    join(before.folder, 'corrections.csv'),
    `lead_id,email,field,value\r\n${id},,phone,089 5\r\n,,email,max@vogelsang.example\r\n1,eva@anders.example,city,Bonn\r\n`,
  );
  const after = await forget(before, [
    '--email',
    'max@vogelsang.example',
    './corrections.csv',
    ...csvs(before),
  ]);
  expect(String(after.files.get('corrections.csv'))).toBe(
    'lead_id,email,field,value\r\n1,eva@anders.example,city,Bonn\r\n',
  );
});

describe('what was not named is said', () => {
  test.each([
    ['a workbook', ['--xlsx'], 'leads.xlsx'],
    ['another CSV', ['--split'], 'rejected.csv'],
    ['a report with leads', ['--with-leads'], 'report.html'],
  ])('%s', async (_, more, name) => {
    const before = await ran(more);
    const after = await forget(before, [
      '--email',
      'max@vogelsang.example',
      './out/leads.csv',
      './out/rejects.csv',
    ]);
    expect(after.code).toBe(2);
    expect(after.stderr).toContain(name);
    expect(after.stderr).not.toContain('vogelsang');
    expect(String(after.files.get('out/leads.csv'))).not.toMatch(/\bMax\b/);
  });
});

test.each([
  [['./out/leads.csv'], /--email/],
  [['--email', 'a@x.example', '--expired', './out/leads.csv'], /--expired/],
  [['--email', 'nobody', './out/leads.csv'], /no address/],
])('%j is refused', async (args, message) => {
  const before = await ran([]);
  const after = await forget(before, args);
  expect(after.code).toBe(2);
  expect(after.stderr).toMatch(message);
  expect(after.files).toEqual(before.files);
});
