import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type Did, inside } from '../inside.ts';

const KEY = 'a key for tests, long enough';
const RUN = ['qualify', './list.csv', './more.csv', '--as-of', '2026-03-20', '-o', './out', '--quiet'];
const RUNS = Math.min(Number(process.env.PROPERTY_RUNS ?? 15), 150);

const hidden = (
  given: Readonly<Record<string, string>>,
  more: readonly string[] = [],
  key = KEY,
): Promise<Did> => inside(given, [...RUN, '--pseudonymise', ...more], { env: { LEADSIEVE_KEY: key } });

const table = (did: Did, name = 'out/leads.csv'): Record<string, string>[] =>
  parse(did.files.get(name) ?? '', { columns: true, bom: true });

/** Every text that the run has written, workbook included. */
async function written(did: Did): Promise<string> {
  const texts = [did.stdout, did.stderr];
  for (const [name, bytes] of did.files) {
    if (!name.endsWith('.xlsx')) texts.push(`${name}\n${bytes.toString()}`);
    else for (const { data } of await readXlsxFile(bytes)) texts.push(data.flat().join('\n'));
  }
  return texts.join('\n');
}

/** Words that the tool itself would never write. */
const word = fc
  .tuple(
    fc.constantFrom('Q', 'X', 'Zw', 'Vj', 'Kx'),
    fc.string({ unit: fc.constantFrom(...'aeioubrntlkm'), minLength: 6, maxLength: 9 }),
  )
  .map(([front, rest]) => `${front}${rest}q`);
const number = fc.integer({ min: 1000000, max: 9999999 });

const person = fc.record({
  first: word,
  last: word,
  company: word,
  local: word,
  host: word,
  phone: number,
  street: word,
  city: word,
  said: word,
  extra: word,
  id: word,
  profile: word,
  tail: fc.constantFrom('.de', '.example', '', '.con'),
  title: fc.constantFrom('', 'Dr. ', 'HERR ', 'prof. dr. '),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const HEADER =
  'Anrede;Vorname;Nachname;Firma;E-Mail;Telefon;Mobil;Straße;PLZ;Ort;Land;Bemerkung;LinkedIn;Kontakt-ID;Innendienst Kürzel';
const rowOf = (p: Person): string =>
  [
    'Frau',
    `${p.title}${p.first.toUpperCase()}`,
    p.last,
    `${p.company} GmbH`,
    `${p.local}@${p.host}${p.tail}`,
    `089 ${p.phone}`,
    `0171 ${p.phone}`,
    `${p.street}straße 5`,
    '80331',
    p.city,
    'Deutschland',
    `Will ein Angebot, ${p.said} ruft an unter 030 ${p.phone}`,
    `https://www.linkedin.com/in/${p.profile}`,
    p.id,
    p.extra,
  ].join(';');
const listOf = (people: readonly Person[]): Record<string, string> => ({
  'list.csv': `${HEADER}\n${people.map(rowOf).join('\n')}\n${people.map((p) => `${p.first};${p.last};${p.said}`).join('\n')}\n`,
  'more.csv': `Name,Company,Phone,Comment\n${people.map((p) => `${p.first} ${p.last},${p.company} AG,${p.phone},"not ${p.said}"`).join('\n')}\n`,
});

describe('nothing that names somebody is written', () => {
  test('of no person, in no file, with every option that may stand beside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (people) => {
        const did = await hidden(listOf(people), ['--split', '--xlsx', '--excel', '--json']);
        expect(did.code).toBe(0);
        const text = (await written(did)).toLowerCase();
        const found = people.flatMap((p) =>
          Object.entries(p)
            .filter(([name]) => !['tail', 'title'].includes(name))
            .filter(([, value]) => text.includes(String(value).toLowerCase())),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('a source called after somebody, an owner, and a header are hidden too', async () => {
    const did = await hidden({
      'list.csv':
        'Vorname,Nachname,E-Mail,Quelle,Owner,Herr Krummbiegel sagt\nMax,Vogelsang,mv@vogelsang.example,Empfehlung Max Vogelsang,Petra Innendienst,x\n',
      'more.csv': 'Name,Phone\nOtto Ohnesorg,089 901820\n',
    });
    const text = await written(did);
    for (const name of ['Vogelsang', 'Innendienst', 'Krummbiegel', 'Ohnesorg', '901820'])
      expect(text).not.toContain(name);
  });
});

describe('what analysis needs stays', () => {
  const GIVEN = {
    'list.csv':
      'Vorname,Nachname,Firma,E-Mail,Telefon,PLZ,Ort,Land,Bemerkung,Quelle\nMax,Vogelsang,Vogelsang Technik GmbH,m@vogelsang.example,089 901820,80331,München,Deutschland,Termin am 25.3. vereinbart,Messe\nEva,Vogelsang,VOGELSANG Technik,e@www.vogelsang.example,089 901821,80331,München,Deutschland,,Messe\nTom,Anders,Anders AG,tom@anders.example,030 901821,10115,Berlin,Deutschland,kein Interesse,Webinar\n',
    'more.csv': 'Name,Email\nTom Anders,tom@anders.example\n',
  };

  test('judgement, country, first digits of the postal code, source', async () => {
    const [open, closed] = [await inside(GIVEN, RUN), await hidden(GIVEN)];
    for (const column of [
      'class',
      'disposition',
      'score',
      'grade',
      'intent',
      'action',
      'may_call',
      'country',
      'source',
      'duplicates',
      'email_status',
      'missing',
    ]) {
      expect(
        table(closed).map((lead) => lead[column]),
        column,
      ).toEqual(table(open).map((lead) => lead[column]));
    }
    expect(
      table(closed)
        .map(({ postal_code }) => postal_code)
        .sort(),
    ).toEqual(['10', '80', '80']);
  });

  test('colleagues stay together, others apart', async () => {
    const leads = table(await hidden(GIVEN)).filter(({ source }) => source === 'Messe');
    expect(new Set(leads.map(({ company }) => company)).size).toBe(1);
    expect(new Set(leads.map(({ email }) => email?.split('@')[1])).size).toBe(1);
    expect(new Set(leads.map(({ email }) => email)).size).toBe(2);
  });

  test('equal keys give equal tokens over runs and lists, other keys others', async () => {
    const [first, second, other] = [
      await hidden(GIVEN),
      await hidden(GIVEN),
      await hidden(GIVEN, [], `${KEY}!`),
    ];
    const withoutPlaces = (did: Did) => table(did).map(({ sources, match, ...rest }) => rest);
    expect(withoutPlaces(second)).toEqual(withoutPlaces(first));
    for (const column of ['lead_id', 'last_name', 'company', 'email', 'phone']) {
      const theirs = new Set(table(first).map((lead) => lead[column]));
      expect(
        table(other).filter((lead) => theirs.has(lead[column])),
        column,
      ).toEqual([]);
    }
  });
});

describe('refused with a remedy, nothing written', () => {
  const GIVEN = {
    'list.csv': 'Name,Email\nMax Vogelsang,m@vogelsang.example\n',
    'more.csv': 'Name,Email\nA B,a@b.example\n',
  };
  test.each([
    ['no key', [], {}, /LEADSIEVE_KEY/],
    ['a short key', [], { LEADSIEVE_KEY: 'fifteen letters' }, /at least 16/],
    ['files for a CRM', ['--for', 'hubspot'], { LEADSIEVE_KEY: KEY }, /--for/],
    ['files for suppliers', ['--returns'], { LEADSIEVE_KEY: KEY }, /--returns/],
    ['leads in the report', ['--with-leads'], { LEADSIEVE_KEY: KEY }, /--with-leads/],
  ])('%s', async (_, more, env, message) => {
    const did = await inside(GIVEN, [...RUN, '--pseudonymise', ...more], { env });
    expect(did).toMatchObject({ code: 2, stdout: '' });
    expect(did.stderr).toMatch(message);
    expect(did.stderr).not.toContain('fifteen');
    expect([...did.files.keys()]).toEqual([]);
  });
});
