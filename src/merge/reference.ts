import type { Config } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';
import { refOf } from './candidate.ts';
import { columnsOf } from './columns.ts';
import { IDENTITY_BITS } from './identity.ts';
import { barsFor, fitTogether, judge } from './judge.ts';
import { IDENTITY_PASS, PASSES } from './keys.ts';
import { blocksBy, surroundingsOf } from './match.ts';
import type { Person } from './person.ts';

/** For each record of the list the numbers of reference records that are the same person, strongest first. */
export type Known = ReadonlyMap<number, readonly number[]>;

/** Finds the people of the list among the reference, by the same rules as duplicates; reference records are not compared with each other. */
export function findKnown(
  persons: readonly Person[],
  reference: readonly Person[],
  settings: Config['merge'],
): Known {
  if (reference.length === 0 || persons.length === 0 || settings.mode === 'none') return new Map();
  const all = [...persons, ...reference];
  const around = surroundingsOf(all, settings.max_block);
  const bars = barsFor(settings, all.length);
  const found = new Map<number, { other: number; weight: number }[]>();
  const columns = columnsOf(all);
  for (const pass of bars.exact ? [IDENTITY_PASS] : PASSES) {
    for (const { members } of blocksBy(pass, columns)) {
      const start = members.findIndex((index) => index >= persons.length);
      if (start < 1 || start * (members.length - start) > settings.max_block ** 2) continue;
      for (const index of members.subarray(0, start)) {
        for (const other of members.subarray(start)) {
          const [a, b] = [all[index], all[other]];
          const known = found.get(index) ?? [];
          if (!a || !b || known.some((one) => one.other === other)) continue;
          const { band, identity, bits } = judge(a, b, bars, around);
          if (band !== 'same') continue;
          known.push({ other, weight: bits + (identity ? IDENTITY_BITS[identity] : 0) });
          found.set(index, known);
        }
      }
    }
  }
  return new Map(
    [...found].map(([index, matches]) => [
      index,
      matches
        .sort((a, b) => b.weight - a.weight || a.other - b.other)
        .filter(({ other }) => withinReason(all, matches[0]?.other ?? other, other))
        .map(({ other }) => other - persons.length),
    ]),
  );

  /** Reference records beside the best one count only where they may be the same person as the best. */
  function withinReason(list: readonly Person[], best: number, other: number): boolean {
    const [a, b] = [list[best], list[other]];
    return a !== undefined && b !== undefined && fitTogether(a, b, true, around);
  }
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
