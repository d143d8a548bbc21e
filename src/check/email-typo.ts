import {
  DISTINCTIVE_NAMES,
  FREE_MAIL,
  OFTEN_MISSPELT,
  REAL_NEIGHBOURS,
  SHORT_MISSPELLINGS,
} from '../data/mail-domains.ts';
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
  const listed = SHORT_MISSPELLINGS.get(host);
  if (listed) return listed;
  const doubled = /^(.+)\.(?:com|de|net)$/.exec(host)?.[1] ?? '';
  if (/\.(?:com|de|net)$/.test(doubled) && FREE_MAIL.has(doubled)) return doubled;
  if (host !== registrable || FREE_MAIL.has(registrable)) return null;
  const own = UNMISTAKABLE.get(name);
  if (own) return own;
  if (SLIPS_FOR_COM.has(suffix) && name.length >= 5 && FREE_MAIL.has(`${name}.com`)) return `${name}.com`;
  return OFTEN_MISSPELT.find((provider) => isSlipOf(host, provider)) ?? null;
}

/** For an ending that does not exist: the provider it would complete, else the likeliest ending. A single letter that begins several (`.c`) tells nothing. */
function suggestEnding(host: string): string | null {
  const dot = host.lastIndexOf('.');
  const [stem, ending] = [host.slice(0, dot), host.slice(dot + 1)];
  const likely = ENDINGS.map((right) => ({ right, rank: endingRank(ending, right) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ right }) => `${stem}.${right}`);
  const provider = likely.find((one) => FREE_MAIL.has(one));
  const isOpen = ending.length === 1 && likely.length > 1;
  const best = provider ?? (isOpen ? undefined : likely[0]);
  if (!best) return null;
  return OFTEN_MISSPELT.find((one) => isSlipOf(best, one)) ?? SHORT_MISSPELLINGS.get(best) ?? best;
}

const SLIPS = ['swapped', 'doubled', 'lost', 'near', 'extra', 'other'] as const;
type Slip = (typeof SLIPS)[number];

/** Lower is likelier; an ending cut down to its first letter or written twice is as likely as a swap. */
function endingRank(ending: string, right: string): number {
  if (ending === right + right || (ending.length === 1 && right.startsWith(ending))) return 0;
  const found = slipOf(ending, right);
  return found && found.slip !== 'other' ? SLIPS.indexOf(found.slip) : Number.POSITIVE_INFINITY;
}

/** `gmial.com` for `gmail.com`; the ending must be the same, and the first letter right or swapped with the second. */
function isSlipOf(host: string, provider: string): boolean {
  const [cut, dot] = [provider.indexOf('.'), host.indexOf('.')];
  const name = provider.slice(0, cut);
  if (host.slice(dot) !== provider.slice(cut)) return false;
  const found = slipOf(host.slice(0, dot), name);
  if (!found) return false;
  if (found.slip === 'swapped') return true;
  if (found.at === 0) return found.slip === 'doubled' || (found.slip === 'lost' && name.length >= 7);
  return DISTINCTIVE_NAMES.has(name) || found.slip === 'doubled' || found.slip === 'lost';
}

/** The one slip of the finger that makes `wrong` of `right`, and where; null where it takes more than one. */
function slipOf(wrong: string, right: string): { slip: Slip; at: number } | null {
  if (Math.abs(wrong.length - right.length) > 1 || wrong === right) return null;
  let at = 0;
  while (at < Math.min(wrong.length, right.length) && wrong[at] === right[at]) at += 1;
  const [w, r] = [wrong[at] ?? '', right[at] ?? ''];
  if (wrong.length < right.length)
    return wrong.slice(at) === right.slice(at + 1) ? { slip: 'lost', at } : null;
  if (wrong.length > right.length) {
    if (wrong.slice(at + 1) !== right.slice(at)) return null;
    const beside = [wrong[at - 1] ?? '', wrong[at + 1] ?? ''];
    if (beside.includes(w)) return { slip: 'doubled', at };
    return { slip: beside.some((key) => areNeighbours(w, key)) ? 'near' : 'extra', at };
  }
  if (wrong.slice(at + 1) === right.slice(at + 1))
    return { slip: areNeighbours(w, r) ? 'near' : 'other', at };
  const swapped = w === right[at + 1] && r === wrong[at + 1] && wrong.slice(at + 2) === right.slice(at + 2);
  return swapped ? { slip: 'swapped', at } : null;
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
  if (/^[\w.+-]+@[a-z0-9.-]+\.[a-z0-9]{1,4}$/.test(mended) && !endsInSuffix(host)) {
    const ending = suggestEnding(host);
    if (ending && endsInSuffix(ending)) return `${mended.slice(0, at)}@${ending}`;
  }
  const undotted = COMPLETED.find((one) => one.replace('.', '') === host || one.split('.')[0] === host);
  if (undotted) return `${mended.slice(0, at)}@${undotted}`;
  return mended !== text && /^[\w.+-]+@[\w.-]+$/.test(mended) && endsInSuffix(host) ? mended : null;
}
