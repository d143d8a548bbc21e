import type { EmailKey } from './email.ts';
import { keyOf } from './lists.ts';
import { makeName, type Name } from './name.ts';
import { type Organisation, organisationFrom } from './organisation.ts';
import { openPayload } from './payload.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { grown, hashOf, joined, openTexts, type Texts } from './texts.ts';

/** Numbers a record: 64 bytes, so that looking at a record touches one line of memory. */
export const ROW = 16;
/** Places in a row. Names, company, town, street, house numbers and title are numbers of texts. */
export const AT = {
  first: 0,
  last: 1,
  organisation: 2,
  town: 3,
  street: 4,
  houses: 5,
  title: 6,
  flags: 7,
  /** Hashes of the first address before and after the @. */
  local: 8,
  domain: 9,
  /** Hash and first eight digits, four bits each, of the first two phone numbers. */
  phone: 10,
  trunk: 11,
  phone2: 12,
  trunk2: 13,
  payload: 14,
  hash: 15,
} as const;

/** Bits of the flags. Counts end at three; the length of a local part at 31. */
export const FLAG = {
  male: 1,
  female: 2,
  role: 4,
  free: 8,
  mobile: 16,
  mobile2: 32,
  present: 64,
  alone: 128,
  given: 256,
  /** Ids of a system. */
  ids: 1 << 29,
} as const;
export const emailsIn = (flags: number): number => (flags >>> 9) & 3;
export const phonesIn = (flags: number): number => (flags >>> 11) & 3;
/** The bits of a generation. */
export const GENERATION = 7 << 13;
const generationIn = (flags: number): number => (flags & GENERATION) >>> 13;
/** Length and first sign of the local part. */
export const localLengthIn = (flags: number): number => (flags >>> 16) & 31;
export const localStartIn = (flags: number): number => (flags >>> 21) & 255;

const GENERATIONS = ['', 'junior', 'senior', '2', '3', '4'];

/** The records as numbers and bytes, without an object a record. */
export interface Store {
  readonly size: () => number;
  /** Returns the number of the record. */
  readonly add: (person: Person) => number;
  readonly person: (record: number) => Person;
  /** The addresses of a record alone. */
  readonly emails: (record: number) => readonly EmailKey[];
  /** Rows one after the other; another array once the store has grown. */
  readonly rows: () => Int32Array;
  /** Adds the hashes of all that may identify the person of a record: addresses, numbers, ids, pages. */
  readonly addIdentities: (record: number, add: (key: number) => void) => void;
  /** Whether two records say the same. */
  readonly areEqual: (a: number, b: number) => boolean;
  readonly names: Texts;
  readonly organisations: Texts;
  /** Postal code, town and country, a line each. */
  readonly towns: Texts;
  readonly streets: Texts;
  readonly houses: Texts;
  readonly titles: Texts;
  readonly name: (number: number) => Name;
  readonly organisation: (number: number) => Organisation;
  readonly place: (town: number, street: number, houses: number) => Place;
}

export function openStore(): Store {
  let rows = new Int32Array(ROW * 64);
  let identities = new Int32Array(64);
  let identityEnds = new Int32Array(64);
  let size = 0;
  const [names, organisations, towns, streets, houses, titles] = [
    openTexts(),
    openTexts(),
    openTexts(),
    openTexts(),
    openTexts(),
    openTexts(),
  ];
  const TEXTS = [
    [AT.first, names],
    [AT.last, names],
    [AT.organisation, organisations],
    [AT.town, towns],
    [AT.street, streets],
    [AT.houses, houses],
    [AT.title, titles],
  ] as const;
  const words = openTexts();
  const payload = openPayload(words);
  const name = remembered((number) => makeName(names.text(number)), MANY);
  const organisation = remembered((number) => {
    const [tokens = '', domains = ''] = organisations.text(number).split('\n');
    return organisationFrom(list(tokens), list(domains));
  });
  const town = remembered((number) => towns.text(number).split('\n'));
  const street = remembered((number) => list(streets.text(number)));
  const house = remembered((number) => list(houses.text(number)));
  const nameOf = (one: Name | null): number => (one ? names.of(one.normal) : -1);

  const place = (t: number, s: number, h: number): Place => {
    const [postal = '', city = '', country = ''] = town(t);
    return { street: street(s), numbers: house(h), postal, city, country };
  };
  const read = (record: number): Person => {
    const row = (at: number): number => rows[record * ROW + at] ?? 0;
    const flags = row(AT.flags);
    const [first, last] = [row(AT.first), row(AT.last)];
    return {
      first: first < 0 ? null : name(first),
      last: last < 0 ? null : name(last),
      generation: GENERATIONS[generationIn(flags)] ?? '',
      gender: flags & FLAG.male ? 'm' : flags & FLAG.female ? 'f' : '',
      organisation: organisation(row(AT.organisation)),
      place: place(row(AT.town), row(AT.street), row(AT.houses)),
      title: titles.text(row(AT.title)),
      ...payload.read(row(AT.payload)),
    };
  };
  const add = (person: Person): number => {
    if ((size + 1) * ROW > rows.length) rows = grown(rows);
    const at = size * ROW;
    const { emails, phones } = person;
    rows[at + AT.first] = nameOf(person.first);
    rows[at + AT.last] = nameOf(person.last);
    rows[at + AT.organisation] = organisations.of(organisationText(person.organisation));
    const { postal, city, country } = person.place;
    rows[at + AT.town] = towns.of(`${postal}\n${city}\n${country}`);
    rows[at + AT.street] = streets.of(person.place.street.join(' '));
    rows[at + AT.houses] = houses.of(person.place.numbers.join(' '));
    rows[at + AT.title] = titles.of(person.title);
    rows[at + AT.flags] = flagsOf(person);
    rows[at + AT.local] = emails[0] ? hashOf(emails[0].local) : 0;
    rows[at + AT.domain] = emails[0] ? hashOf(emails[0].domain) : 0;
    for (let index = 0; index < 2; index += 1) {
      const key = phones[index]?.key ?? '';
      rows[at + AT.phone + index * 2] = keyOf(key);
      rows[at + AT.trunk + index * 2] = trunkOf(key);
    }
    rows[at + AT.payload] = payload.write(person);
    rows[at + AT.hash] = contentHash(person, at);
    keepIdentities(person);
    size += 1;
    return size - 1;
  };
  const keepIdentities = ({ emails, phones, ids, profiles }: Person): void => {
    let end = size === 0 ? 0 : (identityEnds[size - 1] ?? 0);
    const keep = (key: number): void => {
      if (end === identities.length) identities = grown(identities);
      identities[end] = key;
      end += 1;
    };
    for (const { local, domain } of emails) keep(joined(hashOf(local), hashOf(domain)));
    for (const { key } of phones) keep(hashOf(key));
    for (const id of ids) keep(hashOf(id));
    for (const profile of profiles) keep(hashOf(profile));
    if (size === identityEnds.length) identityEnds = grown(identityEnds);
    identityEnds[size] = end;
  };
  /** Depends on what the record says alone, not on the names of files nor on the records before. */
  const contentHash = (
    { emails, phones, ids, profiles, events, alone, given }: Person,
    at: number,
  ): number => {
    let hash = 7;
    for (const [place, texts] of TEXTS) {
      const number = rows[at + place] ?? 0;
      hash = joined(hash, number < 0 ? 1 : texts.hash(number));
    }
    for (const place of [AT.flags, AT.local, AT.domain, AT.phone, AT.phone2])
      hash = joined(hash, rows[at + place] ?? 0);
    for (let index = 1; index < emails.length; index += 1)
      hash = joined(hash, hashOf(emails[index]?.key ?? ''));
    for (let index = 2; index < phones.length; index += 1)
      hash = joined(hash, hashOf(phones[index]?.key ?? ''));
    for (const id of ids) hash = joined(hash, hashOf(id.slice(id.indexOf('\n') + 1)));
    for (const profile of profiles) hash = joined(hash, hashOf(profile));
    for (const event of events) hash = joined(hash, hashOf(event));
    return joined(joined(hash, keyOf(alone)), keyOf(given.slice(given.indexOf('\n') + 1)));
  };
  const endOf = (record: number): number =>
    record + 1 < size ? (rows[(record + 1) * ROW + AT.payload] ?? 0) : payload.end();
  return {
    size: () => size,
    rows: () => rows,
    add,
    person: remembered(read),
    emails: (record) => payload.readEmails(rows[record * ROW + AT.payload] ?? 0),
    addIdentities: (record, add) => {
      const end = identityEnds[record] ?? 0;
      for (let at = record === 0 ? 0 : (identityEnds[record - 1] ?? 0); at < end; at += 1)
        add(identities[at] ?? 0);
    },
    areEqual: (a, b) => {
      for (let at = 0; at < ROW; at += 1) {
        if (at !== AT.payload && rows[a * ROW + at] !== rows[b * ROW + at]) return false;
      }
      const [start, other] = [rows[a * ROW + AT.payload] ?? 0, rows[b * ROW + AT.payload] ?? 0];
      return payload.areEqual(start, endOf(a), other, endOf(b));
    },
    names,
    organisations,
    towns,
    streets,
    houses,
    titles,
    name,
    organisation,
    place,
  };
}

function flagsOf({ gender, emails, phones, ids, events, alone, given, generation }: Person): number {
  const [email] = emails;
  const [phone, phone2] = phones;
  const local = email?.local ?? '';
  return (
    (gender === 'm' ? FLAG.male : gender === 'f' ? FLAG.female : 0) |
    (email?.role ? FLAG.role : 0) |
    (email?.free ? FLAG.free : 0) |
    (phone?.mobile ? FLAG.mobile : 0) |
    (phone2?.mobile ? FLAG.mobile2 : 0) |
    (events.length > 0 ? FLAG.present : 0) |
    (alone === '' ? 0 : FLAG.alone) |
    (given === '' ? 0 : FLAG.given) |
    (ids.length > 0 ? FLAG.ids : 0) |
    (Math.min(emails.length, 3) << 9) |
    (Math.min(phones.length, 3) << 11) |
    (Math.max(0, GENERATIONS.indexOf(generation)) << 13) |
    (Math.min(local.length, 31) << 16) |
    ((local === '' ? 0 : local.charCodeAt(0) & 255) << 21)
  );
}

function trunkOf(key: string): number {
  let trunk = 0;
  for (let digit = 0; digit < 8 && digit < key.length; digit += 1)
    trunk = (trunk << 4) | (key.charCodeAt(digit) & 15);
  return trunk;
}

const organisationText = ({ tokens, domains }: Organisation): string =>
  tokens.length === 0 && domains.length === 0 ? '' : `${tokens.join(' ')}\n${domains.join(' ')}`;

const list = (text: string): string[] => (text === '' ? [] : text.split(' '));

/**
 * Places for things once read; a thing that falls on the place of another takes it. Few, since what they hold outlives
 * the young: many would cost more than they save.
 */
const FEW = 1 << 9;
/** Names come again and again, and making one is dear. */
const MANY = 1 << 14;

/** Reads again only what was not read lately. */
function remembered<T>(read: (number: number) => T, places = FEW): (number: number) => T {
  const numbers = new Int32Array(places).fill(-1);
  const things: T[] = [];
  return (number) => {
    const place = number & (places - 1);
    if (numbers[place] !== number) {
      things[place] = read(number);
      numbers[place] = number;
    }
    return things[place] as T;
  };
}
