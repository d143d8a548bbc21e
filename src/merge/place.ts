import type { Lead } from '../lead.ts';
import { fold, normalize, tokensOf } from './fold.ts';
import { memo } from './memo.ts';

/** Where a record lives, for comparing. */
export interface Place {
  /** Words of the street lines, without numbers and words like "Straße". */
  readonly street: readonly string[];
  /** Numbers of the street lines: house, flat, lot. */
  readonly numbers: readonly string[];
  readonly postal: string;
  readonly city: string;
  readonly country: string;
}

/** Headers of columns nobody placed that still hold a part of an address; the records are compared by it all the same. */
const STREET_HEADER =
  /^(?:(?:street|house|building|unit|flat|apartment)[ _.-]?(?:no\.?|nr\.?|num|number)|haus(?:nummer|nr\.?)|(?:street|road)(?:[ _-]?name)?|addr(?:ess)?[ _-]?(?:line[ _-]?)?\d?)$/i;
const CITY_HEADER =
  /^(?:suburb|locality|town|village|city|municipality|ortsteil|ort|gemeinde)(?:[ _-]?name)?$/i;
const POSTAL_HEADER = /^(?:post(?:al)?[ _-]?code|zip(?:[ _-]?code)?|plz|postleitzahl)$/i;

/** Words for kinds of streets. Reason: they are abbreviated at will ("Hauptstr.", "Main St") and tell nothing apart. */
const STREET_WORDS = new Set(
  `strasse str st street road rd avenue ave av weg platz pl allee gasse place drive dr lane ln court ct crescent cres
  close circuit cct terrace tce boulevard blvd way parade pde am an der die im in den zur zum`.split(/\s+/),
);

/** Makes places; each spelling of a part is read once in a while. */
export function placeMaker(): (lead: Lead) => Place {
  const streetOf = memo(readStreet);
  const postalOf = memo(readPostal);
  const cityOf = memo((text) => tokensOf(fold(normalize(text))).join(' '));
  const countryOf = memo(normalize);
  const partOf = memo(readHeader);
  return ({ values, extra }) => {
    const unplaced = (wanted: Part): string[] =>
      extra.flatMap(([header, value]) => (value !== '' && partOf(header) === wanted ? [value] : []));
    const lines = [values.street, values.street_2, ...unplaced('street')].flatMap((line) =>
      line ? [streetOf(line)] : [],
    );
    return {
      street: lines.flatMap(({ street }) => street),
      numbers: lines.flatMap(({ numbers }) => numbers),
      postal: postalOf(values.postal_code ?? unplaced('postal')[0] ?? ''),
      city: cityOf(values.city ?? unplaced('city')[0] ?? ''),
      country: countryOf(values.country ?? ''),
    };
  };
}

type Part = 'street' | 'city' | 'postal' | 'other';

function readHeader(text: string): Part {
  const header = text.trim();
  if (STREET_HEADER.test(header)) return 'street';
  if (CITY_HEADER.test(header)) return 'city';
  return POSTAL_HEADER.test(header) ? 'postal' : 'other';
}

function readStreet(line: string): Pick<Place, 'street' | 'numbers'> {
  const street: string[] = [];
  const numbers: string[] = [];
  for (const token of tokensOf(fold(normalize(line)))) {
    const word = token.replace(/(?<=.{3})(?:strasse|str)$/, '');
    if (/^\d/.test(word)) numbers.push(word);
    else if (!STREET_WORDS.has(word)) street.push(word);
  }
  return { street, numbers };
}

const readPostal = (text: string): string =>
  normalize(text)
    .replace(/^(?:d|a|ch|de|at)-/, '')
    .replace(/\s/g, '');
