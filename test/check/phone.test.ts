import fc from 'fast-check';
import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { checkPhone } from '../../src/check/phone.ts';
import { readPhoneCell, readPhoneWords } from '../../src/check/phone-clean.ts';
import { newLead } from '../../src/lead.ts';
import { checked, codesOf, SETTINGS } from './lead.ts';

describe('notations of one number', () => {
  test.each([
    '+4930901820',
    '+49 30 901820',
    '+49 (0) 30 901820',
    '+49(0)30-901820',
    '+49 [0] 30 901820',
    '+49 030 901820',
    '0049 30 901820',
    '0049-30-901820',
    '0049 (0)30/901820',
    '+0049 30 901820',
    '++49 30 901820',
    '(+49) 30 901820',
    '030/901820',
    '030 / 90 18 20',
    '030 - 901820',
    '(030) 901820',
    '030.901.820',
    '030_901820',
    '٠٣٠ ٩٠١٨٢٠',
    '+۴۹ ۳۰ ۹۰۱۸۲۰',
    '0 30 / 90 18 20',
    'Tel.: 030 901820',
    'Telefon: +49 30 901820',
    'Fon 030 901820',
    'T 030 901820',
    'tel:+4930901820',
    'p:+4930901820',
    "'+4930901820",
    '4930901820',
    '49 30 901820',
    '4930901820.0',
    '030 901820 (Büro)',
    '030 901820 (Sekretariat Fr. Müller)',
    'bitte 030 901820 anrufen',
    'O30 901820',
    '+49\u00a030\u00a0901820',
    '+49 30\u2013901820',
    '\u202a+49 30 901820\u202c',
    '030 901820 ext. 12',
    '030 901820 Durchwahl 12',
    '030 901820 x12',
    '030 901820 DW 12',
  ])('%s', (phone) => {
    const lead = checked({ phone });
    expect(lead.values.phone).toBe('+4930901820');
    expect(lead.reach).toMatchObject({ phone: 'ok', phoneType: 'fixed' });
  });
});

describe('status and type', () => {
  test.each([
    ['0171 2345678', '', '+491712345678', 'ok', 'mobile'],
    ['030 901820-0', '', '+49309018200', 'ok', 'fixed'],
    ['089 901820-12 oder -14', '', '+498990182012', 'ok', 'fixed'],
    ['089 901820-12/14', '', '+498990182012', 'ok', 'fixed'],
    ['0800 3301000', '', '+498003301000', 'ok', 'tollfree'],
    ['0900 5123456', '', '+499005123456', 'risky', 'premium'],
    ['0180 5 123456', '', '+491805123456', 'ok', 'other'],
    ['01 5331234', 'AT', '+4315331234', 'ok', 'fixed'],
    ['+43 (0)664/2345678', 'AT', '+436642345678', 'ok', 'mobile'],
    ['044 668 18 00', 'CH', '+41446681800', 'ok', 'fixed'],
    ['Natel 079 234 56 78', 'CH', '+41792345678', 'ok', 'mobile'],
    ['+423 236 61 11', 'LI', '+4232366111', 'ok', 'fixed'],
    ['020 7183 4411', 'GB', '+442071834411', 'ok', 'fixed'],
    ['+44 (0) 7911 123456', 'GB', '+447911123456', 'ok', 'mobile'],
    ['056 0012 3456', 'GB', '+445600123456', 'ok', 'voip'],
    ['(415) 772-9911', 'US', '+14157729911', 'ok', 'other'],
    ['Cell: 415.772.9911', 'US', '+14157729911', 'ok', 'mobile'],
    ['1-800-FLOWERS', 'US', '+18003569377', 'ok', 'tollfree'],
    ['011 49 30 901820', 'US', '+4930901820', 'ok', 'fixed'],
    ['+39 (0)6 6982 1234', 'IT', '+390669821234', 'ok', 'fixed'],
    ['06 6982 1234', 'IT', '+390669821234', 'ok', 'fixed'],
    ['01 42 68 53 00', 'FR', '+33142685300', 'ok', 'fixed'],
  ])('%s in %s', (phone, country, e164, status, type) => {
    const lead = checked(country ? { phone, country } : { phone });
    expect([lead.values.phone, lead.reach.phone, lead.reach.phoneType]).toEqual([e164, status, type]);
  });
});

describe('a lost plus is put back only where the number says so', () => {
  test.each([
    ['491767241632', '', '+491767241632', 'ok'],
    ['4915112345678', '', '+4915112345678', 'ok'],
    ['436641234568', '', '+436641234568', 'ok'],
    ['41791234568', '', '+41791234568', 'risky'],
    ['41791234568', 'CH', '+41791234568', 'ok'],
    ['447911123456', 'GB', '+447911123456', 'ok'],
    ['1712345678', '', '+491712345678', 'ok'],
    ['49151123456', '', '49151123456', 'invalid'],
    ['491511234567', '', '491511234567', 'invalid'],
  ])('%s in %s', (phone, country, value, status) => {
    const lead = checked(country ? { phone, country } : { phone });
    expect([lead.values.phone, lead.reach.phone]).toEqual([value, status]);
  });
});

describe('what cannot be a number stays as it is', () => {
  test.each([
    ['4,91511E+11', 'PHONE_DESTROYED'],
    ['4.91511E+11', 'PHONE_DESTROYED'],
    ['1.71234E+09', 'PHONE_DESTROYED'],
    ['0123456789', 'PHONE_PATTERN'],
    ['0000000', 'PHONE_PATTERN'],
    ['0987654321', 'PHONE_PATTERN'],
    ['0777777777', 'PHONE_PATTERN'],
    ['2024-03-12', 'PHONE_INVALID'],
    ['12345', 'PHONE_INVALID'],
    ['0171', 'PHONE_INVALID'],
    ['+49', 'PHONE_INVALID'],
    ['auf der Karte', 'PHONE_INVALID'],
    ['017123456789012345', 'PHONE_INVALID'],
    ['Fax 030 901821', 'PHONE_FAX'],
  ])('%s', (phone, code) => {
    const lead = checked({ phone });
    expect(lead.values.phone).toBe(phone);
    expect(lead.reach.phone).toBe('invalid');
    expect(codesOf(lead)).toContain(code);
  });

  test.each(['-', 'k. A.', 'keine', 'n/a', 'unbekannt', '0', '--', 'keine Angabe'])(
    '%s means none',
    (phone) => {
      const lead = checked({ phone, email: 'a@kellermann-optik.de' });
      expect(lead.values.phone).toBeUndefined();
      expect(lead.reach.phone).toBe('missing');
    },
  );
});

describe('doubtful numbers', () => {
  test.each([
    ['0171 1111111', 'PHONE_PATTERN'],
    ['+49 30 23125 014', 'PHONE_FICTIONAL'],
    ['+44 7700 900123', 'PHONE_FICTIONAL'],
    ['+1 212 555 0123', 'PHONE_FICTIONAL'],
    ['+44 20 7946 0018', 'PHONE_FICTIONAL'],
  ])('%s', (phone, code) => {
    const lead = checked({ phone });
    expect(lead.reach.phone).toBe('risky');
    expect(codesOf(lead)).toContain(code);
  });

  test('an extension is kept in the findings', () => {
    const lead = checked({ phone: '030 901820 ext. 12' });
    expect(lead.findings).toContainEqual(
      expect.objectContaining({ code: 'PHONE_EXTENSION', args: { to: '+4930901820', extension: '12' } }),
    );
  });
});

describe('several numbers are sorted', () => {
  const both = { phone: '+4930901820', mobile: '+491712345678' };
  test.each([
    ['one cell, slash', { phone: '030 901820 / 0171 2345678' }],
    ['one cell, comma', { phone: '030/901820, 0171/2345678' }],
    ['one cell, mobile first', { phone: '0171 2345678; 030 901820' }],
    ['one cell, words', { phone: '030-901820 oder 0171-2345678' }],
    ['one cell, labels', { phone: 'Tel.: 030 901820 Mobil 0171 2345678' }],
    ['one cell, short labels', { phone: 'p: 030 901820 m: 0171 2345678' }],
    ['one cell, international', { phone: '+49 30 901820 +49 171 2345678' }],
    ['one cell, two lines', { phone: '030 901820\n0171 2345678' }],
    ['one cell, only a blank', { phone: '030901820 01712345678' }],
    ['columns the wrong way round', { phone: '0171 2345678', mobile: '030 901820' }],
    ['two phone columns', { phone: '0171 2345678', phone_2: '030 901820' }],
    ['a fax between', { phone: 'T 030 901820 F 030 901821 M 0171 2345678' }],
    ['as they are', both],
  ])('%s', (_why, values) => {
    const { values: sorted } = checked(values);
    expect({ phone: sorted.phone, mobile: sorted.mobile }).toEqual(both);
  });

  test('a single mobile number stays in its column and counts as the phone', () => {
    const lead = checked({ mobile: '0171 2345678' });
    expect(lead.values).toEqual({ mobile: '+491712345678' });
    expect(lead.reach).toMatchObject({ phone: 'ok', phoneType: 'mobile' });
  });

  test('a number that works comes before one that does not', () => {
    const { values } = checked({ phone: '12', phone_2: '030 901820' });
    expect(values).toMatchObject({ phone: '+4930901820', phone_2: '12' });
  });
});

const COUNTRIES: readonly CountryCode[] = ['DE', 'AT', 'CH', 'US', 'GB', 'FR', 'IT', 'NL'];
const TRUNK: ReadonlyMap<string, string> = new Map([
  ['US', ''],
  ['IT', ''],
]);

describe('properties', () => {
  test('clean input is read as libphonenumber reads it', () => {
    const clean = fc.tuple(
      fc.constantFrom(...COUNTRIES),
      fc.stringMatching(/^[1-9]\d{6,11}$/),
      fc.boolean(),
      fc.constantFrom('', ' ', '-'),
    );
    fc.assert(
      fc.property(clean, ([country, digits, international, gap]) => {
        const prefix = international ? `+${getCountryCallingCode(country)}` : (TRUNK.get(country) ?? '0');
        fc.pre(prefix !== '' || (country === 'US' && digits.length === 10));
        const phone = `${prefix}${gap && prefix ? gap : ''}${digits.slice(0, 3)}${gap}${digits.slice(3)}`;
        const reference = parsePhoneNumberFromString(phone, country);
        const lead = checked({ phone, country });
        if (reference?.isValid())
          expect([lead.values.phone, lead.reach.phone === 'invalid']).toEqual([reference.number, false]);
        else if (lead.reach.phone !== 'risky') expect(lead.reach.phone).toBe('invalid');
      }),
      { numRuns: 3000 },
    );
  });

  test('whatever a cell holds: E.164 or the cell itself, and a second check changes nothing', () => {
    const cell = fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[+0-9 ()/.;,xE-]{1,40}$/));
    fc.assert(
      fc.property(cell, cell, (phone, mobile) => {
        const once = checkPhone(newLead({ records: [], values: { phone, mobile } }), SETTINGS);
        for (const value of [once.values.phone, once.values.mobile]) {
          if (value !== undefined && value !== phone && value !== mobile)
            expect(value).toMatch(/^\+[1-9]\d{6,14}$/);
        }
        expect(checkPhone(once, SETTINGS)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('the short way for plain cells takes the same number out as the long one', () => {
    const plain = fc.tuple(
      fc.constantFrom('+', '00', '0', '(0', ''),
      fc.stringMatching(/^[1-9][0-9 ()./-]{4,20}[0-9]$/),
    );
    fc.assert(
      fc.property(plain, ([prefix, rest]) => {
        const cell = prefix + rest;
        expect(readPhoneCell(cell)).toEqual(readPhoneWords(cell));
      }),
      { numRuns: 20_000 },
    );
  });

  test('no digit is invented: those of the result stand in the cell in their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()/.-]{5,30}$/), (phone) => {
        const { values, reach } = checked({ phone });
        if (reach.phone === 'invalid' || !values.phone) return;
        const given = phone.replace(/\D/g, '');
        const national = values.phone.slice(1).replace(/^49/, '');
        expect(
          given.includes(national) || given.replace(/^00/, '').startsWith(values.phone.slice(1, 3)),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
