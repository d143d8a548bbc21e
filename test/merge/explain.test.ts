import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { newLead } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import { leadsText } from '../leads-text.ts';
import { person, settingsWith } from './people.ts';

const settings = settingsWith();
const max = { first_name: 'Max', last_name: 'Wrzesniewski', company: '=Elbwerk Maschinenbau' };
const [one] = mergeLeads(
  [
    person(2, { ...max, email: 'max@elbwerk.example', job_title: 'Einkauf' }),
    person(7, {
      ...max,
      last_name: 'Wrzesnewski',
      company: 'Elbwerk Maschinenbau GmbH',
      job_title: 'Leiter; Einkauf',
    }),
  ],
  [],
  settings,
).leads;
if (!one) throw new Error('no lead');
const scored = {
  ...one,
  score: 22.5,
  contributions: [
    { rule: 'PRICE_PAGE', points: 20, count: 1, because: 'price list viewed' },
    { rule: 'SEEN_TWICE', points: 5, count: 2, because: 'two sources; both fairs' },
    { rule: 'FREE_MAIL', points: -2.5, count: 1, because: 'private address' },
  ],
  findings: [
    ...one.findings,
    { code: 'COMMITTED' as const },
    { code: 'EXISTING_CONTACT' as const, args: { source: 'crm.csv:3', state: '' } },
  ],
};
const others = [1, 2].map((index) => ({
  ...newLead({ records: [{ path: 'b.csv', line: index }], values: { email: 'info@x.example' } }),
  id: `00000000000${index}`,
}));

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
const file = join(folder, 'leads.csv');
writeFileSync(file, leadsText([scored, ...others], settings).text);
const excel = join(folder, 'excel.csv');
writeFileSync(excel, leadsText([scored, ...others], settings, true).text);

async function explain(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const sink = (lines: string[] | undefined) =>
    ({ write: (text: string) => lines?.push(text) }) as unknown as NodeJS.WritableStream;
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const code = await run(['explain', ...args], {
    stdin: nothing(),
    stdout: sink(out),
    stderr: sink(err),
    env: {},
    cwd: folder,
    today: '2025-06-01',
  });
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}

test.each([
  ['lead_id', one.id],
  ['e-mail', 'MAX@elbwerk.example'],
  ['file and line', 'list.csv:7'],
])('a lead is found by its %s', async (_, wanted) => {
  const { code, out } = await explain(file, wanted);
  expect(code).toBe(0);
  expect(out).toContain(`(${one.id})`);
});

test('points, gates, merge and conflicts are said, and the sum is printed', async () => {
  const { out } = await explain(file, one.id);
  expect(out).toContain('+20 +5 -2.5 = 22.5, the score');
  expect(out).toContain('a next action is fixed or asked for (COMMITTED)');
  expect(out).toContain('(EXISTING_CONTACT)');
  expect(out).toMatch(/list\.csv:7 and list\.csv:2: one person by weighed evidence/);
  expect(out).toMatch(/last_name similar +\+\d/);
  expect(out).toMatch(/job_title: /);
  expect(out).toContain('=Elbwerk Maschinenbau');
  expect(out).not.toContain("'=Elbwerk");
});

test('the same from a file that Excel would open', async () => {
  expect((await explain(excel, one.id)).out).toBe((await explain(file, one.id)).out);
});

test('--json holds the parts', async () => {
  const parts = JSON.parse((await explain(file, one.id, '--json')).out);
  expect(parts).toMatchObject({ lead_id: one.id, sum: 22.5, adds_up: true });
  expect(parts.points.map(({ rule }: { rule: string }) => rule)).toEqual([
    'PRICE_PAGE',
    'SEEN_TWICE',
    'FREE_MAIL',
  ]);
  expect(parts.points[1].because).toBe('two sources; both fairs');
  const [merge] = parts.merges;
  const sum = merge.weights.reduce((total: number, { bits }: { bits: number }) => total + bits, 0);
  expect(Math.abs(sum - merge.bits)).toBeLessThan(0.5);
  expect(parts.sources).toEqual(['list.csv:2', 'list.csv:7']);
});

test.each([
  ['nobody', 'nobody@x.example', 'has no such lead'],
  ['an address of two leads', 'info@x.example', '2 leads of'],
])('exit 2 and a remedy, without the address: %s', async (_, wanted, message) => {
  const { code, out, err } = await explain(file, wanted);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).not.toContain('x.example');
});

test('a file that is no leads.csv is named as such', async () => {
  const other = join(folder, 'other.csv');
  writeFileSync(other, 'a,b\n1,2\n');
  const { code, err } = await explain(other, 'x');
  expect(code).toBe(2);
  expect(err).toContain('is no leads.csv');
});

test('points that do not sum to the score are said not to', async () => {
  const changed = join(folder, 'changed.csv');
  writeFileSync(changed, leadsText([{ ...scored, score: 99 }], settings).text);
  expect((await explain(changed, one.id)).out).toContain(
    'The points sum to 22.5, but the column score says 99',
  );
});
