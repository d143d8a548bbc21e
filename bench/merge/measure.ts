import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import type { Lead } from '../../src/lead.ts';
import { mergeLeads } from '../../src/merge/merge.ts';
import type { Labelled } from './people-list.ts';

export interface Quality {
  readonly records: number;
  readonly precision: number;
  readonly recall: number;
  /** Leads that hold two people. */
  readonly harmful: number;
  readonly wrong: readonly (readonly [Lead, Lead])[];
  readonly missed: readonly (readonly [Lead, Lead])[];
  readonly possible: number;
}

export const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2025-06-01' };

/** Pairwise precision and recall of the merge on a list whose truth is known. */
export function measure({ leads, gold }: Labelled, settings: Settings = SETTINGS): Quality {
  const index = new Map(leads.map((lead, at) => [lead.records[0]?.line ?? 0, at]));
  const found = mergeLeads(leads, [], settings);
  const group = new Array<number>(leads.length).fill(-1);
  for (const [id, lead] of found.leads.entries()) {
    for (const { line } of lead.records) group[index.get(line) ?? 0] = id;
  }
  const wrong: [Lead, Lead][] = [];
  const missed: [Lead, Lead][] = [];
  let right = 0;
  for (const pairs of [byKey(group), byKey(gold)]) {
    for (const members of pairs.values()) {
      for (const [at, a] of members.entries()) {
        for (const b of members.slice(at + 1)) {
          const [one, other] = [leads[a], leads[b]];
          if (!one || !other) continue;
          const [merged, same] = [group[a] === group[b], gold[a] === gold[b]];
          if (merged && same) right += 0.5;
          else if (merged) wrong.push([one, other]);
          else missed.push([one, other]);
        }
      }
    }
  }
  const harmful = found.leads.filter(
    (lead) => new Set(lead.records.map(({ line }) => gold[index.get(line) ?? 0])).size > 1,
  ).length;
  return {
    records: leads.length,
    precision: right + wrong.length === 0 ? 1 : right / (right + wrong.length),
    recall: right + missed.length === 0 ? 1 : right / (right + missed.length),
    harmful,
    wrong,
    missed,
    possible: found.possible.length,
  };
}

function byKey(keys: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
