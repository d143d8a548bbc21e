import { FIELDS, type Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';
import { answers, fits, holds } from './fits.ts';
import type { KnownHeader } from './header.ts';

/** Where a column belongs, how sure that is (0 to 1) and why, in words. */
export interface Guess {
  readonly field: Field | null;
  readonly confidence: number;
  readonly because: string;
}

export function nobody(because: string): Guess {
  return { field: null, confidence: 0, because };
}

/** Turns a found name into a guess if the cells allow it; dates and answers move to the sibling field that holds them. */
export function accept(found: KnownHeader, e: Evidence, sure: number, because: string): Guess | null {
  if (found === 'ignore')
    return { field: null, confidence: sure, because: `${because} of a column that is no contact data` };
  const field = siblingOf(found, e);
  if (field === null || !fits(field, e)) return null;
  if (field === 'external_id' && sure < 0.9 && isRunning(e))
    return { field: null, confidence: 0.8, because: 'its cells count the rows' };
  const shown = e.filled > 0;
  return {
    field,
    confidence: Math.round((shown ? sure : sure - 0.08) * 100) / 100,
    because: `${because} of ${aWord(field)}${shown ? '' : '; all its cells are empty'}`,
  };
}

/** 1, 2, 3 …: the number of the row, not of the lead. */
export function isRunning(e: Evidence): boolean {
  return (
    e.filled >= 3 &&
    Number(e.cells[0]) <= 1 &&
    e.cells.slice(0, 4).every((cell, index) => Number(cell) === Number(e.cells[0]) + index)
  );
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
};

const IN_WORDS: { readonly [F in Field]?: Field } = {
  question_count: 'question',
  poll_count: 'question',
  survey_count: 'question',
  chat_count: 'notes',
  download_count: 'last_activity',
  last_activity_at: 'last_activity',
  registered_at: 'registration_status',
};

const OPT_IN_KINDS: ReadonlySet<string> = new Set([
  'double',
  'single',
  'doi',
  'soi',
  'double opt-in',
  'single opt-in',
  'double-opt-in',
  'single-opt-in',
  'confirmed',
  'unconfirmed',
  'pending',
]);

/** Words are expected here; ticks mean that the header itself is what was wished. */
const ASKED_BY_BOX: readonly Field[] = [
  'interests',
  'notes',
  'topic',
  'qualification_answers',
  'event_start',
];

function siblingOf(field: Field, e: Evidence): Field | null {
  if (e.filled === 0) return field;
  if (field === 'consent' && e.among(OPT_IN_KINDS) >= 0.6) return 'consent_status';
  if (field === 'postal_code' && e.share('plzCity') >= 0.6) return 'city';
  const dated = e.share('date') >= 0.6;
  if (dated) return AT[field] ?? field;
  if (field === 'attended' && isClock(e)) return 'joined_at';
  if (field === 'attended' && !answers(e)) {
    if (e.share('duration') >= 0.6) return 'minutes_attended';
    if (e.share('percent') >= 0.6) return 'attendance_percent';
    if (e.share('number') >= 0.8 && e.distinct > 2) return 'minutes_attended';
  }
  if (field === 'email' && answers(e)) return null;
  if (field === 'registered_at' && answers(e)) return 'registration_status';
  const worded = e.share('hasLetters') >= 0.6 && e.share('number') < 0.3;
  if (worded && !answers(e)) return IN_WORDS[field] ?? field;
  if (answers(e) && ASKED_BY_BOX.includes(field)) return 'question';
  return field;
}

/** Hours of a day, not of a stay: hardly anybody stays longer than six of them. */
function isClock(e: Evidence): boolean {
  return e.share('time') >= 0.6 && holds(e, /^(?:0?[7-9]|1\d|2[0-3]):/) >= 0.6;
}

export function aWord(field: Field): string {
  return FIELDS[field].about;
}
