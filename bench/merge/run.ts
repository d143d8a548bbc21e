/** Prints precision and recall of the merge on generated lists: `npx tsx bench/merge/run.ts [first seed] [seeds] [show]`. */

import type { Lead } from '../../src/lead.ts';
import { columnsOf } from '../../src/merge/columns.ts';
import { evidenceOf } from '../../src/merge/evidence.ts';
import { waterfall } from '../../src/merge/explain.ts';
import { countFrequencies } from '../../src/merge/frequency.ts';
import { personMaker } from '../../src/merge/person.ts';
import { recordsOf } from '../../src/merge/records.ts';
import { relate } from '../../src/merge/relation.ts';
import { openStore } from '../../src/merge/store.ts';
import { businessPeople } from './business-list.ts';
import { measure, SETTINGS } from './measure.ts';
import { HEAVY, type Labelled, LIGHT, MEDIUM, privatePeople, WORST } from './people-list.ts';

const SETS: readonly (readonly [string, (seed: number) => Labelled])[] = [
  ['private light', (seed) => privatePeople(seed, LIGHT)],
  ['private light, phone', (seed) => privatePeople(seed, LIGHT, { phone: true, street: true })],
  ['private medium', (seed) => privatePeople(seed, MEDIUM)],
  ['private heavy', (seed) => privatePeople(seed, HEAVY)],
  ['private worst', (seed) => privatePeople(seed, WORST)],
  ['no families, light', (seed) => privatePeople(seed, { ...LIGHT, families: 0 })],
  ['no families, medium', (seed) => privatePeople(seed, { ...MEDIUM, families: 0 })],
  ['no families, heavy', (seed) => privatePeople(seed, { ...HEAVY, families: 0 })],
  ['private, no street, light', (seed) => privatePeople(seed, LIGHT, { phone: false, street: false })],
  ['business', (seed) => businessPeople(seed)],
];

const [first = 1, seeds = 3, show = 0, only = ''] = [
  Number(process.argv[2] ?? 1),
  Number(process.argv[3] ?? 3),
  Number(process.argv[4] ?? 0),
  process.argv[5] ?? '',
];

const line = ({ values, extra }: Lead): string => JSON.stringify({ ...values, ...Object.fromEntries(extra) });

const withSure = (sure: number) => ({
  ...SETTINGS,
  config: { ...SETTINGS.config, merge: { ...SETTINGS.config.merge, ...(sure > 0 ? { sure } : {}) } },
});

/** What two records say about each other, frequencies of the list aside. */
function why(a: Lead, b: Lead): string {
  const store = openStore();
  const [one, other] = [a, b].map(personMaker('DE'));
  if (!one || !other) return '';
  store.add(one);
  store.add(other);
  const frequencies = countFrequencies(columnsOf(recordsOf(store, Int32Array.of(0, 1))));
  const relation = relate(one, other);
  const around = { frequencies, shared: new Set<string>(), alone: false, factors: {} };
  return `${JSON.stringify(relation)} ${waterfall(evidenceOf(one, other, relation, around))}`;
}

for (const [name, make] of SETS) {
  if (!name.includes(only)) continue;
  for (let seed = first; seed < first + seeds; seed += 1) {
    const started = performance.now();
    const quality = measure(make(seed), withSure(Number(process.env.SURE ?? 0)));
    const time = Math.round(performance.now() - started);
    const percent = (share: number): string => (share * 100).toFixed(2).padStart(6);
    console.log(
      `${name.padEnd(28)} seed ${seed}  records ${quality.records}  precision ${percent(quality.precision)}  recall ${percent(quality.recall)}  harmful ${quality.harmful}  possible ${quality.possible}  ${time} ms`,
    );
    for (const [a, b] of quality.wrong.slice(0, show)) console.log(`  WRONG\n   ${line(a)}\n   ${line(b)}`);
    for (const [a, b] of quality.missed.slice(0, show))
      console.log(`  MISSED ${why(a, b)}\n   ${line(a)}\n   ${line(b)}`);
  }
}
