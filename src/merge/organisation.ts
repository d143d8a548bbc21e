import { companyKey } from '../data/legal-forms.ts';
import type { Values } from '../lead.ts';
import type { EmailKey } from './email.ts';
import { fold, tokensOf } from './fold.ts';

/** The company of a record, for comparing. */
export interface Organisation {
  /** Words of the name without legal form, folded and joined; empty where none is given. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Domains of business mail and website. */
  readonly domains: readonly string[];
}

export function organisationOf(values: Values, emails: readonly EmailKey[]): Organisation {
  const tokens = companyTokens(values.company ?? '');
  const domains = emails.filter(({ free }) => !free).map(({ domain }) => domain);
  const site = domainOf(values.website);
  if (site && !domains.includes(site)) domains.push(site);
  return { key: tokens.join(''), tokens, domains: [...new Set(domains)] };
}

/** Words of a company name that tell companies apart, without legal form. */
export function companyTokens(text: string): string[] {
  return text === '' ? [] : tokensOf(fold(companyKey(text.slice(0, 200))));
}

function domainOf(website: string | undefined): string {
  if (!website) return '';
  const host = /^(?:https?:\/\/)?(?:www\d?\.)?([^/:?#\s]+)/i.exec(website.trim())?.[1]?.toLowerCase() ?? '';
  return host.includes('.') ? host : '';
}
