import { organisationEvidence } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import type { Organisation } from './organisation.ts';
import { numbered, pairCache } from './pair-cache.ts';
import type { Person } from './person.ts';
import { bitsOfLevel, fixedBits } from './screen-bits.ts';

/** What the companies of two records are worth; `most` costs nothing and is never below `bits`. */
export interface CompanyScreen {
  readonly bits: (a: number, b: number) => number;
  readonly most: (a: number, b: number) => number;
}

const CACHE = 1 << 18;
/** The weight of two companies; nothing else weighs as much. */
export const DIFFERENT_COMPANY = fixedBits('company', 'different');

export function companyScreen(persons: readonly Person[], frequencies: Frequencies): CompanyScreen {
  const { of, distinct } = numbered(
    persons.map(({ organisation }) => keyOf(organisation)),
    persons.length,
  );
  const companies: Organisation[] = [];
  for (const [at, { organisation }] of persons.entries()) companies[of[at] ?? 0] ??= organisation;
  const most = Float64Array.from(distinct, (_, at) => mostOf(companies[at], frequencies));
  const ask = pairCache(CACHE, (x, y) => {
    const [one, other] = [companies[x], companies[y]];
    return (one && other && organisationEvidence(one, other, frequencies)?.bits) ?? 0;
  });
  return {
    bits: (a, b) => ask(of[a] ?? 0, of[b] ?? 0),
    most: (a, b) => Math.min(most[of[a] ?? 0] ?? 0, most[of[b] ?? 0] ?? 0),
  };
}

const keyOf = ({ tokens, domains }: Organisation): string => `${tokens.join(' ')}\n${domains.join(' ')}`;

function mostOf(organisation: Organisation | undefined, frequencies: Frequencies): number {
  if (!organisation) return 0;
  const { key, domains, labels } = organisation;
  if (key === '' && domains.length === 0) return 0;
  const rarity = (text: string): number => -Math.log2(frequencies.of('company', text));
  const named = key === '' ? 0 : (bitsOfLevel('company', 'exact')?.(rarity(key)) ?? 0);
  const reached = [...domains, ...labels].map(
    (text) => bitsOfLevel('company', 'domain')?.(rarity(text)) ?? 0,
  );
  return Math.max(named, fixedBits('company', 'name in domain'), ...reached);
}
