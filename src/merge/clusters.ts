import type { Config } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { byFirstRecord } from './candidate.ts';
import { findingOf, round, words } from './explain.ts';
import { type Group, identityKinds, idMaker, type Mail } from './lead-id.ts';
import { type Matched, matchRecords } from './match.ts';
import type { Person } from './person.ts';
import { findKnown, recognise } from './reference.ts';
import { orderOf } from './sort.ts';
import { AT, emailsIn, FLAG, ROW, type Store } from './store.ts';
import { survive } from './survive.ts';
import { joined } from './texts.ts';

/** Which records are one person. Records have the numbers that `add` gave them. */
export interface Clusters {
  /** For each record its leader: the lowest number of its cluster, its own where it is alone. */
  readonly leaders: Int32Array;
  /** The records of the cluster of a leader, ascending. */
  readonly members: (leader: number) => Int32Array;
  /**
   * The lead that the records of a cluster become: `leads` are all of them, in the order of `members`. To be called
   * once for each cluster; ids that would be the same are told apart in the order of the calls.
   */
  readonly merge: (leader: number, leads: readonly Lead[]) => Lead;
  /** Pairs of clusters that may be one person, each once, strongest first. */
  readonly possible: { readonly size: number; readonly at: (index: number) => PossiblePair };
}

/** Two leaders, and what speaks for one person. */
export interface PossiblePair {
  readonly a: number;
  readonly b: number;
  /** Sum of the weights, in bits (log2 of the likelihood ratio). */
  readonly weight: number;
  readonly because: readonly string[];
}

/** Compares the records of a store. */
export function findClusters(
  store: Store,
  toPerson: (lead: Lead) => Person,
  reference: readonly Lead[],
  settings: Config['merge'],
): Clusters {
  const matched = matchRecords(store, settings);
  const { leaders } = matched;
  const members = rangesOf(leaders);
  const kinds = kindsOf(store, leaders, members);
  const toId = idMaker(givenIds(store));
  const findings = findingsOf(matched);
  const known = findKnown(store, reference.map(toPerson), settings);
  return {
    leaders,
    members,
    merge: (leader, leads) => {
      const { sorted, numbers } = inOrder(leads, members(leader));
      const lead = survive(sorted, findings(leader, numbers, sorted));
      const seen = new Set(known.size === 0 ? [] : numbers.flatMap((record) => known.get(record) ?? []));
      const before = sorted.find(({ id }) => id !== '')?.id ?? '';
      const id = toId(kinds[leader] ?? 0, groupOf(store, numbers), before);
      return { ...recognise(lead, Array.from(seen, (at) => reference[at] ?? []).flat()), id };
    },
    possible: possibleOf(matched),
  };
}

/** The leads of a cluster by path and line, and their records in the same order. */
function inOrder(leads: readonly Lead[], records: Int32Array) {
  if (leads.length === 1) return { sorted: leads, numbers: [records[0] ?? 0] };
  const pairs = leads.map((lead, at) => ({ lead, record: records[at] ?? 0 }));
  pairs.sort((x, y) => byFirstRecord(x.lead, y.lead));
  return { sorted: pairs.map(({ lead }) => lead), numbers: pairs.map(({ record }) => record) };
}

const groupOf = (store: Store, records: readonly number[]): Group => ({
  emails: () => (records.length === 1 ? store.emails(records[0] ?? 0) : records.flatMap(store.emails)),
  persons: () => records.map(store.person),
});

/** The records of each leader, as ranges of one array. */
function rangesOf(leaders: Int32Array): (leader: number) => Int32Array {
  const order = orderOf(leaders);
  const starts = new Int32Array(leaders.length);
  for (let at = order.length - 1; at >= 0; at -= 1) starts[leaders[order[at] ?? 0] ?? 0] = at;
  return (leader) => {
    const start = starts[leader] ?? 0;
    let end = start;
    while (end < order.length && leaders[order[end] ?? 0] === leader) end += 1;
    return order.subarray(start, end);
  };
}

/** The kind of identity that each leader is known by. */
function kindsOf(store: Store, leaders: Int32Array, members: (leader: number) => Int32Array): Uint8Array {
  const own = leaders.filter((leader, record) => leader === record);
  const mailOf = mailReader(store);
  const found = identityKinds(
    own.length,
    (at) => groupOf(store, [...members(own[at] ?? 0)]),
    (at) => (members(own[at] ?? 0).length === 1 ? mailOf(own[at] ?? 0) : undefined),
  );
  const kinds = new Uint8Array(leaders.length);
  for (const [at, leader] of own.entries()) kinds[leader] = found[at] ?? 0;
  return kinds;
}

/** The one address of a record. */
function mailReader(store: Store): (record: number) => Mail | undefined {
  const rows = store.rows();
  return (record) => {
    const at = record * ROW;
    const flags = rows[at + AT.flags] ?? 0;
    if (emailsIn(flags) > 1) return undefined;
    const personal = emailsIn(flags) === 1 && (flags & FLAG.role) === 0;
    const kind = personal ? Number((flags & FLAG.free) !== 0) : -1;
    return { kind, hash: joined(rows[at + AT.local] ?? 0, rows[at + AT.domain] ?? 0) };
  };
}

function* givenIds(store: Store): Generator<string> {
  const rows = store.rows();
  for (let record = 0; record < store.size(); record += 1) {
    if (((rows[record * ROW + AT.flags] ?? 0) & FLAG.given) === 0) continue;
    const { given } = store.person(record);
    yield given.slice(given.lastIndexOf('\n') + 1);
  }
}

/** Findings of a cluster: why each record joined an earlier one, and whether it could not be compared with all. */
function findingsOf({ joints, leaders, unchecked, judge }: Matched) {
  const leaderOf = Int32Array.from(joints.a, (record) => leaders[record] ?? 0);
  const order = orderOf(leaderOf);
  const firstOf = (leader: number): number => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((leaderOf[order[middle] ?? 0] ?? 0) < leader) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (leader: number, records: readonly number[], leads: readonly Lead[]): Finding[] => {
    if (records.length === 1 && unchecked.size === 0) return [];
    const places = new Map(records.map((record, place) => [record, place]));
    const found = records.map((record): Finding[] => {
      const key = unchecked.get(record);
      return key === undefined ? [] : [{ code: 'DUPLICATES_UNCHECKED', args: { key } }];
    });
    const end = records.length > 1 ? order.length : 0;
    for (let at = end === 0 ? 0 : firstOf(leader); at < end; at += 1) {
      const joint = order[at] ?? 0;
      if (leaderOf[joint] !== leader) break;
      const [a, b] = [joints.a[joint] ?? 0, joints.b[joint] ?? 0];
      const [one, other] = [places.get(a) ?? 0, places.get(b) ?? 0];
      const [low, high] = [leads[Math.min(one, other)], leads[Math.max(one, other)]];
      if (low && high) found[Math.max(one, other)]?.push(findingOf(judge(a, b), low, high));
    }
    return found.flat();
  };
}

/** Pairs of clusters that may be one person, each once, with the strongest pair of their records. */
function possibleOf({ leaders, possible, judge }: Matched): Clusters['possible'] {
  const pairs = possible.weight.map((_, at) => {
    const [a, b] = [possible.a[at] ?? 0, possible.b[at] ?? 0];
    const [one, other] = [leaders[a] ?? 0, leaders[b] ?? 0];
    return { a, b, low: Math.min(one, other), high: Math.max(one, other), bits: judge(a, b).bits };
  });
  pairs.sort((x, y) => x.low - y.low || x.high - y.high || y.bits - x.bits);
  const strongest = pairs.filter(({ low, high }, at) => {
    const before = pairs[at - 1];
    return before?.low !== low || before.high !== high;
  });
  strongest.sort((x, y) => y.bits - x.bits || x.low - y.low || x.high - y.high);
  return {
    size: strongest.length,
    at: (index) => {
      const { a = 0, b = 0, low = 0, high = 0 } = strongest[index] ?? {};
      const { bits, evidence } = judge(a, b);
      return { a: low, b: high, weight: round(bits), because: evidence.map(words) };
    },
  };
}
