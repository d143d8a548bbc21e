import type { EmailKey } from './email.ts';
import type { Person, Phone } from './person.ts';
import { grownBytes, readText, type Texts, writeText } from './texts.ts';

/** What of a record rarely repeats, as bytes: addresses, numbers, ids, pages, events. */
export interface Payload {
  /** Writes at the end; returns where it begins. */
  readonly write: (person: Person) => number;
  readonly read: (start: number) => Content;
  readonly readEmails: (start: number) => readonly EmailKey[];
  readonly end: () => number;
  /** Whether two stretches are the same, byte by byte. */
  readonly areEqual: (a: number, endA: number, b: number, endB: number) => boolean;
}

export type Content = Pick<Person, 'alone' | 'emails' | 'phones' | 'ids' | 'profiles' | 'given' | 'events'>;

/** Items of one kind that are kept of one record. */
const MOST = 40;

/** `words` numbers what repeats in there: domains, files, events. */
export function openPayload(words: Texts): Payload {
  let bytes = new Uint8Array(1 << 14);
  let end = 0;
  let at = 0;

  const writeNumber = (number: number): void => {
    let rest = number;
    while (rest > 127) {
      bytes[end] = (rest & 127) | 128;
      end += 1;
      rest >>>= 7;
    }
    bytes[end] = rest;
    end += 1;
  };
  const write = (text: string): void => {
    if (end + text.length * 3 + 64 > bytes.length) bytes = grownBytes(bytes, end + text.length * 3 + 64);
    writeNumber(text.length);
    end = writeText(bytes, end, text);
  };
  const writeAll = <T>(items: readonly T[], one: (item: T) => void): void => {
    const count = Math.min(items.length, MOST);
    if (end + 64 + count * 16 > bytes.length) bytes = grownBytes(bytes, end + 64 + count * 16);
    writeNumber(count);
    for (let index = 0; index < count; index += 1) one(items[index] as T);
  };
  const writeEmail = ({ local, domain, role, free }: EmailKey): void => {
    write(local);
    writeNumber(words.of(domain) * 4 + Number(role) * 2 + Number(free));
  };
  const writePhone = ({ key, mobile }: Phone): void => {
    const { length } = key;
    if (end + length + 64 > bytes.length) bytes = grownBytes(bytes, end + length + 64);
    writeNumber(length * 2 + Number(mobile));
    for (let digit = 0; digit < length; digit += 2) {
      const low = digit + 1 < length ? key.charCodeAt(digit + 1) - 48 : 0;
      bytes[end] = (key.charCodeAt(digit) - 48) * 16 + low;
      end += 1;
    }
  };
  /** A text in two lines, of which the first repeats. */
  const writePair = (text: string): void => {
    const line = text.indexOf('\n');
    writeNumber(line < 0 ? 0 : words.of(text.slice(0, line)) + 1);
    write(text.slice(line + 1));
  };

  const readNumber = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  const read = (): string => {
    const length = readNumber();
    const start = at;
    for (let sign = 0; sign < length; sign += 1) at += bytes[at] === 255 ? 3 : 1;
    return readText(bytes, start, at);
  };
  const readAll = <T>(one: () => T): T[] => {
    const items: T[] = [];
    for (let left = readNumber(); left > 0; left -= 1) items.push(one());
    return items;
  };
  const readEmail = (): EmailKey => {
    const local = read();
    const packed = readNumber();
    const domain = words.text(packed >>> 2);
    return { key: `${local}@${domain}`, local, domain, role: (packed & 2) !== 0, free: (packed & 1) !== 0 };
  };
  const readPhone = (): Phone => {
    const packed = readNumber();
    const length = packed >>> 1;
    let key = '';
    for (let digit = 0; digit < length; digit += 2) {
      const byte = bytes[at] ?? 0;
      key += byte >> 4;
      if (digit + 1 < length) key += byte & 15;
      at += 1;
    }
    return { key, mobile: (packed & 1) !== 0 };
  };
  const readPair = (): string => {
    const first = readNumber();
    const second = read();
    return first === 0 ? second : `${words.text(first - 1)}\n${second}`;
  };

  return {
    end: () => end,
    write: (person) => {
      const start = end;
      writeAll(person.emails, writeEmail);
      writeAll(person.phones, writePhone);
      writeAll(person.ids, writePair);
      writeAll(person.profiles, write);
      writeAll(person.events, (event) => writeNumber(words.of(event)));
      writePair(person.given);
      write(person.alone);
      return start;
    },
    read: (start) => {
      at = start;
      return {
        emails: readAll(readEmail),
        phones: readAll(readPhone),
        ids: readAll(readPair),
        profiles: readAll(read),
        events: readAll(() => words.text(readNumber())),
        given: readPair(),
        alone: read(),
      };
    },
    readEmails: (start) => {
      at = start;
      return readAll(readEmail);
    },
    areEqual: (a, endA, b, endB) => {
      if (endA - a !== endB - b) return false;
      for (let step = 0; step < endA - a; step += 1) if (bytes[a + step] !== bytes[b + step]) return false;
      return true;
    },
  };
}
