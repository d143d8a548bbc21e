import { organisationEvidence } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { areFar, glanceOf, marksOf } from './glance.ts';
import { numbersOf } from './lists.ts';
import { labelOf, type Organisation } from './organisation.ts';
import { pairCache } from './pair-cache.ts';
import type { Records } from './records.ts';
import { fixedUnits, rarityOf, toUnits, unitsAt } from './screen-bits.ts';
import { AT, type Store } from './store.ts';
import { openTexts } from './texts.ts';

/** What the companies of two records are worth; `most` costs nothing and is never below `bits`. */
export interface CompanyScreen {
  readonly bits: (a: number, b: number) => number;
  readonly most: (a: number, b: number) => number;
}

/** The weight of two companies; nothing else weighs as much. */
export const DIFFERENT_COMPANY = fixedUnits('company', 'different');

export function companyScreen({ store, count, row }: Records, frequencies: Frequencies): CompanyScreen {
  const { organisations, organisation } = store;
  const most = numbersOf(organisations, (number) => mostOf(organisation(number), frequencies));
  const ask = pairCache(organisations.size(), count, (x, y) =>
    toUnits(organisationEvidence(organisation(x), organisation(y), frequencies)?.bits ?? 0),
  );
  const areApart = apartAtAGlance(store);
  return {
    bits: (a, b) => {
      const x = row(a, AT.organisation);
      const y = row(b, AT.organisation);
      return areApart(x, y) ? DIFFERENT_COMPANY : ask(x, y);
    },
    most: (a, b) => Math.min(most[row(a, AT.organisation)] ?? 0, most[row(b, AT.organisation)] ?? 0),
  };
}

/** Beyond these, two company names are not similar unless they share words: see their evidence. */
const NEAR_EDITS = 2;
const NEAR_LIKENESS = 0.94;

/** Whether two companies with names are surely different: no common domain, words, initials, nor letters enough. */
function apartAtAGlance({ organisations, organisation }: Store): (x: number, y: number) => boolean {
  const names = openTexts();
  const unnamed = names.of('');
  const keys = numbersOf(organisations, (number) => names.of(organisation(number).key));
  const glance = glanceOf(names.size(), names.text);
  const words = numbersOf(organisations, (number) => marksOf(organisation(number).tokens));
  const sites = numbersOf(organisations, (number) => marksOf(organisation(number).domains.map(siteOf)));
  const initials = numbersOf(organisations, (number) => {
    const { tokens } = organisation(number);
    return tokens.length < 3 ? -1 : names.find(tokens.map((token) => token.charAt(0)).join(''));
  });
  return (x, y) => {
    const one = keys[x] ?? 0;
    const other = keys[y] ?? 0;
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

function mostOf({ key, domains, labels }: Organisation, frequencies: Frequencies): number {
  if (key === '' && domains.length === 0) return 0;
  const rarity = (text: string): number => rarityOf(frequencies.of('company', text));
  const named = key === '' ? 0 : unitsAt('company', 'exact', rarity(key));
  const reached = [...domains, ...labels].map((text) => unitsAt('company', 'domain', rarity(text)));
  return Math.max(named, fixedUnits('company', 'name in domain'), ...reached);
}
