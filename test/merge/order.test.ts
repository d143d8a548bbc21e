import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessPeople } from '../../bench/merge/business-list.ts';
import type { Lead } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

const settings = settingsWith();

/** Which lines are one lead, and under which id: what must not depend on the order of the input. */
function clusters(leads: readonly Lead[], renumber: (line: number) => number = (line) => line): string[] {
  return mergeLeads(leads, [], settings)
    .leads.map(
      ({ id, records }) => `${id} ${records.map(({ line }) => renumber(line)).sort((a, b) => a - b)}`,
    )
    .sort();
}

const { leads } = businessPeople(77, 60);
const value = <T>(...items: T[]) => fc.constantFrom(...items);
const anybody = fc.record(
  {
    first_name: value('Max', 'Maximilian', 'M.', 'Moritz', 'Max ', 'Eva'),
    last_name: value('Müller', 'Mueller', 'Kern', 'Wrzesniewski'),
    company: value('Elbwerk GmbH', 'Elbwerk', 'Isarcom AG'),
    email: value('max@elbwerk.de', 'm.mueller@elbwerk.de', 'info@elbwerk.de', 'max@gmx.de'),
    phone: value('+4930901820', '+4915112345678', '+49309018211'),
    city: value('Berlin', 'Hamburg'),
  },
  { requiredKeys: [] },
);

test('the order of the records changes nothing', () => {
  const expected = clusters(leads);
  fc.assert(
    fc.property(fc.shuffledSubarray(leads, { minLength: leads.length }), (shuffled) => {
      expect(clusters(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('the names and lines of the files change nothing', () => {
  const expected = clusters(leads);
  const moved = leads.map((lead) => ({
    ...lead,
    records: lead.records.map(({ line }) => ({ path: `z${line % 3}.csv`, line: 10_000 - line })),
  }));
  expect(clusters(moved, (line) => 10_000 - line)).toEqual(expected);
});

test('small lists of lookalikes: any order, every record once, ids unique, no contradiction in a lead', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 9 }), fc.nat(), (values, turn) => {
      const records = values.map((one, index) => person(index + 2, one));
      const turned = records.map((_, index) => records[(index * 7 + turn) % records.length] ?? person(0, {}));
      const once = new Set(turned.map((lead) => lead.records[0]?.line)).size === records.length;
      if (once) expect(lookalikes(turned)).toEqual(lookalikes(records));
      const merged = mergeLeads(records, [], settings).leads;
      expect(merged.flatMap((lead) => lead.records)).toHaveLength(records.length);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      for (const lead of merged) {
        const first = new Set(lead.records.map(({ line }) => values[line - 2]?.first_name?.trim()));
        expect(first.has('Moritz') && (first.has('Max') || first.has('Eva'))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

/** Groups by content: equal records may stand for each other. */
function lookalikes(records: readonly Lead[]): string[] {
  const text = new Map(records.map((lead) => [lead.records[0]?.line, JSON.stringify(lead.values)]));
  return mergeLeads(records, [], settings)
    .leads.map((lead) =>
      lead.records
        .map(({ line }) => text.get(line))
        .sort()
        .join(' | '),
    )
    .sort();
}
