import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { openProgress, progressText } from '../../src/cli/progress.ts';
import { speaksUnicode } from '../../src/cli/unicode.ts';

function terminal(isTTY: boolean, env: Record<string, string> = {}): { io: Io; written: string[] } {
  const written: string[] = [];
  const stderr = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  return { io: { stderr, env } as unknown as Io, written };
}

/** A run of three seconds with a step every 10 ms. */
function run(io: Io, quiet: boolean): void {
  let time = 0;
  const progress = openProgress(io, quiet, 'en', () => time);
  progress.begin('reading', 600);
  for (let done = 1; done <= 300; done++) {
    time += 10;
    progress.reach(done);
  }
  progress.clear();
}

test('one line, drawn now and then, and taken away at the end', () => {
  const { io, written } = terminal(true);
  run(io, false);
  expect(written.length).toBeGreaterThan(10);
  expect(written.length).toBeLessThan(25);
  expect(written.join('')).not.toContain('\n');
  expect(written.at(-2)).toMatch(/^\r\u001b\[2Kreading {2}\d+ records {2}100\/s {2}about 4 s left$/);
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test.each<[string, boolean, boolean, Record<string, string>]>([
  ['without a terminal', false, false, {}],
  ['where nothing is to be said', true, true, {}],
  ['on a terminal that cannot move its cursor', true, false, { TERM: 'dumb' }],
])('%s nothing is drawn', (_, isTTY, quiet, env) => {
  const { io, written } = terminal(isTTY, env);
  run(io, quiet);
  expect(written).toEqual([]);
});

test.each<[number, number, number, 'en' | 'de', number, string]>([
  [120_000, 240_000, 4, 'en', 80, 'reading  120,000 records  30,000/s  about 4 s left'],
  [120_000, 240_000, 4, 'de', 80, 'lese  120.000 Datensätze  30.000/s  noch etwa 4 s'],
  [1000, 1_000_000, 10, 'en', 80, 'reading  1,000 records  100/s  about 2 h 47 min left'],
  [1000, 0, 10, 'en', 80, 'reading  1,000 records  100/s'],
  [1000, 900, 10, 'en', 80, 'reading  1,000 records  100/s'],
  [1000, 4000, 1, 'en', 80, 'reading  1,000 records  1,000/s'],
  [1, 4000, 0, 'en', 80, 'reading  1 records'],
  [120_000, 240_000, 4, 'en', 30, 'reading  120,000 records'],
  [120_000, 240_000, 4, 'en', 10, 'reading'],
])('%i of %i after %i s in %s, %i columns', (done, total, seconds, language, width, text) => {
  expect(progressText('reading', done, total, seconds, language, width)).toBe(text);
});

test.each<[Record<string, string>, string, boolean]>([
  [{ LANG: 'de_DE.UTF-8' }, 'linux', true],
  [{ LANG: 'C' }, 'linux', false],
  [{ LANG: 'de_DE.ISO-8859-1', LC_ALL: 'C.utf8' }, 'linux', true],
  [{ LANG: 'C.UTF-8', TERM: 'linux' }, 'linux', false],
  [{}, 'darwin', true],
  [{}, 'win32', false],
  [{ WT_SESSION: '1' }, 'win32', true],
  [{ TERM_PROGRAM: 'vscode' }, 'win32', true],
])('%j on %s shows blocks: %s', (env, platform, shows) => {
  expect(speaksUnicode(env, platform)).toBe(shows);
});
