/**
 * What tells at a glance that two words are two, four numbers from some place of an array on: length (zero where a
 * glance does not do: signs outside a to z and digits), letters, letters that come twice or more, the first four letters.
 */
export const GLANCE = { length: 0, letters: 1, twice: 2, start: 3 } as const;

/** Puts what a word shows at a glance at a place of an array. */
export function glanceAt(numbers: Int32Array, at: number, word: string): void {
  numbers[at + GLANCE.length] = /^[a-z0-9]{2,}$/.test(word) ? word.length : 0;
  const { once, twice } = lettersOf(word);
  numbers[at + GLANCE.letters] = once;
  numbers[at + GLANCE.twice] = twice;
  numbers[at + GLANCE.start] = startOf(word);
}

/**
 * Whether letters that one word has more of prove that the two words at `x` and `y` are more than `edits` edits apart
 * and less alike than `likeness` by Jaro and Winkler: each such letter costs an edit and is a sign that finds no partner.
 */
export function areFar(numbers: Int32Array, x: number, y: number, edits: number, likeness: number): boolean {
  const long = numbers[x + GLANCE.length] ?? 0;
  const wide = numbers[y + GLANCE.length] ?? 0;
  if (long === 0 || wide === 0) return false;
  const mine = numbers[x + GLANCE.letters] ?? 0;
  const theirs = numbers[y + GLANCE.letters] ?? 0;
  const mineTwice = numbers[x + GLANCE.twice] ?? 0;
  const theirsTwice = numbers[y + GLANCE.twice] ?? 0;
  const onlyMine = ones(mine & ~theirs) + ones(mineTwice & ~theirsTwice);
  const onlyTheirs = ones(theirs & ~mine) + ones(theirsTwice & ~mineTwice);
  if (Math.max(onlyMine, onlyTheirs, Math.abs(long - wide)) <= edits) return false;
  const matches = Math.min(long - onlyMine, wide - onlyTheirs);
  const similarity = (matches / long + matches / wide + 1) / 3;
  const start = commonStart((numbers[x + GLANCE.start] ?? 0) ^ (numbers[y + GLANCE.start] ?? 0));
  return similarity + start * 0.1 * (1 - similarity) < likeness - ROUNDING;
}

const ROUNDING = 1e-9;

function lettersOf(word: string): { once: number; twice: number } {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = 1 << (word.charCodeAt(at) & 31);
    twice |= once & letter;
    once |= letter;
  }
  return { once, twice };
}

/** The first four signs, a byte each, the first in the lowest. */
function startOf(word: string): number {
  let start = 0;
  for (let at = 0; at < 4 && at < word.length; at += 1) start |= (word.charCodeAt(at) & 255) << (at * 8);
  return start;
}

/** Equal signs at the start, of the bits in which two starts differ; five for four, as the likeness counts. */
function commonStart(differing: number): number {
  return differing === 0 ? 5 : (31 - Math.clz32(differing & -differing)) >> 3;
}

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A bit for each text: texts without common bits have no common text. */
export function marksOf(texts: readonly string[]): number {
  let marks = 0;
  for (const text of texts) {
    let hash = 7;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    marks |= 1 << ((hash ^ (hash >>> 15)) & 31);
  }
  return marks;
}
