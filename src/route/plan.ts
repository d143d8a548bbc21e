import type { Settings } from '../config/schema.ts';
import type { Action, Lead } from '../lead.ts';
import { topicOf } from './topic.ts';

/** What a sales person should find out besides. */
export type Gap = 'need' | 'budget' | 'timing' | 'decider' | 'veto';
export type Way = 'call' | 'email' | 'write';

/** The next step, decided but not yet worded. */
export interface Step {
  readonly kind: 'leave' | 'blocked' | 'act' | 'inform' | 'ask' | 'keep' | 'wait';
  /** Contact data to find first. */
  readonly find: readonly string[];
  readonly action: Action | null;
  /** ISO date of the action; `overdue` where it has passed. */
  readonly date: string | null;
  readonly overdue: boolean;
  readonly topic: string | null;
  readonly gaps: readonly Gap[];
  /** The best permitted way; null where none is proven. */
  readonly way: Way | null;
  /** Ways the person does not want. */
  readonly not: readonly Way[];
}

/** Decides what to do next with a lead; the words are another matter. */
export function planStep(lead: Lead, { asOf }: Settings): Step {
  const { reading, decision, consent } = lead;
  const date = reading.intent === 'commitment' ? reading.action_date : null;
  const not: Way[] = [
    ...(consent.may_call === 'no' ? (['call'] as const) : []),
    ...(consent.may_email === 'no' ? (['email'] as const) : []),
  ];
  const kind = kindOf(lead);
  return {
    kind,
    find: decision.disposition === 'research' ? decision.missing : [],
    action: reading.intent === 'commitment' ? reading.action : null,
    date,
    overdue: date !== null && date < asOf,
    topic: kind === 'act' || kind === 'ask' || kind === 'inform' ? topicOf(lead) : null,
    gaps: gapsOf(lead),
    way: bestWay(lead),
    not,
  };
}

function kindOf({ reading, decision, consent }: Lead): Step['kind'] {
  if (decision.disposition === 'blocked') return 'blocked';
  if (decision.disposition === 'rejected') return 'leave';
  if (reading.intent === 'commitment') return 'act';
  if (decision.disposition !== 'nurture') return 'ask';
  if (decision.potential !== 'unqualified') return 'inform';
  return consent.may_email === 'yes' || consent.may_write === 'yes' ? 'keep' : 'wait';
}

function bestWay({ consent, values }: Lead): Way | null {
  if ((consent.may_call === 'yes' && values.phone) ?? values.mobile) return 'call';
  if (consent.may_email === 'yes' && values.email !== undefined) return 'email';
  return consent.may_write === 'yes' && values.street !== undefined ? 'write' : null;
}

/** BANT answers that are open. Whoever decides by job title is not asked who decides. */
function gapsOf({ reading, values, decision }: Lead): Gap[] {
  if (decision.potential === 'unqualified' && decision.disposition === 'nurture') return [];
  if (reading.action === 'order') return [];
  const decides = reading.authority === 'yes' || /^decision/i.test(values.role ?? '');
  const authority: Gap[] = reading.authority === 'no' ? ['decider', 'veto'] : decides ? [] : ['decider'];
  return [
    ...(reading.need === 'unknown' ? (['need'] as const) : []),
    ...(reading.budget === 'unknown' ? (['budget'] as const) : []),
    ...(reading.timing === 'unknown' ? (['timing'] as const) : []),
    ...authority,
  ];
}
