import { hashOf, mix } from './hash.ts';
import { findPhrases, type Hit, type Lexicon, lexicon } from './lexicon.ts';
import type { Token } from './words.ts';

/** What the model sees of a remark: hashes of features, each with the token where it begins. */
export interface Features {
  readonly hashes: number[];
  readonly tokens: number[];
  /** The features from here on come from phrases and shape, those before from words and letters. */
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
  triple: 0x44,
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

function wordOf(token: Token): string {
  if (token.kind !== 'number') return token.text;
  const { text } = token;
  if (text.includes(':')) return '#:#';
  if (/^\d{1,2}\.\d{1,2}/.test(text)) return '#.#';
  return text.length < 3 ? '#' : text.length < 5 ? '###' : '#####';
}

/** Turns the tokens of a remark into features. Equal tokens give equal features, whatever came before. */
export function featuresOf(tokens: readonly Token[], words: Lexicon = lexicon()): Features {
  const hashes: number[] = [];
  const at: number[] = [];
  const add = (hash: number, token: number) => {
    hashes.push(hash);
    at.push(token);
  };
  const clauses = clausesOf(tokens);
  const hits = findPhrases(tokens, words);
  const negated = negations(hits, clauses, words);
  addWords(tokens, add);
  const codesFrom = hashes.length;
  addCodes(tokens, hits, clauses, negated, add);
  addShape(tokens, clauses, add);
  return { hashes, tokens: at, codesFrom, hits, clauses, negated };
}

type Add = (hash: number, token: number) => void;

function addWords(tokens: readonly Token[], add: Add): void {
  const words = tokens.map((token) => hashOf(wordOf(token), 0x811c9dc5));
  let previous = 1;
  let beforePrevious = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const word = words[i] ?? 2;
    const token = Math.min(i, tokens.length - 1);
    if (i < tokens.length) add(mix(SEED.word, word), token);
    add(mix(mix(SEED.pair, previous), word), token);
    if (i > 0) {
      add(mix(mix(SEED.skip, beforePrevious), word), token);
      add(mix(mix(mix(SEED.triple, beforePrevious), previous), word), token);
    }
    beforePrevious = previous;
    previous = word;
    if (tokens[i]?.kind === 'word') addChars(tokens[i]?.text ?? '', token, add);
  }
}

function addChars(word: string, token: number, add: Add): void {
  const text = `<${word.slice(0, 30)}>`;
  for (let from = 0; from + 3 <= text.length; from++) {
    let hash: number = SEED.chars;
    for (let to = from; to < from + 6 && to < text.length; to++) {
      hash ^= text.charCodeAt(to);
      hash = Math.imul(hash, 0x01000193);
      if (to - from >= 2) add(mix(SEED.chars, hash), token);
    }
  }
}

function negations(hits: readonly Hit[], clauses: readonly number[], { codes }: Lexicon): boolean[] {
  const neg = codes.indexOf('NEG');
  return hits.map((hit) =>
    hits.some(
      (other) =>
        other.code === neg &&
        hit.code !== neg &&
        other.to <= hit.from &&
        hit.from - other.to < NEG_REACH &&
        clauses[other.from] === clauses[hit.from],
    ),
  );
}

function addCodes(
  tokens: readonly Token[],
  hits: readonly Hit[],
  clauses: readonly number[],
  negated: readonly boolean[],
  add: Add,
): void {
  const lastClause = clauses.at(-1) ?? 0;
  const codes = hits.map((hit, i) => hit.code * 2 + (negated[i] ? 1 : 0) + 1);
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i];
    const code = codes[i];
    if (!hit || code === undefined) continue;
    add(mix(SEED.code, code), hit.from);
    add(mix(mix(SEED.codeBefore, code), hashOf(tokens[hit.from - 1]?.text ?? '^', 7)), hit.from);
    add(mix(mix(SEED.codeAfter, code), hashOf(tokens[hit.to]?.text ?? '$', 7)), hit.from);
    if (clauses[hit.from] === 0) add(mix(SEED.codeFirst, code), hit.from);
    if (clauses[hit.from] === lastClause) add(mix(SEED.codeLast, code), hit.from);
    const next = nextAfter(hits, i);
    const nextCode = codes[next];
    if (nextCode !== undefined) {
      const same = clauses[hits[next]?.from ?? 0] === clauses[hit.from] ? 1 : 0;
      add(mix(mix(SEED.codePair + same, code), nextCode), hit.from);
      const third = codes[nextAfter(hits, next)];
      if (third !== undefined) add(mix(mix(mix(SEED.codeTriple, code), nextCode), third), hit.from);
    }
    for (let j = 0; j < hits.length && j < 24; j++) {
      const other = codes[j];
      if (other === undefined || other <= code) continue;
      add(mix(mix(SEED.codeNote, code), other), hit.from);
    }
  }
}

function nextAfter(hits: readonly Hit[], i: number): number {
  const end = hits[i]?.to ?? 0;
  let j = i + 1;
  while (j < hits.length && (hits[j]?.from ?? 0) < end) j++;
  return j;
}

function addShape(tokens: readonly Token[], clauses: readonly number[], add: Add): void {
  const say = (what: number, value: number) => add(mix(mix(SEED.shape, what), value), 0);
  say(1, Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 2)));
  say(2, Math.min(6, (clauses.at(-1) ?? 0) + 1));
  say(3, tokens.some((token) => token.text === '?') ? 1 : 0);
  say(4, tokens.at(-1)?.text === '?' ? 1 : 0);
  say(5, tokens.some((token) => token.kind === 'number') ? 1 : 0);
}
