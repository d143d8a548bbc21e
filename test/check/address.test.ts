import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../src/check/address.ts';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { newLead, type Values } from '../../src/lead.ts';

const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2026-03-01' };
const read = (values: Values) => checkAddress(newLead({ records: [], values }), SETTINGS);

function expectAddress(given: Values, wanted: Values): void {
  const lead = read(given);
  expect(lead.values).toEqual(wanted);
  expect(checkAddress(lead, SETTINGS)).toEqual(lead);
}

describe('countries by name, code and licence plate', () => {
  test.each([
    ['Deutschland', 'DE'],
    ['germany', 'DE'],
    ['Allemagne', 'DE'],
    ['Germania', 'DE'],
    ['DEU', 'DE'],
    ['D', 'DE'],
    ['BRD', 'DE'],
    ['Deutschland (DE)', 'DE'],
    ['DE - Germany', 'DE'],
    ['Österreich', 'AT'],
    ['Oesterreich', 'AT'],
    ['A', 'AT'],
    ['Autriche', 'AT'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Svizzera', 'CH'],
    ['CH', 'CH'],
    ['FL', 'LI'],
    ['Fürstentum Liechtenstein', 'LI'],
    ['Italien', 'IT'],
    ['I', 'IT'],
    ['F', 'FR'],
    ['NL', 'NL'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['B', 'BE'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['Vereinigte Staaten von Amerika', 'US'],
    ['Tschechische Republik', 'CZ'],
    ['Czechia', 'CZ'],
    ['Türkei', 'TR'],
    ['Türkiye', 'TR'],
    ['Südkorea', 'KR'],
    ['VAE', 'AE'],
    ['Bosnien-Herzegowina', 'BA'],
    ['Nordmazedonien', 'MK'],
    ['Deutschland / Germany', 'DE'],
  ])('%s → %s', (country, code) => expect(read({ country }).values.country).toBe(code));

  test.each([
    ['Korea', 'COUNTRY_AMBIGUOUS'],
    ['DACH', 'COUNTRY_AMBIGUOUS'],
    ['Schweiz/Deutschland', 'COUNTRY_AMBIGUOUS'],
    ['Kongo', 'COUNTRY_AMBIGUOUS'],
    ['Atlantis', 'COUNTRY_UNKNOWN'],
  ])('%s names no single country: %s', (country, code) => {
    const lead = read({ country });
    expect(lead.values.country).toBeUndefined();
    expect(lead.findings.map((one) => one.code)).toEqual([code]);
  });

  test('a state in the country column tells both', () =>
    expectAddress({ country: 'Bayern' }, { country: 'DE', region: 'Bayern' }));
});

describe('postal code and city', () => {
  test.each<[Values, Values]>([
    [{ postal_code: 'D-80331' }, { postal_code: '80331', country: 'DE' }],
    [{ postal_code: 'CH 8001' }, { postal_code: '8001', country: 'CH' }],
    [
      { postal_code: 'A-1010', city: 'WIEN' },
      { postal_code: '1010', city: 'Wien', country: 'AT' },
    ],
    [{ postal_code: 'FL-9490' }, { postal_code: '9490', country: 'LI' }],
    [{ city: '80331 München' }, { city: 'München', postal_code: '80331' }],
    [{ city: 'D-80331 MÜNCHEN' }, { city: 'München', postal_code: '80331', country: 'DE' }],
    [{ postal_code: '80331 München' }, { city: 'München', postal_code: '80331' }],
    [
      { postal_code: 'München', city: '80331' },
      { city: 'München', postal_code: '80331' },
    ],
    [
      { street: 'Hauptstr. 5, 80331 München' },
      { street: 'Hauptstr. 5', postal_code: '80331', city: 'München' },
    ],
    [
      { street: 'Weg 5, 1010 Wien, Österreich' },
      { street: 'Weg 5', postal_code: '1010', city: 'Wien', country: 'AT' },
    ],
    [{ city: 'Wien, Österreich' }, { city: 'Wien', country: 'AT' }],
    [
      { postal_code: '80331.0', country: 'DE' },
      { postal_code: '80331', country: 'DE' },
    ],
    [
      { postal_code: "'01067", country: 'DE' },
      { postal_code: '01067', country: 'DE' },
    ],
    [
      { postal_code: '80 331', country: 'DE' },
      { postal_code: '80331', country: 'DE' },
    ],
    [
      { postal_code: 'sw1a1aa', country: 'GB' },
      { postal_code: 'SW1A 1AA', country: 'GB' },
    ],
    [
      { postal_code: '1012ab', country: 'NL' },
      { postal_code: '1012 AB', country: 'NL' },
    ],
    [{ city: 'FRANKFURT AM MAIN' }, { city: 'Frankfurt am Main' }],
    [{ city: 'Halle (Saale)' }, { city: 'Halle (Saale)' }],
    [{ street: 'Hauptstr.5' }, { street: 'Hauptstr. 5' }],
    [{ street: 'Bahnhofstrasse', street_2: '12a' }, { street: 'Bahnhofstrasse 12a' }],
    [
      { region: 'NRW', country: 'DE' },
      { region: 'Nordrhein-Westfalen', country: 'DE' },
    ],
    [
      { region: 'Kanton Zürich', country: 'CH' },
      { region: 'Zürich', country: 'CH' },
    ],
    [
      { region: 'BE', country: 'CH' },
      { region: 'Bern', country: 'CH' },
    ],
    [
      { region: 'CA', country: 'US' },
      { region: 'CA', country: 'US' },
    ],
    [{ city: '-', postal_code: 'n/a' }, {}],
  ])('%o → %o', expectAddress);
});

describe('a lost leading zero', () => {
  test.each<[Values, string]>([
    [{ postal_code: '1067', country: 'DE' }, '01067'],
    [{ postal_code: '1067', city: 'Dresden' }, '01067'],
    [{ postal_code: '4109', city: 'Leipzig' }, '04109'],
    [{ postal_code: '2139', country: 'US', region: 'MA' }, '02139'],
    [{ postal_code: '1067' }, '1067'],
    [{ postal_code: '1010', city: 'Wien' }, '1010'],
    [{ postal_code: '8010', city: 'Graz', country: 'DE' }, '8010'],
    [{ postal_code: '8001', country: 'CH' }, '8001'],
    [{ postal_code: '8001', city: 'Zürich' }, '8001'],
    [{ postal_code: '2139', country: 'US' }, '2139'],
    [{ postal_code: '9999', country: 'DE' }, '9999'],
  ])('%o → %s', (values, wanted) => {
    const lead = read(values);
    expect(lead.values.postal_code).toBe(wanted);
    expect(lead.findings.some(({ code }) => code === 'POSTAL_CODE_ZERO')).toBe(wanted !== values.postal_code);
  });
});

test('a postal code that is in no list is no finding; one of a form the country does not have is', () => {
  expect(read({ postal_code: '99999', country: 'DE' }).findings).toEqual([]);
  expect(read({ postal_code: '803311', country: 'DE' }).findings.map(({ code }) => code)).toEqual([
    'POSTAL_CODE_ODD',
  ]);
});
