import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, LISTS, leadsieve, table } from './run.ts';

interface Compared {
  readonly before: number;
  readonly after: number;
  readonly same: number;
  readonly moved: number;
  readonly gone: number;
  readonly new: number;
  readonly dispositions: { readonly flows: readonly { readonly from: string; readonly leads: number }[] };
  readonly moves: readonly { readonly lead_id: string; readonly why: readonly string[] }[];
}

const AS_OF = ['--as-of', '2026-03-20'];
const LIST = join(LISTS, 'messe.csv');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('diff and compare', () => {
  const cwd = folderWith({ 'now.yaml': 'market: b2b\n', 'planned.yaml': 'handoff: { min_score: 30 }\n' });
  const compared = leadsieve(['compare', '-c', 'now.yaml', '-c', 'planned.yaml', LIST, ...AS_OF, '--json'], {
    cwd,
  });
  const result = JSON.parse(compared.stdout) as Compared;

  test('a lower bar hands more leads over, and each says why', () => {
    expect(compared.code).toBe(0);
    expect(result.moved).toBeGreaterThan(0);
    expect(result.moves.every(({ why }) => why.includes('gate SCORE_REACHED: now'))).toBe(true);
  });

  test('the totals add up', () => {
    expect(result.before).toBe(result.same + result.moved + result.gone);
    expect(result.after).toBe(result.same + result.moved + result.new);
    expect(result.dispositions.flows.reduce((sum, { leads }) => sum + leads, 0)).toBe(
      result.before + result.new,
    );
  });

  test('diff of the two runs says the same as compare', () => {
    for (const name of ['now', 'planned']) {
      leadsieve(['qualify', LIST, '-c', `${name}.yaml`, '-o', name, ...AS_OF, '--quiet'], { cwd });
    }
    const diff = leadsieve(['diff', 'now/leads.csv', 'planned/leads.csv', '--json'], { cwd });
    const { moves, before } = JSON.parse(diff.stdout) as Compared;
    expect(moves.map(({ lead_id, why }) => [lead_id, why])).toEqual(
      result.moves.map(({ lead_id, why }) => [lead_id, why]),
    );
    expect(before).toBe(table(join(cwd, 'now/leads.csv')).length);
    expect(diff.stderr).toBe('');
  });

  test.each<[string, string[], RegExp]>([
    ['a file that is no leads.csv', ['diff', LIST, LIST], /is no leads\.csv/],
    ['one config', ['compare', '-c', 'now.yaml', LIST], /needs two configs/],
    ['a config that is not there', ['compare', '-c', 'now.yaml', '-c', 'none.yaml', LIST], /cannot be read/],
  ])('%s ends with 2 and a remedy', (_, args, message) => {
    const { code, stderr } = leadsieve(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
