import { type Field, SOURCE_TYPES, type SourceType } from '../lead.ts';
import type { Guess } from './accept.ts';
import type { Draft } from './row.ts';

/** How a column of `leads.csv` is read: as a field, by a reader of its own, or (`judged`) not at all, for it is judged anew. */
type OwnColumn = Field | 'lead_id' | 'source_type' | 'consent_basis' | 'judged';

const OWN_COLUMNS: ReadonlyMap<string, OwnColumn> = new Map<string, OwnColumn>([
  ['lead_id', 'lead_id'],
  ...(
    [
      'class potential stage disposition score grade intent action action_date need budget authority timing evidence',
      'reasons missing next_step role email_status email_flags phone_status phone_type contact may_email may_call',
      'may_write repaired completed conflicts findings duplicates match sources',
    ]
      .join(' ')
      .split(' ') as string[]
  ).map((name) => [name, 'judged'] as const),
  ...(
    [
      'owner',
      'salutation',
      'academic_title',
      'first_name',
      'last_name',
      'company',
      'job_title',
      'department',
      'email',
      'phone',
      'mobile',
      'street',
      'postal_code',
      'city',
      'country',
      'website',
      'industry',
      'company_size',
      'language',
      'source',
    ] as const
  ).map((name) => [name, name] as const),
  ['state', 'region'],
  ['note', 'notes'],
  ['occurred_at', 'created_at'],
  ['source_type', 'source_type'],
  ['consent_basis', 'consent_basis'],
]);
const FRONT = ['lead_id', 'class', 'potential', 'stage', 'disposition'];

/** Whether a table is a `leads.csv` of ours, by its header. */
export function isOwnList(header: readonly string[]): boolean {
  return FRONT.every((name, index) => header[index] === name) && header.includes('sources');
}

/** Columns of ours by index; behind them stand columns of the sources, which stay under their headers. */
export function ownColumns(header: readonly string[]): readonly (OwnColumn | null)[] {
  const end = header.indexOf('sources');
  return header.map((name, index) => (index > end ? null : (OWN_COLUMNS.get(name) ?? null)));
}

/** The places of the columns of a `leads.csv`. */
export function ownGuesses(header: readonly string[]): Guess[] {
  return ownColumns(header).map((column): Guess => {
    if (column === null) return { field: null, confidence: 0.99, because: 'a column of the first source' };
    if (column === 'lead_id' || column === 'source_type' || column === 'consent_basis')
      return { field: null, confidence: 0.99, because: 'kept from the earlier run' };
    if (column === 'judged') return { field: null, confidence: 0.99, because: 'judged anew' };
    return { field: column, confidence: 0.99, because: 'a column of leads.csv' };
  });
}

/** What `consent_basis` says of a channel, in both languages, and what follows for the next run. What notes, law and list say is judged anew. */
const BASIS: readonly (readonly [
  said: RegExp,
  then: Readonly<Record<Channel, readonly [Field, string] | null>>,
])[] = [
  [
    /^(?:opted out|widersprochen|asked not to be contacted|wünscht keinen Kontakt|on a suppression list|steht auf einer Sperrliste)/,
    { email: ['opt_out', 'yes'], call: ['do_not_call', 'yes'], write: ['do_not_mail', 'yes'] },
  ],
  [
    /^(?:consent refused|Einwilligung verweigert|does not want this channel|wünscht diesen Kanal nicht)/,
    { email: ['consent_email', 'no'], call: ['consent_phone', 'no'], write: ['do_not_mail', 'yes'] },
  ],
  [
    /^(?:double opt-in confirmed|Double-Opt-in bestätigt)/,
    { email: ['double_opt_in', 'yes'], call: null, write: null },
  ],
  [
    /^(?:double opt-in not confirmed|Double-Opt-in nicht bestätigt)/,
    { email: ['double_opt_in', 'pending'], call: null, write: null },
  ],
  [
    /^(?:consent (?:given|with date and wording)|Einwilligung (?:erteilt|mit Datum und Wortlaut))/,
    { email: ['consent_email', 'yes'], call: ['consent_phone', 'yes'], write: null },
  ],
];
type Channel = 'email' | 'call' | 'write';
const CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ['email', 'email'],
  ['E-Mail', 'email'],
  ['phone', 'call'],
  ['Telefon', 'call'],
  ['post', 'write'],
  ['Post', 'write'],
]);

/** Takes over refusals and permissions that an earlier run found, so that nobody who said no is asked again. */
export function readBasis(text: string, { values }: Draft): void {
  for (const part of text.slice(0, 2000).split('; ')) {
    const at = part.indexOf(': ');
    const channel = CHANNELS.get(part.slice(0, at));
    if (channel === undefined) continue;
    const said = part.slice(at + 2).replace(/^(?:strict|streng): /, '');
    const found = BASIS.find(([pattern]) => pattern.test(said))?.[1][channel];
    if (!found) continue;
    const [field, value] = found;
    values[field] = value;
    const day = /\d{4}-\d{2}-\d{2}/.exec(said)?.[0];
    if (day === undefined) continue;
    if (field === 'opt_out') values.opt_out_at = day;
    else if (field === 'double_opt_in') values.double_opt_in_at = day;
    else values.consent_at = day;
  }
}

/** A lead's id as an earlier run wrote it; empty where it is none. */
export function readLeadId(text: string): string {
  return /^[0-9a-f]{12}$/.test(text) ? text : '';
}

export function readSourceType(text: string): SourceType | null {
  return SOURCE_TYPES.find((type) => type === text) ?? null;
}
