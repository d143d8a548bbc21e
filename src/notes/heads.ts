import { ACTIONS, INTENTS } from '../lead.ts';

/**
 * The questions put to the model and the answers it learns, in the order of its outputs. Where a question has a `rest`,
 * that is the answer when nothing is said: it has no output of its own.
 */
export const HEADS = {
  intent: INTENTS,
  need: ['yes', 'no'],
  budget: ['yes', 'no'],
  authority: ['yes', 'no'],
  timing: ['yes', 'no'],
  opt_out: ['yes'],
  action: ACTIONS,
  date: ['yes'],
} as const satisfies Record<string, readonly string[]>;

export type HeadName = keyof typeof HEADS;

/** How a head weighs the words: `pooled`, the clause that says it loudest; `whole`, the share of all words together. */
export interface Manner {
  readonly pooled: readonly boolean[];
  readonly whole: number;
  readonly rest: boolean;
}

/**
 * One clear clause decides need, budget, authority, timing and opt-out, however long the remark is around it; intent,
 * an action and a date are judged by all words. Measured with authors left out in turn.
 */
export const MANNERS: Readonly<Record<HeadName, Manner>> = {
  intent: { pooled: INTENTS.map(() => false), whole: 1, rest: false },
  need: { pooled: [true, true], whole: 0, rest: true },
  budget: { pooled: [true, true], whole: 0, rest: true },
  authority: { pooled: [true, true], whole: 0, rest: true },
  timing: { pooled: [true, true], whole: 0, rest: true },
  opt_out: { pooled: [true], whole: 0, rest: true },
  action: { pooled: ACTIONS.map(() => false), whole: 1, rest: false },
  date: { pooled: [false], whole: 1, rest: true },
};

/** Clause sums are divided by the root of the number of features of a usual clause. */
export const CLAUSE_SCALE = 0.1;

/** What the sum of the whole remark is multiplied by: long remarks have more words for everything. */
export function wholeScale(features: number): number {
  return 1 / Math.sqrt(Math.max(20, features));
}

/** First output of every head. */
export const OFFSETS: Readonly<Record<HeadName, number>> = offsets();
export const OUTPUTS = Object.values(HEADS).reduce((sum, answers) => sum + answers.length, 0);
/** The outputs before this one are asked for in every remark, those of `action` and `date` only where they can matter. */
export const ALWAYS = OFFSETS.action;

function offsets(): Record<HeadName, number> {
  let at = 0;
  const out: Partial<Record<HeadName, number>> = {};
  for (const name of Object.keys(HEADS) as HeadName[]) {
    out[name] = at;
    at += HEADS[name].length;
  }
  return out as Record<HeadName, number>;
}
