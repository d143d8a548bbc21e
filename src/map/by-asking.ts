import type { Field } from '../lead.ts';
import type { Guess } from './accept.ts';
import { isAsking, readSentence } from './asks.ts';
import { byValues } from './by-cells.ts';
import { byRule } from './by-rules.ts';
import type { Evidence } from './evidence.ts';
import { answers } from './fits.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';

/** "Wer?", "Woher?": a question of one or two words whose cells are plainly contact data. */
export function byShortQuestion(header: Header, e: Evidence, around: Surroundings): Guess | null {
  if (!(header.asks || FLAG.test(header.key)) || header.words.length > 10) return null;
  if (header.words.length > 4) {
    const agreed = answers(e) && PERMITS.test(header.key) ? byRule(header.key, header.key, e) : null;
    return agreed?.field?.startsWith('consent') ? agreed : null;
  }
  const ticked = answers(e) ? byRule(header.key, header.key, e) : null;
  if (ticked?.field && TICKED.includes(ticked.field)) return ticked;
  return header.asks && header.words.length <= 2 ? byValues(e, around) : null;
}

/** Databases name their ticks so. */
const FLAG = /^(?:is|has|was) /;

const PERMITS =
  /einwillig|einverst|zustimm|consent|\bagree|permission|erlaub|optin|newsletter|d accord|acconsent/;

const TICKED: readonly Field[] = [
  'attended',
  'watched_replay',
  'converted',
  'is_test',
  'consent',
  'consent_email',
  'consent_phone',
  'opt_out',
  'do_not_call',
  'do_not_mail',
  'double_opt_in',
];

export function bySentence(header: Header, e: Evidence): Guess | null {
  const asked = readSentence(header, e);
  if (!asked) return null;
  if (asked === 'question')
    return { field: 'question', confidence: 0.9, because: 'the header is a question' };
  return { field: asked, confidence: 0.9, because: 'the header is a sentence of consent' };
}

export function byWish(header: Header, e: Evidence, around: Surroundings): Guess | null {
  const form =
    around.preset !== null && /^(?:typeform|google-forms|meta-lead-ads|zoom-poll)/.test(around.preset);
  if (
    / (?:by|von|durch|par|da|code|id|token|url|link|score|ip)$/.test(header.key) ||
    (!isAsking(header, e) && !form)
  )
    return null;
  return {
    field: 'question',
    confidence: form ? 0.75 : 0.7,
    because: 'the header asks for something no field holds',
  };
}
