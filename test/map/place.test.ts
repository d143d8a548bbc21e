import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { mapColumns, placeColumns } from '../../src/map/map.ts';
import { fakeList, listOf, readExports, SETTINGS } from './exports.ts';

const NONE = new Map<string, string>();

/** Fields of columns given as header and cells. */
function place(
  columns: readonly (readonly [header: string, ...cells: string[]])[],
  preset: string | null = null,
) {
  const rows = Math.max(...columns.map((column) => column.length - 1));
  const sample = Array.from({ length: rows }, (_, row) => ({
    kind: 'record' as const,
    line: row + 2,
    cells: columns.map((column) => column[row + 1] ?? ''),
  }));
  return placeColumns(
    fakeList(
      columns.map(([header]) => header),
      sample,
      { preset },
    ),
    NONE,
    SETTINGS,
  );
}

const fieldsOf = (...args: Parameters<typeof place>) => place(...args).columns.map(({ field }) => field);

describe('whole exports', () => {
  test.each([
    'exports.txt',
    'exports-2.txt',
    'exports-3.txt',
    'exports-4.txt',
    'exports-5.txt',
    'exports-6.txt',
    'exports-7.txt',
    'exports-8.txt',
    'exports-9.txt',
    'exports-10.txt',
    'exports-11.txt',
    'exports-12.txt',
    'exports-13.txt',
    'exports-14.txt',
  ])('%s: columns are placed, hardly one wrongly', (file) => {
    let meaningful = 0;
    let right = 0;
    let wrong = 0;
    let all = 0;
    for (const one of readExports(file)) {
      const { columns } = placeColumns(listOf(one), NONE, SETTINGS);
      one.columns.forEach(({ field }, index) => {
        const found = columns[index]?.field ?? '-';
        all++;
        if (field !== '-') meaningful++;
        if (field !== '-' && found === field) right++;
        if (found !== '-' && found !== field) wrong++;
      });
    }
    expect(right / meaningful).toBeGreaterThan(0.96);
    expect(wrong / all).toBeLessThan(0.02);
  });

  test.each(['formats.txt'])('%s: known products, by their header alone', (file) => {
    const misplaced = readExports(file).flatMap((one) => {
      const { columns } = placeColumns(listOf(one, true), NONE, SETTINGS);
      return one.columns.flatMap(({ header, field }, index) => {
        const found = columns[index]?.field ?? '-';
        return found === field ? [] : [`${one.name}: ${header}: ${found} instead of ${field}`];
      });
    });
    expect(misplaced).toEqual([]);
  });
});

describe('false friends', () => {
  test.each([
    [
      'Title over salutations',
      [
        ['Title', 'Mr.', 'Mrs.', 'Ms'],
        ['Last name', 'Kern', 'Berg', 'Lind'],
      ],
      'salutation',
    ],
    [
      'Titel over academic titles',
      [
        ['Titel', 'Dr.', 'Prof. Dr.', ''],
        ['Nachname', 'Kern', 'Berg', 'Lind'],
      ],
      'academic_title',
    ],
    [
      'Title over jobs',
      [
        ['Title', 'CEO', 'Head of IT', 'Buyer'],
        ['Last name', 'Kern', 'Berg', 'Lind'],
      ],
      'job_title',
    ],
    [
      'Name over people',
      [
        ['Name', 'Eva Kern', 'Max Berg'],
        ['Firma', 'Kern AG', 'Berg KG'],
      ],
      'full_name',
    ],
    [
      'Name over companies',
      [
        ['Name', 'Kern AG', 'Berg GmbH & Co. KG'],
        ['Ansprechpartner', 'Eva Kern', 'Max Berg'],
      ],
      'company',
    ],
    [
      'Name beside Vorname',
      [
        ['Name', 'Kern', 'Berg'],
        ['Vorname', 'Eva', 'Max'],
      ],
      'last_name',
    ],
    [
      'Status of a webinar',
      [
        ['Status', 'Attended', 'Did not attend', 'Attended'],
        ['Email', 'a@a.example'],
      ],
      'attended',
    ],
    [
      'Status of a lead',
      [
        ['Status', 'New', 'Qualified', 'Contacted'],
        ['Email', 'a@a.example'],
      ],
      'status',
    ],
    [
      'Status of a subscriber',
      [
        ['Status', 'subscribed', 'unsubscribed', 'cleaned'],
        ['Email', 'a@a.example'],
      ],
      'consent_status',
    ],
    [
      'Status of a registration',
      [
        ['Status', 'approved', 'pending', 'denied'],
        ['Email', 'a@a.example'],
      ],
      'registration_status',
    ],
    [
      'Score in words',
      [
        ['Score', 'Hot', 'Cold', 'Warm'],
        ['Email', 'a@a.example'],
      ],
      'rating',
    ],
    [
      'Score to a hundred',
      [
        ['Score', '87', '12', '45'],
        ['Email', 'a@a.example'],
      ],
      'vendor_score',
    ],
    [
      'Score with a decimal point',
      [
        ['Score', '8.7', '1.2', '10.0'],
        ['Email', 'a@a.example'],
      ],
      'vendor_score',
    ],
    [
      'Score in letters',
      [
        ['Score', 'A', 'C', 'B'],
        ['Email', 'a@a.example'],
      ],
      'rating',
    ],
    [
      'Rating in stars',
      [
        ['Rating', '5', '3', '1'],
        ['Email', 'a@a.example'],
      ],
      'rating',
    ],
    [
      'Gender over Herr and Frau',
      [
        ['Gender', 'Herr', 'Frau', 'Frau'],
        ['Email', 'a@a.example'],
      ],
      'salutation',
    ],
    [
      'Gender over letters',
      [
        ['Gender', 'm', 'w', 'd'],
        ['Email', 'a@a.example'],
      ],
      'gender',
    ],
    [
      'Position in a numbered list',
      [
        ['Position', '1', '2', '3'],
        ['Email', 'a@a.example'],
      ],
      null,
    ],
    [
      'Kunde as a box',
      [
        ['Kunde', 'x', '', 'x'],
        ['E-Mail', 'a@a.example', 'b@b.example', 'c@c.example'],
      ],
      'tag',
    ],
    [
      'Kunde as a company',
      [
        ['Kunde', 'Kern AG', 'Berg GmbH', 'Lind KG'],
        ['E-Mail', 'a@a.example'],
      ],
      'company',
    ],
    [
      'Newsletter with a date',
      [
        ['Newsletter', '2026-03-01', '2026-03-02'],
        ['E-Mail', 'a@a.example'],
      ],
      'consent_at',
    ],
    [
      'Duration in a column called Time',
      [
        ['Time', '45 min', '1h 2m', '12 min'],
        ['Email', 'a@a.example'],
      ],
      'minutes_attended',
    ],
    [
      'Adresse over e-mail addresses',
      [
        ['Adresse', 'a@a.example', 'b@b.example'],
        ['Name', 'Eva Kern', 'Max Berg'],
      ],
      'email',
    ],
    [
      'Note as a school mark',
      [
        ['Note', '1', '2', '5'],
        ['E-Mail', 'a@a.example'],
      ],
      'rating',
    ],
    [
      'URL of a profile',
      [
        ['URL', 'https://www.linkedin.com/in/x', 'https://www.linkedin.com/in/y'],
        ['Email', 'a@a.example'],
      ],
      'linkedin_url',
    ],
    [
      'Ort in Outlook',
      [
        ['Ort', ''],
        ['Vorname', 'Eva'],
      ],
      null,
      'outlook-contacts-de',
    ],
    [
      'Title in Outlook',
      [
        ['Title', ''],
        ['First Name', 'Eva'],
      ],
      'salutation',
      'outlook-contacts',
    ],
  ] as const)('%s', (_name, columns, field, preset?: string) => {
    expect(fieldsOf(columns as never, preset ?? null)[0]).toBe(field);
  });

  test('the host whose address stands in every record is no lead', () => {
    const fields = fieldsOf([
      ['User_Email_1', 'host@our.example', 'host@our.example', 'host@our.example', 'host@our.example'],
      ['Contact mail', 'boss@our.example', 'boss@our.example', 'boss@our.example', 'boss@our.example'],
      ['Email', 'a@a.example', 'b@b.example', 'c@c.example', 'd@d.example'],
    ]);
    expect(fields).toEqual([null, null, 'email']);
  });
});

describe('refusals are never read as consent', () => {
  test.each([
    ['Unsubscribed', 'opt_out'],
    ['Email Opt Out', 'opt_out'],
    ['Keine Werbung', 'opt_out'],
    ['Keine Werbung per E-Mail', 'opt_out'],
    ['Newsletter abgemeldet', 'opt_out'],
    ['Do Not Call', 'do_not_call'],
    ['Keine Anrufe erwünscht', 'do_not_call'],
    ['Do not allow Bulk Emails', 'opt_out'],
    ['Nicht per Telefon kontaktieren', 'do_not_call'],
    ['Opted out of marketing', 'opt_out'],
    ['Widerspruch gegen Werbung', 'opt_out'],
  ])('%s', (header, field) => {
    for (const cells of [
      ['ja', 'nein', 'nein'],
      ['', '', ''],
      ['x', '', 'x'],
    ]) {
      expect(
        fieldsOf([
          [header, ...cells],
          ['E-Mail', 'a@a.example', 'b@b.example', 'c@c.example'],
        ])[0],
      ).toBe(field);
    }
  });
});

describe('permission is read from words, never from likeness', () => {
  test.each([
    'num_calls',
    'Anrufe gesamt',
    'E-Mails gesendet',
    'Newsletter-Ausgabe',
    'Last call date',
    'Email bounced',
    'Consent version',
    'Opt-in IP',
  ])('%s is no permission and no refusal', (header) => {
    const [field] = fieldsOf([
      [header, '3', '0', '1'],
      ['E-Mail', 'a@a.example', 'b@b.example', 'c@c.example'],
    ]);
    expect(String(field)).not.toMatch(/^(?:consent|opt_out|do_not|double_opt)/);
  });
});

describe('sentences as headers', () => {
  test.each([
    ['Ich bin einverstanden, dass meine Daten zur Kontaktaufnahme genutzt werden', ['ja', 'ja'], 'consent'],
    ['Ja, ich möchte den Newsletter per E-Mail erhalten', ['x', ''], 'consent_email'],
    ['I agree to be contacted by phone', ['true', 'false'], 'consent_phone'],
    ['Ich möchte keine Werbung per E-Mail erhalten', ['x', ''], 'opt_out'],
    ['wann_soll_es_losgehen?', ['sofort', 'später'], 'question'],
    ['What is the biggest problem in your warehouse', ['space', 'people'], 'question'],
    ['Welche Ihrer Maschinen sollen ersetzt werden?', ['alle', 'zwei'], 'question'],
    ['Demo gewünscht', ['ja', 'nein'], 'question'],
    ['Wie lautet Ihre E-Mail-Adresse?', ['a@a.example', 'b@b.example'], 'email'],
    ['What is your first name?', ['Max', 'Eva'], 'first_name'],
    ['Prospekt zusenden', ['x', 'x'], 'question'],
  ])('%s', (header, cells, field) => {
    expect(
      fieldsOf([
        [header, ...cells],
        ['Telefon', '089 1234567', '030 7654321'],
      ])[0],
    ).toBe(field);
  });
});

describe('columns without a telling header', () => {
  test('cells tell e-mail, phone, person and company', () => {
    const fields = fieldsOf([
      ['', 'Eva Kern', 'Max Berg', 'Thomas Lind'],
      ['Spalte2', 'kern@a.example', 'berg@b.example', 'lind@c.example'],
      ['Column 3', '+49 89 1234567', '030 7654321', '0171 2345678'],
      ['x1', 'Kern AG', 'Berg GmbH', 'Lind KG'],
    ]);
    expect(fields).toEqual(['full_name', 'email', 'phone', 'company']);
  });

  test('what only the cells say is less sure than what the header says', () => {
    const [, by, named] = place([
      ['x', ''],
      ['Spalte2', 'kern@a.example', 'berg@b.example'],
      ['E-Mail', 'kern@c.example', 'berg@d.example'],
    ]).columns;
    expect(by?.confidence).toBeLessThan(named?.confidence ?? 0);
    expect(named?.field).toBe('email');
    expect(by?.field).toBe('email_2');
  });
});

test('names of one letter or sign are names', () => {
  expect(
    fieldsOf([
      ['Middle name', 'J', 'M', 'A'],
      ['Last name', '李', '王', '张'],
    ]),
  ).toEqual(['middle_name', 'last_name']);
});

describe('two columns never fight silently', () => {
  test('addresses and numbers take their places, the business one first', () => {
    const fields = fieldsOf([
      ['E-Mail privat', 'a@x.example', 'b@x.example'],
      ['E-Mail', 'a@a.example', 'b@b.example'],
      ['Telefon Zentrale', '089 1', '089 123456'],
      ['Telefon', '089 123456', '089 123457'],
      ['Mobil', '0171 123456', '0171 123457'],
    ]);
    expect(fields).toEqual(['email_2', 'email', 'phone_2', 'phone', 'mobile']);
  });

  test('an empty column leaves the first place to a filled one', () => {
    const fields = fieldsOf([
      ['E-Mail', '', ''],
      ['E-Mail 2', 'a@a.example', 'b@b.example'],
    ]);
    expect(fields).toEqual(['email_2', 'email']);
  });

  test('the column that loses says to which one', () => {
    const [, second] = place([
      ['Firma', 'Kern AG', 'Berg KG'],
      ['Unternehmen', 'Kern', 'Berg'],
    ]).columns;
    expect(second?.field).toBeNull();
    expect(second?.because).toContain('"Firma"');
  });

  test.each([
    [['EMAIL'], ['email']],
    [['e-mail'], ['email']],
    [['E‑Mail​'], ['email']],
    [
      ['Strasse', 'STRAßE 2'],
      ['street', 'street_2'],
    ],
    [['TelefonNr.'], ['phone']],
    [['Kontakt: E-Mail (geschäftlich) *'], ['email']],
    [['Vorname (optional)'], ['first_name']],
    [['StraÃŸe'], ['street']],
    [
      ['Vornahme', 'Telefonnumer'],
      ['first_name', 'phone'],
    ],
    [
      ['__proto__', 'constructor', 'E-Mail'],
      [null, null, 'email'],
    ],
  ])('headers are compared without case, marks and breakage: %s', (headers, fields) => {
    expect(fieldsOf(headers.map((header) => [header] as const))).toEqual(fields);
  });
});

describe('mapping by hand', () => {
  test('--map goes before everything, in any case', () => {
    const list = fakeList(['AP', 'Firma'], []);
    const { columns } = placeColumns(
      list,
      new Map([
        ['ap', 'captured_by'],
        ['Firma', 'ignore'],
      ]),
      SETTINGS,
    );
    expect(columns.map(({ field }) => field)).toEqual(['captured_by', null]);
  });

  test('a saved mapping is used for the same columns in any order, and for no others', () => {
    const columns = [
      { header: 'AP', field: 'captured_by' as const },
      { header: 'Firma', field: 'company' as const },
    ];
    const settings = { ...SETTINGS, config: { ...SETTINGS.config, map: { 'messe.csv': { columns } } } };
    const of = (header: string[]) =>
      placeColumns(fakeList(header, []), NONE, settings).columns.map(({ field }) => field);
    expect(of(['Firma', 'AP'])).toEqual(['company', 'captured_by']);
    expect(of(['Firma', 'AP', 'E-Mail'])).toEqual(['company', 'full_name', 'email']);
  });
});

describe('--map goes before the config', () => {
  const settings = {
    ...SETTINGS,
    config: { ...SETTINGS.config, map: { 'E-Mail': 'email_2' as const, AP: 'company' as const } },
  };
  const of = (header: string[], overrides: [string, string][]) =>
    placeColumns(fakeList(header, []), new Map(overrides), settings).columns.map(({ field }) => field);

  test('in any case of the header', () => expect(of(['E-Mail'], [['e-mail', 'notes']])).toEqual(['notes']));

  test('where both want one field', () =>
    expect(of(['AP', 'Wo'], [['Wo', 'company']])).toEqual([null, 'company']));

  test('where both want an address', () =>
    expect(of(['E-Mail', 'Wo'], [['Wo', 'email_2']])).toEqual(['email', 'email_2']));
});

describe('a list that names nobody', () => {
  const list = fakeList(['Menge', 'Preis', 'Vornamme der Ware'], [], { path: 'artikel.csv', headerLine: 3 });

  test('is refused with its header, the line and no cell', () => {
    const failing = () =>
      mapColumns(
        fakeList(['Menge', 'Preis'], [{ kind: 'record', line: 2, cells: ['12', 'geheim'] }], {
          headerLine: 3,
        }),
        NONE,
        SETTINGS,
      );
    expect(failing).toThrow(UserError);
    expect(failing).toThrow(/line 3: "Menge", "Preis"/);
    expect(failing).not.toThrow(/geheim/);
  });

  test('can still be looked at', () => {
    expect(placeColumns(list, NONE, SETTINGS).columns).toHaveLength(3);
  });
});

test('a table of tens of thousands of columns is placed, blank ones and unknown ones alike', () => {
  const blank = Array.from({ length: 12_000 }, () => '');
  const unknown = Array.from({ length: 300 }, (_, index) => `Qwrt bxz${index}`);
  const header = ['E-Mail', ...blank, ...unknown];
  const { columns } = placeColumns(
    fakeList(header, [{ kind: 'record', line: 2, cells: ['eva@kern.example'] }]),
    NONE,
    SETTINGS,
  );
  expect(columns.filter(({ field }) => field !== null).map(({ header }) => header)).toEqual(['E-Mail']);
});

describe('cells outweigh a header that says something else', () => {
  test.each([
    ['people under "Wer"', 'Wer', ['Max Müller', 'Eva Klein', 'Thomas Berger'], 'full_name'],
    ['companies under a question', 'von welcher Firma', ['Berger GmbH', 'Huber AG', 'Klein KG'], 'company'],
    ['jobs under a question', 'was macht er/sie dort', ['Einkaufsleiter', 'CEO', 'Head of IT'], 'job_title'],
    ['a grade under a question', 'wie heiß', ['heiß', 'kalt', 'warm'], 'rating'],
    ['addresses under "Telefon"', 'Telefon', ['a@kern.example', 'b@berg.example', 'c@lind.example'], 'email'],
    ['sizes under "ma_klasse"', 'ma_klasse', ['10-49', '50-249', '1-9'], 'company_size'],
    ['IP addresses', 'Anmelde-Rechner', ['192.0.2.1', '192.0.2.2', '192.0.2.3'], null],
    ['offers', 'tag_ids', ['Services', 'Services,Training', 'Services'], 'tags'],
    ['codes that look like countries', 'conversation_id', ['cv-19', 'cv-20', 'cv-27'], 'external_id'],
  ])('%s', (_name, header, cells, field) => {
    expect(
      fieldsOf([
        [header, ...cells],
        ['Ort', 'Bonn', 'Berlin', 'Kiel'],
      ])[0],
    ).toBe(field);
  });
});

test('names, ways to reach people, companies and remarks are found under headers that say nothing', () => {
  const people = [
    ['Max', 'Müller', 'max@berger.example', '089 1234567', 'Berger GmbH', 'ruft nächste Woche wieder an'],
    ['Eva', 'Klein', 'eva@klein.example', '+49 30 7654321', 'Huber AG', 'will ein Angebot über 20 Stück'],
    ['Thomas', 'Berger', 't@lind.example', '0711/998877', 'Klein KG', 'hat kein Interesse an Pumpen'],
    ['Sabine', 'Huber', 's@kern.example', '040-112233', 'Lind SE', 'netter Kontakt, bald anrufen'],
  ];
  const under = (header: (index: number) => string) =>
    fieldsOf([0, 1, 2, 3, 4, 5].map((index) => [header(index), ...people.map((row) => row[index] ?? '')]));
  const found = ['first_name', 'last_name', 'email', 'phone', 'company', 'notes'];
  expect(under((index) => `qx${index}`)).toEqual(found);
  expect(under(() => '')).toEqual(found);
});

describe('two columns that want one field', () => {
  test('the one whose cells are titles keeps the job title', () => {
    expect(
      fieldsOf([
        ['Job Function', 'HR', 'Sales', 'Finance'],
        ['Job Title', 'Head of Procurement', 'CEO', 'Practice Manager'],
      ])[1],
    ).toBe('job_title');
  });

  test('whoever paid takes no place of the one who comes', () => {
    expect(
      fieldsOf([
        ['Purchaser email', 'office@kern.example', 'office@berg.example'],
        ['Attendee email', 'eva@kern.example', 'max@berg.example'],
      ]),
    ).toEqual([null, 'email']);
  });
});

describe('what was allowed to others, or refused, is no consent', () => {
  test.each([
    ['Werbeeinwilligung Partner', ['ja', 'nein', 'ja'], null],
    ['Weitergabe der Daten an Sponsoren', ['ja', 'nein', 'ja'], null],
    ['hs_email_optout', ['true', 'false', ''], 'opt_out'],
    ['Do not call again', ['No', 'Yes', 'No'], 'do_not_call'],
    ['DNC', ['', 'Y', ''], 'do_not_call'],
    ['Werbung nicht erlaubt', ['x', '', 'x'], 'opt_out'],
    ['Kontaktaufnahme per Mail nicht erwünscht', ['x', '', 'x'], 'opt_out'],
    ['Anrufe sind nicht gestattet', ['x', '', 'x'], 'do_not_call'],
    ['Einwilligung E-Mail verweigert', ['x', '', 'x'], null],
    ['Letzter Newsletter geöffnet', ['2026-03-05', '2026-03-06', ''], 'last_activity_at'],
    ['Wie dürfen wir Sie kontaktieren?', ['Telefon', 'E-Mail', 'E-Mail'], 'question'],
    ['Invalid email', ['true', 'false', 'false'], null],
    ['Möchte keine Werbung', ['x', '', ''], 'opt_out'],
    ['Darf ein Berater Sie anrufen?', ['Ja', 'Nein', 'Ja'], 'consent_phone'],
    ['May our team contact you about your answers?', ['Yes', 'No, thanks', 'Yes, by email'], 'consent'],
    ['May we share your details with sponsors?', ['Yes', 'No', 'Yes'], 'question'],
  ])('%s', (header, cells, field) => {
    expect(
      fieldsOf([
        [header, ...cells],
        ['E-Mail', 'a@kern.example', 'b@berg.example', 'c@lind.example'],
      ])[0],
    ).toBe(field);
  });
});
