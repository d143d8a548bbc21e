import type { Settings } from '../config/schema.ts';
import { RATINGS, signalOfActivity, signalOfEvent } from '../data/behaviour.ts';
import { EUROPE } from '../data/rules.ts';
import { SIGNALS, type SignalCode } from '../data/signals.ts';
import type { Activity, Lead, Signal, Values } from '../lead.ts';
import { minutesPresent } from './presence.ts';

export { type ActivityIndex, gatherActivities, joinActivities, openMatches } from './activities.ts';

/** A fact before it has words. */
interface Fact {
  readonly code: SignalCode;
  readonly count: number;
  readonly at?: string | undefined;
}

/**
 * Finds the facts that may count, without weighing them: one signal per code and day, sorted, so that the order of
 * records and activities changes nothing. `because` is in the language of the report.
 */
export function findSignals(lead: Lead, settings: Settings): Lead {
  const activities = distinct(lead.activities);
  const facts = [
    ...fromActivities(activities, lead.values),
    ...fromCounts(lead.values),
    ...fromPresence(lead),
    ...fromSource(lead),
    ...fromRatings(lead.values),
    ...fromWords(lead),
    ...fromPerson(lead, settings),
  ];
  return { ...lead, activities, signals: gather(facts, settings) };
}

/** The same event in two exports happened once. Sorted, so that sums do not depend on the order of files. */
function distinct(activities: readonly Activity[]): readonly Activity[] {
  if (activities.length < 2) return activities;
  const byKey = new Map<string, Activity>();
  for (const activity of activities) {
    const key = `${activity.at ?? ''}\n${activity.event}\n${activity.page ?? ''}`;
    if ((byKey.get(key)?.count ?? 0) < activity.count) byKey.set(key, activity);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, activity]) => activity);
}

function gather(facts: readonly Fact[], settings: Settings): Signal[] {
  const byKey = new Map<string, Signal>();
  for (const { code, count, at } of facts) {
    if (count <= 0) continue;
    const day = at !== undefined && at.slice(0, 10) <= settings.asOf ? at.slice(0, 10) : undefined;
    const key = `${code} ${day ?? ''}`;
    const before = byKey.get(key);
    byKey.set(key, {
      code,
      count: count + (before?.count ?? 0),
      because: SIGNALS[code][settings.config.report.language],
      ...(day !== undefined && { at: day }),
    });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, signal]) => signal);
}

/** Events in words. Counting columns are read as values, and hold the last activity already where they count its kind. */
function fromActivities(activities: readonly Activity[], values: Values): Fact[] {
  return activities.flatMap((activity) => {
    if (Object.hasOwn(COUNTED, activity.event) || activity.event === 'watched_replay') return [];
    const code = signalOfActivity(activity);
    if (code === null) return [];
    const isCounted = activity.event === values.last_activity && countOf(code, values) > 0;
    return isCounted ? [] : [{ code, count: activity.count, at: activity.at }];
  });
}

/** Columns that count behaviour; a count of zero is no fact. */
const COUNTED = {
  question_count: 'QUESTION_ASKED',
  poll_count: 'POLL_ANSWERED',
  survey_count: 'POLL_ANSWERED',
  chat_count: 'CHATTED',
  download_count: 'DOWNLOAD',
  visit_count: 'WEBSITE_VISIT',
  email_open_count: 'EMAIL_OPENED',
  email_click_count: 'EMAIL_CLICKED',
  form_submission_count: 'FORM_SENT',
} as const satisfies Partial<Record<keyof Values, SignalCode>>;

function fromCounts(values: Values): Fact[] {
  return (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).map((field) => ({
    code: COUNTED[field],
    count: wholeNumber(values[field]),
    at: values.last_activity_at,
  }));
}

function countOf(code: SignalCode, values: Values): number {
  return fromCounts(values).reduce((sum, fact) => (fact.code === code ? sum + fact.count : sum), 0);
}

function wholeNumber(text: string | undefined): number {
  const number = text === undefined ? 0 : Number(text);
  return Number.isFinite(number) && number > 0 ? Math.min(Math.floor(number), 10_000) : 0;
}

/** 45 minutes: most of an hour's webinar; under 10: looked in and left. */
const LONG_MINUTES = 45;
const BRIEF_MINUTES = 10;
const LONG_PERCENT = 80;

function fromPresence(lead: Lead): Fact[] {
  const { values } = lead;
  const at = values.joined_at ?? values.event_start ?? undefined;
  const minutes = minutesPresent(lead);
  const percent = Number(values.attendance_percent ?? 0);
  const there =
    minutes > 0 ||
    percent > 0 ||
    [values.attended, values.attended_on_site].includes('yes') ||
    lead.presences.length > 0;
  const facts: Fact[] = [];
  if (there) facts.push({ code: 'ATTENDED', count: 1, at });
  if (minutes >= LONG_MINUTES || percent >= LONG_PERCENT) facts.push({ code: 'ATTENDED_LONG', count: 1, at });
  else if (minutes > 0 && minutes < BRIEF_MINUTES) facts.push({ code: 'ATTENDED_BRIEFLY', count: 1, at });
  if (!there && values.attended === 'no') facts.push({ code: 'NO_SHOW', count: 1, at });
  if (values.watched_replay === 'yes' || wholeNumber(values.minutes_on_demand) > 0)
    facts.push({ code: 'WATCHED_REPLAY', count: 1, at });
  if (values.registered_at !== undefined)
    facts.push({ code: 'REGISTERED', count: 1, at: values.registered_at });
  return facts;
}

/** What the kind of list and the form itself say. A contact form without words asks for nothing that is known. */
function fromSource(lead: Lead): Fact[] {
  const { values, sourceType } = lead;
  const at = lead.occurredAt ?? undefined;
  const facts: Fact[] = [];
  if (sourceType === 'event') facts.push({ code: 'STAND_VISIT', count: 1, at });
  if (sourceType === 'newsletter') facts.push({ code: 'NEWSLETTER_SIGNUP', count: 1, at });
  if (sourceType === 'prize-draw') facts.push({ code: 'PRIZE_DRAW', count: 1, at });
  const form = values.form_name === undefined ? null : signalOfEvent(values.form_name);
  if (form !== null && FORMS.has(form)) facts.push({ code: form, count: 1, at });
  else if (sourceType === 'download') facts.push({ code: 'DOWNLOAD', count: 1, at });
  return facts;
}

const FORMS: ReadonlySet<SignalCode> = new Set<SignalCode>([
  'DEMO_REQUEST',
  'QUOTE_REQUEST',
  'FORM_REQUEST',
  'DOWNLOAD',
  'NEWSLETTER_SIGNUP',
  'PRIZE_DRAW',
  'JOB_APPLICATION',
]);

function fromRatings(values: Values): Fact[] {
  const code = [values.rating_by_sales, values.rating]
    .map((text) => (text === undefined ? undefined : RATINGS.get(text.trim().toLowerCase())))
    .find((found) => found !== undefined);
  return code === undefined ? [] : [{ code, count: 1 }];
}

function fromWords({ reading, occurredAt, said }: Lead): Fact[] {
  const at =
    said
      .map((remark) => remark.at)
      .sort()
      .at(-1) ??
    occurredAt ??
    undefined;
  const codes: (SignalCode | false)[] = [
    reading.intent === 'commitment' && 'COMMITMENT',
    reading.intent === 'interest' && 'INTEREST',
    reading.need === 'yes' && 'NEED_YES',
    reading.need === 'no' && 'NEED_NO',
    reading.budget === 'yes' && 'BUDGET_YES',
    reading.budget === 'no' && 'BUDGET_NO',
    reading.authority === 'yes' && 'AUTHORITY_YES',
    reading.authority === 'no' && 'AUTHORITY_NO',
    reading.timing === 'yes' && 'TIMING_YES',
    reading.timing === 'no' && 'TIMING_NO',
  ];
  return codes.flatMap((code) => (code === false ? [] : [{ code, count: 1, at }]));
}

function fromPerson(lead: Lead, settings: Settings): Fact[] {
  const { values, reach, records } = lead;
  const facts: Fact[] = [];
  if (values.role !== undefined && /^decision/i.test(values.role))
    facts.push({ code: 'DECISION_MAKER', count: 1 });
  const usable = reach.email === 'ok' || reach.email === 'risky';
  const flag = (name: string): boolean => reach.emailFlags.includes(name);
  if (flag('free')) facts.push({ code: 'FREE_EMAIL', count: 1 });
  else if (usable && !flag('disposable') && !flag('relay')) facts.push({ code: 'BUSINESS_EMAIL', count: 1 });
  if (new Set(records.map(({ path }) => path)).size > 1) facts.push({ code: 'SEEN_TWICE', count: 1 });
  if (isFar(values.country, settings)) facts.push({ code: 'FAR_REGION', count: 1 });
  if (/\b(?:customer|kunde|bestandskunde)\b/i.test(values.lifecycle_stage ?? ''))
    facts.push({ code: 'CUSTOMER', count: 1 });
  return facts;
}

function isFar(country: string | undefined, { config }: Settings): boolean {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return false;
  if (config.score.regions.length > 0) return !config.score.regions.includes(country);
  return EUROPE.has(config.country) && !EUROPE.has(country);
}
