import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseConsentOption } from '../../src/config/consent.ts';
import { gatherSuppression, suppress } from '../../src/consent/consent.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';
import { type Given, person } from '../decide.ts';

const entry = (values: Values, extra: Lead['extra'] = []): Lead =>
  newLead({ records: [{ path: 'sperrliste.csv', line: 2 }], values, extra });
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const MAIL = 'anna.berger@berger-maschinenbau.example';

function isSuppressed(entries: readonly Lead[], given: Given = {}): boolean {
  return suppress(person(given), gatherSuppression(entries)).findings.some(
    ({ code }) => code === 'SUPPRESSED',
  );
}

describe('a lead is found on a suppression list', () => {
  test.each<[string, Lead, Given]>([
    ['by e-mail', entry({ email: MAIL.toUpperCase() }), {}],
    ['by e-mail in an unmapped column', entry({}, [['wer', `<${MAIL}>`]]), {}],
    ['by e-mail with a tag', entry({ email: MAIL }), { values: { email: MAIL.replace('@', '+messe@') } }],
    ['by second e-mail', entry({ email: 'a@privat.example' }), { values: { email_2: 'a@privat.example' } }],
    [
      'by an e-mail that lost in a merge',
      entry({ email: 'a@privat.example' }),
      {
        rest: {
          findings: [
            {
              code: 'CONFLICT',
              field: 'email',
              args: { field: 'email', value: 'a@privat.example', source: 'b.csv:3' },
            },
          ],
        },
      },
    ],
    ['by hash', entry({}, [['sha256', hash(MAIL)]]), {}],
    ['by hash in capitals', entry({ email: hash(MAIL).toUpperCase() }), {}],
    ['by domain', entry({ website: 'berger-maschinenbau.example' }), {}],
    ['by domain with @', entry({ email: '@berger-maschinenbau.example' }), {}],
    [
      'by domain of a sub-domain',
      entry({}, [['domain', 'berger-maschinenbau.example']]),
      { values: { email: 'a@mail.berger-maschinenbau.example' } },
    ],
    ['by phone', entry({ phone: '+4930901820' }), {}],
    ['by company, legal form aside', entry({ company: 'BERGER Maschinenbau' }), {}],
    [
      'by name and company',
      entry({ first_name: 'Anna', last_name: 'Berger', company: 'Berger Maschinenbau GmbH' }),
      {},
    ],
  ])('%s', (_, one, given) => {
    expect(isSuppressed([one], given)).toBe(true);
  });
});

describe('a lead is not found', () => {
  test.each<[string, Lead, Given]>([
    [
      'where a colleague is suppressed',
      entry({ email: 'otto@berger-maschinenbau.example', company: 'Berger Maschinenbau GmbH' }),
      {},
    ],
    [
      'where a colleague is suppressed by name',
      entry({ first_name: 'Otto', last_name: 'Kern', company: 'Berger Maschinenbau GmbH' }),
      {},
    ],
    ['where a domain has the same ending', entry({ website: 'maschinenbau.example' }), {}],
    ['where a company only begins alike', entry({ company: 'Berger' }), {}],
    ['where another hash stands', entry({}, [['sha256', hash('a@b.example')]]), {}],
    ['on an empty list', entry({}), {}],
  ])('%s', (_, one, given) => {
    expect(isSuppressed([one], given)).toBe(false);
  });
});

describe('--consent', () => {
  test.each([
    ['email=double-opt-in@2026-01-31', 'email', 'double-opt-in@2026-01-31'],
    ['E-Mail=DOI', 'email', 'DOI'],
    ['phone=presumed consent', 'call', 'presumed consent'],
    ['post=legitimate interest', 'write', 'legitimate interest'],
    [
      'email=existing customer+sale+similar+informed+no-objection',
      'email',
      'existing customer+sale+similar+informed+no-objection',
    ],
  ])('%s', (text, channel, basis) => {
    expect(parseConsentOption(text)).toEqual({ channel, basis });
  });

  test.each([
    'double-opt-in',
    'fax=opt-in',
    'email=because',
    'email=opt-in@31.01.2026',
    'email=opt-in@2026-02-31',
    'email=customer+nice',
  ])('%s is refused with what is allowed', (text) => {
    expect(() => parseConsentOption(text)).toThrow(/names no channel|no basis/);
  });
});
