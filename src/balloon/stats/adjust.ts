/**
 * p-values adjusted after Holm (1979), step-down: the chance of any false "differs" among all stays below the level.
 * Input order is kept.
 */
export function holm(p: readonly number[]): number[] {
  const order = ranked(p);
  const adjusted = new Array<number>(p.length).fill(0);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (p.length - rank) * (p[index] ?? 1)));
    adjusted[index] = running;
  });
  return adjusted;
}

/** p-values adjusted after Benjamini & Hochberg (1995), step-up: the expected share of false finds among all finds. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = ranked(p);
  const adjusted = new Array<number>(p.length).fill(0);
  let running = 1;
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const index = order[rank] ?? 0;
    running = Math.min(running, ((p[index] ?? 1) * p.length) / (rank + 1));
    adjusted[index] = running;
  }
  return adjusted;
}

/** e-BH (Wang & Ramdas 2022): the k largest e-values with e_(k) ≥ K/(k α), k maximal; indices in ascending order. */
export function eBh(e: readonly number[], alpha: number): number[] {
  const order = ranked(e.map((value) => -value));
  let k = order.length;
  while (k > 0 && (e[order[k - 1] ?? 0] ?? 0) < e.length / (k * alpha)) k -= 1;
  return order.slice(0, k).sort((a, b) => a - b);
}

function ranked(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
