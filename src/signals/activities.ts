import type { Activity, Lead } from '../lead.ts';

/** Events of all people, by e-mail address or id; equal events of a day are counted, not kept one by one. */
export interface ActivityIndex {
  readonly byPerson: ReadonlyMap<string, ReadonlyMap<string, Activity>>;
  /** Events that were read. */
  readonly events: number;
  /** Events without event text, page or person. */
  readonly unread: number;
}

/** Reads event logs in long form: one row an event, with e-mail address or id, event, page and time. */
export function gatherActivities(rows: Iterable<Lead>): ActivityIndex {
  const byPerson = new Map<string, Map<string, Activity>>();
  let events = 0;
  let unread = 0;
  for (const row of rows) {
    events += 1;
    const [person] = identitiesOf(row);
    const activities = activitiesOf(row);
    if (person === undefined || activities.length === 0) {
      unread += 1;
      continue;
    }
    let known = byPerson.get(person);
    if (known === undefined) {
      known = new Map();
      byPerson.set(person, known);
    }
    for (const activity of activities) add(known, activity);
  }
  return { byPerson, events, unread };
}

/** The lead with the events of its addresses and ids, those lost in a merge included. */
export function joinActivities(lead: Lead, index: ActivityIndex): Lead {
  const found = [...new Set(identitiesOf(lead))].flatMap((key) => [
    ...(index.byPerson.get(key)?.values() ?? []),
  ]);
  return found.length === 0 ? lead : { ...lead, activities: [...lead.activities, ...found] };
}

/** Finds the events that belong to nobody, lead by lead. */
export interface Matches {
  readonly meet: (lead: Lead) => void;
  /** Events of the index that belong to none of the leads met. */
  readonly unmatched: () => number;
}

export function openMatches(index: ActivityIndex): Matches {
  const matched = new Set<string>();
  return {
    meet: (lead) => {
      for (const key of identitiesOf(lead)) if (index.byPerson.has(key)) matched.add(key);
    },
    unmatched: () => {
      let unmatched = index.unread;
      for (const [person, activities] of index.byPerson) {
        if (!matched.has(person)) for (const { count } of activities.values()) unmatched += count;
      }
      return unmatched;
    },
  };
}

function add(known: Map<string, Activity>, activity: Activity): void {
  const at = activity.at?.slice(0, 10);
  const key = `${activity.event}\n${activity.page ?? ''}\n${at ?? ''}`;
  const before = known.get(key);
  known.set(key, {
    event: activity.event,
    count: (before?.count ?? 0) + activity.count,
    ...(at !== undefined && { at }),
    ...(activity.page !== undefined && { page: activity.page }),
  });
}

/** Addresses and ids under which events may be filed, the surest first. */
function identitiesOf({ values, findings, extra }: Lead): string[] {
  const { email, email_2, email_3, email_fallback, external_id, external_id_2 } = values;
  const lost = findings.flatMap(({ field, args }) =>
    args?.value !== undefined && (field?.startsWith('email') || field?.startsWith('external_id'))
      ? [String(args.value)]
      : [],
  );
  const columns = extra.flatMap(([header, text]) => (ID_HEADER.test(header) ? [text] : []));
  return [email, email_2, email_3, email_fallback, external_id, external_id_2, ...lost, ...columns].flatMap(
    (text) => {
      const key = text?.trim().toLowerCase() ?? '';
      return key === '' ? [] : [key];
    },
  );
}

const ID_HEADER =
  /^(?:distinct_id|user_?id|client_?id|contact_?id|person_?id|visitor_?id|user_pseudo_id|lead_?id|\$email|\$user_id)$/i;
const EVENT_HEADER =
  /^(?:event|event[ _]?(?:name|type|action)|action|activity(?: type)?|aktivität|ereignis|aktion|type)$/i;
const PAGE_HEADER =
  /^\$?(?:page|url|page[ _]?(?:url|path|location|title)|current_url|path|seite|landing ?page|asset(?: name)?|event page)$/i;
const COUNT_HEADER = /^(?:count|event[ _]?count|anzahl|views?)$/i;

/** The event of a row: what the columns say, else what their unmapped neighbours are called. */
function activitiesOf(row: Lead): readonly Activity[] {
  const { values, activities, extra } = row;
  const column = (header: RegExp): string | undefined =>
    extra.find(([name]) => header.test(name.trim()))?.[1];
  const page = column(PAGE_HEADER) ?? values.website;
  const at = timeOf(row);
  if (activities.length > 0) {
    return activities.map((activity) => ({
      ...activity,
      ...(activity.page === undefined && page !== undefined && { page }),
      ...(activity.at === undefined && at !== undefined && { at }),
    }));
  }
  const event =
    values.event_action ??
    values.last_activity ??
    column(EVENT_HEADER) ??
    values.event_name ??
    values.topic ??
    '';
  if (event === '' && page === undefined) return [];
  const count = Number(column(COUNT_HEADER) ?? 1);
  return [
    {
      event,
      count: Number.isInteger(count) && count > 0 ? count : 1,
      ...(at !== undefined && { at }),
      ...(page !== undefined && { page }),
    },
  ];
}

/** Times as analytics tools write them: ISO 8601, or seconds, milliseconds or microseconds since 1970, which look like a number of any kind. */
function timeOf({ values, extra, occurredAt }: Lead): string | undefined {
  const { event_at, last_activity_at, captured_at, created_at, phone } = values;
  const columns = extra.flatMap(([header, text]) => (/time|date|zeit|datum/i.test(header) ? [text] : []));
  for (const cell of [event_at, last_activity_at, captured_at, created_at, occurredAt, ...columns, phone]) {
    const day = cell ? dayOf(cell.trim()) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayOf(cell: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}/.test(cell)) return cell.slice(0, 10);
  if (!/^1\d{9}(?:\d{3}|\d{6})?(?:\.\d+)?$/.test(cell)) return undefined;
  return new Date(Number(cell.slice(0, 10)) * 1000).toISOString().slice(0, 10);
}
