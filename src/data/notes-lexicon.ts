import { readFileSync } from 'node:fs';

/**
 * Phrases that mean something in remarks, with the code of what they mean: `[code, phrases]`, phrases as written in
 * `files/notes-lexicon.txt` (own work of this project, MIT), where the format is described.
 */
export function readNotesLexicon(): readonly (readonly [code: string, phrases: readonly string[]])[] {
  const text = readFileSync(new URL('../../src/data/files/notes-lexicon.txt', import.meta.url), 'utf8');
  const entries: [string, string[]][] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 1 || line.startsWith('#')) continue;
    const phrases = line
      .slice(colon + 2)
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
    entries.push([line.slice(0, colon), phrases]);
  }
  return entries;
}
