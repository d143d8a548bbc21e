import type { Field } from '../lead.ts';
import { type Guess, nobody } from './accept.ts';
import { byOwnField } from './by-asking.ts';
import { byKind, byValues } from './by-cells.ts';
import type { Evidence } from './evidence.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';
import { type Weighed, weigh } from './weigh.ts';
import { DECISIVE, WITNESSES } from './witnesses.ts';

/** Headers that programs put where there is none. */
const NAMELESS =
  /^(?:|(?:column|col|spalte|feld|field|unnamed|f|x|colonne|colonna|var|header|untitled)? ?\d{0,3}|unnamed \d+(?: level \d)?|[a-z]|null|undefined|no name|ohne titel|leer|empty)$/;

/**
 * The places that a column may have by its header, its cells and its neighbours, best first; the best may be none.
 * They are proposals: `settle` has the last word where two columns want one field.
 */
export function placesOf(header: Header, e: Evidence, around: Surroundings): Weighed[] {
  const [best, ...others] = weighAll(header, e, around);
  if (!best || best.weight < DOUBTFUL) {
    const why = best ? 'header and cells leave it in doubt' : 'neither header nor cells tell';
    return [{ guess: nobody(why), weight: 0 }];
  }
  const sound = others.filter(({ guess, weight }) => guess.field !== null && weight >= SECOND_BEST);
  return [{ ...best, guess: amongOthers(best.guess, header, e, around) }, ...sound];
}

const CODE = /(?:^| )(?:id|ids|code|codes|guid|uuid|key|schluessel)$/;
/** Fields whose values are codes. */
const CODED =
  /^(?:external_id|click_id|opportunity_id|postal_code|country|region|language|phone|mobile|fax|utm|email|vendor_score|data_quality)/;

/** What the other columns make of a place: a name beside a first name, a date in a list of subscribers. */
function amongOthers(guess: Guess, header: Header, e: Evidence, around: Surroundings): Guess {
  const coded = e.filled > 0 && CODE.test(header.key) && e.share('number') + e.share('id') >= 0.8;
  if (coded && guess.field !== null && !CODED.test(guess.field))
    return { field: null, confidence: 0.8, because: 'a code that stands for something written elsewhere' };
  if (guess.field === 'notes' && WISH.test(header.key) && isChoice(e) && !around.has('interests'))
    return { ...guess, field: 'interests', because: 'the header names a wish, and its cells are choices' };
  if (
    guess.field === 'full_name' &&
    around.has('first_name') &&
    !around.has('last_name') &&
    e.share('person') < 0.3 &&
    e.filled > 0
  )
    return {
      ...guess,
      field: 'last_name',
      because: 'the header names a person whose first name stands beside it',
    };
  if (
    guess.field === 'full_name' &&
    around.has('last_name') &&
    !around.has('first_name') &&
    e.share('person') < 0.2 &&
    e.share('firstName') >= 0.6
  )
    return {
      ...guess,
      field: 'first_name',
      because: 'its cells are first names, and the family name stands beside it',
    };
  if (guess.field === 'consent' && guess.confidence < 0.95) {
    const channel = channelOf(header.key);
    if (channel) return { ...guess, field: channel };
  }
  const subscribed =
    guess.field === 'registered_at' || (guess.field === 'created_at' && SIGNED_UP.test(header.key));
  return subscribed && isSubscriberList(around)
    ? {
        ...guess,
        field: 'consent_at',
        because: `${guess.because}; in a list of subscribers it dates the consent`,
      }
    : guess;
}

const WISH = /^(?:wunsch|wuensche|bedarf|anliegen|besoins?|needs?|interesse?|request|demande|esigenza)\b/;

/** A few short values again and again. */
function isChoice(e: Evidence): boolean {
  return e.distinct < e.filled && e.averageLength < 25 && e.share('words') < 0.1;
}

/** The one channel that a header of consent names. */
function channelOf(key: string): Field | null {
  const phone = /telefon|telephon|phone|anruf|\bcalls?\b|\bappels?\b|chiamat|\btel\b/.test(key);
  const mail = /email|newsletter|courriel|\bmails?\b/.test(key);
  if (phone === mail || /sms|whatsapp|\bpost\b|\bund\b|\band\b|\bet\b/.test(key)) return null;
  return phone ? 'consent_phone' : 'consent_email';
}

const SIGNED_UP = /anmeld|eintrag|subscri|sign ?up|signed up|iscri|inscri|abonn|optin/;

/** A list of a mail tool: it knows who is subscribed, and of no event. */
function isSubscriberList({ has, preset }: Surroundings): boolean {
  const subscribers = has('double_opt_in') || has('double_opt_in_at') || has('consent_status');
  const counted = has('email_open_count') || has('email_click_count');
  const events =
    has('attended') ||
    has('event_name') ||
    has('ticket_type') ||
    has('minutes_attended') ||
    has('registration_status') ||
    has('event_start');
  return preset === null && (subscribers || counted) && !events && !has('consent_at');
}

/** Below this weight a place is a guess at best, and none is better. */
const DOUBTFUL = 1;
/** A column that lost its field to a better one takes its next best only where that is no less than this. */
const SECOND_BEST = 3;
/** What a place weighs that nothing can outweigh but the user. */
const CERTAIN = 10;

/** Lists typed by hand head their numbers with a letter. */
function byLetter(key: string, e: Evidence): Guess | null {
  const field = key === 't' ? 'phone' : key === 'm' ? 'mobile' : key === 'f' ? 'fax' : null;
  return field === null || e.share('phone') < 0.6
    ? null
    : { field, confidence: 0.75, because: 'the letter before a number' };
}

function weighAll(header: Header, e: Evidence, around: Surroundings): Weighed[] {
  if (NAMELESS.test(header.key)) {
    const guess =
      byLetter(header.key, e) ??
      byValues(e, around) ??
      byKind(header, e, around) ??
      byOwnField(header, e) ??
      nobody('it has no header, and its cells do not tell');
    return [{ guess, weight: guess.confidence * 2 }];
  }
  for (const read of DECISIVE) {
    const guess = read(header, e, around);
    if (guess !== null) return [{ guess, weight: CERTAIN }];
  }
  return weigh(WITNESSES, header, e, around);
}
