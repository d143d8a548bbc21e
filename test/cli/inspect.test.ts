import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

let cwd = '';
let out = '';
let err = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'inspect-'));
  out = '';
  err = '';
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const sink = (add: (text: string) => void) =>
  ({
    write: (text: string) => {
      add(text);
      return true;
    },
  }) as unknown as Io['stdout'];

/** Runs the command in a folder that holds `files`; names of files are relative to it. */
async function inspect(files: Readonly<Record<string, string>>, ...args: string[]): Promise<number> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const names = Object.keys(files);
  const io = {
    stdin: (async function* () {})(),
    stdout: sink((text) => (out += text)),
    stderr: sink((text) => (err += text)),
    env: {},
    cwd,
    today: '2026-11-24',
  } as unknown as Io;
  const at = (arg: string) => (names.includes(arg) ? join(cwd, arg) : arg);
  return run(['inspect', ...args.map(at)], io);
}

const LIST =
  'Vorname;Nachname;Firma;E-Mail;Notiz\nEva;Kern;Kern AG;eva.kern@kern.example;ruft an\nMax;Berg;Berg KG;max@berg.example;\n';

describe('leadsieve inspect', () => {
  test('names file, columns and fields, and shows no personal data', async () => {
    expect(await inspect({ 'messe.csv': LIST }, 'messe.csv')).toBe(0);
    expect(out).toMatch(/semicolon/);
    expect(out).toMatch(/E-Mail +email +98 %/);
    expect(out).not.toMatch(/Kern|kern|Berg\b|ruft/);
    expect(err).toBe('');
  });

  test('--json has the keys that scripts rely on', async () => {
    expect(await inspect({ 'messe.csv': LIST }, 'messe.csv', '--json')).toBe(0);
    const { files } = JSON.parse(out);
    expect(Object.keys(files[0])).toEqual([
      'path',
      'format',
      'preset',
      'encoding',
      'bom',
      'delimiter',
      'quote',
      'newline',
      'preamble_lines',
      'header_line',
      'header',
      'records',
      'columns',
      'problems',
    ]);
    expect(files[0]).toMatchObject({
      format: 'csv',
      preset: null,
      delimiter: ';',
      header_line: 1,
      records: 2,
      problems: [],
    });
    expect(Object.keys(files[0].columns[0])).toEqual([
      'index',
      'header',
      'field',
      'confidence',
      'because',
      'samples',
    ]);
    expect(files[0].columns.map(({ field }: { field: string | null }) => field)).toEqual([
      'first_name',
      'last_name',
      'company',
      'email',
      'notes',
    ]);
  });

  test('a table that names nobody is looked at, and said to name nobody', async () => {
    expect(await inspect({ 'artikel.csv': 'Menge;Preis\n12;9,90\n3;1,50\n' }, 'artikel.csv')).toBe(0);
    expect(out).toMatch(/cannot be qualified/);
  });

  test('a list without a header is placed by its cells', async () => {
    const text = 'Eva Kern;eva@kern.example;0171 1234567\nMax Berg;max@berg.example;0151 7654321\n';
    expect(await inspect({ 'ohne.csv': text }, 'ohne.csv')).toBe(0);
    expect(out).toMatch(/no header/);
    expect(out).toMatch(/full_name[\s\S]*email[\s\S]*phone/);
  });

  test('undecided dates are a problem of the header line', async () => {
    await inspect(
      { 'd.csv': 'Email,Created at\na@a.example,03/04/2026\nb@b.example,05/06/2026\n' },
      'd.csv',
      '--json',
    );
    expect(JSON.parse(out).files[0].problems).toMatchObject([{ line: 1, code: 'AMBIGUOUS_DATE' }]);
  });

  test('--map places a column; a column that is not there is refused', async () => {
    await inspect({ 'messe.csv': LIST }, 'messe.csv', '--json', '--map', 'notiz=question');
    expect(JSON.parse(out).files[0].columns[4]).toMatchObject({ field: 'question', confidence: 1 });
    expect(await inspect({ 'messe.csv': LIST }, 'messe.csv', '--map', 'Notitz=notes')).toBe(2);
    expect(err).toMatch(/no file has a column "Notitz"/);
  });

  test('--save-map keeps a mapping that -c uses for the same columns, and leaves the rest of the config alone', async () => {
    const config = '# ours\nmarket: b2c\n';
    await inspect(
      { 'messe.csv': LIST, 'leadsieve.yaml': config },
      'messe.csv',
      '--map',
      'Firma=ignore',
      '--save-map',
      'leadsieve.yaml',
      '--quiet',
    );
    const saved = readFileSync(join(cwd, 'leadsieve.yaml'), 'utf8');
    expect(saved).toMatch(/^# ours\nmarket: b2c\n/);
    expect(saved).not.toMatch(/Kern/);
    out = '';
    await inspect({ 'neu.csv': LIST }, 'neu.csv', '--json');
    expect(JSON.parse(out).files[0].columns[2]).toMatchObject({
      field: null,
      because: 'set aside by the user',
    });
  });

  test('--dump prints the records as they are', async () => {
    expect(await inspect({ 'messe.csv': LIST }, 'messe.csv', '--dump')).toBe(0);
    expect(out).toBe(
      'Vorname,Nachname,Firma,E-Mail,Notiz\nEva,Kern,Kern AG,eva.kern@kern.example,ruft an\nMax,Berg,Berg KG,max@berg.example,\n',
    );
  });

  test('what a file says never steers the terminal', async () => {
    await inspect({ 'x.csv': 'Na\u001b[31mme;E-Mail\nEva Kern;eva@kern.example\n' }, 'x.csv');
    expect(out).not.toContain('\u001b');
  });

  test('a file that is not there ends with 2', async () => {
    expect(await inspect({}, 'fehlt.csv')).toBe(2);
  });
});
