import {
  INSULT,
  MADE_UP_LOCALS,
  mayInsult,
  PLACEHOLDER_COMPANIES,
  PLACEHOLDER_LOCALS,
  refuses,
} from '../data/fake-words.ts';
import type { Lead } from '../lead.ts';
import { type DomainLooks, PLAIN } from './fake-domain.ts';
import type { FakeFacts } from './fake-facts.ts';
import { isKeyboardRun, mashOf } from './fake-letters.ts';
import { type FakeSign, sign } from './fake-sign.ts';
import { type Word, wordOf } from './fake-word.ts';

const made = (weight: number, email: string, yields = 1): FakeSign =>
  sign('mail', 'FAKE_MAIL', weight, email, yields);

/**
 * The strongest thing that speaks against the e-mail address, or null. What an address says depends on whether the name
 * or company beside it is doubtful already.
 */
export function mailSign(facts: FakeFacts, doubted: boolean): FakeSign | null {
  const { email, local, lead } = facts;
  if (local === '') return null;
  const { looks } = facts;
  const isOfName = facts.names.length > 0 && local.length > 2 && isMadeOfName(facts);
  if (!doubted && isOfName && looks === PLAIN && !lead.reach.emailFlags.some((flag) => DOUBTED.has(flag)))
    return isTagged(email) ? made(0.6, email) : null;
  const found = [
    madeUp(facts, doubted, looks),
    mashed(facts, doubted, looks),
    isTagged(email) ? made(0.6, email) : null,
    !facts.names.some((name) => INSULT.test(name)) &&
    mayInsult(local) &&
    INSULT.test(local.replace(/[._\d-]+/g, ' '))
      ? sign('mail', 'FAKE_INSULT', 0.6, local)
      : null,
    lead.reach.emailFlags.includes('disposable')
      ? sign('mail', 'FAKE_DISPOSABLE', isOnlyWay(facts) ? 0.82 : doubted ? 0.5 : 0.35, email)
      : null,
  ].filter((one) => one !== null);
  const [first, ...others] = found.sort((a, b) => b.weight - a.weight);
  if (!first) return null;
  const weight =
    others.length > 0 ? 1 - (1 - first.weight) * (1 - (others[0]?.weight ?? 0) / 2) : first.weight;
  return { ...first, weight: weight >= 0.4 && isBare(facts) ? Math.max(weight, 0.85) : weight };
}

const DOUBTED: ReadonlySet<string> = new Set(['reserved', 'disposable']);

/** `anna+test3@firma.de`: the tag says what the address is for. */
function isTagged(email: string): boolean {
  return email.includes('+') && /\+(?:test|dummy|fake|qa|demo)[\d._-]{0,6}@/.test(email);
}

/** Whether every word of the local part, a run of plain letters, comes from the name. */
function isMadeOfName({ local, names }: FakeFacts): boolean {
  let begin = 0;
  for (let at = 0; at <= local.length; at += 1) {
    const sign = at < local.length ? local.charCodeAt(at) : 0;
    if (sign >= 97 && sign <= 122) continue;
    if (at - begin > 1) {
      const word = local.slice(begin, at);
      if (!names.some((name) => name.includes(word))) return false;
    }
    begin = at + 1;
  }
  return true;
}

function madeUp(facts: FakeFacts, doubted: boolean, looks: DomainLooks): FakeSign | null {
  const { local, domain, email, free, names, lead, company } = facts;
  if (company.includes('warentest')) return null;
  const reserved = lead.reach.emailFlags.includes('reserved');
  const isOwnName =
    names.length > 1 &&
    names.includes(local) &&
    (wordOf(local).first || wordOf(local).last) &&
    !free &&
    (local === names.at(-1)
      ? domain.includes(local)
      : domain !== local && names.some((name) => name !== local && domain.includes(name)));
  const madeLocal = !isOwnName && isMadeUpLocal(local);
  const madeDomain = looks.made && !free && !reserved;
  const isGreeting = GREETINGS.has(local) && looks.doubtful;
  if (madeLocal && !isGreeting && (madeDomain || local === domain)) return made(0.85, email, 0.3);
  if (looks.phrase && !free) return made(0.65, email);
  if (refuses(local.replace(/[._-]+/g, ''))) return made(0.75, email);
  if (!free && !isOwnName && (refuses(local + domain) || isSaid(local, domain))) return made(0.7, email);
  if (doubted && !free && names.length > 1 && local === names[0] && domain === names.at(-1))
    return made(0.6, email);
  if (doubted && !free && looks.certain) return made(0.72, email);
  const isRepeated = /@([a-z0-9-]{2,60})\.\1$/.test(email);
  if (isRepeated) return made(email.startsWith(`${domain}@`) ? 0.7 : 0.55, email);
  if (local.length === 1 && domain.length <= 2 && !free)
    return made(lead.reach.email === 'invalid' ? 0.65 : 0.55, email);
  if (doubted && TRIED_LOCAL.test(local) && !isOwnName) return made(0.75, email);
  if ((madeLocal && local.length > 1) || !/[a-z0-9]/.test(local))
    return made(doubted ? 0.6 : free || reserved ? 0.45 : 0.35, email);
  if (madeDomain && (doubted || !looks.doubtful)) return made(domain.length > 3 ? 0.5 : 0.25, email);
  if (local === domain && (local.length <= 2 || mashOf(local) >= 0.5)) return made(0.6, email);
  const named = names.some((name) => name.length > 2 && local.includes(name));
  const isNobody = local === domain && !wordOf(local).first && !wordOf(local).last;
  if (isNobody && names.length > 0 && !company.includes(local) && !lead.reach.emailFlags.includes('role'))
    return made(0.45, email);
  if (PLACEHOLDER_LOCALS.has(local) && !named) return made(0.45, email);
  if (reserved) return doubted ? made(0.5, email, 0.3) : made(0.15, email);
  return hasNoEnding(lead) ? made(doubted ? 0.5 : 0.35, email) : null;
}

/** `donut.xx`, `mars.planet`: an ending there is none of, nor one that it could be a typo of. */
function hasNoEnding({ reach, findings }: Lead): boolean {
  return (
    reach.email === 'invalid' &&
    findings.some(({ code }) => code === 'EMAIL_ENDING') &&
    !reach.emailFlags.some((flag) => flag.startsWith('typo'))
  );
}

/** `leck@mich.de`, `not@telling.com`: what stands around the sign are words of one sentence. */
function isSaid(local: string, domain: string): boolean {
  const [before, behind] = [wordOf(local), wordOf(domain)];
  const isWord = ({ sentence, doubtful, first, last }: Word): boolean =>
    (sentence || doubtful) && !(first && last);
  return !GREETINGS.has(local) && isWord(before) && isWord(behind) && (before.sentence || behind.sentence);
}

/** Mailboxes of companies are called so too. */
const GREETINGS: ReadonlySet<string> = new Set([
  'hello',
  'hallo',
  'hi',
  'mail',
  'email',
  'contact',
  'kontakt',
  'customer',
  'datenschutz',
  'secret',
]);

const TRIED_LOCAL =
  /^(?:mr|mrs|herr|frau|the|my|mein|just|it|qa)?[._-]?test(?:er|ing|user|mail)?\d{0,4}$|^\d{1,6}$/;

function isMadeUpLocal(local: string): boolean {
  if (MADE_UP_LOCALS.has(local) || MADE_UP_LOCALS.has(local.replace(/\d{1,4}$/, ''))) return true;
  const closed = local.replace(/[._-]+/g, '');
  if (TRIED_LOCAL.test(local) || refuses(closed) || closed === 'na' || closed === '') return true;
  const words = local.split(/[._-]+/);
  const facts = words.map(wordOf);
  const isCertain = facts.some(
    ({ test, doubtful, sentence, first, last }, at) =>
      test ||
      (doubtful && (words[at]?.length ?? 0) > 2) ||
      (sentence && (words[at]?.length ?? 0) > 3 && !first && !last),
  );
  return (
    words.length > 1 &&
    isCertain &&
    facts.every(
      ({ test, doubtful, sentence }, at) => (words[at]?.length ?? 0) > 1 && (test || doubtful || sentence),
    )
  );
}

function mashed(
  { local, domain, email, free, names }: FakeFacts,
  doubted: boolean,
  looks: DomainLooks,
): FakeSign | null {
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  const keys = (weight: number): FakeSign => sign('mail', 'FAKE_KEYBOARD', weight, email);
  const ofName = words.some((word) =>
    names.some(
      (name) =>
        name.length > 2 && (word.includes(name) || name.includes(word) || word.startsWith(name.slice(0, 2))),
    ),
  );
  const run = words.some((word) => word.length > 3 && isKeyboardRun(word));
  const [least, degree] = doubted ? [4, 0.35] : [6, 0.55];
  const strange = !ofName && words.some((word) => word.length >= least && mashOf(word) >= degree);
  const ofDomain = names.some((name) => name.length > 2 && (domain.includes(name) || name.includes(domain)));
  const bar = doubted && domain.length > 2 ? 0.5 : domain.length > 5 ? 0.6 : 2;
  const home = !free && !ofDomain && (looks.run || looks.mash >= bar);
  if (run && home) return keys(0.8);
  if (strange && home) return keys(0.6);
  if (run) return keys(ofName ? 0.2 : 0.5);
  if (strange) return keys(0.35);
  return home ? keys(looks.run || doubted ? 0.5 : 0.2) : null;
}

/** No number that rings, and no company but one called like the person: the address is all there is. */
function isOnlyWay({ names, company, lead: { reach } }: FakeFacts): boolean {
  return reach.phone !== 'ok' && company.split(' ').every((word) => word === '' || names.includes(word));
}

/** Neither name nor company nor number, or words for "unknown" in their place: where only the address could be real. */
function isBare({ names, emptied, local, company, lead: { reach } }: FakeFacts): boolean {
  return (
    !PLACEHOLDER_LOCALS.has(local) &&
    (names.length === 0 || emptied) &&
    (company === '' || PLACEHOLDER_COMPANIES.has(company) || wordOf(company).sentence) &&
    reach.phone !== 'ok'
  );
}
