import { expect, test } from 'vitest';
import { businessPeople } from '../../bench/merge/business-list.ts';
import { measure } from '../../bench/merge/measure.ts';
import { HEAVY, LIGHT, privatePeople } from '../../bench/merge/people-list.ts';

test.each([
  ['business', businessPeople(901, 300), 0.995, 0.88],
  ['private, light slips', privatePeople(902, { ...LIGHT, people: 250 }), 0.99, 0.9],
  ['private, heavy slips', privatePeople(903, { ...HEAVY, people: 200 }), 0.99, 0.7],
])('%s: hardly anybody wrongly merged, most duplicates found', (_, list, precision, recall) => {
  const quality = measure(list);
  expect(quality.precision).toBeGreaterThanOrEqual(precision);
  expect(quality.recall).toBeGreaterThanOrEqual(recall);
});
