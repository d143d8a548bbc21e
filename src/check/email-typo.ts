import { FREE_MAIL, OFTEN_MISSPELT, REAL_NEIGHBOURS, SHORT_MISSPELLINGS } from '../data/mail-domains.ts';
import { endsInSuffix } from './email-clean.ts';
import type { MailDomain } from './email-syntax.ts';
import { areNeighbours } from './keyboard.ts';

/** Endings tried for one that does not exist, most frequent in German-speaking lists first. */
const ENDINGS = [
  'de',
  'com',
  'net',
  'at',
  'ch',
  'org',
  'eu',
  'info',
  'fr',
  'it',
  'nl',
  'biz',
  'co.uk',
] as const;

/** Endings that exist (Cameroon, Colombia, Oman …) but behind a provider's name are a slip for `.com`. */
const SLIPS_FOR_COM: ReadonlySet<string> = new Set(['co', 'cm', 'om', 'cc', 'com.co']);

/** Names that only their owner uses: with an ending they do not have, they are misspelt. */
const UNMISTAKABLE: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['googlemail', 'googlemail.com'],
  ['icloud', 'icloud.com'],
]);

/**
 * The domain that was probably meant, or null. Judged are only domains that are neither a provider's nor a known
 * neighbour of one, and names of four letters or less only by list: one letter from gmx.de live bmw.de and many others.
 */
export function suggestDomain(domain: MailDomain): string | null {
  const { host, registrable, name, suffix, exists } = domain;
  if (FREE_MAIL.has(host) || REAL_NEIGHBOURS.has(host)) return null;
  if (!exists) return suggestEnding(host);
  if (host !== registrable || FREE_MAIL.has(registrable)) return null;
  const listed = SHORT_MISSPELLINGS.get(host);
  if (listed) return listed;
  const own = UNMISTAKABLE.get(name);
  if (own) return own;
  if (SLIPS_FOR_COM.has(suffix) && name.length >= 5 && FREE_MAIL.has(`${name}.com`)) return `${name}.com`;
  return OFTEN_MISSPELT.find((provider) => isSlipOf(host, provider)) ?? null;
}

/** For an ending that does not exist: the provider it would complete, else the likeliest ending. */
function suggestEnding(host: string): string | null {
  const dot = host.lastIndexOf('.');
  const [stem, ending] = [host.slice(0, dot), host.slice(dot + 1)];
  const near = ENDINGS.filter((right) => isSlip(ending, right, 0) || ending === `${right}${right}`);
  const candidates = near.map((right) => `${stem}.${right}`);
  const best = candidates.find((one) => FREE_MAIL.has(one)) ?? candidates[0];
  if (!best) return null;
  return OFTEN_MISSPELT.find((provider) => isSlipOf(best, provider)) ?? SHORT_MISSPELLINGS.get(best) ?? best;
}

/** `gmial.com` for `gmail.com`; the ending must be the same. */
function isSlipOf(host: string, provider: string): boolean {
  const cut = provider.indexOf('.');
  if (host === provider) return false;
  const dot = host.indexOf('.');
  return host.slice(dot) === provider.slice(cut) && isSlip(host.slice(0, dot), provider.slice(0, cut), cut);
}

/**
 * One slip of the finger: two letters swapped, one doubled or left out, one neighbouring key instead or in addition.
 * From seven letters on (`weight`) any one letter may be wrong. The first letter must be right, or swapped with the second.
 */
function isSlip(wrong: string, right: string, weight: number): boolean {
  const difference = wrong.length - right.length;
  if (Math.abs(difference) > 1 || wrong === right) return false;
  let at = 0;
  while (at < Math.min(wrong.length, right.length) && wrong[at] === right[at]) at += 1;
  const [w, r] = [wrong[at] ?? '', right[at] ?? ''];
  if (difference === 0) {
    const rest = wrong.slice(at + 1) === right.slice(at + 1);
    if (rest) return (at > 0 || weight === 0) && (weight >= 7 || areNeighbours(w, r));
    return w === right[at + 1] && r === wrong[at + 1] && wrong.slice(at + 2) === right.slice(at + 2);
  }
  if (difference < 0) return (at > 0 || weight >= 7) && wrong.slice(at) === right.slice(at + 1);
  if (wrong.slice(at + 1) !== right.slice(at)) return false;
  const doubled = w === wrong[at - 1] || w === wrong[at + 1];
  return (
    at > 0 &&
    (weight >= 7 || doubled || areNeighbours(w, wrong[at - 1] ?? '') || areNeighbours(w, wrong[at + 1] ?? ''))
  );
}

/** Domains worth guessing where the `@` or the dot is lost. */
const COMPLETED = [
  't-online.de',
  'googlemail.com',
  'gmail.com',
  'hotmail.com',
  'hotmail.de',
  'outlook.com',
  'outlook.de',
  'yahoo.com',
  'yahoo.de',
  'icloud.com',
  'freenet.de',
  'web.de',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'aol.com',
] as const;

/** What a text that is no address was probably meant to be: one slip mended, or null. Never applied, only shown. */
export function suggestAddress(text: string): string | null {
  if (text.length > 254 || /\s/.test(text)) return null;
  const mended = text
    .replace(/@{2,9}/, '@')
    .replace(/\.{2,9}/g, '.')
    .replace(/^[.,]{1,9}|[.,]{1,9}(?=@)/g, '')
    .replace(/(?<=@[^@]{0,250}),/g, '.');
  const at = mended.indexOf('@');
  if (at < 0) {
    const provider = COMPLETED.find(
      (one) => mended.toLowerCase().endsWith(one) && mended.length > one.length + 2,
    );
    return provider ? `${mended.slice(0, -provider.length).replace(/[.#]$/, '')}@${provider}` : null;
  }
  const host = mended.slice(at + 1).toLowerCase();
  const undotted = COMPLETED.find((one) => one.replace('.', '') === host);
  if (undotted) return `${mended.slice(0, at)}@${undotted}`;
  return mended !== text && /^[\w.+-]+@[\w.-]+$/.test(mended) && endsInSuffix(host) ? mended : null;
}
