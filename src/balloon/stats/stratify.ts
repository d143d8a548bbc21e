import { hashU } from './hash-u.ts';

/**
 * How many of k leads each stratum gets: the minimum first, the rest proportional to what is left of each by largest
 * remainder, ties by name in code-point order, never more than the stratum holds.
 */
export function stratifiedAllocation(
  sizes: ReadonlyMap<string, number>,
  k: number,
  minimum: number,
): Map<string, number> {
  const names = [...sizes.keys()].sort(byCodePoint);
  const got = new Map(names.map((name) => [name, Math.min(minimum, sizes.get(name) ?? 0)]));
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  trim(got, names, sum(got.values()) - k);
  const open = new Map(names.map((name) => [name, (sizes.get(name) ?? 0) - (got.get(name) ?? 0)]));
  const rest = Math.min(k - sum(got.values()), sum(open.values()));
  const total = sum(open.values());
  if (rest <= 0 || total === 0) return got;
  const shares = names.map((name) => {
    const exact = (rest * (open.get(name) ?? 0)) / total;
    return { name, whole: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  let left = rest - sum(shares.map(({ whole }) => whole));
  const order = [...shares].sort((a, b) => b.remainder - a.remainder || byCodePoint(a.name, b.name));
  for (const share of order) {
    const extra = left > 0 && share.whole < (open.get(share.name) ?? 0) ? 1 : 0;
    left -= extra;
    got.set(share.name, (got.get(share.name) ?? 0) + share.whole + extra);
  }
  return got;
}

/** Where the minimums alone exceed k, one lead at a time is taken from the largest allocation. */
function trim(got: Map<string, number>, names: readonly string[], excess: number): void {
  for (let over = excess; over > 0; over -= 1) {
    const largest = names.reduce((a, b) => ((got.get(b) ?? 0) >= (got.get(a) ?? 0) ? b : a));
    got.set(largest, (got.get(largest) ?? 0) - 1);
  }
}

/** The k ids with the smallest hash, in that order; ties by id. */
export function smallestByHash(ids: readonly string[], k: number, seed: string): string[] {
  return ids
    .map((id) => ({ id, u: hashU('sample', seed, id) }))
    .sort((a, b) => a.u - b.u || byCodePoint(a.id, b.id))
    .slice(0, k)
    .map(({ id }) => id);
}

/** Code-point order, which no locale changes. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
