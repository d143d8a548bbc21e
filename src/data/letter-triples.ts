import { readFileSync } from 'node:fs';
import { nameKey } from './person-names.ts';

/** Letters a to z as 1 to 26 and the edge of a word as 0: three of them in a row make a number below this. */
const TRIPLES = 27 ** 3;
const EDGE_BEHIND = 27 ** 2;

/**
 * 1 for each letter triple that occurs in the 36,000 given and family names of `files/first-names.txt` and
 * `files/last-names.txt` (sources and licence there). Reason: fingers that hit keys at random make triples that no
 * language has. Measured on names kept out of the count: 0.1 % have half of their triples unknown, of random keys 75 %.
 */
let known: Uint8Array | undefined;

/** Share of the letter triples of the words (their ends count as letters) that occur in no known name: 0 to 1. */
export function strangenessOf(...words: readonly string[]): number {
  known ??= readTriples();
  let [found, strange] = [0, 0];
  for (const word of words) {
    const letters = lettersOf(word);
    if (letters.length < 2) continue;
    let triple = 0;
    for (let at = 0; at <= letters.length; at += 1) {
      triple = withNext(triple, letters, at);
      if (at > 0 && known[triple] !== 1) strange += 1;
    }
    found += letters.length;
  }
  return found === 0 ? 0 : strange / found;
}

function lettersOf(word: string): string {
  return /^[a-z]*$/.test(word) ? word : nameKey(word).replace(/[^a-z]/g, '');
}

/** The triple that ends with the letter at a place, after the one that ended before it. Behind the last letter is an edge. */
function withNext(triple: number, letters: string, at: number): number {
  const shifted = (triple % EDGE_BEHIND) * 27;
  return at < letters.length ? shifted + letters.charCodeAt(at) - 96 : shifted;
}

function readTriples(): Uint8Array {
  const found = new Uint8Array(TRIPLES);
  for (const file of ['first-names.txt', 'last-names.txt']) {
    const text = readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8');
    for (const line of nameKey(text).split('\n')) {
      if (line.startsWith('#')) continue;
      for (const word of line.split(/[ -]/)) {
        const letters = lettersOf(word);
        let triple = 0;
        for (let at = 0; letters.length > 1 && at <= letters.length; at += 1) {
          triple = withNext(triple, letters, at);
          if (at > 0) found[triple] = 1;
        }
      }
    }
  }
  return found;
}
