import { binomialTailGe } from './binomial.ts';

/** What a test is planned on: break-even rate, target rate, and the errors allowed for one group. */
export interface RatePlan {
  readonly p0: number;
  readonly p1: number;
  readonly alpha: number;
  readonly beta: number;
}

/** The frozen lines and cuts of a plan. */
export interface DecisionPlan extends RatePlan {
  readonly fixed_n: number;
  readonly fixed_c: number;
  readonly fixed_size: number;
  readonly fixed_power: number;
  readonly N_max: number;
  readonly c_scale: number;
  readonly c_stop: number;
}

export type ConversionVerdict = 'scale' | 'continue' | 'stop' | 'undecided' | 'too_small';

/** Larger plans would need more leads than any balloon holds; the search ends here. */
const MAX_N = 200_000;

/** Successes needed for "scale" after n leads: the likelihood ratio of p1 against p0 has reached 1/α. Null: not reachable yet. */
export function scaleLine(plan: RatePlan, n: number): number | null {
  const { g, h } = slopes(plan);
  const x = Math.ceil((Math.log(1 / plan.alpha) - n * h) / (g - h) - 1e-9);
  return x <= n ? Math.max(0, x) : null;
}

/** Successes at which "stop" is reached after n leads: the likelihood ratio has fallen to β. Null: not reachable yet. */
export function stopLine(plan: RatePlan, n: number): number | null {
  const { g, h } = slopes(plan);
  const x = Math.floor((Math.log(plan.beta) - n * h) / (g - h) + 1e-9);
  return x >= 0 ? x : null;
}

function slopes({ p0, p1 }: RatePlan): { g: number; h: number } {
  return { g: Math.log(p1 / p0), h: Math.log((1 - p1) / (1 - p0)) };
}

/** The smallest n with a cut c such that P(X ≥ c | p0) ≤ α and P(X ≥ c | p1) ≥ 1 - β: the exact one-look test. Null where no n up to 200,000 suffices. */
function fixedSampleSize(
  plan: RatePlan,
): { fixed_n: number; fixed_c: number; fixed_size: number; fixed_power: number } | null {
  let c = 0;
  for (let n = 1; n <= MAX_N; n += 1) {
    const look = oneLook(plan, n, c);
    c = look.c;
    if (look.works) {
      return {
        fixed_n: n,
        fixed_c: c,
        fixed_size: binomialTailGe(n, plan.p0, c),
        fixed_power: binomialTailGe(n, plan.p1, c),
      };
    }
  }
  return null;
}

/** The smallest n from which every larger n works too: the cut jumps by whole leads, so single sizes in between may not. */
export function fixedSampleSizeAllLarger(plan: RatePlan, fixedN: number): number {
  let c = 0;
  let lastFailure = 0;
  for (let n = 1; n <= 3 * fixedN + 200; n += 1) {
    const look = oneLook(plan, n, c);
    c = look.c;
    if (!look.works) lastFailure = n;
  }
  return lastFailure + 1;
}

/** The smallest cut of size at most α at n, searched upward from that of n - 1, which it never undercuts. */
function oneLook(plan: RatePlan, n: number, from: number): { c: number; works: boolean } {
  let c = from;
  while (c <= n && binomialTailGe(n, plan.p0, c) > plan.alpha) c += 1;
  return { c, works: c <= n && binomialTailGe(n, plan.p1, c) >= 1 - plan.beta };
}

/**
 * Lines and final cuts. `c_scale` is the smallest count at N_max that keeps the chance of ever saying "scale" at p0
 * within α, the stop line ignored; `c_stop` the largest that keeps the chance of ever saying "stop" at p1 within β,
 * the scale line ignored. Both by exact forward recursion over (n, x), so what the lines leave unspent is spent at
 * the end and the promise holds however often one looks (Wald 1945; Ville's inequality for the lines).
 */
export function decisionPlan(plan: RatePlan, nMax?: number): DecisionPlan | null {
  const fixed = fixedSampleSize(plan);
  if (fixed === null) return null;
  const N_max = nMax ?? Math.ceil(1.5 * fixed.fixed_n);
  const c_scale = scaleCut(plan, N_max);
  const c_stop = Math.min(stopCut(plan, N_max), c_scale - 1);
  return { ...plan, ...fixed, N_max, c_scale, c_stop };
}

function scaleCut(plan: RatePlan, N: number): number {
  const { alive, hit } = walk(
    plan.p0,
    N,
    (n) => scaleLine(plan, n),
    () => null,
  );
  let spent = hit.upper;
  let c = scaleLine(plan, N) ?? N + 1;
  while (c > 0 && spent + (alive[c - 1] ?? 0) <= plan.alpha) {
    spent += alive[c - 1] ?? 0;
    c -= 1;
  }
  return c;
}

function stopCut(plan: RatePlan, N: number): number {
  const { alive, hit } = walk(
    plan.p1,
    N,
    () => null,
    (n) => stopLine(plan, n),
  );
  let spent = hit.lower;
  let c = stopLine(plan, N) ?? -1;
  while (c < N && spent + (alive[c + 1] ?? 0) <= plan.beta) {
    spent += alive[c + 1] ?? 0;
    c += 1;
  }
  return c;
}

interface Walk {
  /** Chance of each count at N among paths that crossed neither line. */
  readonly alive: readonly number[];
  readonly hit: { readonly upper: number; readonly lower: number };
  /** Mean number of leads until a line or N. */
  readonly asn: number;
}

/** The distribution of successes under rate p, lead by lead, paths leaving at the lines. */
function walk(
  p: number,
  N: number,
  upper: (n: number) => number | null,
  lower: (n: number) => number | null,
): Walk {
  let alive = [1];
  let up = 0;
  let low = 0;
  let asn = 0;
  let living = 1;
  for (let n = 1; n <= N; n += 1) {
    asn += living;
    const next = new Array<number>(alive.length + 1).fill(0);
    alive.forEach((weight, x) => {
      if (weight === 0) return;
      next[x] = (next[x] ?? 0) + weight * (1 - p);
      next[x + 1] = (next[x + 1] ?? 0) + weight * p;
    });
    const top = upper(n) ?? Infinity;
    const bottom = lower(n) ?? -1;
    living = 0;
    next.forEach((weight, x) => {
      if (x >= top) up += weight;
      else if (x <= bottom) low += weight;
      else {
        living += weight;
        return;
      }
      next[x] = 0;
    });
    while (next.length > 1 && (next.at(-1) ?? 0) === 0) next.pop();
    alive = next;
  }
  return { alive, hit: { upper: up, lower: low }, asn };
}

export interface Characteristic {
  readonly scale: number;
  readonly stop: number;
  readonly undecided: number;
  readonly asn: number;
}

/** What the plan does at a true rate p if one looks after every lead and acts at once: exact chances and the mean number of leads. */
export function operatingCharacteristic(plan: DecisionPlan, p: number): Characteristic {
  const { alive, hit, asn } = walk(
    p,
    plan.N_max,
    (n) => scaleLine(plan, n),
    (n) => stopLine(plan, n),
  );
  const sum = (from: number, to: number) => alive.slice(from, to).reduce((total, v) => total + v, 0);
  return {
    scale: hit.upper + sum(plan.c_scale, alive.length),
    stop: hit.lower + sum(0, plan.c_stop + 1),
    undecided: sum(plan.c_stop + 1, plan.c_scale),
    asn,
  };
}

/** The verdict on x goals among n mature leads: a function of these counts alone. */
export function decisionVerdict(plan: DecisionPlan, minN: number, n: number, x: number): ConversionVerdict {
  if (n < minN) return 'too_small';
  const up = scaleLine(plan, n);
  const low = stopLine(plan, n);
  if (up !== null && x >= up) return 'scale';
  if (low !== null && x <= low) return 'stop';
  if (n < plan.N_max) return 'continue';
  if (x >= plan.c_scale) return 'scale';
  return x <= plan.c_stop ? 'stop' : 'undecided';
}
