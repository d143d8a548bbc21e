import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, leadsieve, table } from './run.ts';

const out = join(emptyFolder(), 'out');
leadsieve(['qualify', 'messe.csv', 'webinar.csv', '--as-of', '2026-03-20', '-o', out, '--split', '--quiet']);

test('one person goes from every file, everybody else stays, and the hashes stay true', () => {
  const before = table(join(out, 'leads.csv'));
  const files = ['leads.csv', 'handoff.csv', 'rejects.csv'].map((name) => join(out, name));
  const { code, stdout } = leadsieve([
    'forget',
    '--email',
    'P.Lange@lange-soehne-beispiel.de',
    ...files,
    '--json',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).files.map(({ removed }: { removed: number }) => removed)).toEqual([1, 1, 0]);
  const after = table(join(out, 'leads.csv'));
  expect(after).toEqual(before.filter((lead) => lead.email !== 'p.lange@lange-soehne-beispiel.de'));
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  for (const [name, hash] of Object.entries(summary.outputs)) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
      name,
    ).toBe(hash);
  }
});

test('an address inside a longer one is somebody else', () => {
  const file = join(emptyFolder(), 'leads.csv');
  writeFileSync(file, 'lead_id,email\r\n1,susan@x.example\r\n2,an@x.example\r\n3,an@x.example.org\r\n');
  leadsieve(['forget', '--email', 'an@x.example', file]);
  expect(table(file).map(({ lead_id }) => lead_id)).toEqual(['1', '3']);
});

test.each([
  [['forget', 'leads.csv'], /--email/],
  [['forget', '--email', 'nobody', 'leads.csv'], /no address/],
  [['forget', '--email', 'a@x.example', 'leads.xlsx'], /no CSV/],
  [['forget', '--email', 'a@x.example', 'gone.csv'], /gone\.csv/],
])('%j is refused with a remedy', (args, message) => {
  const { code, stderr } = leadsieve(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('a@x.example');
});
