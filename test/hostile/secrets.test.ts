import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FIELD_NAMES, FIELDS } from '../../src/lead.ts';
import { type Did, inside } from '../inside.ts';

/** A word in every field that a list can have, and in columns that nobody knows. */
const CANARY = /zq[a-z]{8}qz/i;
const letters = (n: number): string =>
  Array.from({ length: 8 }, (_, at) => 'abcdefghik'.charAt(Math.floor(n / 10 ** (at % 4)) % 10)).join('');
const word = (n: number): string => `Zq${letters(n)}qz`;

const HEADERS = [...FIELD_NAMES, 'Innendienst', 'Was sagte der Kunde?'];
function cellOf(header: string, n: number): string {
  const kind = FIELDS[header as keyof typeof FIELDS]?.kind;
  if (kind === 'email') return `${word(n)}@${word(n + 1)}-beispiel.de`;
  if (kind === 'url') return `https://${word(n)}-beispiel.de/in/${word(n)}`;
  if (kind === 'date' || kind === 'number' || kind === 'boolean' || kind === 'minutes' || kind === 'phone')
    return word(n);
  return header === 'country' ? 'DE' : word(n);
}
const row = (from: number): string[] => HEADERS.map((header, index) => cellOf(header, from + index * 7));
const LIST = `${HEADERS.join(';')}\n${Array.from({ length: 8 }, (_, n) => row(n * 1009).join(';')).join('\n')}\n"${row(
  77,
)
  .join(';')
  .slice(0, 300)}\n`;
const BROKEN = LIST.replaceAll(';', '";');
const WIDE = `${row(5).join(';')}\n${row(9).join(';')}\n`;

const leads = await inside({ 'in.csv': LIST }, [
  'qualify',
  './in.csv',
  '-o',
  './out',
  '--quiet',
  '--split',
  '--xlsx',
]);
const LEADS = leads.files.get('out/leads.csv') ?? Buffer.alloc(0);
const OUTCOMES = `lead_id;status;amount\n${word(3)};won ${word(4)};x${word(5)}\n;;\n`;
const GIVEN = {
  'in.csv': LIST,
  'broken.csv': BROKEN,
  'wide.csv': WIDE,
  'leads.csv': LEADS,
  'outcomes.csv': OUTCOMES,
  'notes.csv': `note\n${word(6)} ruft an\n`,
  'bad.yaml': 'marget: 1\n',
};

/** What every command is tried with; the last part of a run may go wrong, and then it must be as silent. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  qualify: [
    [
      'qualify',
      './in.csv',
      '-o',
      './o',
      '--junit',
      './j.xml',
      '--fail-on',
      'records.rejected>0',
      '--for',
      'hubspot',
      'salesforce',
      '--returns',
    ],
    [
      'qualify',
      './in.csv',
      '-o',
      './o',
      '--json',
      '--quiet',
      '--reference',
      './in.csv',
      '--suppress',
      './in.csv',
      '--activity',
      './in.csv',
      '--verified',
      './in.csv',
    ],
    ['qualify', './broken.csv', '-o', './o'],
    ['qualify', './wide.csv', '-o', './o'],
    ['qualify', './in.csv', '-o', './o', '--corrections', './in.csv'],
    ['qualify', './in.csv', '-o', './o', '--map', 'Innendienst=email'],
  ],
  inspect: [
    ['inspect', './in.csv'],
    ['inspect', './broken.csv', '--quiet'],
    ['inspect', './in.csv', '--dump'],
  ],
  explain: [
    ['explain', './leads.csv', 'nobody'],
    ['explain', './in.csv', '1'],
  ],
  diff: [
    ['diff', './leads.csv', './leads.csv'],
    ['diff', './leads.csv', './in.csv'],
  ],
  balloon: [
    ['balloon', 'sample', './leads.csv', '--k', '3', '-o', './s'],
    ['balloon', 'report', './leads.csv', '--outcomes', './outcomes.csv'],
    ['balloon', 'report', './in.csv', '--outcomes', './in.csv', '--costs', './in.csv'],
  ],
  evaluate: [['evaluate', './leads.csv', '--outcomes', './outcomes.csv']],
  tune: [
    ['tune', './leads.csv', '--outcomes', './outcomes.csv'],
    ['tune', './in.csv', '--outcomes', './in.csv'],
  ],
  compare: [['compare', '-c', './bad.yaml', '-c', './bad.yaml', './in.csv']],
  notes: [
    ['notes', './notes.csv', '--quiet'],
    ['notes', './broken.csv'],
  ],
  config: [
    ['config', 'check', './in.csv'],
    ['config', 'check', './bad.yaml'],
  ],
  demo: [],
  synth: [['synth', '--records', '3', '-o', './y']],
  forget: [
    ['forget', '--email', `${word(1)}@${word(2)}.de`, './leads.csv'],
    ['forget', '--email', 'x@y.de', './in.csv'],
  ],
  review: [
    ['review', './leads.csv'],
    ['review', './in.csv'],
  ],
  completion: [],
};

describe('what a list holds is never told on standard error', () => {
  test.each(Object.values(RUNS).flat())('%s %s %s %s', async (...args) => {
    const { stderr, code, files } = await inside(GIVEN, args);
    expect(code).not.toBe(70);
    expect(CANARY.exec(stderr)?.[0]).toBeUndefined();
    for (const [name, bytes] of files)
      if (/\.json$|\.xml$|report\.|\.yaml$/.test(name)) expect(secretIn(bytes), name).toBeUndefined();
  });

  test('and CI gets figures only', async () => {
    const args = ['qualify', './in.csv', '-o', './o', '--fail-on', 'email.invalid>0'];
    const { stderr, stdout } = await inside(GIVEN, args, { env: { GITHUB_ACTIONS: 'true' } });
    expect(CANARY.exec(stderr + stdout)?.[0]).toBeUndefined();
  });

  test('every command is tried', () => {
    expect(COMMANDS.map(({ name }) => name).filter((name) => !Object.hasOwn(RUNS, name))).toEqual([]);
  });
});

test('the figures of a run hold nothing of a list but what the source is called', () => {
  const summary = JSON.parse(String((leads satisfies Did).files.get('out/summary.json')));
  const { sources, ...rest } = summary;
  expect(CANARY.exec(JSON.stringify(rest))?.[0]).toBeUndefined();
  expect(sources.length).toBeGreaterThan(0);
});

/** The channel that a list names is a figure of the report: it says what, not who. */
function secretIn(bytes: Buffer): string | undefined {
  const text = bytes.toString();
  const sources = Array.from({ length: 8 }, (_, n) =>
    word(n * 1009 + HEADERS.indexOf('source') * 7).toLowerCase(),
  );
  return [...text.matchAll(new RegExp(CANARY, 'gi'))]
    .map(([found]) => found)
    .find((found) => !sources.includes(found.toLowerCase()));
}
