import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import type { Settings } from '../config/schema.ts';
import {
  DISPOSABLE_MORE,
  FREE_MAIL,
  NOT_DISPOSABLE,
  RELAY_MAIL,
  RESERVED_DOMAINS,
  RESERVED_SUFFIXES,
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
  const domain = isAddress(address) ? domainOf(address) : null;
  if (!domain) return unusable(address, 'EMAIL_SYNTAX', suggestAddress(address));
  const reserved = isReserved(domain);
  const local = address.slice(0, address.lastIndexOf('@'));
  if (word === 'deny')
    return { address, status: 'invalid', flags: ['denied'], findings: [{ code: 'EMAIL_DENIED', field }] };
  const role = isRole(local, lastName) ? ['role'] : [];
  const kind = FREE_MAIL.has(domain.host) || FREE_MAIL.has(domain.registrable) ? ['free'] : [];
  const relay = RELAY_MAIL.has(domain.host) || RELAY_MAIL.has(domain.registrable) ? ['relay'] : [];
  const harmless = [...kind, ...role, ...relay];
  if (word === 'allow') return { address, status: 'ok', flags: harmless, findings: [] };
  const meant = reserved ? null : suggestDomain(domain);
  const person = local.replace(/^www\./i, '');
  const suggestion = meant || person !== local ? `${person}@${meant ?? domain.host}` : null;
  if (!domain.exists && !reserved) return unusable(address, 'EMAIL_ENDING', suggestion, domain.suffix);
  const doubts = doubtsOf(address, local, domain, suggestion, reserved);
  return {
    address,
    status: doubts.some(({ flag }) => flag !== 'idn') ? 'risky' : 'ok',
    flags: [...harmless, ...doubts.map(({ flag }) => flag)],
    findings: doubts.map(({ finding }) => finding),
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

function doubtsOf(
  address: string,
  local: string,
  domain: MailDomain,
  suggestion: string | null,
  reserved: boolean,
): Doubt[] {
  const { host, ascii } = domain;
  const doubts: Doubt[] = [];
  if (!suggestion && isDisposable(domain))
    doubts.push({ flag: 'disposable', finding: { code: 'EMAIL_DISPOSABLE', field, args: { host } } });
  if (suggestion) {
    doubts.push({
      flag: `typo:${suggestion}`,
      finding: { code: 'EMAIL_TYPO', field, args: { value: address, suggestion } },
    });
  }
  if (reserved) doubts.push({ flag: 'reserved', finding: { code: 'EMAIL_RESERVED', field, args: { host } } });
  if (NO_REPLY.test(local.toLowerCase()))
    doubts.push({ flag: 'no-reply', finding: { code: 'EMAIL_NO_REPLY', field } });
  if (mixesScripts(address)) {
    doubts.push({
      flag: 'mixed-script',
      finding: { code: 'EMAIL_MIXED_SCRIPT', field, args: { host, ascii } },
    });
  } else if (ascii !== host) {
    doubts.push({ flag: 'idn', finding: { code: 'EMAIL_IDN', field, args: { host, ascii } } });
  }
  return doubts;
}

/** `info`, `vertrieb-sued`, `sales.dach`, `info2`; not `info` where that is the person's own name. */
function isRole(local: string, lastName: string): boolean {
  const name = (local.split('+')[0] ?? '').toLowerCase();
  if (lastName !== '' && folded(name) === folded(lastName)) return false;
  if (ROLE_NAMES.has(name) || NO_REPLY.test(name)) return true;
  const parts = name.split(/[._-]+|(?<=\p{L})(?=\d)/u).filter((part) => part !== '');
  const first = parts[0] ?? '';
  if (parts.length > 1 && ROLE_PREFIXES.has(first)) return true;
  const roles = parts.filter((part) => ROLE_NAMES.has(part));
  return (
    roles.length > 0 &&
    parts.every((part) => ROLE_NAMES.has(part) || ROLE_COMPANIONS.has(part) || /^\d+$/.test(part))
  );
}

let blocklist: ReadonlySet<string> | undefined;

/** The packaged list is built anew at each call of its library, hence once here. */
function isDisposable({ host, registrable }: MailDomain): boolean {
  blocklist ??= disposableEmailBlocklistSet();
  const listed = (domain: string): boolean => DISPOSABLE_MORE.has(domain) || blocklist?.has(domain) === true;
  return [host, registrable].some(
    (domain) => listed(domain) && !NOT_DISPOSABLE.has(domain) && !FREE_MAIL.has(domain),
  );
}

function isReserved({ ascii, registrable }: MailDomain): boolean {
  return (
    RESERVED_DOMAINS.has(registrable) || RESERVED_SUFFIXES.some((suffix) => ascii.endsWith(`.${suffix}`))
  );
}
