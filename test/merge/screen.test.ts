import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessPeople } from '../../bench/merge/business-list.ts';
import { HEAVY, privatePeople } from '../../bench/merge/people-list.ts';
import { COMPARED } from '../../src/data/match-weights.ts';
import type { Lead } from '../../src/lead.ts';
import { columnsOf } from '../../src/merge/columns.ts';
import { sharedIdentity } from '../../src/merge/identity.ts';
import { barsFor, judge } from '../../src/merge/judge.ts';
import { personMaker } from '../../src/merge/person.ts';
import { recordsOf } from '../../src/merge/records.ts';
import { relate } from '../../src/merge/relation.ts';
import { screensFor } from '../../src/merge/screen.ts';
import { openStore } from '../../src/merge/store.ts';
import { surroundingsOf } from '../../src/merge/surroundings.ts';
import { person, settingsWith } from './people.ts';

/** Pairs that are not apart, and those of them that the screen would have thrown away. */
function thrownAway(leads: readonly Lead[], merge: Parameters<typeof settingsWith>[0] = {}) {
  const { config } = settingsWith(merge);
  const store = openStore();
  const toPerson = personMaker('DE');
  for (const lead of leads) store.add(toPerson(lead));
  const records = recordsOf(store, Int32Array.from(leads.keys()));
  const columns = columnsOf(records);
  const around = surroundingsOf(columns, config.merge);
  const bars = barsFor(config.merge, leads.length);
  const { identified, weighed } = screensFor(columns, bars, around);
  const lost: string[] = [];
  let found = 0;
  for (let b = 0; b < leads.length; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const [one, other] = [store.person(a), store.person(b)];
      const { band, identity } = judge(one, other, bars, around);
      if (band === 'apart') continue;
      found += 1;
      const meetByIdentity = identity !== null || sharedIdentity(one, other, relate(one, other), new Set());
      const isWorthJudging = (meetByIdentity ? identified : weighed)(records.start(a), records.start(b));
      if (!isWorthJudging) lost.push(JSON.stringify([leads[a]?.values, leads[b]?.values]));
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
  expect(thrownAway(leads, { weights: { company: 2, last_name: 0.7, place: 0, phone: 0.3 } }).lost).toEqual(
    [],
  );
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
  const factors = fc.dictionary(fc.constantFrom(...COMPARED), fc.constantFrom(0, 0.5, 1, 3), { maxKeys: 3 });
  fc.assert(
    fc.property(
      fc.array(anybody, { maxLength: 40 }),
      fc.nat({ max: 20 }),
      factors,
      (values, possible, weights) => {
        const leads = values.map((one, index) => person(index + 2, one));
        expect(thrownAway(leads, { possible, weights }).lost).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
