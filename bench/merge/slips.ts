import type { Random } from './random.ts';

type Slip = (text: string, random: Random) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qsy',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftzhbv',
  h: 'gzujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedx',
  t: 'rfgz',
  u: 'zhji',
  v: 'cfgb',
  w: 'qase',
  x: 'ysdc',
  y: 'asx',
  z: 'tghu',
};
const HEARD: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['f', 'ph'],
  ['ck', 'k'],
  ['k', 'ck'],
  ['c', 'k'],
  ['th', 't'],
  ['t', 'th'],
  ['ei', 'ai'],
  ['ai', 'ay'],
  ['ey', 'ei'],
  ['y', 'i'],
  ['i', 'y'],
  ['dt', 'tt'],
  ['tz', 'z'],
  ['z', 'tz'],
  ['ss', 's'],
  ['s', 'ss'],
  ['mm', 'm'],
  ['m', 'mm'],
  ['nn', 'n'],
  ['n', 'nn'],
  ['ll', 'l'],
  ['l', 'll'],
  ['v', 'f'],
  ['ie', 'i'],
  ['ou', 'u'],
  ['ee', 'i'],
];
const SCANNED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['i', 'l'],
  ['o', '0'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['h', 'b'],
  ['e', 'c'],
  ['s', '5'],
  ['g', 'q'],
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
  ['8', 'b'],
];

const SLIPS: readonly (readonly [weight: number, slip: Slip])[] = [
  [
    3,
    (text, random) =>
      change(
        text,
        random,
        (letter) =>
          letter + (/\d/.test(letter) ? String(random.below(10)) : LETTERS.charAt(random.below(26))),
        1,
      ),
  ],
  [3, (text, random) => change(text, random, () => '', 1)],
  [3, (text, random) => change(text, random, (letter) => substitute(letter, random), 1)],
  [3, transpose],
  [2, (text, random) => exchange(text, random, HEARD)],
  [1.5, (text, random) => exchange(text, random, SCANNED)],
];

/** One slip of typing, hearing or scanning somewhere in the text. */
export function slip(text: string, random: Random): string {
  const total = SLIPS.reduce((sum, [weight]) => sum + weight, 0);
  let drawn = random.next() * total;
  for (const [weight, make] of SLIPS) {
    drawn -= weight;
    if (drawn <= 0) return make(text, random);
  }
  return text;
}

function change(text: string, random: Random, to: (letter: string) => string, from: number): string {
  if (text.length <= from + 1) return text;
  const at = from + random.below(text.length - from);
  return text.slice(0, at) + to(text.charAt(at)) + text.slice(at + 1);
}

function substitute(letter: string, random: Random): string {
  if (/\d/.test(letter)) return String(random.below(10));
  const near = NEIGHBOURS[letter.toLowerCase()] ?? LETTERS;
  return random.chance(0.7) ? near.charAt(random.below(near.length)) : LETTERS.charAt(random.below(26));
}

function transpose(text: string, random: Random): string {
  if (text.length < 3) return text;
  const at = random.below(text.length - 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function exchange(text: string, random: Random, table: readonly (readonly [string, string])[]): string {
  const lower = text.toLowerCase();
  const fitting = table.filter(([from]) => lower.includes(from));
  if (fitting.length === 0) return transpose(text, random);
  const [from, to] = random.pick(fitting);
  const at = lower.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
