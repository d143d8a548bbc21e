import type { Frequencies } from './frequency.ts';
import { haveCommon, keyOf, listsOf, numbersOf } from './lists.ts';
import { pairCache } from './pair-cache.ts';
import type { Place } from './place.ts';
import { placeEvidence } from './place-evidence.ts';
import type { Records } from './records.ts';
import { fixedUnits, rarityOf, toUnits, unitsAt } from './screen-bits.ts';
import { AT } from './store.ts';

/** What towns and streets of two records are worth; `mostStreet` costs nothing and is never below `street`. */
export interface PlaceScreen {
  readonly town: (a: number, b: number) => number;
  readonly street: (a: number, b: number) => number;
  readonly mostStreet: (a: number, b: number) => number;
}

export function placeScreen({ store, count, row }: Records, frequencies: Frequencies): PlaceScreen {
  const { towns, streets, houses, place } = store;
  const [nowhere, nothing, none] = [towns.of('\n\n'), streets.of(''), houses.of('')];
  const streetOf = (number: number): Place => place(nowhere, number, none);
  const bitsOf = (one: Place, other: Place): number => {
    let bits = 0;
    for (const evidence of placeEvidence(one, other, frequencies)) bits += evidence.bits;
    return toUnits(bits);
  };
  const askTown = pairCache(towns.size(), count, (x, y) =>
    bitsOf(place(x, nothing, none), place(y, nothing, none)),
  );
  const askStreet = pairCache(streets.size() * 2, count, (x, y) => {
    const house = y >= streets.size();
    const numbers = house ? ['1'] : [];
    const other = house ? y - streets.size() : y;
    return bitsOf({ ...streetOf(x), numbers }, { ...streetOf(other), numbers });
  });
  const lists = listsOf(houses.size(), (number) => place(nowhere, nothing, number).numbers.map(keyOf));
  const sameHouse = haveCommon(lists);
  const mostWith = numbersOf(streets, (number) => mostOfStreet(streetOf(number), true, frequencies));
  const mostWithout = numbersOf(streets, (number) => mostOfStreet(streetOf(number), false, frequencies));
  const most = (index: number): number => {
    const without = row(index, AT.houses) === none;
    return (without ? mostWithout : mostWith)[row(index, AT.street)] ?? 0;
  };
  return {
    town: (a, b) => askTown(row(a, AT.town), row(b, AT.town)),
    street: (a, b) => {
      const house = sameHouse(row(a, AT.houses), row(b, AT.houses));
      return askStreet(row(a, AT.street), row(b, AT.street) + (house ? streets.size() : 0));
    },
    mostStreet: (a, b) => Math.min(most(a), most(b)),
  };
}

/** A street is worth as much as its rarest word, with the number, at most. */
function mostOfStreet({ street }: Place, numbered: boolean, frequencies: Frequencies): number {
  if (street.length === 0 && !numbered) return 0;
  const rarity = Math.max(0, ...street.map((word) => rarityOf(frequencies.of('street', word))));
  const levels = numbered ? WITH_NUMBER : WITHOUT_NUMBER;
  return Math.max(fixedUnits('street', 'number'), ...levels.map((level) => unitsAt('street', level, rarity)));
}

const WITHOUT_NUMBER = ['street', 'similar street'];
const WITH_NUMBER = [...WITHOUT_NUMBER, 'street and number', 'similar street and number'];
