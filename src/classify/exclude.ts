import { holds, isAnswerable } from '../config/holds.ts';
import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';

/** First assessment: why the lead is none for us, or null. */
export function exclusion(lead: Lead, settings: Settings): Finding | null {
  const { exclude } = settings.config;
  if (isAmong(lead, exclude.own)) return { code: 'OWN_EMPLOYEE' };
  if (isAmong(lead, exclude.competitors)) return { code: 'COMPETITOR' };
  if (isAmong(lead, exclude.suppliers)) return { code: 'SUPPLIER' };
  const hit = exclude.rules.find(({ when }) => holds(when, lead, settings.asOf));
  if (hit) return { code: 'EXCLUDED', args: { rule: hit.name } };
  const missed = exclude.require.find(
    ({ when }) => isAnswerable(when, lead) && !holds(when, lead, settings.asOf),
  );
  return missed ? { code: 'NOT_REQUIRED', args: { rule: missed.name } } : null;
}

/** Whether e-mail domain, website or company of the lead is on a list of domains and company names. */
function isAmong({ values }: Lead, list: readonly string[]): boolean {
  if (list.length === 0) return false;
  const domains = [values.email?.split('@')[1], hostOf(values.website)].flatMap((domain) =>
    domain === undefined ? [] : [domain.toLowerCase()],
  );
  const company = plainCompany(values.company ?? '');
  return list.some((entry) => {
    const wanted = entry.trim().toLowerCase().replace(/^@/, '');
    if (domains.some((domain) => domain === wanted || domain.endsWith(`.${wanted}`))) return true;
    return company !== '' && plainCompany(entry) === company;
  });
}

function hostOf(website: string | undefined): string | undefined {
  return website
    ?.replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./i, '');
}

/** Company names compare without legal form, capitals and punctuation. */
function plainCompany(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[.,&+'"()/-]/g, ' ')
    .replace(
      /\b(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ev|e v|co|haftungsbeschränkt|ltd|limited|llc|inc|corp|plc|sarl|sas|srl|spa|bv|nv)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
