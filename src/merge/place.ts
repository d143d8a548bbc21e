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
  readonly region: string;
  readonly country: string;
}

/** Headers of columns nobody mapped that still hold a part of an address. */
const ADDRESS_HEADER =
  /^(?:(?:street|house|building|unit|flat)[ _.-]?(?:no|nr|num|number)|haus(?:nummer|nr)\.?|address[ _]?\d?|addr[ _]?\d)$/i;

/** Words for kinds of streets. Reason: they are abbreviated at will ("Hauptstr.", "Main St") and tell nothing apart. */
const STREET_WORDS = new Set(
  `strasse str st street road rd avenue ave av weg platz pl allee gasse place drive dr lane ln court ct crescent cres
  close circuit cct terrace tce boulevard blvd way parade pde am an der die im in den zur zum`.split(/\s+/),
);

export function placeOf({ values, extra }: Lead): Place {
  const lines = [values.street, values.street_2];
  for (const [header, value] of extra)
    if (value !== '' && ADDRESS_HEADER.test(header.trim())) lines.push(value);
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
    postal: normalize(values.postal_code ?? '')
      .replace(/^(?:d|a|ch|de|at)-/, '')
      .replace(/\s/g, ''),
    city: tokensOf(fold(normalize(values.city ?? ''))).join(' '),
    region: fold(normalize(values.region ?? '')),
    country: normalize(values.country ?? ''),
  };
}
