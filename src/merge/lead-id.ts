import { hash } from 'node:crypto';
import { type Block, blocksOf } from './block.ts';
import type { EmailKey } from './email.ts';
import { type Person, signatureOf } from './person.ts';
import { hashOf, joined } from './texts.ts';

/** What a group of records says; most groups are known by their e-mail, and making persons is dear. */
export interface Group {
  readonly emails: () => readonly EmailKey[];
  readonly persons: () => readonly Person[];
}

type IdentityOf = (group: Group) => string | undefined;

/**
 * Identities of a group of records, strongest first: personal e-mail (business before private), mobile or phone with
 * family name, name with company, name with city, name. Each is the alphabetically first that the group's records
 * offer, so that neither order nor spelling of the others moves it.
 */
const KINDS: readonly IdentityOf[] = [
  ({ emails }) => email(emails(), false),
  ({ emails }) => email(emails(), true),
  said((persons) => together('phone', phone(persons), family(persons))),
  said((persons) => together('company', name(persons), company(persons))),
  said((persons) => together('company', name(persons), company(persons), city(persons))),
  said((persons) => {
    const mailbox = first(persons.flatMap(({ emails }) => emails.map(({ key }) => key)));
    return mailbox && `mailbox ${mailbox} ${name(persons) ?? family(persons) ?? ''}`;
  }),
  said((persons) => together('city', name(persons), city(persons))),
  said((persons) => together('name', name(persons))),
];
/** The kind of private e-mail; business e-mail is the one before. */
const PRIVATE = 1;
/** Everything that the records say. */
const ALL = KINDS.length;

function said(of: (persons: readonly Person[]) => string | undefined): IdentityOf {
  return ({ persons }) => of(persons());
}

const email = (emails: readonly EmailKey[], wanted: boolean): string | undefined =>
  together('email', first(emails.flatMap(({ key, role, free }) => (!role && free === wanted ? [key] : []))));
const phone = (persons: readonly Person[]): string | undefined =>
  first(persons.flatMap(({ phones }) => phones.map(({ key }) => key)));
const family = (persons: readonly Person[]): string | undefined =>
  first(persons.map(({ last, alone }) => last?.folded ?? alone));
const name = (persons: readonly Person[]): string | undefined =>
  first(
    persons.flatMap(({ first: given, last }) =>
      last ? [`${[...(given?.tokens ?? [])].sort().join(' ')} ${last.folded}`] : [],
    ),
  );
const company = (persons: readonly Person[]): string | undefined =>
  first(persons.map(({ organisation }) => organisation.key));
const city = (persons: readonly Person[]): string | undefined =>
  first(persons.map(({ place }) => place.city));

function together(kind: string, ...parts: (string | undefined)[]): string | undefined {
  return parts.every(Boolean) ? `${kind} ${parts.join(' ')}` : undefined;
}

/** The alphabetically first that is not empty. */
function first(items: readonly string[]): string | undefined {
  let least: string | undefined;
  for (const item of items) if (item !== '' && (least === undefined || item < least)) least = item;
  return least;
}

const identityOf = (kind: number, group: Group): string =>
  KINDS[kind]?.(group) ?? `raw ${first(group.persons().map(signatureOf))}`;

/** The e-mail of a group that has one at most, as far as it is known without its text: its kind and hash; no kind where there is none. */
export interface Mail {
  readonly kind: number;
  readonly hash: number;
}

/**
 * For each of `count` groups the kind of identity that it is known by: the strongest that no other group has which is
 * not known by a stronger one.
 */
export function identityKinds(
  count: number,
  groupOf: (group: number) => Group,
  mailOf: (group: number) => Mail | undefined,
): Uint8Array {
  const kinds = new Uint8Array(count).fill(ALL);
  let open = Int32Array.from({ length: count }, (_, group) => group);
  for (let kind = 0; kind < ALL && open.length > 0; kind += 1) {
    const texts = (at: number): string | undefined => KINDS[kind]?.(groupOf(open[at] ?? 0));
    const shared = new Uint8Array(open.length).fill(1);
    const left = open;
    const blocks = blocksOf(left.length, (at, add) => {
      const mail = kind <= PRIVATE ? mailOf(left[at] ?? 0) : undefined;
      const text = mail ? undefined : texts(at);
      if (mail ? mail.kind !== kind : text === undefined) return;
      shared[at] = 0;
      add(mail?.hash ?? hashOfIdentity(text ?? ''));
    });
    for (const block of blocks) markShared(block, texts, shared);
    for (const [at, group] of left.entries()) if (shared[at] === 0) kinds[group] = kind;
    open = left.filter((_, at) => shared[at] === 1);
  }
  return kinds;
}

/** Of an address the hash that rows have of it. */
function hashOfIdentity(text: string): number {
  const at = text.lastIndexOf('@');
  if (!text.startsWith('email ')) return hashOf(text);
  return joined(hashOf(text.slice('email '.length, at)), hashOf(text.slice(at + 1)));
}

/** Of the members of a block, marks those whose text another one has. */
function markShared(
  { members }: Block,
  textOf: (at: number) => string | undefined,
  shared: Uint8Array,
): void {
  const bearers = new Map<string, number>();
  for (const at of members) {
    const text = textOf(at) ?? '';
    const other = bearers.get(text);
    if (other === undefined) bearers.set(text, at);
    else {
      shared[at] = 1;
      shared[other] = 1;
    }
  }
}

/**
 * Gives ids of 12 hexadecimal digits, no two alike, to groups that are known by a kind of identity. An id of an earlier
 * run stays with its lead; `given` are all of those.
 */
export function idMaker(given: Iterable<string>): (kind: number, group: Group, before: string) => string {
  const reserved = new Set(given);
  const kept = new Set<string>();
  const taken = openIds();
  const turns = new Map<string, number>();
  return (kind, group, before) => {
    if (before !== '' && !kept.has(before)) {
      kept.add(before);
      return before;
    }
    const own = identityOf(kind, group);
    let turn = turns.get(own) ?? 1;
    let id = digits(turn === 1 ? own : `${own} ${turn}`);
    while (reserved.has(id) || !taken.add(id)) {
      turn += 1;
      id = digits(`${own} ${turn}`);
    }
    if (turn > 1 || kind === ALL) turns.set(own, turn);
    return id;
  };
}

/** A set of ids, without an object an id. */
function openIds(): { add: (id: string) => boolean } {
  let places = new Float64Array(1 << 10).fill(-1);
  let size = 0;
  const placeOf = (number: number): number => {
    const mask = places.length - 1;
    let place = (number % 4_294_967_291) & mask;
    while (places[place] !== number && (places[place] ?? -1) >= 0) place = (place + 1) & mask;
    return place;
  };
  return {
    add: (id) => {
      const number = Number.parseInt(id, 16);
      if (places[placeOf(number)] === number) return false;
      places[placeOf(number)] = number;
      size += 1;
      if (size * 2 > places.length) {
        const all = places;
        places = new Float64Array(all.length * 2).fill(-1);
        for (const one of all) if (one >= 0) places[placeOf(one)] = one;
      }
      return true;
    },
  };
}

function digits(identity: string): string {
  return hash('sha256', identity).slice(0, 12);
}
