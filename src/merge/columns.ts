import { homeKey, identityKeys, longestWord } from './identity.ts';
import { type Lists, listsOf } from './lists.ts';
import type { Name } from './name.ts';
import type { Person } from './person.ts';

/**
 * What records are found by, as numbers: equal values have equal numbers, -1 is "says nothing". Names have two places a
 * record, first and family name.
 */
export interface Columns {
  readonly count: number;
  readonly identities: Lists<string>;
  readonly homes: Lists<string>;
  readonly spelled: Int32Array;
  readonly heard: Int32Array;
  readonly begun: Int32Array;
  readonly companies: Lists<string>;
  readonly companyStart: Int32Array;
  readonly postal: Int32Array;
  readonly city: Int32Array;
  readonly street: Int32Array;
  readonly houses: Lists<string>;
  readonly mailNames: Lists<string>;
}

export function columnsOf(persons: readonly Person[]): Columns {
  const number = vocabulary();
  const column = (textOf: (person: Person) => string): Int32Array =>
    Int32Array.from(persons, (person) => number(textOf(person)));
  const lists = (textsOf: (person: Person) => readonly string[]): Lists<string> =>
    listsOf(persons.map(textsOf), (text) => text);
  return {
    count: persons.length,
    ...identityColumns(persons),
    spelled: nameColumn(persons, ({ folded }) => folded),
    heard: nameColumn(persons, ({ cologne, folded }) => cologne || folded),
    begun: nameColumn(persons, ({ folded }) => folded.slice(0, 4)),
    companies: lists(({ organisation: { key, domains } }) => (key === '' ? domains : [key, ...domains])),
    companyStart: column(({ organisation }) => organisation.key.slice(0, 5)),
    postal: column(({ place }) => place.postal),
    city: column(({ place }) => place.city),
    street: column(({ place }) => longestWord(place.street)),
    houses: lists(({ place }) => place.numbers.slice(0, 4)),
    mailNames: lists(({ emails }) =>
      emails.flatMap(({ local, role }) => (local.length >= 5 && !role ? [local] : [])),
    ),
  };
}

/** The columns that tell what several people share. */
export function identityColumns(persons: readonly Person[]): Pick<Columns, 'identities' | 'homes'> {
  return {
    identities: listsOf(persons.map(identityKeys), (key) => key),
    homes: listsOf(
      persons.map((person) => [homeKey(person)].filter(Boolean)),
      (key) => key,
    ),
  };
}

function vocabulary(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    if (text === '') return -1;
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    return number;
  };
}

function nameColumn(persons: readonly Person[], formOf: (name: Name) => string): Int32Array {
  const forms = new Map<string, number>();
  const known = new Map<Name, number>();
  const number = (name: Name | null): number => {
    if (!name) return -1;
    let of = known.get(name);
    if (of === undefined) {
      const form = formOf(name);
      of = forms.get(form) ?? forms.size;
      forms.set(form, of);
      known.set(name, of);
    }
    return of;
  };
  const column = new Int32Array(persons.length * 2);
  for (const [at, { first, last }] of persons.entries()) {
    column[at * 2] = number(first);
    column[at * 2 + 1] = number(last);
  }
  return column;
}
