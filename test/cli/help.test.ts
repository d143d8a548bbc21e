import { describe, expect, test } from 'vitest';
import { foldHelp } from '../../src/cli/help.ts';
import { everyCommand, runHere } from './words.ts';

describe('--help', () => {
  test('of every command has examples and exit codes', async () => {
    for (const { path } of await everyCommand()) {
      const { code, out } = await runHere([...path, '--help']);
      expect(code).toBe(0);
      expect(out, path.join(' ')).toMatch(/^Examples?:$/m);
      expect(out, path.join(' ')).toContain('Exit codes: ');
    }
  });

  test.each([60, 80, 120])('fits %i columns but for examples, which stay whole', async (width) => {
    for (const { path } of await everyCommand()) {
      const { out } = await runHere([...path, '--help'], width);
      const notes = out.slice(out.indexOf('Example')).split('\n');
      for (const line of notes)
        if (!/^ {2}\S/.test(line))
          expect(line.length, `${path.join(' ')}: ${line}`).toBeLessThanOrEqual(width);
    }
  });

  test('leadsieve help <command> is the same', async () => {
    expect((await runHere(['help', 'review'])).out).toBe((await runHere(['review', '--help'])).out);
  });
});

test('a comment goes below its example, a wide paragraph is set anew, the rest stays', () => {
  const text =
    'Head:\n  leadsieve qualify a.csv      what it does and why\n\nOne two three four five six seven eight.\nNine.';
  expect(foldHelp(text, 30)).toBe(
    'Head:\n  leadsieve qualify a.csv\n      what it does and why\n\nOne two three four five six\nseven eight. Nine.',
  );
  expect(foldHelp(text, 80)).toBe(text);
});

test.each<[readonly string[], string]>([
  [['qualfy', 'x'], '(Did you mean qualify?)'],
  [['revew'], '(Did you mean review?)'],
  [['balloon', 'plam'], '(Did you mean plan?)'],
  [['config', 'chek'], '(Did you mean check?)'],
  [['qualify', 'x', '--refrence', 'y'], '(Did you mean --reference?)'],
  [['review', 'x', '--referense', 'y'], '(Did you mean --reference?)'],
  [['--verson'], '(Did you mean --version?)'],
])('%j is put right', async (args, hint) => {
  const { code, err } = await runHere(args);
  expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
});
