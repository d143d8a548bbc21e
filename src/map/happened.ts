import { sourceTypeOf } from '../data/source-words.ts';
import { type Activity, FIELD_NAMES, type Field, type Presence, type SourceType } from '../lead.ts';
import type { ListFile } from '../list.ts';
import { readDate } from './dates.ts';
import { headerKey } from './header.ts';
import type { Cells } from './row.ts';

/** Dates of a record, the one nearest to the moment it arose first. */
const OCCURRED: readonly Field[] = [
  'captured_at',
  'answered_at',
  'registered_at',
  'joined_at',
  'created_at',
  'event_at',
  'event_start',
];
const EVENT_LABEL =
  /^(?:topic|webinar|meeting|event|session|conference|besprechung|veranstaltung|thema|titel|title|seminar|messe|subject|betreff|sujet|titolo)s? ?(?:name|title|titel|topic|thema|bezeichnung)?$|(?:webinar|meeting|event|besprechungs|veranstaltungs) ?(?:name|titel|title|topic)/;
const START_LABEL =
  /start|beginn|^datum$|^date$|(?:event|webinar|meeting|session) date|veranstaltungsdatum|debut|inizio/;

/** The event that the preamble names, else the file's name. */
export function eventOf(list: ListFile): { name: string; start: string | null } {
  const facts = Object.entries(list.facts).map(([label, value]) => [headerKey(label), value] as const);
  const topic = facts.find(([label]) => EVENT_LABEL.test(label))?.[1];
  const start = facts.find(([label]) => START_LABEL.test(label))?.[1];
  const file = (list.path.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const read = start === undefined ? null : readDate(start, 'unknown').iso;
  return { name: topic?.trim() || file, start: read };
}

/** The moment the record arose, ISO 8601; null where no column and no preamble says it. */
export function occurredAtOf(values: Cells, eventStart: string | null): string | null {
  for (const field of OCCURRED) {
    const value = values[field];
    if (value !== undefined && isIso(value)) return value;
  }
  return eventStart;
}

/** The counts among the fields that a file has. */
export function countsOf(holds: ReadonlySet<Field>): Field[] {
  return FIELD_NAMES.filter((field) => holds.has(field) && field.endsWith('_count'));
}

/** What the record says the lead did: counts by their field's name, last activity and event lines in their own words. */
export function activitiesOf(values: Cells, counts: readonly Field[]): Activity[] {
  const done: Activity[] = [];
  for (const field of counts) {
    const count = Math.round(Number(values[field] ?? 0));
    if (count > 0) done.push({ event: field, count });
  }
  if (values.watched_replay === 'yes') done.push({ event: 'watched_replay', count: 1 });
  for (const [field, when] of [
    ['last_activity', 'last_activity_at'],
    ['event_action', 'event_at'],
  ] as const) {
    const event = values[field];
    const at = values[when];
    if (event !== undefined) done.push({ event, count: 1, ...(at !== undefined && isIso(at) ? { at } : {}) });
  }
  return done;
}

/** Each page that the record names was seen once, whatever the number of columns that name it. */
export function viewsOf(pages: readonly string[]): Activity[] {
  return [...new Set(pages)].map((page) => ({ event: 'page view', count: 1, page }));
}

const CAME = /^(?:checked[ -]?in|eingecheckt|attended|teilgenommen|erschienen|anwesend)$/i;
const STAYED_AWAY = /^(?:no[ -]?show|nicht erschienen|did not attend|not attended|nicht teilgenommen)$/i;

/** Ticketing tools say in the status of the registration who came. */
export function attendedBy(status: string | undefined): 'yes' | 'no' | undefined {
  if (status === undefined) return undefined;
  return CAME.test(status) ? 'yes' : STAYED_AWAY.test(status) ? 'no' : undefined;
}

/** The record's stay in the event; none where it says that the lead was absent, or nothing about being there. */
export function presencesOf(values: Cells, event: string): Presence[] {
  const attended = values.attended;
  if (attended === 'no') return [];
  const joined = isoOf(values.joined_at);
  const left = isoOf(values.left_at);
  const minutes = Number(values.minutes_attended ?? Number.NaN);
  const known = Number.isFinite(minutes) && minutes > 0;
  if (joined === undefined && !known && attended !== 'yes') return [];
  return [
    {
      event,
      ...(joined === undefined ? {} : { joined }),
      ...(left === undefined ? {} : { left }),
      ...(known ? { minutes } : {}),
    },
  ];
}

/** Kinds of source by the text that names them, of one file. */
export type KnownTypes = Map<string, SourceType | null>;

/** Files hold few different sources; a file that holds many is not remembered beyond this. */
const MOST_TYPES = 1000;

function typeNamed(text: string, known: KnownTypes): SourceType | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const named = sourceTypeOf(text);
  if (known.size < MOST_TYPES) known.set(text, named);
  return named;
}

/** What the record itself says about its source goes before what the file is, where that is vague. */
export function sourceTypeOfRecord(values: Cells, ofList: SourceType, known: KnownTypes): SourceType {
  if (ofList !== 'list' && ofList !== 'crm' && ofList !== 'other' && ofList !== 'address-book') return ofList;
  const fields = ofList === 'list' ? SOURCES_OF_LIST : SOURCES;
  for (const field of fields) {
    const text = values[field];
    const named = text === undefined ? null : typeNamed(text, known);
    if (named !== null) return named;
  }
  return ofList;
}

const SOURCES: readonly Field[] = ['source', 'utm_medium', 'utm_source', 'capture_method'];
const SOURCES_OF_LIST: readonly Field[] = [...SOURCES, 'event_name', 'form_name', 'campaign'];

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

function isoOf(text: string | undefined): string | undefined {
  return text !== undefined && isIso(text) ? text : undefined;
}
