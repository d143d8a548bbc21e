import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyLead } from '../../src/classify/classify.ts';
import { judgeConsent } from '../../src/consent/consent.ts';
import type { Lead } from '../../src/lead.ts';
import { isInRange } from '../../src/route/owner.ts';
import { routeLead } from '../../src/route/route.ts';
import { scoreLead } from '../../src/score/score.ts';
import { findSignals } from '../../src/signals/signals.ts';
import { type Given, person, settingsWith } from '../decide.ts';

function routed(given: Given = {}, config: object = {}): Lead {
  const settings = settingsWith(config);
  const scored = scoreLead(findSignals(person(given), settings), settings);
  return routeLead(classifyLead(judgeConsent(scored, settings), settings), settings);
}
const gone = undefined as never;
const withId = (id: string): Given => ({ rest: { id } });

describe('owner', () => {
  const territories = {
    routing: {
      rules: [
        { countries: ['AT', 'CH'], owners: ['Süd'] },
        { countries: ['DE'], postal_codes: ['80-87', '90-97'], owners: ['Bayern'] },
        { when: { field: 'company_size', at_least: 1000 }, owners: ['Konzerne'] },
      ],
      fallback: 'Innendienst',
    },
  };
  test.each<[string, Given, string]>([
    ['country', { values: { country: 'AT' } }, 'Süd'],
    ['postal code', { values: { country: 'DE', postal_code: '80331' } }, 'Bayern'],
    ['postal code of another country', { values: { country: 'FR', postal_code: '80331' } }, 'Innendienst'],
    ['size', { values: { country: 'FR', company_size: '5.000' } }, 'Konzerne'],
    ['nobody', { values: { country: 'FR' } }, 'Innendienst'],
    ['an owner who is known', { values: { country: 'AT', owner: 'Frau Kern' } }, 'Frau Kern'],
  ])('%s', (_, given, owner) => {
    expect(routed(given, territories).owner).toBe(owner);
  });

  test('without rules nobody is invented', () => {
    expect(routed().owner).toBe('');
  });

  test('leads that no rule fits are counted where there are rules', () => {
    const codes = (config: object) => routed({}, config).findings.map(({ code }) => code);
    expect(codes({ routing: { rules: [{ countries: ['AT'], owners: ['Süd'] }] } })).toContain('UNASSIGNED');
    expect(codes({})).not.toContain('UNASSIGNED');
  });

  test.each([
    ['01067', '01-09', true],
    ['10115', '01-09', false],
    ['80331', '8', true],
    ['80331', '80000-80999', true],
    ['SW1A 1AA', 'SW', true],
    ['', '0-9', false],
  ])('%s in %s: %s', (code, range, inside) => {
    expect(isInRange(code, range)).toBe(inside);
  });

  test('whoever is away gets nothing, and only the leads of that person move', () => {
    const owners = ['Kern', 'Lang', 'Moor'];
    const plain = { routing: { rules: [{ owners }] } };
    const away = {
      routing: { rules: [{ owners }], away: [{ owner: 'Lang', from: '2026-03-01', to: '2026-03-14' }] },
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{12}$/), (id) => {
        const before = routed(withId(id), plain).owner;
        const during = routed(withId(id), away).owner;
        expect(during).not.toBe('Lang');
        if (before !== 'Lang') expect(during).toBe(before);
      }),
    );
  });

  test('shares follow the weights', () => {
    const config = { routing: { rules: [{ owners: [{ name: 'Kern', weight: 3 }, 'Lang'] }] } };
    const ids = Array.from({ length: 2000 }, (_, index) =>
      (index * 2_654_435_761).toString(16).padStart(12, '0'),
    );
    const share = ids.filter((id) => routed(withId(id), config).owner === 'Kern').length / ids.length;
    expect(share).toBeGreaterThan(0.71);
    expect(share).toBeLessThan(0.79);
  });
});

describe('next step', () => {
  const noPhone: Given = { values: { phone: gone }, reach: { phone: 'missing' } };
  test.each<[string, string, Given]>([
    [
      'Call on Mon 9 March about “Katalogsoftware”; ask about the need, budget, time frame and who decides.',
      'Am Mo, 9. März anrufen (Thema: „Katalogsoftware“); nach Bedarf, Budget und Zeitrahmen fragen und klären, wer entscheidet.',
      { note: 'Bitte um Rückruf am 9. März wegen Katalogsoftware' },
    ],
    [
      'Find the phone number, then send the quote for “20 Lizenzen”; ask about budget, time frame and who decides.',
      'Zuerst die Telefonnummer ermitteln, dann Angebot schicken (Thema: „20 Lizenzen“); nach Budget und Zeitrahmen fragen und klären, wer entscheidet.',
      { note: 'Bitte Angebot über 20 Lizenzen', ...noPhone },
    ],
    [
      'Nothing to do: does not want or need the offer.',
      'Nichts zu tun: will oder braucht das Angebot nicht.',
      { note: 'kein Bedarf' },
    ],
    [
      'Do not contact: has opted out.',
      'Nicht kontaktieren: hat widersprochen.',
      { values: { opt_out: 'yes' } },
    ],
    [
      'Keep informed by e-mail.',
      'Per E-Mail auf dem Laufenden halten.',
      { values: { double_opt_in: 'confirmed' } },
    ],
    [
      'Nothing to do yet: no interest stated, no consent to write.',
      'Noch nichts zu tun: kein Interesse geäußert, keine Einwilligung.',
      {},
    ],
  ])('%s', (english, german, given) => {
    expect(routed(given).nextStep).toBe(english);
    expect(routed(given, { report: { language: 'de' } }).nextStep).toBe(german);
  });

  test('a date that has passed is said', () => {
    expect(routed({ note: 'Pls call me back on 12 Feb', at: '2026-02-01' }).nextStep).toMatch(
      /^Call back now; it was due on Thu 12 February/,
    );
  });

  test('a channel that is not wanted is said', () => {
    expect(
      routed({ note: 'Please send a quote for 20 licences by email, no calls please' }).nextStep,
    ).toContain('; do not call');
  });

  test('whoever decides is not asked who decides', () => {
    expect(
      routed({ note: 'Bitte um Rückruf am 9. März', values: { role: 'decision-maker' } }).nextStep,
    ).not.toContain('who decides');
  });
});
