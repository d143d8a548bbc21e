import type { Block } from './block.ts';
import type { Columns } from './columns.ts';
import { haveOwnMailboxes } from './mailbox.ts';
import { CONTRADICTION, type CompareNames, firstIn, UNSURE } from './name-levels.ts';
import type { Person } from './person.ts';
import type { Records } from './records.ts';
import { contradicts, isTelling, NAME_LEVELS, type Relation, relate } from './relation.ts';
import { AT, FLAG } from './store.ts';

/** What two records share that belongs to one person: a mailbox, a number, an id, a profile page. */
export type Identity = 'email' | 'phone' | 'id' | 'profile';

/** An identity stands above any sum of evidence; the order is that of trust. Added to the bits only to order pairs. */
export const IDENTITY_BITS: Readonly<Record<Identity, number>> = {
  email: 4000,
  profile: 3000,
  id: 2000,
  phone: 1000,
};

/** Keys (e-mail, phone, id) on which people with contradicting names meet: they identify nobody by themselves. */
export type SharedKeys = ReadonlySet<string>;

/** What a pair shares, strongest first, or null. `because` it is the same person: see `isSamePerson`. */
export function sharedIdentity(
  a: Person,
  b: Person,
  relation: Relation,
  shared: SharedKeys,
): Identity | null {
  if (contradicts(a, b, relation)) return null;
  const named = isTelling(relation.first) && isTelling(relation.last) && a.generation === b.generation;
  const nameless = isNameless(a) && isNameless(b);
  for (const { key, role } of a.emails) {
    if (!b.emails.some((other) => other.key === key)) continue;
    if (named || nameless || !(role || shared.has(key))) return 'email';
  }
  if (a.profiles.some((profile) => b.profiles.includes(profile))) return 'profile';
  if (a.ids.some((id) => b.ids.includes(id) && !shared.has(systemOf(id)) && (named || !shared.has(id))))
    return 'id';
  if (!named && haveOwnMailboxes(a, b, shared)) return null;
  const fits = named || (relation.first === 'initial' && isTelling(relation.last));
  // Father and son share the line at home or at work, hardly a mobile.
  const oneGeneration = a.generation === b.generation;
  for (const { key, mobile } of a.phones) {
    const other = b.phones.find((phone) => phone.key === key);
    if (!other || !(oneGeneration || (mobile && other.mobile))) continue;
    if (named || nameless || (!shared.has(key) && (fits || mobile || other.mobile))) return 'phone';
  }
  return null;
}

export const isNameless = ({ first, last, alone }: Person): boolean => !first && !last && alone === '';

/** The keys of a record that may identify its person. */
export function identityKeys(person: Person): string[] {
  return [
    ...person.emails.map(({ key }) => key),
    ...person.phones.map(({ key }) => key),
    ...person.ids,
    ...person.profiles,
  ];
}

/** Family name, street and house number: what a household has in common. Empty where one of them is absent. */
export function homeKey({ last, place }: Person): string {
  const street = longestWord(place.street);
  const number = place.numbers[0];
  return last && street !== '' && number ? `home ${last.folded} ${street} ${number}` : '';
}

export const longestWord = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';

/** Of the ids that several records of one file have, the share that different people may have before the column is no id. */
const ODD_IDS = 0.1;

/**
 * The keys on which contradicting people meet. A block above `cap` is taken for shared. Where many ids of a file are
 * shared, the file has no ids but something that looks like them (house numbers, numbers of a company).
 */
export function findShared(
  { records, compareNames }: Pick<Columns, 'records' | 'compareNames'>,
  keysOf: (person: Person) => readonly string[],
  blocks: Iterable<Block>,
  cap: number,
): Set<string> {
  const shared = new Set<string>();
  const ids = new Map<string, { all: number; odd: number }>();
  for (const { members } of blocks) {
    const pair = members.length > cap ? ends(members) : contradiction(records, compareNames, members);
    const [a, b] = pair ?? ends(members);
    if (!pair && (records.row(a, AT.flags) & FLAG.ids) === 0) continue;
    const theirs = new Set(keysOf(records.person(b)));
    for (const key of keysOf(records.person(a))) {
      if (!theirs.has(key)) continue;
      if (pair) shared.add(key);
      if (!key.includes('\n')) continue;
      const seen = ids.get(systemOf(key)) ?? { all: 0, odd: 0 };
      ids.set(systemOf(key), { all: seen.all + 1, odd: seen.odd + Number(pair !== null) });
    }
  }
  for (const [system, { all, odd }] of ids) if (odd > all * ODD_IDS) shared.add(system);
  return shared;
}

/** The file whose ids these are. */
const systemOf = (id: string): string => `ids of ${id.split('\n', 1)[0]}`;

const ends = (members: Int32Array): [number, number] => [members[0] ?? 0, members.at(-1) ?? 0];

/** The first two members that cannot be one person. */
function contradiction(
  records: Records,
  compareNames: CompareNames,
  members: Int32Array,
): [number, number] | null {
  for (let i = 1; i < members.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [members[i] ?? 0, members[j] ?? 0];
      const levels = compareNames(records.start(a), records.start(b));
      if (levels === CONTRADICTION) return [a, b];
      const given = (records.row(a, AT.flags) & records.row(b, AT.flags) & FLAG.given) !== 0;
      if (levels !== UNSURE && !given) continue;
      const [one, other] = [records.person(a), records.person(b)];
      if (contradicts(one, other, relate(one, other))) return [a, b];
    }
  }
  return null;
}

/** Pairs of one household that a list must show before it can say anything about households. */
const ENOUGH = 50;

/**
 * Whether the households of this list are people by themselves: of the pairs at one address with one family name, at
 * most 6 in 100 have different first names. Where families live in a list, a record without first name could be any
 * of them; where none do, it is the one the list knows.
 */
export function livesAlone(
  { records, compareNames }: Pick<Columns, 'records' | 'compareNames'>,
  homes: Iterable<Block>,
  cap: number,
): boolean {
  let [one, several] = [0, 0];
  for (const { members } of homes) {
    for (let i = 1; i < Math.min(members.length, cap); i += 1) {
      const [a, b] = [members[i - 1] ?? 0, members[i] ?? 0];
      if (records.row(a, AT.first) < 0 || records.row(b, AT.first) < 0) continue;
      const levels = compareNames(records.start(a), records.start(b));
      if (levels === CONTRADICTION) several += 1;
      else if (levels >= 0 && isTelling(NAME_LEVELS[firstIn(levels)] ?? 'missing')) one += 1;
    }
  }
  return one >= ENOUGH && several <= one * 0.06;
}
