import { distance } from 'fastest-levenshtein';
import { HEADER_RULES } from '../data/header-rules.ts';
import { FIELDS, type Field, type FieldKind } from '../lead.ts';
import { isAsking, readSentence } from './asks.ts';
import type { Evidence } from './evidence.ts';
import { answers, fits } from './fits.ts';
import { FRIENDS, type Surroundings } from './friends.ts';
import {
  bareKey,
  type Header,
  headsOf,
  type KnownHeader,
  knownHeaders,
  partsOf,
  possessedOf,
} from './header.ts';
import { bySelf } from './self.ts';

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
    byStaff(header.key, around) ??
    byFriend(header.key, bare, e, around) ??
    byName(header.key, e, 0.98) ??
    byPart(header, e) ??
    byBareName(header.key, bare, e) ??
    bySelf(header, e, around) ??
    byShortQuestion(header, e, around) ??
    bySentence(header, e) ??
    byStatus(header.key, e, around) ??
    byHead(bare, e, around) ??
    byGenitive(bare, e) ??
    byRule(header.key, bare, e) ??
    byName(header.key, e, 0.55, true) ??
    byTypo(bare, e) ??
    byWish(header, e, around) ??
    byKind(header, e, around) ??
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

function byName(key: string, e: Evidence, sure: number, against = false): Guess | null {
  const found = knownHeaders().get(key);
  if (found === undefined) return null;
  if (!against) return accept(found, e, sure, 'the header is a known name');
  return found === 'ignore' || !STUBBORN.includes(FIELDS[found].kind) || isOther(e)
    ? null
    : {
        field: found,
        confidence: sure,
        because: `the header is a known name of ${aWord(found)}, though its cells do not look like it`,
      };
}

/** Kinds whose cells show plainly what they are: where they do not, the header alone is believed, and said to be unsure. */
const STUBBORN: readonly FieldKind[] = ['date', 'minutes', 'number', 'phone', 'url', 'email'];

function isOther(e: Evidence): boolean {
  return (
    answers(e) ||
    e.share('email') >= 0.5 ||
    e.share('date') >= 0.5 ||
    e.share('url') >= 0.5 ||
    e.share('words') >= 0.3 ||
    e.share('number') >= 0.8
  );
}

const ANY_DATE =
  /^(?:date|datum|time|zeit|timestamp|zeitstempel|zeitpunkt|date time|date and time|datum uhrzeit|datum und uhrzeit|data|fecha)$/;

/** Without the words that say whose it is. "Scanned Date" says by such a word which date it is: left to the rules. */
function byBareName(key: string, bare: string, e: Evidence): Guess | null {
  if (bare === key) return null;
  if (ANY_DATE.test(bare)) return null;
  return byName(bare, e, 0.94);
}

/** The last part of a built header, where it names contact data: the part before says only whose or of what. */
function byPart(header: Header, e: Evidence): Guess | null {
  const parts = partsOf(header.raw);
  const last = parts.at(-1);
  if (last === undefined || STAFF.test(parts[0] ?? '')) return null;
  if (SURVEY.test(parts[0] ?? ''))
    return { field: 'question', confidence: 0.85, because: 'the header is a question of a survey' };
  const found = knownHeaders().get(last) ?? knownHeaders().get(bareKey(last));
  if (found === undefined || found === 'ignore' || !PARTS.includes(found)) return null;
  return accept(found, e, 0.88, 'the last part of the header is a known name');
}

const SURVEY =
  /^(?:fragebogen|questionnaire|survey|umfrage|qualifier|qualification|qualifizierung|frage|question|poll|custom question|zusatzfrage|lead form|leadform|formularfrage)$/;

/** "Default Address City", "Custom Company", "Current Job": the head noun tells, where it is contact data. */
function byHead(bare: string, e: Evidence, around: Surroundings): Guess | null {
  if (ABOUT_US.test(bare)) return null;
  for (const head of headsOf(bare)) {
    const found = knownHeaders().get(head);
    if (found === undefined || found === 'ignore' || !HEADS.includes(found) || VAGUE_HEAD.test(head))
      continue;
    const guess = accept(
      around.has(found) && found === 'phone' ? 'phone_2' : found,
      e,
      0.82,
      `its last word is a known name`,
    );
    if (guess) return guess;
  }
  return null;
}

/** Known names that mean something else at the end of a longer one. */
const VAGUE_HEAD =
  /^(?:vereinbarung|vereinbart|info|infos|details|url|web|internet|sitz|sonstiges|stelle|job|aufgabe|feedback|wunsch|bedarf|anliegen|request|termin|service|staat|region|team|bereich|via|size|groesse|sector|function|funktion|follow up|massnahme|protokoll|headline|description|beschreibung|message|nachricht|demande|wiedervorlage)$/;

/** Fronts after which even a plain noun is not the lead's. */
const ABOUT_US = /^(?:unser|our|vertrieb|sales|support|lead|account|owner|team|internal|intern)\b/;

function byGenitive(bare: string, e: Evidence): Guess | null {
  const head = possessedOf(bare);
  if (head === null) return null;
  const tail = bare.slice(head.length);
  if (
    /^(?:name|nom|nome|nombre|bezeichnung)$/.test(head) &&
    /firma|unternehmen|entreprise|societe|company|azienda|ditta|organi|arbeitgeber/.test(tail)
  ) {
    return accept('company', e, 0.85, 'the words of the header');
  }
  const found = knownHeaders().get(head);
  if (found === undefined || found === 'ignore' || !HEADS.includes(found)) return null;
  return accept(found, e, 0.82, 'its first word is a known name');
}

/** Unknown columns whose cells have a plain kind: a number of the record, the date of it, words. */
function byKind(header: Header, e: Evidence, around: Surroundings): Guess | null {
  if (e.filled === 0) return null;
  const { key } = header;
  const numbered =
    /(?:\b|[a-z])(?:id|nr|nummer|number|no|key|code|uuid|guid)$/.test(key) &&
    !/postal|zip|phone|fax|tax|steuer|ust|vat|konto|account|coupon|promo|rabatt|country|dial|vorwahl|sic|naics|nace|wz|product|artikel|team|form|list|campaign|event|user/.test(
      key,
    );
  if (
    numbered &&
    !around.has('external_id') &&
    e.distinct >= e.rows * 0.3 &&
    e.distinct > 1 &&
    e.share('words') === 0 &&
    e.share('phone') < 0.6 &&
    !isRunning(e)
  ) {
    return { field: 'external_id', confidence: 0.65, because: 'it numbers the records' };
  }
  const later =
    /birth|geburt|geb\b|deadline|frist|next|naechst|due|faellig|expir|ablauf|expected|geplant|planned|scheduled|close|liefer|vertrag|contract|kuendig|end\b|ende\b|bis\b|until|founded|gruend|follow|wieder|rueckruf|renew|verlaenger|valid|gueltig|invoice|rechnung|change|log|export|import|print|druck|download/;
  const dated = e.share('date') >= 0.8 && !later.test(key);
  if (dated && !OCCURRENCES.some((field) => around.has(field))) {
    return { field: 'created_at', confidence: 0.6, because: 'the only dates of the list' };
  }
  if (
    e.share('words') >= 0.3 &&
    e.averageLength >= 18 &&
    e.share('hasLetters') >= 0.9 &&
    e.share('date') < 0.2 &&
    e.share('url') < 0.2 &&
    !/url|description|keywords|bio\b|headline|summary|greeting|anschreiben|briefanrede|address|adresse/.test(
      key,
    ) &&
    e.distinct > 2
  ) {
    const crm = around.has('owner') || around.has('status') || around.has('last_activity_at');
    return { field: crm ? 'notes' : 'question', confidence: 0.6, because: 'its cells are sentences' };
  }
  return null;
}

const OCCURRENCES: readonly Field[] = [
  'created_at',
  'captured_at',
  'registered_at',
  'answered_at',
  'joined_at',
];

/** Fields whose names may close a longer header. */
const HEADS: readonly Field[] = [
  'salutation',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'department',
  'email',
  'phone',
  'mobile',
  'fax',
  'street',
  'street_2',
  'postal_code',
  'city',
  'region',
  'country',
  'website',
  'industry',
  'company_size',
  'notes',
  'linkedin_url',
];

/** Fields that built headers end with. */
const PARTS: readonly Field[] = [
  'salutation',
  'academic_title',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'company',
  'job_title',
  'department',
  'email',
  'email_2',
  'email_3',
  'phone',
  'phone_2',
  'phone_3',
  'mobile',
  'fax',
  'street',
  'street_2',
  'postal_code',
  'city',
  'region',
  'country',
  'website',
  'linkedin_url',
  'xing_url',
  'industry',
  'company_size',
  'language',
  'notes',
];

/** People on our side: their names and addresses are nobody's lead. */
const STAFF =
  /^(?:(?:event|meeting|webinar|lead|account|sales|our|unser\w*|assigned) )?(?:host|organi[sz]er|owner|rep|representative|agent|employee|mitarbeiter|bearbeiter|exhibitor|moderator|interviewer|organisator|veranstalter|besitzer|inhaber|betreuer|vertriebsmitarbeiter|standpersonal|aussteller|sender|absender|referrer|werber|spouse|partner|assistant|assistent|vorgesetzte\w*|manager|created by|modified by|updated by|scheduled by|invited by|captured by|scanned by|collected by|erfasst von|erstellt von|geaendert von|angelegt von|aufgenommen von)\b/;

function byStaff(key: string, around: Surroundings): Guess | null {
  const user = around.guests && /^user (?:name|email|first name|last name|phone)\b/.test(key);
  if (
    !user &&
    !(STAFF.test(key) && / (?:email|mail|phone|telefon|mobile|id|url|link)\w*(?: address)?$/.test(key))
  )
    return null;
  if (key === 'user name' && !around.has('owner')) {
    return { field: 'owner', confidence: 0.7, because: 'the user of the product, next to the guests' };
  }
  return { field: null, confidence: 0.85, because: 'it tells of our own people, not of the lead' };
}

/** "Wer?", "Woher?": a question of one or two words whose cells are plainly contact data. */
function byShortQuestion(header: Header, e: Evidence, around: Surroundings): Guess | null {
  return header.asks && header.words.length <= 2 ? byValues(e, around) : null;
}

function bySentence(header: Header, e: Evidence): Guess | null {
  const asked = readSentence(header, e);
  if (!asked) return null;
  if (asked === 'question')
    return { field: 'question', confidence: 0.9, because: 'the header is a question' };
  return { field: asked, confidence: 0.9, because: 'the header is a sentence of consent' };
}

/** Any other status: what it is the status of shows in its words. */
function byStatus(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (
    !/status\b|\bstatus|\bstate$/.test(key) ||
    /email|payment|zahl|sync|import|export|verif|marital|familien|ocr|rechnung|invoice/.test(key)
  )
    return null;
  const found = FRIENDS.get('status')?.(e, around);
  if (!found || found === 'ignore') return null;
  return {
    field: found,
    confidence: 0.8,
    because: `the header names a status; its cells are ${aWord(found)}`,
  };
}

function byRule(key: string, bare: string, e: Evidence): Guess | null {
  for (const { field, when, not } of HEADER_RULES) {
    if (!when.test(key) || (not?.test(key) && not.test(bare))) continue;
    const guess = accept(field, e, 0.85, 'the words of the header');
    if (guess) return guess;
  }
  return null;
}

/** Fields of lists that people type. */
const TYPED_BY_HAND: readonly Field[] = [
  'salutation',
  'full_name',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'department',
  'industry',
  'email',
  'phone',
  'mobile',
  'fax',
  'street',
  'postal_code',
  'city',
  'country',
  'website',
  'notes',
  'interests',
];

/** Names short of one letter or with two swapped; short words differ by one letter too easily. */
function byTypo(bare: string, e: Evidence): Guess | null {
  if (bare.length < 6 || bare.length > 30) return null;
  const allowed = bare.length >= 11 && !bare.includes(' ') ? 2 : 1;
  for (const [name, field] of knownHeaders()) {
    if (
      field === 'ignore' ||
      !TYPED_BY_HAND.includes(field) ||
      Math.abs(name.length - bare.length) > allowed ||
      name.length < 6
    )
      continue;
    if (name[0] !== bare[0] || distance(name, bare) > allowed) continue;
    const guess = accept(field, e, 0.75, `the header is nearly "${name}"`);
    if (guess) return guess;
  }
  return null;
}

function byWish(header: Header, e: Evidence, around: Surroundings): Guess | null {
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
function isRunning(e: Evidence): boolean {
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
  const dated = e.share('date') >= 0.6;
  if (dated) return AT[field] ?? field;
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

export function aWord(field: Field): string {
  return FIELDS[field].about;
}
