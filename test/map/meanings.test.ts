import { describe, expect, test } from 'vitest';
import { mapRow, placeColumns } from '../../src/map/map.ts';
import { LEAD_COLUMNS } from '../../src/write/columns.ts';
import { fakeList, SETTINGS } from './exports.ts';

type Columns = readonly (readonly [header: string, ...cells: string[]])[];

function listFrom(columns: Columns) {
  const rows = Math.max(...columns.map((column) => column.length - 1));
  const sample = Array.from({ length: rows }, (_, row) => ({
    kind: 'record' as const,
    line: row + 2,
    cells: columns.map((column) => column[row + 1] ?? ''),
  }));
  return fakeList(
    columns.map(([header]) => header),
    sample,
  );
}

const fieldsOf = (columns: Columns) =>
  placeColumns(listFrom(columns), new Map(), SETTINGS).columns.map(({ field }) => field);

function leadOf(columns: Columns) {
  const list = listFrom(columns);
  const map = placeColumns(list, new Map(), SETTINGS);
  const [row] = list.sample;
  if (!row) throw new Error('no row');
  return mapRow(row, list, map, SETTINGS);
}

const MAIL = ['E-Mail', 'eva@kern.example', 'max@berg.example', 'ina@lind.example'] as const;

describe('a header with a word of another field', () => {
  test.each([
    ['Wie sind Sie auf uns aufmerksam geworden?', ['Messe', 'Google', 'Kollege'], 'source'],
    ['How did you hear about us?', ['Trade fair', 'Google', 'A friend'], 'source'],
    ['Comment nous avez-vous connus ?', ['Salon', 'Google', 'Un ami'], 'source'],
    ['Datenschutz akzeptiert', ['ja', 'nein', 'ja'], null],
    ['Privacy policy accepted', ['yes', 'no', 'yes'], null],
    ['Ich habe die Datenschutzerklärung gelesen', ['ja', 'nein', 'ja'], null],
    ['AGB akzeptiert', ['ja', 'nein', 'ja'], null],
    ['Datenschutz: Einwilligung Newsletter', ['ja', 'nein', 'ja'], 'consent_email'],
    ['Dürfen wir Sie anrufen?', ['ja', 'nein', 'ja'], 'consent_phone'],
    ['Ich willige in den Erhalt des Newsletters ein', ['ja', 'nein', 'ja'], 'consent_email'],
    ['May we contact you for an interview?', ['yes', 'no', 'yes'], 'question'],
    ['Anything else we should know?', ['Please call', 'no idea yet', 'We need ten'], 'notes'],
    ['Telefon erreicht', ['ja', 'nein', 'ja'], null],
    ['event_timestamp', ['1767225600000000', '1767312000000000', '1767398400000000'], 'event_at'],
    ['Angebot versendet', ['ja', 'nein', 'ja'], null],
  ] as const)('%s', (header, cells, field) => {
    expect(fieldsOf([MAIL, [header, ...cells]])[1]).toBe(field);
  });

  test('a column of channels beside a consent says what the consent is for', () => {
    const consent = ['Einwilligung', 'ja', 'ja', 'nein'] as const;
    expect(fieldsOf([MAIL, consent, ['Kanal', 'E-Mail', 'Telefon', 'E-Mail']])[2]).toBe(null);
    expect(fieldsOf([MAIL, ['Kanal', 'Messe', 'Webinar', 'Google']])[1]).toBe('source');
  });
});

describe('technical and shortened names', () => {
  test.each([
    ['c_addr_ln1', ['Hauptstr. 5', 'Am Markt 12', 'Ring 3'], 'street'],
    ['cust_tel_m', ['0171 1234567', '0151 7654321', '0160 998877'], 'mobile'],
    ['Anspr. Tel. gesch.', ['089 1234567', '030 7654321', '0711 998877'], 'phone'],
    ['c_opt_em', ['Y', 'N', 'Y'], 'consent_email'],
    ['c_src', ['Messe', 'Google', 'Web'], 'source'],
    ['lastmodified', ['2026-03-01', '2026-03-02', '2026-03-04'], 'updated_at'],
    ['companyname', ['Kern AG', 'Berg GmbH', 'Lind KG'], 'company'],
  ] as const)('%s', (header, cells, field) => {
    expect(fieldsOf([MAIL, [header, ...cells]])[1]).toBe(field);
  });

  test('a front that most columns have says nothing', () => {
    expect(
      fieldsOf([
        ['kd_nr', '10001', '10002'],
        ['kd_vorname', 'Eva', 'Max'],
        ['kd_nachname', 'Kern', 'Berg'],
        ['kd_ort', 'Ulm', 'Bonn'],
        ['kd_mail', 'eva@kern.example', 'max@berg.example'],
      ]),
    ).toEqual(['external_id', 'first_name', 'last_name', 'city', 'email']);
  });
});

test('who paid is not who came', () => {
  expect(
    fieldsOf([
      ['Buyer First', 'Eva', 'Max'],
      ['Buyer Last', 'Kern', 'Berg'],
      ['Attendee First', 'Ina', 'Tom'],
      ['Attendee Last', 'Lind', 'Rau'],
    ]),
  ).toEqual([null, null, 'first_name', 'last_name']);
});

describe('pages', () => {
  test.each(['Landing Page', 'First Page Seen', 'Einstiegsseite', 'Conversion page'])(
    '%s counts as a page view and stays with the lead',
    (header) => {
      const lead = leadOf([
        ['E-Mail', 'eva@kern.example'],
        [header, 'https://www.example.com/preise?x=1'],
      ]);
      expect(lead.activities).toEqual([
        { event: 'page view', count: 1, page: 'https://www.example.com/preise?x=1' },
      ]);
      expect(lead.extra).toEqual([[header, 'https://www.example.com/preise?x=1']]);
    },
  );

  test('a title of a page is no page', () => {
    const lead = leadOf([
      ['E-Mail', 'eva@kern.example'],
      ['Landing Page', 'Anmeldung Webinar'],
    ]);
    expect(lead.activities).toEqual([]);
  });
});

describe('a full name beside first and last name', () => {
  const first = ['Vorname', 'Eva'] as const;
  const last = ['Nachname', 'Kern'] as const;
  test('that says the same needs no second place', () => {
    expect(leadOf([first, last, ['Vollständiger Name', 'Frau Dr. Eva Kern']]).extra).toEqual([]);
  });
  test('that says more stays with the lead', () => {
    expect(leadOf([first, last, ['Vollständiger Name', 'Eva Kern-Lindau']]).extra).toEqual([
      ['Vollständiger Name', 'Eva Kern-Lindau'],
    ]);
  });
});

describe('leads.csv of an earlier run', () => {
  const cells: Readonly<Record<string, string>> = {
    lead_id: '0123456789ab',
    class: 'qualified',
    potential: 'qualified',
    stage: 'SQL',
    disposition: 'blocked',
    score: '35',
    first_name: 'Eva',
    last_name: 'Kern',
    email: 'eva@kern.example',
    phone: '+49891234567',
    state: 'Bayern',
    note: 'ruft nächste Woche an',
    may_email: 'no',
    consent_basis: 'email: opted out 2026-03-01; phone: consent given 2026-02-01; post: nothing said',
    source: 'Messe Ulm',
    source_type: 'event',
    occurred_at: '2026-02-03',
    sources: 'messe.csv:7',
  };
  const columns = LEAD_COLUMNS.map(({ name }) => [name, cells[name] ?? ''] as const);
  const lead = leadOf([...columns, ['Halle', '7.1']]);

  test('contact data, note and source are read, judgements are not', () => {
    expect(lead.id).toBe('0123456789ab');
    expect(lead.values).toMatchObject({
      first_name: 'Eva',
      last_name: 'Kern',
      email: 'eva@kern.example',
      phone: '+49891234567',
      region: 'Bayern',
      source: 'Messe Ulm',
      created_at: '2026-02-03',
    });
    expect(lead.said.map(({ text }) => text)).toEqual(['ruft nächste Woche an']);
    expect(lead.sourceType).toBe('event');
    expect(lead.occurredAt).toBe('2026-02-03');
    expect(lead.extra).toEqual([['Halle', '7.1']]);
  });

  test('who objected stays untouched', () => {
    expect(lead.values).toMatchObject({ opt_out: 'yes', opt_out_at: '2026-03-01', consent_phone: 'yes' });
  });
});

describe('people who are not the lead', () => {
  test.each([
    ['Spouse name', ['Ina Lind', 'Tom Rau', 'Eva Kern']],
    ['Begleitperson E-Mail', ['ina@lind.example', 'tom@rau.example', 'eva@kern.example']],
    ['Referrer email', ['ina@lind.example', 'tom@rau.example', 'eva@kern.example']],
    ['Notfallkontakt Telefon', ['089 1234567', '030 7654321', '0711 998877']],
    ['Rechnung E-Mail', ['buch@lind.example', 'buch@rau.example', 'buch@kern.example']],
    ['Inhaber: E-Mail', ['ina@ours.example', 'tom@ours.example', 'eva@ours.example']],
    ['Veranstaltung Ort', ['Berlin', 'Hamburg', 'Berlin']],
    ['Letzte Bestellung am', ['2026-03-01', '2026-03-02', '2026-03-03']],
  ] as const)('%s', (header, cells) => {
    expect(fieldsOf([MAIL, [header, ...cells]])[1]).toBe(null);
  });
});

describe('what the rows of a table are', () => {
  const CALLS: Columns = [
    ['Caller ID', '+49711445566', '+498912345', '+4930998877'],
    ['Direction', 'Inbound', 'Outbound', 'Inbound'],
    ['Status', 'Answered', 'Unanswered', 'Answered'],
    ['Talking', '00:04:50', '00:00:00', '00:12:03'],
    ['Email', 'eva@kern.example', 'max@berg.example', 'ina@lind.example'],
  ];

  test('directions, states and durations of calls fill no field of the lead', () => {
    expect(fieldsOf(CALLS).slice(1, 4)).toEqual([null, null, null]);
  });

  test('the service of a booking is what it is about, its length no presence', () => {
    const booked: Columns = [
      MAIL,
      ['Staff Email', 'tom@wir.example', 'pia@wir.example', 'tom@wir.example'],
      ['Service', 'Free consultation', 'Site survey', 'Free consultation'],
      ['Date Time', '05/16/2025 06:41 AM', '05/30/2025 09:06 PM', '05/22/2025 01:54 PM'],
      ['Duration (mins.)', '30', '60', '30'],
    ];
    expect(fieldsOf(booked)).toEqual(['email', null, 'event_name', 'event_start', null]);
  });

  test.each([
    ['qr_code_url', ['https://x.example/i?a=1', 'https://x.example/i?a=2', 'https://x.example/i?a=3'], null],
    ['Website', ['https://x.example/p/1', 'https://x.example/p/2', 'https://x.example/p/3'], null],
    ['Website', ['https://x.example/', 'https://y.example/', 'https://z.example/'], 'website'],
    ['FN-Nummer', ['FN 123456a', 'FN 223344k', 'FN 998877b'], null],
    ['Deal value', ['0', '25000', '4000'], null],
    ['Session Rating', ['4', '5', '3'], null],
    ['Nr.', ['KT652386', 'KT188344', 'KT523688'], 'external_id'],
    ['Nr.', ['1', '2', '3'], null],
    ['M', ['0171 3295959', '+49 172 6850342', '0151 8188072'], 'mobile'],
    ['Kaufpreis bis', ['300.000', '450.000', '1.250.000'], 'question'],
    ['Status', ['bezahlt', 'ausstehend', 'storniert'], 'registration_status'],
    ['Produkt', ['Tagesticket', 'Pressekarte', 'Tagesticket'], 'ticket_type'],
    [
      'Was will er?',
      ['will ein Angebot für Pumpen', 'braucht bis Mai einen Termin', 'keine Zeit im Moment'],
      'notes',
    ],
    ['Was will er?', ['Pumpe', 'Ventil', 'Pumpe'], 'question'],
    ['visit.timeOut', ['2026/03/05 10:15', '2026/03/05 14:30', '2026/03/05 10:02'], 'left_at'],
    ['source_id', ['Website', 'Trade fair', 'Referral'], 'source'],
    ['L_NAME', ['Yamada', 'Holstein', 'Castelli'], 'last_name'],
    ['Titel', ['Frau Dr.', 'Herr Prof. Dr.', 'Herr'], 'salutation'],
    [
      'Submitted (America/Chicago)',
      ['2026-03-05 10:12', '2026-03-06 11:40', '2026-03-09 09:05'],
      'answered_at',
    ],
    ['Eingelassen um', ['09:12', '10:47', '09:31'], 'joined_at'],
    ['Code-barres', ['808052165554', '407749531762', '446428942303'], null],
    ['GroupCode', ['100', '102', '100'], null],
    ['Hausnr.', ['12a', '7', '103'], 'street_2'],
    ['Wunsch', ['Zahnzusatz', 'Krankenvoll', 'Zahnzusatz'], 'interests'],
    ['Sent?', ['y', '', 'y'], null],
    ['Einwilligung zu Fotos der Veranstaltung', ['ja', 'nein', 'ja'], null],
    ['id-dachform', ['Satteldach', 'Flachdach', 'weiß nicht'], 'question'],
    ['Number', ['07700 900073', '+44 7700 900919', '07700 900835'], 'phone'],
  ] as const)('%s: %s', (header, cells, field) => {
    expect(fieldsOf([MAIL, [header, ...cells]])[1]).toBe(field);
  });

  test('a consent for marketing counts beside the one for data processing', () => {
    const both: Columns = [
      MAIL,
      ['consenso_privacy', 'on', 'on', 'on'],
      ['consenso_marketing', 'on', '', 'on'],
    ];
    expect(fieldsOf(both)).toEqual(['email', 'consent', 'consent_email']);
  });
});
