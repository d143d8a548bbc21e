import { distance } from 'fastest-levenshtein';
import { HEADER_RULES } from '../data/header-rules.ts';
import { FIELDS, type Field } from '../lead.ts';
import { isAsking, readSentence } from './asks.ts';
import type { Evidence } from './evidence.ts';
import { answers, fits } from './fits.ts';
import { FRIENDS, type Surroundings } from './friends.ts';
import { bareKey, type Header, type KnownHeader, knownHeaders } from './header.ts';

/** Where a column belongs, how sure that is (0 to 1) and why, in words. */
export interface Guess {
  readonly field: Field | null;
  readonly confidence: number;
  readonly because: string;
}

/** Headers that programs put where there is none. */
const NAMELESS =
  /^(?:|(?:column|col|spalte|feld|field|unnamed|f|x|colonne|colonna|var|header|untitled)? ?\d{0,3}|unnamed \d+(?: level \d)?|[a-z]|null|undefined|no name|ohne titel|leer|empty)$/;

/** Places a column by its header, then by its cells. The guess is a proposal: `settle` has the last word where two want one field. */
export function placeColumn(header: Header, e: Evidence, around: Surroundings): Guess {
  if (NAMELESS.test(header.key))
    return byValues(e, around) ?? nobody('it has no header, and its cells do not tell');
  const bare = bareKey(header.key);
  return (
    byFriend(header.key, bare, e, around) ??
    byName(header.key, bare, e) ??
    bySentence(header, e) ??
    byRule(header.key, bare, e) ??
    byTypo(bare, e) ??
    byWish(header, e, around) ??
    byValues(e, around) ??
    nobody('neither header nor cells tell')
  );
}

export function nobody(because: string): Guess {
  return { field: null, confidence: 0, because };
}

function byFriend(key: string, bare: string, e: Evidence, around: Surroundings): Guess | null {
  const resolver = FRIENDS.get(key) ?? FRIENDS.get(bare);
  const found = resolver?.(e, around) ?? null;
  if (found === null) return null;
  if (found === 'ignore')
    return { field: null, confidence: 0.8, because: 'its cells show that it is no contact data' };
  return {
    field: found,
    confidence: 0.93,
    because: `the header has several meanings; its cells are ${aWord(found)}`,
  };
}

function byName(key: string, bare: string, e: Evidence): Guess | null {
  const known = knownHeaders();
  for (const [name, sure] of [
    [key, 0.98],
    [bare, 0.94],
  ] as const) {
    const found = known.get(name);
    const guess = found && accept(found, e, sure, 'the header is a known name');
    if (guess) return guess;
  }
  return null;
}

function bySentence(header: Header, e: Evidence): Guess | null {
  const asked = readSentence(header, e);
  if (!asked) return null;
  if (asked === 'question')
    return { field: 'question', confidence: 0.9, because: 'the header is a question' };
  return { field: asked, confidence: 0.9, because: 'the header is a sentence of consent' };
}

function byRule(key: string, bare: string, e: Evidence): Guess | null {
  for (const { field, when, not } of HEADER_RULES) {
    if (!when.test(key) || (not?.test(key) && not.test(bare))) continue;
    const guess = accept(field, e, 0.85, 'the words of the header');
    if (guess) return guess;
  }
  return null;
}

/** Names short of one letter or with two swapped; short words differ by one letter too easily. */
function byTypo(bare: string, e: Evidence): Guess | null {
  if (bare.length < 6 || bare.length > 30) return null;
  const allowed = bare.length >= 10 ? 2 : 1;
  for (const [name, field] of knownHeaders()) {
    if (field === 'ignore' || Math.abs(name.length - bare.length) > allowed || name.length < 6) continue;
    if (name[0] !== bare[0] || distance(name, bare) > allowed) continue;
    const guess = accept(field, e, 0.75, `the header is nearly "${name}"`);
    if (guess) return guess;
  }
  return null;
}

function byWish(header: Header, e: Evidence, around: Surroundings): Guess | null {
  const form =
    around.preset !== null && /^(?:typeform|google-forms|meta-lead-ads|zoom-poll)/.test(around.preset);
  if (!isAsking(header, e) && !form) return null;
  return {
    field: 'question',
    confidence: form ? 0.75 : 0.7,
    because: 'the header asks for something no field holds',
  };
}

/** By cells alone: only what can hardly be anything else, and never a field that another column holds by name. */
function byValues(e: Evidence, around: Surroundings): Guess | null {
  if (e.filled === 0) return null;
  const clear = (field: Field, share: number) => ({
    field,
    confidence: Math.min(0.8, 0.5 + share * 0.3),
    because: `${Math.round(share * 100)} % of its cells are ${aWord(field)}`,
  });
  const constant = e.distinct === 1 && e.filled >= 3;
  if (e.share('email') >= 0.6 && !constant) return clear('email', e.share('email'));
  if (e.share('linkedin') >= 0.6) return clear('linkedin_url', e.share('linkedin'));
  if (e.share('xing') >= 0.6) return clear('xing_url', e.share('xing'));
  if (e.share('phone') >= 0.7 && e.share('date') < 0.2 && e.share('plz') < 0.3 && !constant) {
    return around.has('phone') ? null : clear('phone', e.share('phone'));
  }
  if (e.share('legal') >= 0.4 && !around.has('company') && e.share('words') < 0.8)
    return clear('company', e.share('legal'));
  if (e.share('person') >= 0.6 && !around.has('full_name') && !around.has('last_name'))
    return clear('full_name', e.share('person'));
  return null;
}

/** Turns a found name into a guess if the cells allow it; dates and answers move to the sibling field that holds them. */
function accept(found: KnownHeader, e: Evidence, sure: number, because: string): Guess | null {
  if (found === 'ignore')
    return { field: null, confidence: sure, because: `${because} of a column that is no contact data` };
  const field = siblingOf(found, e);
  if (field === null || !fits(field, e)) return null;
  const shown = e.filled > 0;
  return {
    field,
    confidence: Math.round((shown ? sure : sure - 0.08) * 100) / 100,
    because: `${because} of ${aWord(field)}${shown ? '' : '; all its cells are empty'}`,
  };
}

const AT: { readonly [F in Field]?: Field } = {
  consent: 'consent_at',
  consent_email: 'consent_at',
  consent_phone: 'consent_at',
  double_opt_in: 'double_opt_in_at',
  opt_out: 'opt_out_at',
  converted: 'converted_at',
  registration_status: 'registered_at',
  attended: 'joined_at',
  last_activity: 'last_activity_at',
  notes: 'created_at',
};

const IN_WORDS: { readonly [F in Field]?: Field } = {
  question_count: 'question',
  poll_count: 'question',
  survey_count: 'question',
  chat_count: 'notes',
  download_count: 'last_activity',
  last_activity_at: 'last_activity',
};

function siblingOf(field: Field, e: Evidence): Field | null {
  if (e.filled === 0) return field;
  const dated = e.share('date') >= 0.6;
  if (dated) return AT[field] ?? field;
  if (field === 'attended' && !answers(e)) {
    if (e.share('duration') >= 0.6) return 'minutes_attended';
    if (e.share('percent') >= 0.6) return 'attendance_percent';
    if (e.share('number') >= 0.8 && e.distinct > 2) return 'minutes_attended';
  }
  if (field === 'email' && answers(e)) return null;
  const worded = e.share('hasLetters') >= 0.6 && e.share('number') < 0.3;
  if (worded && !answers(e)) return IN_WORDS[field] ?? field;
  if (field === 'interests' && answers(e)) return 'question';
  return field;
}

function aWord(field: Field): string {
  return FIELDS[field].about;
}
