import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { CRM_FORMATS, CRMS, type Crm } from '../../src/data/crm.ts';
import { type Lead, newLead } from '../../src/lead.ts';
import { importFile } from '../../src/write/crm.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };

function lead(values: Lead['values'], more: Partial<Lead> = {}): Lead {
  const plain = newLead({ records: [{ path: 'messe.csv', line: 4 }], values });
  const decision = { ...plain.decision, disposition: 'handoff', class: 'qualified', stage: 'SQL' } as const;
  return {
    ...plain,
    id: '0123456789ab',
    decision,
    reach: { ...plain.reach, email: 'ok', phone: 'ok' },
    score: 70,
    ...more,
  };
}

const SABINE = lead({
  first_name: 'Sabine',
  last_name: 'Kettner',
  company: 'Kettner Anlagenbau GmbH',
  email: 's.kettner@kettner-anlagen-beispiel.de',
  phone: '+493023125011',
  country: 'DE',
});

const rows = (crm: Crm, leads: readonly Lead[]): Record<string, string>[] =>
  parse(importFile(crm, leads, settings).blocks.join(''), { columns: true }) as Record<string, string>[];

describe.each(CRMS)('%s', (crm) => {
  test('has no heading twice and carries identity, permission and next step', () => {
    const headers = CRM_FORMATS[crm].columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    const [row = {}] = rows(crm, [SABINE]);
    expect(Object.values(row)).toEqual(
      expect.arrayContaining([SABINE.values.email, '+493023125011', '0123456789ab', 'unproven']),
    );
  });

  test('a refusal becomes its opt-out', () => {
    const refused = lead(SABINE.values, {
      consent: { may_email: 'no', may_call: 'no', may_write: 'no', basis: '' },
    });
    const header = CRM_FORMATS[crm].columns.find(({ value }) => value === 'no_email')?.header;
    if (header === undefined) return;
    expect(rows(crm, [refused])[0]?.[header]).toBe(CRM_FORMATS[crm].flags[0]);
    expect(rows(crm, [SABINE])[0]?.[header]).toBe(CRM_FORMATS[crm].flags[1]);
  });

  test('a lead that the system would refuse is left out and named', () => {
    const nameless = lead({}, { records: [{ path: '', line: 1 }] });
    const { problems, blocks } = importFile(crm, [nameless, SABINE], settings);
    expect(parse(blocks.join(''), { columns: true })).toHaveLength(1);
    expect(problems.map(({ problem, lead_id }) => `${problem} ${lead_id}`)).toContain('missing 0123456789ab');
  });
});

test('only leads to hand over or to nurture leave the house', () => {
  const others = (['research', 'blocked', 'rejected'] as const).map((disposition) =>
    lead(SABINE.values, { decision: { ...SABINE.decision, disposition } }),
  );
  expect(rows('hubspot', others)).toEqual([]);
});

test('columns without any value are left out, so that nothing is overwritten with blanks', () => {
  expect(Object.keys(rows('hubspot', [SABINE])[0] ?? {})).not.toContain('Industry');
});

test('a text over the limit is cut and named', () => {
  const long = lead({ ...SABINE.values, first_name: 'A'.repeat(60) });
  const { problems } = importFile('salesforce', [long], settings);
  expect(problems).toEqual([
    { crm: 'salesforce', lead_id: '0123456789ab', column: 'First Name', problem: 'cut' },
  ]);
  expect(rows('salesforce', [long])[0]?.['First Name']).toHaveLength(40);
});

test('an invalid address is no value for a CRM', () => {
  const invalid = lead(SABINE.values, { reach: { ...SABINE.reach, email: 'invalid' } });
  expect(importFile('marketo', [invalid], settings).problems).toEqual([
    { crm: 'marketo', lead_id: '0123456789ab', column: 'Email Address', problem: 'missing' },
  ]);
});
