import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/lead.ts';
import type { ListFile } from '../../src/list.ts';
import { mapRow, placeColumns } from '../../src/map/map.ts';
import { fakeList, SETTINGS } from './exports.ts';

/** Leads of a small table; the first row is the header. */
function leads(rows: readonly (readonly string[])[], more: Partial<ListFile> = {}): Lead[] {
  const [header = [], ...cells] = rows;
  const sample = cells.map((row, index) => ({ kind: 'record' as const, line: index + 2, cells: row }));
  const list = fakeList(header, sample, more);
  const columns = placeColumns(list, new Map(), SETTINGS);
  return sample.map((row) => mapRow(row, list, columns, SETTINGS));
}

/** The first lead of a table with one column of interest and an address. */
function cell(header: string, ...cells: readonly string[]): Lead {
  const [lead] = leads([[header, 'E-Mail'], ...cells.map((text, index) => [text, `p${index}@a.example`])]);
  if (!lead) throw new Error('no lead');
  return lead;
}

describe('placeholders', () => {
  test.each([
    '--',
    '-',
    'Select',
    '-- Bitte wählen --',
    'N/A',
    'n/a',
    'k. A.',
    '#N/A',
    '(not set)',
    '[not provided]',
    'null',
    '="" ',
    '  ',
    '​',
  ])('%s is nothing', (text) => expect(cell('Firma', text, 'Kern AG').values.company).toBeUndefined());

  test.each(['Null', 'Na', 'None', 'True'])('a person called %s stays', (text) =>
    expect(cell('Nachname', text, 'Kern').values.last_name).toBe(text),
  );
});

describe('text', () => {
  test.each([
    ['Firma', '  Kern\u00a0 AG ', 'Kern AG'],
    ['Firma', 'Ke\u200brn AG\u202e', 'Kern AG'],
    ['Firma', 'Mu\u0308ller', 'Müller'],
    ['Firma', '="Kern AG"', 'Kern AG'],
    ['Firma', 'Kern\r\nAG', 'Kern AG'],
  ])('%s %j', (header, text, company) => expect(cell(header, text, 'Berg KG').values.company).toBe(company));

  test('characters broken by a wrong encoding are repaired and said', () => {
    const lead = cell('Nachname', 'MÃ¼ller', 'Kern');
    expect(lead.values.last_name).toBe('Müller');
    expect(lead.findings).toContainEqual(expect.objectContaining({ code: 'MOJIBAKE', field: 'last_name' }));
  });

  test.each(['SÃO Paulo', 'MÃ¼ller und Söhne', 'Ã'])(
    '%s is left alone: the way back is not exact',
    (text) => {
      const lead = cell('Firma', text, 'Kern AG');
      expect(lead.values.company).toBe(text);
      expect(lead.findings).toEqual([]);
    },
  );

  test('line breaks stay as marks in notes', () =>
    expect(cell('Notiz', 'ruft an\nwill Angebot', 'x y z').said[0]?.text).toBe('ruft an / will Angebot'));

  test('lines that end with a mark are parted by a blank alone', () =>
    expect(cell('Notiz', 'Zwei Standorte. \nBitte zuerst anrufen.\nDanke', 'x y z').said[0]?.text).toBe(
      'Zwei Standorte. Bitte zuerst anrufen. Danke',
    ));
});

describe('durations are minutes', () => {
  test.each([
    ['1h 27m 51s', '87.85'],
    ['59 Min. 0 Sek.', '59'],
    ['01:05:22', '65.37'],
    ['45 mins', '45'],
    ['0,5 Std.', '30'],
    ['1 hr 2 min', '62'],
    ['43m 12s', '43.2'],
    ['8s', '0.13'],
    ['1 Std. 5 Min.', '65'],
    ['60', '60'],
    ['PT1H5M', '65'],
    ['1:05', '65'],
    ['1 heure 5 minutes', '65'],
    ['2 ore', '120'],
    ['90,5', '90.5'],
  ])('%s', (text, minutes) => expect(cell('Duration', text, '45 min').values.minutes_attended).toBe(minutes));

  test('seconds by their header, or because no event lasts so long', () => {
    expect(cell('Dauer (Sek.)', '2700', '60').values.minutes_attended).toBe('45');
    expect(cell('Duration', '5400', '2700').values.minutes_attended).toBe('90');
  });
});

describe('dates', () => {
  test.each([
    ['05.03.2026', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['2026/03/05 9:05', '2026-03-05T09:05:00'],
    ['05.03.2026 14:03 Uhr', '2026-03-05T14:03:00'],
    ['05.03.2026, 14:03', '2026-03-05T14:03:00'],
    ['Mar 22, 2025 19:13:27', '2025-03-22T19:13:27'],
    ['08/29/2026 10:50:00 AM', '2026-08-29T10:50:00'],
    ['7/22/26, 7:02:11\u202fPM', '2026-07-22T19:02:11'],
    ['12/31/2025 12:00 AM', '2025-12-31T00:00:00'],
    ['15 Mar 2024', '2024-03-15'],
    ['3. März 2026', '2026-03-03'],
    ['12 février 2026', '2026-02-12'],
    ['4 maggio 2026', '2026-05-04'],
    ['Thursday, March 5, 2026', '2026-03-05'],
    ['Do, 05.03.2026', '2026-03-05'],
    ['2026-09-23T17:04:53+05:30', '2026-09-23T11:34:53Z'],
    ['2026-09-10T14:32:11+0000', '2026-09-10T14:32:11Z'],
    ['2026-01-20T21:05:06.335Z', '2026-01-20T21:05:06Z'],
    ['46086', '2026-03-05'],
    ['46086,5', '2026-03-05T12:00:00'],
    ['20260305', '2026-03-05'],
    ['1772668800', '2026-03-05T00:00:00Z'],
    ['2026-03-05 10:00:00 UTC', '2026-03-05T10:00:00Z'],
    ['2026/03/20 10:00:00 AM GMT+1', '2026-03-20T09:00:00Z'],
    ['2026-03-20 10:00 UTC-03:30', '2026-03-20T13:30:00Z'],
  ])('%s', (text, iso) => expect(cell('Created at', text, text).values.created_at).toBe(iso));

  test('a header that says UTC is believed', () =>
    expect(cell('Submit Date (UTC)', '2018-04-03 09:05:14').values.created_at).toBe('2018-04-03T09:05:14Z'));

  test('one cell decides the order of its column', () => {
    expect(cell('Created at', '03/04/2026', '25/04/2026').values.created_at).toBe('2026-04-03');
    expect(cell('Created at', '03/04/2026', '04/25/2026').values.created_at).toBe('2026-03-04');
  });

  test('another date column of the file decides for the undecided one', () => {
    const [lead] = leads([
      ['Created at', 'Updated at', 'Email'],
      ['03/04/2026', '25/05/2026', 'a@a.example'],
    ]);
    expect(lead?.values.created_at).toBe('2026-04-03');
  });

  test.each([[['03/04/2026', '05/06/2026']], [['03/04/2026', '25/04/2026', '04/25/2026']]])(
    '%s: undecided is left as given and said',
    (cells) => {
      const lead = cell('Created at', ...cells);
      expect(lead.values.created_at).toBe('03/04/2026');
      expect(lead.findings).toContainEqual({
        code: 'AMBIGUOUS_DATE',
        field: 'created_at',
        args: { header: 'Created at' },
      });
      expect(lead.occurredAt).toBeNull();
    },
  );

  test.each(['31.02.2026', '45.13.2026', '2026-13-01', 'bald'])('%s is no date', (text) => {
    const lead = cell('Created at', text, '05.03.2026', '06.03.2026', '07.03.2026');
    expect(lead.values.created_at).toBe(text);
    expect(lead.findings.map(({ code }) => code)).toEqual(['UNREADABLE_DATE']);
  });
});

describe('answers', () => {
  test.each([
    ['ja', 'yes'],
    ['Nein', 'no'],
    ['TRUE', 'yes'],
    ['FALSCH', 'no'],
    ['x', 'yes'],
    ['✓', 'yes'],
    ['✗', 'no'],
    ['1', 'yes'],
    ['0', 'no'],
    ['J', 'yes'],
    ['oui', 'yes'],
    ['sì', 'yes'],
  ])('%s', (text, answer) => expect(cell('Unsubscribed', text, 'ja', 'nein').values.opt_out).toBe(answer));

  test.each([
    ['Attended', 'Yes', 'yes'],
    ['Status', 'Did not attend', 'no'],
    ['Turnout', 'no-show', 'no'],
    ['Attended', 'Registered', 'no'],
    ['No-show', 'yes', 'no'],
  ])('%s %s', (header, text, answer) =>
    expect(cell(header, text, 'Attended', 'Attended', 'No').values.attended).toBe(answer),
  );

  test('two columns of refusal add up', () => {
    const [lead] = leads([
      ['Unsubscribed', 'Do not email', 'Email'],
      ['no', 'yes', 'a@a.example'],
      ['no', 'no', 'b@b.example'],
    ]);
    expect(lead?.values.opt_out).toBe('yes');
  });

  test('a ticked sentence of consent keeps its wording', () => {
    const sentence = 'Ich bin einverstanden, dass Sie mich anrufen';
    const lead = cell(sentence, 'x', '');
    expect(lead.values).toMatchObject({ consent_phone: 'yes', consent_text: sentence });
  });
});

describe('contacts', () => {
  test.each([
    ['E-Mail', 'a@a.example; b@b.example', { email: 'a@a.example', email_2: 'b@b.example' }],
    ['E-Mail', 'Eva Kern <a@a.example>', { email: 'a@a.example' }],
    ['E-Mail', 'mailto:a@a.example', { email: 'a@a.example' }],
    ['E-Mail', 'a@a.example (External)', { email: 'a@a.example' }],
    ['Telefon', 'p:+4915112345678', { phone: '+4915112345678' }],
    ['Telefon', '030/901820', { phone: '030/901820' }],
    ['Telefon', '030 901820 / 0171 1234567', { phone: '030 901820', phone_2: '0171 1234567' }],
    ['Telefon', '030 901820 ::: 0171 1234567', { phone: '030 901820', phone_2: '0171 1234567' }],
    ['Telefon', '4.91511E+11', { phone: '4.91511E+11' }],
    ['Telefon', "'+49 30 901820", { phone: '+49 30 901820' }],
    ['Ort', 'D-10115 Berlin', { postal_code: '10115', city: 'Berlin' }],
    ['PLZ/Ort', '8001 Zürich', { postal_code: '8001', city: 'Zürich' }],
    ['PLZ', '01067', { postal_code: '01067' }],
  ])('%s %s', (header, text, values) => {
    const [lead] = leads([
      [header, 'Nachname'],
      [text, 'Kern'],
      [text, 'Berg'],
      [text, 'Lind'],
    ]);
    expect(lead?.values).toEqual({ ...values, last_name: 'Kern' });
  });

  test('an empty first address is filled from the next column', () => {
    const [lead] = leads([
      ['Email', 'Email 2', 'Name'],
      ['', 'b@b.example', 'Eva Kern'],
      ['c@c.example', '', 'Max Berg'],
    ]);
    expect(lead?.values).toEqual({ email: 'b@b.example', full_name: 'Eva Kern' });
  });

  test.each([
    ['Eva Kern (External)', { full_name: 'Eva Kern' }],
    ['[Kern AG] Eva Kern', { full_name: 'Eva Kern', company: 'Kern AG' }],
    ['Eva Kern (Kern AG)', { full_name: 'Eva Kern', company: 'Kern AG' }],
    ['iPhone (Eva Kern)', { full_name: 'Eva Kern' }],
    ['Eva Kern (she/her)', { full_name: 'Eva Kern' }],
    ['Eva Kern (geb. Berg)', { full_name: 'Eva Kern (geb. Berg)' }],
    ['Eva Kern (Vertrieb)', { full_name: 'Eva Kern' }],
  ])('%s', (text, values) => {
    const [lead] = leads([
      ['Name', 'Email'],
      [text, 'a@a.example'],
      ['Max Berg', 'b@b.example'],
    ]);
    expect(lead?.values).toEqual({ ...values, email: 'a@a.example' });
  });
});

describe('what was said', () => {
  test('notes and answers are remarks with the date of the record', () => {
    const [lead] = leads([
      ['Zeitstempel', 'E-Mail', 'Wann soll es losgehen?', 'Demo gewünscht', 'Bemerkung'],
      ['05.03.2026 10:00', 'a@a.example', 'im Mai', 'ja', 'ruft an'],
      ['06.03.2026 10:00', 'b@b.example', '', 'nein', ''],
    ]);
    const from = { path: 'liste.csv', line: 2 };
    const at = '2026-03-05T10:00:00';
    expect(lead?.said).toEqual([
      { field: 'question', question: 'Wann soll es losgehen?', text: 'im Mai', at, from },
      { field: 'question', question: 'Demo gewünscht', text: 'ja', at, from },
      { field: 'notes', text: 'ruft an', at, from },
    ]);
  });

  test('an answer takes its wording from the column beside it', () => {
    const [lead] = leads([
      ['Invitee Email', 'Question 1', 'Response 1'],
      ['a@a.example', 'What do you need?', 'A new pump'],
    ]);
    expect(lead?.said).toMatchObject([{ question: 'What do you need?', text: 'A new pump' }]);
  });

  test.each([
    ['Pumpen|Ventile', 'Pumpen; Ventile'],
    ['["Pumpen","Ventile"]', 'Pumpen; Ventile'],
    ['Pumpen;Ventile', 'Pumpen;Ventile'],
  ])('choices %s', (text, said) => expect(cell('Interesse an', text, 'Pumpen').said[0]?.text).toBe(said));
});

describe('what happened', () => {
  const rows = [
    [
      'Attended',
      'User Name (Original Name)',
      'Email',
      'Join Time',
      'Leave Time',
      'Time in Session (minutes)',
      'Questions asked',
    ],
    ['Yes', 'Eva Kern', 'a@a.example', 'Mar 22, 2025 19:00:00', 'Mar 22, 2025 19:45:00', '45', '2'],
    ['No', 'Max Berg', 'b@b.example', '--', '--', '--', ''],
  ];

  test('a stay in the event that the preamble names', () => {
    const [present, absent] = leads(rows, { facts: { Topic: 'Pumps' }, preset: 'zoom-webinar-attendees' });
    expect(present?.presences).toEqual([
      { event: 'Pumps', joined: '2025-03-22T19:00:00', left: '2025-03-22T19:45:00', minutes: 45 },
    ]);
    expect(present?.activities).toEqual([{ event: 'question_count', count: 2 }]);
    expect(present?.sourceType).toBe('webinar');
    expect(present?.occurredAt).toBe('2025-03-22T19:00:00');
    expect(absent?.presences).toEqual([]);
    expect(absent?.values.attended).toBe('no');
  });

  test('a test record stays, marked', () => {
    const [lead] = leads([
      ['is_test', 'Email'],
      ['true', 'a@a.example'],
      ['false', 'b@b.example'],
    ]);
    expect(lead?.findings).toEqual([{ code: 'TEST_RECORD' }]);
  });

  test.each([
    ['Gewinnspiel Frühjahr', 'prize-draw'],
    ['Messe Hannover', 'event'],
    ['Empfehlung', 'referral'],
    ['Google Ads', 'ad'],
    ['Whitepaper-Download', 'download'],
    ['Adressbroker', 'purchased'],
    ['Lead-Kauf Nord', 'purchased'],
    ['Sonstwo', 'list'],
  ])('source %s', (source, type) => expect(cell('Quelle', source, 'x').sourceType).toBe(type));
});

test.each([
  ['eingetragen', { opt_out: 'yes', do_not_call: 'yes', do_not_mail: 'yes' }],
  ['nicht eingetragen', { opt_out: 'no' }],
])('an entry in a register against advertising: %s', (entry, values) => {
  expect(cell('Robinson-Liste', entry, 'x').values).toMatchObject(values);
});

describe('the status of a ticket says who came', () => {
  test.each([
    ['Checked In', 'yes'],
    ['No-show', 'no'],
    ['Attending', undefined],
  ])('%s: %s', (status, attended) => {
    const lead = cell('Registration status', status, 'Attending', 'Cancelled', 'Approved');
    expect(lead.values.attended).toBe(attended);
    expect(lead.presences).toHaveLength(attended === 'yes' ? 1 : 0);
  });
});

describe('nothing is lost', () => {
  test('columns that nobody can place stay in their order', () => {
    const [lead] = leads([
      ['Farbe', 'E-Mail', 'Kantine'],
      ['rot', 'a@a.example', 'A'],
      ['blau', 'b@b.example', 'B'],
    ]);
    expect(lead?.extra).toEqual([
      ['Farbe', 'rot'],
      ['Kantine', 'A'],
    ]);
  });

  test('any text in any column: every cell that holds letters is in a value, a remark or the rest', () => {
    const headers = [
      'Vorname',
      'Firma',
      'Notiz',
      'Farbe',
      'Telefon',
      'Datum',
      'E-Mail',
      'Ort',
      'Status',
      'Was suchen Sie?',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäöü]{3,12}[0-9]{0,3}$/), { minLength: 10, maxLength: 10 }),
        (cells) => {
          const [lead] = leads([headers, cells]);
          const kept = [
            ...Object.values(lead?.values ?? {}),
            ...(lead?.said ?? []).map(({ text }) => text),
            ...(lead?.extra ?? []).map(([, text]) => text),
          ];
          for (const text of cells)
            if (!['null', 'nan', 'none', 'nil'].includes(text)) expect(kept).toContain(text);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('hostile cells never throw', () => {
    const headers = ['Name', 'E-Mail', 'Telefon', 'Datum', 'Dauer', 'Ort', 'Bemerkung', '__proto__'];
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 8, maxLength: 8 }),
        (cells) => {
          expect(leads([headers, cells])).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
