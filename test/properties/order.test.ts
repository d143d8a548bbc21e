import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema, type Settings } from '../../src/config/schema.ts';
import { openList } from '../../src/read/read.ts';
import { type Input, type Sieved, sieve, takeActivities, takeSuppression } from '../../src/sieve.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 25);

async function input(path: string, rows: readonly (readonly string[])[]): Promise<Input> {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield Buffer.from(`${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`);
  }
  return { list: { ...(await openList('-', {}, bytes())), path }, overrides: new Map() };
}

const HEADER = ['Vorname', 'Nachname', 'Firma', 'E-Mail', 'Telefon', 'PLZ', 'Ort', 'Bemerkung', 'Abgemeldet'];
const FIRST = ['Anna', 'Jürgen', 'Max', 'Renate', 'Björn', 'Mary'];
const LAST = ['Kettner', 'Schön', 'Groß', 'Weiß', 'Larsen', 'Ott'];
const CITIES = [
  ['80331', 'München'],
  ['10115', 'Berlin'],
  ['50667', 'Köln'],
] as const;

/** A person by number, the same wherever it appears. */
function rowOf(number: number, note: string, gone: boolean): string[] {
  const [postal = '', city = ''] = CITIES[number % 3] ?? [];
  return [
    FIRST[number % 6] ?? '',
    LAST[Math.floor(number / 6) % 6] ?? '',
    `Firma ${number} GmbH`,
    `person${number}@firma${number}-beispiel.de`,
    number % 4 === 3 ? '' : `0221 47${String(1000 + number)}`,
    postal,
    city,
    note,
    gone ? 'ja' : 'nein',
  ];
}

const row = fc
  .tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(
      '',
      'kein Bedarf',
      'Bitte um Rückruf am 24.3.',
      'sucht Ersatz; Budget da',
      'Bitte löschen',
    ),
    fc.boolean(),
  )
  .map(([number, note, gone]) => rowOf(number, note, gone));
const event = fc
  .tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom('/preise', '/karriere', '/blog/a', '/produkt/b'),
    fc.integer({ min: 1, max: 19 }),
  )
  .map(([number, page, day]) => [
    `person${number}@firma${number}-beispiel.de`,
    'page view',
    page,
    `2026-03-${String(day).padStart(2, '0')}`,
  ]);
const RULES = [
  { name: 'HUGE', when: { page: '*preise*' }, points: 1000, each: true },
  { name: 'BERLIN', when: { field: 'city', is: 'Berlin' }, points: 500 },
  { name: 'FRESH', when: { event: '*view*' }, points: 3.7, each: true, decay: 10, group: 'web' },
  { name: 'AWAY', when: { page: '*karriere*' }, points: -2.3, each: true, max: 5 },
  { name: 'BLOG', when: { page: '*blog*' }, points: 0.1, each: true, group: 'web' },
];

const settingsWith = (rules: readonly object[]): Settings => ({
  asOf: '2026-03-20',
  config: configSchema.parse({
    score: { rules, groups: { web: 20 } },
    routing: { rules: [{ postal_codes: ['80-87'], owners: ['Ada', { name: 'Bo', weight: 2 }] }] },
    exclude: { rules: [{ name: 'COLOGNE', when: { field: 'city', is: 'Köln' } }] },
  }),
});

const judgement = ({ leads }: Sieved): string[] =>
  leads
    .map((lead) =>
      JSON.stringify([
        lead.id,
        lead.decision,
        lead.score,
        lead.grade,
        lead.contributions,
        lead.consent,
        lead.owner,
        lead.nextStep,
      ]),
    )
    .sort();

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('the judgement', () => {
  const lists = fc.array(
    fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: ([, , , mail]) => mail }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const events = fc.array(event, { maxLength: 25 });
  const stopped = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 });

  async function judge(
    files: readonly (readonly [string, readonly string[][]])[],
    log: readonly string[][],
    stop: readonly number[],
    rules: readonly object[],
  ): Promise<Sieved> {
    const settings = settingsWith(rules);
    const activity = [await input('log.csv', [['email', 'event', 'page', 'time'], ...log])];
    const stops = [
      await input('stop.csv', [['email'], ...stop.map((n) => [`person${n}@firma${n}-beispiel.de`])]),
    ];
    return sieve(
      await Promise.all(files.map(([path, rows]) => input(path, [HEADER, ...rows]))),
      {
        reference: [],
        verified: [],
        activity: takeActivities(activity, settings),
        suppression: takeSuppression(stops, settings),
      },
      settings,
    );
  }

  test('does not depend on the order of rows, events and rules, nor on that of the files', async () => {
    await fc.assert(
      fc.asyncProperty(
        lists,
        events,
        stopped,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (all, log, stop, numbers) => {
          const random = () => numbers.next().value ?? 0;
          const files = all.map((rows, index) => [`list-${index}.csv`, rows] as const);
          const once = await judge(files, log, stop, RULES);
          const again = await judge(
            shuffled(
              files.map(([path, rows]) => [path, shuffled(rows, random)] as const),
              random,
            ),
            shuffled(log, random),
            shuffled(stop, random),
            shuffled(RULES, random),
          );
          expect(judgement(again)).toEqual(judgement(once));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('hands nobody over whom a gate stops, however many points there are', async () => {
    await fc.assert(
      fc.asyncProperty(lists, events, stopped, async (all, log, stop) => {
        const files = all.map((rows, index) => [`list-${index}.csv`, rows] as const);
        for (const lead of (await judge(files, log, stop, RULES)).leads) {
          expect(lead.contributions.reduce((sum, { points }) => sum + Math.round(points * 100), 0)).toBe(
            Math.round(lead.score * 100),
          );
          if (lead.decision.disposition !== 'handoff') continue;
          expect(lead.decision.contact).toBe('complete');
          expect(lead.reading.intent).not.toBe('rejection');
          expect(lead.reading.opt_out).toBe(false);
          expect(lead.values.city).not.toBe('Köln');
          expect(stop.map((n) => `person${n}@firma${n}-beispiel.de`)).not.toContain(lead.values.email);
          expect([lead.consent.may_email, lead.consent.may_call, lead.consent.may_write]).not.toEqual([
            'no',
            'no',
            'no',
          ]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
