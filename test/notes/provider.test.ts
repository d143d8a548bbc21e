import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { keyOf } from '../../src/notes/provided.ts';
import { provideReadings } from '../../src/notes/provider.ts';

const NOTE = 'Hat Bedarf an 3 Pumpen, Rückruf am 5. Mai';
const ASKED = { text: NOTE, ref: '2026-03-02' };
const RIGHT = {
  intent: 'commitment',
  need: 'yes',
  budget: 'unknown',
  authority: 'unknown',
  timing: 'unknown',
  opt_out: false,
  action: 'call',
  action_date: '2026-05-05',
  evidence: [
    { about: 'intent', span: 'Rückruf am 5. Mai' },
    { about: 'need', span: 'Bedarf an 3 Pumpen' },
    { about: 'action_date', span: '5. Mai' },
  ],
  confidence: 0.9,
};

let server: Server | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = null;
});

type Behaviour = (response: ServerResponse, request: IncomingMessage, body: string) => void;

async function serving(behaviour: Behaviour): Promise<string> {
  const listening = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => behaviour(response, request, body));
  });
  server = listening;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`;
}

function saying(content: unknown): Behaviour {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (response) => response.end(JSON.stringify({ choices: [{ message: { content: text } }] }));
}

function providerOf(more: object) {
  const { intent } = configSchema.parse({
    intent: { provider: { model: 'small', timeout_ms: 500, ...more } },
  });
  if (!intent.provider) throw new Error('no provider');
  return intent.provider;
}

const nothing = { get: () => undefined, set: () => undefined };

async function ask(
  behaviour: Behaviour,
  asked = [ASKED],
  more: object = {},
  answers = nothing as Parameters<typeof provideReadings>[3],
) {
  const url = await serving(behaviour);
  return provideReadings(
    asked,
    providerOf({ url, ...more }),
    (name) => (name === 'MODEL_KEY' ? 's3cret' : undefined),
    answers,
  );
}

describe('a model that the user runs', () => {
  it('is believed where it quotes the remark', async () => {
    const { readings, counts } = await ask(saying(RIGHT));
    expect(readings.get(keyOf(ASKED))).toMatchObject({
      intent: 'commitment',
      action: 'call',
      action_date: '2026-05-05',
      language: 'de',
      evidence: [{ span: 'Rückruf am 5. Mai', code: 'PROVIDER' }, {}, {}],
    });
    expect(counts).toEqual({ asked: 1, read: 1, kept: 0, unproven: 0, failed: {} });
  });

  it('gets the key, the model and the remark as data', async () => {
    let seen = '';
    await ask(
      (response, request, body) => {
        seen = `${request.method} ${request.url} ${request.headers.authorization} ${body}`;
        saying(RIGHT)(response, request, body);
      },
      [ASKED],
      { key_env: 'MODEL_KEY' },
    );
    expect(seen).toContain('POST /v1/chat/completions Bearer s3cret');
    expect(seen).toContain('"model":"small"');
    expect(seen).toContain(JSON.stringify(JSON.stringify({ note: NOTE, ref: '2026-03-02' })).slice(1, -1));
  });

  it.each([
    [
      'a span that the remark does not have',
      { ...RIGHT, evidence: [...RIGHT.evidence, { about: 'intent', span: 'will kaufen' }] },
    ],
    ['an answer without its quotation', { ...RIGHT, evidence: RIGHT.evidence.slice(0, 1) }],
    ['an intent without evidence', { ...RIGHT, need: 'unknown', action_date: null, evidence: [] }],
  ])('is not believed with %s', async (_why, answer) => {
    const { readings, counts } = await ask(saying(answer));
    expect([readings.size, counts.unproven]).toEqual([0, 1]);
  });

  it.each([
    ['prose', 'Sure! The lead is interested.'],
    ['JSON in a fence', `\`\`\`json\n${JSON.stringify(RIGHT)}\n\`\`\``],
    ['a label nobody asked for', { ...RIGHT, mood: 'good' }],
    ['an unknown intent', { ...RIGHT, intent: 'hot' }],
    ['an action without a commitment', { ...RIGHT, intent: 'interest' }],
    ['a day that no calendar has', { ...RIGHT, action_date: '2026-02-30' }],
    ['an opt-out of somebody who buys', { ...RIGHT, opt_out: true }],
    ['a confidence beyond one', { ...RIGHT, confidence: 7 }],
  ])('is not believed with %s', async (_why, answer) => {
    const { readings, counts } = await ask(saying(answer));
    expect([readings.size, counts.failed]).toEqual([0, { 'no such JSON': 1 }]);
  });

  it.each<[string, Behaviour, string]>([
    ['a server error', (response) => response.writeHead(500).end('boom'), 'status 500'],
    ['an answer that is no JSON', (response) => response.end('<html>'), 'no JSON'],
    ['another kind of JSON', (response) => response.end('{"choices":[]}'), 'no such JSON'],
    [
      'a redirect',
      (response, request, body) => {
        if (request.url?.endsWith('/elsewhere')) saying(RIGHT)(response, request, body);
        else response.writeHead(302, { location: '/v1/elsewhere' }).end();
      },
      'no connection',
    ],
    ['a cut connection', (response) => response.destroy(), 'no connection'],
    ['silence', () => undefined, 'timeout'],
    [
      'an answer without end',
      (response) => {
        response.writeHead(200);
        const pour = () => {
          while (response.writable && response.write('x'.repeat(65_536)));
        };
        response.on('drain', pour);
        pour();
      },
      'answer too long',
    ],
    [
      'an answer that drips',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(timer));
      },
      'timeout',
    ],
  ])('costs nothing but its reading on %s', async (_what, behaviour, reason) => {
    const { readings, counts } = await ask(behaviour);
    expect([readings.size, counts.failed]).toEqual([0, { [reason]: 1 }]);
  });

  it('is given up after five failures in a row, and keeps to its budget', async () => {
    const remarks = Array.from({ length: 12 }, (_, i) => ({ text: `Frage ${i}`, ref: '2026-03-02' }));
    const broken = await ask((response) => response.writeHead(503).end(), remarks);
    expect(broken.counts.failed['given up']).toBeGreaterThanOrEqual(5);
    await new Promise<void>((done) => server?.close(() => done()));
    const frugal = await ask(
      saying({ ...RIGHT, intent: 'none', action: null, action_date: null, need: 'unknown', evidence: [] }),
      remarks,
      { budget: 3 },
    );
    expect(frugal.counts).toMatchObject({ asked: 3, read: 3, failed: { 'budget spent': 9 } });
  });

  it('is asked once for equal remarks, and not again for what was kept', async () => {
    const kept = new Map<string, string>();
    const first = await ask(saying(RIGHT), [ASKED, { ...ASKED }], {}, kept);
    expect([first.counts.asked, kept.size]).toEqual([1, 1]);
    expect([...kept.keys()].join()).not.toContain('Pumpen');
    const again = await provideReadings(
      [ASKED],
      providerOf({ url: 'http://127.0.0.1:9/v1' }),
      () => undefined,
      kept,
    );
    expect(again.counts).toMatchObject({ asked: 0, kept: 1 });
    expect(again.readings.get(keyOf(ASKED))?.intent).toBe('commitment');
  });

  it('cannot overrule a demand to be left alone', async () => {
    const asked = { text: 'Bitte löschen Sie meine Daten. Angebot war gut', ref: '2026-03-02' };
    const { readings } = await ask(
      saying({
        ...RIGHT,
        need: 'unknown',
        action: 'offer',
        action_date: null,
        evidence: [{ about: 'intent', span: 'Angebot' }],
      }),
      [asked],
    );
    expect(readings.get(keyOf(asked))).toMatchObject({ intent: 'rejection', opt_out: true });
  });

  it.each([
    'http://192.168.1.5/v1',
    'https://api.example.com/v1',
    'http://127.0.0.1.example.com/v1',
    'http://[::2]/v1',
  ])('is refused at %s unless the config allows it', async (url) => {
    await expect(provideReadings([ASKED], providerOf({ url }), () => undefined, nothing)).rejects.toThrow(
      /another computer/,
    );
  });

  it('needs its key where the config names one', async () => {
    await expect(ask(saying(RIGHT), [ASKED], { key_env: 'ABSENT_KEY' })).rejects.toThrow(/ABSENT_KEY/);
  });
});
