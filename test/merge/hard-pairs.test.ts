import { expect, test } from 'vitest';
import { mergeLeads } from '../../src/merge/merge.ts';
import { ONE, TWO } from './hard-pairs.ts';
import { person, settingsWith } from './people.ts';

const leadsOf = (...records: Parameters<typeof person>[1][]) =>
  mergeLeads(
    records.map((values, index) => person(index + 2, values)),
    [],
    settingsWith(),
  ).leads;

test.each(ONE)('one person: %s', (_, a, b) => {
  expect(leadsOf(a, b)).toHaveLength(1);
});

test.each(TWO)('two people: %s', (_, a, b) => {
  expect(leadsOf(a, b)).toHaveLength(2);
});
