import { expect, test } from 'vitest';
import { completeLead } from '../../src/complete/complete.ts';
import { newLead, type Values } from '../../src/lead.ts';
import { knowledgeOf, SETTINGS } from './knowledge.ts';

const MISMATCHES = /_MISMATCH$/;

function mismatches(values: Values): string[] {
  const lead = newLead({
    records: [],
    values,
    reach: { email: 'ok', emailFlags: [], phone: 'ok', phoneType: 'fixed', fake: 0 },
  });
  const completed = completeLead(lead, knowledgeOf([lead]), SETTINGS);
  return completed.findings.map(({ code }) => code as string).filter((code) => MISMATCHES.test(code));
}

test.each<[Values, string[]]>([
  [{ country: 'DE', phone: '+4930901820' }, []],
  [{ country: 'DE', phone: '+41446681800' }, ['COUNTRY_PHONE_MISMATCH']],
  [{ country: 'DE', postal_code: '8001', city: 'Zürich' }, ['COUNTRY_PLACE_MISMATCH']],
  [{ country: 'CH', postal_code: '8001', city: 'Zürich' }, []],
  [{ country: 'DE', email: 'a@nordbau-beispiel.at' }, ['COUNTRY_DOMAIN_MISMATCH']],
  [{ country: 'DE', email: 'a@nordbau-beispiel.com' }, []],
  [{ country: 'DE', email: 'a@nordbau-beispiel.io' }, []],
  [{ country: 'DE', postal_code: '80331', city: 'Hamburg' }, ['CITY_POSTAL_CODE_MISMATCH']],
  [{ country: 'DE', postal_code: '80331', city: 'München' }, []],
  [{ country: 'DE', postal_code: '80331', city: 'Munich' }, []],
  [{ country: 'DE', postal_code: '79098', city: 'Freiburg' }, []],
  [{ country: 'DE', postal_code: '10115', city: 'Berlin-Mitte' }, []],
  [{ country: 'DE', postal_code: '99999', city: 'Hamburg' }, []],
  [
    {
      country: 'AT',
      postal_code: '1010',
      city: 'Wien',
      phone: '+4315120000',
      email: 'a@nordbau-beispiel.at',
    },
    [],
  ],
])('%o', (values, codes) => {
  expect(mismatches(values)).toEqual(codes);
});
