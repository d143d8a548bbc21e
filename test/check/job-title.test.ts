import { describe, expect, test } from 'vitest';
import { checkJobTitle } from '../../src/check/job-title.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { newLead, type Values } from '../../src/lead.ts';

const SETTINGS = { config: DEFAULT_CONFIG, asOf: '2026-03-01' };
const read = (values: Values) => checkJobTitle(newLead({ records: [], values }), SETTINGS);

describe('role and department of a job title', () => {
  test.each<[string, string, string]>([
    ['Geschäftsführer', 'decision-maker', 'Management'],
    ['Geschäftsführende Gesellschafterin', 'decision-maker', 'Management'],
    ['GF', 'decision-maker', 'Management'],
    ['GL', 'decision-maker', 'Management'],
    ['Inh.', 'decision-maker', 'Management'],
    ['Prok.', 'decision-maker', 'Management'],
    ['CEO & Founder', 'decision-maker', 'Management'],
    ['Vorständin', 'decision-maker', 'Management'],
    ['CMO', 'decision-maker', 'Marketing'],
    ['EKL', 'decision-maker', 'Purchasing'],
    ['VL', 'decision-maker', 'Sales'],
    ['AL', 'decision-maker', ''],
    ['Ltg. Vertrieb', 'decision-maker', 'Sales'],
    ['Leiter Einkauf', 'decision-maker', 'Purchasing'],
    ['Leiter:in Marketing (m/w/d)', 'decision-maker', 'Marketing'],
    ['Personalleiterin', 'decision-maker', 'HR'],
    ['IT-Leiter', 'decision-maker', 'IT'],
    ['Head of Purchasing', 'decision-maker', 'Purchasing'],
    ['VP Engineering', 'decision-maker', 'Engineering'],
    ['Director Supply Chain', 'decision-maker', 'Logistics'],
    ['Bereichsleiter F&E', 'decision-maker', 'R&D'],
    ['Stellv. Geschäftsführer', 'decision-maker', 'Management'],
    ['Assistenz der Geschäftsführung', 'influencer', 'Administration'],
    ['Referent des Vorstands', 'influencer', 'Management'],
    ['Executive Assistant to the CEO', 'influencer', 'Administration'],
    ['Teamleiter Einkauf', 'influencer', 'Purchasing'],
    ['Projektleiterin', 'influencer', ''],
    ['Marketing Manager', 'influencer', 'Marketing'],
    ['Einkäuferin', 'influencer', 'Purchasing'],
    ['HR Business Partner', 'influencer', 'HR'],
    ['Product Owner', 'influencer', 'Product'],
    ['Senior Software Engineer', 'influencer', 'IT'],
    ['Art Director', 'influencer', ''],
    ['Software Engineer', 'user', 'IT'],
    ['Sachbearbeiter Einkauf', 'user', 'Purchasing'],
    ['Personal Assistant', 'user', 'Administration'],
    ['Werkstudent Vertrieb', 'user', 'Sales'],
    ['Praktikantin', 'user', ''],
    ['Auszubildende', 'user', ''],
    ['Junior Marketing Manager', 'user', 'Marketing'],
    ['Einkauf', '', 'Purchasing'],
    ['ehem. Geschäftsführer', '', 'Management'],
    ['Vertrieb Halbleiter', '', 'Sales'],
  ])('%s: %s, %s', (job_title, role, department) => {
    const { values } = read({ job_title });
    expect([values.role ?? '', values.department ?? '']).toEqual([role, department]);
  });
});

test('a department of the source stays; a concluded one is in the ledger', () => {
  expect(read({ job_title: 'Leiter Einkauf', department: 'Zentraleinkauf' }).values.department).toBe(
    'Zentraleinkauf',
  );
  expect(read({ job_title: 'Leiter Einkauf' }).findings).toMatchObject([
    { code: 'DEPARTMENT_FROM_TITLE', args: { from: 'job title' } },
  ]);
});

test('a role of the source is taken in its own words', () => {
  expect(read({ role: 'Entscheider', job_title: 'Sachbearbeiter' }).values.role).toBe('decision-maker');
});

test('a dash is no title', () => {
  expect(read({ job_title: '-' }).values).toEqual({});
});

test('checking twice changes nothing', () => {
  const lead = read({ job_title: ' Leiter  Einkauf, ' });
  expect(checkJobTitle(lead, SETTINGS)).toEqual(lead);
});
