import { describe, expect, test } from 'vitest';
import { checkCompany } from '../../src/check/company.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { companyKey, legalFormOf } from '../../src/data/legal-forms.ts';
import { newLead } from '../../src/lead.ts';

const SETTINGS = { config: DEFAULT_CONFIG, asOf: '2026-03-01' };
const read = (company: string) => checkCompany(newLead({ records: [], values: { company } }), SETTINGS);

describe('what names no company', () => {
  test.each([
    'privat',
    'Privat',
    '-',
    '---',
    'selbständig',
    'Selbstständig',
    'Student',
    'keine',
    'keine Firma',
    'n/a',
    'k.A.',
    '(privat)',
    'Freelancer',
    'Rentner',
    'self-employed',
    'none',
    'x',
  ])('%s', (company) => {
    const lead = read(company);
    expect(lead.values.company).toBeUndefined();
    expect(lead.findings.map(({ code }) => code)).toEqual(['NO_COMPANY']);
  });
});

describe('what is a company', () => {
  test.each([
    '3M',
    'E.ON',
    'BP',
    'SAP',
    'Privatbank Huber',
    'Studentenwerk Nord',
    'Keine Sorgen Versicherung AG',
    'Test GmbH',
    'Self Storage GmbH',
    'Null AG',
    'H&M',
  ])('%s stays', (company) => {
    expect(read(company)).toEqual(newLead({ records: [], values: { company } }));
  });

  test.each([
    ['  Huber   Bau GmbH ', 'Huber Bau GmbH'],
    ['"Huber Bau GmbH"', 'Huber Bau GmbH'],
    ['Firma Huber Bau', 'Huber Bau'],
    ['Huber Bau GmbH,', 'Huber Bau GmbH'],
    ['Verein „Nordlicht“ e.V.', 'Verein „Nordlicht“ e.V.'],
  ])('%s → %s', (given, wanted) => {
    const lead = read(given);
    expect(lead.values.company).toBe(wanted);
    expect(checkCompany(lead, SETTINGS)).toEqual(lead);
  });
});

describe('legal forms', () => {
  test.each<[string, string, string]>([
    ['Huber Bau GmbH & Co. KG', 'GmbH & Co. KG', 'huber bau'],
    ['Huber Bau GmbH&Co.KG', 'GmbH & Co. KG', 'huber bau'],
    ['Huber Bau GmbH u. Co. KG', 'GmbH & Co. KG', 'huber bau'],
    ['Huber Ges.m.b.H.', 'GmbH', 'huber'],
    ['Huber Gesellschaft mit beschränkter Haftung', 'GmbH', 'huber'],
    ['Nord Aktiengesellschaft', 'AG', 'nord'],
    ['Nord SE', 'SE', 'nord'],
    ['Huber e.K.', 'e.K.', 'huber'],
    ['Turnverein Nord e. V.', 'e.V.', 'turnverein nord'],
    ['Huber UG (haftungsbeschränkt)', 'UG (haftungsbeschränkt)', 'huber'],
    ['Nord SE & Co. KGaA', 'SE & Co. KGaA', 'nord'],
    ['Duval Sàrl', 'Sàrl', 'duval'],
    ['Rossi S.p.A.', 'S.p.A.', 'rossi'],
    ['Rossi S.r.l.', 'S.r.l.', 'rossi'],
    ['De Boer B.V.', 'B.V.', 'de boer'],
    ['Baker Ltd', 'Ltd.', 'baker'],
    ['Baker & Sons Limited', 'Ltd.', 'baker sons'],
    ['Acme, Inc.', 'Inc.', 'acme'],
    ['Acme LLC', 'LLC', 'acme'],
    ['Baker PLC', 'PLC', 'baker'],
    ['Nokka Oy', 'Oy', 'nokka'],
    ['Berg AB', 'AB', 'berg'],
    ['Møller A/S', 'A/S', 'moller'],
    ['Nowak Sp. z o.o.', 'Sp. z o.o.', 'nowak'],
    ['Novák s.r.o.', 's.r.o.', 'novak'],
    ['Horvat d.o.o.', 'd.o.o.', 'horvat'],
    ['García S.L.', 'S.L.', 'garcia'],
    ['Die Nord Gruppe GmbH', 'GmbH', 'nord'],
  ])('%s: %s, compared as %s', (name, form, key) => {
    expect(legalFormOf(name)?.form).toBe(form);
    expect(companyKey(name)).toBe(key);
  });

  test.each(['SAP', 'MAN', '3M', 'Co', 'AG', 'Stadtwerke Nord'])('%s has none', (name) => {
    expect(legalFormOf(name)).toBeNull();
    expect(companyKey(name)).not.toBe('');
  });
});
