/** Different texts, numbered in order of appearance, without an object a text. */
export interface Texts {
  readonly size: () => number;
  /** The number of a text, which is new to the collection or not. */
  readonly of: (text: string) => number;
  /** The number of a text, or -1. */
  readonly find: (text: string) => number;
  readonly text: (number: number) => string;
  /** A hash of the text: 32 bits that depend on nothing but its signs. */
  readonly hash: (number: number) => number;
}

/** Signs below this are one byte; the others are this byte and two more. */
const WIDE = 255;

export function openTexts(): Texts {
  let bytes = new Uint8Array(1 << 12);
  let ends = new Int32Array(1 << 8);
  let hashes = new Int32Array(1 << 8);
  let places = new Int32Array(1 << 9).fill(-1);
  let size = 0;

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] ?? 0));
  const isText = (number: number, text: string): boolean => {
    let at = startOf(number);
    const end = ends[number] ?? 0;
    for (let sign = 0; sign < text.length; sign += 1) {
      const code = text.charCodeAt(sign);
      if (at >= end) return false;
      if (code < WIDE) {
        if (bytes[at] !== code) return false;
        at += 1;
      } else {
        if (bytes[at] !== WIDE || bytes[at + 1] !== code >> 8 || bytes[at + 2] !== (code & 255)) return false;
        at += 3;
      }
    }
    return at === end;
  };
  const placeOf = (text: string, hash: number): number => {
    const mask = places.length - 1;
    let place = hash & mask;
    for (;;) {
      const number = places[place] ?? -1;
      if (number < 0 || (hashes[number] === hash && isText(number, text))) return place;
      place = (place + 1) & mask;
    }
  };
  const add = (text: string, hash: number): number => {
    const start = startOf(size);
    if (start + text.length * 3 > bytes.length) bytes = grownBytes(bytes, start + text.length * 3);
    if (size === ends.length) [ends, hashes] = [grown(ends), grown(hashes)];
    ends[size] = writeText(bytes, start, text);
    hashes[size] = hash;
    size += 1;
    return size - 1;
  };
  const rehash = (): void => {
    places = new Int32Array(places.length * 2).fill(-1);
    const mask = places.length - 1;
    for (let number = 0; number < size; number += 1) {
      let place = (hashes[number] ?? 0) & mask;
      while ((places[place] ?? -1) >= 0) place = (place + 1) & mask;
      places[place] = number;
    }
  };
  return {
    size: () => size,
    of: (text) => {
      const hash = hashOf(text);
      const place = placeOf(text, hash);
      const known = places[place] ?? -1;
      if (known >= 0) return known;
      const number = add(text, hash);
      places[place] = number;
      if (size * 2 > places.length) rehash();
      return number;
    },
    find: (text) => places[placeOf(text, hashOf(text))] ?? -1,
    text: (number) => readText(bytes, startOf(number), ends[number] ?? 0),
    hash: (number) => hashes[number] ?? 0,
  };
}

/** Writes a text and returns where it ends; there must be room for three bytes a sign. */
export function writeText(bytes: Uint8Array, start: number, text: string): number {
  let at = start;
  for (let sign = 0; sign < text.length; sign += 1) {
    const code = text.charCodeAt(sign);
    if (code < WIDE) {
      bytes[at] = code;
      at += 1;
    } else {
      bytes[at] = WIDE;
      bytes[at + 1] = code >> 8;
      bytes[at + 2] = code & 255;
      at += 3;
    }
  }
  return at;
}

export function readText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === WIDE) {
      text += String.fromCharCode(((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
      at += 2;
    } else text += String.fromCharCode(byte);
  }
  return text;
}

export function hashOf(text: string, seed = 7): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Spreads the bits of a number over all of it. */
export function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A hash of two numbers in their order. */
export const joined = (x: number, y: number): number => mixed(Math.imul(x, 0x9e3779b1) + (y ^ 0x7f4a7c15));

/** The same numbers with room for half as many again. */
export function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.ceil(numbers.length * 1.5));
  more.set(numbers);
  return more;
}

export function grownBytes(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(Math.ceil(bytes.length * 1.5), least));
  more.set(bytes);
  return more;
}
