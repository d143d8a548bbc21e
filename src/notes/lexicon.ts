import { readNotesLexicon } from '../data/notes-lexicon.ts';
import { fold, type Token, type Word } from './words.ts';

/** A phrase found in a remark: `code` says what it means, `from` and `to` are token indexes (`to` exclusive). */
export interface Hit {
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly exact: Map<string, Node>;
  readonly starts: Map<string, Node>;
  readonly ends: Map<string, Node>;
  /** Lengths that occur among `starts` and `ends`, so that only these are looked up. */
  startLengths: number[];
  endLengths: number[];
  number: Node | null;
  gap: Node | null;
  readonly codes: number[];
  /** No phrase goes on from here. */
  leaf: boolean;
}

/** The compiled phrases: code names and the tree the matcher walks. */
export interface Lexicon {
  readonly codes: readonly string[];
  /** The code of words that negate. */
  readonly negation: number;
  readonly root: Node;
}

const GAP = 3;
const PART = /\.\.|\*?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*\*?|\d+(?:[.,:]\d+)*\*?|[^\s]/gu;

let compiled: Lexicon | null = null;

/** Reads and compiles the phrases once. */
export function lexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexicon {
  const codes: string[] = [];
  const root = node();
  for (const [code, phrases] of readNotesLexicon()) {
    if (!codes.includes(code)) codes.push(code);
    for (const phrase of phrases) addPhrase(root, phrase, codes.indexOf(code));
  }
  return { codes, negation: codes.indexOf('NEG'), root };
}

function node(): Node {
  return {
    exact: new Map(),
    starts: new Map(),
    ends: new Map(),
    startLengths: [],
    endLengths: [],
    number: null,
    gap: null,
    codes: [],
    leaf: true,
  };
}

function addPhrase(root: Node, phrase: string, code: number): void {
  let at = root;
  for (const [part] of fold(phrase).matchAll(PART)) {
    at.leaf = false;
    if (part === '..') {
      at.gap ??= node();
      at = at.gap;
    } else if (part === '#') {
      at.number ??= node();
      at = at.number;
    } else if (part.length > 1 && part.endsWith('*')) {
      at = child(at.starts, at.startLengths, part.slice(0, -1));
    } else if (part.length > 1 && part.startsWith('*')) {
      at = child(at.ends, at.endLengths, part.slice(1));
    } else at = child(at.exact, null, part);
  }
  if (!at.codes.includes(code)) at.codes.push(code);
}

function child(map: Map<string, Node>, lengths: number[] | null, key: string): Node {
  let found = map.get(key);
  if (!found) {
    found = node();
    map.set(key, found);
    if (lengths && !lengths.includes(key.length)) lengths.push(key.length);
  }
  return found;
}

/** Every phrase of the lexicon in the tokens, shorter ones inside longer ones left out, in order of their beginning. */
export function findPhrases(tokens: readonly Token[], { root }: Lexicon): Hit[] {
  const hits: Hit[] = [];
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    const before = hits.length;
    for (const next of firstOf(root, (tokens[i] as Token).word)) walk(next, tokens, i, i + 1, hits);
    if (hits.length === before) continue;
    let longest = 0;
    for (let h = before; h < hits.length; h++) longest = Math.max(longest, hits[h]?.to ?? 0);
    let kept = before;
    for (let h = before; h < hits.length; h++) {
      const hit = hits[h];
      if (hit && hit.to === longest && hit.to > covered && !seen(hits, before, kept, hit.code)) {
        hits[kept] = hit;
        kept++;
      }
    }
    hits.length = kept;
    covered = Math.max(covered, longest);
  }
  return hits;
}

/** Where the phrases that can begin with this word go on; kept with the word. */
function firstOf(root: Node, word: Word): readonly Node[] {
  const kept = word.known.phrases as readonly Node[] | undefined;
  if (kept) return kept;
  const nodes: Node[] = [];
  steps(root, word, nodes);
  word.known.phrases = nodes;
  return nodes;
}

function steps(at: Node, { text, kind }: Word, out: Node[]): void {
  const exact = at.exact.get(text);
  if (exact) out.push(exact);
  for (const length of at.startLengths) {
    const next = text.length >= length ? at.starts.get(text.slice(0, length)) : undefined;
    if (next) out.push(next);
  }
  for (const length of at.endLengths) {
    const next = text.length > length ? at.ends.get(text.slice(-length)) : undefined;
    if (next) out.push(next);
  }
  if (at.number && kind === 'number') out.push(at.number);
}

function seen(hits: readonly Hit[], from: number, to: number, code: number): boolean {
  for (let h = from; h < to; h++) if (hits[h]?.code === code) return true;
  return false;
}

function walk(at: Node, tokens: readonly Token[], start: number, i: number, hits: Hit[]): void {
  for (const code of at.codes) hits.push({ code, from: start, to: i });
  const token = tokens[i];
  if (!token) return;
  if (at.leaf) return;
  const { text } = token;
  const exact = at.exact.get(text);
  if (exact) walk(exact, tokens, start, i + 1, hits);
  if (at.startLengths.length + at.endLengths.length > 0) {
    for (const length of at.startLengths) {
      const next = text.length >= length ? at.starts.get(text.slice(0, length)) : undefined;
      if (next) walk(next, tokens, start, i + 1, hits);
    }
    for (const length of at.endLengths) {
      const next = text.length > length ? at.ends.get(text.slice(-length)) : undefined;
      if (next) walk(next, tokens, start, i + 1, hits);
    }
  }
  if (at.number && token.kind === 'number') walk(at.number, tokens, start, i + 1, hits);
  if (at.gap) for (let skip = 0; skip <= GAP; skip++) walk(at.gap, tokens, start, i + skip, hits);
}
