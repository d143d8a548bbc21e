import { BANT, type BantField, type BantValue, NOTHING_SAID, type Reading } from '../lead.ts';
import { dayOf, isoOf } from './calendar.ts';

/** A reading and the ISO day of its remark. */
export interface DatedReading {
  readonly reading: Reading;
  readonly ref: string;
}

/**
 * Several remarks of one lead, oldest first, become one reading: the newest intent other than `none` counts, every
 * BANT field keeps its newest known value, and an opt-out counts wherever it stands. An agreed action stands beside a
 * later sign of interest as long as its day has not come: who asks for references on Monday still comes on Friday. One
 * without a day stays open for a month.
 */
export function combine(dated: readonly DatedReading[]): Reading {
  const [only] = dated;
  if (dated.length === 1 && only) return only.reading;
  const newest = dated.map(({ reading }) => reading).reverse();
  const decisive = decisiveOf(dated) ?? newest[0] ?? NOTHING_SAID;
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

/** A request without a day that nobody has come back to for so long is no next step any more; customary in sales. */
const OPEN_DAYS = 30;

function decisiveOf(dated: readonly DatedReading[]): Reading | undefined {
  const speaking = dated.filter(({ reading }) => reading.intent !== 'none').reverse();
  const [last] = speaking;
  if (last?.reading.intent !== 'interest') return last?.reading;
  const before = speaking.find(({ reading }) => reading.intent !== 'interest');
  if (before?.reading.intent !== 'commitment') return last.reading;
  const { action_date } = before.reading;
  const until = action_date ?? dayAfter(before.ref, OPEN_DAYS);
  return until >= last.ref ? before.reading : last.reading;
}

function isBant(about: string): boolean {
  return (BANT as readonly string[]).includes(about);
}

function dayAfter(iso: string, days: number): string {
  const day = dayOf(iso);
  return day === null ? iso : isoOf(day + days);
}
