import { distance } from 'fastest-levenshtein';
import { HEADER_RULES } from '../data/header-rules.ts';
import { FIELDS, type Field, type FieldKind } from '../lead.ts';
import { accept, aWord, type Guess, nobody } from './accept.ts';
import { isAsking, readSentence } from './asks.ts';
import { byKind, byValues } from './by-cells.ts';
import { byStems } from './by-stems.ts';
import { byAbbreviation, byGenitive, byHead, byNumber, byPart, byRomance, bySlash } from './by-words.ts';
import type { Evidence } from './evidence.ts';
import { expandKey } from './expand.ts';
import { answers } from './fits.ts';
import { FRIENDS, type Surroundings } from './friends.ts';
import { bareKey, type Header, knownHeaders } from './header.ts';
import { byMeaning } from './meanings.ts';
import { bySelf } from './self.ts';
import { byStaff } from './staff.ts';

/** Headers that programs put where there is none. */
const NAMELESS =
  /^(?:|(?:column|col|spalte|feld|field|unnamed|f|x|colonne|colonna|var|header|untitled)? ?\d{0,3}|unnamed \d+(?: level \d)?|[a-z]|null|undefined|no name|ohne titel|leer|empty)$/;

/** Places a column by its header, then by its cells. The guess is a proposal: `settle` has the last word where two want one field. */
export function placeColumn(header: Header, e: Evidence, around: Surroundings): Guess {
  const guess = placeByAll(header, e, around);
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

function placeByAll(header: Header, e: Evidence, around: Surroundings): Guess {
  if (NAMELESS.test(header.key))
    return byValues(e, around) ?? nobody('it has no header, and its cells do not tell');
  const bare = bareKey(header.key);
  const wide = expandKey(header.key);
  return (
    byStaff(header.key, around) ??
    byMeaning(header, e, around) ??
    byFriend(header.key, bare, e, around) ??
    byName(header.key, e, 0.98, false, header.asks) ??
    byNumber(bare, e) ??
    bySlash(header, e) ??
    byPart(header, e, around) ??
    byBareName(header.key, bare, e) ??
    byLongName(header.key, wide, e, around) ??
    bySelf(header, e, around) ??
    byShortQuestion(header, e, around) ??
    bySentence(header, e) ??
    byStatus(header.key, e, around) ??
    byHead(bare, e, around) ??
    byGenitive(bare, e) ??
    byRule(header.key, bare, e) ??
    (wide === header.key ? null : byRule(wide, bareKey(wide), e)) ??
    byName(header.key, e, 0.55, true) ??
    byRomance(bare, e) ??
    byTypo(bare, e) ??
    byStems(bare, e) ??
    byAbbreviation(bare, e) ??
    byWish(header, e, around) ??
    byValues(e, around, header) ??
    byKind(header, e, around) ??
    nobody('neither header nor cells tell')
  );
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

function byName(key: string, e: Evidence, sure: number, against = false, asked = false): Guess | null {
  const found = knownHeaders().get(key);
  if (found === undefined) return null;
  if (!against)
    return found === 'ignore' && asked ? null : accept(found, e, sure, 'the header is a known name');
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

/** With its abbreviations written out. */
function byLongName(key: string, wide: string, e: Evidence, around: Surroundings): Guess | null {
  if (wide === key) return null;
  const bare = bareKey(wide);
  return (
    byFriend(wide, bare, e, around) ??
    byName(wide, e, 0.9) ??
    byNumber(bare, e) ??
    byBareName(wide, bare, e) ??
    byHead(bare, e, around)
  );
}

/** "Wer?", "Woher?": a question of one or two words whose cells are plainly contact data. */
function byShortQuestion(header: Header, e: Evidence, around: Surroundings): Guess | null {
  if (!header.asks || header.words.length > 10) return null;
  if (header.words.length > 4) {
    const agreed = answers(e) && PERMITS.test(header.key) ? byRule(header.key, header.key, e) : null;
    return agreed?.field?.startsWith('consent') ? agreed : null;
  }
  const ticked = answers(e) ? byRule(header.key, header.key, e) : null;
  if (ticked?.field && TICKED.includes(ticked.field)) return ticked;
  return header.words.length <= 2 ? byValues(e, around) : null;
}

const PERMITS =
  /einwillig|einverst|zustimm|consent|\bagree|permission|erlaub|optin|newsletter|d accord|acconsent/;

const TICKED: readonly Field[] = [
  'attended',
  'watched_replay',
  'consent',
  'consent_email',
  'consent_phone',
  'opt_out',
  'do_not_call',
  'do_not_mail',
  'double_opt_in',
];

function bySentence(header: Header, e: Evidence): Guess | null {
  const asked = readSentence(header, e);
  if (!asked) return null;
  if (asked === 'question')
    return { field: 'question', confidence: 0.9, because: 'the header is a question' };
  return { field: asked, confidence: 0.9, because: 'the header is a sentence of consent' };
}

const SUBSCRIPTION =
  /unsubscri|opted[ -]?(?:in|out)|opt-?out|abgemeldet|abbestellt|abonn|d[eé]sinscrit|disiscritt|non-?subscri/i;

/** Any other status: what it is the status of shows in its words. */
function byStatus(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (
    /email status|mail status|mailing status/.test(key) &&
    e.cells.some((cell) => SUBSCRIPTION.test(cell))
  ) {
    return { field: 'consent_status', confidence: 0.8, because: 'its cells tell who is subscribed' };
  }
  if (
    !/status\b|\bstatus|\bstate$|(?:bearbeitungs|vertriebs|lead|verkaufs|projekt)stand$/.test(key) ||
    /email|payment|reward|praemie|provision|commission|versand|shipping|delivery|doi\b|optin|call|anruf|zahl|sync|import|export|verif|marital|familien|ocr|rechnung|invoice/.test(
      key,
    )
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

let typed: Map<string, [name: string, field: Field][]> | undefined;

/** Their names by first letter; people rarely mistype that. */
function typedNames(): ReadonlyMap<string, readonly [name: string, field: Field][]> {
  if (typed) return typed;
  typed = new Map();
  for (const [name, field] of knownHeaders()) {
    if (field === 'ignore' || !TYPED_BY_HAND.includes(field) || name.length < 6) continue;
    const letter = name[0] ?? '';
    typed.set(letter, [...(typed.get(letter) ?? []), [name, field]]);
  }
  return typed;
}

/** Names short of one letter or with two swapped; short words differ by one letter too easily. */
function byTypo(bare: string, e: Evidence): Guess | null {
  if (bare.length < 6 || bare.length > 30) return null;
  const allowed = bare.length >= 11 && !bare.includes(' ') ? 2 : 1;
  for (const [name, field] of typedNames().get(bare[0] ?? '') ?? []) {
    if (Math.abs(name.length - bare.length) > allowed || distance(name, bare) > allowed) continue;
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
