import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { DISPOSITIONS, type Disposition, type Lead, newLead } from '../../src/lead.ts';
import { type Figures, figuresOf } from '../../src/report/figures.ts';
import { nextActions } from '../../src/report/next-actions.ts';
import { openTally } from '../../src/report/tally.ts';
import { renderClosing, type Screen } from '../../src/report/terminal.ts';

const settingsOf = (config: object) => ({ config: configSchema.parse(config), asOf: '2026-03-20' });
const ENGLISH = settingsOf({});
const GERMAN = settingsOf({ report: { language: 'de' } });

function leads(disposition: Disposition, count: number, more: Partial<Lead> = {}): Lead[] {
  const lead = newLead({ records: [{ path: 'a.csv', line: 2 }], values: {}, ...more });
  const missing = disposition === 'research' ? ['phone'] : [];
  const decision = { ...lead.decision, disposition, missing };
  const consent = { ...lead.consent, may_email: 'yes' } as const;
  return Array.from({ length: count }, () => ({
    ...lead,
    ...(more.consent ? {} : { consent }),
    decision,
  }));
}

function figures(list: readonly Lead[], possibleDuplicates = 0, rejects = 0): Figures {
  const tally = openTally();
  for (const lead of list) tally.add(lead);
  return figuresOf(
    tally,
    {
      version: '1.2.3',
      configSha256: 'abc',
      inputs: [
        {
          path: 'a.csv',
          format: 'csv',
          preset: null,
          encoding: 'utf-8',
          delimiter: ',',
          header_line: 1,
          records: list.length + rejects,
          rejects,
        },
      ],
      rejects: Array.from({ length: rejects }, () => ({ code: 'NO_IDENTITY' })),
      possibleDuplicates,
      disarmedCells: 0,
      unmatchedEvents: 0,
      unmatchedCorrections: 0,
      enrichment: [],
    },
    ENGLISH,
  );
}

const LIST = [
  ...leads('handoff', 38),
  ...leads('research', 44),
  ...leads('nurture', 3),
  ...leads('rejected', 1),
];
const PLACE = {
  out: 'ergebnis',
  leads: 'ergebnis/leads.csv',
  files: ['leads.csv', 'rejects.csv', 'import-hubspot.csv', 'handoff.csv', 'summary.json'],
};
const screen = (columns: number, unicode = true): Screen => ({ columns, unicode, paint: (text) => text });

describe('the closing picture', () => {
  test.each([30, 40, 60, 80, 200])('fits %i columns', (width) => {
    for (const settings of [ENGLISH, GERMAN])
      for (const line of renderClosing(figures(LIST, 3, 2), settings, PLACE, screen(width)).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('has a bar per disposition and class, as long as its count', () => {
    const lines = renderClosing(figures(LIST), ENGLISH, PLACE, screen(80)).split('\n');
    const bar = (name: string): number =>
      (lines.find((line) => line.startsWith(`  ${name} `)) ?? '').split('█').length - 1;
    for (const name of DISPOSITIONS) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
    expect([bar('research'), bar('handoff'), bar('rejected'), bar('blocked')]).toEqual([24, 21, 1, 0]);
    expect(bar('unqualified')).toBe(24);
  });

  test('needs no more than ASCII where the terminal has no more', () => {
    const text = renderClosing(figures(LIST), ENGLISH, PLACE, screen(80, false));
    expect(text).toMatch(/^ {2}handoff +38 {2}#+ /m);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('names each file and what it is for', () => {
    const text = renderClosing(figures(LIST), GERMAN, PLACE, screen(80));
    expect(text).toContain('geschrieben nach ergebnis\n  leads.csv           alle Leads, die besten zuerst');
    expect(text).toContain('import-hubspot.csv  fertig zum Import in hubspot');
    expect(text).toContain('handoff.csv         nur die Leads mit handoff');
  });

  test('names no files where none were written', () => {
    const text = renderClosing(figures(LIST), ENGLISH, { ...PLACE, files: [] }, screen(80));
    expect(text).not.toContain('written to');
  });

  test('puts a path with blanks in quotes', () => {
    const text = renderClosing(figures(LIST), ENGLISH, { ...PLACE, leads: 'my out/leads.csv' }, screen(200));
    expect(text).toContain('leadsieve review "my out/leads.csv"');
  });
});

describe('what to do next', () => {
  const typo = { reach: { ...newLead({ records: [], values: {} }).reach, emailFlags: ['typo:a@gmail.com'] } };
  const unproven = {
    consent: { may_email: 'unproven', may_call: 'yes', may_write: 'yes', basis: '' },
  } as const;
  test.each<[string, Figures, object, readonly RegExp[]]>([
    [
      'sales first, then research',
      figures(LIST),
      {},
      [/^38 leads for sales: open l\.csv/, /^44 leads .*\(44 lack: phone\): leadsieve review l\.csv$/],
    ],
    [
      'one is one',
      figures([...leads('handoff', 1), ...leads('research', 1)]),
      {},
      [/^1 lead for sales/, /^1 lead is worth/],
    ],
    [
      'more than sales can work',
      figures(LIST),
      { handoff: { capacity: 10 } },
      [/who can work 10 a week/, /^44/],
    ],
    [
      'mistyped addresses',
      figures(leads('nurture', 12, typo)),
      {},
      [/^12 e-mail addresses look mistyped/, /^Nobody is ready/],
    ],
    [
      'no permission for anybody',
      figures(leads('nurture', 5, unproven)),
      {},
      [/--consent/, /^Nobody is ready/],
    ],
    [
      'at most three',
      figures([...LIST, ...leads('nurture', 2, typo)], 4, 6),
      {},
      [/^38/, /^44/, /^2 e-mail/],
    ],
    [
      'pairs and rejects',
      figures(leads('blocked', 2), 1, 1),
      {},
      [/^1 pair may be one person/, /^1 record is no lead/],
    ],
    ['no lead at all', figures([], 0, 3), {}, [/^3 records are no leads/, /leadsieve inspect/]],
    [
      'in German',
      figures(LIST),
      { report: { language: 'de' } },
      [/^38 Leads für den Vertrieb/, /^Bei 44 Leads lohnt .*44-mal fehlt: Telefon/],
    ],
  ])('%s', (_, counts, config, sentences) => {
    const actions = nextActions(counts, settingsOf(config), 'l.csv');
    expect(actions).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(actions[index]).toMatch(sentence);
  });
});
