import { likenessToNames } from '../data/letter-model.ts';

/** Three rows of letters each, German, English and French. */
const LAYOUTS = [
  ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
] as const;

/** How often fingers that hit keys at random begin in the upper, middle and lower row; counted on some 300 such words. */
const ROWS = [0.3, 0.45, 0.25] as const;

/** Chance that the word ends behind a letter. */
const ENDS = 0.15;

/** Of the random words, how many are a piece typed over and over. */
const REPEATS = Math.log(0.05);

interface KeyModel {
  /** Logarithms: of the first letter, and of each letter behind each other one. */
  readonly first: Float32Array;
  readonly next: Float32Array;
}

const MODELS: readonly KeyModel[] = LAYOUTS.map(modelOf);

/** How likely a key is hit behind another: the next one in the row most of all, other rows seldom. */
function modelOf(rows: (typeof LAYOUTS)[number]): KeyModel {
  const places = rows.flatMap((row, y) =>
    [...row].map((key, x) => ({ key: codeOf(key), x: x + 0.35 * y, y })),
  );
  const first = new Float32Array(26);
  const next = new Float32Array(26 * 26);
  for (const from of places) {
    first[from.key] = Math.log((ROWS[from.y] ?? 0) / (rows[from.y]?.length ?? 1));
    const shares = places.map((to) => ({
      to,
      share: nearness(Math.abs(from.x - to.x), Math.abs(from.y - to.y)),
    }));
    const total = shares.reduce((sum, { share }) => sum + share, 0);
    for (const { to, share } of shares) next[from.key * 26 + to.key] = Math.log(share / total);
  }
  return { first, next };
}

function codeOf(key: string): number {
  return key.charCodeAt(0) - 97;
}

function nearness(across: number, rows: number): number {
  if (rows === 0) return across === 0 ? 1.2 : across < 1.1 ? 6 : across < 2.1 ? 3 : 1.5;
  return rows === 1 ? (across <= 0.8 ? 1.5 : 0.5) : 0.2;
}

/** Logarithm of how likely a word comes from fingers that hit keys at random, or from a machine that draws letters. */
function likenessToKeys(word: string): number {
  const drawn = -word.length * Math.log(26);
  const likely = MODELS.map(({ first, next }) => {
    let sum = first[codeOf(word)] ?? 0;
    for (let at = 1; at < word.length; at += 1)
      sum += next[(word.charCodeAt(at - 1) - 97) * 26 + word.charCodeAt(at) - 97] ?? 0;
    return sum;
  });
  const most = Math.max(drawn, ...likely);
  const sum = [drawn, ...likely].reduce((rest, one) => rest + Math.exp(one - most), 0);
  return most + Math.log(sum / (1 + likely.length)) + Math.log(ENDS) + (word.length - 1) * Math.log(1 - ENDS);
}

/** `ergerg`, `dsadsads`: three and more letters typed again. */
function pieceOf(word: string): string | undefined {
  for (let length = 3; length <= word.length / 2; length += 1) {
    const piece = word.slice(0, length);
    if (piece.repeat(Math.ceil(word.length / length)).startsWith(word)) return piece;
  }
  return undefined;
}

/**
 * How much rather a word comes from keys hit at random than from a name: logarithm of the ratio of the two chances, above
 * 0 for keys. Measured on 4,000 names kept out of the count and on 290 random words: above 4 lie 0.15 % of the names and
 * 94 % of the random words, above 6 one name. The word is to be in letters from a to z, at least one.
 */
export function randomnessOf(word: string): number {
  const piece = pieceOf(word);
  const keys = piece ? Math.max(likenessToKeys(piece) + REPEATS, likenessToKeys(word)) : likenessToKeys(word);
  return keys - likenessToNames(word);
}
