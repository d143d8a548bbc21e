import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { SIGNAL_CODES, SIGNALS } from '../../src/data/signals.ts';
import type { Activity, Lead, Signal } from '../../src/lead.ts';
import { scoreLead } from '../../src/score/score.ts';
import { findSignals } from '../../src/signals/signals.ts';
import { type Given, person, settingsWith } from '../decide.ts';

function scored(given: Given = {}, config: object = {}): Lead {
  const settings = settingsWith(config);
  return scoreLead(findSignals(person(given), settings), settings);
}
const pointsOf = (lead: Lead, rule: string): number | undefined =>
  lead.contributions.find((one) => one.rule === rule)?.points;
const sumOf = (lead: Lead): number =>
  Math.round(lead.contributions.reduce((sum, { points }) => sum + points, 0) * 100) / 100;
const visits = (page: string, count: number, at?: string): Given => ({
  rest: { activities: [{ event: 'page_view', page, count, ...(at !== undefined && { at }) }] },
});
const rules = (...list: object[]): object => ({ score: { defaults: false, rules: list } });

describe('default points', () => {
  test.each([
    ['/blog/a', 'BLOG_ARTICLE', 1],
    ['/produkte/a', 'PRODUCT_PAGE', 5],
    ['/preise', 'PRICE_PAGE', 20],
    ['/karriere', 'CAREERS_PAGE', -10],
  ])('%s', (page, rule, points) => {
    expect(pointsOf(scored(visits(page, 1)), rule)).toBe(points);
  });

  test('a rule ends at its cap, a group at its own', () => {
    expect(pointsOf(scored(visits('/blog/a', 99)), 'BLOG_ARTICLE')).toBe(5);
    expect(pointsOf(scored(visits('/preise', 99)), 'PRICE_PAGE')).toBe(40);
  });

  test('presence together stays below one price list', () => {
    const lead = scored({
      values: {
        minutes_attended: '90',
        poll_count: '9',
        email_click_count: '40',
        visit_count: '70',
        chat_count: '5',
        watched_replay: 'yes',
      },
      sourceType: 'event',
    });
    const other = pointsOf(lead, 'BUSINESS_EMAIL') ?? 0;
    expect(lead.score - other).toBe(15);
  });

  test('free mail counts against a business only', () => {
    const free: Given = { reach: { emailFlags: ['free'] } };
    expect(pointsOf(scored(free), 'FREE_EMAIL')).toBe(-5);
    expect(pointsOf(scored(free, { market: 'b2c' }), 'FREE_EMAIL')).toBeUndefined();
  });
});

describe('own rules', () => {
  test('replace a default of the same name and leave the others', () => {
    const config = { score: { rules: [{ name: 'PRICE_PAGE', when: { signal: 'PRICE_PAGE' }, points: 7 }] } };
    const lead = scored(visits('/preise', 3), config);
    expect(pointsOf(lead, 'PRICE_PAGE')).toBe(7);
    expect(pointsOf(lead, 'BUSINESS_EMAIL')).toBe(5);
  });

  test.each<[string, object, Given, boolean]>([
    [
      'equality, capitals aside',
      { field: 'industry', is: 'maschinenbau' },
      { values: { industry: 'Maschinenbau' } },
      true,
    ],
    ['a list', { field: 'country', in: ['DE', 'AT'] }, { values: { country: 'AT' } }, true],
    ['a list without it', { field: 'country', in: ['DE', 'AT'] }, { values: { country: 'FR' } }, false],
    [
      'a glob',
      { field: 'job_title', like: '*einkauf*' },
      { values: { job_title: 'Leiterin Einkauf' } },
      true,
    ],
    [
      'globs',
      { field: 'job_title', like: ['*sales*', 'leiter*'] },
      { values: { job_title: 'Leiterin Einkauf' } },
      true,
    ],
    [
      'an expression',
      { field: 'postal_code', matches: '^8[0-7]' },
      { values: { postal_code: '80331' } },
      true,
    ],
    ['a number', { field: 'company_size', at_least: 50 }, { values: { company_size: '51-200' } }, true],
    [
      'a number with separator',
      { field: 'company_size', at_least: 1000 },
      { values: { company_size: '1.200 Mitarbeiter' } },
      true,
    ],
    ['a number below', { field: 'company_size', at_most: 50 }, { values: { company_size: '51-200' } }, false],
    ['a date', { field: 'created_at', after: '2026-01-01' }, { values: { created_at: '2026-02-01' } }, true],
    ['days', { field: 'created_at', within_days: 10 }, { values: { created_at: '2026-02-01' } }, false],
    ['absence', { field: 'website', present: false }, {}, true],
    ['an absent field', { field: 'website', is: 'x.example' }, {}, false],
    ['any', { any: [{ field: 'country', is: 'DE' }, { signal: 'BUSINESS_EMAIL' }] }, {}, true],
    ['all', { all: [{ field: 'country', is: 'DE' }, { signal: 'BUSINESS_EMAIL' }] }, {}, false],
    ['none', { none: [{ field: 'country', is: 'DE' }] }, {}, true],
    ['a page', { page: '*/preise*' }, visits('https://firma.example/preise', 1), true],
    ['an event', { event: 'page*' }, visits('/x', 1), true],
    ['what was said', { said: '*katalog*' }, { note: 'interessiert an Katalogsoftware' }, true],
    [
      'a judged value',
      { field: 'intent', is: 'interest' },
      { note: 'interessiert an Katalogsoftware' },
      true,
    ],
    ['e-mail domain', { field: 'email_domain', like: '*.example' }, {}, true],
  ])('%s', (_, when, given, met) => {
    expect(scored(given, rules({ name: 'RULE', when, points: 3 })).score).toBe(met ? 3 : 0);
  });

  test('each counts occurrences up to max, once counts one', () => {
    const when = { page: '*preise*' };
    expect(scored(visits('/preise', 4), rules({ name: 'R', when, points: 3, each: true })).score).toBe(12);
    expect(
      scored(visits('/preise', 4), rules({ name: 'R', when, points: 3, each: true, max: 10 })).score,
    ).toBe(10);
    expect(scored(visits('/preise', 4), rules({ name: 'R', when, points: 3, once: true })).score).toBe(3);
    expect(
      scored(visits('/preise', 4), rules({ name: 'R', when, points: -3, each: true, max: 10 })).score,
    ).toBe(-10);
  });

  test('points halve with age', () => {
    const rule = { name: 'R', when: { signal: 'PRICE_PAGE' }, points: 20, decay: { half_life_days: 30 } };
    expect(scored(visits('/preise', 1, '2026-03-02'), rules(rule)).score).toBe(20);
    expect(scored(visits('/preise', 1, '2026-01-31'), rules(rule)).score).toBe(10);
    expect(scored(visits('/preise', 1, '2026-01-31'), rules({ ...rule, decay: 30 })).score).toBe(10);
  });

  test('a window leaves out what is older and what has no date', () => {
    const rule = { name: 'R', when: { signal: 'PRICE_PAGE' }, points: 20, window_days: 30 };
    expect(scored(visits('/preise', 1, '2026-02-20'), rules(rule)).score).toBe(20);
    expect(scored(visits('/preise', 1, '2025-12-20'), rules(rule)).score).toBe(0);
    expect(scored(visits('/preise', 1), rules(rule)).score).toBe(0);
  });

  test('a further score stands in a column of its own', () => {
    const lead = scored(
      visits('/preise', 1),
      rules({ name: 'R', when: { signal: 'PRICE_PAGE' }, points: 8, score: 'product' }),
    );
    expect(lead.score).toBe(0);
    expect(lead.extra).toContainEqual(['score product', '8']);
  });

  test.each<[string, object]>([
    ['an unknown field', { name: 'R', when: { field: 'colour', is: 'x' }, points: 1 }],
    ['look-around in an expression', { name: 'R', when: { field: 'company', matches: '(?=x)' }, points: 1 }],
    ['a name in small letters', { name: 'price', when: { signal: 'PRICE_PAGE' }, points: 1 }],
    ['each and once', { name: 'R', when: { signal: 'PRICE_PAGE' }, points: 1, each: true, once: true }],
    ['an empty activity', { name: 'R', when: {}, points: 1 }],
    ['infinite points', { name: 'R', when: { signal: 'PRICE_PAGE' }, points: 1e9 }],
  ])('%s is refused', (_, rule) => {
    expect(configSchema.safeParse(rules(rule)).success).toBe(false);
  });
});

describe('grade', () => {
  test.each<[string, Given, object]>([
    ['A', { values: { role: 'decision-maker', country: 'DE' } }, {}],
    ['B', { values: { role: 'user', country: 'DE' } }, {}],
    ['D', { values: { company: undefined as never, country: 'AU' }, reach: { emailFlags: ['free'] } }, {}],
    [
      'A',
      { values: { role: 'decision-maker', country: 'DE', company_size: '51-200' } },
      { grade: { size: { min: 50 } } },
    ],
    [
      'B',
      { values: { role: 'decision-maker', country: 'DE', company_size: '3' } },
      { grade: { size: { min: 100 }, thresholds: { A: 85 } } },
    ],
  ])('%s', (grade, given, config) => {
    expect(scored(given, config).grade).toBe(grade);
  });
});

const pages = [
  '/blog/a',
  '/produkte/a',
  '/preise',
  '/karriere',
  '/demo',
  '/kontakt',
  '/x',
  '/download/a.pdf',
];
const activity: fc.Arbitrary<Activity> = fc.record({
  event: fc.constantFrom(
    'page_view',
    'Email Opened',
    'Attended webinar',
    'Downloaded',
    'Demo angefordert',
    'Bewerbung',
  ),
  page: fc.constantFrom(...pages),
  count: fc.integer({ min: 1, max: 50 }),
  at: fc.constantFrom('2026-03-01', '2026-01-15', '2025-06-01', '2027-01-01'),
});
const rule = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'PRICE_PAGE'),
  when: fc.oneof(
    fc.record({ signal: fc.constantFrom(...SIGNAL_CODES) }),
    fc.record({ page: fc.constantFrom('*preise*', '/blog/*', '*') }),
  ),
  points: fc.integer({ min: -40, max: 40 }),
  each: fc.boolean(),
  max: fc.constantFrom(undefined, 5, 33),
  group: fc.constantFrom(undefined, 'pages', 'presence'),
  decay: fc.constantFrom(undefined, { half_life_days: 17 }),
});
const ruleSet = fc.uniqueArray(rule, { selector: ({ name }) => name, maxLength: 6 });

describe('always', () => {
  test('contributions sum to the score, and no order changes anything', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 12 }), ruleSet, fc.nat(), (activities, list, turn) => {
        const config = (order: readonly object[]): object => ({ score: { rules: order } });
        const shift = <T>(items: readonly T[]): T[] =>
          [...items.slice(turn % (items.length + 1)), ...items.slice(0, turn % (items.length + 1))].reverse();
        const one = scored({ rest: { activities } }, config(list));
        const other = scored({ rest: { activities: shift(activities) } }, config(shift(list)));
        expect(sumOf(one)).toBe(one.score);
        expect(other.score).toBe(one.score);
        expect(other.contributions).toEqual(one.contributions);
      }),
      { numRuns: 300 },
    );
  });

  test('behaviour never moves the grade', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 12 }), (activities) => {
        expect(scored({ rest: { activities } }).grade).toBe(scored().grade);
      }),
    );
  });

  test('rules over presence never show interest, whatever the config says', () => {
    const presence = SIGNAL_CODES.filter((code) => SIGNALS[code].of === 'presence');
    fc.assert(
      fc.property(fc.constantFrom(...presence), fc.integer({ min: 1, max: 900 }), (code, count) => {
        const signals: Signal[] = [{ code, count, because: '' }];
        const settings = settingsWith(
          rules({ name: 'R', when: { signal: code }, points: 30, each: true, interest: true }),
        );
        const lead = scoreLead({ ...person(), signals }, settings);
        expect(lead.contributions.some(({ interest }) => interest)).toBe(false);
      }),
    );
  });
});

describe('a condition that is wrong is named', () => {
  test.each<[object, RegExp]>([
    [{ signal: 'PRICE_PAG' }, /signal: there is no such signal/],
    [{ field: 'colour', is: 'red' }, /field: there is no such field/],
    [{ field: 'notes', like: '*offer*' }, /ask with said/],
    [{ any: [{ field: 'score', at_least: 10 }] }, /cannot ask for score or grade/],
    [{ finding: 'NO_SUCH_CODE' }, /no finding of this code/],
    [{ field: 'country', equals: 'DE' }, /Unrecognized key: "equals"/],
    [{ any: [{ signal: 'X' }] }, /no such signal/],
    [{ any: [], signal: 'DOWNLOAD' }, /stands alone/],
    [{}, /ask one of field, column, signal/],
  ])('%j', (when, message) => {
    const result = configSchema.safeParse(rules({ name: 'R', when, points: 1 }));
    expect(result.error?.issues.map((issue) => issue.message).join()).toMatch(message);
  });
});
