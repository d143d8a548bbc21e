import { ACTIONS, BANT_VALUES, INTENTS } from '../lead.ts';

/** The questions put to the model and their answers, in the order of its outputs. `date` and `opt_out` are yes/no. */
export const HEADS = {
  intent: INTENTS,
  need: BANT_VALUES,
  budget: BANT_VALUES,
  authority: BANT_VALUES,
  timing: BANT_VALUES,
  opt_out: ['yes'],
  action: ACTIONS,
  date: ['yes'],
} as const satisfies Record<string, readonly string[]>;

export type HeadName = keyof typeof HEADS;

/** First output of every head. */
export const OFFSETS: Readonly<Record<HeadName, number>> = offsets();
export const OUTPUTS = Object.values(HEADS).reduce((sum, answers) => sum + answers.length, 0);

function offsets(): Record<HeadName, number> {
  let at = 0;
  const out: Partial<Record<HeadName, number>> = {};
  for (const name of Object.keys(HEADS) as HeadName[]) {
    out[name] = at;
    at += HEADS[name].length;
  }
  return out as Record<HeadName, number>;
}
