import type { Config } from '../config/schema.ts';
import { cluster, type Links, noLinks, pick, ungrouped, withoutAmbiguous } from './cluster.ts';
import { columnsOf } from './columns.ts';
import { type Comparison, openComparison } from './compare.ts';
import { type Distinct, distinctRecords, takenApart } from './distinct.ts';
import type { Surroundings } from './evidence.ts';
import { groupFit } from './group-fit.ts';
import { IDENTITY_BITS } from './identity.ts';
import { APART, barsFor, type Fit, fitTogether, type Judgement, judge } from './judge.ts';
import { type Records, recordsOf } from './records.ts';
import type { Store } from './store.ts';
import { surroundingsOf } from './surroundings.ts';

/** Which records are one person, and what is left to decide. Numbers are those of the records of the store. */
export interface Matched {
  /** For each record the lowest number of its group. */
  readonly leaders: Int32Array;
  /** The pairs that joined two records, at most one a record. */
  readonly joints: Links;
  /** Pairs of two groups that may be one person. */
  readonly possible: Links;
  /** Records whose key was shared by too many others to compare them all, with the name of the key. */
  readonly unchecked: ReadonlyMap<number, string>;
  /** What two records of the store say about each other. */
  readonly judge: (a: number, b: number) => Judgement;
}

/** Finds the records of one person. Depends on the records' contents, not on their order, except where they are equal. */
export function matchRecords(store: Store, settings: Config['merge']): Matched {
  if (settings.mode === 'none') return unmerged(store.size());
  const distinct = distinctRecords(store);
  const columns = columnsOf(recordsOf(store, distinct.records));
  const around = surroundingsOf(columns, settings);
  const bars = barsFor(settings, distinct.records.length);
  const judgePair = (a: number, b: number): Judgement =>
    judge(store.person(a), store.person(b), bars, around);
  // Equal rows are one person only where what they say is enough: two rows "Anna, Berlin" are two.
  const kinds = takenApart(distinct, (record) => judgePair(record, record).band !== 'same');
  const records = recordsOf(store, kinds.records);
  const found = openComparison({ ...columns, records }, bars, around, settings);
  const { group, joined, left } = join(records, found, around);
  const leaders = leadersOf(kinds, group);
  const joints = linksOf(records, joined);
  addTwins(kinds, joints);
  const apart = ({ a, b }: Links, at: number): boolean => leaders[a[at] ?? 0] !== leaders[b[at] ?? 0];
  return {
    leaders,
    joints,
    possible: linksOf(records, [found.possible, ...left], apart),
    unchecked: new Map([...found.unchecked].map(([index, name]) => [kinds.records[index] ?? 0, name])),
    judge: judgePair,
  };
}

function unmerged(count: number): Matched {
  const none = noLinks();
  return {
    leaders: Int32Array.from({ length: count }, (_, record) => record),
    joints: none,
    possible: none,
    unchecked: new Map(),
    judge: () => APART,
  };
}

/**
 * Groups of records: for each the lowest index of its group, the links that made them, and all others. What shares an
 * identity is joined before any evidence is weighed.
 */
function join(records: Records, found: Comparison, around: Surroundings) {
  const fitOf = (a: number, b: number, weight: number): Fit =>
    fitTogether(records.person(a), records.person(b), weight >= IDENTITY_BITS.phone, around);
  const groups = ungrouped(records.count);
  const groupsFit = groupFit(records, around, fitOf);
  const identified = found.identified();
  const byIdentity = cluster(groups, identified, groupsFit);
  const { clear, ambiguous } = withoutAmbiguous(
    found.weighed(groups.group),
    (a, b) => fitOf(a, b, 0) === 'fits',
  );
  const byEvidence = cluster(groups, clear, groupsFit);
  return {
    group: groups.group,
    joined: [pick(identified, byIdentity), pick(clear, byEvidence)],
    left: [identified, clear, ambiguous],
  };
}

/** From groups of kinds to groups of records. */
function leadersOf({ records, standIn }: Distinct, group: Int32Array): Int32Array {
  const numbers = new Int32Array(standIn.length);
  for (const [index, record] of records.entries()) numbers[record] = index;
  const groupOf = (record: number): number => group[numbers[standIn[record] ?? 0] ?? 0] ?? 0;
  const lowest = new Int32Array(records.length).fill(-1);
  const leaders = new Int32Array(standIn.length);
  for (let record = 0; record < leaders.length; record += 1) {
    const of = groupOf(record);
    if ((lowest[of] ?? -1) < 0) lowest[of] = record;
    leaders[record] = lowest[of] ?? record;
  }
  return leaders;
}

/** Links of kinds as links of records. */
function linksOf(
  { of }: Records,
  all: readonly Links[],
  wanted: (links: Links, at: number) => boolean = () => true,
): Links {
  const links = noLinks();
  for (const { a, b, weight } of all) {
    for (const [at, bits] of weight.entries()) {
      links.a.push(of[a[at] ?? 0] ?? 0);
      links.b.push(of[b[at] ?? 0] ?? 0);
      links.weight.push(bits);
      if (wanted(links, links.a.length - 1)) continue;
      for (const list of [links.a, links.b, links.weight]) list.pop();
    }
  }
  return links;
}

function addTwins({ standIn }: Distinct, { a, b, weight }: Links): void {
  for (const [record, by] of standIn.entries()) {
    if (record === by) continue;
    a.push(by);
    b.push(record);
    weight.push(0);
  }
}
