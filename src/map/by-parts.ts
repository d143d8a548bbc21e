import type { Field } from '../lead.ts';
import { accept, type Guess } from './accept.ts';
import { byFriend } from './by-names.ts';
import { HEADS } from './by-words.ts';
import type { Evidence } from './evidence.ts';
import { bareKey, type Header, headerKey, type KnownHeader, knownHeaders, partsOf } from './header.ts';
import { STAFF } from './staff.ts';
import type { Surroundings } from './surroundings.ts';

/** The last part of a built header, where it names contact data: the part before says only whose or of what. */
export function byPart(header: Header, e: Evidence, around: Surroundings): Guess | null {
  const parts = partsOf(header.raw);
  const last = parts.at(-1);
  if (last === undefined || STAFF.test(parts[0] ?? '')) return null;
  if (SURVEY.test(parts[0] ?? ''))
    return { field: 'question', confidence: 0.85, because: 'the header is a question of a survey' };
  const whose = parts.length === 2 && WHOSE.test(last) ? (parts[0] ?? last) : last;
  const found = named(whose);
  if (found === undefined || !PARTS.includes(found)) return null;
  if (whose !== last && around.has(found)) return null;
  return accept(found, e, 0.88, 'the last part of the header is a known name');
}

/** Behind the name of a part of the address: of which address. */
const WHOSE =
  /^(?:home|work|business|main|primary|other|privat\w*|geschaeftlich|dienstlich|haupt\w*|mailing|postal|office)$/;

const SURVEY =
  /^(?:fragebogen|questionnaire|survey|umfrage|qual|quali|qualifier|qualification|qualifizierung|frage|question|poll|custom question|zusatzfrage|lead form|leadform|formularfrage|domanda)(?: \d{1,2})?$/;

/** What a part of a header names, if anything that is kept. */
function named(key: string): Field | undefined {
  const found = knownHeaders().get(key) ?? knownHeaders().get(bareKey(key));
  return found === 'ignore' ? undefined : found;
}

/** A part of a header as if it were the whole of it. */
function byItsName(key: string, e: Evidence, around: Surroundings, because: string): Guess | null {
  const found = named(key);
  return (
    byFriend(key, bareKey(key), e, around) ?? (found === undefined ? null : accept(found, e, 0.86, because))
  );
}

const REMARK_BEHIND = /^[^([\n]{2,60}(?=\n\S|\s[([][^)\]]{2,60}[)\]][\s*:]{0,3}$)/;

/** "Branche (WZ 2008)", "Nom (contact)": what stands before the bracket, where the bracket itself is no name. */
export function byFirstPart({ raw }: Header, e: Evidence, around: Surroundings): Guess | null {
  const first = REMARK_BEHIND.exec(raw)?.[0];
  if (first === undefined || / \w+ \w+ /.test(raw.trim().slice(0, first.length))) return null;
  return byItsName(headerKey(first), e, around, 'the first part of the header is a known name');
}

/** Parts of a path that say how a value is kept, not what it is. */
const KEPT_AS = /^(?:id|name|value|label|text|code|display|display name|key|title)$/;

/** `session.timeOut`, `partner_id/country`: what a path leads to, or what it leads through where the end says nothing. */
export function byPath({ raw }: Header, e: Evidence, around: Surroundings): Guess | null {
  if (!/^[\w$-]{1,40}(?:[./][\w$-]{1,40}){1,4}$/.test(raw)) return null;
  const parts = raw.split(/[./]/).map((part) => headerKey(part));
  const last = parts.at(-1) ?? '';
  const worded = e.share('hasLetters') >= 0.8;
  const key = KEPT_AS.test(last) && worded ? (parts.at(-2) ?? '').replace(/ id$/, '') : last;
  if (STAFF.test(parts[0] ?? '') && key !== parts[0]) return null;
  return byItsName(key, e, around, 'the path of the header ends with a known name');
}

/** What records of other tables are named by: a person or an event behind an id is not the lead's. */
const BEHIND_IDS: readonly KnownHeader[] = [
  'source',
  'status',
  'lifecycle_stage',
  'country',
  'region',
  'industry',
  'salutation',
  'language',
  'owner',
  'campaign',
];

/** `source_id`, `stage_id` filled with words: the name of what the id stands for. */
export function byNamedId({ key }: Header, e: Evidence, around: Surroundings): Guess | null {
  const front = /^(.{2,40}) id$/.exec(key)?.[1];
  if (front === undefined || e.share('hasLetters') < 0.9 || e.share('id') >= 0.3 || e.share('email') >= 0.3)
    return null;
  const found = byFriend(front, bareKey(front), e, around)?.field ?? named(front);
  if (found === undefined || !BEHIND_IDS.includes(found)) return null;
  return accept(found, e, 0.85, 'its cells are the names behind the ids');
}

/** Fields that built headers end with. */
const PARTS: readonly Field[] = [
  ...HEADS,
  'academic_title',
  'middle_name',
  'suffix',
  'email_2',
  'email_3',
  'phone_2',
  'phone_3',
  'xing_url',
  'language',
];

const PLACE = /^(?:plz|zip|postleitzahl|postal code|cap|cp|code postal) (?:ort|stadt|city|town|ville|citta)$/;

/** "Telefon / Handy", "Funktion/Abteilung": two names for one cell; the first is the one meant. */
export function bySlash(header: Header, e: Evidence): Guess | null {
  const parts = header.raw.split(/\s*[/|]\s*/);
  if (parts.length !== 2 || header.asks) return null;
  if (PLACE.test(header.key)) return accept('city', e, 0.9, 'postal code and town in one cell');
  const found = named(headerKey(parts[0] ?? ''));
  if (found === undefined || !HEADS.includes(found)) return null;
  return accept(found, e, 0.82, 'its first word is a known name');
}
