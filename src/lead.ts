import type { Finding } from './findings/findings.ts';

/** How the cells of a field are read: decides parsing in `map` and escaping in `write`. */
export type FieldKind =
  | 'text'
  | 'name'
  | 'email'
  | 'phone'
  | 'url'
  | 'date'
  | 'minutes'
  | 'number'
  | 'boolean'
  | 'speech';

interface FieldSpec {
  readonly kind: FieldKind;
  /** For the reference page: what the field holds. */
  readonly about: string;
}

/**
 * Every field a column can be mapped to. Types, header synonyms, `--map` choices and docs derive from this list.
 * `speech` fields hold words of or about the lead; they become remarks (`Lead.said`) and are read by `notes`.
 */
export const FIELDS = {
  salutation: { kind: 'text', about: 'Herr, Frau, Mr, Ms, Mx' },
  academic_title: { kind: 'text', about: 'Dr., Prof. Dr.-Ing., Mag. (FH)' },
  full_name: { kind: 'name', about: 'first and last name in one cell' },
  first_name: { kind: 'name', about: 'given name' },
  middle_name: { kind: 'name', about: 'further given names' },
  last_name: { kind: 'name', about: 'family name with its particles' },
  suffix: { kind: 'text', about: 'Jr., III, MBA' },
  gender: { kind: 'text', about: 'gender as stated by the source' },
  company: { kind: 'text', about: 'company name as written' },
  job_title: { kind: 'text', about: 'job title as written' },
  role: { kind: 'text', about: 'decision-maker, influencer or user, judged from the job title' },
  department: { kind: 'text', about: 'department' },
  occupation: { kind: 'text', about: 'what the person does, in a form answer' },
  industry: { kind: 'text', about: 'industry of the company' },
  company_size: { kind: 'text', about: 'number of employees, as a number or a range' },
  email: { kind: 'email', about: 'first e-mail address' },
  email_2: { kind: 'email', about: 'second e-mail address' },
  email_3: { kind: 'email', about: 'third e-mail address' },
  email_fallback: { kind: 'email', about: 'sign-in name that is usually an e-mail address' },
  phone: { kind: 'phone', about: 'first phone number' },
  phone_2: { kind: 'phone', about: 'second phone number' },
  phone_3: { kind: 'phone', about: 'third phone number' },
  mobile: { kind: 'phone', about: 'mobile number' },
  fax: { kind: 'phone', about: 'fax number' },
  street: { kind: 'text', about: 'street and house number' },
  street_2: { kind: 'text', about: 'second address line' },
  postal_code: { kind: 'text', about: 'postal code' },
  city: { kind: 'text', about: 'city' },
  region: { kind: 'text', about: 'state, canton, region' },
  country: { kind: 'text', about: 'country, ISO 3166-1 alpha-2 after check' },
  website: { kind: 'url', about: 'company website' },
  linkedin_url: { kind: 'url', about: 'LinkedIn profile' },
  xing_url: { kind: 'url', about: 'XING profile' },
  language: { kind: 'text', about: 'language, ISO 639-1' },
  notes: { kind: 'speech', about: 'remark by or about the lead' },
  question: { kind: 'speech', about: 'answer to a custom question; the header is the question' },
  qualification_answers: {
    kind: 'speech',
    about: 'answers such as "Budget: 10-50k; Zeitrahmen: 3-6 Monate"',
  },
  topic: { kind: 'speech', about: 'subject line' },
  interests: { kind: 'speech', about: 'products or topics ticked or named' },
  data_quality_note: { kind: 'text', about: 'remark of a scanner about its own reading' },
  external_id: { kind: 'text', about: 'id of the record in the system it comes from' },
  external_id_2: { kind: 'text', about: 'second id of the record' },
  owner: { kind: 'text', about: 'person in sales who owns the lead' },
  captured_by: { kind: 'text', about: 'colleague who captured the lead' },
  capture_method: { kind: 'text', about: 'how the lead was captured' },
  status: { kind: 'text', about: 'lead status of the source' },
  lifecycle_stage: { kind: 'text', about: 'lifecycle stage of the source' },
  rating: { kind: 'text', about: 'rating given by the stand staff or the source' },
  rating_by_sales: { kind: 'text', about: 'rating given by sales' },
  vendor_score: { kind: 'number', about: 'score of the source system, never mixed into ours' },
  data_quality: { kind: 'text', about: 'quality mark of the source' },
  tags: { kind: 'text', about: 'tags, groups, categories' },
  tag: { kind: 'boolean', about: 'a column that is a tag: ticked or not' },
  source: { kind: 'text', about: 'where the lead comes from' },
  campaign: { kind: 'text', about: 'campaign' },
  campaign_group: { kind: 'text', about: 'campaign group' },
  ad: { kind: 'text', about: 'advertisement' },
  platform: { kind: 'text', about: 'advertising platform' },
  form_name: { kind: 'text', about: 'name of the form' },
  click_id: { kind: 'text', about: 'click id of an ad network' },
  utm_source: { kind: 'text', about: 'UTM source' },
  utm_medium: { kind: 'text', about: 'UTM medium' },
  utm_campaign: { kind: 'text', about: 'UTM campaign' },
  is_organic: { kind: 'boolean', about: 'not from a paid ad' },
  is_test: { kind: 'boolean', about: 'test record of the source' },
  ticket_type: { kind: 'text', about: 'kind of ticket' },
  event_name: { kind: 'text', about: 'name of the event' },
  event_role: { kind: 'text', about: 'attendee, presenter, organiser' },
  event_at: { kind: 'date', about: 'time of a single event line' },
  event_action: { kind: 'text', about: 'action of a single event line' },
  event_start: { kind: 'date', about: 'start of the event' },
  attended: { kind: 'boolean', about: 'was present' },
  attended_on_site: { kind: 'boolean', about: 'was present on site' },
  attendance_type: { kind: 'text', about: 'live, replay, on site' },
  watched_replay: { kind: 'boolean', about: 'watched the recording' },
  registration_status: { kind: 'text', about: 'approved, pending, cancelled' },
  minutes_attended: { kind: 'minutes', about: 'minutes present, overlaps counted once' },
  minutes_on_demand: { kind: 'minutes', about: 'minutes of the recording watched' },
  attendance_percent: { kind: 'number', about: 'share of the event attended, 0 to 100' },
  attention_percent: { kind: 'number', about: 'share of time in focus, 0 to 100' },
  question_count: { kind: 'number', about: 'questions asked' },
  poll_count: { kind: 'number', about: 'polls answered' },
  survey_count: { kind: 'number', about: 'surveys answered' },
  chat_count: { kind: 'number', about: 'chat messages' },
  download_count: { kind: 'number', about: 'downloads' },
  visit_count: { kind: 'number', about: 'website visits' },
  page_view_count: { kind: 'number', about: 'pages viewed' },
  pages_per_visit: { kind: 'number', about: 'pages a visit' },
  seconds_on_site: { kind: 'number', about: 'seconds on the website' },
  email_open_count: { kind: 'number', about: 'marketing e-mails opened' },
  email_click_count: { kind: 'number', about: 'marketing e-mails clicked' },
  form_submission_count: { kind: 'number', about: 'forms sent' },
  last_activity: { kind: 'text', about: 'last activity in words' },
  last_activity_at: { kind: 'date', about: 'time of the last activity' },
  registered_at: { kind: 'date', about: 'time of registration' },
  joined_at: { kind: 'date', about: 'time of joining' },
  left_at: { kind: 'date', about: 'time of leaving' },
  captured_at: { kind: 'date', about: 'time of capture at the stand or ad' },
  created_at: { kind: 'date', about: 'time the record was created' },
  answered_at: { kind: 'date', about: 'time of the answer' },
  updated_at: { kind: 'date', about: 'time the record was changed last' },
  converted: { kind: 'boolean', about: 'converted in the source system' },
  converted_at: { kind: 'date', about: 'time of conversion' },
  opportunity_id: { kind: 'text', about: 'opportunity in the source system' },
  opportunity_name: { kind: 'text', about: 'name of the opportunity' },
  consent: { kind: 'text', about: 'consent ticked or worded' },
  consent_email: { kind: 'text', about: 'consent for e-mail' },
  consent_phone: { kind: 'text', about: 'consent for phone calls' },
  consent_text: { kind: 'text', about: 'wording the person agreed to' },
  consent_status: { kind: 'text', about: 'marketing status of the source' },
  consent_at: { kind: 'date', about: 'time of consent' },
  double_opt_in: { kind: 'text', about: 'state of the double opt-in' },
  double_opt_in_at: { kind: 'date', about: 'time the double opt-in was confirmed' },
  opt_out: { kind: 'boolean', about: 'unsubscribed, do not e-mail' },
  opt_out_at: { kind: 'date', about: 'time of the opt-out' },
  do_not_call: { kind: 'boolean', about: 'do not call' },
  do_not_mail: { kind: 'boolean', about: 'do not write by post' },
} as const satisfies Record<string, FieldSpec>;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Values of a lead: text as it will be written. Dates are ISO 8601, booleans `yes` or `no`, numbers plain decimals. An empty cell leaves no key. */
export type Values = { readonly [F in Field]?: string };

/** Where a record begins: path as given by the user, physical line counted from 1. */
export interface RecordRef {
  readonly path: string;
  readonly line: number;
}

/** Words of or about the lead. `question` is the header of a custom question; `at` the ISO date of the record. */
export interface Remark {
  readonly text: string;
  readonly field: Field;
  readonly question?: string;
  readonly at?: string;
  readonly from: RecordRef;
}

/** Something the lead did: one event, or `count` of the same. `event` is free text of the source; `page` a URL or path. */
export interface Activity {
  readonly event: string;
  readonly count: number;
  readonly at?: string;
  readonly page?: string;
}

/** One stay in an event. Times are ISO 8601; `minutes` where only a duration is known. */
export interface Presence {
  readonly event: string;
  readonly joined?: string;
  readonly left?: string;
  readonly minutes?: number;
}

export const INTENTS = ['commitment', 'interest', 'none', 'rejection'] as const;
export type Intent = (typeof INTENTS)[number];
export const BANT = ['need', 'budget', 'authority', 'timing'] as const;
export type BantField = (typeof BANT)[number];
export const BANT_VALUES = ['yes', 'no', 'unknown'] as const;
export type BantValue = (typeof BANT_VALUES)[number];
export const ACTIONS = [
  'meeting',
  'call',
  'offer',
  'demo',
  'trial',
  'sample',
  'order',
  'visit',
  'other',
] as const;
export type Action = (typeof ACTIONS)[number];

/** A quoted span of a remark and the rule or model code that read it. `about` is what it decided. */
export interface Evidence {
  readonly about: 'intent' | BantField | 'opt_out' | 'action' | 'action_date';
  readonly span: string;
  readonly code: string;
}

/** What the remarks say. `confidence` 0 to 1. */
export interface Reading {
  readonly intent: Intent;
  readonly need: BantValue;
  readonly budget: BantValue;
  readonly authority: BantValue;
  readonly timing: BantValue;
  readonly opt_out: boolean;
  readonly action: Action | null;
  /** ISO date. */
  readonly action_date: string | null;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** ISO 639-1, or null where the remarks are too short to tell. */
  readonly language: string | null;
}

export const NOTHING_SAID: Reading = {
  intent: 'none',
  need: 'unknown',
  budget: 'unknown',
  authority: 'unknown',
  timing: 'unknown',
  opt_out: false,
  action: null,
  action_date: null,
  evidence: [],
  confidence: 1,
  language: null,
};

/** A fact that may count, without weight: `PRICE_PAGE x1 (price list viewed)`. `at` lets points decay. */
export interface Signal {
  readonly code: string;
  readonly count: number;
  readonly because: string;
  readonly at?: string;
}

/** Points of one rule; the contributions of a lead sum to its score. */
export interface Contribution {
  readonly rule: string;
  readonly points: number;
  readonly count: number;
  readonly because: string;
  /** Shows interest in the offer by behaviour: counts towards `classes.prequalify_at`. */
  readonly interest?: true;
}

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

export const PERMISSIONS = ['yes', 'no', 'unproven'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What the law allows per channel, and what that rests on. */
export interface Consent {
  readonly may_email: Permission;
  readonly may_call: Permission;
  readonly may_write: Permission;
  /** Basis or missing proof per channel, as written to `consent_basis`. */
  readonly basis: string;
}

export const CONTACTS = ['complete', 'incomplete', 'unusable'] as const;
export type ContactState = (typeof CONTACTS)[number];
export const CLASSES = ['unqualified', 'pre-qualified', 'qualified'] as const;
export type LeadClass = (typeof CLASSES)[number];
export const STAGES = ['lead', 'MQL', 'SAL', 'SQL'] as const;
export type Stage = (typeof STAGES)[number];
/** In the order of `leads.csv`, best first. */
export const DISPOSITIONS = ['handoff', 'research', 'nurture', 'blocked', 'rejected'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const SOURCE_TYPES = [
  'webinar',
  'event',
  'form',
  'ad',
  'download',
  'newsletter',
  'prize-draw',
  'referral',
  'purchased',
  'crm',
  'address-book',
  'list',
  'other',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** The judgement of `classify`. `because` names the gates that decided, as finding codes. */
export interface Decision {
  readonly contact: ContactState;
  /** Required contact fields that are absent or unusable. */
  readonly missing: readonly string[];
  readonly class: LeadClass;
  readonly potential: LeadClass;
  readonly stage: Stage;
  readonly disposition: Disposition;
  readonly because: readonly string[];
}

export const STATUSES = ['ok', 'risky', 'invalid', 'missing'] as const;
export type Status = (typeof STATUSES)[number];

/** What `check` found out about the ways to reach the person. */
export interface Reachability {
  readonly email: Status;
  /** `free`, `role`, `disposable`, `relay`, `typo:<suggestion>`, `no-mx` … */
  readonly emailFlags: readonly string[];
  readonly phone: Status;
  /** `mobile`, `fixed`, `voip`, `tollfree`, `premium`, `other`, or empty where no number is valid. */
  readonly phoneType: string;
  /** 0 = nothing speaks against the person being real; 1 = certainly invented. At or above 0.8 the lead is rejected as fake. */
  readonly fake: number;
}

/**
 * One person on the way through the stages. A stage takes a lead and returns a new one; nothing is changed in place.
 * `findings` is the one ledger: every repair, completion, doubt and merge is a coded fact with arguments.
 */
export interface Lead {
  /** Stable for the same person across runs and files: 12 hexadecimal digits from the strongest identity. Set by `merge`. */
  readonly id: string;
  readonly records: readonly RecordRef[];
  readonly values: Values;
  /** Cells of columns that were not mapped: header and value, in column order. */
  readonly extra: readonly (readonly [header: string, value: string])[];
  readonly sourceType: SourceType;
  /** ISO date or time of the record: the moment the lead arose. Reference date of its remarks. */
  readonly occurredAt: string | null;
  readonly said: readonly Remark[];
  readonly activities: readonly Activity[];
  readonly presences: readonly Presence[];
  readonly findings: readonly Finding[];
  readonly reach: Reachability;
  readonly reading: Reading;
  readonly signals: readonly Signal[];
  readonly contributions: readonly Contribution[];
  readonly score: number;
  readonly grade: Grade;
  readonly consent: Consent;
  readonly decision: Decision;
  readonly owner: string;
  readonly nextStep: string;
}

const NOT_REACHED: Reachability = {
  email: 'missing',
  emailFlags: [],
  phone: 'missing',
  phoneType: '',
  fake: 0,
};
const NOTHING_PERMITTED: Consent = {
  may_email: 'unproven',
  may_call: 'unproven',
  may_write: 'unproven',
  basis: '',
};
const UNDECIDED: Decision = {
  contact: 'unusable',
  missing: [],
  class: 'unqualified',
  potential: 'unqualified',
  stage: 'lead',
  disposition: 'rejected',
  because: [],
};
const NONE: readonly never[] = [];

/** A lead as it leaves `map`: what the record says, and a neutral answer to everything the later stages judge. */
export function newLead(given: Pick<Lead, 'records' | 'values'> & Partial<Lead>): Lead {
  return {
    id: '',
    extra: NONE,
    sourceType: 'list',
    occurredAt: null,
    said: NONE,
    activities: NONE,
    presences: NONE,
    findings: NONE,
    reach: NOT_REACHED,
    reading: NOTHING_SAID,
    signals: NONE,
    contributions: NONE,
    score: 0,
    grade: 'D',
    consent: NOTHING_PERMITTED,
    decision: UNDECIDED,
    owner: '',
    nextStep: '',
    ...given,
  };
}

/** The lead with some values set or, given `undefined`, removed, and findings added. */
export function withValues(
  lead: Lead,
  changes: { readonly [F in Field]?: string | undefined },
  findings: readonly Finding[] = [],
): Lead {
  const changed = (Object.keys(changes) as Field[]).filter(
    (field) => (changes[field] || undefined) !== lead.values[field],
  );
  if (changed.length === 0 && findings.length === 0) return lead;
  return {
    ...lead,
    values: changed.length === 0 ? lead.values : valuesWith(lead.values, changes, changed),
    findings: findings.length === 0 ? lead.findings : [...lead.findings, ...findings],
  };
}

/** A copy without `delete`, which would make the object slow for all later readers. */
function valuesWith(
  values: Values,
  changes: { readonly [F in Field]?: string | undefined },
  changed: readonly Field[],
): Values {
  const isRemoval = changed.some((field) => !changes[field]);
  const copy: { [F in Field]?: string } = isRemoval ? {} : { ...values };
  for (const field of isRemoval ? (Object.keys(values) as Field[]) : []) {
    const value = changed.includes(field) ? changes[field] : values[field];
    if (value) copy[field] = value;
  }
  for (const field of changed) {
    const value = changes[field];
    if (value) copy[field] = value;
  }
  return copy;
}

/** The channel a lead is counted under: what the record says, else the event, form or campaign, else the file's name. */
export function sourceOf(lead: Lead): string {
  const { source, utm_source, event_name, form_name, campaign } = lead.values;
  return source ?? utm_source ?? event_name ?? form_name ?? campaign ?? fileStem(lead.records[0]?.path ?? '');
}

function fileStem(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
