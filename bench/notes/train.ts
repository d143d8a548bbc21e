import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { BANT } from '../../src/lead.ts';
import { dateFeatures } from '../../src/notes/actiondate.ts';
import { dayOf, isoOf } from '../../src/notes/calendar.ts';
import { findDates } from '../../src/notes/dates.ts';
import { featuresOf, wordHashes } from '../../src/notes/features.ts';
import { HEADS, type HeadName, MANNERS, OFFSETS, OUTPUTS } from '../../src/notes/heads.ts';
import { placeOf } from '../../src/notes/model.ts';
import { tokenise } from '../../src/notes/words.ts';
import { type Labelled, readClauses, readShort, readTraining } from './corpus.ts';
import { learn, type Plan, type Row } from './learn.ts';

/** Rows of the model file; most are small numbers or empty, so that it packs to less than 2 MB. */
const SLOTS = 262_144;
/** Fuller than this, looking a feature up gets slow. */
const FILL = 0.75;
/** Steps of a weight to either side: fine enough to read alike, coarse enough to pack well. */
const STEPS = 31;

interface Task {
  readonly rows: Row[];
  readonly answers: number[];
}

/** Learns all heads from `notes` and returns the bytes of the model file. Equal input gives equal bytes. */
export function train(notes: readonly Labelled[]): Buffer {
  const { tasks, hashes, phrases } = prepare(notes);
  const weights = new Float32Array(hashes.length * OUTPUTS);
  const bias: number[] = new Array(OUTPUTS).fill(0);
  for (const name of Object.keys(HEADS) as HeadName[]) {
    const task = tasks[name];
    const learned = learn(task.rows, task.answers, hashes.length, planOf(name, phrases));
    const count = HEADS[name].length;
    for (let k = 0; k < count; k++) {
      bias[OFFSETS[name] + k] = learned.bias[k] ?? 0;
      for (let f = 0; f < hashes.length; f++)
        weights[f * OUTPUTS + OFFSETS[name] + k] = learned.weights[f * count + k] ?? 0;
    }
  }
  return packed(hashes, weights, bias);
}

/** The rows that move the sums most, as many as fit; intent counts for three heads. */
function strongest(hashes: readonly number[], weights: Float32Array): number[] {
  const spread = new Float64Array(OUTPUTS);
  weights.forEach((weight, i) => {
    spread[i % OUTPUTS] = (spread[i % OUTPUTS] ?? 0) + Math.abs(weight) / hashes.length;
  });
  const strength = hashes.map((_, f) => {
    let sum = 0;
    for (const name of Object.keys(HEADS) as HeadName[])
      for (let k = OFFSETS[name]; k < OFFSETS[name] + HEADS[name].length; k++)
        sum += (Math.abs(weights[f * OUTPUTS + k] ?? 0) / (spread[k] || 1)) * (name === 'intent' ? 3 : 1);
    return sum;
  });
  const order = hashes.map((_, f) => f).sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  return order.slice(0, Math.floor(SLOTS * FILL));
}

function planOf(name: HeadName, phrases: ReadonlySet<number>): Plan {
  const plan = {
    outputs: HEADS[name].length,
    manner: MANNERS[name],
    epochs: 12,
    rate: 0.1,
    drop: 0.5,
    boost: () => 1,
    weights: [],
  };
  // Phrases are learned faster than words, most of all where one clear phrase decides.
  const faster = (times: number) => (feature: number) => (phrases.has(feature) ? times : 1);
  if (name === 'intent') return { ...plan, epochs: 10, rate: 0.25, boost: faster(2) };
  if (name === 'action' || name === 'date') return plan;
  const sharp = { ...plan, drop: 0.3, boost: faster(3) };
  if (name === 'opt_out') return { ...sharp, weights: [2, 1] };
  // The answers are yes, no, unknown: the rare ones weigh more, so that they are not drowned by unknown.
  return { ...sharp, weights: name === 'need' ? [1, 1.5, 1] : [3, 5, 1] };
}

/** Hashes of a remark's or a date's features with the clause of each. */
interface Hashed {
  readonly hashes: readonly number[];
  readonly clauses: readonly number[];
  readonly count: number;
}

function hashed(note: Labelled): {
  whole: Hashed;
  dates: { hashed: Hashed; right: boolean }[];
  phrases: number[];
} {
  const tokens = tokenise(note.note);
  const features = featuresOf(tokens);
  const hashes: number[] = [];
  const clauses: number[] = [];
  tokens.forEach((token, i) => {
    for (const hash of wordHashes(token.word.shape, token.kind === 'word')) {
      hashes.push(hash >>> 0);
      clauses.push(features.clauses[i] ?? 0);
    }
  });
  features.hashes.forEach((hash, i) => {
    hashes.push(hash >>> 0);
    clauses.push(features.clauses[features.tokens[i] ?? 0] ?? 0);
  });
  const ref = dayOf(note.ref) ?? 0;
  const dates = note.intent === 0 && note.date !== undefined ? findDates(tokens, ref) : [];
  return {
    whole: { hashes, clauses, count: (features.clauses.at(-1) ?? 0) + 1 },
    dates: dates.map((dated) => {
      const all = dateFeatures(dated, dates, tokens, features, ref).map((hash) => hash >>> 0);
      return {
        hashed: { hashes: all, clauses: all.map(() => 0), count: 1 },
        right: note.date === isoOf(dated.day),
      };
    }),
    phrases: [...features.hashes.subarray(features.codesFrom)].map((hash) => hash >>> 0),
  };
}

function prepare(notes: readonly Labelled[]): {
  tasks: Record<HeadName, Task>;
  hashes: number[];
  /** Indexes of the features that come from phrases. */
  phrases: Set<number>;
} {
  const raw = notes.map((note) => ({ note, ...hashed(note) }));
  const hashes = kept(
    raw.flatMap(({ whole, dates }) => [whole.hashes, ...dates.map((one) => one.hashed.hashes)]),
  );
  const index = new Map(hashes.map((hash, i) => [hash, i]));
  const rowOf = (all: Hashed): Row => {
    const known = all.hashes.flatMap((hash, i) => (index.has(hash) ? [i] : []));
    return {
      features: Int32Array.from(known, (i) => index.get(all.hashes[i] as number) as number),
      clauses: Int32Array.from(known, (i) => all.clauses[i] as number),
      count: all.count,
    };
  };
  const task = (): Task => ({ rows: [], answers: [] });
  const tasks: Record<HeadName, Task> = {
    intent: task(),
    need: task(),
    budget: task(),
    authority: task(),
    timing: task(),
    opt_out: task(),
    action: task(),
    date: task(),
  };
  const put = (name: HeadName, row: Row, answer: number) => {
    if (answer < 0) return;
    tasks[name].rows.push(row);
    tasks[name].answers.push(answer);
  };
  for (const { note, whole, dates } of raw) {
    const row = rowOf(whole);
    put('intent', row, note.intent);
    BANT.forEach((field, i) => {
      put(field, row, note.bant[i] ?? -1);
    });
    if (note.optOut !== undefined) put('opt_out', row, note.optOut ? 0 : 1);
    put('action', row, note.action);
    for (const { hashed: one, right } of dates) put('date', rowOf(one), right ? 0 : 1);
  }
  const fromPhrases = new Set(raw.flatMap((one) => one.phrases));
  const phrases = new Set(hashes.flatMap((hash, i) => (fromPhrases.has(hash) ? [i] : [])));
  return { tasks, hashes, phrases };
}

/** Features that occur in two notes or more. */
function kept(rows: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) for (const hash of new Set(row)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= 2);
  console.log(`${counts.size} features, ${common.length} of them twice or more`);
  return common.map(([hash]) => hash);
}

function packed(hashes: readonly number[], weights: Float32Array, bias: readonly number[]): Buffer {
  const highest = new Float64Array(OUTPUTS);
  weights.forEach((weight, i) => {
    highest[i % OUTPUTS] = Math.max(highest[i % OUTPUTS] ?? 0, Math.abs(weight));
  });
  const scales = [...highest].map((high) => (high || 1) / STEPS);
  const checks = new Uint16Array(SLOTS);
  const rows = new Int8Array(SLOTS * OUTPUTS);
  strongest(hashes, weights).forEach((i) => {
    const hash = hashes[i] ?? 0;
    const place = placeOf(hash, SLOTS);
    let { slot } = place;
    while (checks[slot] !== 0 && checks[slot] !== place.check) slot = (slot + 1) & (SLOTS - 1);
    checks[slot] = place.check;
    for (let k = 0; k < OUTPUTS; k++) {
      const at = slot * OUTPUTS + k;
      const sum = (rows[at] ?? 0) + Math.round((weights[i * OUTPUTS + k] ?? 0) / (scales[k] ?? 1));
      rows[at] = Math.max(-127, Math.min(127, sum));
    }
  });
  const rounded = (all: readonly number[]) => all.map((value) => Number(value.toPrecision(6)));
  const header = { slots: SLOTS, outputs: OUTPUTS, scales: rounded(scales), bias: rounded(bias) };
  const raw = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    Buffer.from(checks.buffer),
    Buffer.from(rows.buffer),
  ]);
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

if (process.argv[1]?.endsWith('train.ts')) {
  const bytes = train([...readTraining().flat(), ...readShort(), ...readClauses()]);
  writeFileSync(new URL('../../src/data/files/notes-model.bin', import.meta.url), bytes);
  console.log(`model: ${bytes.length} bytes`);
}
