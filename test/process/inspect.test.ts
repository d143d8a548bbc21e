import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, leadsieve } from './run.ts';

test('--json says what each file is and where its columns go', () => {
  const { code, stdout, stderr } = leadsieve(['inspect', 'messe.csv', 'webinar.csv', '--json']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['messe.csv', 'webinar.csv']);
  const [scans, webinar] = files;
  expect(scans).toMatchObject({
    format: 'csv',
    preset: null,
    encoding: 'windows-1252',
    bom: false,
    delimiter: ';',
    header_line: 3,
    preamble_lines: 2,
    records: 44,
  });
  expect(webinar).toMatchObject({ preset: 'zoom-webinar-attendees', bom: true, records: 46 });
  expect(
    Object.fromEntries(
      scans.columns.map((c: { header: string; field: string | null }) => [c.header, c.field]),
    ),
  ).toMatchObject({
    Vorname: 'first_name',
    Firma: 'company',
    'E-Mail-Adresse': 'email',
    Bemerkungen: 'notes',
  });
  expect(scans.problems).toContainEqual(expect.objectContaining({ line: 48, code: 'UNCLOSED_QUOTE' }));
});

test('for people: a table of columns with masked samples, and nothing is written', () => {
  const folder = emptyFolder();
  const { code, stdout } = leadsieve(['inspect', 'messe.csv']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Bemerkungen\s+notes/);
  expect(stdout).not.toMatch(/Kettner|kettner-anlagen/);
  expect(existsSync(join(folder, 'leadsieve-out'))).toBe(false);
});

test('--dump gives the records back as plain CSV', () => {
  const { stdout } = leadsieve(['inspect', '--dump', 'hubspot.csv']);
  const lines = stdout.trimEnd().split(/\r?\n/);
  expect(lines[0]).toMatch(/^Record ID,First Name,Last Name,/);
  expect(lines).toHaveLength(41);
});

test('a column that is placed with doubt keeps its cells masked', () => {
  const folder = emptyFolder();
  writeFileSync(
    join(folder, 'odd.csv'),
    'Wer,Wohin schreiben,Fernruf\n"Huber, Maria",m@hof-beispiel.at,+43 1 2345678\nDr. Otto Krug,o@krug-beispiel.de,030 23125 099\nPia Lehner,p@lehner-beispiel.de,089 99998 77\n',
  );
  const { stdout } = leadsieve(['inspect', 'odd.csv'], { cwd: folder });
  expect(stdout).toContain('Wer');
  expect(stdout).not.toMatch(/Huber|Krug|Lehner/);
});
