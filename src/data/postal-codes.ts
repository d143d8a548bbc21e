import { readFileSync } from 'node:fs';
import { memo } from './memo.ts';
import { spellOut } from './umlauts.ts';

/** Countries whose postal codes are known here. */
export const POSTAL_COUNTRIES = ['DE', 'AT', 'CH', 'LI'] as const;
export type PostalCountry = (typeof POSTAL_COUNTRIES)[number];

/** Liechtenstein has thirteen postal codes; source: the public list of Liechtensteinische Post, written by hand. */
const LIECHTENSTEIN = `9485 Nendeln
9486 Schaanwald
9487 Gamprin|Bendern|Gamprin-Bendern
9488 Schellenberg
9489 Schaan
9490 Vaduz
9491 Ruggell
9492 Eschen
9493 Mauren
9494 Schaan
9495 Triesen
9496 Balzers
9497 Triesenberg
9498 Planken`;

interface PostalTable {
  readonly citiesByCode: ReadonlyMap<string, readonly string[]>;
  /** The comparison keys of the cities, made once. */
  readonly keysByCode: ReadonlyMap<string, readonly string[]>;
  readonly codesByCity: ReadonlyMap<string, readonly string[]>;
}

const tables = new Map<PostalCountry, PostalTable>();

export function isPostalCountry(country: string | undefined): country is PostalCountry {
  return (POSTAL_COUNTRIES as readonly (string | undefined)[]).includes(country);
}

/** Places that share a postal code; empty where the code is unknown, which does not mean that it is wrong. */
export function citiesOf(country: PostalCountry, code: string): readonly string[] {
  return tableOf(country).citiesByCode.get(code) ?? [];
}

/** Postal codes of a place, by its name in any spelling that `cityKey` makes equal; empty where the place is unknown. */
export function codesOf(country: PostalCountry, city: string): readonly string[] {
  return tableOf(country).codesByCity.get(cityKey(city)) ?? [];
}

/** Whether a place name fits a postal code: equal, or one is the other with an addition ("Freiburg", "Freiburg im Breisgau"). */
export function cityFits(country: PostalCountry, code: string, city: string): boolean {
  const key = cityKey(city);
  return (
    key !== '' &&
    (tableOf(country).keysByCode.get(code) ?? []).some(
      (other) => other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `),
    )
  );
}

/** Names in other languages and short forms that stand in lists, by their key. */
const CITY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['munich', 'muenchen'],
  ['cologne', 'koeln'],
  ['koln', 'koeln'],
  ['munchen', 'muenchen'],
  ['nuremberg', 'nuernberg'],
  ['nurnberg', 'nuernberg'],
  ['dusseldorf', 'duesseldorf'],
  ['zurich', 'zuerich'],
  ['geneva', 'geneve'],
  ['genf', 'geneve'],
  ['lucerne', 'luzern'],
  ['basle', 'basel'],
  ['berne', 'bern'],
  ['vienna', 'wien'],
  ['hanover', 'hannover'],
  ['frankfurt', 'frankfurt am main'],
  ['frankfurt/main', 'frankfurt am main'],
  ['frankfurt a main', 'frankfurt am main'],
  ['frankfurt main', 'frankfurt am main'],
  ['ffm', 'frankfurt am main'],
  ['halle', 'halle saale'],
  ['freiburg', 'freiburg im breisgau'],
  ['freiburg i br', 'freiburg im breisgau'],
]);

/** A place name as it is compared: lower case, umlauts written out, punctuation and "Stadt" dropped. */
export const cityKey: (city: string) => string = memo((city) => {
  const plain = spellOut(city.slice(0, 100).toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\bst\./g, 'sankt ')
    .replace(/\bst\b/g, 'sankt')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return CITY_ALIASES.get(plain) ?? plain;
});

function tableOf(country: PostalCountry): PostalTable {
  let table = tables.get(country);
  if (!table) {
    table = makeTable(country === 'LI' ? LIECHTENSTEIN : readCodes(country));
    tables.set(country, table);
  }
  return table;
}

function readCodes(country: PostalCountry): string {
  const file = `../../src/data/files/postal-codes-${country.toLowerCase()}.txt`;
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function makeTable(text: string): PostalTable {
  const citiesByCode = new Map<string, readonly string[]>();
  const keysByCode = new Map<string, readonly string[]>();
  const codesByCity = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank < 0 || line.startsWith('#')) continue;
    const code = line.slice(0, blank);
    const cities = line.slice(blank + 1).split('|');
    const keys = cities.map(cityKey);
    citiesByCode.set(code, cities);
    keysByCode.set(code, keys);
    for (const key of keys) {
      const codes = codesByCity.get(key);
      if (codes) codes.push(code);
      else codesByCity.set(key, [code]);
    }
  }
  return { citiesByCode, keysByCode, codesByCity };
}

/** Whether code and place are both known in the country and do not belong together. Unknown is no contradiction. */
export function contradicts(country: PostalCountry, code: string, city: string): boolean {
  return (
    citiesOf(country, code).length > 0 && codesOf(country, city).length > 0 && !cityFits(country, code, city)
  );
}
