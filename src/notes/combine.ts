import { BANT, type BantField, type BantValue, NOTHING_SAID, type Reading } from '../lead.ts';

/**
 * Several remarks of one lead, oldest first, become one reading: the newest intent other than `none` counts, every
 * BANT field keeps its newest known value, and an opt-out counts wherever it stands.
 */
export function combine(readings: readonly Reading[]): Reading {
  const [only] = readings;
  if (readings.length === 1 && only) return only;
  const newest = [...readings].reverse();
  const decisive = newest.find((reading) => reading.intent !== 'none') ?? newest[0] ?? NOTHING_SAID;
  const bant: Partial<Record<BantField, BantValue>> = {};
  const evidence = decisive.evidence.filter(({ about }) => !isBant(about) && about !== 'opt_out');
  for (const field of BANT) {
    const from = newest.find((reading) => reading[field] !== 'unknown');
    if (!from) continue;
    bant[field] = from[field];
    evidence.push(...from.evidence.filter(({ about }) => about === field));
  }
  const optOut = newest.find((reading) => reading.opt_out);
  if (optOut) evidence.push(...optOut.evidence.filter(({ about }) => about === 'opt_out'));
  return { ...decisive, ...bant, opt_out: optOut !== undefined, evidence };
}

function isBant(about: string): boolean {
  return (BANT as readonly string[]).includes(about);
}
