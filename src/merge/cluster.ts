/** Pairs of records taken for one person, in parallel arrays: no object per pair. */
export interface Links {
  readonly a: number[];
  readonly b: number[];
  readonly weight: number[];
}

/**
 * Joins records by their links, strongest first, but never two groups with a pair in between that `fits` refuses: a
 * chain of weak links cannot bring strangers together. Equal weights are taken in order of the indices, so the result
 * depends on the numbering of the records alone. `group` holds for each record the lowest index of its group, `used`
 * the numbers of the links that joined two groups.
 */
export function cluster(
  count: number,
  links: Links,
  fits: (a: number, b: number) => boolean,
): { group: Int32Array; used: number[] } {
  const group = Int32Array.from({ length: count }, (_, index) => index);
  const used: number[] = [];
  const members = new Map<number, number[]>();
  const membersOf = (id: number): number[] => members.get(id) ?? [id];
  for (const at of strongestFirst(links)) {
    const one = group[links.a[at] ?? 0] ?? 0;
    const other = group[links.b[at] ?? 0] ?? 0;
    if (one === other) continue;
    const [low, high] = [membersOf(Math.min(one, other)), membersOf(Math.max(one, other))];
    if (!low.every((a) => high.every((b) => fits(a, b)))) continue;
    const id = Math.min(one, other);
    used.push(at);
    for (const index of high) group[index] = id;
    members.delete(Math.max(one, other));
    members.set(id, [...low, ...high]);
  }
  return { group, used };
}

function strongestFirst({ a, b, weight }: Links): Int32Array {
  const order = Int32Array.from({ length: a.length }, (_, index) => index);
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  return order.sort((x, y) => at(weight, y) - at(weight, x) || at(a, x) - at(a, y) || at(b, x) - at(b, y));
}
