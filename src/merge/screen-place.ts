import type { Frequencies } from './frequency.ts';
import { numbered, pairCache, placesFor } from './pair-cache.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { placeEvidence } from './place-evidence.ts';
import { bitsOfLevel, fixedBits } from './screen-bits.ts';

/** What towns and streets of two records are worth; `mostStreet` costs nothing and is never below `street`. */
export interface PlaceScreen {
  readonly town: (a: number, b: number) => number;
  readonly street: (a: number, b: number) => number;
  readonly mostStreet: (a: number, b: number) => number;
}

const NOWHERE: Place = { street: [], numbers: [], postal: '', city: '', region: '', country: '' };

export function placeScreen(persons: readonly Person[], frequencies: Frequencies): PlaceScreen {
  const towns = partOf(persons, frequencies, ({ postal, city, country }) => ({
    ...NOWHERE,
    postal,
    city,
    country,
  }));
  const streets = partOf(persons, frequencies, ({ street, numbers }) => ({ ...NOWHERE, street, numbers }));
  const most = Float64Array.from(streets.distinct, (place) => mostOfStreet(place, frequencies));
  return {
    town: towns.bits,
    street: streets.bits,
    mostStreet: (a, b) => Math.min(most[streets.of[a] ?? 0] ?? 0, most[streets.of[b] ?? 0] ?? 0),
  };
}

function partOf(persons: readonly Person[], frequencies: Frequencies, part: (place: Place) => Place) {
  const { of, distinct } = numbered(
    persons.map(({ place }) => keyOf(part(place))),
    persons.length,
  );
  const places: Place[] = [];
  for (const [at, { place }] of persons.entries()) places[of[at] ?? 0] ??= part(place);
  const ask = pairCache(placesFor(persons.length), (x, y) => {
    let bits = 0;
    for (const one of placeEvidence(places[x] ?? NOWHERE, places[y] ?? NOWHERE, frequencies))
      bits += one.bits;
    return bits;
  });
  return {
    of,
    distinct: distinct.map((_, at) => places[at] ?? NOWHERE),
    bits: (a: number, b: number) => ask(of[a] ?? 0, of[b] ?? 0),
  };
}

const keyOf = ({ street, numbers, postal, city, country }: Place): string =>
  `${postal}\n${city}\n${country}\n${street.join(' ')}\n${numbers.join(' ')}`;

/** A street is worth as much as its rarest word, with the number, at most. */
function mostOfStreet({ street, numbers }: Place, frequencies: Frequencies): number {
  if (street.length === 0 && numbers.length === 0) return 0;
  const rarity = Math.max(0, ...street.map((word) => -Math.log2(frequencies.of('street', word))));
  const levels = numbers.length > 0 ? WITH_NUMBER : WITHOUT_NUMBER;
  return Math.max(NUMBER_BITS, ...levels.map((level) => bitsOfLevel('street', level)?.(rarity) ?? 0));
}

const NUMBER_BITS = fixedBits('street', 'number');
const WITHOUT_NUMBER = ['street', 'similar street'];
const WITH_NUMBER = [...WITHOUT_NUMBER, 'street and number', 'similar street and number'];
