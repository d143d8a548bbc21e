import type { Config } from '../config/schema.ts';
import { type Block, blocksOf, partsOf } from './block.ts';
import type { Links } from './cluster.ts';
import type { Columns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import { IDENTITY_BITS } from './identity.ts';
import { type Bars, judge } from './judge.ts';
import { IDENTITY_PASS, type Pass, passesFor } from './keys.ts';
import { openPairs } from './pairs.ts';
import { screensFor } from './screen.ts';

/** In a block above the cap, each record is compared with this share of the cap of its neighbours. */
const WINDOW = 0.1;
/** Blocks above this are parted by what else the pass knows of a record. */
const LARGE = 24;
/** Pairs judged in full that are remembered, so that not every pass judges them again. */
const PAIRS_AT_ONCE = 1_000_000;

export interface Compared {
  readonly same: Links;
  readonly possible: Links;
  /** Records whose key was shared by too many others to compare them all, with the name of the key. */
  readonly unchecked: ReadonlyMap<number, string>;
}

/** Judges every pair that shares a blocking key and is not apart at first sight. */
export function comparePairs(
  columns: Columns,
  bars: Bars,
  around: Surroundings,
  { max_block: cap, without }: Config['merge'],
): Compared {
  const { records } = columns;
  const same: Links = { a: [], b: [], weight: [] };
  const possible: Links = { a: [], b: [], weight: [] };
  const unchecked = new Map<number, string>();
  const linked = openPairs();
  let seen = openPairs();
  const look = (a: number, b: number): void => {
    if (seen.size() >= PAIRS_AT_ONCE) seen = openPairs();
    if (!seen.add(a, b) || linked.has(a, b)) return;
    const { band, identity, bits } = judge(records.person(a), records.person(b), bars, around);
    if (band === 'apart') return;
    linked.add(a, b);
    const links = band === 'same' ? same : possible;
    links.a.push(a);
    links.b.push(b);
    links.weight.push(bits + (identity ? IDENTITY_BITS[identity] : 0));
  };
  const screens = screensFor(columns, bars, around);
  for (const pass of passesFor(bars.exact, without)) {
    const isWorthJudging = pass === IDENTITY_PASS ? screens.identified : screens.weighed;
    for (const members of blocksBy(pass, columns)) {
      const window = members.length <= cap ? members.length : Math.ceil(cap * WINDOW);
      for (let i = 1; i < members.length; i += 1) {
        const b = members[i] ?? 0;
        if (window < members.length && pass.telling) unchecked.set(b, pass.name);
        for (let j = Math.max(0, i - window); j < i; j += 1) {
          const a = members[j] ?? 0;
          if (isWorthJudging(a, b)) look(a, b);
        }
      }
    }
  }
  return { same, possible, unchecked };
}

/** The members of the blocks of one pass, of large ones part by part. */
export function* blocksBy(pass: Pass, columns: Columns): Generator<Int32Array> {
  for (const block of blocksOf(columns.records.count, pass.keys(columns))) {
    if (block.members.length <= LARGE || !isParted(block)) yield block.members;
    else yield* partsOf(block);
  }
}

const isParted = ({ parts }: Block): boolean => parts.some((part) => part !== 0);
