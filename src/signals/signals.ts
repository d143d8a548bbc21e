import type { Settings } from '../config/schema.ts';
import { RATINGS, signalOfActivity, signalOfEvent } from '../data/behaviour.ts';
import { EUROPE } from '../data/rules.ts';
import { SIGNALS, type SignalCode } from '../data/signals.ts';
import {
  type Activity,
  BANT,
  type BantField,
  type Lead,
  NOTHING_SAID,
  type Signal,
  type Values,
} from '../lead.ts';
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
  const facts: Fact[] = [];
  addActivities(activities, lead.values, facts);
  addCounts(lead.values, facts);
  addPresence(lead, facts);
  addSource(lead, facts);
  addRatings(lead.values, facts);
  addWords(lead, facts);
  addPerson(lead, settings, facts);
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

function gather(facts: readonly Fact[], { asOf, config }: Settings): Signal[] {
  const byKey = new Map<string, Signal>();
  for (const { code, count, at } of facts) {
    if (count <= 0) continue;
    const day = at?.slice(0, 10);
    const known = day !== undefined && day <= asOf;
    const key = known ? `${code} ${day}` : code;
    const total = count + (byKey.get(key)?.count ?? 0);
    const because = SIGNALS[code][config.report.language];
    byKey.set(key, known ? { code, count: total, because, at: day } : { code, count: total, because });
  }
  return [...byKey.values()].sort(byCodeAndDay);
}

function byCodeAndDay(a: Signal, b: Signal): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return (a.at ?? '') < (b.at ?? '') ? -1 : 1;
}

/** Events in words. Counting columns are read as values, and hold the last activity already where they count its kind. */
function addActivities(activities: readonly Activity[], values: Values, facts: Fact[]): void {
  for (const activity of activities) {
    if (Object.hasOwn(COUNTED, activity.event) || activity.event === 'watched_replay') continue;
    const code = signalOfActivity(activity);
    if (code === null) continue;
    const isCounted = activity.event === values.last_activity && isCountedIn(code, values);
    if (!isCounted) facts.push({ code, count: activity.count, at: activity.at });
  }
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

const COUNTS = Object.entries(COUNTED) as [keyof typeof COUNTED, SignalCode][];

function addCounts(values: Values, facts: Fact[]): void {
  for (const [field, code] of COUNTS) {
    const count = wholeNumber(values[field]);
    if (count > 0) facts.push({ code, count, at: values.last_activity_at });
  }
}

function isCountedIn(wanted: SignalCode, values: Values): boolean {
  return COUNTS.some(([field, code]) => code === wanted && wholeNumber(values[field]) > 0);
}

function wholeNumber(text: string | undefined): number {
  const number = text === undefined ? 0 : Number(text);
  return Number.isFinite(number) && number > 0 ? Math.min(Math.floor(number), 10_000) : 0;
}

/** 45 minutes: most of an hour's webinar; under 10: looked in and left. */
const LONG_MINUTES = 45;
const BRIEF_MINUTES = 10;
const LONG_PERCENT = 80;

function addPresence(lead: Lead, facts: Fact[]): void {
  const { values } = lead;
  const at = values.joined_at ?? values.event_start ?? undefined;
  const minutes = minutesPresent(lead);
  const percent = Number(values.attendance_percent ?? 0);
  const there =
    minutes > 0 ||
    percent > 0 ||
    values.attended === 'yes' ||
    values.attended_on_site === 'yes' ||
    lead.presences.length > 0;
  if (there) facts.push({ code: 'ATTENDED', count: 1, at });
  if (minutes >= LONG_MINUTES || percent >= LONG_PERCENT) facts.push({ code: 'ATTENDED_LONG', count: 1, at });
  else if (minutes > 0 && minutes < BRIEF_MINUTES) facts.push({ code: 'ATTENDED_BRIEFLY', count: 1, at });
  if (!there && values.attended === 'no') facts.push({ code: 'NO_SHOW', count: 1, at });
  if (values.watched_replay === 'yes' || wholeNumber(values.minutes_on_demand) > 0)
    facts.push({ code: 'WATCHED_REPLAY', count: 1, at });
  if (values.registered_at !== undefined)
    facts.push({ code: 'REGISTERED', count: 1, at: values.registered_at });
}

/** What the kind of list and the form itself say. A contact form without words asks for nothing that is known. */
function addSource(lead: Lead, facts: Fact[]): void {
  const { values, sourceType } = lead;
  const at = lead.occurredAt ?? undefined;
  if (sourceType === 'event') facts.push({ code: 'STAND_VISIT', count: 1, at });
  if (sourceType === 'newsletter') facts.push({ code: 'NEWSLETTER_SIGNUP', count: 1, at });
  if (sourceType === 'prize-draw') facts.push({ code: 'PRIZE_DRAW', count: 1, at });
  const form = values.form_name === undefined ? null : signalOfEvent(values.form_name);
  if (form !== null && FORMS.has(form)) facts.push({ code: form, count: 1, at });
  else if (sourceType === 'download') facts.push({ code: 'DOWNLOAD', count: 1, at });
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

function addRatings({ rating_by_sales, rating }: Values, facts: Fact[]): void {
  const code = ratingOf(rating_by_sales) ?? ratingOf(rating);
  if (code !== undefined) facts.push({ code, count: 1 });
}

function ratingOf(text: string | undefined): SignalCode | undefined {
  return text === undefined ? undefined : RATINGS.get(text.trim().toLowerCase());
}

const ANSWERS = {
  need: { yes: 'NEED_YES', no: 'NEED_NO' },
  budget: { yes: 'BUDGET_YES', no: 'BUDGET_NO' },
  authority: { yes: 'AUTHORITY_YES', no: 'AUTHORITY_NO' },
  timing: { yes: 'TIMING_YES', no: 'TIMING_NO' },
} as const satisfies Record<BantField, Record<'yes' | 'no', SignalCode>>;

function addWords({ reading, occurredAt, said }: Lead, facts: Fact[]): void {
  if (reading === NOTHING_SAID) return;
  const at =
    said
      .map((remark) => remark.at)
      .sort()
      .at(-1) ??
    occurredAt ??
    undefined;
  if (reading.intent === 'commitment') facts.push({ code: 'COMMITMENT', count: 1, at });
  if (reading.intent === 'interest') facts.push({ code: 'INTEREST', count: 1, at });
  for (const field of BANT) {
    const answer = reading[field];
    if (answer !== 'unknown') facts.push({ code: ANSWERS[field][answer], count: 1, at });
  }
}

function addPerson(lead: Lead, settings: Settings, facts: Fact[]): void {
  const { values, reach, records } = lead;
  if (values.role !== undefined && /^decision/i.test(values.role))
    facts.push({ code: 'DECISION_MAKER', count: 1 });
  const usable = reach.email === 'ok' || reach.email === 'risky';
  const flag = (name: string): boolean => reach.emailFlags.includes(name);
  if (flag('free')) facts.push({ code: 'FREE_EMAIL', count: 1 });
  else if (usable && !flag('disposable') && !flag('relay')) facts.push({ code: 'BUSINESS_EMAIL', count: 1 });
  if (records.some(({ path }) => path !== records[0]?.path)) facts.push({ code: 'SEEN_TWICE', count: 1 });
  if (isFar(values.country, settings)) facts.push({ code: 'FAR_REGION', count: 1 });
  if (/\b(?:customer|kunde|bestandskunde)\b/i.test(values.lifecycle_stage ?? ''))
    facts.push({ code: 'CUSTOMER', count: 1 });
}

function isFar(country: string | undefined, { config }: Settings): boolean {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return false;
  if (config.score.regions.length > 0) return !config.score.regions.includes(country);
  return EUROPE.has(config.country) && !EUROPE.has(country);
}
