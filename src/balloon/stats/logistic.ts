export interface MapFit {
  readonly log_odds_per_point: number;
  readonly platt_intercept: number;
  readonly beta: readonly number[];
  readonly intercept: number;
  readonly points: readonly number[];
  readonly neg_loglik: number;
}

/** Log-odds that a point is worth at least; a smaller or negative slope would blow the points up or turn them round. */
const SLOPE_FLOOR = 1e-4;

/**
 * Points learned from outcomes, shrunk towards the present ones (maximum a posteriori logistic regression).
 *
 * The slope b of a plain logistic regression on the present score turns points into log-odds. Then
 * -loglik(β) + λ/2 · Σ (β_j - b w_j)² is minimised with a free intercept, and β_j / b are points again, in the same
 * unit: λ → ∞ gives the present points, λ = 0 what the data alone say. A λ of its own per rule keeps single rules where they are.
 */
export function mapLogistic(
  X: readonly (readonly number[])[],
  y: readonly number[],
  handPoints: readonly number[],
  lambda: number | readonly number[],
): MapFit {
  const scores = X.map((row) => row.reduce((sum, v, j) => sum + v * (handPoints[j] ?? 0), 0));
  const platt = fitPlatt(scores, y);
  const b = Math.max(platt.slope, SLOPE_FLOOR);
  const fit = fitLogistic(
    X,
    y,
    handPoints.map((w) => b * w),
    lambda,
  );
  return {
    log_odds_per_point: platt.slope,
    platt_intercept: platt.intercept,
    beta: fit.beta,
    intercept: fit.intercept,
    points: fit.beta.map((v) => roundAwayFromZero(v / b)),
    neg_loglik: negLogLik(X, y, [fit.intercept, ...fit.beta]),
  };
}

/** logit(p) = intercept + slope · score by maximum likelihood. */
export function fitPlatt(
  scores: readonly number[],
  y: readonly number[],
): { slope: number; intercept: number } {
  const spread = Math.max(...scores.map(Math.abs), 1e-300);
  const fit = fitLogistic(
    scores.map((s) => [s / spread]),
    y,
    [0],
    0,
  );
  return { slope: (fit.beta[0] ?? 0) / spread, intercept: fit.intercept };
}

/**
 * Newton's method with step halving; `centre` is what the coefficients are pulled towards, the intercept is free.
 * With `trials` a row stands for so many equal leads, and y counts the successes among them.
 */
export function fitLogistic(
  X: readonly (readonly number[])[],
  y: readonly number[],
  centre: readonly number[],
  lambda: number | readonly number[],
  trials?: readonly number[],
): { beta: number[]; intercept: number } {
  const k = centre.length + 1;
  const pull = centre.map((_, j) => (typeof lambda === 'number' ? lambda : (lambda[j] ?? 0)));
  const total = trials?.reduce((sum, v) => sum + v, 0) ?? y.length;
  const mean = clampRate(y.reduce((sum, v) => sum + v, 0) / total);
  let theta = [Math.log(mean / (1 - mean)), ...centre.map((c, j) => ((pull[j] ?? 0) > 0 ? c : 0))];
  const objective = (at: readonly number[]) =>
    negLogLik(X, y, at, trials) +
    centre.reduce((sum, c, j) => sum + ((pull[j] ?? 0) / 2) * ((at[j + 1] ?? 0) - c) ** 2, 0);
  let value = objective(theta);
  for (let step = 0; step < 200; step += 1) {
    const { gradient, hessian } = derivatives(X, y, theta, centre, pull, trials);
    const direction = solve(hessian, gradient, k);
    let scale = 1;
    let next = theta;
    let nextValue = Infinity;
    for (let half = 0; half < 40; half += 1) {
      next = theta.map((v, j) => v - scale * (direction[j] ?? 0));
      nextValue = objective(next);
      if (nextValue <= value + 1e-12 * Math.abs(value)) break;
      scale /= 2;
    }
    if (!(nextValue <= value + 1e-12 * Math.abs(value))) break;
    const moved = Math.max(...next.map((v, j) => Math.abs(v - (theta[j] ?? 0)) / (1 + Math.abs(v))));
    theta = next;
    value = nextValue;
    if (moved < 1e-13) break;
  }
  return { intercept: theta[0] ?? 0, beta: theta.slice(1) };
}

/** -Σ y ln p + (1-y) ln(1-p) at theta = [intercept, …coefficients]. */
function negLogLik(
  X: readonly (readonly number[])[],
  y: readonly number[],
  theta: readonly number[],
  trials?: readonly number[],
): number {
  let sum = 0;
  X.forEach((row, i) => {
    const t = linear(row, theta);
    const n = trials === undefined ? 1 : (trials[i] ?? 0);
    sum += n * (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t))) - (y[i] ?? 0) * t;
  });
  return sum;
}

function derivatives(
  X: readonly (readonly number[])[],
  y: readonly number[],
  theta: readonly number[],
  centre: readonly number[],
  pull: readonly number[],
  trials?: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const k = theta.length;
  const gradient = new Array<number>(k).fill(0);
  const hessian = gradient.map(() => new Array<number>(k).fill(0));
  X.forEach((row, i) => {
    const p = 1 / (1 + Math.exp(-linear(row, theta)));
    const n = trials === undefined ? 1 : (trials[i] ?? 0);
    const miss = n * p - (y[i] ?? 0);
    const weight = n * p * (1 - p);
    for (let a = 0; a < k; a += 1) {
      const va = a === 0 ? 1 : (row[a - 1] ?? 0);
      if (va === 0) continue;
      gradient[a] = (gradient[a] ?? 0) + va * miss;
      const line = hessian[a] ?? [];
      for (let b = 0; b < k; b += 1) {
        const vb = b === 0 ? 1 : (row[b - 1] ?? 0);
        line[b] = (line[b] ?? 0) + weight * va * vb;
      }
    }
  });
  centre.forEach((c, j) => {
    gradient[j + 1] = (gradient[j + 1] ?? 0) + (pull[j] ?? 0) * ((theta[j + 1] ?? 0) - c);
    const line = hessian[j + 1] ?? [];
    line[j + 1] = (line[j + 1] ?? 0) + (pull[j] ?? 0);
  });
  return { gradient, hessian };
}

/** Gaussian elimination with pivoting; a column without information keeps a step of zero. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[], k: number): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let col = 0; col < k; col += 1) {
    let pivot = col;
    for (let i = col + 1; i < k; i += 1) if (Math.abs(at(i, col)) > Math.abs(at(pivot, col))) pivot = i;
    [rows[col], rows[pivot]] = [rows[pivot] ?? [], rows[col] ?? []];
    if (Math.abs(at(col, col)) < 1e-12) continue;
    for (let i = 0; i < k; i += 1) {
      if (i === col) continue;
      const factor = at(i, col) / at(col, col);
      const line = rows[i] ?? [];
      for (let j = col; j <= k; j += 1) line[j] = (line[j] ?? 0) - factor * at(col, j);
    }
  }
  return rows.map((_, i) => (Math.abs(at(i, i)) < 1e-12 ? 0 : at(i, k) / at(i, i)));
}

function linear(row: readonly number[], theta: readonly number[]): number {
  return row.reduce((sum, v, j) => sum + v * (theta[j + 1] ?? 0), theta[0] ?? 0);
}

function clampRate(p: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, p));
}

/** Rounds halves away from zero, so that a rule and its opposite get opposite points. */
export function roundAwayFromZero(value: number): number {
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
  return rounded === 0 ? 0 : rounded;
}
