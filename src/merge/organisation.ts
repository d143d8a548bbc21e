import type { Values } from '../lead.ts';
import type { EmailKey } from './email.ts';
import { fold, normalize, tokensOf } from './fold.ts';

/** The company of a record, for comparing. */
export interface Organisation {
  /** Words of the name without legal form, folded and joined; empty where none is given. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Domains of business mail and website. */
  readonly domains: readonly string[];
}

/**
 * Words of a company's name that say its legal form or nothing. Source: German, Austrian, Swiss and English company
 * law. Reason: "Elbwerk GmbH & Co. KG" and "Elbwerk" are written by the same people on the same day.
 */
const LEGAL = new Set(
  `gmbh mbh ug haftungsbeschrankt ag kg kgaa ohg gbr ek ev eg se sa sarl srl spa bv nv ab oy as aps ltd limited llc llp
  lp inc incorporated corp corporation co company plc pte pty cie gesmbh gesellschaft gmbhcokg partg partgmbb stiftung
  genossenschaft eu kft sro holding group gruppe und and the der die das fur mit beschrankter haftung`.split(
    /\s+/,
  ),
);

export function organisationOf(values: Values, emails: readonly EmailKey[]): Organisation {
  const tokens = companyTokens(values.company ?? '');
  const domains = emails.filter(({ free, role: _ }) => !free).map(({ domain }) => domain);
  const site = domainOf(values.website);
  if (site && !domains.includes(site)) domains.push(site);
  return { key: tokens.join(''), tokens, domains: [...new Set(domains)] };
}

/** Words of a company name that tell companies apart; all words where only legal forms remain. */
export function companyTokens(text: string): string[] {
  const joined = fold(normalize(text)).replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1');
  const all = tokensOf(joined);
  const telling = all.filter((token) => !LEGAL.has(token));
  return telling.length > 0 ? telling : all;
}

function domainOf(website: string | undefined): string {
  if (!website) return '';
  const host = /^(?:https?:\/\/)?(?:www\d?\.)?([^/:?#\s]+)/i.exec(website.trim())?.[1]?.toLowerCase() ?? '';
  return host.includes('.') ? host : '';
}
