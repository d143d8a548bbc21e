import type { Config } from '../config/schema.ts';
import { type Block, blocksOf, partsOf } from './block.ts';
import { type Links, noLinks } from './cluster.ts';
import type { Columns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import { IDENTITY_BITS } from './identity.ts';
import { type Bars, judge } from './judge.ts';
import { evidencePasses, IDENTITY_PASS, type Pass } from './keys.ts';
import { openPairs } from './pairs.ts';
import type { Records } from './records.ts';
import { type Screen, screensFor } from './screen.ts';
import { AT, FLAG, GENERATION } from './store.ts';
import { openUnion } from './union.ts';

/** In a block above the cap, each record is compared with this share of the cap of its neighbours. */
const WINDOW = 0.1;
/** Blocks above this are parted by what else the pass knows of a record. */
const LARGE = 24;
/** Pairs judged in full that are remembered, so that not every pass judges them again. */
const PAIRS_AT_ONCE = 1_000_000;

/** The search for pairs: those that share an identity first, then all others. */
export interface Comparison {
  /** Pairs of one person by identity. */
  readonly identified: () => Links;
  /** Pairs of one person by weighed evidence; pairs of one group (given for each record) are left out. */
  readonly weighed: (group: Int32Array) => Links;
  /** Pairs that may be one person, of all that was compared so far. */
  readonly possible: Links;
  /** Records whose key was shared by too many others to compare them all, with the name of the key. */
  readonly unchecked: ReadonlyMap<number, string>;
}

/** Judges every pair that shares a blocking key, is not apart at first sight and not settled already. */
export function openComparison(
  columns: Columns,
  bars: Bars,
  around: Surroundings,
  { max_block: cap, without }: Config['merge'],
): Comparison {
  const { records } = columns;
  const screens = screensFor(columns, bars, around);
  const possible = noLinks();
  const unchecked = new Map<number, string>();
  const linked = openPairs();
  let seen = openPairs();
  /** Judges a pair once; whether it is found to be one person. */
  const look = (a: number, b: number, same: Links): boolean => {
    if (seen.size() >= PAIRS_AT_ONCE) seen = openPairs();
    if (!seen.add(a, b) || linked.has(a, b)) return false;
    const { band, identity, bits } = judge(records.person(a), records.person(b), bars, around);
    if (band === 'apart') return false;
    linked.add(a, b);
    const links = band === 'same' ? same : possible;
    links.a.push(a);
    links.b.push(b);
    links.weight.push(bits + (identity ? IDENTITY_BITS[identity] : 0));
    return band === 'same';
  };
  const run = (pass: Pass, isWorthIt: Screen, isSettled: Settled, same: Links, joined: Joined): void => {
    for (const members of blocksBy(pass, columns)) {
      const window = members.length <= cap ? members.length : Math.ceil(cap * WINDOW);
      for (let i = 1; i < members.length; i += 1) {
        const b = members[i] ?? 0;
        const y = records.start(b);
        if (window < members.length && pass.telling) unchecked.set(b, pass.name);
        for (let j = Math.max(0, i - window); j < i; j += 1) {
          const a = members[j] ?? 0;
          if (isSettled(a, b) || !isWorthIt(records.start(a), y)) continue;
          if (look(a, b, same)) joined(a, b);
        }
      }
    }
  };
  return {
    possible,
    unchecked,
    identified: () => {
      const same = noLinks();
      const twins = openUnion(records.count);
      const joined: Joined = (a, b) => {
        if (areNamesakes(records, a, b)) twins.join(a, b);
      };
      run(IDENTITY_PASS, screens.identified, twins.areJoined, same, joined);
      return same;
    },
    weighed: (group) => {
      const same = noLinks();
      const isSettled: Settled = (a, b) => group[a] === group[b];
      for (const pass of evidencePasses(bars.exact, without))
        run(pass, screens.weighed, isSettled, same, () => undefined);
      return same;
    },
  };
}

type Settled = (a: number, b: number) => boolean;
type Joined = (a: number, b: number) => void;

/** Whether two records say the same of who they are: what contradicts the one contradicts the other. */
function areNamesakes({ row }: Records, a: number, b: number): boolean {
  const flags = row(a, AT.flags);
  const others = row(b, AT.flags);
  return (
    row(a, AT.first) === row(b, AT.first) &&
    row(a, AT.last) === row(b, AT.last) &&
    ((flags ^ others) & GENERATION) === 0 &&
    ((flags | others) & (FLAG.alone | FLAG.given)) === 0
  );
}

/** The members of the blocks of one pass, of large ones part by part. */
export function* blocksBy(pass: Pass, columns: Columns): Generator<Int32Array> {
  for (const block of blocksOf(columns.records.count, pass.keys(columns))) {
    if (block.members.length <= LARGE || !isParted(block)) yield block.members;
    else yield* partsOf(block);
  }
}

const isParted = ({ parts }: Block): boolean => parts.some((part) => part !== 0);
