import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { type FakeFacts, factsOf } from './fake-facts.ts';
import { type FakeSign, signsOf } from './fake-signs.ts';
import { ownWord } from './own-word.ts';
import { withFindings } from './text.ts';

/**
 * Weighs what speaks against the person being real into `reach.fake`: 0 nothing, 1 certainly invented, from 0.8 on the
 * lead is rejected. Signs are joined like independent doubts, 1 − Π(1 − weight), and each is kept as a finding with the
 * weight that counted. What a real person may have too (called Test, Mustermann, Duck) counts less the more the record
 * shows that somebody works somewhere: a company's own mail domain that works, a local part made of the name, a valid
 * phone. A domain that is only the doubtful name itself vouches for nothing. Your own lists in `check.fake` decide before all of this.
 */
export function checkFake(lead: Lead, settings: Settings): Lead {
  const word = ownWord(lead.values.email ?? '', settings.config.check.fake);
  if (word === 'allow') return withScore(lead, 0);
  if (word === 'deny') return withFindings(withScore(lead, 1), [{ code: 'FAKE_DENIED', field: 'email' }]);
  const facts = factsOf(lead);
  const signs = signsOf(facts);
  if (signs.length === 0) return withScore(lead, 0);
  const trust = signs.some((sign) => sign.soft) ? trustIn(facts, signs) : 0;
  const weighed = signs.map((sign) => ({
    ...sign,
    weight: round(sign.soft ? sign.weight * (1 - trust) : sign.weight),
  }));
  const score = round(1 - weighed.reduce((left, { weight }) => left * (1 - weight), 1));
  return withFindings(withScore(lead, score), weighed.flatMap(findingOf));
}

function withScore(lead: Lead, fake: number): Lead {
  return lead.reach.fake === fake ? lead : { ...lead, reach: { ...lead.reach, fake } };
}

function findingOf({ code, weight, value }: FakeSign): Finding[] {
  return weight < 0.05 ? [] : [{ code, args: { value, weight } }];
}

/** How far the rest of the record vouches for the person, 0 to 0.95. Anybody can open a free mailbox under any name. */
function trustIn(facts: FakeFacts, signs: readonly FakeSign[]): number {
  const { lead, free, domain, local, names, company } = facts;
  const madeUp = signs.some(
    ({ code, value }) => code === 'FAKE_MAIL' || (code === 'FAKE_KEYBOARD' && value === facts.email),
  );
  const callable = lead.reach.phone === 'ok' && !signs.some(({ code }) => code === 'FAKE_PHONE');
  const flags = lead.reach.emailFlags;
  const staffed =
    facts.emptied && callable && company !== '' && !signs.some(({ code }) => code === 'FAKE_COMPANY');
  if (lead.values.email === undefined && staffed) return 0.5;
  if (lead.reach.email !== 'ok' || madeUp || flags.includes('relay')) return 0;
  const named = names.some((name) => name.length > 2 && local.includes(name));
  if (free) return named && callable ? 0.1 : 0;
  const words = company.split(' ').filter((word) => word !== '');
  const employer = words.some((word) => word.length > 2 && domain.includes(word.slice(0, 6)));
  const sayMore = employer && words.some((word) => !names.includes(word));
  if (isOwnName(facts) && !sayMore && !callable) return 0;
  if (!callable && !employer && !names.every((name) => local.includes(name))) return 0.05;
  return 0.6 + (callable ? 0.15 : 0) + (named ? 0.1 : 0) + (employer ? 0.1 : 0);
}

/** `wurst.de`, `hans-wurst.de` and `simpsons.com` of Hans Wurst and Homer Simpson: the doubtful name once more. */
function isOwnName({ names, domain }: FakeFacts): boolean {
  const last = names.at(-1) ?? '';
  return (
    names.includes(domain) ||
    domain.replaceAll('-', '') === names.join('') ||
    (last.length > 3 && domain === `${last}s`)
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
