import { orderOf } from './sort.ts';
import { AT, ROW, type Store } from './store.ts';

/** Records that say the same, as one. */
export interface Distinct {
  /** One record of each kind, in an order that depends on what they say alone. */
  readonly records: Int32Array;
  /** For each record the one that stands for it. */
  readonly standIn: Int32Array;
}

/** First names that begin alike stand together: of a block that is too large, neighbours are compared. */
export function distinctRecords(store: Store): Distinct {
  const count = store.size();
  const rows = store.rows();
  const keys = new Int32Array(count);
  for (let record = 0; record < count; record += 1) {
    const first = rows[record * ROW + AT.first] ?? -1;
    const begin = first < 0 ? 0 : beginOf(store.names.text(first));
    keys[record] = (begin << 22) | ((rows[record * ROW + AT.hash] ?? 0) >>> 10);
  }
  const order = orderOf(keys);
  const standIn = new Int32Array(count);
  const distinct = new Int32Array(count);
  let size = 0;
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    const record = order[at] ?? 0;
    if (at > 0 && keys[record] !== keys[order[at - 1] ?? 0]) from = size;
    let same = from;
    while (same < size && !store.areEqual(distinct[same] ?? 0, record)) same += 1;
    if (same === size) {
      distinct[size] = record;
      size += 1;
    }
    standIn[record] = distinct[same] ?? 0;
  }
  return { records: distinct.slice(0, size), standIn };
}

/** The first two letters, five bits each. */
const beginOf = (text: string): number => ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);

/** The same with some kinds taken apart again: each of their records stands for itself. */
export function takenApart({ records, standIn }: Distinct, isUnsure: (record: number) => boolean): Distinct {
  const count = new Int32Array(standIn.length);
  for (const record of standIn) count[record] = (count[record] ?? 0) + 1;
  const unsure = new Set<number>();
  for (const record of records) if ((count[record] ?? 0) > 1 && isUnsure(record)) unsure.add(record);
  if (unsure.size === 0) return { records, standIn };
  const twins = new Map<number, number[]>();
  const alone = standIn.map((by, record) => {
    if (!unsure.has(by)) return by;
    const known = twins.get(by);
    if (known) known.push(record);
    else twins.set(by, [record]);
    return record;
  });
  const all = [...records].flatMap((record) => twins.get(record) ?? [record]);
  return { records: Int32Array.from(all), standIn: alone };
}
