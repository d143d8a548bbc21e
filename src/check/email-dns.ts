import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { domainOf } from './email-syntax.ts';
import { withFindings } from './text.ts';

/**
 * What the name service says of a domain: `mx` has a mail exchanger; `a` has none but an address, to which mail goes
 * then (RFC 5321, 5.1); `null-mx` declares that it takes no mail (RFC 7505); `none` does not exist or has neither;
 * `unknown` could not be found out.
 */
export const MAIL_ANSWERS = ['mx', 'a', 'null-mx', 'none', 'unknown'] as const;
export type MailAnswer = (typeof MAIL_ANSWERS)[number];

/** The part of `node:dns/promises` that is used, handed in so that only the command line touches the network. */
export interface MailResolver {
  readonly resolveMx: (domain: string) => Promise<readonly { readonly exchange: string }[]>;
  readonly resolve4: (domain: string) => Promise<readonly string[]>;
  readonly resolve6: (domain: string) => Promise<readonly string[]>;
}

export interface DnsOptions {
  /** Milliseconds for one question; default 2000. */
  readonly timeout?: number;
  /** Milliseconds for all of them; what is unanswered then is unknown. Default 30000. */
  readonly total?: number;
  /** Questions under way at a time; default 8. */
  readonly concurrency?: number;
  /** Answers of earlier calls: not asked again, and added to. */
  readonly cache?: Map<string, MailAnswer>;
  /** A domain that surely takes mail: asked where all others seem not to exist, to tell a dead line. Default gmail.com. */
  readonly control?: string;
}

/** Mail domains of the leads, each once, as they are asked for. */
export function mailDomainsOf(leads: Iterable<Lead>): string[] {
  const domains = new Set<string>();
  for (const lead of leads) {
    const domain = askable(lead);
    if (domain) domains.add(domain);
  }
  return [...domains];
}

/** Asks the name service about every domain once. Never throws; a failure, a timeout or a dead line is `unknown`, never `none`. */
export async function checkMailDomains(
  domains: Iterable<string>,
  resolver: MailResolver,
  options: DnsOptions = {},
): Promise<Map<string, MailAnswer>> {
  const {
    timeout = 2000,
    total = 30_000,
    concurrency = 8,
    cache = new Map(),
    control = 'gmail.com',
  } = options;
  const asked = [...new Set([...domains].map((domain) => domain.toLowerCase()))];
  const open = asked.filter((domain) => !cache.has(domain));
  const deadline = alarm(total);
  const ask = (domain: string): Promise<MailAnswer> =>
    Promise.race([askOne(domain, resolver, timeout), deadline.rung.then(() => 'unknown' as const)]);
  const answers = new Map<string, MailAnswer>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < open.length) {
      const domain = open[next];
      next += 1;
      if (domain !== undefined) answers.set(domain, deadline.over() ? 'unknown' : await ask(domain));
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, open.length) }, worker));
  const found = [...answers.values()];
  const deadLine =
    found.includes('none') &&
    !found.some((answer) => answer === 'mx' || answer === 'a') &&
    (await ask(control)) !== 'mx';
  deadline.stop();
  for (const [domain, answer] of answers) {
    if (deadLine && answer === 'none') answers.set(domain, 'unknown');
    else if (answer !== 'unknown') cache.set(domain, answer);
  }
  return new Map(asked.map((domain) => [domain, answers.get(domain) ?? cache.get(domain) ?? 'unknown']));
}

interface Alarm {
  readonly rung: Promise<void>;
  readonly over: () => boolean;
  readonly stop: () => void;
}

function alarm(milliseconds: number): Alarm {
  let over = false;
  let stop = (): void => undefined;
  const rung = new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      over = true;
      resolve();
    }, milliseconds);
    stop = () => clearTimeout(timer);
  });
  return { rung, over: () => over, stop };
}

async function askOne(domain: string, resolver: MailResolver, timeout: number): Promise<MailAnswer> {
  const exchanges = await answerOf(() => resolver.resolveMx(domain), timeout);
  if (exchanges === 'unknown' || exchanges === 'no such domain')
    return exchanges === 'unknown' ? 'unknown' : 'none';
  const hosts = exchanges.map(({ exchange }) => exchange.replace(/\.$/, ''));
  if (hosts.some((host) => host !== '')) return 'mx';
  if (hosts.length > 0) return 'null-mx';
  for (const question of [() => resolver.resolve4(domain), () => resolver.resolve6(domain)]) {
    const addresses = await answerOf(question, timeout);
    if (addresses === 'unknown') return 'unknown';
    if (addresses !== 'no such domain' && addresses.length > 0) return 'a';
  }
  return 'none';
}

/** The records, none where the name exists without them; only NXDOMAIN says that there is no such name. */
async function answerOf<T>(
  question: () => Promise<readonly T[]>,
  timeout: number,
): Promise<readonly T[] | 'no such domain' | 'unknown'> {
  const limit = alarm(timeout);
  try {
    return await Promise.race([question(), limit.rung.then(() => 'unknown' as const)]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENODATA') return [];
    return code === 'ENOTFOUND' ? 'no such domain' : 'unknown';
  } finally {
    limit.stop();
  }
}

/** Lays the answers over a checked lead: a domain that takes no mail makes the address invalid, an unknown one changes nothing. */
export function applyDns(lead: Lead, answers: ReadonlyMap<string, MailAnswer>): Lead {
  const domain = askable(lead);
  const answer = domain ? answers.get(domain) : undefined;
  if (!domain || answer === undefined || answer === 'mx' || answer === 'a') return lead;
  const field = 'email';
  const finding: Finding = {
    code: answer === 'unknown' ? 'EMAIL_DNS_UNKNOWN' : 'EMAIL_NO_MAIL',
    field,
    args: { host: domain },
  };
  if (answer === 'unknown') return withFindings(lead, [finding]);
  const emailFlags = lead.reach.emailFlags.includes('no-mx')
    ? lead.reach.emailFlags
    : [...lead.reach.emailFlags, 'no-mx'];
  return withFindings({ ...lead, reach: { ...lead.reach, email: 'invalid', emailFlags } }, [finding]);
}

function askable({ values, reach }: Lead): string | null {
  if (!values.email || reach.email === 'missing' || reach.email === 'invalid') return null;
  return domainOf(values.email)?.ascii ?? null;
}
