import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { limitRetention } from '../../src/consent/consent.ts';
import { newLead } from '../../src/lead.ts';
import { again, inside } from '../inside.ts';

const lead = (occurredAt: string | null) =>
  newLead({ records: [{ path: 'a.csv', line: 2 }], values: {}, occurredAt });

test.each([
  ['30d', '2026-01-31', '2026-03-02'],
  ['8w', '2026-01-31T10:00', '2026-03-28'],
  ['1m', '2026-01-31', '2026-02-28'],
  ['24m', '2024-02-29', '2026-02-28'],
  ['2y', '2024-02-29', '2026-02-28'],
  ['1y', null, '2027-03-20'],
  ['1m', '2026-12-31', '2026-04-20'],
])('%s from %s: by %s', (rejected, occurredAt, date) => {
  const settings = {
    config: configSchema.parse({ consent: { retention: { rejected } } }),
    asOf: '2026-03-20',
  };
  expect(limitRetention(lead(occurredAt), settings).findings).toEqual([
    { code: 'DELETE_BY', args: { date } },
  ]);
});

test.each(['0d', '30', '1000y', '-1d', '1.5m', '2 years'])('%s is no span', (nurture) => {
  expect(configSchema.safeParse({ consent: { retention: { nurture } } }).success).toBe(false);
});

test('without a span nothing is said, and forget --expired removes whose day has passed', async () => {
  const given = {
    'in.csv':
      'Datum,Name,Firma,E-Mail,Telefon,Notiz\n2026-01-05,Max Alt,Alt GmbH,m@alt-beispiel.de,089 901820,kein Interesse\n2026-03-10,Eva Neu,Neu GmbH,e@neu-beispiel.de,089 901822,kein Interesse\n2026-01-05,Ida Wert,Wert GmbH,i@wert-beispiel.de,089 901824,bitte Angebot senden\n',
    'c.yaml': 'consent: { retention: { rejected: 30d } }\n',
  };
  const run = await inside(given, [
    'qualify',
    './in.csv',
    '-c',
    './c.yaml',
    '-o',
    './out',
    '--as-of',
    '2026-03-20',
    '--quiet',
  ]);
  expect(JSON.parse(String(run.files.get('out/summary.json'))).delete_by).toEqual({
    '2026-02': 1,
    '2026-04': 1,
  });
  expect(String(run.files.get('out/report.md'))).toContain('2026-04');
  const after = await again(run.folder, given, [
    'forget',
    '--expired',
    './out/leads.csv',
    './out/rejects.csv',
  ]);
  expect(after.code).toBe(0);
  const names = (
    parse(after.files.get('out/leads.csv') ?? '', { columns: true }) as Record<string, string>[]
  ).map((row) => row.last_name);
  expect(names.sort()).toEqual(['Neu', 'Wert']);
});
