import { expect, test } from 'vitest';
import type { Values } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

/** How many leads come of these records, by identity alone. */
function leadsOf(...records: Values[]): number {
  return mergeLeads(
    records.map((values, index) => person(index + 2, values)),
    [],
    settingsWith({ mode: 'exact' }),
  ).leads.length;
}

const max = { first_name: 'Max', last_name: 'Müller' };

test.each<[string, Values, Values]>([
  ['the same address', { ...max, email: 'max@elbwerk.example' }, { ...max, email: 'max@elbwerk.example' }],
  ['capitals', { ...max, email: 'Max@Elbwerk.example' }, { ...max, email: 'max@elbwerk.example' }],
  ['sub-addressing', { ...max, email: 'max+news@elbwerk.example' }, { email: 'max@elbwerk.example' }],
  ['dots in Gmail', { ...max, email: 'm.a.x@gmail.com' }, { email: 'max@googlemail.com' }],
  [
    'second address of the other',
    { ...max, email: 'a@x.example' },
    { ...max, email: 'b@y.example', email_2: 'A@x.example' },
  ],
  [
    'umlaut spelled out',
    { ...max, email: 'm@x.example' },
    { first_name: 'Max', last_name: 'Mueller', email: 'm@x.example' },
  ],
  [
    'short first name',
    { first_name: 'Robert', last_name: 'Hill', email: 'r@x.example' },
    { first_name: 'Bob', last_name: 'Hill', email: 'r@x.example' },
  ],
  [
    'initial',
    { ...max, email: 'm@x.example' },
    { first_name: 'M.', last_name: 'Müller', email: 'm@x.example' },
  ],
  [
    'names swapped',
    { ...max, email: 'm@x.example' },
    { first_name: 'Müller', last_name: 'Max', email: 'm@x.example' },
  ],
  [
    'another family name after a wedding',
    { first_name: 'Anna', last_name: 'Schmidt', email: 'anna@x.example' },
    { first_name: 'Anna', last_name: 'Weber', email: 'anna@x.example' },
  ],
  ['the same name on info@', { ...max, email: 'info@x.example' }, { ...max, email: 'info@x.example' }],
  ['phone and name', { ...max, phone: '+4930901820' }, { ...max, phone: '030 901820' }],
  ['phone in the other column', { ...max, phone: '+4915112345678' }, { ...max, mobile: '+4915112345678' }],
  ['id in one file', { ...max, external_id: '4711' }, { external_id: '4711', last_name: 'Müller' }],
  [
    'profile page',
    { ...max, linkedin_url: 'https://www.linkedin.com/in/max-m/' },
    { linkedin_url: 'linkedin.com/in/Max-M?trk=1', last_name: 'Müller' },
  ],
  ['sign-in name', { ...max, email: 'm@x.example' }, { full_name: 'mmueller', email: 'm@x.example' }],
])('one person: %s', (_, a, b) => {
  expect(leadsOf(a, b)).toBe(1);
});

test.each<[string, Values, Values]>([
  [
    'colleagues on info@',
    { ...max, email: 'info@x.example' },
    { first_name: 'Eva', last_name: 'Kern', email: 'info@x.example' },
  ],
  [
    'colleagues on the switchboard',
    { ...max, phone: '+4930901820' },
    { first_name: 'Eva', last_name: 'Kern', phone: '+4930901820' },
  ],
  [
    'father and son',
    { ...max, phone: '+4930901820' },
    { first_name: 'Moritz', last_name: 'Müller', phone: '+4930901820' },
  ],
  [
    'couple with one mailbox',
    { ...max, email: 'familie@gmx.de' },
    { first_name: 'Eva', last_name: 'Müller', email: 'familie@gmx.de' },
  ],
  [
    'brother and sister',
    { first_name: 'Jan', last_name: 'Kern', phone: '+4930901820' },
    { first_name: 'Jana', last_name: 'Kern', phone: '+4930901820' },
  ],
  [
    'senior and junior',
    { ...max, suffix: 'sen.', phone: '+4930901820' },
    { first_name: 'Max', last_name: 'Müller jun.', phone: '+4930901820' },
  ],
  ['somebody on info@', { ...max, email: 'info@x.example' }, { email: 'info@x.example' }],
  [
    'assistant with the phone of the boss',
    { ...max, mobile: '+4915112345678' },
    { first_name: 'Ute', last_name: 'Lang', mobile: '+4915112345678' },
  ],
  ['nothing in common', { email: 'a@x.example' }, { email: 'b@x.example' }],
  ['a number that is none', { ...max, phone: '0000000' }, { ...max, phone: '0000000' }],
])('two people: %s', (_, a, b) => {
  expect(leadsOf(a, b)).toBe(2);
});

test('a nameless record does not bring two people on one mailbox together', () => {
  const leads = leadsOf(
    { ...max, email: 'team@gmx.de' },
    { first_name: 'Eva', last_name: 'Kern', email: 'team@gmx.de' },
    { email: 'team@gmx.de' },
  );
  expect(leads).toBe(3);
});

test('numbers that different people have are no ids', () => {
  const people = [
    ['Max', 'Kern'],
    ['Eva', 'Lang'],
    ['Max', 'Abt'],
  ] as const;
  const leads = people.map(([first_name, last_name], index) =>
    person(index + 2, { first_name, last_name, external_id: '12' }),
  );
  expect(mergeLeads(leads, [], settingsWith()).leads).toHaveLength(3);
});

test('nothing is merged where merging is off', () => {
  const twice = [person(2, { email: 'a@x.example' }), person(3, { email: 'a@x.example' })];
  expect(mergeLeads(twice, [], settingsWith({ mode: 'none' })).leads).toHaveLength(2);
});
