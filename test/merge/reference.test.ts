import { expect, test } from 'vitest';
import type { Lead, Values } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { person, settingsWith } from './people.ts';

const own = (line: number, values: Values): Lead => ({
  ...person(line, values),
  records: [{ path: 'crm.csv', line }],
});
const jan = { first_name: 'Jan', last_name: 'Wrzesniewski', company: 'Elbwerk Maschinenbau GmbH' };

function known(values: Values, ...reference: Lead[]): Lead | undefined {
  const { leads } = mergeLeads([person(2, values)], reference, settingsWith());
  expect(leads).toHaveLength(1);
  return leads[0];
}
const codes = (lead: Lead | undefined) => lead?.findings.map(({ code }) => code);

test('a person of the own data is recognised, with owner and refusals, and not merged into the list', () => {
  const lead = known(
    jan,
    own(7, {
      ...jan,
      company: 'Elbwerk Maschinenbau',
      owner: 'E. Kern',
      opt_out: 'yes',
      lifecycle_stage: 'customer',
      phone: '+4930901820',
    }),
  );
  expect(codes(lead)).toEqual(['EXISTING_CONTACT', 'OWNER_KNOWN', 'REFUSED_BEFORE']);
  expect(lead?.values).toMatchObject({ owner: 'E. Kern', opt_out: 'yes' });
  expect(lead?.values.phone).toBeUndefined();
  expect(lead?.records).toEqual([{ path: 'list.csv', line: 2 }]);
  expect(lead?.findings[0]?.args).toEqual({ source: 'crm.csv:7', state: ', customer' });
});

test('an owner in the list stays', () => {
  const lead = known({ ...jan, owner: 'U. Lang' }, own(7, { ...jan, owner: 'E. Kern' }));
  expect(lead?.values.owner).toBe('U. Lang');
});

test('a colleague in the own data is somebody else', () => {
  const lead = known(
    { ...jan, email: 'jan@elbwerk.de' },
    own(7, { ...jan, first_name: 'Eva', last_name: 'Kern', email: 'eva@elbwerk.de', owner: 'E. Kern' }),
  );
  expect(codes(lead)).toEqual([]);
});

test('the owner comes from the closest record of the own data', () => {
  const lead = known(
    { ...jan, email: 'jan@elbwerk.de' },
    own(7, { ...jan, owner: 'by evidence' }),
    own(8, { ...jan, email: 'jan@elbwerk.de', owner: 'by address' }),
  );
  expect(lead?.values.owner).toBe('by address');
});
