import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import type { Settings } from '../config/schema.ts';
import {
  DISPOSABLE_MORE,
  FREE_MAIL,
  NOT_DISPOSABLE,
  RELAY_MAIL,
  RESERVED_DOMAINS,
  RESERVED_SUFFIXES,
  SAYS_DISPOSABLE,
} from '../data/mail-domains.ts';
import { NO_REPLY, ROLE_COMPANIONS, ROLE_NAMES, ROLE_PREFIXES } from '../data/role-names.ts';
import type { Finding } from '../findings/findings.ts';
import type { Status } from '../lead.ts';
import { mixesScripts } from './email-script.ts';
import { domainOf, isAddress, type MailDomain } from './email-syntax.ts';
import { suggestAddress, suggestDomain } from './email-typo.ts';
import { ownWord } from './own-word.ts';
import { folded } from './text.ts';

/** One address, judged. */
export interface MailVerdict {
  readonly address: string;
  readonly status: Exclude<Status, 'missing'>;
  readonly flags: readonly string[];
  readonly findings: readonly Finding[];
}

const field = 'email';

/** Status, flags and doubts of one tidied address. `lastName` keeps `post@post.de` of Mr Post a person's address. */
export function judgeAddress(address: string, lastName: string, settings: Settings): MailVerdict {
  const word = ownWord(address, settings.config.check.email);
  const at = address.lastIndexOf('@');
  const host = isAddress(address) ? knownHost(address.slice(at + 1).toLowerCase()) : null;
  if (!host) return unusable(address, 'EMAIL_SYNTAX', suggestAddress(address));
  if (word === 'deny')
    return { address, status: 'invalid', flags: ['denied'], findings: [{ code: 'EMAIL_DENIED', field }] };
  const { domain, reserved } = host;
  const local = address.slice(0, at);
  const harmless = [
    ...(host.free ? ['free'] : []),
    ...(isRole(local, lastName) ? ['role'] : []),
    ...(host.relay ? ['relay'] : []),
  ];
  if (word === 'allow') return { address, status: 'ok', flags: harmless, findings: [] };
  const person = local.replace(/^www\./i, '');
  const suggestion = host.meant || person !== local ? `${person}@${host.meant ?? domain.host}` : null;
  if (!domain.exists && !reserved) return unusable(address, 'EMAIL_ENDING', suggestion, domain.suffix);
  const doubts = doubtsOf(address, local, host, suggestion);
  return {
    address,
    status: doubts.length > 0 ? 'risky' : 'ok',
    flags: [...harmless, ...doubts.map(({ flag }) => flag)],
    findings: [...doubts.map(({ finding }) => finding), ...(doubts.length > 0 ? [] : wireForm(domain))],
  };
}

function unusable(
  address: string,
  code: 'EMAIL_SYNTAX' | 'EMAIL_ENDING',
  suggestion: string | null,
  ending = '',
): MailVerdict {
  const findings: Finding[] = [{ code, field, args: { value: address, ...(ending ? { ending } : {}) } }];
  if (suggestion) findings.push({ code: 'EMAIL_TYPO', field, args: { value: address, suggestion } });
  return { address, status: 'invalid', flags: suggestion ? [`typo:${suggestion}`] : [], findings };
}

interface Doubt {
  readonly flag: string;
  readonly finding: Finding;
}

function doubtsOf(address: string, local: string, host: Host, suggestion: string | null): Doubt[] {
  const { host: name, ascii } = host.domain;
  const doubts: Doubt[] = [];
  const add = (flag: string, finding: Finding): number => doubts.push({ flag, finding });
  if (host.disposable && !suggestion)
    add('disposable', { code: 'EMAIL_DISPOSABLE', field, args: { host: name } });
  if (suggestion)
    add(`typo:${suggestion}`, { code: 'EMAIL_TYPO', field, args: { value: address, suggestion } });
  if (host.reserved) add('reserved', { code: 'EMAIL_RESERVED', field, args: { host: name } });
  if (NO_REPLY.test(local.toLowerCase())) add('no-reply', { code: 'EMAIL_NO_REPLY', field });
  if (mixesScripts(address))
    add('mixed-script', { code: 'EMAIL_MIXED_SCRIPT', field, args: { host: name, ascii } });
  return doubts;
}

/** A domain with umlauts is fine; some programs want it the way it goes over the wire. */
function wireForm({ host, ascii }: MailDomain): Finding[] {
  return ascii === host ? [] : [{ code: 'EMAIL_IDN', field, args: { host, ascii } }];
}

/** What the lists say of a domain. */
interface Host {
  readonly domain: MailDomain;
  readonly free: boolean;
  readonly relay: boolean;
  readonly reserved: boolean;
  readonly disposable: boolean;
  /** The domain that was probably meant. */
  readonly meant: string | null;
}

/** Lists repeat their domains: each is looked up once. The memory is emptied when full, so that it stays small. */
const hosts = new Map<string, Host | null>();
const MAX_HOSTS = 20_000;

function knownHost(name: string): Host | null {
  const known = hosts.get(name);
  if (known !== undefined) return known;
  if (hosts.size >= MAX_HOSTS) hosts.clear();
  const host = lookUp(name);
  hosts.set(name, host);
  return host;
}

function lookUp(name: string): Host | null {
  const domain = domainOf(`@${name}`);
  if (!domain) return null;
  const { host, registrable } = domain;
  const reserved = isReserved(domain);
  return {
    domain,
    reserved,
    free: FREE_MAIL.has(host) || FREE_MAIL.has(registrable),
    relay: RELAY_MAIL.has(host) || RELAY_MAIL.has(registrable),
    disposable: isDisposable(domain),
    meant: reserved ? null : suggestDomain(domain),
  };
}

/** `info`, `vertrieb-sued`, `sales.dach`, `info2`; not `info` where that is the person's own name. */
function isRole(local: string, lastName: string): boolean {
  const name = (local.split('+')[0] ?? '').toLowerCase();
  return saysRole(name) && (lastName === '' || folded(name) !== folded(lastName));
}

function saysRole(name: string): boolean {
  if (ROLE_NAMES.has(name) || NO_REPLY.test(name)) return true;
  const plain = /^[a-z._-]*$/.test(name);
  const parts = name.split(plain ? /[._-]+/ : /[._-]+|(?<=\p{L})(?=\d)/u).filter((part) => part !== '');
  if (parts.length > 1 && ROLE_PREFIXES.has(parts[0] ?? '')) return true;
  return (
    parts.some((part) => ROLE_NAMES.has(part)) &&
    parts.every((part) => ROLE_NAMES.has(part) || ROLE_COMPANIONS.has(part) || /^\d+$/.test(part))
  );
}

let blocklist: ReadonlySet<string> | undefined;

/** The packaged list is built anew at each call of its library, hence once here. */
function isDisposable({ host, registrable }: MailDomain): boolean {
  blocklist ??= disposableEmailBlocklistSet();
  const listed = (domain: string): boolean =>
    DISPOSABLE_MORE.has(domain) || blocklist?.has(domain) === true || SAYS_DISPOSABLE.test(domain);
  return [host, registrable].some(
    (domain) => listed(domain) && !NOT_DISPOSABLE.has(domain) && !FREE_MAIL.has(domain),
  );
}

function isReserved({ ascii, registrable }: MailDomain): boolean {
  return (
    RESERVED_DOMAINS.has(registrable) || RESERVED_SUFFIXES.some((suffix) => ascii.endsWith(`.${suffix}`))
  );
}
