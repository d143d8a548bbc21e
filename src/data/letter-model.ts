import { readFileSync } from 'node:fs';
import { nameKey } from './person-names.ts';

/** Letters a to z as 1 to 26 and the edge of a word as 0: three of them in a row make a number below this. */
const TRIPLES = 27 ** 3;
const PAIRS = 27 ** 2;

/** Share of letters that are anything at all, also in the rarest of names. */
const ANY_LETTER = 0.02;

/** Names of people, and of places for the words that companies and domains are made of. Sources and licences: see NOTICE.md. */
const FILES = [
  'first-names.txt',
  'last-names.txt',
  'postal-codes-de.txt',
  'postal-codes-at.txt',
  'postal-codes-ch.txt',
];

let model: Float32Array | undefined;

/**
 * Logarithm (to the base of e) of how likely the letters of a word are for a name of a person or a place: letter after
 * letter by the two before it, counted over 48,000 of them and smoothed after Witten and Bell. The
 * word is to be in letters from a to z.
 */
export function likenessToNames(word: string): number {
  model ??= readModel();
  let [sum, pair] = [0, 0];
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at < word.length ? word.charCodeAt(at) - 96 : 0;
    sum += model[pair * 27 + letter] ?? 0;
    pair = (pair % 27) * 27 + letter;
  }
  return sum;
}

function readModel(): Float32Array {
  const counts = countTriples();
  const [pairs, letters] = [shorter(counts, PAIRS), shorter(counts, 27)];
  const byLetter = smoothed(letters, () => 1 / 27);
  const byPair = smoothed(pairs, (at) => byLetter[at % 27] ?? 0);
  const byTriple = smoothed(counts, (at) => byPair[at % PAIRS] ?? 0);
  return byTriple.map((share) => Math.log((1 - ANY_LETTER) * share + ANY_LETTER / 27));
}

/** How often each triple occurs in the distinct words of the files; two edges stand before a word and one behind it. */
function countTriples(): Float32Array {
  const counts = new Float32Array(TRIPLES);
  const words = new Set<string>();
  for (const file of FILES) {
    const text = readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8');
    for (const word of nameKey(text.replace(/^#.*$/gm, '')).split(/[^a-z]+/))
      if (word.length > (file.startsWith('postal') ? 3 : 1)) words.add(word);
  }
  for (const word of words) {
    let pair = 0;
    for (let at = 0; at <= word.length; at += 1) {
      const letter = at < word.length ? word.charCodeAt(at) - 96 : 0;
      counts[pair * 27 + letter] = (counts[pair * 27 + letter] ?? 0) + 1;
      pair = (pair % 27) * 27 + letter;
    }
  }
  return counts;
}

/** The counts of the last letters of each triple: pairs, or single letters. */
function shorter(counts: Float32Array, size: number): Float32Array {
  const found = new Float32Array(size);
  counts.forEach((count, at) => {
    found[at % size] = (found[at % size] ?? 0) + count;
  });
  return found;
}

/** Shares of the letters behind what stands before them; what never occurred there gets its share from the shorter view. */
function smoothed(counts: Float32Array, shareOf: (at: number) => number): Float32Array {
  const shares = new Float32Array(counts.length);
  for (let begin = 0; begin < counts.length; begin += 27) {
    const row = counts.subarray(begin, begin + 27);
    const total = row.reduce((sum, count) => sum + count, 0);
    const kinds = row.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    row.forEach((count, letter) => {
      const left = shareOf(begin + letter);
      shares[begin + letter] = total === 0 ? left : (count + kinds * left) / (total + kinds);
    });
  }
  return shares;
}
