import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import { z } from 'zod';
import type { IntentProvider } from '../config/intent.ts';
import { NOTES_PROMPT, PROMPT_VERSION } from '../data/notes-prompt.ts';
import { UserError } from '../errors.ts';
import { ACTIONS, BANT, BANT_VALUES, type Evidence, INTENTS, type Reading } from '../lead.ts';
import { dayOf } from './calendar.ts';
import { type Answers, type Asked, keyOf, type Provided } from './provided.ts';
import { readRemark } from './remark.ts';

/** Failures in a row after which the server is not asked any more in this run. */
const BREAK_AFTER = 5;
/** An answer has some 500 bytes; one longer than this, in bytes, is given up. */
const LONGEST_ANSWER = 200_000;
/** A local model answers one or two questions at a time. */
const AT_ONCE = 2;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Asks a language model to read remarks. A reading is taken only where it is of the right form and every span it quotes
 * occurs in the remark; all others are left out and counted, so that the remark is read as ever. A demand to be left
 * alone that leadsieve finds itself stands, whatever the model says. Hosts beyond this computer are refused unless the
 * config allows them. `secret` looks up environment variables.
 */
export async function provideReadings(
  remarks: readonly Asked[],
  provider: IntentProvider,
  secret: (name: string) => string | undefined,
  answers: Answers,
): Promise<Provided> {
  const headers = headersOf(provider, secret);
  const queue = new PQueue({ concurrency: AT_ONCE });
  const readings = new Map<string, Reading>();
  const failed = new Map<string, number>();
  const counts = { asked: 0, read: 0, kept: 0, unproven: 0 };
  let failures = 0;
  const unique = new Map(remarks.filter(({ text }) => text.trim() !== '').map((one) => [keyOf(one), one]));
  await queue.addAll(
    [...unique].map(
      ([key, asked]) =>
        () =>
          one(key, asked),
    ),
  );
  return { readings, counts: { ...counts, failed: Object.fromEntries(failed) } };

  async function one(key: string, asked: Asked): Promise<void> {
    const place = placeOf(key, provider.model);
    const before = answers.get(place);
    const reading = before === undefined ? null : readingOf(before, asked);
    if (reading && typeof reading !== 'string') {
      counts.kept++;
      readings.set(key, reading);
      return;
    }
    if (failures >= BREAK_AFTER) return fail('given up');
    if (counts.asked >= provider.budget) return fail('budget spent');
    counts.asked++;
    const answer = await ask(asked, provider, headers);
    if ('failure' in answer) {
      failures++;
      return fail(answer.failure);
    }
    failures = 0;
    const found = readingOf(answer.content, asked);
    if (found === 'unproven') counts.unproven++;
    else if (found === 'malformed') fail('no such JSON');
    else {
      counts.read++;
      readings.set(key, found);
      answers.set(place, answer.content);
    }
  }

  function fail(why: string): void {
    failed.set(why, (failed.get(why) ?? 0) + 1);
  }
}

function headersOf(
  { url, key_env, allow_remote }: IntentProvider,
  secret: (name: string) => string | undefined,
): Record<string, string> {
  const { hostname } = new URL(url);
  if (!allow_remote && !LOOPBACK.test(hostname))
    throw new UserError(
      'intent.provider: the server is on another computer; remarks would leave this one.',
      'Run the model here, or set allow_remote: true under intent.provider.',
    );
  const key = key_env === undefined ? undefined : secret(key_env);
  if (key_env !== undefined && !key)
    throw new UserError(
      `intent.provider: the environment variable ${key_env} is not set.`,
      'Set it, or leave out key_env where the server needs no key.',
    );
  return { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
}

function placeOf(key: string, model: string): string {
  return createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, model, key]))
    .digest('hex');
}

type Answer = { readonly content: string } | { readonly failure: string };

const envelope = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

async function ask(
  { text, ref, question }: Asked,
  { url, model, timeout_ms }: IntentProvider,
  headers: Record<string, string>,
): Promise<Answer> {
  const note = { note: text, ref, ...(question === undefined ? {} : { question }) };
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout_ms),
      body: JSON.stringify({
        model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: NOTES_PROMPT },
          { role: 'user', content: JSON.stringify(note) },
        ],
      }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { failure: `status ${response.status}` };
    }
    const body = await capped(response);
    if (body === null) return { failure: 'answer too long' };
    const parsed = envelope.safeParse(JSON.parse(body));
    const content = parsed.success ? parsed.data.choices[0]?.message.content : undefined;
    return content === undefined ? { failure: 'no such JSON' } : { content };
  } catch (error) {
    if (error instanceof SyntaxError) return { failure: 'no JSON' };
    return { failure: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no connection' };
  }
}

/** The body, read piece by piece; null where it grows too long. */
async function capped(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > LONGEST_ANSWER) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

const bant = z.enum(BANT_VALUES);
const labels = z.strictObject({
  intent: z.enum(INTENTS),
  need: bant,
  budget: bant,
  authority: bant,
  timing: bant,
  opt_out: z.boolean(),
  action: z.enum(ACTIONS).nullable(),
  action_date: z.string().nullable(),
  evidence: z.array(
    z.strictObject({
      about: z.enum(['intent', ...BANT, 'opt_out', 'action', 'action_date']),
      span: z.string().min(1),
    }),
  ),
  confidence: z.number().min(0).max(1),
});

function readingOf(content: string, { text, ref, question }: Asked): Reading | 'malformed' | 'unproven' {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return 'malformed';
  }
  const parsed = labels.safeParse(data);
  if (!parsed.success || !fits(parsed.data)) return 'malformed';
  const said = parsed.data;
  const evidence: Evidence[] = said.evidence.map(({ about, span }) => ({ about, span, code: 'PROVIDER' }));
  if (!evidence.every(({ span }) => text.includes(span))) return 'unproven';
  const proven = new Set(evidence.map(({ about }) => about));
  if (!claims(said).every((about) => proven.has(about))) return 'unproven';
  const own = readRemark(text, question === undefined ? { ref } : { ref, question });
  if (own.opt_out) return own;
  return { ...said, evidence, language: own.language };
}

type Labels = z.output<typeof labels>;

/** Only a commitment has an action, only an action a day, and only a refusal can be an opt-out. */
function fits({ intent, action, action_date, opt_out }: Labels): boolean {
  if ((action !== null) !== (intent === 'commitment')) return false;
  if (opt_out && intent !== 'rejection') return false;
  return (
    action_date === null ||
    (action !== null && /^\d{4}-\d\d-\d\d$/.test(action_date) && dayOf(action_date) !== null)
  );
}

/** What has to be proven: all that is more than nothing. */
function claims(said: Labels): Evidence['about'][] {
  const out: Evidence['about'][] = BANT.filter((field) => said[field] !== 'unknown');
  if (said.intent !== 'none') out.push('intent');
  if (said.opt_out) out.push('opt_out');
  if (said.action_date !== null) out.push('action_date');
  return out;
}
