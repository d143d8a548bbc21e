/** Pairs of records taken for one person, in parallel arrays: no object per pair. */
export interface Links {
  readonly a: number[];
  readonly b: number[];
  readonly weight: number[];
}

/**
 * Joins records by their links, strongest first, but never two groups that `fits` refuses (given the weight of
 * the link that would join them): a
 * chain of weak links cannot bring strangers together. Equal weights are taken in order of the indices, so the result
 * depends on the numbering of the records alone. `group` holds for each record the lowest index of its group, `used`
 * the numbers of the links that joined two groups.
 */
export function cluster(
  count: number,
  links: Links,
  fits: (a: readonly number[], b: readonly number[], weight: number) => boolean,
): { group: Int32Array; used: number[] } {
  const group = Int32Array.from({ length: count }, (_, index) => index);
  const used: number[] = [];
  const members = new Map<number, number[]>();
  const membersOf = (id: number): number[] => members.get(id) ?? [id];
  for (const at of strongestFirst(links)) {
    const weight = links.weight[at] ?? 0;
    const one = group[links.a[at] ?? 0] ?? 0;
    const other = group[links.b[at] ?? 0] ?? 0;
    if (one === other) continue;
    const [low, high] = [membersOf(Math.min(one, other)), membersOf(Math.max(one, other))];
    if (!fits(low, high, weight)) continue;
    const id = Math.min(one, other);
    used.push(at);
    for (const index of high) group[index] = id;
    members.delete(Math.max(one, other));
    members.set(id, low);
    for (const index of high) low.push(index);
  }
  return { group, used };
}

function strongestFirst({ a, b, weight }: Links): Int32Array {
  const order = Int32Array.from({ length: a.length }, (_, index) => index);
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  return order.sort((x, y) => at(weight, y) - at(weight, x) || at(a, x) - at(a, y) || at(b, x) - at(b, y));
}

/** Weights closer than this do not tell which of two people is meant. */
const TELLING_BITS = 8;
/** Neighbours of one record that are looked at in pairs. */
const NEIGHBOURS = 60;

/**
 * The links without those of records that fit two people equally well: a record that could be either joins neither.
 * Links of weight `certain` and above stay.
 */
export function withoutAmbiguous(
  links: Links,
  certain: number,
  fits: (a: number, b: number) => boolean,
): { clear: Links; ambiguous: Links } {
  const byRecord = new Map<number, number[]>();
  for (const [at, weight] of links.weight.entries()) {
    if (weight >= certain) continue;
    for (const record of [links.a[at] ?? 0, links.b[at] ?? 0]) {
      const known = byRecord.get(record);
      if (!known) byRecord.set(record, [at]);
      else if (known.length < NEIGHBOURS) known.push(at);
    }
  }
  const dropped = new Set<number>();
  const otherEnd = (at: number, record: number): number =>
    (links.a[at] === record ? links.b[at] : links.a[at]) ?? record;
  for (const [record, own] of byRecord) {
    for (const [index, one] of own.entries()) {
      for (const other of own.slice(index + 1)) {
        const apart = Math.abs((links.weight[one] ?? 0) - (links.weight[other] ?? 0));
        if (apart >= TELLING_BITS || fits(otherEnd(one, record), otherEnd(other, record))) continue;
        dropped.add(one).add(other);
      }
    }
  }
  return { clear: pick(links, (at) => !dropped.has(at)), ambiguous: pick(links, (at) => dropped.has(at)) };
}

function pick({ a, b, weight }: Links, wanted: (at: number) => boolean): Links {
  const picked: Links = { a: [], b: [], weight: [] };
  for (const [at, bits] of weight.entries()) {
    if (!wanted(at)) continue;
    picked.a.push(a[at] ?? 0);
    picked.b.push(b[at] ?? 0);
    picked.weight.push(bits);
  }
  return picked;
}
