import { describe, expect, test } from 'vitest';
import { checkLead } from '../../src/check/check.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { type Correctable, type Correction, openCorrections } from '../../src/correct/correct.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';

const SETTINGS = { config: DEFAULT_CONFIG, asOf: '2026-11-24' };
const check = (lead: Lead): Lead => checkLead(lead, SETTINGS);

const KNOWN = {
  first_name: 'Sabine',
  last_name: 'Kettner',
  company: 'Kettner Anlagenbau GmbH',
  email: 's.kettner@kettner-anlagen.example',
} as const;
const HERS = (field: Correctable, value: string): Correction => ({
  lead: newLead({ id: 'aaaaaaaaaaaa', records: [], values: KNOWN }),
  field,
  value,
});

let line = 1;
function record(values: Values, path = 'messe.csv'): Lead {
  line += 1;
  return newLead({ records: [{ path, line }], values });
}

function correct(values: Values, ...corrections: readonly Correction[]): Lead {
  const mapped = record(values);
  return openCorrections(corrections, check).correct(mapped, check(mapped));
}

describe('a correction finds its person', () => {
  test.each<[string, Values, boolean]>([
    ['by e-mail', { email: 'S.Kettner@kettner-anlagen.example' }, true],
    ['by e-mail with a new family name', { ...KNOWN, last_name: 'Kettner-Wolf', company: '' }, true],
    ['by e-mail with a slip in the name', { ...KNOWN, first_name: 'Sabina' }, true],
    ['by e-mail and an initial', { ...KNOWN, first_name: 'S.' }, true],
    ['by name and company', { full_name: 'Sabine Kettner', company: 'Kettner Anlagenbau' }, true],
    [
      'by name and company, in capitals',
      { full_name: 'KETTNER, Sabine', company: 'KETTNER ANLAGENBAU GMBH' },
      true,
    ],
    ['not somebody else in her mailbox', { ...KNOWN, first_name: 'Horst' }, false],
    ['not a colleague', { full_name: 'Peter Kettner', company: KNOWN.company }, false],
    ['not a namesake elsewhere', { full_name: 'Sabine Kettner', company: 'Wolf Druck GmbH' }, false],
    ['not a namesake with a mailbox of her own', { ...KNOWN, email: 'sabine.kettner2@web.de' }, false],
    ['not a name alone', { full_name: 'Sabine Kettner' }, false],
    ['not a family name in the company', { last_name: 'Kettner', company: KNOWN.company }, false],
  ])('%s', (_, values, found) => {
    expect(correct(values, HERS('phone', '+4930901820')).values.phone).toBe(
      found ? '+4930901820' : undefined,
    );
  });

  const desk: Values = { company: 'Nord Logistik GmbH', email: 'info@nord-logistik.example' };
  const switchboard: Values = { company: 'Nord Logistik GmbH', phone: '+49403088123' };
  const of = (values: Values): Correction => ({
    lead: newLead({ id: 'bbbbbbbbbbbb', records: [], values }),
    field: 'city',
    value: 'Hamburg',
  });
  test.each<[string, Values, Values, boolean]>([
    [
      'a shared mailbox and the same name',
      { ...desk, last_name: 'Voss' },
      { ...desk, last_name: 'Voss' },
      true,
    ],
    [
      'a shared mailbox and another name',
      { ...desk, last_name: 'Voss' },
      { ...desk, last_name: 'Brandt' },
      false,
    ],
    ['a shared mailbox and no name on one side', { ...desk, last_name: 'Voss' }, desk, false],
    ['a shared mailbox and no name at all', desk, desk, true],
    [
      'a switchboard and the same name',
      { ...switchboard, last_name: 'Voss' },
      { ...switchboard, last_name: 'Voss' },
      true,
    ],
    [
      'a switchboard and another name',
      { ...switchboard, last_name: 'Voss' },
      { ...switchboard, last_name: 'Brandt' },
      false,
    ],
    ['a switchboard where the name was unknown', switchboard, { ...switchboard, last_name: 'Brandt' }, false],
    ['a number of somebody without a name', switchboard, switchboard, true],
    [
      'Martin and Martina at one switchboard',
      { ...switchboard, full_name: 'Martin Voss' },
      { ...switchboard, full_name: 'Martina Voss' },
      false,
    ],
  ])('%s', (_, known, values, found) => {
    expect(correct(values, of(known)).values.city).toBe(found ? 'Hamburg' : undefined);
  });

  test('by the id of an earlier run, whatever else has changed', () => {
    const mapped = {
      ...record({ email: 'new@elsewhere.example', full_name: 'Sabine Wolf' }),
      id: 'aaaaaaaaaaaa',
    };
    const { values } = openCorrections([HERS('city', 'Konstanz')], check).correct(mapped, check(mapped));
    expect(values.city).toBe('Konstanz');
  });

  test('under what an earlier answer said', () => {
    const lost: Correction = {
      lead: newLead({
        id: 'cccccccccccc',
        records: [],
        values: { full_name: 'Ute Blank', phone: '+4917612345678' },
      }),
      field: 'email',
      value: 'ute@blank.example',
    };
    const later: Correction = {
      lead: newLead({ id: 'dddddddddddd', records: [], values: { email: 'ute@blank.example' } }),
      field: 'company',
      value: 'Blank AG',
    };
    expect(correct({ full_name: 'Ute Blank', mobile: '0176 12345678' }, lost, later).values).toMatchObject({
      email: 'ute@blank.example',
      company: 'Blank AG',
    });
  });

  test('and says how many found nobody', () => {
    const book = openCorrections([HERS('phone', '+4930901820'), HERS('city', 'Konstanz'), of(desk)], check);
    const mapped = record(KNOWN);
    expect([book.given, book.unmatched()]).toEqual([3, 3]);
    book.correct(mapped, check(mapped));
    expect(book.unmatched()).toBe(1);
  });
});

describe('a correction', () => {
  test('overrides what the list says, is checked, and stands in the ledger', () => {
    const lead = correct({ ...KNOWN, phone: '030/1' }, HERS('phone', '030 901820'));
    expect(lead.values.phone).toBe('+4930901820');
    expect(lead.reach.phone).toBe('ok');
    expect(lead.findings.map(({ code }) => code)).not.toContain('PHONE_INVALID');
    expect(lead.findings).toContainEqual({
      code: 'CORRECTED',
      field: 'phone',
      args: { field: 'phone', from: '030/1', to: '+4930901820' },
    });
  });

  test('that is wrong is found out', () => {
    const lead = correct({ ...KNOWN, phone: '+4930901820' }, HERS('phone', '12'));
    expect(lead.reach.phone).toBe('invalid');
    expect(lead.findings.map(({ code }) => code)).toContain('PHONE_INVALID');
  });

  test('takes an unusable mobile number along', () => {
    const lead = correct({ ...KNOWN, mobile: '0176 1' }, HERS('phone', '030 901820'));
    expect([lead.values.phone, lead.values.mobile]).toEqual(['+4930901820', undefined]);
  });

  test('the last of several answers holds, and one that was not found changes nothing', () => {
    const twice = [HERS('city', 'Ulm'), HERS('city', 'Konstanz'), HERS('city', ''), HERS('phone', '')];
    const lead = correct(KNOWN, ...twice);
    expect([lead.values.city, lead.values.phone]).toEqual(['Konstanz', undefined]);
    expect(lead.findings.filter(({ code }) => code === 'ENTERED')).toHaveLength(1);
  });

  test.each<[string, Values, Correctable, string, Values]>([
    [
      'a whole name',
      { full_name: 'Kettnr' },
      'full_name',
      'Dr. Sabine Kettner',
      { academic_title: 'Dr.', first_name: 'Sabine', last_name: 'Kettner' },
    ],
    [
      'a family name',
      { full_name: 'Dr. Sabine Kettnr' },
      'last_name',
      'Kettner',
      { academic_title: 'Dr.', first_name: 'Sabine', last_name: 'Kettner' },
    ],
    ['a country', { country: 'Germany' }, 'country', 'Österreich', { country: 'AT' }],
  ])('%s', (_, has, field, value, expected) => {
    const base = { email: KNOWN.email, ...has };
    expect(
      correct(base, { lead: newLead({ id: '', records: [], values: base }), field, value }).values,
    ).toMatchObject(expected);
  });

  test('made twice is made once', () => {
    const book = openCorrections([HERS('phone', '030 901820'), HERS('full_name', 'Sabine Wolf')], check);
    const mapped = record(KNOWN);
    const once = book.correct(mapped, check(mapped));
    const again = book.correct(once, check(once));
    expect(again.values).toEqual(once.values);
  });
});

describe('through the merge', () => {
  const merged = (records: readonly Lead[], ...corrections: readonly Correction[]): readonly Lead[] => {
    const book = openCorrections(corrections, check);
    const leads = records.map((mapped) => book.correct(mapped, check(mapped)));
    return mergeLeads(leads, [], SETTINGS).leads;
  };
  const nameless: Values = { full_name: 'Eva Kern', phone: '+4930901820', company: 'Kern Werkzeuge KG' };
  const found = (id: string, values: Values, field: Correctable, value: string): Correction => ({
    lead: newLead({ id, records: [], values }),
    field,
    value,
  });

  test('an address that was found out makes two records one lead', () => {
    const records = [
      record(nameless),
      record({ full_name: 'E. Kern-Adam', email: 'eva@kern.example' }, 'web.csv'),
    ];
    expect(merged(records)).toHaveLength(2);
    expect(merged(records, found('eeeeeeeeeeee', nameless, 'email', 'eva@kern.example'))).toHaveLength(1);
  });

  test('two leads that get one address are one person, also within a file', () => {
    const other: Values = { full_name: 'Eva Kern', mobile: '+4917612345678', city: 'Ulm' };
    const leads = merged(
      [record(nameless), record(other)],
      found('eeeeeeeeeeee', nameless, 'email', 'eva@kern.example'),
      found('ffffffffffff', other, 'email', 'eva@kern.example'),
    );
    expect(leads).toHaveLength(1);
  });

  test('the id outlives a new address and a new name', () => {
    const [before] = merged([record(nameless)]);
    const [after] = merged(
      [record(nameless)],
      found(before?.id ?? '', nameless, 'email', 'eva@kern.example'),
      found(before?.id ?? '', nameless, 'last_name', 'Adam'),
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.values).toMatchObject({ email: 'eva@kern.example', last_name: 'Adam' });
  });

  test('what was found out wins over newer records of the same person that it could not be laid over', () => {
    const old = { ...record({ ...KNOWN, phone: '+4930901820' }), occurredAt: '2026-01-01' };
    const newer = {
      ...record(
        { full_name: 'Sabine Kettner', company: 'Andere AG', phone: '+4930901820', city: 'Ulm' },
        'web.csv',
      ),
      occurredAt: '2026-09-01',
    };
    const [lead, ...more] = merged([old, newer], HERS('city', 'Konstanz'), HERS('company', 'Kettner AG'));
    expect(more).toEqual([]);
    expect(lead?.values).toMatchObject({ city: 'Konstanz', company: 'Kettner AG' });
  });
});
