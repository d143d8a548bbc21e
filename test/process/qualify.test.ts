import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, LISTS, leadsieve, table } from './run.ts';

const FILES = ['hubspot.csv', 'kontaktformular.csv', 'messe.csv', 'webinar.csv'];
const AS_OF = ['--as-of', '2026-03-20'];

let out: string;
let leads: Record<string, string>[];

beforeAll(() => {
  out = join(emptyFolder(), 'out');
  expect(leadsieve(['qualify', ...FILES, ...AS_OF, '-o', out])).toMatchObject({ code: 0, stdout: '' });
  leads = table(join(out, 'leads.csv'));
});

const leadOf = (email: string): Record<string, string> => {
  const lead = leads.find((one) => one.email?.toLowerCase() === email);
  if (!lead) throw new Error(`no lead ${email}`);
  return lead;
};

describe('the main job on the shipped lists', () => {
  test('every record turns up exactly once', () => {
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    const rejects = table(join(out, 'rejects.csv'));
    expect(summary.records).toBe(summary.leads + summary.merged + summary.rejects);
    const places = [
      ...leads.flatMap((lead) => lead.sources?.split('; ') ?? []),
      ...rejects.map((reject) => `${reject.file}:${reject.line}`),
    ];
    expect(places).toHaveLength(summary.records);
    expect(new Set(places).size).toBe(summary.records);
    expect(leads).toHaveLength(summary.leads);
  });

  test('the four lists hold what they should', () => {
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    const records = Object.fromEntries(
      summary.inputs.map((input: { path: string; records: number }) => [input.path, input.records]),
    );
    expect(records).toEqual({
      'hubspot.csv': 40,
      'kontaktformular.csv': 42,
      'messe.csv': 44,
      'webinar.csv': 46,
    });
  });

  test('host and panelist are nobody’s leads', () => {
    expect(leads.filter((lead) => lead.email?.includes('katalogfabrik-beispiel'))).toEqual([]);
  });

  test('the record that breaks off is rejected with its line', () => {
    const [reject, ...others] = table(join(out, 'rejects.csv'));
    expect(reject).toMatchObject({ file: 'messe.csv', line: '48' });
    expect(others).toEqual([]);
  });

  test('a wish makes a lead pre-qualified, an agreed meeting qualifies it', () => {
    const kettner = leadOf('s.kettner@kettner-anlagen-beispiel.de');
    expect(kettner).toMatchObject({
      class: 'qualified',
      stage: 'SQL',
      disposition: 'handoff',
      intent: 'commitment',
    });
    expect(kettner.sources?.split('; ')).toHaveLength(4);
    expect(leadOf('julia.hartmann@hartmann-verpackung-beispiel.de')).toMatchObject({
      class: 'pre-qualified',
      stage: 'MQL',
    });
  });

  test('attendance alone never leaves unqualified', () => {
    const silent = leads.filter((lead) => lead.source_type === 'webinar' && lead.note === '');
    expect(silent.length).toBeGreaterThan(8);
    expect(new Set(silent.map((lead) => lead.class))).toEqual(new Set(['unqualified']));
  });

  test('the points re-add to the score', () => {
    for (const lead of leads) {
      const points = [...(lead.reasons ?? '').matchAll(/(?:^|; )([+-][\d.]+) /g)].map(([, value]) =>
        Number(value),
      );
      expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(lead.score), 6);
    }
  });

  test('nothing a spreadsheet would run leaves the tool', () => {
    const cells = leads.flatMap((lead) => Object.entries(lead)).filter(([name]) => name !== 'reasons');
    expect(cells.filter(([, cell]) => /^[=@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter(([, cell]) => /^[+-]/.test(cell) && !/^[+-]\d[\d.]*$/.test(cell))).toEqual([]);
  });

  test('no personal data in the figures', () => {
    const text =
      readFileSync(join(out, 'summary.json'), 'utf8') + readFileSync(join(out, 'report.html'), 'utf8');
    for (const lead of leads) if (lead.email) expect(text).not.toContain(lead.email);
    expect(text).not.toContain('Kettner');
  });

  test('the page asks nobody for anything and runs nothing', () => {
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\bsrc=|url\(|https?:\/\/(?!www\.w3\.org)/);
  });
});

describe('equal input, equal bytes', () => {
  test('two runs', () => {
    const again = join(emptyFolder(), 'out');
    leadsieve(['qualify', ...FILES, ...AS_OF, '-o', again], {
      env: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' },
    });
    for (const name of readdirSync(out))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(true);
  });

  test('the order of the files changes no class and no score', () => {
    const other = join(emptyFolder(), 'out');
    leadsieve(['qualify', ...[...FILES].reverse(), ...AS_OF, '-o', other]);
    const facts = (rows: Record<string, string>[]): string[] =>
      rows
        .map((lead) => `${lead.lead_id} ${lead.class} ${lead.disposition} ${lead.score} ${lead.sources}`)
        .sort();
    expect(facts(table(join(other, 'leads.csv')))).toEqual(facts(leads));
  });

  test('a second run into the same folder replaces the first', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'mine.txt'), 'keep me');
    leadsieve(['qualify', 'messe.csv', ...AS_OF, '-o', folder, '--split', '--xlsx']);
    leadsieve(['qualify', 'messe.csv', ...AS_OF, '-o', folder]);
    expect(existsSync(join(folder, 'handoff.csv'))).toBe(false);
    expect(existsSync(join(folder, 'leads.xlsx'))).toBe(false);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('keep me');
  });
});

describe('pipes and bars', () => {
  test('-o - writes leads.csv to stdout and nothing else', () => {
    const { code, stdout, stderr } = leadsieve(['qualify', ...FILES, ...AS_OF, '-o', '-']);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(out, 'leads.csv'), 'utf8'));
    expect(stderr).not.toMatch(/@|Kettner/);
  });

  test('- reads stdin', () => {
    const { code, stdout } = leadsieve(['qualify', '-', ...AS_OF, '-o', '-', '--quiet'], {
      input: readFileSync(join(LISTS, 'messe.csv')),
    });
    expect(code).toBe(0);
    expect(stdout.split('\r\n').length).toBeGreaterThan(40);
    expect(stdout).toContain("'-:4");
  });

  test('--quiet says nothing', () => {
    expect(
      leadsieve(['qualify', 'messe.csv', ...AS_OF, '-o', join(emptyFolder(), 'out'), '--quiet']),
    ).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('without a terminal: one line a file and a closing line', () => {
    const { stderr } = leadsieve([
      'qualify',
      'messe.csv',
      'webinar.csv',
      ...AS_OF,
      '-o',
      join(emptyFolder(), 'out'),
    ]);
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => /^(messe|webinar)\.csv:/.test(line)),
    ).toHaveLength(2);
    expect(stderr).toMatch(/\d+ records = \d+ leads \+ \d+ merged \+ \d+ rejected/);
  });

  test('--json prints the figures', () => {
    const { stdout } = leadsieve([
      'qualify',
      'messe.csv',
      ...AS_OF,
      '-o',
      join(emptyFolder(), 'out'),
      '--json',
      '--quiet',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ records: 44, as_of: '2026-03-20' });
  });

  test.each([
    ['email.invalid>90%', 0],
    ['class.qualified<1', 0],
    ['records.rejected>0', 1],
    ['classes.unqualified>0', 1],
    ['findings.NO_SUCH_CODE>0', 0],
  ])('--fail-on %s exits with %i', (bar, code) => {
    const folder = join(emptyFolder(), 'out');
    const ran = leadsieve(['qualify', 'messe.csv', ...AS_OF, '-o', folder, '--fail-on', bar]);
    expect(ran.code).toBe(code);
    expect(existsSync(join(folder, 'leads.csv'))).toBe(true);
    expect(ran.stderr.includes('bar missed')).toBe(code === 1);
  });

  test('missed bars as JUnit and as an annotation', () => {
    const folder = emptyFolder();
    const { stderr } = leadsieve(
      [
        'qualify',
        join(LISTS, 'messe.csv'),
        ...AS_OF,
        '-o',
        'out',
        '--fail-on',
        'records.rejected>0',
        '--junit',
        'bars.xml',
      ],
      { cwd: folder, env: { GITHUB_ACTIONS: 'true' } },
    );
    expect(readFileSync(join(folder, 'bars.xml'), 'utf8')).toContain('failures="1"');
    expect(stderr).toContain('::error title=leadsieve::bar missed: records.rejected>0');
  });
});

describe('what the user can mend: one sentence with a remedy, exit 2, nothing written', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'doc.pdf'), '%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
  writeFileSync(join(folder, 'numbers.csv'), 'a;b\n1;2\n3;4\n');
  writeFileSync(join(folder, 'bad.yaml'), 'marget: b2b\n');
  writeFileSync(join(folder, 'broken.yaml'), 'market: [b2b\n');
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'folder'));
  const list = join(LISTS, 'messe.csv');

  test.each([
    ['a missing file', ['qualify', 'nope.csv'], /nope\.csv/],
    ['an empty file', ['qualify', 'empty.csv'], /empty/],
    ['a folder', ['qualify', 'folder'], /folder/],
    ['no list', ['qualify', 'doc.pdf'], /PDF/i],
    ['a list that names nobody', ['qualify', 'numbers.csv'], /numbers\.csv/],
    ['an unknown option', ['qualify', list, '--froot'], /froot/],
    ['an unknown command', ['qualfy', list], /qualify/],
    ['no file at all', ['qualify'], /file/],
    [
      'a config with an unknown key',
      ['qualify', list, '-c', 'bad.yaml'],
      /bad\.yaml:1: marget: unknown key; did you mean "market"/,
    ],
    ['a broken config', ['qualify', list, '-c', 'broken.yaml'], /broken\.yaml:\d/],
    ['a config that is not there', ['qualify', list, '-c', 'none.yaml'], /none\.yaml/],
    ['an output folder that is a file', ['qualify', list, '-o', 'file'], /file/],
    ['a date that is none', ['qualify', list, '--as-of', '2026-02-30'], /2026-02-30/],
    ['a bar that is none', ['qualify', list, '--fail-on', 'lots'], /lots/],
    ['a bar over no figure', ['qualify', list, '--fail-on', 'emial.invalid>3'], /emial/],
    ['a field that is none', ['qualify', list, '--map', 'Firma=firma'], /firma/],
    ['a country that is none', ['qualify', list, '--country', 'Germany'], /Germany/],
  ])('%s', (_name, args, message) => {
    const before = readdirSync(folder).sort();
    const { code, stdout, stderr } = leadsieve(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*\.js:\d/);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test('an input in the output folder is not overwritten', () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, 'leads.csv'), readFileSync(list));
    const { code, stderr } = leadsieve(['qualify', 'leads.csv', '-o', '.'], { cwd: dir });
    expect(code).toBe(2);
    expect(stderr).toMatch(/leads\.csv/);
    expect(readFileSync(join(dir, 'leads.csv')).equals(readFileSync(list))).toBe(true);
  });
});

test('a JUnit file that is an input is refused before anything is written', () => {
  const folder = emptyFolder();
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'Name,E-Mail\nAnna Kettner,a.kettner@kettner-beispiel.de\n');
  const { code, stderr } = leadsieve(
    ['qualify', 'list.csv', '--junit', 'list.csv', '--as-of', '2026-03-20'],
    {
      cwd: folder,
    },
  );
  expect([code, readdirSync(folder)]).toEqual([2, ['list.csv']]);
  expect(stderr).toContain('would be overwritten');
  expect(readFileSync(list, 'utf8')).toContain('Kettner');
});
