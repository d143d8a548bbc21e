import { readFileSync } from 'node:fs';
import { nameKey } from './person-names.ts';

/**
 * Letter triples that occur in the 36,000 given and family names of `files/first-names.txt` and `files/last-names.txt`
 * (sources and licence there). Reason: fingers that hit keys at random make triples that no language has. Measured on
 * names kept out of the count: 0.1 % have half of their triples unknown, of random keys 75 %.
 */
let triples: ReadonlySet<string> | undefined;

/** Share of the letter triples of the words (their ends count as letters) that occur in no known name: 0 to 1. */
export function strangenessOf(...words: readonly string[]): number {
  triples ??= readTriples();
  const found = words.flatMap(triplesOf);
  const strange = found.filter((triple) => !triples?.has(triple)).length;
  return found.length === 0 ? 0 : strange / found.length;
}

function triplesOf(word: string): string[] {
  const letters = `^${nameKey(word).replace(/[^a-z]/g, '')}$`;
  return letters.length < 4
    ? []
    : Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3));
}

function readTriples(): Set<string> {
  const found = new Set<string>();
  for (const file of ['first-names.txt', 'last-names.txt']) {
    const text = readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8');
    for (const line of text.split('\n')) {
      if (line.startsWith('#')) continue;
      for (const word of line.split(/[ -]/)) for (const triple of triplesOf(word)) found.add(triple);
    }
  }
  return found;
}
