import { describe, expect, test } from 'vitest';
import { inside } from '../inside.ts';
import { HEADER, SOUND } from './promises.ts';

const LIST = `${HEADER}\n${SOUND.join('\n')}\n`;
const bomb = (level: number): string =>
  [
    'a0: &a0 [x,x,x,x,x,x,x,x,x]',
    ...Array.from(
      { length: level },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(',')}]`,
    ),
  ].join('\n');

describe('a hostile config is refused with a sentence, and nothing is written', () => {
  test.each([
    ['deep nesting', `score: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['deep maps', `${Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')} 1`],
    ['an alias bomb', bomb(9)],
    ['a merge bomb', `${bomb(3)}\nmarket:\n  <<: [*a3, *a3]`],
    ['__proto__ as a key', '__proto__: { market: b2c }\n'],
    ['__proto__ within', 'report: { __proto__: { title: x } }\n'],
    ['constructor as a key', 'constructor: { prototype: { x: 1 } }\n'],
    ['a key twice', 'market: b2b\nmarket: b2c\n'],
    ['a tag', 'market: !!js/function "function(){}"\n'],
    ['a Norwegian boolean', 'country: NO_\n'],
    ['too large', `report: { title: "${'x'.repeat(400_000)}" }\n`],
    ['binary', '\u0000\u0001\u0002'],
    ['a number that is none', 'handoff: { min_score: .nan }\n'],
    ['an endless number', 'handoff: { min_score: .inf }\n'],
  ])('%s', async (_, yaml) => {
    const did = await inside({ 'in.csv': LIST, 'c.yaml': yaml }, [
      'qualify',
      './in.csv',
      '-c',
      './c.yaml',
      '-o',
      './out',
    ]);
    expect({ code: did.code, stdout: did.stdout, files: [...did.files.keys()] }).toEqual({
      code: 2,
      stdout: '',
      files: [],
    });
    expect(did.stderr.length).toBeLessThan(3000);
    expect(Object.hasOwn(Object.prototype, 'market')).toBe(false);
  });

  test('a rule that would match for ever ends', async () => {
    const yaml = "score: { rules: [{ name: X, when: { field: notes, matches: '^(a+)+$' }, points: 1 }] }\n";
    const did = await inside(
      { 'in.csv': `${LIST}Q,Z,Z GmbH,q@z-beispiel.de,089 901822,${'a'.repeat(5000)}!\n`, 'c.yaml': yaml },
      ['qualify', './in.csv', '-c', './c.yaml', '-o', './out'],
    );
    expect([0, 2]).toContain(did.code);
  });
});
