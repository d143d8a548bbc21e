import type { Config } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';
import { refOf } from './candidate.ts';
import { columnsOf } from './columns.ts';
import { blocksBy } from './compare.ts';
import { IDENTITY_BITS } from './identity.ts';
import { barsFor, fitTogether, judge } from './judge.ts';
import { evidencePasses, IDENTITY_PASS } from './keys.ts';
import type { Person } from './person.ts';
import { recordsOf } from './records.ts';
import { screensFor } from './screen.ts';
import type { Store } from './store.ts';
import { surroundingsOf } from './surroundings.ts';

/** For each record of the list the numbers of reference records that are the same person, strongest first. */
export type Known = ReadonlyMap<number, readonly number[]>;

/**
 * Finds the people of the list among the reference, by the same rules as duplicates; reference records are not compared
 * with each other. They are added to the store.
 */
export function findKnown(store: Store, reference: readonly Person[], settings: Config['merge']): Known {
  const count = store.size();
  if (reference.length === 0 || count === 0 || settings.mode === 'none') return new Map();
  for (const person of reference) store.add(person);
  const records = recordsOf(
    store,
    Int32Array.from({ length: store.size() }, (_, record) => record),
  );
  const columns = columnsOf(records);
  const around = surroundingsOf(columns, settings);
  const bars = barsFor(settings, records.count);
  const screens = screensFor(columns, bars, around);
  const found = new Map<number, { other: number; weight: number }[]>();
  for (const pass of [IDENTITY_PASS, ...evidencePasses(bars.exact, settings.without)]) {
    const isWorthJudging = pass === IDENTITY_PASS ? screens.identified : screens.weighed;
    for (const members of blocksBy(pass, columns)) {
      const start = members.findIndex((index) => index >= count);
      if (start < 1 || start * (members.length - start) > settings.max_block ** 2) continue;
      for (const index of members.subarray(0, start)) {
        for (const other of members.subarray(start)) {
          if (!isWorthJudging(records.start(index), records.start(other))) continue;
          const known = found.get(index) ?? [];
          if (known.some((one) => one.other === other)) continue;
          const { band, identity, bits } = judge(records.person(index), records.person(other), bars, around);
          if (band !== 'same') continue;
          known.push({ other, weight: bits + (identity ? IDENTITY_BITS[identity] : 0) });
          found.set(index, known);
        }
      }
    }
  }
  /** Reference records beside the best one count only where they may be the same person as the best. */
  const isWithinReason = (best: number, other: number): boolean =>
    fitTogether(records.person(best), records.person(other), true, around) === 'fits';
  return new Map(
    [...found].map(([index, matches]) => [
      index,
      matches
        .sort((a, b) => b.weight - a.weight || a.other - b.other)
        .filter(({ other }) => isWithinReason(matches[0]?.other ?? other, other))
        .map(({ other }) => other - count),
    ]),
  );
}

const REFUSALS: readonly Field[] = ['opt_out', 'do_not_call', 'do_not_mail'];

/**
 * The lead with what the own data say of this person: that they are known, who owns them where the list names nobody,
 * and what they have refused. Nothing else is taken over; the reference is never merged into the list.
 */
export function recognise(lead: Lead, known: readonly Lead[]): Lead {
  const [best] = known;
  if (!best) return lead;
  const findings: Finding[] = [
    { code: 'EXISTING_CONTACT', args: { source: refOf(best), state: stateOf(best) } },
  ];
  const changes: { [F in Field]?: string } = {};
  const owned = known.find(({ values }) => values.owner);
  if (!lead.values.owner && owned?.values.owner) {
    changes.owner = owned.values.owner;
    findings.push(filled('OWNER_KNOWN', 'owner', owned.values.owner, owned));
  }
  for (const field of REFUSALS) {
    const refused = known.find(({ values }) => values[field] === 'yes');
    if (!refused || lead.values[field] === 'yes') continue;
    changes[field] = 'yes';
    findings.push(filled('REFUSED_BEFORE', field, 'yes', refused));
  }
  return withValues(lead, changes, findings);
}

function filled(code: 'OWNER_KNOWN' | 'REFUSED_BEFORE', field: Field, to: string, from: Lead): Finding {
  return { code, field, args: { field, to, from: refOf(from) } };
}

const stateOf = ({ values }: Lead): string => {
  const state = values.lifecycle_stage ?? values.status;
  return state ? `, ${state}` : '';
};
