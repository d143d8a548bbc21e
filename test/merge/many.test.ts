import { expect, test } from 'vitest';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

/** Records of one name on one address that differ in everything else, as a form under test leaves them. */
const entries = Array.from({ length: 600 }, (_, index) =>
  person(index + 2, {
    first_name: 'Jan',
    last_name: 'Wrzesniewski',
    email: 'jan@elbwerk.de',
    external_id: `A${index}`,
    street: `Weg ${index}`,
    phone: `+4930${1_000_000 + index * 977}`,
  }),
);

test('hundreds of records on one address are one lead', () => {
  expect(mergeLeads(entries, [], settingsWith()).leads).toHaveLength(1);
});

test('another name on the same address stays apart', () => {
  const stranger = person(9000, { first_name: 'Eva', last_name: 'Kern', email: 'jan@elbwerk.de' });
  const { leads } = mergeLeads([...entries, stranger], [], settingsWith());
  expect(leads.map(({ records }) => records.length).sort((a, b) => a - b)).toEqual([1, 600]);
});
