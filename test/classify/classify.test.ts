import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyLead } from '../../src/classify/classify.ts';
import { judgeConsent } from '../../src/consent/consent.ts';
import type { Activity, Contribution, Lead, Values } from '../../src/lead.ts';
import { scoreLead } from '../../src/score/score.ts';
import { findSignals } from '../../src/signals/signals.ts';
import { type Given, person, settingsWith } from '../decide.ts';

function classified(given: Given = {}, config: object = {}): Lead {
  const settings = settingsWith(config);
  return classifyLead(
    judgeConsent(scoreLead(findSignals(person(given), settings), settings), settings),
    settings,
  );
}
const gone = undefined as never;
const noPhone: Given = { values: { phone: gone }, reach: { phone: 'missing', phoneType: '' } };
const noEmail: Given = { values: { email: gone }, reach: { email: 'missing' } };
const views = (page: string, count = 1): Given => ({
  rest: { activities: [{ event: 'page_view', page, count }] },
});
const both = (...parts: Given[]): Given => ({
  ...Object.assign({}, ...parts),
  values: Object.assign({}, ...parts.map(({ values }) => values)),
  reach: Object.assign({}, ...parts.map(({ reach }) => reach)),
});
const call: Given = { note: 'Bitte um Rückruf am Donnerstag' };
const interest: Given = { note: 'interessiert an Katalogsoftware' };

describe('contact', () => {
  test.each<[string, Given, object, string, string]>([
    ['complete', {}, {}, 'complete', ''],
    ['no phone', noPhone, {}, 'incomplete', 'phone'],
    ['a mobile will do', { values: { phone: gone, mobile: '+4915112345678' } }, {}, 'complete', ''],
    ['no company', { values: { company: gone } }, {}, 'incomplete', 'company'],
    [
      'no company and no phone',
      both(noPhone, { values: { company: gone } }),
      {},
      'incomplete',
      'company, phone',
    ],
    ['invalid e-mail', { reach: { email: 'invalid' } }, {}, 'incomplete', 'email'],
    ['risky e-mail', { reach: { email: 'risky' } }, {}, 'complete', ''],
    [
      'throw-away e-mail',
      { reach: { email: 'risky', emailFlags: ['disposable'] } },
      {},
      'incomplete',
      'email',
    ],
    ['no way to reach', both(noPhone, noEmail), {}, 'unusable', 'email, phone'],
    ['fake', { reach: { fake: 0.9 } }, {}, 'unusable', ''],
    [
      'consumer with e-mail only',
      both(noPhone, { values: { company: gone } }),
      { market: 'b2c' },
      'complete',
      '',
    ],
    ['consumer without name', { values: { last_name: gone } }, { market: 'b2c' }, 'incomplete', 'name'],
    ['address asked for', {}, { contact: { required: ['name', 'address'] } }, 'incomplete', 'address'],
  ])('%s', (_, given, config, contact, missing) => {
    const { decision } = classified(given, config);
    expect([decision.contact, decision.missing.join(', ')]).toEqual([contact, missing]);
  });
});

/** class, potential, stage, disposition. */
describe('decision', () => {
  test.each<[string, Given, object, string]>([
    ['contact data only', {}, {}, 'unqualified unqualified lead nurture'],
    [
      'a business card',
      { note: 'Visitenkarte am Stand abgegeben', sourceType: 'event' },
      {},
      'unqualified unqualified lead nurture',
    ],
    [
      'attendance',
      { values: { attended: 'yes', minutes_attended: '88' }, sourceType: 'webinar' },
      {},
      'unqualified unqualified lead nurture',
    ],
    [
      'attendance with a weight of its own',
      { values: { minutes_attended: '88' } },
      { score: { rules: [{ name: 'ATTENDED', when: { signal: 'ATTENDED' }, points: 30, interest: true }] } },
      'unqualified unqualified lead nurture',
    ],
    [
      'newsletter',
      { sourceType: 'newsletter', values: { double_opt_in: 'confirmed' } },
      {},
      'unqualified unqualified lead nurture',
    ],
    ['prize draw', { sourceType: 'prize-draw' }, {}, 'unqualified unqualified lead nurture'],
    ['stated interest', interest, {}, 'pre-qualified pre-qualified MQL nurture'],
    ['stated interest, no phone', both(interest, noPhone), {}, 'unqualified pre-qualified lead research'],
    ['price list viewed', views('/preise'), {}, 'pre-qualified pre-qualified MQL nurture'],
    ['one blog article', views('/blog/a'), {}, 'unqualified unqualified lead nurture'],
    [
      'price list and careers page',
      {
        rest: {
          activities: [
            ...(views('/preise').rest?.activities ?? []),
            ...(views('/karriere').rest?.activities ?? []),
          ],
        },
      },
      {},
      'unqualified unqualified lead nurture',
    ],
    ['asks for a call', call, {}, 'qualified qualified SQL handoff'],
    [
      'asks for a call, no company',
      both(call, { values: { company: gone } }),
      {},
      'unqualified qualified lead research',
    ],
    ['no need', { note: 'kein Bedarf' }, {}, 'unqualified unqualified lead rejected'],
    [
      'a very busy visitor',
      views('/preise', 9),
      { score: { rules: [{ name: 'PRICE_PAGE', when: { signal: 'PRICE_PAGE' }, points: 20, each: true }] } },
      'pre-qualified pre-qualified SQL handoff',
    ],
    [
      'a very busy visitor, no phone',
      both(views('/preise', 9), noPhone),
      { score: { rules: [{ name: 'PRICE_PAGE', when: { signal: 'PRICE_PAGE' }, points: 20, each: true }] } },
      'unqualified pre-qualified lead research',
    ],
    [
      'accepted by sales',
      { values: { status: 'Sales Accepted' } },
      {},
      'unqualified unqualified SAL nurture',
    ],
    [
      'accepted, in own words',
      { values: { lifecycle_stage: 'Von Team Süd übernommen' } },
      { stages: { accepted: ['Von Team Süd übernommen'] } },
      'unqualified unqualified SAL nurture',
    ],
    ['a status that is none', { values: { status: 'New' } }, {}, 'unqualified unqualified lead nurture'],
    [
      'unsubscribed',
      both(interest, { values: { opt_out: 'yes' } }),
      {},
      'pre-qualified pre-qualified MQL blocked',
    ],
    [
      'unsubscribed, phone consent',
      both(interest, { values: { opt_out: 'yes', consent_phone: 'yes' } }),
      {},
      'pre-qualified pre-qualified MQL nurture',
    ],
    [
      'asks to be deleted',
      { note: 'Please delete my data and remove me from all lists' },
      {},
      'unqualified unqualified lead blocked',
    ],
    [
      'suppressed',
      both(call, { rest: { findings: [{ code: 'SUPPRESSED', args: { by: 'e-mail' } }] } }),
      {},
      'qualified qualified SQL blocked',
    ],
    [
      'e-mail and phone refused, no address',
      { values: { consent: 'no' } },
      {},
      'unqualified unqualified lead blocked',
    ],
    [
      'e-mail and phone refused, with address',
      { values: { consent: 'no', street: 'Weg 1', postal_code: '10115', city: 'Berlin' } },
      {},
      'unqualified unqualified lead nurture',
    ],
    [
      'e-mail refused, phone to be found',
      both(interest, noPhone, { values: { consent_email: 'no' } }),
      {},
      'unqualified pre-qualified lead research',
    ],
    ['nothing said blocks nobody', {}, {}, 'unqualified unqualified lead nurture'],
    [
      'strict blocks what is unproven',
      {},
      { consent: { strict: true } },
      'unqualified unqualified lead blocked',
    ],
    ['a test record', both(call, { values: { is_test: 'yes' } }), {}, 'qualified qualified SQL rejected'],
    ['fake', both(call, { reach: { fake: 0.8 } }), {}, 'unqualified qualified lead rejected'],
    ['unreachable', both(call, noPhone, noEmail), {}, 'unqualified qualified lead rejected'],
    [
      'a colleague',
      call,
      { exclude: { own: ['berger-maschinenbau.example'] } },
      'qualified qualified SQL rejected',
    ],
    [
      'a competitor by name',
      call,
      { exclude: { competitors: ['Berger Maschinenbau'] } },
      'qualified qualified SQL rejected',
    ],
    [
      'a supplier of the same ending',
      call,
      { exclude: { suppliers: ['maschinenbau.example'] } },
      'qualified qualified SQL handoff',
    ],
    [
      'excluded by industry',
      both(call, { values: { industry: 'Glücksspiel' } }),
      { exclude: { rules: [{ name: 'GAMBLING', when: { field: 'industry', like: '*glücksspiel*' } }] } },
      'qualified qualified SQL rejected',
    ],
    [
      'too small',
      both(call, { values: { company_size: '1-10' } }),
      { exclude: { require: [{ name: 'SIZE', when: { field: 'company_size', at_least: 50 } }] } },
      'qualified qualified SQL rejected',
    ],
    [
      'size unknown',
      call,
      { exclude: { require: [{ name: 'SIZE', when: { field: 'company_size', at_least: 50 } }] } },
      'qualified qualified SQL handoff',
    ],
    [
      'blocked before rejected',
      { note: 'kein Bedarf', values: { opt_out: 'yes' } },
      {},
      'unqualified unqualified lead blocked',
    ],
  ])('%s', (_, given, config, decision) => {
    const { decision: made } = classified(given, config);
    expect([made.class, made.potential, made.stage, made.disposition].join(' ')).toBe(decision);
  });

  test('the ledger names each gate that decided', () => {
    const lead = classified(both(interest, noPhone));
    expect(lead.decision.because).toEqual(['INTERESTED', 'INCOMPLETE']);
    expect(lead.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['INTERESTED', 'INCOMPLETE']),
    );
  });
});

const GATES: readonly [string, Given][] = [
  ['unsubscribed', { values: { opt_out: 'yes' } }],
  ['asks for no contact', { note: 'Please delete my data and remove me from all lists' }],
  ['suppressed', { rest: { findings: [{ code: 'SUPPRESSED', args: { by: 'e-mail' } }] } }],
  ['all refused', { values: { consent: 'no', do_not_mail: 'yes' } }],
  ['fake', { reach: { fake: 0.95 } }],
  ['unreachable', both(noPhone, noEmail)],
  ['test record', { values: { is_test: 'yes' } }],
  ['rejection', { note: 'kein Bedarf' }],
  ['no company', { values: { company: gone } }],
  ['no phone', noPhone],
];
const presence: fc.Arbitrary<Activity> = fc.record({
  event: fc.constantFrom(
    'Attended webinar',
    'Newsletter abonniert',
    'Gewinnspiel',
    'Registered for webinar',
    'Email Opened',
    'Badge scanned',
    'Umfrage beantwortet',
  ),
  count: fc.integer({ min: 1, max: 1000 }),
});

describe('always', () => {
  test('no gate failure reaches the hand-over, however many points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GATES), fc.integer({ min: 60, max: 100_000 }), ([, gate], points) => {
        const settings = settingsWith();
        const contributions: Contribution[] = [{ rule: 'X', points, count: 1, because: '', interest: true }];
        const lead = { ...judgeConsent(person(gate), settings), contributions, score: points };
        expect(classifyLead(lead, settings).decision.disposition).not.toBe('handoff');
      }),
    );
  });

  test('points lift to pre-qualified at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (points) => {
        const contributions: Contribution[] = [{ rule: 'X', points, count: 1, because: '', interest: true }];
        const lead = { ...person(), contributions, score: points };
        expect(classifyLead(lead, settingsWith()).decision.potential).not.toBe('qualified');
      }),
    );
  });

  test('presence alone leaves nobody above unqualified', () => {
    fc.assert(
      fc.property(
        fc.array(presence, { maxLength: 8 }),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 200 }),
        (activities, minutes, weight) => {
          const values: Values = { minutes_attended: String(minutes), attended: 'yes', poll_count: '9' };
          const own = [{ name: 'ANY_EVENT', when: { event: '*' }, points: weight, each: true }];
          for (const config of [{}, { score: { rules: own } }]) {
            const { decision } = classified({ values, rest: { activities }, sourceType: 'webinar' }, config);
            expect([decision.class, decision.potential]).toEqual(['unqualified', 'unqualified']);
          }
        },
      ),
    );
  });
});
