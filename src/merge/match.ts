import type { Config } from '../config/schema.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { blocksOf } from './block.ts';
import { compareText, refOf } from './candidate.ts';
import { cluster, type Links } from './cluster.ts';
import { findShared, type Identity, identityKeys, sharedIdentity } from './identity.ts';
import type { Person } from './person.ts';
import { contradicts, relate } from './relation.ts';

/** Which records are one person: for each record the lowest index of its group, and why it joined. */
export interface Matched {
  readonly group: Int32Array;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
}

const CODES: Readonly<Record<Identity, FindingCode>> = {
  email: 'SAME_EMAIL',
  phone: 'SAME_PHONE',
  id: 'SAME_ID',
  profile: 'SAME_PROFILE',
};

/** An identity weighs more than any sum of evidence; the order is that of trust. */
const IDENTITY_WEIGHT: Readonly<Record<Identity, number>> = { email: 400, profile: 300, id: 200, phone: 100 };

export function matchRecords(
  persons: readonly Person[],
  leads: readonly Lead[],
  settings: Config['merge'],
): Matched {
  const single = Int32Array.from(persons, (_, index) => index);
  if (settings.mode === 'none') return { group: single, findings: new Map() };
  const order = single
    .slice()
    .sort((x, y) => compareText(persons[x]?.signature ?? '', persons[y]?.signature ?? '') || x - y);
  const ranked = Array.from(order, (index) => persons[index]).filter((person) => person !== undefined);
  const keysOf = (rank: number): string[] => {
    const person = ranked[rank];
    return person ? identityKeys(person) : [];
  };
  const shared = findShared(ranked, blocksOf(ranked.length, 12, keysOf), settings.max_block);
  const links: Links = { a: [], b: [], weight: [] };
  const why = new Map<number, Identity>();
  for (const { members } of blocksOf(ranked.length, 12, keysOf)) {
    for (let i = 1; i < members.length; i += 1) {
      const from = Math.max(0, i - settings.max_block);
      for (let j = from; j < i; j += 1) {
        const [a, b] = [members[j] ?? 0, members[i] ?? 0];
        const [one, other] = [ranked[a], ranked[b]];
        if (!one || !other) continue;
        const identity = sharedIdentity(one, other, relate(one, other), shared);
        if (!identity) continue;
        why.set(a * ranked.length + b, identity);
        links.a.push(a);
        links.b.push(b);
        links.weight.push(IDENTITY_WEIGHT[identity]);
      }
    }
  }
  const fits = (a: number, b: number): boolean => {
    const [one, other] = [ranked[a], ranked[b]];
    return one !== undefined && other !== undefined && !contradicts(one, other, relate(one, other));
  };
  const grouped = cluster(ranked.length, links, fits);
  return explain(grouped, order, why, leads);
}

/** Back from ranks to records, with one finding for every record that joined another. */
function explain(
  grouped: Int32Array,
  order: Int32Array,
  why: ReadonlyMap<number, Identity>,
  leads: readonly Lead[],
): Matched {
  const group = new Int32Array(order.length);
  const lowest = new Map<number, number>();
  for (const [rank, id] of grouped.entries()) {
    const index = order[rank] ?? 0;
    lowest.set(id, Math.min(lowest.get(id) ?? index, index));
  }
  for (const [rank, id] of grouped.entries()) group[order[rank] ?? 0] = lowest.get(id) ?? 0;
  const findings = new Map<number, Finding[]>();
  const told = new Set<number>();
  for (const [pair, identity] of why) {
    const [a, b] = [Math.floor(pair / order.length), pair % order.length];
    if (grouped[a] !== grouped[b] || told.has(b)) continue;
    told.add(b);
    const [one, other] = [order[a] ?? 0, order[b] ?? 0];
    const [low, high] = [leads[Math.min(one, other)], leads[Math.max(one, other)]];
    if (!low || !high) continue;
    const finding = { code: CODES[identity], args: { source: refOf(high), with: refOf(low) } };
    findings.set(Math.max(one, other), [...(findings.get(Math.max(one, other)) ?? []), finding]);
  }
  return { group, findings };
}
