import ky, { HTTPError, TimeoutError } from 'ky';
import PQueue from 'p-queue';
import type { Provider } from '../config/complete.ts';
import { type Field, type Lead, withValues } from '../lead.ts';
import { businessDomain, websiteDomain } from './evidence.ts';
import { fetchFrom, PrivateAddress } from './provider-fetch.ts';
import { isPublicHost } from './provider-host.ts';

/** What became of the requests to one provider; reasons by how often each occurred. No value of a list is in it. */
export interface ProviderCount {
  readonly provider: string;
  readonly asked: number;
  readonly answered: number;
  readonly filled: number;
  readonly failed: Readonly<Record<string, number>>;
}

export interface Enriched {
  readonly leads: readonly Lead[];
  readonly counts: readonly ProviderCount[];
}

/** Largest answer read; a longer one is given up. Company records of the known providers have 2 to 40 kB. */
const LONGEST_ANSWER = 1_000_000;
/** Failures in a row after which a provider is not asked any more in this run. */
const BREAK_AFTER = 5;
/** Longest wait a provider may ask for with `Retry-After`, in milliseconds; with more it counts as failed. */
const LONGEST_WAIT = 30_000;
const LONGEST_VALUE = 500;

/**
 * Asks the providers of the config, one after the other, for the leads that lack a field they can fill. Only absent values
 * are filled, each with its provider in the ledger. A provider that fails, lies or stays silent costs nothing but its
 * values: the lead goes on with a finding, and the count says how often. `secret` looks up environment variables.
 */
export async function askProviders(
  leads: readonly Lead[],
  providers: readonly Provider[],
  secret: (name: string) => string | undefined,
): Promise<Enriched> {
  let enriched = leads;
  const counts: ProviderCount[] = [];
  for (const provider of providers) {
    const asked = await askProvider(enriched, provider, secret);
    enriched = asked.leads;
    counts.push(asked.count);
  }
  return { leads: enriched, counts };
}

type Answer = { readonly values: unknown } | { readonly failure: string };

interface Session {
  readonly provider: Provider;
  readonly headers: Readonly<Record<string, string>>;
  readonly answers: Map<string, Promise<Answer>>;
  asked: number;
  failuresInARow: number;
}

async function askProvider(
  leads: readonly Lead[],
  provider: Provider,
  secret: (name: string) => string | undefined,
): Promise<{ leads: readonly Lead[]; count: ProviderCount }> {
  const queue = new PQueue({
    concurrency: 4,
    interval: 1000,
    intervalCap: Math.max(1, Math.floor(provider.per_second)),
  });
  const key = provider.auth ? secret(provider.auth.env) : undefined;
  const refusal = await refusalOf(provider, key);
  const session: Session = {
    provider,
    headers: provider.auth && key ? { [provider.auth.header]: `${provider.auth.prefix}${key}` } : {},
    answers: new Map(),
    asked: 0,
    failuresInARow: 0,
  };
  const answers = await Promise.all(leads.map((lead) => answerFor(lead, session, queue, refusal)));
  const filled = leads.map((lead, index) => withAnswer(lead, answers[index] ?? null, provider));
  return { leads: filled, count: countOf(session, answers, leads, filled) };
}

/** Why a provider cannot be asked at all: no secret, or a host inside the own network. */
async function refusalOf(provider: Provider, key: string | undefined): Promise<string | null> {
  if (provider.auth && !key) return 'no secret';
  const { hostname } = new URL(provider.url.replace(/\{\w+\}/g, 'x'));
  return provider.allow_private || (await isPublicHost(hostname)) ? null : 'private address';
}

/** Null where the lead lacks nothing the provider has, or what the address asks for. Equal addresses are asked once. */
async function answerFor(
  lead: Lead,
  session: Session,
  queue: PQueue,
  refusal: string | null,
): Promise<Answer | null> {
  const wanted = Object.keys(session.provider.fields) as Field[];
  if (wanted.every((field) => lead.values[field] !== undefined)) return null;
  const url = urlOf(lead, session.provider.url);
  if (url === null) return null;
  if (refusal !== null) return { failure: refusal };
  const known = session.answers.get(url);
  if (known) return known;
  const answer = queue.add(() => ask(url, session));
  session.answers.set(url, answer);
  return answer;
}

function urlOf(lead: Lead, template: string): string | null {
  let isComplete = true;
  const url = template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value =
      name === 'domain' ? (businessDomain(lead) ?? websiteDomain(lead)) : lead.values[name as Field];
    isComplete &&= typeof value === 'string' && value !== '';
    return encodeURIComponent(value ?? '');
  });
  return isComplete ? url : null;
}

async function ask(url: string, session: Session): Promise<Answer> {
  const { provider } = session;
  if (session.failuresInARow >= BREAK_AFTER) return { failure: 'given up' };
  if (session.asked >= provider.budget) return { failure: 'budget spent' };
  session.asked++;
  try {
    const response = await ky.get(url, {
      headers: { accept: 'application/json', ...session.headers },
      timeout: provider.timeout_ms,
      fetch: fetchFrom(provider.allow_private),
      retry: {
        limit: 2,
        maxRetryAfter: LONGEST_WAIT,
        backoffLimit: 2000,
        shouldRetry: ({ error }) =>
          asksForLongWait(error) || error instanceof PrivateAddress ? false : undefined,
      },
    });
    const values: unknown = JSON.parse(await capped(response, provider.timeout_ms));
    session.failuresInARow = 0;
    return { values };
  } catch (error) {
    const failure = reasonOf(error);
    session.failuresInARow = failure === 'not found' ? 0 : session.failuresInARow + 1;
    return { failure };
  }
}

/** Whether a provider wants more patience than a run has: seconds or a date in `Retry-After`. */
function asksForLongWait(error: unknown): boolean {
  const wish = error instanceof HTTPError ? error.response.headers.get('retry-after') : null;
  if (wish === null) return false;
  return /^\d+$/.test(wish) ? Number(wish) * 1000 > LONGEST_WAIT : true;
}

class AnswerTooLong extends Error {}
class AnswerTooSlow extends Error {}

/** The body, read piece by piece and given up where it grows too long or stops coming. */
async function capped(response: Response, timeoutMs: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AnswerTooSlow()), timeoutMs);
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > LONGEST_ANSWER) throw new AnswerTooLong();
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}

/** A word for what went wrong; never the address, the secret or the answer. */
function reasonOf(error: unknown): string {
  if (error instanceof HTTPError)
    return error.response.status === 404 ? 'not found' : `status ${error.response.status}`;
  if (error instanceof TimeoutError || error instanceof AnswerTooSlow) return 'timeout';
  if (error instanceof PrivateAddress) return 'private address';
  if (error instanceof AnswerTooLong) return 'answer too long';
  return error instanceof SyntaxError ? 'no JSON' : 'no connection';
}

function withAnswer(lead: Lead, answer: Answer | null, provider: Provider): Lead {
  if (answer === null) return lead;
  if ('failure' in answer) {
    if (answer.failure === 'not found') return lead;
    return withValues(lead, {}, [
      { code: 'PROVIDER_FAILED', args: { provider: provider.name, reason: answer.failure } },
    ]);
  }
  return (Object.entries(provider.fields) as [Field, string][]).reduce((filled, [field, path]) => {
    const to = textAt(answer.values, path);
    if (to === null || filled.values[field] !== undefined) return filled;
    return withValues(filled, { [field]: to }, [
      { code: 'FILLED_BY_PROVIDER', field, args: { field, to, from: provider.name, certainty: 0.9 } },
    ]);
  }, lead);
}

/** The text or number at a dotted path; own properties only, and nothing longer than a field can be. */
function textAt(values: unknown, path: string): string | null {
  let at: unknown = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return null;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof at === 'number' && Number.isFinite(at)) return String(at);
  const text =
    typeof at === 'string'
      ? at
          .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
          .replace(/ {2,}/g, ' ')
          .trim()
      : '';
  return text === '' || text.length > LONGEST_VALUE ? null : text;
}

function countOf(
  session: Session,
  answers: readonly (Answer | null)[],
  before: readonly Lead[],
  after: readonly Lead[],
): ProviderCount {
  const failures = new Map<string, number>();
  let answered = 0;
  for (const answer of answers) {
    if (answer && 'failure' in answer) failures.set(answer.failure, (failures.get(answer.failure) ?? 0) + 1);
    else if (answer) answered++;
  }
  const filled = after.reduce(
    (sum, lead, index) =>
      sum + Object.keys(lead.values).length - Object.keys(before[index]?.values ?? {}).length,
    0,
  );
  return {
    provider: session.provider.name,
    asked: session.asked,
    answered,
    filled,
    failed: Object.fromEntries(failures),
  };
}
