import { expect, test } from 'vitest';
import { checkLead } from '../../src/check/check.ts';
import { completeLead, completeRecord } from '../../src/complete/complete.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { knowledgeOf, SETTINGS } from './knowledge.ts';

function record(line: number, values: Values): Lead {
  return checkLead(newLead({ records: [{ path: 'list.csv', line }], values }), SETTINGS);
}

/** The one lead of records that share an e-mail address, each completed from itself before the merge. */
function merged(...records: readonly Values[]): Lead {
  const completed = records.map((values, index) => completeRecord(record(index + 2, values), SETTINGS));
  const { leads } = mergeLeads(completed, [], SETTINGS);
  expect(leads).toHaveLength(1);
  return leads[0] ?? newLead({ records: [], values: {} });
}

const email = 'petra.seidl@nordbau-beispiel.de';

test('what one record gives is not completed from another', () => {
  const lead = merged({ email, phone: '+43 1 5120000' }, { email, country: 'CH' });
  expect(completeLead(lead, knowledgeOf([]), SETTINGS).values.country).toBe('CH');
});

test('a merged lead is completed from the list as a single record is', () => {
  const colleague = record(9, { email: 'kai.rot@nordbau-beispiel.de', company: 'Nordbau Beispiel GmbH' });
  const lead = merged({ email, last_name: 'Seidl' }, { email, first_name: 'Petra' });
  const completed = completeLead(lead, knowledgeOf([colleague]), SETTINGS);
  expect(completed.values).toMatchObject({
    company: 'Nordbau Beispiel GmbH',
    website: 'nordbau-beispiel.de',
    country: 'DE',
  });
  expect(completed.findings.map(({ code }) => code)).toContain('COMPANY_FROM_COLLEAGUES');
});

test('own accounts know a merged lead by its second address or number too', () => {
  const account = record(2, { email: 'p.seidl@beispiel-privat.example', owner: 'Kaya' });
  const byPhone = record(3, { company: 'Quarzwerk Lohe', phone: '+49 30 901820', owner: 'Blum' });
  const second = merged({ email, email_2: 'p.seidl@beispiel-privat.example' });
  expect(completeLead(second, knowledgeOf([], [account]), SETTINGS).values.owner).toBe('Kaya');
  const called = merged({ email, phone: '+49 171 3925016', phone_2: '+49 30 901820' });
  expect(completeLead(called, knowledgeOf([], [byPhone]), SETTINGS).values.owner).toBe('Blum');
});

test('completing what is completed changes nothing', () => {
  const lead = completeRecord(record(2, { email, phone: '030 901820' }), SETTINGS);
  expect(lead.values).toMatchObject({ first_name: 'Petra', last_name: 'Seidl', country: 'DE' });
  expect(completeRecord(lead, SETTINGS)).toEqual(lead);
});

test('companies that share a domain leave it open, in whatever order they come', () => {
  const one = record(2, { email: 'a@verbund-beispiel.de', company: 'Verbund Beispiel' });
  const other = record(3, { email: 'b@verbund-beispiel.de', company: 'Kanzlei Drost' });
  const asked = record(4, { email: 'c@verbund-beispiel.de', last_name: 'Rot' });
  for (const list of [
    [one, one, other],
    [one, other, one],
    [other, one, one],
  ]) {
    expect(completeLead(asked, knowledgeOf(list), SETTINGS).values.company).toBeUndefined();
  }
  expect(completeLead(asked, knowledgeOf([one, one]), SETTINGS).values.company).toBe('Verbund Beispiel');
});
