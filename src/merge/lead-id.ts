import { createHash } from 'node:crypto';
import type { Person } from './person.ts';

/**
 * Identities of a group of records, strongest first: personal e-mail (business before private), mobile or phone with
 * family name, name with company, name with city, name, everything. Each is the alphabetically first that the
 * group's records offer, so that neither order nor spelling of the others moves it.
 */
export function identitiesOf(persons: readonly Person[]): string[] {
  const emails = persons.flatMap((person) => person.emails);
  const businessFirst = [
    ...first(emails.filter(({ role, free }) => !role && !free).map(({ key }) => `email ${key}`)),
    ...first(emails.filter(({ role, free }) => !role && free).map(({ key }) => `email ${key}`)),
  ];
  const families = first(persons.map(({ last, alone }) => last?.folded ?? alone).filter(Boolean));
  const phones = first(persons.flatMap((person) => person.phones.map(({ key }) => key)));
  const names = first(
    persons
      .filter((person) => person.last)
      .map((person) => `${[...(person.first?.tokens ?? [])].sort().join(' ')} ${person.last?.folded}`),
  );
  const companies = first(persons.map(({ organisation }) => organisation.key).filter(Boolean));
  const cities = first(persons.map(({ place }) => place.city).filter(Boolean));
  const [family, phone, name, company, city] = [families[0], phones[0], names[0], companies[0], cities[0]];
  const mailboxes = first(emails.map(({ key }) => key));
  return [
    ...businessFirst,
    ...(phone && family ? [`phone ${phone} ${family}`] : []),
    ...(name && company ? [`company ${name} ${company}`] : []),
    ...(name && company && city ? [`company ${name} ${company} ${city}`] : []),
    ...(mailboxes[0] ? [`mailbox ${mailboxes[0]} ${name ?? family ?? ''}`] : []),
    ...(name && city ? [`city ${name} ${city}`] : []),
    ...(name ? [`name ${name}`] : []),
    `raw ${persons.map(({ signature }) => signature).sort()[0] ?? ''}`,
  ];
}

/**
 * 12 hexadecimal digits for each list of identities; no two alike. An identity that two leads have is nobody's. An id
 * of an earlier run (`given`, empty where there is none) stays with its lead.
 */
export function leadIds(identities: readonly (readonly string[])[], given: readonly string[] = []): string[] {
  const bearers = new Map<string, number>();
  // The last of a list is taken whoever else bears it.
  for (const list of identities) {
    for (const identity of list.slice(0, -1)) bearers.set(identity, (bearers.get(identity) ?? 0) + 1);
  }
  const taken = new Set(given.filter((id) => id !== ''));
  const kept = new Set<string>();
  return identities.map((list, at) => {
    const before = given[at] ?? '';
    if (before !== '' && !kept.has(before)) {
      kept.add(before);
      return before;
    }
    const own = list.find((identity) => bearers.get(identity) === 1) ?? list.at(-1) ?? '';
    let id = digits(own);
    for (let again = 2; taken.has(id); again += 1) id = digits(`${own} ${again}`);
    taken.add(id);
    return id;
  });
}

/** The alphabetically first, alone in a list. */
function first(items: readonly string[]): string[] {
  let least: string | undefined;
  for (const item of items) if (least === undefined || item < least) least = item;
  return least === undefined ? [] : [least];
}

function digits(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}
