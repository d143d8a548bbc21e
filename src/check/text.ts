import { spellOut } from '../data/umlauts.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';

/** Signs that nobody sees: zero-width blanks, soft hyphens, direction marks, byte-order marks. */
export const INVISIBLE = /\p{Cf}/gu;

/** Lower case without accents, umlauts written out: for comparison only. */
export function folded(text: string): string {
  return spellOut(text.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** The lead with the findings it does not have yet: a second check says nothing twice. */
export function withFindings(lead: Lead, findings: readonly Finding[]): Lead {
  const all = withNew(lead.findings, findings);
  return all === lead.findings ? lead : { ...lead, findings: all };
}

/** Findings with those of others that are not among them; the same list where there is none. */
export function withNew(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return findings;
  const news = others.filter((finding) => !findings.some((known) => sameFinding(known, finding)));
  return news.length === 0 ? findings : [...findings, ...news];
}

function sameFinding(a: Finding, b: Finding): boolean {
  if (a.code !== b.code || a.field !== b.field) return false;
  const [left, right] = [Object.entries(a.args ?? {}), b.args ?? {}];
  return left.length === Object.keys(right).length && left.every(([name, value]) => right[name] === value);
}
