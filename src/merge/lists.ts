import { grown, hashOf, type Texts } from './texts.ts';

/** Lists of whole numbers, as ranges of one array. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Makes lists, to be put one after the other. */
export function listMaker(count: number): { put: (items: readonly number[]) => void; lists: () => Lists } {
  const starts = new Int32Array(count + 1);
  let items = new Int32Array(count + 16);
  let size = 0;
  let at = 0;
  return {
    put: (more) => {
      for (const item of more) {
        if (size === items.length) items = grown(items);
        items[size] = item;
        size += 1;
      }
      at += 1;
      starts[at] = size;
    },
    lists: () => ({ starts, items }),
  };
}

export function listsOf(count: number, of: (at: number) => readonly number[]): Lists {
  const maker = listMaker(count);
  for (let at = 0; at < count; at += 1) maker.put(of(at));
  return maker.lists();
}

/** A number for each text of a collection. */
export function numbersOf(texts: Texts, of: (number: number) => number): Int32Array {
  const numbers = new Int32Array(texts.size());
  for (let number = 0; number < numbers.length; number += 1) numbers[number] = of(number);
  return numbers;
}

/** The hash of a text; 0 for the empty one. */
export const keyOf = (text: string): number => (text === '' ? 0 : hashOf(text));

/** Whether two lists have an item in common. */
export function haveCommon({ starts, items }: Lists): (x: number, y: number) => boolean {
  return (x, y) => {
    const endX = starts[x + 1] ?? 0;
    const endY = starts[y + 1] ?? 0;
    for (let i = starts[x] ?? 0; i < endX; i += 1) {
      for (let j = starts[y] ?? 0; j < endY; j += 1) if (items[i] === items[j]) return true;
    }
    return false;
  };
}
