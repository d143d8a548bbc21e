import { describe, expect, test } from 'vitest';
import { signalOfActivity, signalOfEvent, signalOfPage } from '../../src/data/behaviour.ts';
import type { Activity, Lead, Values } from '../../src/lead.ts';
import { findSignals, gatherActivities, joinActivities, openMatches } from '../../src/signals/signals.ts';
import { type Given, person, settingsWith } from '../decide.ts';

const found = (given: Given = {}, config: object = {}): string[] =>
  findSignals(person(given), settingsWith(config)).signals.map(({ code, count }) => `${code} x${count}`);

describe('what an event means', () => {
  test.each([
    ['Clicked Pricing', 'PRICE_PAGE'],
    ['Preisliste angesehen', 'PRICE_PAGE'],
    ['Price list viewed', 'PRICE_PAGE'],
    ['Whitepaper heruntergeladen', 'DOWNLOAD'],
    ['Downloaded buyer guide', 'DOWNLOAD'],
    ['file_download', 'DOWNLOAD'],
    ['Asked a question in Q&A', 'QUESTION_ASKED'],
    ['Requested a demo', 'DEMO_REQUEST'],
    ['Demo angefordert', 'DEMO_REQUEST'],
    ['Trial started', 'DEMO_REQUEST'],
    ['Angebot angefordert', 'QUOTE_REQUEST'],
    ['Form Submitted on Website', 'FORM_SENT'],
    ['Contact form submitted', 'FORM_REQUEST'],
    ['Rückruf angefordert', 'FORM_REQUEST'],
    ['Kontaktformular abgeschickt', 'FORM_REQUEST'],
    ['Email Opened', 'EMAIL_OPENED'],
    ['E-Mail geöffnet', 'EMAIL_OPENED'],
    ['Email Link Clicked', 'EMAIL_CLICKED'],
    ['Newsletter abonniert', 'NEWSLETTER_SIGNUP'],
    ['Gewinnspielteilnahme', 'PRIZE_DRAW'],
    ['Attended webinar', 'ATTENDED'],
    ['Webinar besucht', 'ATTENDED'],
    ['Registered for webinar', 'REGISTERED'],
    ['Blog article read', 'BLOG_ARTICLE'],
    ['Produktseite angesehen', 'PRODUCT_PAGE'],
    ['Stellenanzeige angesehen', 'CAREERS_PAGE'],
    ['Bewerbung eingereicht', 'JOB_APPLICATION'],
    ['Watched recording', 'WATCHED_REPLAY'],
    ['Page Visited on Website', 'PAGE_VIEW'],
    ['Attended webinar: pricing strategies', 'ATTENDED'],
    ['Registered for webinar "Live product demo"', 'REGISTERED'],
    ['Webinar Produktdemo: angemeldet', 'REGISTERED'],
    ['Asked a question in webinar', 'QUESTION_ASKED'],
    ['Downloaded webinar slides', 'DOWNLOAD'],
    ['Preisliste heruntergeladen', 'PRICE_PAGE'],
    ['generate_lead', 'FORM_REQUEST'],
    ['page_view', 'PAGE_VIEW'],
    ['session_start', 'WEBSITE_VISIT'],
    ['Email Opened: Pricing newsletter', 'NEWSLETTER_SIGNUP'],
    ['Unsubscribed', null],
    ['Email Bounced', null],
    ['Email Marked Spam', null],
    ['Kostenloses Webinar: angemeldet', 'REGISTERED'],
    ['SMS Sent', null],
    ['Modified', null],
  ] as const)('%s', (text, code) => {
    expect(signalOfEvent(text)).toBe(code);
  });
});

describe('what a page means', () => {
  test.each([
    ['https://www.firma.example/preise', 'PRICE_PAGE'],
    ['/pricing?utm=x', 'PRICE_PAGE'],
    ['https://firma.example/de/preisliste.html', 'PRICE_PAGE'],
    ['/plans/', 'PRICE_PAGE'],
    ['/blog/was-kostet-ein-katalog', 'BLOG_ARTICLE'],
    ['/produkte/katalogsoftware', 'PRODUCT_PAGE'],
    ['/features', 'PRODUCT_PAGE'],
    ['/karriere/entwickler', 'CAREERS_PAGE'],
    ['/jobs', 'CAREERS_PAGE'],
    ['/kontakt', 'CONTACT_PAGE'],
    ['/demo', 'DEMO_PAGE'],
    ['/download/whitepaper.pdf', 'DOWNLOAD'],
    ['/referenzen/berger', 'CASE_STUDY'],
    ['/datenschutz', null],
    ['/', 'PAGE_VIEW'],
    ['https://preisvergleich.example/', 'PAGE_VIEW'],
    ['/webinar/anmeldung', 'PAGE_VIEW'],
  ] as const)('%s', (url, code) => {
    expect(signalOfPage(url)).toBe(code);
  });

  test('a view takes its meaning from the page, a request from the event', () => {
    expect(signalOfActivity({ event: 'page_view', page: 'https://firma.example/preise' })).toBe('PRICE_PAGE');
    expect(signalOfActivity({ event: 'Kontaktformular', page: '/preise' })).toBe('FORM_REQUEST');
    expect(signalOfActivity({ event: '', page: '/preise' })).toBe('PRICE_PAGE');
  });
});

describe('facts of a record', () => {
  test.each<[string, Given, string]>([
    ['minutes', { values: { minutes_attended: '58' } }, 'ATTENDED_LONG x1'],
    ['a short look', { values: { minutes_attended: '4' } }, 'ATTENDED_BRIEFLY x1'],
    ['absence', { values: { attended: 'no' } }, 'NO_SHOW x1'],
    ['questions', { values: { question_count: '3' } }, 'QUESTION_ASKED x3'],
    ['downloads', { values: { download_count: '2' } }, 'DOWNLOAD x2'],
    ['decision maker', { values: { role: 'decision-maker' } }, 'DECISION_MAKER x1'],
    ['hot', { values: { rating: 'Hot' } }, 'RATED_HOT x1'],
    ['A', { values: { rating: 'A' } }, 'RATED_HOT x1'],
    ['three stars', { values: { rating: '★★★' } }, 'RATED_WARM x1'],
    ['cold', { values: { rating: 'kalt' } }, 'RATED_COLD x1'],
    ['free mail', { reach: { emailFlags: ['free'] } }, 'FREE_EMAIL x1'],
    ['company mail', {}, 'BUSINESS_EMAIL x1'],
    ['far away', { values: { country: 'AU' } }, 'FAR_REGION x1'],
    ['a commitment', { note: 'Bitte um Rückruf am Donnerstag' }, 'COMMITMENT x1'],
    ['a demo form', { values: { form_name: 'Demo anfordern' } }, 'DEMO_REQUEST x1'],
    ['a download list', { sourceType: 'download' }, 'DOWNLOAD x1'],
    [
      'two files',
      {
        rest: {
          records: [
            { path: 'a.csv', line: 2 },
            { path: 'b.csv', line: 9 },
          ],
        },
      },
      'SEEN_TWICE x1',
    ],
  ])('%s', (_, given, signal) => {
    expect(found(given)).toContain(signal);
  });

  test.each<[string, Values]>([
    ['a rating that is no grade', { rating: 'Green' }],
    ['a count of zero', { question_count: '0' }],
    ['a European country', { country: 'FR' }],
    ['a number beyond five', { rating: '87' }],
  ])('%s says nothing', (_, values) => {
    expect(found({ values })).toEqual(['BUSINESS_EMAIL x1']);
  });

  test('two records of one file are not seen twice', () => {
    expect(
      found({
        rest: {
          records: [
            { path: 'a.csv', line: 2 },
            { path: 'a.csv', line: 9 },
          ],
        },
      }),
    ).not.toContain('SEEN_TWICE x1');
  });

  test('overlapping stays count once', () => {
    const presences = [
      { event: 'w', joined: '2026-02-01T10:00:00Z', left: '2026-02-01T10:30:00Z' },
      { event: 'w', joined: '2026-02-01T10:00:00Z', left: '2026-02-01T10:30:00Z' },
    ];
    expect(found({ rest: { presences } })).not.toContain('ATTENDED_LONG x1');
  });

  test('the same event in two exports happened once', () => {
    const activity: Activity = { event: 'Preisliste angesehen', count: 1, at: '2026-02-01' };
    expect(found({ rest: { activities: [activity, { ...activity }] } })).toContain('PRICE_PAGE x1');
  });

  test('what happens after the reference date has no date yet', () => {
    const activities = [{ event: 'Preisliste angesehen', count: 1, at: '2027-02-01' }];
    expect(
      findSignals(person({ rest: { activities } }), settingsWith()).signals.find(
        ({ code }) => code === 'PRICE_PAGE',
      )?.at,
    ).toBeUndefined();
  });
});

describe('event logs', () => {
  const row = (values: Values, extra: Lead['extra'] = []): Lead => ({ ...person(), values, extra });
  const log = [
    row(
      {
        email: 'Anna.Berger@berger-maschinenbau.example',
        event_action: 'page_view',
        event_at: '2026-02-01T10:00:00Z',
      },
      [['page_location', 'https://firma.example/preise']],
    ),
    row(
      {
        email: 'anna.berger@berger-maschinenbau.example',
        event_action: 'page_view',
        event_at: '2026-02-01T11:00:00Z',
      },
      [['page_location', 'https://firma.example/preise']],
    ),
    row({ email: 'nobody@unbekannt.example', event_action: 'page_view' }, [['page_location', '/']]),
    row({}, [
      ['distinct_id', 'u-7'],
      ['event', 'Downloaded guide'],
      ['time', '1769940000'],
    ]),
  ];

  test('join by address, capitals aside, and are counted', () => {
    const index = gatherActivities(log);
    const lead = joinActivities(person(), index);
    expect(findSignals(lead, settingsWith()).signals).toContainEqual({
      code: 'PRICE_PAGE',
      count: 2,
      because: 'price list viewed',
      at: '2026-02-01',
    });
    expect(index.events).toBe(4);
    const matches = openMatches(index);
    matches.meet(lead);
    expect(matches.unmatched()).toBe(2);
  });

  test('join by id', () => {
    const lead = joinActivities(person({ values: { external_id: 'U-7' } }), gatherActivities(log));
    expect(lead.activities).toContainEqual({ event: 'Downloaded guide', count: 1, at: '2026-02-01' });
  });
});
