import type { Factors } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { areFar, GLANCE, glanceAt } from './glance.ts';
import { haveCommon, keyOf, listsOf, numbersOf } from './lists.ts';
import { pairCache } from './pair-cache.ts';
import type { Place } from './place.ts';
import { placeEvidence } from './place-evidence.ts';
import type { Records } from './records.ts';
import { toUnits, type Units } from './screen-bits.ts';
import { AT } from './store.ts';

/** What towns and streets of two records are worth; the first two cost little and are never below the others. */
export interface PlaceScreen {
  readonly mostTown: (x: number, y: number) => number;
  readonly mostStreet: (x: number, y: number) => number;
  readonly town: (x: number, y: number) => number;
  readonly street: (x: number, y: number) => number;
}

/** Numbers a town, and their places: a glance at the city, the hashes of city and postal code. */
const SHAPE = 8;
const CITY = 4;
const POSTAL = 5;
/** Beyond these, two words of cities or streets are not similar: see their evidence. */
const NEAR_EDITS = 2;
const NEAR_LIKENESS = 0.93;

export function placeScreen(
  { store, rows }: Records,
  frequencies: Frequencies,
  factors: Factors,
  units: Units,
): PlaceScreen {
  const { towns, streets, houses, place } = store;
  const [nowhere, nothing, none] = [towns.of('\n\n'), streets.of(''), houses.of('')];
  const streetOf = (number: number): Place => place(nowhere, number, none);
  const bitsOf = (one: Place, other: Place): number => {
    let bits = 0;
    for (const evidence of placeEvidence(one, other, frequencies))
      bits += evidence.bits * (factors[evidence.about] ?? 1);
    return toUnits(bits);
  };
  const askTown = pairCache(towns.size(), store.size(), (one, other) =>
    bitsOf(place(one, nothing, none), place(other, nothing, none)),
  );
  const askStreet = pairCache(streets.size() * 2, store.size(), (x, y) => {
    const house = y >= streets.size();
    const numbers = house ? ['1'] : [];
    const other = house ? y - streets.size() : y;
    return bitsOf({ ...streetOf(x), numbers }, { ...streetOf(other), numbers });
  });
  const lists = listsOf(houses.size(), (number) => place(nowhere, nothing, number).numbers.map(keyOf));
  const sameHouse = haveCommon(lists);
  const cities = new Int32Array(towns.size() * SHAPE);
  const mostOfTown = numbersOf(towns, (number) => {
    const one = place(number, nothing, none);
    glanceAt(cities, number * SHAPE, one.city);
    cities[number * SHAPE + CITY] = keyOf(one.city);
    cities[number * SHAPE + POSTAL] = keyOf(one.postal);
    return mostOfPlace(one, frequencies, units);
  });
  const ways = new Int32Array(streets.size() * SHAPE);
  const mostWith = numbersOf(streets, (number) => {
    glanceAt(ways, number * SHAPE, streets.text(number));
    return mostOfStreet(streetOf(number), true, frequencies, units);
  });
  const mostWithout = numbersOf(streets, (number) =>
    mostOfStreet(streetOf(number), false, frequencies, units),
  );
  const otherTown = units.fixed('place', 'different');
  const otherStreet = units.fixed('street', 'different');
  const sameNumber = units.fixed('street', 'number');
  const most = (x: number): number => {
    const without = rows[x + AT.houses] === none;
    return (without ? mostWithout : mostWith)[rows[x + AT.street] ?? 0] ?? 0;
  };
  return {
    mostTown: (x, y) => {
      const one = rows[x + AT.town] ?? 0;
      const other = rows[y + AT.town] ?? 0;
      return one !== other && areTwoTowns(cities, one * SHAPE, other * SHAPE)
        ? otherTown
        : Math.min(mostOfTown[one] ?? 0, mostOfTown[other] ?? 0);
    },
    mostStreet: (x, y) => {
      const one = rows[x + AT.street] ?? 0;
      const other = rows[y + AT.street] ?? 0;
      if (one === other || !areFar(ways, one * SHAPE, other * SHAPE, NEAR_EDITS, NEAR_LIKENESS))
        return Math.min(most(x), most(y));
      return sameHouse(rows[x + AT.houses] ?? 0, rows[y + AT.houses] ?? 0) ? sameNumber : otherStreet;
    },
    town: (x, y) => askTown(rows[x + AT.town] ?? 0, rows[y + AT.town] ?? 0),
    street: (x, y) => {
      const house = sameHouse(rows[x + AT.houses] ?? 0, rows[y + AT.houses] ?? 0);
      return askStreet(rows[x + AT.street] ?? 0, (rows[y + AT.street] ?? 0) + (house ? streets.size() : 0));
    },
  };
}

/** Whether two cities and their postal codes are surely not one: cities that begin alike may be one and its quarter. */
function areTwoTowns(cities: Int32Array, x: number, y: number): boolean {
  const postal = cities[x + POSTAL] ?? 0;
  if (postal !== 0 && postal === cities[y + POSTAL]) return false;
  if (cities[x + CITY] === cities[y + CITY] || cities[x + GLANCE.start] === cities[y + GLANCE.start])
    return false;
  return areFar(cities, x, y, NEAR_EDITS, NEAR_LIKENESS);
}

/** Postal code and city are worth as much as the rarer of the two at most. */
function mostOfPlace({ postal, city }: Place, frequencies: Frequencies, units: Units): number {
  let most = 0;
  if (postal !== '') {
    const rarity = units.rarity('place', frequencies.of('place', postal));
    most = Math.max(units.fixed('place', 'postal code similar'), units.at('place', 'postal code', rarity));
    most = Math.max(most, units.at('place', 'postal code and city', rarity));
  }
  if (city !== '') {
    const rarity = units.rarity('place', frequencies.of('city', city));
    for (const level of ['city', 'city similar', 'postal code similar, city'])
      most = Math.max(most, units.at('place', level, rarity));
  }
  return most;
}

/** A street is worth as much as its rarest word, with the number, at most. */
function mostOfStreet({ street }: Place, numbered: boolean, frequencies: Frequencies, units: Units): number {
  if (street.length === 0 && !numbered) return 0;
  const rarities = street.map((word) => units.rarity('street', frequencies.of('street', word)));
  const rarity = Math.max(0, ...rarities);
  const levels = numbered ? WITH_NUMBER : WITHOUT_NUMBER;
  return Math.max(
    units.fixed('street', 'number'),
    ...levels.map((level) => units.at('street', level, rarity)),
  );
}

const WITHOUT_NUMBER = ['street', 'similar street'];
const WITH_NUMBER = [...WITHOUT_NUMBER, 'street and number', 'similar street and number'];
