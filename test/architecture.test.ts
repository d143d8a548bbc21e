import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const STAGES = [
  'read',
  'map',
  'check',
  'correct',
  'complete',
  'merge',
  'notes',
  'signals',
  'score',
  'consent',
  'classify',
  'route',
];
const VOCABULARY = ['lead.ts', 'list.ts', 'errors.ts', 'findings', 'config', 'data'];

/** Which packages and node modules may be imported where; a package not listed may be imported anywhere in src. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  chalk: ['cli'],
  'csv-parse': ['read'],
  'csv-stringify': ['write'],
  'node:fs': ['read', 'write', 'data', 'config', 'cli'],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function sources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: name, text: readFileSync(join(SRC, name), 'utf8') }));
}

/** Every breach of the import rules in a set of files, as sentences. */
function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const folder = path.split('/')[0] ?? '';
    const found: string[] = [];
    for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      const home = Object.entries(HOMES).find(([name]) => target === name || target.startsWith(`${name}/`));
      if (home && path.includes('/') && !home[1].includes(folder)) found.push(`${path} imports ${target}`);
      if (!target.startsWith('.')) continue;
      const to = relative(SRC, resolve(SRC, dirname(path), target));
      const toFolder = to.split('/')[0] ?? '';
      if (STAGES.includes(folder) && toFolder !== folder && !VOCABULARY.includes(toFolder)) {
        found.push(`${path} imports ${to}: a stage knows itself and the vocabulary`);
      }
      if (STAGES.includes(toFolder) && toFolder !== folder && to !== `${toFolder}/${toFolder}.ts`) {
        found.push(`${path} goes past the front door of ${toFolder}`);
      }
      if (VOCABULARY.includes(folder) && !VOCABULARY.includes(toFolder)) {
        found.push(`${path} imports ${to}: the vocabulary knows no stage`);
      }
    }
    if (folder !== 'cli' && /\b(?:console\.|process\.(?!memoryUsage))/.test(text))
      found.push(`${path} uses console or process`);
    if (/\bDate\.now\(|new Date\(\)|Math\.random\(|toLocale\w*\(/.test(text) && folder !== 'cli') {
      found.push(`${path} asks the clock, chance or the locale`);
    }
    return found;
  });
}

describe('import rules', () => {
  test('the source keeps them', () => {
    expect(breaches(sources())).toEqual([]);
  });

  test.each([
    ['merge/merge.ts', "import { checkLead } from '../check/check.ts';"],
    ['check/phone.ts', "import { readFileSync } from 'node:fs';"],
    ['score/score.ts', "import chalk from 'chalk';"],
    ['map/map.ts', "import { parse } from 'csv-parse/sync';"],
    ['sieve.ts', "import { parsePhone } from './check/phone.ts';"],
    ['config/load.ts', "import { sieve } from '../sieve.ts';"],
    ['report/html.ts', 'console.log(1);'],
    ['notes/notes.ts', 'const today = new Date();'],
  ])('a breach planted in %s is found', (path, text) => {
    expect(breaches([{ path, text }])).toHaveLength(1);
  });
});
