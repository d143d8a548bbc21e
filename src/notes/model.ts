import { type NotesModelHeader, readNotesModel } from '../data/notes-model.ts';
import { type Features, wordHashes } from './features.ts';
import {
  ALWAYS,
  CLAUSE_SCALE,
  HEADS,
  type HeadName,
  MANNERS,
  OFFSETS,
  OUTPUTS,
  wholeScale,
} from './heads.ts';
import type { Token, Word } from './words.ts';

/** What a word weighs, the sum of the rows of its features, and how many of these the model knows. */
interface Weighed {
  readonly sums: Int32Array;
  readonly known: number;
}

/** What the model makes of a remark. */
export interface Scores {
  /** One number an output, before comparison. */
  readonly sums: Float64Array;
  /** The clause that says each output loudest. */
  readonly loudest: Int32Array;
  readonly words: readonly Weighed[];
  /** Rows of the features beside single words that the model knows, with the token of each. */
  readonly rows: Int32Array;
  readonly at: Int32Array;
  readonly found: number;
  readonly clauses: readonly number[];
  /** Number of features of the remark that the model knows. */
  readonly known: number;
}

/**
 * The model, its weights sorted by when they are needed: those before `ALWAYS` in rows of `ROW`, so that a row lies in
 * one line of the processor's cache, and the others.
 */
interface Loaded {
  readonly header: NotesModelHeader;
  readonly checks: Uint16Array;
  readonly always: Int8Array;
  readonly late: Int8Array;
}

const ROW = 16;
const LATE = OUTPUTS - ALWAYS;
let loaded: Loaded | null = null;
function model(): Loaded {
  if (loaded) return loaded;
  const { header, checks, weights } = readNotesModel();
  const always = new Int8Array(header.slots * ROW);
  const late = new Int8Array(header.slots * LATE);
  for (let slot = 0; slot < header.slots; slot++) {
    const from = slot * OUTPUTS;
    for (let k = 0; k < ALWAYS; k++) always[slot * ROW + k] = weights[from + k] as number;
    for (let k = 0; k < LATE; k++) late[slot * LATE + k] = weights[from + ALWAYS + k] as number;
  }
  loaded = { header, checks, always, late };
  return loaded;
}

/** Where a feature is kept: `check` tells it from others in the same slot; 0 marks an empty slot. */
export function placeOf(hash: number, slots: number): { slot: number; check: number } {
  return { slot: (hash >>> 0) & (slots - 1), check: ((hash >>> 16) ^ (hash << 3)) & 0xffff || 1 };
}

/** The slot of a feature, or -1 where the model does not know it. */
function slotOf(hash: number, checks: Uint16Array, mask: number): number {
  const check = ((hash >>> 16) ^ (hash << 3)) & 0xffff || 1;
  let slot = hash & mask;
  let found = checks[slot];
  while (found !== 0 && found !== check) {
    slot = (slot + 1) & mask;
    found = checks[slot];
  }
  return found === 0 ? -1 : slot;
}

function weighed(word: Word): Weighed {
  const kept = word.known.weights as Weighed | undefined;
  if (kept) return kept;
  const { header, checks, always, late } = model();
  const sums = new Int32Array(OUTPUTS);
  let known = 0;
  for (const hash of wordHashes(word.shape, word.kind === 'word')) {
    const slot = slotOf(hash, checks, header.slots - 1);
    if (slot < 0) continue;
    known++;
    for (let k = 0; k < ALWAYS; k++) sums[k] = (sums[k] as number) + (always[slot * ROW + k] as number);
    for (let k = 0; k < LATE; k++)
      sums[ALWAYS + k] = (sums[ALWAYS + k] as number) + (late[slot * LATE + k] as number);
  }
  const out = { sums, known };
  word.known.weights = out;
  return out;
}

/** Sums the weights of all words and features, clause by clause, for all heads but `action` and `date`. */
export function scoresOf(tokens: readonly Token[], features: Features): Scores {
  const { header, checks, always } = model();
  const mask = header.slots - 1;
  const { clauses, hashes, tokens: places } = features;
  const count = (clauses[clauses.length - 1] ?? 0) + 1;
  const spoken = new Int32Array(count * ALWAYS);
  const words: Weighed[] = [];
  let known = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = weighed((tokens[i] as Token).word);
    words.push(word);
    known += word.known;
    const to = (clauses[i] as number) * ALWAYS;
    for (let k = 0; k < ALWAYS; k++) spoken[to + k] = (spoken[to + k] as number) + (word.sums[k] as number);
  }
  const rows = new Int32Array(hashes.length);
  const at = new Int32Array(hashes.length);
  let found = 0;
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i] as number, checks, mask);
    if (slot < 0) continue;
    const token = places[i] as number;
    rows[found] = slot;
    at[found] = token;
    found++;
    const to = (clauses[token] as number) * ALWAYS;
    const from = slot * ROW;
    for (let k = 0; k < ALWAYS; k++)
      spoken[to + k] = (spoken[to + k] as number) + (always[from + k] as number);
  }
  known += found;
  const sums = new Float64Array(OUTPUTS);
  const loudest = new Int32Array(OUTPUTS).fill(-1);
  for (const name of ALWAYS_HEADS) judge(name, spoken, count, wholeScale(known), sums, loudest);
  return { sums, loudest, words, rows, at, found, clauses, known };
}

const ALWAYS_HEADS = (Object.keys(HEADS) as HeadName[]).filter((name) => OFFSETS[name] < ALWAYS);

function judge(
  name: HeadName,
  spoken: Int32Array,
  count: number,
  whole: number,
  sums: Float64Array,
  loudest: Int32Array,
): void {
  const { header } = model();
  const manner = MANNERS[name];
  for (let k = 0; k < HEADS[name].length; k++) {
    const output = OFFSETS[name] + k;
    const step = header.scales[output] as number;
    let total = 0;
    let best = 0;
    for (let c = 0; c < count; c++) {
      const sum = spoken[c * ALWAYS + output] as number;
      total += sum;
      if (sum > (spoken[best * ALWAYS + output] as number)) best = c;
    }
    let score = total * step * whole * manner.whole + (header.bias[output] as number);
    if (manner.pooled[k]) {
      const scale = step * CLAUSE_SCALE;
      const highest = spoken[best * ALWAYS + output] as number;
      let all = 0;
      for (let c = 0; c < count; c++)
        all += Math.exp(((spoken[c * ALWAYS + output] as number) - highest) * scale);
      score += highest * scale + Math.log(all);
      loudest[output] = best;
    }
    sums[output] = score;
  }
}

/** The sums of `action`, from features already found. */
export function scoreActions(scores: Scores): void {
  const { header, late } = model();
  const whole = wholeScale(scores.known);
  for (let k = 0; k < HEADS.action.length; k++) {
    const output = OFFSETS.action + k;
    let sum = 0;
    for (const word of scores.words) sum += word.sums[output] as number;
    for (let i = 0; i < scores.found; i++) sum += late[(scores.rows[i] as number) * LATE + k] as number;
    scores.sums[output] = sum * (header.scales[output] as number) * whole + (header.bias[output] as number);
  }
}

/** The chance that a date with these features is the action's. */
export function dateChance(hashes: readonly number[]): number {
  const { header, checks, late } = model();
  let sum = 0;
  let known = 0;
  for (const hash of hashes) {
    const slot = slotOf(hash, checks, header.slots - 1);
    if (slot < 0) continue;
    known++;
    sum += late[slot * LATE + OFFSETS.date - ALWAYS] as number;
  }
  const score = sum * (header.scales[OFFSETS.date] as number) * wholeScale(known);
  return 1 / (1 + Math.exp(-score - (header.bias[OFFSETS.date] as number)));
}

/** Probabilities of the answers of one head in their order; the last one is that of the rest where it has one. */
export function answersOf(scores: Scores, head: HeadName): number[] {
  const from = OFFSETS[head];
  const count = HEADS[head].length;
  const { rest } = MANNERS[head];
  let highest = rest ? 0 : Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) highest = Math.max(highest, scores.sums[from + k] as number);
  const out: number[] = [];
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const value = Math.exp((scores.sums[from + k] as number) - highest);
    out.push(value);
    sum += value;
  }
  if (rest) {
    const value = Math.exp(-highest);
    out.push(value);
    sum += value;
  }
  return out.map((value) => value / sum);
}

/** The index of the highest value, the first of several. */
export function highest(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** How much each token speaks for `answer` of `head` over its strongest rival, in the clause that says it loudest. */
export function supportOf(scores: Scores, head: HeadName, answer: number): Float64Array {
  const { header, always, late } = model();
  const early = OFFSETS[head] < ALWAYS;
  const weights = early ? always : late;
  const width = early ? ROW : LATE;
  const column = early ? OFFSETS[head] : OFFSETS[head] - ALWAYS;
  const from = OFFSETS[head];
  let rival = -1;
  for (let k = 0; k < HEADS[head].length; k++)
    if (
      k !== answer &&
      (rival < 0 || (scores.sums[from + k] as number) > (scores.sums[from + rival] as number))
    )
      rival = k;
  const own = header.scales[from + answer] as number;
  const other = rival < 0 || MANNERS[head].rest ? 0 : (header.scales[from + rival] as number);
  const support = new Float64Array(scores.words.length);
  const clause = scores.loudest[from + answer] as number;
  for (let i = 0; i < support.length; i++) {
    if (clause >= 0 && scores.clauses[i] !== clause) continue;
    const { sums } = scores.words[i] as Weighed;
    support[i] = (sums[from + answer] as number) * own - (sums[from + rival] ?? 0) * other;
  }
  for (let i = 0; i < scores.found; i++) {
    const token = scores.at[i] as number;
    if (clause >= 0 && scores.clauses[token] !== clause) continue;
    const row = (scores.rows[i] as number) * width + column;
    const says = (weights[row + answer] as number) * own - (weights[row + rival] ?? 0) * other;
    support[token] = (support[token] as number) + says;
  }
  return support;
}
