/** Pairs of records taken for one person, in parallel arrays: no object per pair. */
export interface Links {
  readonly a: number[];
  readonly b: number[];
  readonly weight: number[];
}

export const noLinks = (): Links => ({ a: [], b: [], weight: [] });

/** Groups of records: for each record the lowest index of its group, and the members of groups of several, ascending or not. */
export interface Groups {
  readonly group: Int32Array;
  readonly members: Map<number, number[]>;
}

export const ungrouped = (count: number): Groups => ({
  group: Int32Array.from({ length: count }, (_, index) => index),
  members: new Map(),
});

/**
 * Joins groups of records by links, strongest first, but never two groups that `fits` refuses (given the weight of
 * the link that would join them): a chain of weak links cannot bring strangers together. Equal weights are taken in
 * order of the indices, so the result depends on the numbering of the records alone. Changes the groups; returns the
 * numbers of the links that joined two.
 */
export function cluster(
  { group, members }: Groups,
  links: Links,
  fits: (a: readonly number[], b: readonly number[], weight: number) => boolean,
): number[] {
  const used: number[] = [];
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
  return used;
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

/** The links without those of records that fit two people equally well: a record that could be either joins neither. */
export function withoutAmbiguous(
  links: Links,
  fits: (a: number, b: number) => boolean,
): { clear: Links; ambiguous: Links } {
  const byRecord = new Map<number, number[]>();
  for (const at of links.weight.keys()) {
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
  const numbers = [...links.weight.keys()];
  return {
    clear: pick(
      links,
      numbers.filter((at) => !dropped.has(at)),
    ),
    ambiguous: pick(
      links,
      numbers.filter((at) => dropped.has(at)),
    ),
  };
}

/** Some of the links, by their numbers. */
export function pick({ a, b, weight }: Links, numbers: readonly number[]): Links {
  const of = (list: readonly number[]): number[] => numbers.map((at) => list[at] ?? 0);
  return { a: of(a), b: of(b), weight: of(weight) };
}
