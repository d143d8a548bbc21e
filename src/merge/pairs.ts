import { grown, joined } from './texts.ts';

/** A set of pairs of numbers, without an object a pair. */
export interface Pairs {
  readonly size: () => number;
  /** Whether the pair is new. */
  readonly add: (x: number, y: number) => boolean;
  readonly has: (x: number, y: number) => boolean;
}

export function openPairs(): Pairs {
  let places = new Int32Array(1 << 10).fill(-1);
  let [left, right] = [new Int32Array(1 << 9), new Int32Array(1 << 9)];
  let size = 0;
  const placeOf = (x: number, y: number): number => {
    const mask = places.length - 1;
    let place = joined(x, y) & mask;
    for (;;) {
      const number = places[place] ?? -1;
      if (number < 0 || (left[number] === x && right[number] === y)) return place;
      place = (place + 1) & mask;
    }
  };
  const rehash = (): void => {
    places = new Int32Array(places.length * 2).fill(-1);
    for (let number = 0; number < size; number += 1) {
      places[placeOf(left[number] ?? 0, right[number] ?? 0)] = number;
    }
  };
  return {
    size: () => size,
    has: (x, y) => (places[placeOf(x, y)] ?? -1) >= 0,
    add: (x, y) => {
      const place = placeOf(x, y);
      if ((places[place] ?? -1) >= 0) return false;
      if (size === left.length) [left, right] = [grown(left), grown(right)];
      left[size] = x;
      right[size] = y;
      places[place] = size;
      size += 1;
      if (size * 2 > places.length) rehash();
      return true;
    },
  };
}
