import { COMPANY_WORDS } from '../data/company-words.ts';
import { companyKey } from '../data/legal-forms.ts';
import type { Values } from '../lead.ts';
import type { EmailKey } from './email.ts';
import { fold, tokensOf } from './fold.ts';
import { memo } from './memo.ts';

/** The company of a record, for comparing. */
export interface Organisation {
  /** Words of the name without legal form, folded and joined; empty where none is given. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Domains of business mail and website, and their names without ending: elbwerk.de and elbwerk.com are one company's. */
  readonly domains: readonly string[];
  readonly labels: readonly string[];
}

/** Makes organisations; the words of each spelling of a name are found once in a while. */
export function organisationMaker(): (values: Values, emails: readonly EmailKey[]) => Organisation {
  const tokensOf = memo(companyTokens);
  return (values, emails) => organisationOf(tokensOf(values.company ?? ''), values, emails);
}

function organisationOf(
  tokens: readonly string[],
  values: Values,
  emails: readonly EmailKey[],
): Organisation {
  const domains: string[] = [];
  for (const { domain, free } of emails) if (!free && !domains.includes(domain)) domains.push(domain);
  const site = domainOf(values.website);
  if (site && !domains.includes(site)) domains.push(site);
  return organisationFrom(tokens, domains);
}

export function organisationFrom(tokens: readonly string[], domains: readonly string[]): Organisation {
  const labels: string[] = [];
  for (const domain of domains) {
    const label = labelOf(domain);
    if (label.length >= 4 && !labels.includes(label)) labels.push(label);
  }
  return { key: tokens.join(''), tokens, domains, labels };
}

/** Words of a company name that tell companies apart, without legal form, short forms written out. */
export function companyTokens(text: string): string[] {
  if (text === '') return [];
  return tokensOf(fold(companyKey(text.slice(0, 200)))).map((token) => COMPANY_WORDS.get(token) ?? token);
}

function domainOf(website: string | undefined): string {
  if (!website) return '';
  const host = /^(?:https?:\/\/)?(?:www\d?\.)?([^/:?#\s]+)/i.exec(website.trim())?.[1]?.toLowerCase() ?? '';
  return host.includes('.') ? host : '';
}

/** `elbwerk` of mail.elbwerk.co.uk. */
export function labelOf(domain: string): string {
  const parts = domain.split('.');
  const short = (parts.at(-2) ?? '').length <= 3 && parts.length > 2;
  return parts.at(short ? -3 : -2) ?? '';
}
