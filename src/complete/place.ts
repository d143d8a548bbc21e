import { citiesOf, codesOf, isPostalCountry } from '../data/postal-codes.ts';
import { spellOut } from '../data/umlauts.ts';
import type { Lead } from '../lead.ts';
import type { Conclusion } from './evidence.ts';

/** The city of a postal code that belongs to one place only, in a country that is known. */
export function concludeCity({ values }: Lead): Conclusion | null {
  const { country, postal_code } = values;
  if (!postal_code || !isPostalCountry(country)) return null;
  const cities = citiesOf(country, postal_code);
  const [only] = cities;
  if (cities.length !== 1 || only === undefined) return null;
  return { field: 'city', to: only, from: 'postal code', code: 'CITY_FROM_POSTAL_CODE', certainty: 0.99 };
}

/** The postal code of a place that has only one and shares its name with no other; a big city has many and gives none. */
export function concludePostalCode({ values }: Lead): Conclusion | null {
  const { country, city } = values;
  if (!city || !isPostalCountry(country)) return null;
  const codes = codesOf(country, city);
  const [only] = codes;
  if (codes.length !== 1 || only === undefined || isAmbiguousPlace(city)) return null;
  return { field: 'postal_code', to: only, from: 'city', code: 'POSTAL_CODE_FROM_CITY', certainty: 0.95 };
}

/** Names that several places carry with different additions. Source: directory of municipalities, names before "am", "an der", "bei", "(". */
const AMBIGUOUS_PLACES =
  /^(?:neustadt|neukirchen|neuenkirchen|altdorf|altstadt|weiler|hausen|kirchberg|kirchheim|bergen|berg|buch|aich|au|aspach|burg|dorf|eich|feld|forst|freiburg|grossenhain|halle|hof|hofheim|lauf|lichtenau|lichtenberg|limbach|lindau|lindenberg|muehlhausen|neuburg|neuhaus|neuhof|neunkirchen|oberndorf|offenbach|reichenbach|reichenau|rosenberg|rothenburg|sachsenhausen|sankt [a-z]+|schoenau|schoenberg|schoenfeld|schwarzenberg|stein|steinbach|steinfeld|thal|wald|waldkirchen|weil|weissenbach|wiesen|winkel|zell)$/;

/** Whether a bare name can mean several places: "Neustadt", "Freiburg" (Breisgau, Üechtland, Elbe), "Halle". */
export function isAmbiguousPlace(city: string): boolean {
  return AMBIGUOUS_PLACES.test(
    spellOut(city.slice(0, 100).trim().toLowerCase()).replace(/^st\.? /, 'sankt '),
  );
}
