import { homeKey, identityKeys, longestWord } from './identity.ts';
import type { Name } from './name.ts';
import type { Person } from './person.ts';

/** One way of finding pairs worth comparing: records that share one of `keys`. `name` goes into the warning. */
export interface Pass {
  readonly name: string;
  readonly width: number;
  readonly keys: (person: Person) => string[];
  /** A duplicate would most likely be found here: a block that is cut is worth a word. */
  readonly telling?: true;
}

const namesOf = ({ first, last }: Person): Name[] => [first, last].filter((name) => name !== null);

/** A key for each name, first and family name alike, so that swapped names still meet. */
function each(person: Person, sound: (name: Name) => string, ...rest: readonly string[]): string[] {
  return rest.flatMap((one) => (one === '' ? [] : namesOf(person).map((name) => `${sound(name)} ${one}`)));
}

const spelled = (name: Name): string => name.folded;
const heard = (name: Name): string => name.cologne || name.folded;
const street = ({ place }: Person): string => longestWord(place.street);

/** Identities alone. */
export const IDENTITY_PASS: Pass = {
  name: 'e-mail, phone or id',
  width: 12,
  keys: identityKeys,
  telling: true,
};

/** Households, to see which have more than one person in the list. */
export const HOME_PASS: Pass = { name: 'household', width: 1, keys: (p) => [homeKey(p)] };

/**
 * Ways for weighed evidence. Each forgives a slip somewhere else: what is wrong in one key is right in another. Keys of
 * common values are cut by `merge.max_block`; every way is a pass over the list, so the time grows with its length.
 */
export const PASSES: readonly Pass[] = [
  IDENTITY_PASS,
  {
    name: 'name',
    width: 1,
    keys: (p) => (p.first && p.last ? [namesOf(p).map(spelled).sort().join(' ')] : []),
    telling: true,
  },
  {
    name: 'sound of the name',
    width: 1,
    keys: (p) => (p.first && p.last ? [namesOf(p).map(heard).sort().join(' ')] : []),
  },
  {
    name: 'beginning of the name',
    width: 1,
    keys: (p) =>
      p.first && p.last
        ? [
            namesOf(p)
              .map((name) => name.folded.slice(0, 4))
              .sort()
              .join(' '),
          ]
        : [],
  },
  {
    name: 'name and company',
    width: 6,
    keys: (p) => each(p, spelled, p.organisation.key, ...p.organisation.domains),
  },
  {
    name: 'sound of the name and beginning of the company',
    width: 2,
    keys: (p) => each(p, heard, p.organisation.key.slice(0, 5)),
  },
  { name: 'sound of the name and postal code', width: 2, keys: (p) => each(p, heard, p.place.postal) },
  { name: 'name and city', width: 2, keys: (p) => each(p, spelled, p.place.city) },
  { name: 'name and house number', width: 8, keys: (p) => each(p, heard, ...p.place.numbers.slice(0, 4)) },
  { name: 'name and street', width: 2, keys: (p) => each(p, heard, street(p)) },
  {
    name: 'street and house number',
    width: 4,
    keys: (p) =>
      street(p) === '' ? [] : p.place.numbers.slice(0, 4).map((number) => `${street(p)} ${number}`),
  },
  {
    name: 'postal code and house number',
    width: 4,
    keys: (p) =>
      p.place.postal === '' ? [] : p.place.numbers.slice(0, 4).map((number) => `${p.place.postal} ${number}`),
  },
  {
    name: 'name part of the e-mail',
    width: 3,
    keys: (p) => p.emails.filter(({ local, role }) => local.length >= 5 && !role).map(({ local }) => local),
  },
];
