import { companyKey } from '../data/legal-forms.ts';
import type { Lead } from '../lead.ts';
import {
  businessDomain,
  type Conclusion,
  hostOf,
  isCampus,
  nameFitsDomain,
  websiteDomain,
} from './evidence.ts';

/** What the whole list says about companies. */
export interface Colleagues {
  /** Registrable domain → company key → spellings with how often each stands in the list. */
  readonly companies: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  /** Company key → domains of its people and its website. */
  readonly domains: ReadonlyMap<string, ReadonlySet<string>>;
}

export function gatherColleagues(leads: Iterable<Lead>): Colleagues {
  const companies = new Map<string, Map<string, Map<string, number>>>();
  const domains = new Map<string, Set<string>>();
  for (const lead of leads) {
    const { company } = lead.values;
    const domain = companyDomain(lead);
    if (company === undefined || domain === null || isFake(lead)) continue;
    const key = companyKey(company);
    if (key === '') continue;
    const byKey = getOrAdd(companies, domain, () => new Map<string, Map<string, number>>());
    const spellings = getOrAdd(byKey, key, () => new Map<string, number>());
    spellings.set(company, (spellings.get(company) ?? 0) + 1);
    getOrAdd(domains, key, () => new Set<string>()).add(domain);
  }
  return { companies, domains };
}

/** The domain that stands for the company: its website, else the business e-mail address; schools give none, many people share theirs. */
export function companyDomain(lead: Lead): string | null {
  const domain = websiteDomain(lead) ?? businessDomain(lead);
  if (domain === null || isCampus(domain)) return null;
  return lead.values.email !== undefined && isCampus(hostOf(lead.values.email)) ? null : domain;
}

/** The website behind a business e-mail address; the role mailbox of a company shows it as well. */
export function concludeWebsite(lead: Lead): Conclusion | null {
  const domain = businessDomain(lead);
  if (domain === null || isFake(lead)) return null;
  return { field: 'website', to: domain, from: 'e-mail domain', code: 'WEBSITE_FROM_EMAIL', certainty: 0.97 };
}

/** The company that every other record of the same business domain names; different companies there leave it open. */
export function concludeCompany(lead: Lead, { companies }: Colleagues): Conclusion | null {
  const domain = companyDomain(lead);
  if (domain === null) return null;
  const known = companies.get(domain);
  const [only] = known ?? [];
  if (known?.size !== 1 || !only) return null;
  const to = commonest(only[1]);
  const certainty = nameFitsDomain(to, domain) ? 0.99 : count(only[1]) > 1 ? 0.97 : 0.93;
  return { field: 'company', to, from: 'colleagues', code: 'COMPANY_FROM_COLLEAGUES', certainty };
}

/** The website of a company that other records of the list know by one domain only, which shows its name. */
export function concludeCompanyWebsite(lead: Lead, { domains }: Colleagues): Conclusion | null {
  const { company } = lead.values;
  const key = company === undefined ? '' : companyKey(company);
  const known = domains.get(key);
  const [only] = known ?? [];
  if (company === undefined || key.length < 5 || !known || known.size !== 1 || only === undefined)
    return null;
  if (!nameFitsDomain(company, only)) return null;
  return {
    field: 'website',
    to: only,
    from: 'colleagues',
    code: 'WEBSITE_FROM_COLLEAGUES',
    certainty: key.includes(' ') ? 0.97 : 0.93,
  };
}

function isFake({ reach }: Lead): boolean {
  return reach.fake >= 0.8;
}

/** The spelling that stands most often; of equal ones the longest, then the first in the alphabet. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

function count(spellings: ReadonlyMap<string, number>): number {
  return [...spellings.values()].reduce((sum, one) => sum + one, 0);
}

export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
