import { organisationEvidence } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { areFar, glanceAt, marksOf } from './glance.ts';
import { labelOf, type Organisation } from './organisation.ts';
import { numbered, pairCache } from './pair-cache.ts';
import type { Person } from './person.ts';
import { fixedUnits, rarityOf, toUnits, unitsAt } from './screen-bits.ts';

/** What the companies of two records are worth; `most` costs nothing and is never below `bits`. */
export interface CompanyScreen {
  readonly bits: (a: number, b: number) => number;
  readonly most: (a: number, b: number) => number;
}

/** The weight of two companies; nothing else weighs as much. */
export const DIFFERENT_COMPANY = fixedUnits('company', 'different');

export function companyScreen(persons: readonly Person[], frequencies: Frequencies): CompanyScreen {
  const { of, distinct } = numbered(
    persons.map(({ organisation }) => keyOf(organisation)),
    persons.length,
  );
  const companies: Organisation[] = [];
  for (const [at, { organisation }] of persons.entries()) companies[of[at] ?? 0] ??= organisation;
  const most = Int32Array.from(distinct, (_, at) => mostOf(companies[at], frequencies));
  const ask = pairCache(distinct.length, persons.length, (x, y) => {
    const [one, other] = [companies[x], companies[y]];
    return toUnits((one && other && organisationEvidence(one, other, frequencies)?.bits) ?? 0);
  });
  const areApart = apartAtAGlance(companies);
  return {
    bits: (a, b) => {
      const x = of[a] ?? 0;
      const y = of[b] ?? 0;
      return areApart(x, y) ? DIFFERENT_COMPANY : ask(x, y);
    },
    most: (a, b) => Math.min(most[of[a] ?? 0] ?? 0, most[of[b] ?? 0] ?? 0),
  };
}

/** Beyond these, two company names are not similar unless they share words: see their evidence. */
const NEAR_EDITS = 2;
const NEAR_LIKENESS = 0.94;

/** Whether two companies with names are surely different: no common domain, words, initials, nor letters enough. */
function apartAtAGlance(companies: readonly Organisation[]): (x: number, y: number) => boolean {
  const keys = numbered(
    companies.map(({ key }) => key),
    companies.length,
  );
  const unnamed = keys.distinct.indexOf('');
  const glance = glanceAt(keys.distinct);
  const words = Int32Array.from(companies, ({ tokens }) => marksOf(tokens));
  const sites = Int32Array.from(companies, ({ domains }) => marksOf(domains.map(siteOf)));
  const initials = Int32Array.from(companies, ({ tokens }) =>
    tokens.length < 3 ? -1 : keys.distinct.indexOf(tokens.map((token) => token.charAt(0)).join('')),
  );
  return (x, y) => {
    const one = keys.of[x] ?? 0;
    const other = keys.of[y] ?? 0;
    if (one === other || one === unnamed || other === unnamed) return false;
    if (((sites[x] ?? 0) & (sites[y] ?? 0)) !== 0 || initials[x] === other || initials[y] === one)
      return false;
    const mine = words[x] ?? 0;
    const theirs = words[y] ?? 0;
    if ((mine & ~theirs) === 0 || (theirs & ~mine) === 0) return false;
    return areFar(glance, one, other, NEAR_EDITS, NEAR_LIKENESS);
  };
}

/** What two domains of one company have in common at least. */
const siteOf = (domain: string): string => (labelOf(domain).length >= 4 ? labelOf(domain) : domain);

const keyOf = ({ tokens, domains }: Organisation): string => `${tokens.join(' ')}\n${domains.join(' ')}`;

function mostOf(organisation: Organisation | undefined, frequencies: Frequencies): number {
  if (!organisation) return 0;
  const { key, domains, labels } = organisation;
  if (key === '' && domains.length === 0) return 0;
  const rarity = (text: string): number => rarityOf(frequencies.of('company', text));
  const named = key === '' ? 0 : unitsAt('company', 'exact', rarity(key));
  const reached = [...domains, ...labels].map((text) => unitsAt('company', 'domain', rarity(text)));
  return Math.max(named, fixedUnits('company', 'name in domain'), ...reached);
}
