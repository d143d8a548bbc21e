import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person } from './people.ts';

const settingsOf = (merge: string) => ({
  config: parseConfig(`merge:\n  ${merge}\n`, 'leadsieve.yaml'),
  asOf: '2025-06-01',
});

/** One person, by name, town and street; another company tells them apart. */
const moved = [
  person(2, {
    first_name: 'Jana',
    last_name: 'Wrzesniewski',
    company: 'Elbwerk GmbH',
    street: 'Seeweg 12',
    postal_code: '24103',
    city: 'Kiel',
  }),
  person(3, {
    first_name: 'Jana',
    last_name: 'Wrzesniewsky',
    company: 'Isarcom AG',
    street: 'Seeweg 12',
    postal_code: '24103',
    city: 'Kiel',
  }),
];

const weightsOf = (merge: string): string => {
  const { leads, possible } = mergeLeads(moved, [], settingsOf(merge));
  const [found] = leads.flatMap(({ findings }) => findings.filter(({ code }) => code === 'SAME_PERSON'));
  return String(found?.args?.weights ?? possible[0]?.because.join(', ') ?? '');
};

const bitsOf = (weights: string, about: string): number =>
  Number(new RegExp(`${about} [^,]*? ([+-][\\d.]+)`).exec(weights)?.[1]);

test('a factor multiplies the weight of its comparison and of no other', () => {
  const plain = weightsOf('mode: fuzzy');
  const doubled = weightsOf('weights: { street: 2 }');
  expect(bitsOf(doubled, 'street')).toBeCloseTo(bitsOf(plain, 'street') * 2, 0);
  expect(bitsOf(doubled, 'last_name')).toBe(bitsOf(plain, 'last_name'));
});

test('a comparison of factor 0 is left out', () => {
  expect(weightsOf('mode: fuzzy')).toContain('company different');
  expect(weightsOf('weights: { company: 0 }')).not.toContain('company');
});

test('factors decide who is one person', () => {
  expect(mergeLeads(moved, [], settingsOf('mode: fuzzy')).leads).toHaveLength(1);
  const doubted = settingsOf('weights: { last_name: 0.2, street: 0.2, place: 0.2, company: 5 }');
  expect(mergeLeads(moved, [], doubted).leads).toHaveLength(2);
});

test.each([
  ['weights: { jobtitle: 1 }', 'did you mean "job_title"?'],
  ['weights: { job_title: -1 }', 'merge.weights.job_title'],
  ['weights: { job_title: 6 }', 'merge.weights.job_title'],
])('refused with what is allowed: %s', (merge, message) => {
  expect(() => settingsOf(merge)).toThrow(message);
});
