import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enrichLeads } from '../../src/complete/complete.ts';
import { fetchFrom, PrivateAddress, publicLookup } from '../../src/complete/provider-fetch.ts';
import { isPrivateAddress } from '../../src/complete/provider-host.ts';
import { type Config, configSchema, type Settings } from '../../src/config/schema.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

let server: Server;
let port = 0;
let calls: { url: string; secret: string | undefined }[] = [];
let handler: Handler;

beforeAll(async () => {
  server = createServer((request, response) => {
    calls.push({ url: request.url ?? '', secret: request.headers.authorization });
    handler(request, response, calls.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  calls = [];
});

const json =
  (body: unknown): Handler =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };

function settings(changes: Partial<Config['providers'][number]> = {}): Settings {
  const provider = {
    name: 'Firmendaten',
    url: `http://127.0.0.1:${port}/v1?domain={domain}`,
    fields: { industry: 'company.category.name', company_size: 'company.staff' },
    auth: { env: 'FIRMENDATEN_KEY' },
    per_second: 100,
    timeout_ms: 500,
    allow_private: true,
    ...changes,
  };
  return { config: configSchema.parse({ providers: [provider] }), asOf: '2026-03-01' };
}

const lead = (values: Values = {}): Lead =>
  newLead({
    records: [],
    values: { last_name: 'Koch', email: 'koch@nordbau-beispiel.de', ...values },
    reach: { email: 'ok', emailFlags: [], phone: 'missing', phoneType: '', fake: 0 },
  });
const secret = () => 's3cret';
const ask = (leads: readonly Lead[], changes = {}) => enrichLeads(leads, settings(changes), secret);

describe('a provider that answers', () => {
  test('fills what is absent, with its name, and sends the secret in the header only', async () => {
    handler = json({ company: { category: { name: 'Bau' }, staff: 120 } });
    const { leads, counts } = await ask([lead()]);
    expect(leads[0]?.values).toMatchObject({ industry: 'Bau', company_size: '120' });
    expect(leads[0]?.findings).toMatchObject([
      { code: 'FILLED_BY_PROVIDER', args: { from: 'Firmendaten', to: 'Bau' } },
      { code: 'FILLED_BY_PROVIDER', args: { from: 'Firmendaten', to: '120' } },
    ]);
    expect(calls).toEqual([{ url: '/v1?domain=nordbau-beispiel.de', secret: 'Bearer s3cret' }]);
    expect(counts).toEqual([{ provider: 'Firmendaten', asked: 1, answered: 1, filled: 2, failed: {} }]);
  });

  test('never overwrites, and is not asked where nothing is missing', async () => {
    handler = json({ company: { category: { name: 'Bau' }, staff: 120 } });
    const { leads } = await ask([lead({ industry: 'Handel' }), lead({ industry: 'A', company_size: '1' })]);
    expect(leads.map(({ values }) => [values.industry, values.company_size])).toEqual([
      ['Handel', '120'],
      ['A', '1'],
    ]);
    expect(calls).toHaveLength(1);
  });

  test('is asked once for equal questions, and not without what the question needs', async () => {
    handler = json({});
    await ask(
      [
        lead(),
        lead(),
        lead({ email: 'a@gmail.com' }),
        newLead({ records: [], values: { last_name: 'X' } }),
      ].map((one, index) => (index === 2 ? { ...one, reach: { ...one.reach, emailFlags: ['free'] } } : one)),
    );
    expect(calls).toHaveLength(1);
  });

  test.each([
    [{}],
    [null],
    [[]],
    ['text'],
    [{ company: null }],
    [{ company: { category: { name: {} }, staff: '' } }],
    [{ company: { category: { name: 'x'.repeat(501) } } }],
    [{ company: { __proto__: { category: { name: 'Bau' } } } }],
  ])('an answer without the value fills nothing: %o', async (body) => {
    handler = json(body);
    const { leads } = await ask([lead()]);
    expect(leads[0]?.values).toEqual(lead().values);
  });
});

describe('a provider that misbehaves', () => {
  test.each<[string, Handler]>([
    ['status 401', (_request, response) => response.writeHead(401).end()],
    ['status 500', (_request, response) => response.writeHead(500).end('oops')],
    ['no JSON', (_request, response) => response.end('<html>')],
    ['timeout', () => undefined],
    ['timeout', (_request, response) => void response.write('{')],
    ['no connection', (request) => request.socket.destroy()],
    [
      'no connection',
      (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    ],
    ['status 429', (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end()],
    ['answer too long', (_request, response) => response.end('x'.repeat(1_100_000))],
  ])(
    '%s: the lead goes on with a finding, and nothing is told of address or secret',
    async (reason, answer) => {
      handler = answer;
      const { leads, counts } = await ask([lead()], { timeout_ms: 2500 });
      expect(leads[0]?.values).toEqual(lead().values);
      expect(leads[0]?.findings).toEqual([
        { code: 'PROVIDER_FAILED', args: { provider: 'Firmendaten', reason } },
      ]);
      expect(counts[0]?.failed).toEqual({ [reason]: 1 });
      expect(JSON.stringify(counts)).not.toMatch(/s3cret|nordbau/);
    },
    20_000,
  );

  test('is asked again after the time it names', async () => {
    handler = (request, response, nth) =>
      nth === 1
        ? response.writeHead(429, { 'retry-after': '1' }).end()
        : json({ company: { staff: 7 } })(request, response, nth);
    const { leads } = await ask([lead()], { timeout_ms: 5000 });
    expect(leads[0]?.values.company_size).toBe('7');
  });

  test('a company it does not know is no failure', async () => {
    handler = (_request, response) => response.writeHead(404).end();
    const { leads } = await ask([lead()]);
    expect(leads[0]?.findings).toEqual([]);
  });

  test('after some failures in a row it is left alone', async () => {
    handler = (_request, response) => response.writeHead(403).end();
    const many = Array.from({ length: 30 }, (_, index) => lead({ email: `a@nordbau${index}-beispiel.de` }));
    const { leads, counts } = await ask(many);
    expect(calls.length).toBeLessThan(12);
    expect(leads).toHaveLength(30);
    expect(counts[0]?.failed['given up']).toBeGreaterThan(15);
  });

  test('the budget of a run is kept', async () => {
    handler = json({});
    const many = Array.from({ length: 9 }, (_, index) => lead({ email: `a@nordbau${index}-beispiel.de` }));
    const { counts } = await ask(many, { budget: 3 });
    expect(calls).toHaveLength(3);
    expect(counts[0]?.failed).toEqual({ 'budget spent': 6 });
  });
});

describe('a provider that must not be asked', () => {
  test('hosts inside the own network are refused unless the config allows them', async () => {
    handler = json({});
    const { leads } = await ask([lead()], { allow_private: false });
    expect(calls).toHaveLength(0);
    expect(leads[0]?.findings).toMatchObject([{ args: { reason: 'private address' } }]);
  });

  test('without its secret it is not asked', async () => {
    handler = json({});
    const { counts } = await enrichLeads([lead()], settings(), () => undefined);
    expect(calls).toHaveLength(0);
    expect(counts[0]?.failed).toEqual({ 'no secret': 1 });
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });
  test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('a name that leads into the own network after all', () => {
  test.each([{}, { all: true }])('is refused at the connection: %j', async (options) => {
    const error = await new Promise((resolve) => publicLookup('localhost', options, resolve));
    expect(error).toBeInstanceOf(PrivateAddress);
  });

  test('nothing is sent to it', async () => {
    handler = json({});
    await expect(fetchFrom(false)(`http://localhost:${port}/v1`)).rejects.toBeInstanceOf(PrivateAddress);
    expect(calls).toHaveLength(0);
    expect((await fetchFrom(true)(`http://localhost:${port}/v1`)).status).toBe(200);
  });
});
