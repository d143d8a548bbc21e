import { type Glance, glanceOf, marksOf } from './glance.ts';
import { keyOf, type Lists, listsOf } from './lists.ts';
import { labelOf } from './organisation.ts';
import type { Store } from './store.ts';

/** What companies are found and told apart by, as hashes for each number of a company. */
export interface CompanyColumns extends Glance {
  /** Name and domains: what records are found by. */
  readonly keys: Lists;
  /** Domains and their names without ending. */
  readonly sites: Lists;
  readonly name: Int32Array;
  /** The first five letters of the name. */
  readonly start: Int32Array;
  readonly initials: Int32Array;
  /** A bit for each word of the name and for each site. */
  readonly words: Int32Array;
  readonly siteMarks: Int32Array;
}

/** Every company is read once here. */
export function companyColumns({ organisations, organisation }: Store): CompanyColumns {
  const count = organisations.size();
  const numbers = (): Int32Array => new Int32Array(count);
  const columns = {
    name: numbers(),
    start: numbers(),
    initials: numbers(),
    words: numbers(),
    siteMarks: numbers(),
  };
  const glance = glanceOf(count, (number) => {
    const { key, tokens, domains } = organisation(number);
    columns.name[number] = keyOf(key);
    columns.start[number] = keyOf(key.slice(0, 5));
    columns.words[number] = marksOf(tokens);
    columns.siteMarks[number] = marksOf(domains.map(siteOf));
    if (tokens.length >= 3) columns.initials[number] = keyOf(tokens.map((token) => token.charAt(0)).join(''));
    return key;
  });
  return {
    ...columns,
    ...glance,
    keys: listsOf(count, (number) => {
      const { key, domains } = organisation(number);
      return (key === '' ? domains : [key, ...domains]).map(keyOf);
    }),
    sites: listsOf(count, (number) => {
      const { domains, labels } = organisation(number);
      return [...new Set([...domains, ...labels])].map(keyOf);
    }),
  };
}

/** What two domains of one company have in common at least. */
const siteOf = (domain: string): string => (labelOf(domain).length >= 4 ? labelOf(domain) : domain);
