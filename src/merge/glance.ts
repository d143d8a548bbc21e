/** What tells at a glance that two words are two: length, letters, the first four letters. */
export interface Glance {
  /** Zero where a glance does not do: signs outside a to z and digits. */
  readonly lengths: Int32Array;
  readonly letters: Int32Array;
  readonly starts: Int32Array;
}

export function glanceOf(count: number, wordOf: (number: number) => string): Glance {
  const glance = {
    lengths: new Int32Array(count),
    letters: new Int32Array(count),
    starts: new Int32Array(count),
  };
  for (let number = 0; number < count; number += 1) {
    const word = wordOf(number);
    glance.lengths[number] = /^[a-z0-9]{2,}$/.test(word) ? word.length : 0;
    glance.letters[number] = lettersOf(word);
    glance.starts[number] = startOf(word);
  }
  return glance;
}

/**
 * Whether letters that stand in one word alone prove that the two are more than `edits` edits apart and less alike than
 * `likeness` by Jaro and Winkler: each such letter costs an edit and is a sign that finds no partner.
 */
export function areFar(
  { lengths, letters, starts }: Glance,
  x: number,
  y: number,
  edits: number,
  likeness: number,
): boolean {
  const long = lengths[x] ?? 0;
  const wide = lengths[y] ?? 0;
  if (long === 0 || wide === 0) return false;
  const mine = letters[x] ?? 0;
  const theirs = letters[y] ?? 0;
  const onlyMine = ones(mine & ~theirs);
  const onlyTheirs = ones(theirs & ~mine);
  if (Math.max(onlyMine, onlyTheirs, Math.abs(long - wide)) <= edits) return false;
  const matches = Math.min(long - onlyMine, wide - onlyTheirs);
  const similarity = (matches / long + matches / wide + 1) / 3;
  const start = commonStart((starts[x] ?? 0) ^ (starts[y] ?? 0));
  return similarity + start * 0.1 * (1 - similarity) < likeness - ROUNDING;
}

const ROUNDING = 1e-9;

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
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
