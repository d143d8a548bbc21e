import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leadsieve } from '../balloon/run.ts';

test('further scores reach leads.csv, each in its column, 0 where nothing counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scores-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(
    at('leadsieve.yaml'),
    'score: {rules: [{name: CHEMISTS, when: {field: industry, is: Chemie}, points: 2, score: product}]}\n',
  );
  writeFileSync(
    at('list.csv'),
    'Vorname,Nachname,E-Mail,Branche\nAnna,Berg,anna@berg.example,Chemie\nMax,Tal,max@tal.example,Druck\n',
  );
  const { code, err } = await leadsieve(
    folder,
    'qualify',
    at('list.csv'),
    '-c',
    at('leadsieve.yaml'),
    '-o',
    at('out'),
  );
  expect(code, err).toBe(0);
  const [header = '', ...rows] = readFileSync(join(at('out'), 'leads.csv'), 'utf8')
    .trim()
    .split('\r\n');
  const column = header.split(',').indexOf('score product');
  expect(column).toBeGreaterThan(0);
  expect(rows.map((row) => row.split(',').at(column - header.split(',').length)).sort()).toEqual(['0', '2']);
});
