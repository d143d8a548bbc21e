import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeConsent } from '../../src/consent/consent.ts';
import type { Consent, SourceType, Values } from '../../src/lead.ts';
import { type Given, person, settingsWith } from '../decide.ts';

const cell = (...words: string[]): fc.Arbitrary<string | undefined> => fc.constantFrom(undefined, ...words);
const values: fc.Arbitrary<Values> = fc
  .record({
    country: cell('DE', 'AT', 'CH', 'FR', 'GB', 'US'),
    consent: cell('yes', 'no', 'E-Mail, Telefon', 'E-Mail: ja, Telefon: nein'),
    consent_email: cell('yes', 'no', 'pending', 'confirmed'),
    consent_phone: cell('yes', 'no'),
    consent_text: cell(
      'Ich bin einverstanden, per E-Mail und Telefon informiert zu werden.',
      'Datenschutz gelesen',
    ),
    consent_status: cell('Subscribed', 'Unsubscribed', 'Marketing contact'),
    consent_at: cell('2026-01-01', '2019-01-01'),
    double_opt_in: cell('confirmed', 'pending', 'no'),
    opt_out: cell('yes', 'no'),
    do_not_call: cell('yes', 'no'),
    do_not_mail: cell('yes', 'no'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined)));
const given: fc.Arbitrary<Given> = fc
  .record({
    values,
    note: cell(
      'Bitte um Rückruf am Donnerstag',
      'interessiert an Katalogsoftware',
      'Bitte Angebot per E-Mail schicken',
      'kein Bedarf',
      'Bitte nicht anrufen',
    ),
    sourceType: fc.constantFrom<SourceType>('list', 'form', 'purchased', 'prize-draw', 'newsletter'),
  })
  .map(({ note, ...rest }) => ({ ...rest, ...(note !== undefined && { note }) }));
const market = fc.constantFrom('b2b', 'b2c');

const judged = (one: Given, config: object): Consent =>
  judgeConsent(person(one), settingsWith(config)).consent;
const CHANNELS = ['may_email', 'may_call', 'may_write'] as const;

describe('always', () => {
  test.each<[string, Partial<Values>, SourceType | undefined]>([
    ['an opt-out', { opt_out: 'yes', opt_out_at: '2026-03-01' }, undefined],
    ['a refused call', { do_not_call: 'yes' }, undefined],
    ['a refused letter', { do_not_mail: 'yes' }, undefined],
    ['an unconfirmed double opt-in', { double_opt_in: 'pending' }, undefined],
    ['a refused consent to calls', { consent_phone: 'no' }, undefined],
    ['a refused consent to e-mail', { consent_email: 'no' }, undefined],
    ['a purchase of the list', {}, 'purchased'],
  ])('%s opens no channel', (_, further, sourceType) => {
    fc.assert(
      fc.property(given, market, (one, where) => {
        const before = judged(one, { market: where });
        const after = judged(
          { ...one, values: { ...one.values, ...further }, ...(sourceType && { sourceType }) },
          { market: where },
        );
        for (const channel of CHANNELS) if (before[channel] !== 'yes') expect(after[channel]).not.toBe('yes');
      }),
      { numRuns: 150 },
    );
  });

  test('strict leaves nothing unproven and takes no permission away', () => {
    fc.assert(
      fc.property(given, market, (one, where) => {
        const plain = judged(one, { market: where });
        const strict = judged(one, { market: where, consent: { strict: true } });
        for (const channel of CHANNELS) expect(strict[channel]).toBe(plain[channel] === 'yes' ? 'yes' : 'no');
      }),
      { numRuns: 150 },
    );
  });

  test('a purchased list permits nothing to a seller whom no consent names', () => {
    fc.assert(
      fc.property(given, market, (one, where) => {
        const { may_email, may_call, may_write } = judged(
          { ...one, sourceType: 'purchased' },
          { market: where },
        );
        expect([may_email, may_call, may_write]).not.toContain('yes');
      }),
      { numRuns: 150 },
    );
  });
});
