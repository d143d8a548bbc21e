import type { Lead } from '../lead.ts';
import { fold, normalize, tokensOf } from './fold.ts';

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

export function placeOf({ values, extra }: Lead): Place {
  const lines = [values.street, values.street_2];
  const unplaced = (wanted: RegExp): string[] =>
    extra.flatMap(([header, value]) => (value !== '' && wanted.test(header.trim()) ? [value] : []));
  lines.push(...unplaced(STREET_HEADER));
  const street: string[] = [];
  const numbers: string[] = [];
  for (const line of lines) {
    if (!line) continue;
    for (const token of tokensOf(fold(normalize(line)))) {
      const word = token.replace(/(?<=.{3})(?:strasse|str)$/, '');
      if (/^\d/.test(word)) numbers.push(word);
      else if (!STREET_WORDS.has(word)) street.push(word);
    }
  }
  return {
    street,
    numbers,
    postal: normalize(values.postal_code ?? unplaced(POSTAL_HEADER)[0] ?? '')
      .replace(/^(?:d|a|ch|de|at)-/, '')
      .replace(/\s/g, ''),
    city: tokensOf(fold(normalize(values.city ?? unplaced(CITY_HEADER)[0] ?? ''))).join(' '),
    country: normalize(values.country ?? ''),
  };
}
