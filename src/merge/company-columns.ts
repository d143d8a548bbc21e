import { GLANCE, glanceAt, marksOf } from './glance.ts';
import { keyOf, type Lists, listMaker } from './lists.ts';
import { labelOf } from './organisation.ts';
import type { Store } from './store.ts';

/** Numbers a company in `shapes`, and their places. */
export const COMPANY_SHAPE = 8;
export const COMPANY = {
  ...GLANCE,
  name: 4,
  initials: 5,
  /** A bit for each word of the name and for each site. */
  words: 6,
  sites: 7,
} as const;

/** What companies are found and told apart by, as hashes for each number of a company. */
export interface CompanyColumns {
  /** Name and domains: what records are found by. */
  readonly keys: Lists;
  /** Domains and their names without ending. */
  readonly sites: Lists;
  readonly name: Int32Array;
  /** The first five letters of the name. */
  readonly start: Int32Array;
  /** What tells companies apart, side by side, since it is looked at for every pair. */
  readonly shapes: Int32Array;
}

/** Every company is read once here. */
export function companyColumns({ organisations, organisation }: Store): CompanyColumns {
  const count = organisations.size();
  const name = new Int32Array(count);
  const start = new Int32Array(count);
  const shapes = new Int32Array(count * COMPANY_SHAPE);
  const keys = listMaker(count);
  const sites = listMaker(count);
  for (let number = 0; number < count; number += 1) {
    const { key, tokens, domains, labels } = organisation(number);
    const at = number * COMPANY_SHAPE;
    name[number] = keyOf(key);
    start[number] = keyOf(key.slice(0, 5));
    glanceAt(shapes, at, key);
    shapes[at + COMPANY.name] = name[number] ?? 0;
    shapes[at + COMPANY.words] = marksOf(tokens);
    shapes[at + COMPANY.sites] = marksOf(domains.map(siteOf));
    if (tokens.length >= 3)
      shapes[at + COMPANY.initials] = keyOf(tokens.map((token) => token.charAt(0)).join(''));
    const hosts = domains.map(keyOf);
    keys.put(key === '' ? hosts : [name[number] ?? 0, ...hosts]);
    sites.put([...hosts, ...labels.filter((label) => !domains.includes(label)).map(keyOf)]);
  }
  return { name, start, shapes, keys: keys.lists(), sites: sites.lists() };
}

/** What two domains of one company have in common at least. */
const siteOf = (domain: string): string => (labelOf(domain).length >= 4 ? labelOf(domain) : domain);
