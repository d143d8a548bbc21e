import { ABSENT, PRESENT } from '../data/cell-words.ts';
import type { Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';
import { answers } from './fits.ts';

/** What a resolver may know: the cells, and which fields the other columns hold. */
export interface Surroundings {
  readonly has: (field: Field) => boolean;
  readonly preset: string | null;
  /** Other columns speak of invitees or attendees: a bare "user" is then one of ours. */
  readonly guests: boolean;
}

type Resolver = (e: Evidence, around: Surroundings) => Field | 'ignore' | null;

const STATUS_WORDS = {
  registration:
    /^(?:approved|pending|pending approval|denied|declined|cancelled|canceled|waitlist\w*|genehmigt|ausstehend|abgelehnt|storniert|warteliste|attending|not attending|refunded|checked in|angemeldet|registered|registriert|definitiv|provisorisch|annull|annul|en attente|in attesa|confermat|iscritt|inscrit|accepted|bestätigt|confirmed|invited|eingeladen|abgesagt|zugesagt|completed|abgeschlossen)/i,
  subscription:
    /^(?:subscribed|unsubscribed|non-subscribed|cleaned|never subscribed|suppressed|abonniert|abgemeldet|angemeldet|opt-?in|opt-?out|opted|double opt|confirmed|unconfirmed|bounced|d[eé]sabonn|abonn|disiscritt|marketing|non-marketing)/i,
  lead: /^(?:new|neu|open|offen|contacted|kontaktiert|in progress|in bearbeitung|working|qualified|qualifiziert|unqualified|converted|lost|won|verloren|gewonnen|nurtur\w*|closed|geschlossen|kunde|customer|interessent|lead|prospect|mql|sql|connected|attempted|not contacted|junk|bad timing|bad fit|potential|sent|responded|gesendet|geantwortet|aktiv|inaktiv|active|erledigt|nouveau|nuov[oa]|en cours|in corso|attiv[oa]|actif|perdu|gagné|pers[oa]|vint[oa]|qualifi|client|contatt)/i,
  role: /^(?:attendee|presenter|organi[sz]er|co-?organi[sz]er|host|co-?host|panelist|speaker|moderator|participant|guest|viewer|teilnehmer\w*|organisator\w*|referent\w*|gast|besucher\w*|aussteller\w*|presentatore|partecipante|participant\w*|listener|staff|exhibitor|visitor|zuschauer\w*)$/i,
} as const;

function same(names: readonly string[], resolver: Resolver): [string, Resolver][] {
  return names.map((one) => [one, resolver]);
}

function title(otherwise: Field): Resolver {
  return (e, around) => {
    if (e.share('salutation') >= 0.4) return 'salutation';
    if (e.share('academic') >= 0.4) return 'academic_title';
    if (e.share('salutation') + e.share('academic') >= 0.5) return 'salutation';
    if (e.filled > 0 && e.share('hasLetters') >= 0.5) return 'job_title';
    if (otherwise === 'job_title' && around.has('job_title')) return 'salutation';
    return otherwise;
  };
}

const name: Resolver = (e, around) => {
  if (e.share('person') >= 0.5 && !around.has('first_name') && e.share('legal') < 0.3) return 'full_name';
  if (e.share('email') >= 0.6) return 'email';
  if (e.share('legal') >= 0.3 && e.share('person') < 0.5) return around.has('company') ? null : 'company';
  if (around.has('first_name') && !around.has('last_name') && e.share('person') < 0.6) return 'last_name';
  if (
    around.has('last_name') &&
    !around.has('first_name') &&
    e.share('firstName') >= 0.4 &&
    e.share('person') < 0.4
  )
    return 'first_name';
  if (
    around.has('first_name') &&
    around.has('last_name') &&
    !around.has('company') &&
    e.share('person') < 0.2 &&
    e.share('legal') >= 0.1
  )
    return 'company';
  return null;
};

const party: Resolver = (e, around) => {
  if (e.filled === 0) return null;
  if (answers(e)) return 'tag';
  if (e.share('email') >= 0.6) return 'email';
  if (e.share('person') >= 0.4 && e.share('legal') < 0.3) return 'full_name';
  if (e.share('legal') >= 0.2) return around.has('company') ? 'ignore' : 'company';
  if (e.share('number') >= 0.8 || e.share('id') >= 0.8) return 'external_id';
  return null;
};

const reach: Resolver = (e, around) => {
  if (e.share('legal') >= 0.3 && e.share('person') < 0.4 && e.share('street') < 0.4 && !around.has('company'))
    return 'company';
  if (e.share('email') >= 0.5) return 'email';
  if (e.share('url') >= 0.6) return 'website';
  if (e.share('phone') >= 0.6 && e.share('street') < 0.5) return 'phone';
  if (e.share('person') >= 0.3 && !around.has('last_name')) return 'full_name';
  if (e.share('date') >= 0.6) return 'captured_at';
  if (answers(e)) return 'ignore';
  if (e.share('id') >= 0.9 && e.share('street') < 0.2) return 'ignore';
  if (e.share('firstName') >= 0.5 && around.has('last_name') && !around.has('first_name'))
    return 'first_name';
  return null;
};

const status: Resolver = (e) => {
  if (e.filled === 0) return null;
  if (
    e.among(PRESENT) + e.among(ABSENT) >= 0.7 &&
    e.among(new Set(['registered', 'angemeldet', 'registriert', 'active'])) < 0.7
  )
    return 'attended';
  const shares = (['registration', 'subscription', 'lead'] as const).map(
    (kind) => [kind, matching(e, STATUS_WORDS[kind])] as const,
  );
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5) return null;
  if (best[0] === 'registration') return 'registration_status';
  return best[0] === 'subscription' ? 'consent_status' : 'status';
};

const score: Resolver = (e) => {
  if (e.filled === 0) return null;
  if (e.share('stars') >= 0.8) return 'rating';
  if (e.share('grade') >= 0.6) return 'rating';
  if (e.share('number') + e.share('percent') >= 0.8) return 'vendor_score';
  return null;
};

/** What a user may do in a system, not what they are in their company. */
const ACCOUNT_ROLE =
  /^(?:end[- ]?user|agent|admin(?:istrator)?|super ?admin|user|member|mitglied|editor|contributor|subscriber|owner|viewer|read[- ]?only|light agent|customer|kunde)$/i;

const position: Resolver = (e, around) => {
  if (e.filled === 0) return null;
  if (e.share('number') >= 0.6 || answers(e) || matching(e, ACCOUNT_ROLE) >= 0.6) return 'ignore';
  if (matching(e, STATUS_WORDS.role) >= 0.6) return 'event_role';
  return around.has('job_title') && !around.has('role') ? null : 'job_title';
};

const gender: Resolver = (e) => {
  if (e.share('salutation') >= 0.4) return 'salutation';
  if (e.share('gender') >= 0.6) return 'gender';
  if (e.share('academic') >= 0.5) return 'academic_title';
  return null;
};

const place: Resolver = (e, around) => {
  if (matching(e, VENUE) >= 0.3) return 'ignore';
  if (e.share('plz') >= 0.8) return 'postal_code';
  if (e.share('street') >= 0.7 && e.share('plzCity') < 0.3 && !around.has('street')) return 'street';
  return e.share('hasLetters') >= 0.5 || e.filled === 0 ? 'city' : null;
};

const address: Resolver = (e) => {
  if (e.share('linkedin') >= 0.5) return 'linkedin_url';
  if (e.share('xing') >= 0.5) return 'xing_url';
  if (e.share('email') >= 0.6) return 'email';
  return e.share('url') >= 0.3 ? 'website' : null;
};

const time: Resolver = (e) => {
  if (e.share('duration') >= 0.5 && e.share('time') < 0.5) return 'minutes_attended';
  if (e.share('number') >= 0.6) return 'minutes_attended';
  if (e.share('date') >= 0.5) return 'created_at';
  return null;
};

const channel: Resolver = (e) => {
  if (!answers(e)) return null;
  return 'ignore';
};

/** A location that is a room or a line, not a town. */
const VENUE =
  /zoom|teams|\bmeet\b|phone|telefon|online|webinar|https?:|raum|room|halle?\b|stand\b|booth|saal|etage|floor/i;

function matching(e: Evidence, pattern: RegExp): number {
  return e.filled === 0 ? 0 : e.cells.filter((cell) => pattern.test(cell)).length / e.filled;
}

/** In attendance lists a role is that of the meeting; elsewhere the cells tell. */
const role: Resolver = (e, around) =>
  e.filled > 0 && matching(e, ACCOUNT_ROLE) >= 0.6 ? 'ignore' : ordinaryRole(e, around);

const ordinaryRole: Resolver = (e, around) =>
  e.share('jobTitle') >= 0.6 && !around.has('job_title')
    ? 'job_title'
    : (around.has('joined_at') || around.has('minutes_attended') || around.has('event_action')) &&
        e.filled > 0 &&
        e.share('number') < 0.6
      ? 'event_role'
      : position(e, around);

/** American lists: the two letters of a state. */
const stateCode: Resolver = (e) => (e.filled > 0 && matching(e, /^[A-Z]{2}$/) >= 0.8 ? 'region' : null);

const appointment: Resolver = (e) =>
  e.filled > 0 && e.share('hasLetters') >= 0.5 && e.share('date') < 0.5 && !answers(e) ? 'notes' : null;

const login: Resolver = (e, around) =>
  e.share('date') + e.share('time') >= 0.5 ? 'joined_at' : reach(e, around);

/** Into a meeting or into a club. */
const entry: Resolver = (e, around) =>
  e.filled === 0 || e.share('date') + e.share('time') < 0.5
    ? null
    : around.has('attended') ||
        around.has('left_at') ||
        around.has('minutes_attended') ||
        around.has('event_name')
      ? 'joined_at'
      : 'ignore';

/** A street in Italian, a channel in English. */
const via: Resolver = (e) =>
  e.filled > 0 &&
  e.share('hasLetters') >= 0.8 &&
  e.share('street') < 0.3 &&
  e.distinct <= 8 &&
  e.averageLength < 12
    ? 'source'
    : null;

/** The result of a call: one of a few words, or what was said. */
const outcome: Resolver = (e) => {
  if (e.filled === 0 || answers(e) || e.share('number') >= 0.5) return null;
  return e.averageLength > 30 || e.share('words') >= 0.3 ? 'notes' : 'status';
};

const start: Resolver = (e, around) => {
  if (e.share('date') + e.share('time') < 0.5 || e.distinct <= 1) return null;
  if (around.has('attended') || around.has('minutes_attended')) return 'joined_at';
  return around.has('answered_at') || around.has('created_at') ? 'ignore' : null;
};

const end: Resolver = (e, around) =>
  e.distinct > 1 &&
  e.share('date') + e.share('time') >= 0.5 &&
  (around.has('attended') || around.has('minutes_attended'))
    ? 'left_at'
    : null;

const staff: Resolver = (e) => {
  if (e.filled > 0 && e.share('number') < 0.3 && (e.share('person') >= 0.4 || e.share('firstName') >= 0.5))
    return 'owner';
  return null;
};

const stand: Resolver = (e) => (e.share('words') >= 0.2 && e.share('hasLetters') >= 0.8 ? 'notes' : null);

/** As `party`, but a tick says nothing: "Lead: yes" stands in every list. */
const someone: Resolver = (e, around) => (answers(e) ? 'ignore' : party(e, around));

/** Headers that mean different things in different files: the cells decide, then the other columns, then custom. */
export const FRIENDS: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ...same(
    [
      'startzeit',
      'start time',
      'start',
      'started',
      'started at',
      'started on',
      'gestartet',
      'gestartet am',
      'begonnen',
      'begonnen am',
      'commence le',
      'iniziato il',
      'beginn',
      'start date',
      'startzeitpunkt',
      'von',
    ],
    start,
  ),
  ...same(['endzeit', 'end time', 'ende', 'end', 'end date', 'bis'], end),
  ...same(
    ['mitarbeiter', 'ma', 'staff', 'vertrieb', 'sales', 'mitarbeitende', 'employee', 'employees'],
    staff,
  ),
  ...same(['stand', 'aktueller stand', 'letzter stand', 'sachstand'], stand),
  ['title', title('job_title')],
  ['titel', title('academic_title')],
  ['titre', title('job_title')],
  ['titolo', title('academic_title')],
  ['anrede titel', title('salutation')],
  ['titel anrede', title('salutation')],
  ...same(['name', 'nom', 'nome', 'name 1', 'namen', 'names'], name),
  ...same(
    [
      'kunde',
      'kunden',
      'customer',
      'client',
      'cliente',
      'partner',
      'interessent',
      'lieferant',
      'kundenname',
      'customer name',
      'client name',
      'prospect',
      'lead',
      'account',
      'mandant',
      'person',
      'besucher',
      'teilnehmer',
      'attendee',
      'participant',
      'visitor',
      'registrant',
      'invitee',
      'gast',
      'guest',
      'exhibitor',
      'haendler',
      'wettbewerber',
      'presse',
      'student',
      'bestandskunde',
      'existing customer',
      'neukunde',
    ],
    party,
  ),
  ...same(
    [
      'kontakt',
      'contact',
      'user name',
      'username',
      'benutzername',
      'benutzer',
      'user',
      'login',
      'recipient',
      'empfaenger',
      'subscriber',
      'kontaktdaten',
      'ansprechpartner',
      'ansprechpartnerin',
      'ap',
      'display name',
      'adresse',
      'address',
      'anschrift',
      'indirizzo',
      'erreichbar unter',
      'kontaktinfo',
      'contact info',
      'contact details',
      'participant id',
      'upn',
    ],
    reach,
  ),
  ...same(
    [
      'status',
      'state',
      'stato',
      'statut',
      'attendee status',
      'lead status',
      'contact status',
      'kontaktstatus',
    ],
    status,
  ),
  ...same(
    [
      'score',
      'lead score',
      'rating',
      'lead rating',
      'bewertung',
      'leadscore',
      'lead bewertung',
      'scoring',
      'punkte',
      'points',
      'lead scoring',
      'interest',
      'interesse',
      'priority',
      'prioritaet',
      'prio',
      'potential',
      'potenzial',
      'engagement',
      'interest rating',
      'note',
      'notes',
      'grade',
      'stars',
      'sterne',
      'interest level',
    ],
    score,
  ),
  ...same(['position', 'funktion', 'function', 'rolle', 'role', 'ruolo', 'posizione', 'fonction'], position),
  ...same(['gender', 'geschlecht', 'anrede', 'salutation', 'sex'], gender),
  ...same(['ort', 'location', 'standort', 'sitz', 'plz ort', 'ort plz', 'lieu', 'luogo'], place),
  ...same(
    [
      'url',
      'link',
      'profile',
      'profil',
      'profile url',
      'profil url',
      'web',
      'website',
      'domain',
      'social',
      'social media',
      'social profile',
    ],
    address,
  ),
  ...same(['beruf', 'profession', 'occupation', 'professione', 'metier'], (_e, around) =>
    around.has('job_title') ? 'occupation' : 'job_title',
  ),
  ...same(['time', 'zeit', 'minutes', 'minuten', 'duration', 'dauer'], time),
  ...same(['service', 'services'], (_e, around) =>
    around.preset === null && around.has('department') ? 'interests' : null,
  ),
  ...same(['email', 'mail', 'emails', 'telefon', 'phone', 'tel', 'post', 'sms', 'anruf', 'call'], channel),
  ...same(['no show', 'noshow', 'no shows'], (e) => (answers(e) ? 'ignore' : 'attended')),
  ...same(['lead', 'prospect', 'account', 'person', 'attendee', 'participant', 'registrant'], someone),
  ...same(['role', 'rolle', 'ruolo'], role),
  ...same(['termin', 'termine', 'appointment'], appointment),
  ...same(['login'], login),
  ...same(
    ['eintritt', 'beitritt', 'eintrittsdatum', 'beitrittsdatum', 'entrata', 'entree', 'ingresso', 'joined'],
    entry,
  ),
  ...same(['via'], via),
  ...same(['pos', 'posit'], position),
  ...same(
    [
      'ergebnis',
      'result',
      'outcome',
      'resultat',
      'esito',
      'anrufergebnis',
      'call result',
      'call outcome',
      'kontaktergebnis',
    ],
    outcome,
  ),
  ...same(['st', 'state code'], stateCode),
]);
