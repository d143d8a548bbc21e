import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPerson, readPerson } from '../../src/check/person.ts';
import {
  DESKS,
  MARKS,
  NOBILITY,
  PARTICLES,
  PROFESSIONS,
  SALUTATIONS,
  TITLES,
} from '../../src/data/name-words.ts';
import { newLead, type Values } from '../../src/lead.ts';
import { SETTINGS } from './lead.ts';

const words = (file: string): string[] =>
  readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const keysOf = (list: ReadonlyMap<string, unknown> | ReadonlySet<string>): string[] => [...list.keys()];

const FIRST = fc.constantFrom(...words('first-names.txt')).map(capital);
const LAST = fc.constantFrom(...words('last-names.txt')).map(capital);
const ODD = fc
  .constantFrom(
    ...[DESKS, MARKS, NOBILITY, PARTICLES, PROFESSIONS, SALUTATIONS, TITLES].flatMap(keysOf),
    ...'Team Galaxy Iphone Test Holding Software Bau Kg Gmbh Extern Gast Unbekannt Keine Privat Und Mba Dipl'.split(
      ' ',
    ),
  )
  .map(capital);
const ANY = fc.stringMatching(/^[A-ZÄÖÜÇØ][a-zäöüßéı]{1,9}(?:-[A-Z][a-zäöü]{1,7})?$/);
const name = fc.oneof(FIRST, LAST, ODD, ANY);

const values: fc.Arbitrary<Values> = fc
  .record({
    first: name,
    last: name,
    whole: fc.boolean(),
    email: fc.constantFrom('a.b@x-beispiel.de', 'swap', 'plain', 'initial', undefined),
    company: fc.constantFrom('Nordbau GmbH', 'same', undefined),
    salutation: fc.constantFrom('Herr', 'Frau', 'Ms', 'Herrn', undefined),
    academic_title: fc.constantFrom('Dr.', 'Prof. Dr.', 'dr', 'Dipl.-Ing.', undefined),
  })
  .map(({ first, last, whole, email, company, salutation, academic_title }) => {
    const [a, b] = [first.toLowerCase(), last.toLowerCase()];
    const local = { swap: `${b}.${a}`, plain: `${a}.${b}`, initial: `${b.charAt(0)}.${a}` };
    const address = email && email in local ? `${local[email as keyof typeof local]}@x-beispiel.de` : email;
    return {
      ...(whole ? { full_name: `${first} ${last}` } : { first_name: first, last_name: last }),
      ...(address === undefined ? {} : { email: address }),
      ...(company === undefined ? {} : { company: company === 'same' ? `${first} ${last}` : company }),
      ...(salutation === undefined ? {} : { salutation }),
      ...(academic_title === undefined ? {} : { academic_title }),
    };
  });

test('a name that is taken at a glance is read the same in full', () => {
  fc.assert(
    fc.property(values, (given) => {
      const lead = newLead({ records: [], values: given });
      const [fast, full] = [checkPerson(lead, SETTINGS), readPerson(lead, SETTINGS)];
      expect(fast.values).toEqual(full.values);
      expect(fast.findings).toEqual(full.findings);
    }),
    { numRuns: 20_000 },
  );
});
