import { CLASSES, DISPOSITIONS, STAGES } from '../lead.ts';
import type { Judged } from './judged.ts';

export { type Judged, judgedOfLead, judgedOfRow } from './judged.ts';

/** Leads that went from one place to another; `new` and `gone` stand for leads that only one side has. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly leads: number;
}

/** From → to with its sums: rows add up to the first run, columns to the second. */
export interface Table {
  readonly names: readonly string[];
  readonly flows: readonly Flow[];
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** One lead that moved, and why. */
export interface Move {
  readonly lead_id: string;
  readonly class: readonly [from: string, to: string];
  readonly disposition: readonly [from: string, to: string];
  readonly score: readonly [from: number, to: number];
  readonly why: readonly string[];
}

/** What differs between two runs. `before = same + moved + gone` and `after = same + moved + new`. */
export interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly same: number;
  readonly moved: number;
  readonly gone: number;
  readonly new: number;
  /** Leads that stayed where they are, but whose score changed. */
  readonly rescored: number;
  readonly classes: Table;
  readonly stages: Table;
  readonly dispositions: Table;
  /** How many of the moved leads each reason has part in; a lead may have several. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Rule → leads whose points differ, and the sum of the differences. */
  readonly rules: Readonly<Record<string, { readonly leads: number; readonly points: number }>>;
  readonly moves: readonly Move[];
}

const NEW = 'new';
const GONE = 'gone';

/** Compares two runs lead by lead, by `lead_id`. Equal input gives equal output whatever the order of the rows. */
export function compareRuns(before: readonly Judged[], after: readonly Judged[]): Comparison {
  const pairs = pair(before, after);
  const stayed = pairs.filter(({ from, to }) => from && to && isSame(from, to));
  const moves = pairs.flatMap(({ from, to }) => (from && to && !isSame(from, to) ? [moveOf(from, to)] : []));
  return {
    before: before.length,
    after: after.length,
    same: stayed.length,
    moved: moves.length,
    gone: pairs.filter(({ to }) => to === undefined).length,
    new: pairs.filter(({ from }) => from === undefined).length,
    rescored: stayed.filter(({ from, to }) => from?.score !== to?.score).length,
    classes: tableOf(pairs, (one) => one.class, CLASSES),
    stages: tableOf(pairs, (one) => one.stage, STAGES),
    dispositions: tableOf(pairs, (one) => one.disposition, DISPOSITIONS),
    reasons: countOf(moves.flatMap(({ why }) => [...new Set(why.map((one) => one.split(':')[0] ?? one))])),
    rules: ruleChanges(pairs),
    moves,
  };
}

interface Pair {
  readonly from?: Judged;
  readonly to?: Judged;
}

/** Leads with the same id belong together, repeated ids in their order. */
function pair(before: readonly Judged[], after: readonly Judged[]): readonly Pair[] {
  const waiting = new Map<string, Judged[]>();
  for (const one of after) waiting.set(one.id, [...(waiting.get(one.id) ?? []), one]);
  const pairs: Pair[] = [];
  for (const from of before) {
    const to = waiting.get(from.id)?.shift();
    pairs.push(to === undefined ? { from } : { from, to });
  }
  for (const left of waiting.values()) for (const to of left) pairs.push({ to });
  const idOf = ({ from, to }: Pair): string => from?.id ?? to?.id ?? '';
  return pairs.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

function isSame(from: Judged, to: Judged): boolean {
  return from.class === to.class && from.disposition === to.disposition && from.stage === to.stage;
}

function moveOf(from: Judged, to: Judged): Move {
  return {
    lead_id: from.id,
    class: [from.class, to.class],
    disposition: [from.disposition, to.disposition],
    score: [from.score, to.score],
    why: [...gateChanges(from, to), ...factChanges(from, to), ...pointChanges(from, to)],
  };
}

function gateChanges(from: Judged, to: Judged): string[] {
  const added = to.gates.filter((code) => !from.gates.includes(code)).map((code) => `gate ${code}: now`);
  const dropped = from.gates
    .filter((code) => !to.gates.includes(code))
    .map((code) => `gate ${code}: no longer`);
  return [...added, ...dropped];
}

function factChanges(from: Judged, to: Judged): string[] {
  return [...to.facts].flatMap(([name, value]) => {
    const before = from.facts.get(name) ?? '';
    return before === value ? [] : [`${name}: ${before || '–'} → ${value || '–'}`];
  });
}

function pointChanges(from: Judged, to: Judged): string[] {
  const changes = differences(from, to).map(
    ([rule, points]) => `rule ${rule}: ${points > 0 ? '+' : ''}${points}`,
  );
  return from.score === to.score ? changes : [...changes, `score: ${from.score} → ${to.score}`];
}

/** Rule → points of the second run less those of the first, where they differ. */
function differences(from: Judged, to: Judged): [string, number][] {
  const rules = [...new Set([...from.points.keys(), ...to.points.keys()])].sort();
  return rules.flatMap((rule): [string, number][] => {
    const points = round((to.points.get(rule) ?? 0) - (from.points.get(rule) ?? 0));
    return points === 0 ? [] : [[rule, points]];
  });
}

function ruleChanges(pairs: readonly Pair[]): Comparison['rules'] {
  const changes = new Map<string, { leads: number; points: number }>();
  for (const { from, to } of pairs) {
    if (!from || !to) continue;
    for (const [rule, points] of differences(from, to)) {
      const before = changes.get(rule) ?? { leads: 0, points: 0 };
      changes.set(rule, { leads: before.leads + 1, points: round(before.points + points) });
    }
  }
  return Object.fromEntries([...changes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableOf(pairs: readonly Pair[], of: (one: Judged) => string, order: readonly string[]): Table {
  const found = pairs
    .flatMap(({ from, to }) => [from && of(from), to && of(to)])
    .filter((name) => name !== undefined);
  const others = [...new Set(found)].filter((name) => !order.includes(name)).sort();
  const names = [...order, ...others];
  const flows = new Map<string, Flow>();
  for (const { from, to } of pairs) {
    const [start, end] = [from ? of(from) : NEW, to ? of(to) : GONE];
    const key = `${start}\n${end}`;
    flows.set(key, { from: start, to: end, leads: (flows.get(key)?.leads ?? 0) + 1 });
  }
  const rank = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return {
    names,
    flows: [...flows.values()].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to)),
    before: sums(
      names,
      pairs.map(({ from }) => from && of(from)),
    ),
    after: sums(
      names,
      pairs.map(({ to }) => to && of(to)),
    ),
  };
}

function sums(
  names: readonly string[],
  found: readonly (string | undefined)[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length]));
}

function countOf(items: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
