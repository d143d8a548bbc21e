import { organisationEvidence, type Surroundings } from './evidence.ts';
import { sharedIdentity } from './identity.ts';
import type { Fit } from './judge.ts';
import type { Person } from './person.ts';
import type { Records } from './records.ts';
import { contradicts, relate } from './relation.ts';

/** Groups whose pairs are soon looked at one by one. */
const FEW_PAIRS = 64;

/**
 * Whether every pair between two groups fits. Records that are the same in names and e-mail addresses (a test address
 * with thousands of records) are looked at as one kind first: where two kinds share an address that identifies, so do
 * all their records, whatever else these say. Who writes the company otherwise fits where another record of the person
 * shows that it is one.
 */
export function groupFit(
  records: Records,
  around: Surroundings,
  fitOf: (a: number, b: number, weight: number) => Fit,
): (low: readonly number[], high: readonly number[], weight: number) => boolean {
  const kindOf = kindNumbers(records);
  const kindsOf = new Map<readonly number[], { kinds: number[]; seen: number }>();
  const known = new Map<number, boolean>();
  const examples: Person[] = [];
  const kinds = (group: readonly number[]): readonly number[] => {
    const entry = kindsOf.get(group) ?? { kinds: [], seen: 0 };
    kindsOf.set(group, entry);
    for (; entry.seen < group.length; entry.seen += 1) {
      const index = group[entry.seen] ?? 0;
      const kind = kindOf(index);
      examples[kind] ??= { ...records.person(index), phones: [], ids: [], profiles: [] };
      if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
    }
    return entry.kinds;
  };
  const surely = (x: number, y: number): boolean => {
    const pair = x * records.count + y;
    let sure = known.get(pair);
    if (sure === undefined) {
      const [a, b] = [examples[x], examples[y]];
      sure = a !== undefined && b !== undefined && isIdentified(a, b, around);
      known.set(pair, sure);
    }
    return sure;
  };
  return (low, high, weight) => {
    if (low.length * high.length > FEW_PAIRS) {
      const theirs = kinds(high);
      if (kinds(low).every((x) => theirs.every((y) => surely(x, y)))) return true;
    }
    let elsewhere = false;
    for (const a of low) {
      for (const b of high) {
        const one = fitOf(a, b, weight);
        if (one === 'apart') return false;
        if (one === 'elsewhere') elsewhere = true;
      }
    }
    return !elsewhere || low.some((a) => high.some((b) => isOneCompany(records, a, b, around)));
  };
}

function isOneCompany(records: Records, a: number, b: number, { frequencies }: Surroundings): boolean {
  const [one, other] = [records.person(a).organisation, records.person(b).organisation];
  return (organisationEvidence(one, other, frequencies)?.bits ?? 0) > 0;
}

function isIdentified(a: Person, b: Person, { shared }: Surroundings): boolean {
  const relation = relate(a, b);
  return !contradicts(a, b, relation) && sharedIdentity(a, b, relation, shared) !== null;
}

/** Numbers records by all that decides about contradictions and a common mailbox. */
function kindNumbers(records: Records): (index: number) => number {
  const numbers = new Map<string, number>();
  return (index) => {
    const { phones, ids, profiles, organisation, place, title, events, gender, ...rest } =
      records.person(index);
    const key = JSON.stringify({ ...rest, first: rest.first?.normal, last: rest.last?.normal });
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}
