import { type NotesModel, readNotesModel } from '../data/notes-model.ts';
import { HEADS, type HeadName, OFFSETS, OUTPUTS } from './heads.ts';

/** What the model makes of one set of features. */
export interface Scores {
  /** One number an output, before comparison. */
  readonly sums: Float64Array;
  /** Rows of the features the model knows, with the token of each. */
  readonly rows: readonly number[];
  readonly tokens: readonly number[];
}

let loaded: NotesModel | null = null;
let stamps = new Uint32Array(0);
let stamp = 0;

function model(): NotesModel {
  if (loaded) return loaded;
  loaded = readNotesModel();
  stamps = new Uint32Array(loaded.header.slots);
  return loaded;
}

/** Where a feature is kept: `check` tells it from others in the same slot; 0 marks an empty slot. */
export function placeOf(hash: number, slots: number): { slot: number; check: number } {
  return { slot: (hash >>> 0) & (slots - 1), check: ((hash >>> 16) ^ (hash << 3)) & 0xffff || 1 };
}

/** Outputs of heads that judge the whole remark; the others look for one clear word, however long the remark is. */
const BY_LENGTH: readonly boolean[] = (Object.keys(HEADS) as HeadName[]).flatMap((name) =>
  HEADS[name].map(() => judgesWhole(name)),
);

/** Whether the sums of a head are divided by the root of the number of features, or by that of a usual remark. */
export function judgesWhole(name: HeadName): boolean {
  return name === 'intent' || name === 'action' || name === 'date' || name === 'opt_out';
}

/** A remark of 300 features is usual. */
export function lengthScale(features: number, byLength: boolean): number {
  return 1 / Math.sqrt(byLength ? Math.max(1, features) : 300);
}

/**
 * Sums the weights of the features for the outputs from `first` to before `end`; each known feature counts once,
 * however often it occurs.
 */
export function scoresOf(
  hashes: readonly number[],
  tokens: readonly number[],
  first = 0,
  end: number = OUTPUTS,
): Scores {
  const { header, checks, weights } = model();
  const mask = header.slots - 1;
  const whole = new Int32Array(OUTPUTS);
  const rows: number[] = [];
  const at: number[] = [];
  stamp++;
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i] as number, checks, mask);
    if (slot < 0 || stamps[slot] === stamp) continue;
    stamps[slot] = stamp;
    rows.push(slot);
    at.push(tokens[i] ?? 0);
    const row = slot * OUTPUTS;
    for (let k = first; k < end; k++) whole[k] = (whole[k] as number) + (weights[row + k] as number);
  }
  const byLength = lengthScale(rows.length, true);
  const plain = lengthScale(rows.length, false);
  const sums = new Float64Array(OUTPUTS);
  for (let k = 0; k < OUTPUTS; k++) {
    const scale = (header.scales[k] ?? 1) * (BY_LENGTH[k] ? byLength : plain);
    sums[k] = (whole[k] as number) * scale + (header.bias[k] ?? 0);
  }
  return { sums, rows, tokens: at };
}

/** The sums of one more head, from features already found. */
export function scoreHead(scores: Scores, head: HeadName): void {
  const { header, weights } = model();
  const scale = lengthScale(scores.rows.length, judgesWhole(head));
  for (let k = OFFSETS[head]; k < OFFSETS[head] + HEADS[head].length; k++) {
    let whole = 0;
    for (const slot of scores.rows) whole += weights[slot * OUTPUTS + k] as number;
    scores.sums[k] = whole * (header.scales[k] ?? 1) * scale + (header.bias[k] ?? 0);
  }
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

/** Probabilities of the answers of one head; a yes/no head has one. */
export function answersOf(scores: Scores, head: HeadName): number[] {
  const from = OFFSETS[head];
  const count = HEADS[head].length;
  if (count === 1) return [1 / (1 + Math.exp(-(scores.sums[from] ?? 0)))];
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) highest = Math.max(highest, scores.sums[from + k] ?? 0);
  const out: number[] = [];
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const value = Math.exp((scores.sums[from + k] ?? 0) - highest);
    out.push(value);
    sum += value;
  }
  return out.map((value) => value / sum);
}

/** How much each token speaks for `answer` of `head` over its strongest rival. */
export function supportOf(scores: Scores, head: HeadName, answer: number, length: number): Float64Array {
  const { header, weights } = model();
  const from = OFFSETS[head];
  const count = HEADS[head].length;
  let rival = -1;
  for (let k = 0; k < count; k++)
    if (k !== answer && (rival < 0 || (scores.sums[from + k] ?? 0) > (scores.sums[from + rival] ?? 0)))
      rival = k;
  const support = new Float64Array(length);
  scores.rows.forEach((slot, i) => {
    const row = slot * OUTPUTS + from;
    const own = (weights[row + answer] ?? 0) * (header.scales[from + answer] ?? 1);
    const other = rival < 0 ? 0 : (weights[row + rival] ?? 0) * (header.scales[from + rival] ?? 1);
    const token = scores.tokens[i] ?? 0;
    support[token] = (support[token] ?? 0) + own - other;
  });
  return support;
}
