import type { Channel } from '../data/consent-law.ts';
import type { Lead } from '../lead.ts';
import { dayOf } from './day.ts';
import type { Grant } from './evidence.ts';
import { readTick } from './tick.ts';
import { channelsIn, requestedChannels, theyCall, unwantedChannels } from './wording.ts';

interface Spoken {
  readonly grants: Map<Channel, Grant>;
  readonly refused: Set<Channel>;
  readonly unwanted: Set<Channel>;
  readonly requests: Map<Channel, string | undefined>;
}

/** Remarks: answers to questions about contact, refused channels, and requests for an answer on a channel. */
export function readRemarks(lead: Lead): Spoken {
  const spoken: Spoken = { grants: new Map(), refused: new Set(), unwanted: new Set(), requests: new Map() };
  const alive = lead.reading.intent === 'commitment' || lead.reading.intent === 'interest';
  for (const { text, question, at } of lead.said) {
    const day = dayOf(at) ?? dayOf(lead.occurredAt ?? undefined);
    if (question !== undefined && isAboutContact(question)) {
      answer(question, text, day, spoken);
      continue;
    }
    for (const channel of unwantedChannels(text)) spoken.unwanted.add(channel);
    if (lead.reading.intent === 'rejection') continue;
    for (const channel of requestedChannels(text)) {
      if (alive || channel !== 'call') spoken.requests.set(channel, day);
    }
  }
  if (alive && hasAgreedCall(lead) && !spoken.requests.has('call')) {
    spoken.requests.set('call', dayOf(lead.said.at(-1)?.at) ?? dayOf(lead.occurredAt ?? undefined));
  }
  return spoken;
}

/** A call that both sides fixed; not one that they will make. */
function hasAgreedCall({ reading, said }: Lead): boolean {
  return (
    reading.intent === 'commitment' && reading.action === 'call' && !said.some(({ text }) => theyCall(text))
  );
}

function isAboutContact(question: string): boolean {
  return /einwillig|willige|einverst|kontaktier|dürfen wir|darf|may we|can we contact|consent|opt-?in|newsletter|agree|rückruf|call ?back|zustimm/i.test(
    question.slice(0, 500),
  );
}

function answer(question: string, text: string, day: string | undefined, spoken: Spoken): void {
  const tick = readTick(text);
  // Who wants no call-back now has not refused calls.
  if (tick === 'no' && /rückruf|call ?back/i.test(question)) return;
  const named = channelsIn(text).granted.size > 0 && tick !== 'no' ? channelsIn(text) : channelsIn(question);
  for (const channel of named.granted) {
    if (tick === 'no') spoken.refused.add(channel);
    else if (tick === 'yes' || tick === 'confirmed')
      spoken.grants.set(channel, { confirmed: false, at: day, worded: true });
  }
}
