import type { Columns } from './columns.ts';
import { COMPANY, COMPANY_SHAPE, type CompanyColumns } from './company-columns.ts';
import { organisationEvidence } from './evidence.ts';
import type { Frequencies } from './frequency.ts';
import { areFar } from './glance.ts';
import { pairCache } from './pair-cache.ts';
import type { Units } from './screen-bits.ts';
import { AT } from './store.ts';

/** What the companies of two records are worth; `most` costs little and is never below `bits`. */
export interface CompanyScreen {
  readonly bits: (x: number, y: number) => number;
  readonly most: (x: number, y: number) => number;
  /** The weight of two companies; nothing else weighs as much. */
  readonly different: number;
}

export function companyScreen(
  { records: { rows, store }, companies }: Columns,
  frequencies: Frequencies,
  units: Units,
): CompanyScreen {
  const { organisations, organisation } = store;
  const different = units.fixed('company', 'different');
  const mostOf = mostOfEach(companies, frequencies, units);
  const ask = pairCache(organisations.size(), store.size(), (one, other) =>
    units.bits(
      'company',
      organisationEvidence(organisation(one), organisation(other), frequencies)?.bits ?? 0,
    ),
  );
  return {
    different,
    most: (x, y) => {
      const one = rows[x + AT.organisation] ?? 0;
      const other = rows[y + AT.organisation] ?? 0;
      return areApart(companies.shapes, one, other)
        ? different
        : Math.min(mostOf[one] ?? 0, mostOf[other] ?? 0);
    },
    bits: (x, y) => {
      const one = rows[x + AT.organisation] ?? 0;
      const other = rows[y + AT.organisation] ?? 0;
      return areApart(companies.shapes, one, other) ? different : ask(one, other);
    },
  };
}

/** Beyond these, two company names are not similar unless they share words: see their evidence. */
const NEAR_EDITS = 2;
const NEAR_LIKENESS = 0.94;

/** Whether two companies with names are surely different: no common domain, words, initials, nor letters enough. */
function areApart(shapes: Int32Array, one: number, other: number): boolean {
  if (one === other) return false;
  const x = one * COMPANY_SHAPE;
  const y = other * COMPANY_SHAPE;
  const name = shapes[x + COMPANY.name] ?? 0;
  const otherName = shapes[y + COMPANY.name] ?? 0;
  if (name === otherName || name === 0 || otherName === 0) return false;
  if (((shapes[x + COMPANY.sites] ?? 0) & (shapes[y + COMPANY.sites] ?? 0)) !== 0) return false;
  if (shapes[x + COMPANY.initials] === otherName || shapes[y + COMPANY.initials] === name) return false;
  const mine = shapes[x + COMPANY.words] ?? 0;
  const theirs = shapes[y + COMPANY.words] ?? 0;
  if ((mine & ~theirs) === 0 || (theirs & ~mine) === 0) return false;
  return areFar(shapes, x, y, NEAR_EDITS, NEAR_LIKENESS);
}

/** What each company is worth at most, by its name or one of its domains. */
function mostOfEach(
  { name, sites: { starts, items } }: CompanyColumns,
  { ofHash }: Frequencies,
  units: Units,
): Int32Array {
  const worth = (level: string, hash: number): number =>
    units.at('company', level, units.rarity('company', ofHash('company', hash)));
  return name.map((hash, number) => {
    const end = starts[number + 1] ?? 0;
    let item = starts[number] ?? 0;
    if (hash === 0 && item === end) return 0;
    let most = units.fixed('company', 'name in domain');
    if (hash !== 0) most = Math.max(most, worth('exact', hash));
    for (; item < end; item += 1) most = Math.max(most, worth('domain', items[item] ?? 0));
    return most;
  });
}
