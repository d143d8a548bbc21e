import type { Frequencies } from './frequency.ts';
import { listsOf } from './lists.ts';
import { numbered, pairCache } from './pair-cache.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { placeEvidence } from './place-evidence.ts';
import { fixedUnits, rarityOf, toUnits, unitsAt } from './screen-bits.ts';
import { haveCommon } from './screen-contact.ts';

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
  const streets = partOf(persons, frequencies, ({ street }) => ({ ...NOWHERE, street }));
  const most = Int32Array.from(persons, ({ place }) => mostOfStreet(place, frequencies));
  const sameHouse = haveCommon(
    listsOf(
      persons.map(({ place }) => place.numbers),
      (number) => number,
    ),
  );
  return {
    town: (a, b) => towns.bits(a, b, false),
    street: (a, b) => streets.bits(a, b, sameHouse(a, b)),
    mostStreet: (a, b) => Math.min(most[a] ?? 0, most[b] ?? 0),
  };
}

/** Weights of a part of two places, remembered; of house numbers it matters only whether they have one in common. */
function partOf(persons: readonly Person[], frequencies: Frequencies, part: (place: Place) => Place) {
  const { of, distinct } = numbered(
    persons.map(({ place }) => keyOf(part(place))),
    persons.length,
  );
  const places: Place[] = [];
  for (const [at, { place }] of persons.entries()) places[of[at] ?? 0] ??= part(place);
  const bitsOf = (x: number, y: number, numbers: readonly string[]): number => {
    const [one, other] = [places[x] ?? NOWHERE, places[y] ?? NOWHERE];
    let bits = 0;
    for (const evidence of placeEvidence({ ...one, numbers }, { ...other, numbers }, frequencies))
      bits += evidence.bits;
    return toUnits(bits);
  };
  const ask = pairCache(distinct.length * 2, persons.length, (x, y) =>
    y < distinct.length ? bitsOf(x, y, []) : bitsOf(x, y - distinct.length, ['1']),
  );
  return {
    bits: (a: number, b: number, house: boolean) =>
      ask(of[a] ?? 0, (of[b] ?? 0) + (house ? distinct.length : 0)),
  };
}

const keyOf = ({ street, postal, city, country }: Place): string =>
  `${postal}\n${city}\n${country}\n${street.join(' ')}`;

/** A street is worth as much as its rarest word, with the number, at most. */
function mostOfStreet({ street, numbers }: Place, frequencies: Frequencies): number {
  if (street.length === 0 && numbers.length === 0) return 0;
  const rarity = Math.max(0, ...street.map((word) => rarityOf(frequencies.of('street', word))));
  const levels = numbers.length > 0 ? WITH_NUMBER : WITHOUT_NUMBER;
  return Math.max(fixedUnits('street', 'number'), ...levels.map((level) => unitsAt('street', level, rarity)));
}

const WITHOUT_NUMBER = ['street', 'similar street'];
const WITH_NUMBER = [...WITHOUT_NUMBER, 'street and number', 'similar street and number'];
