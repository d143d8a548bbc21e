import { CLAUSE_SCALE, type Manner, wholeScale } from '../../src/notes/heads.ts';

/** A remark to learn from: its features with the clause of each, and the number of clauses. */
export interface Row {
  readonly features: Int32Array;
  readonly clauses: Int32Array;
  readonly count: number;
}

/** How one head is learned. */
export interface Plan {
  readonly outputs: number;
  readonly manner: Manner;
  readonly epochs: number;
  readonly rate: number;
  /** How much faster a feature is learned than others. */
  readonly boost: (feature: number) => number;
  /** Share of the features left out at random in every step, so that no single word carries a remark. */
  readonly drop: number;
  /** Weight of an example by its answer. */
  readonly weights: readonly number[];
}

/** Uniform numbers in [0, 1) from a seed, so that learning gives the same file every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Multinomial logistic regression by Adagrad with features dropped at random. The sum of an answer is that of its
 * loudest clauses (a soft maximum) or of the whole remark, as the manner of the head says; with a rest, the answer
 * after the last output is the one with the sum 0.
 */
export function learn(
  rows: readonly Row[],
  answers: readonly number[],
  size: number,
  plan: Plan,
): { weights: Float32Array; bias: Float32Array } {
  const { outputs, manner, drop, rate } = plan;
  const weights = new Float32Array(size * outputs);
  const squares = new Float32Array(size * outputs).fill(1e-8);
  const bias = new Float32Array(outputs);
  const boosts = Float32Array.from({ length: size }, (_, feature) => plan.boost(feature));
  const next = random(7);
  const order = rows.map((_, i) => i);
  const longest = rows.reduce((most, row) => Math.max(most, row.features.length), 0);
  const kept = new Int32Array(longest);
  const lifted = 1 / (1 - drop);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) step(rows[i] as Row, answers[i] as number);
  }
  return { weights, bias };

  function step({ features, clauses, count }: Row, answer: number): void {
    let left = 0;
    for (let j = 0; j < features.length; j++) if (next() >= drop) kept[left++] = j;
    const whole = manner.whole * wholeScale(features.length) * lifted;
    const sums = new Float64Array(count * outputs);
    for (let n = 0; n < left; n++) {
      const j = kept[n] as number;
      const from = (features[j] as number) * outputs;
      const to = (clauses[j] as number) * outputs;
      for (let k = 0; k < outputs; k++)
        sums[to + k] = (sums[to + k] as number) + (weights[from + k] as number);
    }
    const { chances, shares } = judged(sums, count, whole);
    const weight = plan.weights[answer] ?? 1;
    for (let k = 0; k < outputs; k++) {
      const slope = ((chances[k] as number) - (k === answer ? 1 : 0)) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      bias[k] = (bias[k] as number) - 0.02 * rate * slope;
      for (let n = 0; n < left; n++) {
        const j = kept[n] as number;
        const feature = features[j] as number;
        const at = feature * outputs + k;
        const gradient = slope * (shares[(clauses[j] as number) * outputs + k] as number);
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        weights[at] =
          (weights[at] as number) - (rate * (boosts[feature] as number) * gradient) / Math.sqrt(square);
      }
    }
  }

  /** Chances of the answers, and how much a weight of each clause moves the sum of each answer. */
  function judged(
    sums: Float64Array,
    count: number,
    whole: number,
  ): { chances: number[]; shares: Float64Array } {
    const shares = new Float64Array(count * outputs).fill(whole);
    const scale = CLAUSE_SCALE * lifted;
    const scores: number[] = [];
    for (let k = 0; k < outputs; k++) {
      let total = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < count; c++) {
        const sum = sums[c * outputs + k] as number;
        total += sum;
        if (sum > highest) highest = sum;
      }
      let score = total * whole + (bias[k] as number);
      if (manner.pooled[k]) {
        let all = 0;
        for (let c = 0; c < count; c++)
          all += Math.exp(((sums[c * outputs + k] as number) - highest) * scale);
        for (let c = 0; c < count; c++) {
          const at = c * outputs + k;
          const share = Math.exp(((sums[at] as number) - highest) * scale) / all;
          shares[at] = (shares[at] as number) + share * scale;
        }
        score += highest * scale + Math.log(all);
      }
      scores.push(score);
    }
    if (manner.rest) scores.push(0);
    const highest = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - highest));
    const sum = raised.reduce((a, b) => a + b, 0);
    return { chances: raised.map((value) => value / sum), shares };
  }
}
