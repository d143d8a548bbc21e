import { sourceTypeOf } from '../data/source-words.ts';
import { type Activity, FIELD_NAMES, type Field, type Presence, type SourceType } from '../lead.ts';
import type { ListFile } from '../list.ts';
import { readDate } from './dates.ts';
import { headerKey } from './header.ts';

type Cells = ReadonlyMap<Field, string>;

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
    const value = values.get(field);
    if (value !== undefined && isIso(value)) return value;
  }
  return eventStart;
}

const COUNTS = FIELD_NAMES.filter((field) => /_count$/.test(field));

/** What the record says the lead did: counts by their field's name, last activity and event lines in their own words. */
export function activitiesOf(values: Cells): Activity[] {
  const done: Activity[] = [];
  for (const field of COUNTS) {
    const count = Math.round(Number(values.get(field) ?? 0));
    if (count > 0) done.push({ event: field, count });
  }
  if (values.get('watched_replay') === 'yes') done.push({ event: 'watched_replay', count: 1 });
  for (const [field, when] of [
    ['last_activity', 'last_activity_at'],
    ['event_action', 'event_at'],
  ] as const) {
    const event = values.get(field);
    const at = values.get(when);
    if (event !== undefined) done.push({ event, count: 1, ...(at !== undefined && isIso(at) ? { at } : {}) });
  }
  return done;
}

/** Each page that the record names was seen once, whatever the number of columns that name it. */
export function viewsOf(pages: readonly string[]): Activity[] {
  return [...new Set(pages)].map((page) => ({ event: 'page view', count: 1, page }));
}

/** The record's stay in the event; none where it says that the lead was absent, or nothing about being there. */
export function presencesOf(values: Cells, event: string): Presence[] {
  const attended = values.get('attended');
  if (attended === 'no') return [];
  const joined = isoOf(values.get('joined_at'));
  const left = isoOf(values.get('left_at'));
  const minutes = Number(values.get('minutes_attended') ?? Number.NaN);
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

/** What the record itself says about its source goes before what the file is. */
export function sourceTypeOfRecord(values: Cells, ofList: SourceType): SourceType {
  for (const field of ['source', 'utm_medium', 'utm_source', 'capture_method'] as const) {
    const text = values.get(field);
    const named = text === undefined ? null : sourceTypeOf(text);
    if (named)
      return ofList === 'list' || ofList === 'crm' || ofList === 'other' || ofList === 'address-book'
        ? named
        : ofList;
  }
  if (ofList !== 'list') return ofList;
  for (const field of ['event_name', 'form_name', 'campaign'] as const) {
    const text = values.get(field);
    const named = text === undefined ? null : sourceTypeOf(text);
    if (named) return named;
  }
  return ofList;
}

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

function isoOf(text: string | undefined): string | undefined {
  return text !== undefined && isIso(text) ? text : undefined;
}
