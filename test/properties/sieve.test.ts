import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import type { Lead } from '../../src/lead.ts';
import { openList } from '../../src/read/read.ts';
import { type Sieved, sieve } from '../../src/sieve.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };
const HEADER = ['Vorname', 'Nachname', 'Firma', 'E-Mail', 'Telefon', 'Bemerkung'] as const;
/** CI asks for more runs; the seed is printed by fast-check where a property fails. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);

async function run(lists: readonly (Uint8Array | string)[], names: readonly string[] = []): Promise<Sieved> {
  const inputs = [];
  for (const [index, bytes] of lists.entries()) {
    const list = await openList('-', {}, one(typeof bytes === 'string' ? Buffer.from(bytes) : bytes));
    inputs.push({
      list: { ...list, path: names[index] ?? `list-${index}.csv` },
      overrides: new Map<string, string>(),
    });
  }
  return sieve(
    inputs.map(({ list, overrides }) => ({ list, overrides })),
    { reference: [], verified: [] },
    settings,
  );
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** What must be the same whatever the file looks like: people and judgement, without places. */
const facts = ({ leads }: { leads: readonly Lead[] }): string[] =>
  leads
    .map((lead) =>
      JSON.stringify([
        lead.id,
        Object.entries(lead.values).sort(),
        lead.decision.class,
        lead.decision.disposition,
        lead.score,
        lead.reading.intent,
      ]),
    )
    .sort();

const word = fc.constantFrom(
  'Anna',
  'Jürgen',
  'Ayşe',
  'Søren',
  'Łukasz',
  'Max',
  'Renée',
  'O’Hara',
  'Björn',
  'Mary',
);
const person = fc.record({
  first: fc.constantFrom('Anna', 'Jürgen', 'Max', 'Renate', 'Björn', 'Mary', 'Petra', 'Ulf'),
  last: fc.constantFrom('Müller', 'Kettner', 'Schön', 'O’Brien', 'von Stetten', 'Groß', 'Weiß', 'Larsen'),
  company: fc.constantFrom(
    'Müller GmbH',
    'Schön & Partner',
    'Groß AG',
    'Kettner, Söhne KG',
    'Weiß "Licht" e.K.',
  ),
  number: fc.integer({ min: 1, max: 40 }),
  note: fc.constantFrom(
    '',
    'kein Bedarf',
    'Termin am 24.3. um 10 Uhr',
    'sucht Ersatz; Budget da',
    'Visitenkarte, am Stand',
  ),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = ({ first, last, company, number, note }: Person): string[] => [
  first,
  last,
  company,
  `person${number}@firma${number % 7}-beispiel.de`,
  `0221 4710 ${100 + number}`,
  note,
];

const people = fc.array(person, { minLength: 3, maxLength: 25 });

function csv(rows: readonly (readonly string[])[], delimiter = ',', newline = '\n'): string {
  const quote = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(delimiter)).join(newline) + newline;
}

describe('nothing is lost, nothing is counted twice', () => {
  test('whatever bytes are damaged', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(people, damage, async (list, edits) => {
        const bytes = Buffer.from(csv([HEADER, ...list.map(cellsOf)]));
        for (const [at, byte] of edits) bytes[(at % (bytes.length - 60)) + 60] = byte;
        const { leads, rejects, records } = await run([bytes]);
        const places = [
          ...leads.flatMap((lead) => lead.records.map(({ line }) => line)),
          ...rejects.map(({ line }) => line),
        ];
        expect(places).toHaveLength(records);
        expect(new Set(places).size).toBe(records);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same file twice adds no people', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const text = csv([HEADER, ...list.map(cellsOf)]);
        const [once, twice] = [await run([text], ['a.csv']), await run([text, text], ['a.csv', 'b.csv'])];
        expect(twice.leads.map(({ id }) => id).sort()).toEqual(once.leads.map(({ id }) => id).sort());
        expect(twice.records).toBe(2 * once.records);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the look of the file changes nobody', () => {
  const looks = fc.record({
    encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16le-bom', 'utf16be-bom', 'windows-1252'),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
  });

  test('encoding, delimiter, line ends', async () => {
    await fc.assert(
      fc.asyncProperty(people, looks, async (list, { encoding, delimiter, newline }) => {
        const rows = [HEADER, ...list.map(cellsOf)];
        const [name = 'utf8', bom] = encoding.split('-bom');
        const bytes = iconv.encode(
          csv(rows, delimiter, newline),
          name === 'utf16le' ? 'utf-16le' : name === 'utf16be' ? 'utf-16be' : name,
          {
            addBOM: bom !== undefined,
          },
        );
        expect(facts(await run([bytes]))).toEqual(facts(await run([csv(rows)])));
      }),
      { numRuns: RUNS },
    );
  });

  test('order of columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        async (list, order) => {
          const rows = [HEADER, ...list.map(cellsOf)];
          const turned = rows.map((row) => order.map((index) => row[index] ?? ''));
          expect(facts(await run([csv(turned)]))).toEqual(facts(await run([csv(rows)])));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('order of lines: the same people', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.infiniteStream(fc.nat()), async (list, numbers) => {
        const shuffled = list
          .map((item) => ({ item, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        const ids = ({ leads }: Sieved): string[] => leads.map(({ id }) => id).sort();
        expect(ids(await run([csv([HEADER, ...shuffled.map(cellsOf)])]))).toEqual(
          ids(await run([csv([HEADER, ...list.map(cellsOf)])])),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('judgement', () => {
  test('points re-add, and no lead with an incomplete contact is handed over', async () => {
    await fc.assert(
      fc.asyncProperty(people, word, async (list, extra) => {
        const rows = list.map((item, index) => {
          const cells = cellsOf(item);
          if (index % 3 === 0) cells[index % 6] = '';
          if (index % 5 === 0) cells[0] = extra;
          return cells;
        });
        for (const lead of (await run([csv([HEADER, ...rows])])).leads) {
          const sum = lead.contributions.reduce((points, { points: more }) => points + more, 0);
          expect(lead.score).toBeCloseTo(sum, 6);
          if (lead.decision.contact !== 'complete') {
            expect(lead.decision.class).toBe('unqualified');
            expect(lead.decision.disposition).not.toBe('handoff');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
