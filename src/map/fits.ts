import { ABSENT, PRESENT } from '../data/cell-words.ts';
import { FIELDS, type Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';

/** Below this share a type does not describe a column: dirty lists hold up to a good half of unusable values. */
const SOME = 0.2;

const TESTS_BY_KIND = {
  email: (e) => holds(e, /@|\(at\)|\[at\]/) >= SOME || (e.filled <= 2 && !tells(e)),
  phone: (e) =>
    holds(e, /\d.*\d.*\d.*\d/) >= SOME &&
    holds(e, /^1[4-9]\d{11}(?:\d{3})?$/) < 0.5 &&
    e.share('date') < 0.5 &&
    e.share('email') < 0.5,
  url: (e) => holds(e, /\.|^-$/) >= SOME && e.share('email') < 0.5,
  date: (e) =>
    e.share('date') >= SOME ||
    e.share('time') >= 0.5 ||
    e.share('day') >= 0.5 ||
    holds(e, /^(?:[345]\d{4}(?:[.,]\d+)?|1[4-9]\d{8}(?:\d{3}){0,2}|(?:19|20)\d{6})$/) >= 0.5,
  minutes: (e) => e.share('duration') + e.share('number') >= SOME,
  number: (e) => e.share('number') + e.share('percent') + holds(e, /^\d+ ?\/ ?\d+$/) >= SOME,
  boolean: (e) =>
    e.share('yesNo') >= SOME ||
    (e.distinct <= 4 && e.share('date') < 0.5 && e.share('number') < 0.9 && e.share('email') < 0.5),
  name: (e) =>
    e.share('hasLetters') >= SOME &&
    e.share('email') < 0.6 &&
    !answers(e) &&
    e.share('url') < 0.5 &&
    e.share('date') < 0.5,
  speech: (e) => e.share('date') < 0.9 && e.share('email') < 0.9,
  text: (e) => e.share('date') < 0.9 && e.share('time') < 0.6,
} as const satisfies Record<string, (e: Evidence) => boolean>;

export const STREET_WORD =
  /str\b|str\.|stra(?:ss|ß)e|weg\b|platz|allee|gasse|ring\b|markt|ufer|damm|hof\b|\bam\b|\brue\b|\bvia\b|piazza|viale|corso|street|\bst\b|road|\brd\b|avenue|\bave?\b|lane|drive|square|way\b|court|place|chemin|boulevard|quai/i;
/** A house number or a word of streets. */
const STREET = new RegExp(`\\d|${STREET_WORD.source}`, 'i');

/** Fields of kind `text` that say more about their cells. */
const TESTS_BY_FIELD: { readonly [F in Field]?: (e: Evidence) => boolean } = {
  /** Often an initial alone. */
  middle_name: (e) => e.share('number') < 0.5 && e.share('date') < 0.5 && e.share('email') < 0.5,
  salutation: (e) => !answers(e) && e.share('number') < 0.5 && e.averageLength < 40,
  academic_title: (e) => !answers(e) && e.share('number') < 0.5 && e.averageLength < 30,
  gender: (e) => e.averageLength < 15,
  company: (e) => worded(e) && !(e.share('jobTitle') >= 0.6 && e.share('legal') < 0.1 && e.distinct > 1),
  job_title: (e) => worded(e) && e.share('legal') < 0.6 && e.share('salutation') < 0.5 && isJob(e),
  ticket_type: (e) =>
    e.share('number') < 0.8 && e.averageLength < 40 && e.share('words') < 0.5 && e.share('date') < 0.5,
  form_name: (e) => !answers(e) && e.share('date') < 0.5,
  department: (e) => !answers(e) && e.share('date') < 0.5 && e.share('time') < 0.5,
  industry: worded,
  city: (e) => worded(e) && e.share('legal') < 0.6,
  region: (e) => !answers(e) && e.share('date') < 0.5 && e.share('email') < 0.5,
  country: (e) =>
    e.share('date') < 0.5 &&
    e.share('email') < 0.5 &&
    e.share('number') < 0.8 &&
    (e.share('country') >= SOME || e.distinct <= 1),
  street: (e) =>
    !answers(e) &&
    e.share('hasLetters') >= SOME &&
    e.share('email') < 0.5 &&
    e.share('url') < 0.5 &&
    (e.filled < 3 || holds(e, STREET) >= SOME),
  postal_code: (e) =>
    holds(e, /\d/) >= SOME && e.share('date') < 0.5 && e.share('email') < 0.5 && e.averageLength < 30,
  language: (e) => !answers(e) && e.averageLength < 30,
  company_size: (e) =>
    (holds(e, /\d/) >= SOME || e.distinct <= 8) && e.share('date') < 0.5 && e.share('person') < 0.5,
  external_id: (e) =>
    (e.distinct > 1 || e.filled < 4) &&
    e.averageLength < 80 &&
    holds(e, /\d|^\S{12,}$/) >= SOME &&
    holds(e, /\p{L}{3}\s+\d/u) < 0.5 &&
    e.share('legal') < 0.3 &&
    e.share('person') < 0.5,
  owner: (e) => !answers(e) && e.share('salutation') < 0.5 && e.share('date') < 0.5,
  captured_by: (e) => !answers(e) && e.share('salutation') < 0.5 && e.share('date') < 0.5,
  status: (e) => e.share('date') < 0.5 && e.averageLength < 60,
  campaign: (e) => !answers(e),
  event_start: (e) => TESTS_BY_KIND.date(e) && !isStamp(e),
  event_name: (e) => !answers(e) && e.share('date') < 0.8 && e.share('number') < 0.8,
  source: (e) => !isOneSite(e) && !answers(e) && e.share('date') < 0.5 && e.share('number') < 0.8,
  website: (e) =>
    TESTS_BY_KIND.url(e) && (e.distinct > 1 || e.filled < 4) && !isOneSite(e) && holds(e, DEEP_PAGE) < 0.4,
  opportunity_name: (e) => e.share('hasLetters') >= SOME && e.share('number') < 0.5,
  qualification_answers: (e) => holds(e, /[\s:;,=|]/) >= SOME,
  attended: (e) =>
    e.share('yesNo') + e.among(PRESENT) + e.among(ABSENT) >= 0.5 || e.share('date') + e.share('time') >= 0.5,
  rating: (e) => e.share('date') < 0.5 && e.averageLength < 40,
  tags: (e) => e.share('date') < 0.5 && e.share('time') < 0.5,
};

/** A page behind the home page: that of a campaign or a form, not the lead's own site. */
const DEEP_PAGE = /^(?:https?:\/\/)?[^/?#\s]+\.[a-z]{2,}\/(?!(?:de|en|fr|it|index\.\w+|home)?\/?$)/i;

/** Whether the cells of a column can be values of a field. An empty column fits every field. */
export function fits(field: Field, evidence: Evidence): boolean {
  if (evidence.filled === 0) return true;
  return (TESTS_BY_FIELD[field] ?? TESTS_BY_KIND[FIELDS[field].kind])(evidence);
}

/** Ticked boxes: nearly every cell is a yes or a no. One cell alone proves nothing. */
export function answers(e: Evidence): boolean {
  return e.share('yesNo') >= 0.9 && (e.filled >= 2 || e.rows >= 3);
}

/** Moments to the second, each another: they were stamped, not planned. */
function isStamp(e: Evidence): boolean {
  return (
    e.filled >= 4 &&
    e.distinct >= e.filled * 0.9 &&
    holds(e, /\d{1,2}:\d{2}/) >= 0.8 &&
    holds(e, /\d{1,2}:[0-5][05](?::00)?(?!\d|:\d)/) < 0.5
  );
}

/** Known job titles are words of many languages; of several distinct ones that are none, the column holds something else. */
function isJob(e: Evidence): boolean {
  return e.distinct < 4 || e.share('jobTitle') > 0 || holds(e, /\s\S+\s/) < 0.3;
}

function worded(e: Evidence): boolean {
  return (
    e.share('hasLetters') >= SOME &&
    e.share('email') < 0.5 &&
    !answers(e) &&
    e.share('date') < 0.5 &&
    e.share('url') < 0.6
  );
}

function tells(e: Evidence): boolean {
  return e.share('yesNo') === 1 || e.share('date') === 1 || e.share('url') === 1;
}

/** Several pages of one site: of the product or of ours, never each lead's own. */
export function isOneSite(e: Evidence): boolean {
  if ((e.distinct < 2 && e.filled < 3) || e.share('linkedin') + e.share('xing') >= 0.2) return false;
  const sites = e.cells.flatMap(
    (cell) => /^(?:https?:\/\/)?([^/?#\s]+\.[a-z]{2,})\/\S/i.exec(cell)?.[1] ?? [],
  );
  return sites.length >= e.filled * 0.8 && new Set(sites).size === 1;
}

/** Share of the filled cells that match. */
export function holds(e: Evidence, pattern: RegExp): number {
  return e.filled === 0 ? 0 : e.cells.filter((cell) => pattern.test(cell)).length / e.filled;
}
