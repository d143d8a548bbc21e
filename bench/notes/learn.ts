/** How one head is learned. */
export interface Plan {
  readonly answers: number;
  readonly epochs: number;
  readonly rate: number;
  /** How much faster a feature is learned than others. */
  readonly boost: (feature: number) => number;
  /** Share of the features left out at random in every step, so that no single word carries a remark. */
  readonly drop: number;
  /** What a row is multiplied by, from the number of its features. */
  readonly scale: (features: number) => number;
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
 * Multinomial logistic regression by Adagrad with features dropped at random.
 * A head of one answer is a yes/no question: answer 0 = no, 1 = yes, and only the weights of yes are learned.
 */
export function learn(
  rows: readonly (readonly number[])[],
  answers: readonly number[],
  size: number,
  plan: Plan,
): { weights: Float32Array; bias: Float32Array } {
  const { answers: count } = plan;
  const weights = new Float32Array(size * count);
  const squares = new Float32Array(size * count).fill(1e-8);
  const bias = new Float32Array(count);
  const next = random(7);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) step(rows[i] ?? [], answers[i] ?? 0);
  }
  return { weights, bias };

  function step(whole: readonly number[], answer: number): void {
    const scale = plan.scale(whole.length) / (1 - plan.drop);
    const row = whole.filter(() => next() >= plan.drop);
    const sums = new Float64Array(count);
    for (const feature of row)
      for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + (weights[feature * count + k] ?? 0);
    for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) * scale + (bias[k] ?? 0);
    const chances = count === 1 ? [1 / (1 + Math.exp(-(sums[0] ?? 0)))] : softmax(sums);
    const weight = plan.weights[answer] ?? 1;
    for (let k = 0; k < count; k++) {
      const target = count === 1 ? answer : k === answer ? 1 : 0;
      const slope = ((chances[k] ?? 0) - target) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      bias[k] = (bias[k] ?? 0) - 0.02 * plan.rate * slope;
      const gradient = slope * scale;
      for (const feature of row) {
        const at = feature * count + k;
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (plan.rate * plan.boost(feature) * gradient) / Math.sqrt(square);
      }
    }
  }
}

function softmax(sums: Float64Array): number[] {
  const highest = Math.max(...sums);
  const raised = [...sums].map((sum) => Math.exp(sum - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
