import type { Columns } from './columns.ts';
import type { CompanyColumns } from './company-columns.ts';
import { organisationEvidence } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { areFar } from './glance.ts';
import { pairCache } from './pair-cache.ts';
import { fixedUnits, rarityOf, toUnits, unitsAt } from './screen-bits.ts';
import { AT } from './store.ts';

/** What the companies of two records are worth; `most` costs nothing and is never below `bits`. */
export interface CompanyScreen {
  readonly bits: (a: number, b: number) => number;
  readonly most: (a: number, b: number) => number;
}

/** The weight of two companies; nothing else weighs as much. */
export const DIFFERENT_COMPANY = fixedUnits('company', 'different');

export function companyScreen({ records, companies }: Columns, frequencies: Frequencies): CompanyScreen {
  const { store, count, row } = records;
  const { organisations, organisation } = store;
  const most = mostOf(companies, frequencies);
  const ask = pairCache(organisations.size(), count, (x, y) =>
    toUnits(organisationEvidence(organisation(x), organisation(y), frequencies)?.bits ?? 0),
  );
  return {
    bits: (a, b) => {
      const x = row(a, AT.organisation);
      const y = row(b, AT.organisation);
      return areApart(companies, x, y) ? DIFFERENT_COMPANY : ask(x, y);
    },
    most: (a, b) => Math.min(most[row(a, AT.organisation)] ?? 0, most[row(b, AT.organisation)] ?? 0),
  };
}

/** Beyond these, two company names are not similar unless they share words: see their evidence. */
const NEAR_EDITS = 2;
const NEAR_LIKENESS = 0.94;

/** Whether two companies with names are surely different: no common domain, words, initials, nor letters enough. */
function areApart(companies: CompanyColumns, x: number, y: number): boolean {
  const { name, siteMarks, initials, words } = companies;
  const one = name[x] ?? 0;
  const other = name[y] ?? 0;
  if (one === other || one === 0 || other === 0) return false;
  if (((siteMarks[x] ?? 0) & (siteMarks[y] ?? 0)) !== 0 || initials[x] === other || initials[y] === one)
    return false;
  const mine = words[x] ?? 0;
  const theirs = words[y] ?? 0;
  if ((mine & ~theirs) === 0 || (theirs & ~mine) === 0) return false;
  return areFar(companies, x, y, NEAR_EDITS, NEAR_LIKENESS);
}

/** What a company is worth at most, by its name or one of its domains. */
function mostOf({ name, sites: { starts, items } }: CompanyColumns, { ofHash }: Frequencies): Int32Array {
  return name.map((hash, number) => {
    const end = starts[number + 1] ?? 0;
    let item = starts[number] ?? 0;
    if (hash === 0 && item === end) return 0;
    let most = fixedUnits('company', 'name in domain');
    if (hash !== 0) most = Math.max(most, unitsAt('company', 'exact', rarityOf(ofHash('company', hash))));
    for (; item < end; item += 1)
      most = Math.max(most, unitsAt('company', 'domain', rarityOf(ofHash('company', items[item] ?? 0))));
    return most;
  });
}
