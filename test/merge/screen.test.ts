import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessPeople } from '../../bench/merge/business-list.ts';
import { HEAVY, privatePeople } from '../../bench/merge/people-list.ts';
import type { Lead } from '../../src/lead.ts';
import { barsFor, judge } from '../../src/merge/judge.ts';
import { surroundingsOf } from '../../src/merge/match.ts';
import { personMaker } from '../../src/merge/person.ts';
import { screenFor } from '../../src/merge/screen.ts';
import { person, settingsWith } from './people.ts';

/** Pairs that are not apart, and those of them that the screen would have thrown away. */
function thrownAway(leads: readonly Lead[], merge: Parameters<typeof settingsWith>[0] = {}) {
  const { config } = settingsWith(merge);
  const persons = leads.map(personMaker('DE'));
  const around = surroundingsOf(persons, config.merge.max_block);
  const bars = barsFor(config.merge, persons.length);
  const isWorthJudging = screenFor(persons, bars, around);
  const lost: string[] = [];
  let found = 0;
  for (const [b, other] of persons.entries()) {
    for (const [a, one] of persons.slice(0, b).entries()) {
      if (judge(one, other, bars, around).band === 'apart') continue;
      found += 1;
      if (!isWorthJudging(a, b)) lost.push(`${one.signature} ${other.signature}`);
    }
  }
  return { found, lost };
}

test.each([
  ['business', businessPeople(31, 150).leads],
  ['private, heavy slips', privatePeople(32, { ...HEAVY, people: 150 }).leads],
  ['without families', privatePeople(33, { ...HEAVY, people: 150, families: 0 }).leads],
])('%s: the screen throws away only what is apart', (_, leads) => {
  for (const possible of [0, 12]) {
    const { found, lost } = thrownAway(leads, { possible });
    expect(found).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  }
  expect(thrownAway(leads, { mode: 'exact' }).lost).toEqual([]);
});

const value = <T>(...items: T[]) => fc.constantFrom(...items);
const anybody = fc.record(
  {
    first_name: value(
      'Max',
      'Maximilian',
      'M.',
      'Müller',
      'Eva',
      'Hans Peter',
      'Peter',
      '李',
      'Bob',
      'Robert',
    ),
    last_name: value(
      'Müller',
      'Mueller',
      'Möller',
      'Max',
      'Wrzesniewski',
      'Wrzesnewsky',
      'M',
      'Groß-Kern',
      'Kern',
    ),
    full_name: value('max', 'mmueller', 'Eva Kern'),
    suffix: value('jr.', 'sen.'),
    salutation: value('Herr', 'Frau'),
    company: value('Elbwerk GmbH', 'Elbwerk', 'Elbwerg', 'Bayerische Motoren Werke', 'BMW', 'Müller KG'),
    job_title: value('CEO', 'Geschäftsführer', 'Geschäftsführerin'),
    email: value(
      'max@elbwerk.de',
      'm.mueller@elbwerk.de',
      'm.muller@elbwerk.de',
      'info@elbwerk.de',
      'max.mueller@gmx.de',
      'max.mueller@gmx.net',
    ),
    email_2: value('max@elbwerk.de', 'max.mueller@elbwerk.de'),
    phone: value('+49309018200', '+4915112345678', '+4915112345687', '+493090182011', '+493090182012'),
    mobile: value('+4915112345678', '+49309018200'),
    street: value('Seeweg 12', 'Seewge 12', 'Hauptstr. 3', 'Hauptstraße 3a', 'Hof'),
    postal_code: value('20095', '20059', '10115'),
    city: value('Hamburg', 'Hamburg Altona', 'Hambrug', 'Berlin'),
    country: value('DE', 'AT'),
    linkedin_url: value('https://linkedin.com/in/maxm'),
    external_id: value('4711', '4712'),
  },
  { requiredKeys: [] },
);

test('lookalikes of every kind: the screen throws away only what is apart', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 40 }), fc.nat({ max: 20 }), (values, possible) => {
      const leads = values.map((one, index) => person(index + 2, one));
      expect(thrownAway(leads, { possible }).lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
