import { FOREIGN_SCRIPTS, FUNCTION_WORDS, TELLING_WORDS } from '../data/languages.ts';
import type { Token, Word } from './words.ts';

export type Language = keyof typeof FUNCTION_WORDS | (typeof FOREIGN_SCRIPTS)[number][0];

const NAMES = Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[];
const KNOWN: ReadonlyMap<string, readonly number[]> = indexed();
/** All characters before U+0250 are Latin or common to all scripts. */
const BEYOND_LATIN = /[^\u0000-\u024f]/;
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Function words of another language that it takes, and by how many it must lead, before German and English are given up. */
const ENOUGH = 2;

function indexed(): Map<string, number[]> {
  const out = new Map<string, number[]>();
  NAMES.forEach((name, i) => {
    for (const word of FUNCTION_WORDS[name].split(' ')) out.set(word, [...(out.get(word) ?? []), i]);
  });
  for (const [name, words] of Object.entries(TELLING_WORDS)) {
    const i = NAMES.indexOf(name as (typeof NAMES)[number]);
    for (const word of words.split(' ')) out.set(word, [...(out.get(word) ?? []), i, i]);
  }
  return out;
}

/**
 * The language of a remark by its function words and script; null where it has none that tell. German and English
 * come first: remarks mix them with names and loan words, so another language must lead clearly.
 */
export function languageOf(text: string, tokens: readonly Token[]): Language | null {
  if (BEYOND_LATIN.test(text) && FOREIGN.test(text))
    for (const [name, script] of FOREIGN_SCRIPTS) if (script.test(text)) return name;
  const counts = new Array<number>(NAMES.length).fill(0);
  for (const { word } of tokens) for (const i of speaking(word)) counts[i] = (counts[i] ?? 0) + 1;
  const home = Math.max(counts[0] ?? 0, counts[1] ?? 0);
  let best = -1;
  counts.forEach((count, i) => {
    if (i > 1 && (best < 0 || count > (counts[best] ?? 0))) best = i;
  });
  const abroad = counts[best] ?? 0;
  if (abroad >= ENOUGH && abroad >= home + ENOUGH) return NAMES[best] ?? null;
  if (home === 0) return null;
  return (counts[0] ?? 0) >= (counts[1] ?? 0) ? 'de' : 'en';
}

/** The languages of which this is a function word; kept with the word. */
function speaking(word: Word): readonly number[] {
  const kept = word.known.languages as readonly number[] | undefined;
  if (kept) return kept;
  const { text } = word;
  const parts = text.includes("'") ? [text, ...text.split("'")] : [text];
  const found = parts.flatMap((part) => KNOWN.get(part) ?? []);
  word.known.languages = found;
  return found;
}
