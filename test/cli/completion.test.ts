import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyCommand, runHere } from './words.ts';

const scripts = new Map<string, string>();
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) scripts.set(shell, (await runHere(['completion', shell])).out);
});

test.each(['bash', 'zsh', 'fish'])('%s knows every command and option', async (shell) => {
  const script = scripts.get(shell) ?? '';
  for (const { path, flags } of await everyCommand()) {
    for (const name of path) expect(script).toMatch(new RegExp(`\\b${name}\\b`));
    for (const flag of flags) expect(script).toContain(shell === 'fish' ? `-l ${flag.slice(2)} ` : flag);
  }
});

test('an unknown shell is said', async () => {
  expect(await runHere(['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' });
});

describe('in bash', () => {
  const offered = (...words: readonly string[]): string => {
    const asked = words.map((word) => `'${word}'`).join(' ');
    const code = `${scripts.get('bash')}
COMP_WORDS=(leadsieve ${asked}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _leadsieve; echo "\${COMPREPLY[*]}"`;
    return spawnSync('bash', ['--norc', '-c', code], { encoding: 'utf8' }).stdout.trim();
  };
  test.each<[readonly string[], string]>([
    [['qua'], 'qualify'],
    [['--v'], '--version'],
    [['balloon', ''], 'plan sample report'],
    [['balloon', 's'], 'sample'],
    [['qualify', 'a.csv', '--corr'], '--corrections'],
    [['qualify', '--for', 'sales'], 'salesforce salesmanago'],
    [['qualify', '--for', '=', 'hub'], 'hubspot'],
    [['qualify', '--market', ''], 'b2b b2c'],
    [['qualify', '--fail-on', 'email.i'], 'email.invalid'],
    [['config', 'sch'], 'schema'],
    [['completion', ''], 'bash zsh fish'],
    [['qualify', 'a'], ''],
    [['review', '--out', ''], ''],
  ])('%j', (words, answer) => {
    expect(offered(...words)).toBe(answer);
  });
});

test.each(['bash', 'zsh', 'fish'])('%s takes its script, where it is installed', (shell) => {
  const file = join(mkdtempSync(join(tmpdir(), 'completion-')), `script.${shell}`);
  writeFileSync(file, scripts.get(shell) ?? '');
  const { error, status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
  if (error) return;
  expect([status, stderr]).toEqual([0, '']);
});
