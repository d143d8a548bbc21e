import type { Settings } from '../config/schema.ts';
import { type FindingKind, kindOf, sentenceOf } from '../findings/findings.ts';
import { FIELD_NAMES, FIELDS, type Field, type Lead, sourceOf } from '../lead.ts';

/** One column of `leads.csv`. `safe` marks text made by the tool, which needs no disarming. */
export interface LeadColumn {
  readonly name: string;
  readonly about: string;
  readonly safe?: true;
  /** The field whose value the column holds as it is. */
  readonly field?: Field;
  readonly of: (lead: Lead, settings: Settings) => string;
}

const value =
  (field: Field) =>
  (lead: Lead): string =>
    lead.values[field] ?? '';

const field = (name: string, from: Field, about: string): LeadColumn => ({
  name,
  about,
  field: from,
  of: value(from),
});

const list = (items: readonly string[]): string => items.join('; ');

const REPAIRS: readonly FindingKind[] = ['repair'];
const COMPLETIONS: readonly FindingKind[] = ['completion'];
const CONFLICTS: readonly FindingKind[] = ['conflict'];
const DOUBTS: readonly FindingKind[] = ['doubt', 'defect', 'gate'];
const MERGES: readonly FindingKind[] = ['merge'];

/** Columns of `leads.csv` in their order; behind them follow the columns of the source that were not mapped. */
export const LEAD_COLUMNS: readonly LeadColumn[] = [
  {
    name: 'lead_id',
    about: 'stable for the same person across runs and files',
    safe: true,
    of: (lead) => lead.id,
  },
  {
    name: 'class',
    about: 'unqualified, pre-qualified or qualified',
    safe: true,
    of: (lead) => lead.decision.class,
  },
  {
    name: 'potential',
    about: 'class once the missing fields are found',
    safe: true,
    of: (lead) => lead.decision.potential,
  },
  { name: 'stage', about: 'lead, MQL, SAL or SQL', safe: true, of: (lead) => lead.decision.stage },
  {
    name: 'disposition',
    about: 'what to do: handoff, research, nurture, blocked or rejected',
    safe: true,
    of: (lead) => lead.decision.disposition,
  },
  { name: 'score', about: 'sum of the points in `reasons`', safe: true, of: (lead) => plain(lead.score) },
  { name: 'grade', about: 'fit of company and person, A to D', safe: true, of: (lead) => lead.grade },
  {
    name: 'intent',
    about: 'commitment, interest, none or rejection, from the remarks',
    safe: true,
    of: (lead) => lead.reading.intent,
  },
  { name: 'action', about: 'the agreed next action', safe: true, of: (lead) => lead.reading.action ?? '' },
  { name: 'action_date', about: 'its date', safe: true, of: (lead) => lead.reading.action_date ?? '' },
  { name: 'need', about: 'yes, no or unknown', safe: true, of: (lead) => lead.reading.need },
  { name: 'budget', about: 'yes, no or unknown', safe: true, of: (lead) => lead.reading.budget },
  { name: 'authority', about: 'yes, no or unknown', safe: true, of: (lead) => lead.reading.authority },
  { name: 'timing', about: 'yes, no or unknown', safe: true, of: (lead) => lead.reading.timing },
  {
    name: 'evidence',
    about: 'the words that decided, with the code of the rule',
    of: ({ reading }) =>
      list(reading.evidence.map(({ about, span, code }) => `${about}: "${span}" (${code})`)),
  },
  {
    name: 'reasons',
    about: 'the points: contributions that sum to the score',
    safe: true,
    of: (lead) =>
      list(lead.contributions.map((c) => `${signed(c.points)} ${c.rule} x${c.count} (${c.because})`)),
  },
  {
    name: 'missing',
    about: 'required contact fields that are absent or unusable',
    safe: true,
    of: (lead) => list(lead.decision.missing),
  },
  { name: 'next_step', about: 'what to do next, in a sentence', of: (lead) => lead.nextStep },
  { name: 'owner', about: 'who in sales gets the lead', of: (lead) => lead.owner },
  field('salutation', 'salutation', 'salutation, where the data say it'),
  field('academic_title', 'academic_title', 'academic title'),
  field('first_name', 'first_name', 'given name'),
  field('last_name', 'last_name', 'family name with its particles'),
  field('company', 'company', 'company'),
  field('job_title', 'job_title', 'job title as written'),
  field('role', 'role', 'decision-maker, influencer or user'),
  field('department', 'department', 'department'),
  field('email', 'email', 'e-mail address'),
  {
    name: 'email_status',
    about: 'ok, risky, invalid or missing',
    safe: true,
    of: (lead) => lead.reach.email,
  },
  {
    name: 'email_flags',
    about: 'free, role, disposable, relay, typo:<suggestion>, no-mx …',
    of: (lead) => list(lead.reach.emailFlags),
  },
  field('phone', 'phone', 'phone number, E.164'),
  {
    name: 'phone_status',
    about: 'ok, risky, invalid or missing',
    safe: true,
    of: (lead) => lead.reach.phone,
  },
  {
    name: 'phone_type',
    about: 'mobile, fixed, voip, tollfree, premium or other',
    safe: true,
    of: (lead) => lead.reach.phoneType,
  },
  field('mobile', 'mobile', 'mobile number, E.164'),
  field('street', 'street', 'street and house number'),
  field('postal_code', 'postal_code', 'postal code'),
  field('city', 'city', 'city'),
  field('state', 'region', 'state, canton, region'),
  field('country', 'country', 'ISO 3166-1 alpha-2'),
  field('website', 'website', 'website of the company'),
  field('industry', 'industry', 'industry'),
  field('company_size', 'company_size', 'number of employees'),
  {
    name: 'language',
    about: 'ISO 639-1, as given or of the remarks',
    of: (lead) => lead.values.language ?? lead.reading.language ?? '',
  },
  {
    name: 'note',
    about: 'everything said, in time order',
    of: (lead) => list(lead.said.map(({ question, text }) => (question ? `${question}: ${text}` : text))),
  },
  {
    name: 'contact',
    about: 'complete, incomplete or unusable',
    safe: true,
    of: (lead) => lead.decision.contact,
  },
  { name: 'may_email', about: 'yes, no or unproven', safe: true, of: (lead) => lead.consent.may_email },
  { name: 'may_call', about: 'yes, no or unproven', safe: true, of: (lead) => lead.consent.may_call },
  { name: 'may_write', about: 'yes, no or unproven', safe: true, of: (lead) => lead.consent.may_write },
  {
    name: 'consent_basis',
    about: 'what the permissions rest on, or what proof is missing',
    of: (lead) => lead.consent.basis,
  },
  { name: 'source', about: 'where the lead comes from', of: sourceOf },
  { name: 'source_type', about: 'kind of source', safe: true, of: (lead) => lead.sourceType },
  { name: 'occurred_at', about: 'when the lead arose', safe: true, of: (lead) => lead.occurredAt ?? '' },
  {
    name: 'repaired',
    about: 'values that were rewritten: field: before → after',
    of: (lead) =>
      ofKinds(lead, REPAIRS, (f) => `${f.field ?? ''}: ${f.args?.from ?? ''} → ${f.args?.to ?? ''}`),
  },
  {
    name: 'completed',
    about: 'values that were filled: field: value ← what it follows from',
    of: (lead) =>
      ofKinds(lead, COMPLETIONS, (f) => `${f.field ?? ''}: ${f.args?.to ?? ''} ← ${f.args?.from ?? ''}`),
  },
  {
    name: 'conflicts',
    about: 'differing values that lost in a merge, with their source',
    of: (lead, settings) => sentences(lead, CONFLICTS, settings),
  },
  {
    name: 'findings',
    about: 'what is doubtful or defective, with its code',
    of: (lead, settings) =>
      ofKinds(lead, DOUBTS, (f) => `${f.code}: ${sentenceOf(f, settings.config.report.language)}`),
  },
  {
    name: 'duplicates',
    about: 'how many further records were merged into this lead',
    safe: true,
    of: (lead) => String(lead.records.length - 1),
  },
  {
    name: 'match',
    about: 'why records were merged',
    of: (lead, settings) => sentences(lead, MERGES, settings),
  },
  {
    name: 'sources',
    about: 'path:line of every record',
    of: (lead) => list(lead.records.map(({ path, line }) => `${path}:${line}`)),
  },
];

/** Fields that other columns tell: a full name in its parts, `source` and `language` in columns of their own. */
const TOLD: ReadonlySet<Field> = new Set(['full_name', 'owner', 'source', 'language']);

/** Fields that have no column of their own but must not be lost, such as a second e-mail; remarks stand in `note`. */
export const FURTHER_FIELDS: readonly Field[] = FIELD_NAMES.filter(
  (name) =>
    FIELDS[name].kind !== 'speech' &&
    !TOLD.has(name) &&
    !LEAD_COLUMNS.some((column) => column.field === name),
);

/** The findings of some kinds as one cell; most leads have none of most kinds. */
function ofKinds(
  lead: Lead,
  kinds: readonly FindingKind[],
  render: (finding: Lead['findings'][number]) => string,
): string {
  let text = '';
  for (const finding of lead.findings)
    if (kinds.includes(kindOf(finding))) text += text === '' ? render(finding) : `; ${render(finding)}`;
  return text;
}

function sentences(lead: Lead, kinds: readonly FindingKind[], settings: Settings): string {
  return ofKinds(lead, kinds, (finding) => sentenceOf(finding, settings.config.report.language));
}

/** A number without exponent or trailing zeros, at most two decimals. */
export function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function signed(points: number): string {
  return points < 0 ? plain(points) : `+${plain(points)}`;
}
