import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { type Lead, newLead } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';

const SETTINGS = { config: DEFAULT_CONFIG, asOf: '2026-11-24' };

function lead(id: string, path: string, line: number): Lead {
  return newLead({
    id,
    records: [{ path, line }],
    values: { first_name: 'Eva', last_name: 'Kern', email: 'eva@kern.example', company: 'Kern AG' },
  });
}

test('leads that an earlier run kept apart stay apart and keep their ids', () => {
  const { leads } = mergeLeads(
    [lead('aaaaaaaaaaaa', 'leads.csv', 2), lead('bbbbbbbbbbbb', 'leads.csv', 3)],
    [],
    SETTINGS,
  );
  expect(leads.map(({ id }) => id)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
});

test('a new record of the same person joins the lead and takes its id', () => {
  const { leads } = mergeLeads(
    [lead('', 'messe.csv', 2), lead('aaaaaaaaaaaa', 'leads.csv', 2)],
    [],
    SETTINGS,
  );
  expect(leads.map(({ id, records }) => [id, records.length])).toEqual([['aaaaaaaaaaaa', 2]]);
});
