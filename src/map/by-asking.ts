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

/** Fronts that form builders and databases give to the fields their user has made. */
const OWN_FIELD =
  /^(?:id|feld|field|frage|question|answer|antwort|radio|checkbox|dropdown|select|textarea|input|short text|long text|multiple choice|merkmal) \S|\b(?:custom ?(?:fields?|attributes?|attr|questions?|answers?|props?|data)|bot answers?|form ?fields?|benutzerfeld|zusatzfeld|zusatzfrage|formularfeld|attr|udf)\b/;

/** "Feld: Größte Herausforderung", `id-treppe_art`: a field that the user has made asks what no other field holds. */
export function byOwnField({ raw, key }: Header, e: Evidence): Guess | null {
  if (!OWN_FIELD.test(key) || (key.startsWith('id ') && !/^id-[a-z]/.test(raw))) return null;
  const other = e.share('url') + e.share('email') + e.share('phone') >= 0.5 || e.share('id') >= 0.8;
  if (e.distinct < 2 || other || e.share('yesNo') >= 0.9 || e.share('date') >= 0.8) return null;
  return { field: 'question', confidence: 0.7, because: 'the header is that of a field made for the form' };
}

export function byWish(header: Header, e: Evidence, around: Surroundings): Guess | null {
  const form =
    around.preset !== null && /^(?:typeform|google-forms|meta-lead-ads|zoom-poll)/.test(around.preset);
  if (
    / (?:by|von|durch|par|da|code|id|token|url|link|score|ip|ref|reference|nr|no|number|nummer)$/.test(
      header.key,
    ) ||
    (!isAsking(header, e) && !form)
  )
    return null;
  return {
    field: 'question',
    confidence: form ? 0.75 : 0.7,
    because: 'the header asks for something no field holds',
  };
}
