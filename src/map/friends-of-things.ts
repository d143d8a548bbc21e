import { ABSENT, PRESENT } from '../data/cell-words.ts';
import { answers, holds, isOneSite } from './fits.ts';
import type { Resolver } from './surroundings.ts';

const STATUS_WORDS = {
  registration:
    /^(?:bezahlt|paid|unpaid|unbezahlt|ausstehend|erstattet|pagat|pay[ée]|approved|pending|pending approval|denied|declined|cancelled|canceled|waitlist\w*|genehmigt|ausstehend|abgelehnt|storniert|warteliste|attending|not attending|refunded|checked in|angemeldet|registered|registriert|definitiv|provisorisch|annull|annul|en attente|in attesa|confermat|iscritt|inscrit|accepted|bestätigt|confirmed|invited|eingeladen|abgesagt|zugesagt|completed|abgeschlossen|zusage|absage|keine antwort|no reply|no response|rsvp|checkin|checked|not going|going|maybe|vielleicht|nimmt|kommt|declines?|accepts?)/i,
  subscription:
    /^(?:subscribed|unsubscribed|non-subscribed|cleaned|never subscribed|suppressed|abonniert|abgemeldet|angemeldet|opt-?in|opt-?out|opted|double opt|confirmed|unconfirmed|bounced|d[eé]sabonn|abonn|disiscritt|marketing|non-marketing)/i,
  lead: /^(?:new|neu|open|offen|contacted|kontaktiert|in progress|in bearbeitung|working|qualified|qualifiziert|unqualified|converted|lost|won|verloren|gewonnen|nurtur\w*|closed|geschlossen|kunde|customer|interessent|lead|prospect|mql|sql|connected|attempted|not contacted|junk|bad timing|bad fit|potential|sent|responded|gesendet|geantwortet|aktiv|inaktiv|active|erledigt|nouveau|nuov[oa]|en cours|in corso|attiv[oa]|actif|perdu|gagné|pers[oa]|vint[oa]|qualifi|client|contatt)/i,
} as const;

export const status: Resolver = (e, { has }) => {
  if (e.filled === 0) return null;
  if (
    e.among(PRESENT) + e.among(ABSENT) >= 0.7 &&
    e.among(new Set(['registered', 'angemeldet', 'registriert', 'active'])) < 0.7
  )
    return 'attended';
  const shares = (['registration', 'subscription', 'lead'] as const).map(
    (kind) => [kind, holds(e, STATUS_WORDS[kind])] as const,
  );
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5) return null;
  const mailing = !has('event_name') && !has('registered_at') && !has('ticket_type') && !has('attended');
  if (mailing && holds(e, /^(?:unsubscri|abgemeldet|abbestellt|d[eé]s(?:abonn|inscri)|disiscri)/i) > 0)
    return 'consent_status';
  if (best[0] === 'registration') return 'registration_status';
  return best[0] === 'subscription' ? 'consent_status' : 'status';
};

/** Of a subscription, where the list knows of any; else of an appointment or an order. */
export const confirmed: Resolver = (_e, { has }) =>
  has('consent') ||
  has('consent_email') ||
  has('consent_status') ||
  has('consent_at') ||
  has('opt_out') ||
  has('opt_out_at') ||
  has('double_opt_in_at')
    ? null
    : has('event_name') || has('registered_at') || has('created_at') || has('phone')
      ? 'ignore'
      : null;

/** An answer to an invitation, where it is not what somebody wrote. */
export const reply: Resolver = (e) =>
  holds(e, STATUS_WORDS.registration) >= 0.5 ? 'registration_status' : null;

export const score: Resolver = (e) => {
  if (e.filled === 0) return null;
  if (e.share('stars') >= 0.8) return 'rating';
  if (e.share('grade') >= 0.6) return 'rating';
  if (e.share('integer') >= 0.9 && e.distinct > 1 && e.cells.every((cell) => Number(cell) <= 6))
    return 'rating';
  if (e.share('number') + e.share('percent') >= 0.8) return 'vendor_score';
  return null;
};

/** A location that is a room or a line, not a town. */
const VENUE =
  /zoom|teams|\bmeet\b|phone|telefon|online|webinar|https?:|raum|room|halle?\b|stand\b|booth|saal|etage|floor/i;

export const place: Resolver = (e, around) => {
  if (holds(e, VENUE) >= 0.3) return 'ignore';
  if (e.share('plz') >= 0.8) return 'postal_code';
  if (e.share('street') >= 0.7 && e.share('plzCity') < 0.3 && !around.has('street')) return 'street';
  return e.share('hasLetters') >= 0.5 || e.filled === 0 ? 'city' : null;
};

const TICKET =
  /ticket|karte\b|\bpass\b|eintritt|early ?bird|vip|admission|billet|bigliett|stehplatz|sitzplatz|workshop-?platz/i;

/** What was bought at a ticket shop is the ticket. */
export const product: Resolver = (e, around) =>
  holds(e, TICKET) >= 0.5 && !around.has('ticket_type') ? 'ticket_type' : null;

/** The day on which somebody was met, in lists typed by hand. */
export const day: Resolver = (e, { has }) =>
  e.share('day') + e.share('date') >= 0.6 && !has('created_at') && !has('registered_at')
    ? 'captured_at'
    : null;

export const scanned: Resolver = (e) =>
  e.among(PRESENT) + e.among(ABSENT) + e.share('yesNo') >= 0.8 ? 'attended' : null;

/** In an attendance list the joining; in a list of users or visitors the beginning of the record. */
export const firstSeen: Resolver = (e, { has }) => {
  if (e.share('date') < 0.5) return null;
  if (has('attended') || has('left_at') || has('minutes_attended') || has('event_name')) return 'joined_at';
  return has('created_at') || has('registered_at') ? 'ignore' : 'created_at';
};

/** American lists: the two letters of a state. */
export const stateCode: Resolver = (e) => (e.filled > 0 && holds(e, /^[A-Z]{2}$/) >= 0.8 ? 'region' : null);

export const address: Resolver = (e) => {
  if (isOneSite(e)) return 'ignore';
  if (e.share('linkedin') >= 0.5) return 'linkedin_url';
  if (e.share('xing') >= 0.5) return 'xing_url';
  if (e.share('email') >= 0.6) return 'email';
  return e.share('url') >= 0.3 ? 'website' : null;
};

export const time: Resolver = (e, around) => {
  if (around.kinds.has('calls') && e.share('date') < 0.5) return 'ignore';
  if (e.share('duration') >= 0.5 && e.share('time') < 0.5) return 'minutes_attended';
  if (e.share('number') >= 0.6) return 'minutes_attended';
  if (e.share('date') >= 0.5) return 'created_at';
  return null;
};

/** Into a meeting or into a club. */
export const entry: Resolver = (e, around) =>
  e.filled === 0 || e.share('date') + e.share('time') < 0.5
    ? null
    : around.has('attended') ||
        around.has('left_at') ||
        around.has('minutes_attended') ||
        around.has('event_name')
      ? 'joined_at'
      : 'ignore';

export const start: Resolver = (e, around) => {
  if (e.share('date') + e.share('time') < 0.5 || e.distinct <= 1) return null;
  if (around.has('attended') || around.has('minutes_attended'))
    return holds(e, /\d:\d\d/) < 0.5 ? 'event_start' : 'joined_at';
  return around.has('answered_at') || around.has('created_at') ? 'ignore' : null;
};

export const end: Resolver = (e, around) =>
  e.distinct > 1 &&
  e.share('date') + e.share('time') >= 0.5 &&
  (around.has('attended') || around.has('minutes_attended'))
    ? 'left_at'
    : null;

export const channel: Resolver = (e) => {
  if (!answers(e)) return null;
  return 'ignore';
};

/** A street in Italian, a channel in English. */
export const via: Resolver = (e) =>
  e.filled > 0 &&
  e.share('hasLetters') >= 0.8 &&
  e.share('street') < 0.3 &&
  e.distinct <= 8 &&
  e.averageLength < 12
    ? 'source'
    : null;

/** The result of a call: one of a few words, or what was said. */
export const outcome: Resolver = (e) => {
  if (e.filled === 0 || answers(e) || e.share('number') >= 0.5) return null;
  return e.averageLength > 30 || e.share('words') >= 0.3 ? 'notes' : 'status';
};

export const appointment: Resolver = (e) =>
  e.filled > 0 && e.share('hasLetters') >= 0.5 && e.share('date') < 0.5 && !answers(e) ? 'notes' : null;

export const stand: Resolver = (e) =>
  e.share('words') >= 0.2 && e.share('hasLetters') >= 0.8 ? 'notes' : null;
