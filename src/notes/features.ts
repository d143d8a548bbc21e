import { hashOf, mix } from './hash.ts';
import { findPhrases, type Hit, type Lexicon, lexicon } from './lexicon.ts';
import type { Token } from './words.ts';

/** What the model sees of a remark beside its single words: hashes of features, each with the token where it begins. */
export interface Features {
  readonly hashes: Int32Array;
  readonly tokens: Int32Array;
  /** The features from here on come from phrases and shape, those before from neighbouring words. */
  readonly codesFrom: number;
  readonly hits: readonly Hit[];
  /** Clause number of every token. */
  readonly clauses: readonly number[];
  readonly negated: readonly boolean[];
}

const CLAUSE_MARKS = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '–',
  '—',
  '→',
  '|',
  '"',
  '„',
  '“',
  '”',
  '*',
]);
const CLAUSE_WORDS = new Set([
  'aber',
  'but',
  'doch',
  'jedoch',
  'sondern',
  'however',
  'though',
  'although',
  'dann',
  'then',
]);
/** Words between a negation and what it negates. */
const NEG_REACH = 4;

const SEED = {
  word: 0x11,
  pair: 0x22,
  skip: 0x33,
  chars: 0x55,
  code: 0x66,
  codePair: 0x77,
  codeTriple: 0x88,
  codeBefore: 0x99,
  codeAfter: 0xaa,
  codeFirst: 0xbb,
  codeLast: 0xcc,
  codeClause: 0xdd,
  codeNote: 0xee,
  shape: 0xff,
} as const;

/** Clauses end at marks and before words that turn the argument. A point or comma inside a number is no mark. */
export function clausesOf(tokens: readonly Token[]): number[] {
  const clauses: number[] = [];
  let clause = 0;
  let open = false;
  for (const token of tokens) {
    const ends = token.kind === 'mark' && CLAUSE_MARKS.has(token.text);
    if (open && !ends && CLAUSE_WORDS.has(token.text)) clause++;
    clauses.push(clause);
    if (ends && open) {
      clause++;
      open = false;
    } else if (!ends) open = true;
  }
  return clauses;
}

/** The features of a single word: itself, and the letters in it, so that endings and compounds meet. */
export function wordHashes(word: string, letters: boolean): number[] {
  const out = [mix(SEED.word, hashOf(word))];
  if (!letters) return out;
  const text = `<${word.slice(0, 30)}>`;
  for (let from = 0; from + 3 <= text.length; from++) {
    let hash: number = SEED.chars;
    for (let to = from; to < from + 6 && to < text.length; to++) {
      hash ^= text.charCodeAt(to);
      hash = Math.imul(hash, 0x01000193);
      if (to - from >= 2) out.push(mix(SEED.chars, hash));
    }
  }
  return out;
}

/** Turns the tokens of a remark into features. Equal tokens give equal features, whatever came before. */
export function featuresOf(tokens: readonly Token[], words: Lexicon = lexicon()): Features {
  // At most two neighbours a token, eight features and the pairs a phrase, five of shape.
  const hits = findPhrases(tokens, words);
  const room = 2 * (tokens.length + 1) + hits.length * (8 + PAIRED) + 5;
  const out: Out = { hashes: new Int32Array(room), tokens: new Int32Array(room), count: 0 };
  const clauses = clausesOf(tokens);
  const negated = negations(hits, clauses, words);
  addNeighbours(tokens, out);
  const codesFrom = out.count;
  addCodes(tokens, hits, clauses, negated, out);
  addShape(tokens, clauses, out);
  const hashes = out.hashes.subarray(0, out.count);
  return { hashes, tokens: out.tokens, codesFrom, hits, clauses, negated };
}

interface Out {
  readonly hashes: Int32Array;
  readonly tokens: Int32Array;
  count: number;
}

function add(out: Out, hash: number, token: number): void {
  out.hashes[out.count] = hash;
  out.tokens[out.count] = token;
  out.count++;
}

function addNeighbours(tokens: readonly Token[], out: Out): void {
  const last = tokens.length - 1;
  let previous = 1;
  let beforePrevious = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const word = tokens[i]?.word.hash ?? 2;
    const at = Math.min(i, last);
    add(out, mix(mix(SEED.pair, previous), word), at);
    if (i > 0) add(out, mix(mix(SEED.skip, beforePrevious), word), at);
    beforePrevious = previous;
    previous = word;
  }
}

function negations(hits: readonly Hit[], clauses: readonly number[], { negation }: Lexicon): boolean[] {
  const out: boolean[] = [];
  for (const hit of hits) {
    let found = false;
    if (hit.code !== negation)
      for (const other of hits)
        if (
          other.code === negation &&
          other.to <= hit.from &&
          hit.from - other.to < NEG_REACH &&
          clauses[other.from] === clauses[hit.from]
        )
          found = true;
    out.push(found);
  }
  return out;
}

/** What stands in place of a word before the first and after the last token. */
const START = hashOf('^', 7);
const END = hashOf('$', 7);
/** Pairs of phrases are made with so many of a remark's. */
const PAIRED = 24;

function addCodes(
  tokens: readonly Token[],
  hits: readonly Hit[],
  clauses: readonly number[],
  negated: readonly boolean[],
  out: Out,
): void {
  const lastClause = clauses[clauses.length - 1] ?? 0;
  const codes: number[] = [];
  for (let i = 0; i < hits.length; i++) codes.push((hits[i] as Hit).code * 2 + (negated[i] ? 1 : 0) + 1);
  const paired = Math.min(hits.length, PAIRED);
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    const code = codes[i] as number;
    const { from } = hit;
    add(out, mix(SEED.code, code), from);
    add(out, mix(mix(SEED.codeBefore, code), tokens[from - 1]?.word.near ?? START), from);
    add(out, mix(mix(SEED.codeAfter, code), tokens[hit.to]?.word.near ?? END), from);
    if (clauses[from] === 0) add(out, mix(SEED.codeFirst, code), from);
    if (clauses[from] === lastClause) add(out, mix(SEED.codeLast, code), from);
    const next = nextAfter(hits, i);
    const nextCode = codes[next];
    if (nextCode !== undefined) {
      const same = clauses[hits[next]?.from ?? 0] === clauses[from] ? 1 : 0;
      add(out, mix(mix(SEED.codePair + same, code), nextCode), from);
      const third = codes[nextAfter(hits, next)];
      if (third !== undefined) add(out, mix(mix(mix(SEED.codeTriple, code), nextCode), third), from);
    }
    const note = mix(SEED.codeNote, code);
    for (let j = 0; j < paired; j++) {
      const other = codes[j] as number;
      if (other > code) add(out, mix(note, other), from);
    }
  }
}

function nextAfter(hits: readonly Hit[], i: number): number {
  const end = hits[i]?.to ?? 0;
  let j = i + 1;
  while (j < hits.length && (hits[j]?.from ?? 0) < end) j++;
  return j;
}

function addShape(tokens: readonly Token[], clauses: readonly number[], out: Out): void {
  let asks = 0;
  let counts = 0;
  for (const token of tokens) {
    if (token.text === '?') asks = 1;
    if (token.kind === 'number') counts = 1;
  }
  const length = Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 2));
  const parts = Math.min(6, (clauses[clauses.length - 1] ?? 0) + 1);
  const ends = tokens[tokens.length - 1]?.text === '?' ? 1 : 0;
  add(out, mix(mix(SEED.shape, 1), length), 0);
  add(out, mix(mix(SEED.shape, 2), parts), 0);
  add(out, mix(mix(SEED.shape, 3), asks), 0);
  add(out, mix(mix(SEED.shape, 4), ends), 0);
  add(out, mix(mix(SEED.shape, 5), counts), 0);
}
