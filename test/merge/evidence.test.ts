import { expect, test } from 'vitest';
import type { Values } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

function merge(...records: Values[]) {
  return mergeLeads(
    records.map((values, index) => person(index + 2, values)),
    [],
    settingsWith(),
  );
}

const jan = { first_name: 'Jan', last_name: 'Wrzesniewski' };
const firm = { company: 'Elbwerk Maschinenbau GmbH' };
const home = { street: 'Seeweg 12', postal_code: '20095', city: 'Hamburg' };

test.each<[string, Values, Values]>([
  ['name and company without legal form', { ...jan, ...firm }, { ...jan, company: 'ELBWERK Maschinenbau' }],
  [
    'umlauts, one each way',
    { first_name: 'Jürgen', last_name: 'Grünwald', ...firm },
    { first_name: 'Juergen', last_name: 'Grunwald', ...firm },
  ],
  [
    'a slip in the family name',
    { ...jan, ...firm },
    { first_name: 'Jan', last_name: 'Wrzesnewski', ...firm },
  ],
  ['names swapped and a slip', { ...jan, ...firm }, { first_name: 'Wrzesnieski', last_name: 'Jan', ...firm }],
  [
    'nickname',
    { first_name: 'Robert', last_name: 'Whitcombe', ...firm },
    { first_name: 'Bob', last_name: 'Whitcombe', ...firm },
  ],
  ['company in the domain of the mail', { ...jan, company: 'Elbwerk' }, { ...jan, email: 'j.w@elbwerk.de' }],
  [
    'slip in the mail address',
    { ...jan, email: 'jan.wrzesniewski@elbwerk.de' },
    { ...jan, email: 'jan.wrzesnewski@elbwerk.de' },
  ],
  [
    'private and business address, same company',
    { ...jan, ...firm, email: 'j@elbwerk.de' },
    { ...jan, ...firm, email: 'jw77@gmx.de' },
  ],
  ['home address', { ...jan, ...home }, { ...jan, ...home, street: 'Seeweg 12' }],
  [
    'home address with slips everywhere',
    { ...jan, ...home },
    {
      first_name: 'Jan',
      last_name: 'Wresniewski',
      street: '12 Seweg',
      postal_code: '20059',
      city: 'Hamburg',
    },
  ],
  [
    'initial spelled out by the mail address',
    { first_name: 'J.', last_name: 'Wrzesniewski', email: 'jan.wrzesniewski@elbwerk.de' },
    { ...jan, ...firm, company: 'Elbwerk' },
  ],
])('one person: %s', (_, a, b) => {
  expect(merge(a, b).leads).toHaveLength(1);
});

test.each<[string, Values, Values]>([
  [
    'same name at different companies',
    { first_name: 'Thomas', last_name: 'Müller', ...firm },
    { first_name: 'Thomas', last_name: 'Müller', company: 'Isarcom AG' },
  ],
  [
    'rare name at different companies',
    { ...jan, ...firm, city: 'Hamburg' },
    { ...jan, company: 'Isarcom AG', city: 'Hamburg' },
  ],
  ['colleagues', { ...jan, ...firm }, { first_name: 'Eva', last_name: 'Kern', ...firm }],
  [
    'brothers in the family business',
    { first_name: 'Hans', last_name: 'Elbwerk', ...firm, ...home },
    { first_name: 'Karl', last_name: 'Elbwerk', ...firm, ...home },
  ],
  [
    'colleagues with one initial',
    { first_name: 'M.', last_name: 'Müller', email: 'm.mueller@elbwerk.de' },
    { first_name: 'Max', last_name: 'Müller', email: 'max.mueller@elbwerk.de' },
  ],
  [
    'two of one name in one company, each with a mailbox',
    { first_name: 'Thomas', last_name: 'Müller', ...firm, email: 'thomas.mueller@elbwerk.de' },
    { first_name: 'Thomas', last_name: 'Müller', ...firm, email: 'thomas.mueller2@elbwerk.de' },
  ],
  [
    'father and son at one address',
    { first_name: 'Karl', last_name: 'Wrzesniewski', ...home },
    { ...jan, ...home },
  ],
  ['junior and the other', { ...jan, ...firm }, { ...jan, ...firm, suffix: 'jun.' }],
  [
    'twins',
    { first_name: 'Lena', last_name: 'Wrzesniewski', ...home },
    { first_name: 'Lea', last_name: 'Wrzesniewski', ...home },
  ],
  [
    'couple, one without first name',
    { last_name: 'Wrzesniewski', salutation: 'Frau', ...home },
    { ...jan, salutation: 'Herr', ...home },
  ],
  ['a name and nothing else', jan, jan],
  ['company and nothing else', firm, firm],
  [
    'common name in a big town',
    { first_name: 'Thomas', last_name: 'Müller', city: 'Berlin' },
    { first_name: 'Thomas', last_name: 'Müller', city: 'Berlin', ...firm },
  ],
])('two people: %s', (_, a, b) => {
  expect(merge(a, b).leads).toHaveLength(2);
});

test('a guest without address who came back is one person', () => {
  const stay = (joined: string, left: string) => ({ presences: [{ event: 'webinar.csv', joined, left }] });
  const { leads } = mergeLeads(
    [
      person(2, jan, stay('2025-03-04T10:00:00', '2025-03-04T10:20:00')),
      person(3, jan, stay('2025-03-04T10:30:00', '2025-03-04T11:00:00')),
    ],
    [],
    settingsWith(),
  );
  expect(leads).toHaveLength(1);
  expect(leads[0]?.values.minutes_attended).toBe('50');
});

test('what may be one person is listed with its weights', () => {
  const { possible } = merge(
    { first_name: 'Jan', last_name: 'Wrzesniewski', ...home },
    { last_name: 'Wrzesniewski', ...home },
  );
  expect(possible).toHaveLength(1);
  expect(possible[0]?.because.join()).toMatch(/last_name exact \+\d/);
  expect(possible[0]?.weight).toBeGreaterThan(12);
});

test('a person between two others does not make them one', () => {
  const { leads } = merge(
    { first_name: 'Max', last_name: 'Wrzesniewski', ...firm, phone: '+4930901820' },
    { first_name: 'M.', last_name: 'Wrzesniewski', ...firm, phone: '+4930901820' },
    { first_name: 'Moritz', last_name: 'Wrzesniewski', ...firm, phone: '+4930901820' },
  );
  expect(leads.length).toBeGreaterThanOrEqual(2);
  const names = leads.map(({ values }) => values.first_name);
  expect(names).toEqual(expect.arrayContaining(['Max', 'Moritz']));
});

test('a merge by evidence shows its weights, and they add up', () => {
  const [lead] = merge({ ...jan, ...firm }, { ...jan, company: 'Elbwerk Maschinenbau' }).leads;
  const args = lead?.findings.find(({ code }) => code === 'SAME_PERSON')?.args;
  const weights =
    String(args?.weights)
      .match(/[+-][\d.]+/g)
      ?.map(Number) ?? [];
  expect(weights.reduce((sum, bits) => sum + bits, 0)).toBeCloseTo(Number(args?.weight), 0);
});

test('more records on one key than the cap are said not to be all compared', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    person(index + 2, { ...jan, company: `Firma ${'abcdefghi'.charAt(index)}` }),
  );
  const { leads } = mergeLeads(many, [], settingsWith({ max_block: 4 }));
  expect(leads.some(({ findings }) => findings.some(({ code }) => code === 'DUPLICATES_UNCHECKED'))).toBe(
    true,
  );
});

test('a way of finding pairs that is left out finds nothing', () => {
  const pair = [person(2, { ...jan, ...firm }), person(3, { ...jan, last_name: 'Wrzesnewski', ...firm })];
  const without = ['name', 'name_sound', 'name_beginning', 'name_company', 'name_company_beginning'] as const;
  expect(mergeLeads(pair, [], settingsWith()).leads).toHaveLength(1);
  expect(mergeLeads(pair, [], settingsWith({ without: [...without] })).leads).toHaveLength(2);
});
