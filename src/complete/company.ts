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

/** A company named more than once by the records of a domain, as it was first written; few are written in several ways. */
interface Company {
  readonly spelling: string;
  times: number;
  others: Map<string, number> | null;
}

/** What the list says about companies, gathered lead by lead. Holds text of its own: nothing of a record stays in memory. */
export interface Colleagues {
  /** Registrable domain → its company: a spelling met once, or more of it; null where different companies share the domain. */
  readonly companies: Map<string, string | Company | null>;
  /** Company key → the domain of its people and its website, where it shows the name; null where there are others. */
  readonly domains: Map<string, string | null>;
}

/** Shorter company keys are too common to say which company it is. */
const SHORTEST_KEY = 5;

/** Adds what a lead says about its company. What is once found ambiguous stays so. */
export function addColleague({ companies, domains }: Colleagues, lead: Lead): void {
  const { company } = lead.values;
  const found = company === undefined || isFake(lead) ? null : companyDomain(lead);
  if (company === undefined || found === null) return;
  const key = companyKey(company);
  if (key === '') return;
  const known = companies.get(found);
  const domain = known === undefined ? copied(found) : found;
  if (known === undefined) companies.set(domain, copied(company));
  else if (known !== null) companies.set(domain, joined(known, company, key));
  if (key.length < SHORTEST_KEY) return;
  const only = domains.get(key);
  if (only === undefined)
    domains.set(copied(key), nameFitsDomain(company, domain) ? kept(domain, known) : null);
  else if (only !== null && only !== domain) domains.set(key, null);
}

/** The text of a domain as one table keeps it already, or a copy. */
function kept(domain: string, known: string | Company | null | undefined): string {
  return known === undefined ? domain : copied(domain);
}

function joined(known: string | Company, company: string, key: string): Company | null {
  const one = typeof known === 'string' ? { spelling: known, times: 1, others: null } : known;
  if (company === one.spelling) one.times += 1;
  else if (companyKey(one.spelling) !== key) return null;
  else {
    one.others ??= new Map();
    const times = one.others.get(company);
    one.others.set(times === undefined ? copied(company) : company, (times ?? 0) + 1);
  }
  return one;
}

/** The same text in memory of its own: a piece cut out of a longer text would keep all of that alive. */
function copied(text: string): string {
  return JSON.parse(JSON.stringify(text));
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
  const known = domain === null ? null : companies.get(domain);
  if (domain === null || known === null || known === undefined) return null;
  const to = typeof known === 'string' ? known : commonest(known);
  const certainty = nameFitsDomain(to, domain) ? 0.99 : typeof known === 'string' ? 0.93 : 0.97;
  return { field: 'company', to, from: 'colleagues', code: 'COMPANY_FROM_COLLEAGUES', certainty };
}

/** The website of a company that other records of the list know by one domain only, which shows its name. */
export function concludeCompanyWebsite(lead: Lead, { domains }: Colleagues): Conclusion | null {
  const { company } = lead.values;
  if (company === undefined) return null;
  const key = companyKey(company);
  const to = key.length < SHORTEST_KEY ? null : domains.get(key);
  if (to === null || to === undefined) return null;
  const certainty = key.includes(' ') ? 0.97 : 0.93;
  return { field: 'website', to, from: 'colleagues', code: 'WEBSITE_FROM_COLLEAGUES', certainty };
}

function isFake({ reach }: Lead): boolean {
  return reach.fake >= 0.8;
}

/** The spelling that stands most often; of equal ones the longest, then the first in the alphabet. */
function commonest({ spelling, times, others }: Company): string {
  const [best] = [[spelling, times] as const, ...(others ?? [])].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}
