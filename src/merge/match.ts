import type { Config } from '../config/schema.ts';
import { type Block, blocksOf, pairNumbers } from './block.ts';
import { compareText } from './candidate.ts';
import { cluster, type Links, withoutAmbiguous } from './cluster.ts';
import { type Columns, columnsOf, identityColumns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import { countFrequencies } from './frequency.ts';
import { groupFit } from './group-fit.ts';
import { findShared, IDENTITY_BITS, livesAlone } from './identity.ts';
import { type Bars, barsFor, fitTogether, type Judgement, judge } from './judge.ts';
import { IDENTITY_PASS, IDENTITY_WIDTH, itemKeys, PASSES, type Pass } from './keys.ts';
import type { Person } from './person.ts';
import { screenFor } from './screen.ts';

/** Which records are one person, and what is left to decide. Numbers are indices of the records given. */
export interface Matched {
  /** For each record the number of its group: the lowest index in it. */
  readonly group: Int32Array;
  /** For each pair that joined two records: why. At most one a record. */
  readonly joined: readonly Joint[];
  readonly possible: readonly Joint[];
  /** Records whose key `name` was shared by too many others to compare them all. */
  readonly unchecked: ReadonlyMap<number, string>;
}

export interface Joint {
  readonly a: number;
  readonly b: number;
  readonly judgement: Judgement;
}

/** Records that are the same to every comparison, as one. */
interface Node {
  readonly person: Person;
  readonly members: readonly number[];
}

/** In a block above the cap, each record is compared with this share of the cap of its neighbours in order of the name. */
const WINDOW = 0.1;
/** Pairs judged in full that are remembered, so that not every pass judges them again. */
const PAIRS_AT_ONCE = 1_000_000;

/** Finds the records of one person. Depends on the records' contents, not on their order, except where they are equal. */
export function matchRecords(persons: readonly Person[], settings: Config['merge']): Matched {
  const order = Array.from(persons, (_, index) => index).sort(
    (x, y) => compareText(persons[x]?.signature ?? '', persons[y]?.signature ?? '') || x - y,
  );
  if (settings.mode === 'none') return unmerged(persons.length);
  const bySignature = groupEqual(persons, order);
  const distinct = bySignature.map(({ person }) => person);
  const around = surroundingsOf(distinct, settings.max_block);
  const bars = barsFor(settings, distinct.length);
  const joined: Joint[] = [];
  const nodes = bySignature.flatMap((node) => splitUnsure(node, bars, around, joined));
  return join(nodes, persons.length, joined, { bars, around, cap: settings.max_block });
}

/** What the list as a whole says: how frequent its values are, and which keys several people share. */
export function surroundingsOf(distinct: readonly Person[], cap: number): Surroundings {
  const { identities: keys, homes } = identityColumns(distinct);
  const shared = [
    ...findShared(distinct, keys.distinct, blocksOf(distinct.length, IDENTITY_WIDTH, itemKeys(keys)), cap),
    ...findShared(distinct, homes.distinct, blocksOf(distinct.length, 1, itemKeys(homes)), cap),
  ];
  return {
    frequencies: countFrequencies(distinct),
    shared: new Set(shared),
    alone: livesAlone(distinct, blocksOf(distinct.length, 1, itemKeys(homes)), cap),
  };
}

function unmerged(count: number): Matched {
  return {
    group: Int32Array.from({ length: count }, (_, index) => index),
    joined: [],
    possible: [],
    unchecked: new Map(),
  };
}

function groupEqual(persons: readonly Person[], order: readonly number[]): Node[] {
  const nodes: { person: Person; members: number[] }[] = [];
  for (const index of order) {
    const person = persons[index];
    if (!person) continue;
    const last = nodes.at(-1);
    if (last && last.person.signature === person.signature) last.members.push(index);
    else nodes.push({ person, members: [index] });
  }
  return nodes;
}

/** Equal rows are one person only where what they say is enough: two rows "Anna, Berlin" are two. */
function splitUnsure(node: Node, bars: Bars, around: Surroundings, joined: Joint[]): Node[] {
  const [first = 0, ...others] = node.members;
  if (others.length === 0) return [node];
  const judgement = judge(node.person, node.person, bars, around);
  if (judgement.band !== 'same')
    return node.members.map((member) => ({ person: node.person, members: [member] }));
  for (const other of others) joined.push({ a: first, b: other, judgement });
  return [node];
}

interface Rules {
  readonly bars: Bars;
  readonly around: Surroundings;
  readonly cap: number;
}

function join(nodes: readonly Node[], count: number, joined: Joint[], rules: Rules): Matched {
  const persons = nodes.map(({ person }) => person);
  const found = comparePairs(nodes, persons, rules);
  const fits = (a: number, b: number, weight: number): boolean => {
    const [one, other] = [nodes[a]?.person, nodes[b]?.person];
    if (!one || !other) return false;
    return fitTogether(one, other, weight >= IDENTITY_BITS.phone, rules.around);
  };
  const { clear, ambiguous } = withoutAmbiguous(found.same, IDENTITY_BITS.phone, (a, b) => fits(a, b, 0));
  const { group: nodeGroup, used } = cluster(nodes.length, clear, groupFit(persons, rules.around, fits));
  const jointOf = (a: number, b: number): Joint[] => {
    const [one, other] = [nodes[a], nodes[b]];
    if (!one || !other) return [];
    const judgement = judge(one.person, other.person, rules.bars, rules.around);
    return [{ a: one.members[0] ?? 0, b: other.members[0] ?? 0, judgement }];
  };
  for (const at of used) joined.push(...jointOf(clear.a[at] ?? 0, clear.b[at] ?? 0));
  const apart = (a: number, b: number): boolean => nodeGroup[a] !== nodeGroup[b];
  const possible = [found.possible, clear, ambiguous].flatMap(({ a, b }) =>
    a.flatMap((one, at) => (apart(one, b[at] ?? 0) ? jointOf(one, b[at] ?? 0) : [])),
  );
  return { group: recordGroups(nodes, nodeGroup, count), joined, possible, unchecked: found.unchecked };
}

/** From groups of nodes to groups of records. */
function recordGroups(nodes: readonly Node[], nodeGroup: Int32Array, count: number): Int32Array {
  const lowest = new Map<number, number>();
  for (const [node, { members }] of nodes.entries()) {
    const id = nodeGroup[node] ?? 0;
    const first = Math.min(...members.slice(0, 1), lowest.get(id) ?? count);
    lowest.set(id, first);
  }
  const group = new Int32Array(count);
  for (const [node, { members }] of nodes.entries()) {
    for (const member of members) group[member] = lowest.get(nodeGroup[node] ?? 0) ?? member;
  }
  return group;
}

/** Blocks of one pass. */
export function blocksBy(pass: Pass, columns: Columns): Iterable<Block> {
  return blocksOf(columns.count, pass.width, pass.keys(columns));
}

/** Judges every pair that shares a blocking key and is not apart at first sight. */
function comparePairs(
  nodes: readonly Node[],
  persons: readonly Person[],
  { bars, around, cap }: Rules,
): { same: Links; possible: Links; unchecked: Map<number, string> } {
  const same: Links = { a: [], b: [], weight: [] };
  const possible: Links = { a: [], b: [], weight: [] };
  const unchecked = new Map<number, string>();
  const columns = columnsOf(persons);
  const linked = pairNumbers();
  let seen = pairNumbers();
  const isWorthJudging = screenFor(persons, bars, around, columns.identities);
  const look = (a: number, b: number): void => {
    if (!isWorthJudging(a, b)) return;
    if (linked.has(a, b) || seen.has(a, b)) return;
    const [one, other] = [persons[a], persons[b]];
    if (!one || !other) return;
    if (seen.size() >= PAIRS_AT_ONCE) seen = pairNumbers();
    seen.of(a, b);
    const { band, identity, bits } = judge(one, other, bars, around);
    if (band === 'apart') return;
    linked.of(a, b);
    const links = band === 'same' ? same : possible;
    links.a.push(a);
    links.b.push(b);
    links.weight.push(bits + (identity ? IDENTITY_BITS[identity] : 0));
  };
  for (const pass of bars.exact ? [IDENTITY_PASS] : PASSES) {
    for (const { members } of blocksBy(pass, columns)) {
      const window = members.length <= cap ? members.length : Math.ceil(cap * WINDOW);
      for (let i = 1; i < members.length; i += 1) {
        const at = members[i] ?? 0;
        if (window < members.length && pass.telling) unchecked.set(nodes[at]?.members[0] ?? 0, pass.name);
        for (let j = Math.max(0, i - window); j < i; j += 1) look(members[j] ?? 0, at);
      }
    }
  }
  return { same, possible, unchecked };
}
