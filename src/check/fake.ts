import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { type FakeFacts, factsOf } from './fake-facts.ts';
import { mailSign } from './fake-mail.ts';
import { nameSign } from './fake-name.ts';
import { recordSigns } from './fake-record.ts';
import { type FakeKind, type FakeSign, sign } from './fake-sign.ts';
import { wordOf } from './fake-word.ts';
import { ownWord } from './own-word.ts';
import { withFindings } from './text.ts';

/**
 * Weighs what speaks against the person being real into `reach.fake`: 0 nothing, 1 certainly invented, from 0.8 on the
 * lead is rejected. Of each kind (name, company, address, number, place …) the strongest sign counts; the kinds are
 * joined like independent doubts, 1 − Π(1 − weight), and each is kept as a finding with the weight that counted. What a
 * real person may have too (called Test, Mustermann, Duck) counts less the more the record shows that somebody works
 * somewhere: a valid phone, a company's own mail domain, a local part made of the name. What is doubted vouches for
 * nothing. Your own lists in `check.fake` decide before all of this.
 */
export function checkFake(lead: Lead, settings: Settings): Lead {
  const word = ownWord(lead.values.email ?? '', settings.config.check.fake);
  if (word === 'allow') return withScore(lead, 0);
  if (word === 'deny') return withFindings(withScore(lead, 1), [{ code: 'FAKE_DENIED', field: 'email' }]);
  const facts = factsOf(lead);
  const signs = signsOf(facts);
  if (signs.length === 0) return withScore(lead, 0);
  const trust = trustIn(facts, signs);
  const weighed = signs.map((one) => ({ ...one, weight: round(one.weight * (1 - trust * one.yields)) }));
  const score = round(1 - weighed.reduce((left, { weight }) => left * (1 - weight), 1));
  return withFindings(withScore(lead, score), weighed.flatMap(findingOf));
}

function withScore(lead: Lead, fake: number): Lead {
  return lead.reach.fake === fake ? lead : { ...lead, reach: { ...lead.reach, fake } };
}

function findingOf({ code, weight, value }: FakeSign): Finding[] {
  return weight < 0.05 ? [] : [{ code, args: { value, weight } }];
}

/** Weight of a name that is merely in no list: no doubt that others could lean on. */
const UNKNOWN = 0.25;

/** At most one sign of each kind. */
function signsOf(facts: FakeFacts): readonly FakeSign[] {
  const name = nameSign(facts);
  const company = facts.companySign;
  const others = recordSigns(facts);
  const isFilled = others.some(({ kind, weight }) => kind === 'phone' && weight > 0.5);
  const mail = mailSign(facts, (name?.weight ?? 0) > UNKNOWN || company !== null || isFilled);
  if (name === null && company === null && mail === null && others.length === 0) return others;
  const found = [name, company, mail, ...others].filter((one) => one !== null);
  if (name !== null && name.weight > UNKNOWN && mail === null) found.push(...besideADoubt(facts));
  const strongest = new Map<FakeKind, FakeSign>();
  for (const one of found) {
    const known = strongest.get(one.kind);
    if (!known || one.weight > known.weight) strongest.set(one.kind, one);
  }
  return [...strongest.values()];
}

/** What an address says only beside a doubtful name: that it cannot be, or that it has to do with nothing else here. */
function besideADoubt(facts: FakeFacts): FakeSign[] {
  const { email, lead, company } = facts;
  if (email === '' && lead.reach.phone !== 'ok')
    return [sign('mail', 'FAKE_MAIL', company === '' ? 0.5 : 0.3, 'none')];
  const isNone =
    lead.reach.email === 'invalid' && !lead.reach.emailFlags.some((flag) => flag.startsWith('typo'));
  if (isNone) return [sign('mail', 'FAKE_MAIL', 0.25, email)];
  return isNobodysMail(facts) ? [sign('mail', 'FAKE_MAIL', 0.15, email)] : [];
}

/** An address of its own domain that shows neither the name nor the company. */
function isNobodysMail({ lead, free, local, domain, names, company }: FakeFacts): boolean {
  return (
    local !== '' &&
    !free &&
    !lead.reach.emailFlags.includes('role') &&
    !names.some((name) => name.length > 1 && (local.includes(name) || domain.includes(name))) &&
    !isNamed(domain, company)
  );
}

/** How far the rest of the record vouches for the person, 0 to 0.95: independent grounds joined like the doubts. */
function trustIn(facts: FakeFacts, signs: readonly FakeSign[]): number {
  const { lead, free, local, domain, names, company } = facts;
  const weightOf = (kind: FakeKind): number => signs.find((one) => one.kind === kind)?.weight ?? 0;
  const doubted = signs.map(({ value }) => value);
  const isDoubted = weightOf('name') > 0 || weightOf('company') >= 0.4 || weightOf('place') >= 0.4;
  const callable = lead.reach.phone === 'ok' && weightOf('phone') < (isDoubted ? 0.1 : 0.4);
  const staffed = company !== '' && weightOf('company') < 0.4 && !doubted.includes(company);
  const isHome = !free && !doubted.includes(domain);
  let doubt = callable ? 0.5 : 1;
  if (lead.values.email === undefined && callable && staffed) doubt *= 0.7;
  const { email, emailFlags } = lead.reach;
  if (email === 'ok' && !emailFlags.includes('relay') && weightOf('mail') < 0.3) {
    const shown = names.filter((name) => name.length > 2 && local.includes(name));
    const isSomebody = weightOf('name') === 0 ? shown.length > 0 : showsAnotherName(facts);
    if (free) doubt *= shown.length === names.length && callable ? 0.9 : 1;
    else if (isHome) {
      if (staffed && isNamed(domain, company) && (weightOf('name') === 0 || saysMore(company, names)))
        doubt *= 0.6;
      if (isSomebody) doubt *= 0.65;
      else if (shown.length === names.length && names.length > 1 && !isOnlyOwnName(facts)) doubt *= 0.7;
    }
  } else if (email === 'ok' && weightOf('name') === 0 && names.length > 1 && showsWholeName(facts))
    doubt *= 0.7;
  return Math.min(0.95, 1 - doubt) * (weightOf('phone') > 0.5 ? 0.6 : 1);
}

function showsWholeName({ local, names }: FakeFacts): boolean {
  return names.every((name) => name.length > 2 && local.includes(name));
}

/** `c.hofer@` beside a doubtful name: the mailbox belongs to somebody with a known name. */
function showsAnotherName({ local, names }: FakeFacts): boolean {
  return local.split(/[^a-z]+/).some((word) => {
    const { first, last, odd } = wordOf(word);
    return word.length > 3 && !names.includes(word) && (first || last) && !odd;
  });
}

/** Whether a company's name holds a word that does not come from the person's. */
function saysMore(company: string, names: readonly string[]): boolean {
  return company
    .split(' ')
    .some((word) => word.length > 1 && !names.some((name) => name.includes(word) || word.includes(name)));
}

/** Whether a domain shows a word of the company, at least three letters of it. */
function isNamed(domain: string, company: string): boolean {
  return company.split(' ').some((word) => word.length > 2 && domain.includes(word.slice(0, 6)));
}

/** `wurst.de`, `hans-wurst.de`, `simpsons.com` of Hans Wurst and Homer Simpson, and no company that says more: the doubtful name once more. */
function isOnlyOwnName({ names, domain, company }: FakeFacts): boolean {
  const last = names.at(-1) ?? '';
  const isOwn =
    names.includes(domain) ||
    domain.replaceAll('-', '') === names.join('') ||
    (last.length > 3 && domain === `${last}s`);
  return isOwn && !saysMore(company, names);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
