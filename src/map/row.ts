import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import {
  FIELDS,
  type Field,
  type Lead,
  newLead,
  type RecordRef,
  type SourceType,
  type Values,
} from '../lead.ts';
import type { CellReading, ColumnMap, ListFile, RecordRow } from '../list.ts';
import { attendance, joinChoices, plainNumber, unwrap, yesNo } from './cells.ts';
import { splitContacts } from './contacts.ts';
import { readDate } from './dates.ts';
import { minutesOf } from './durations.ts';
import { activitiesOf, eventOf, occurredAtOf, presencesOf, sourceTypeOfRecord, viewsOf } from './happened.ts';
import { headerKey, readHeader } from './header.ts';
import { isPageKey, pagesOf } from './meanings.ts';
import { keepOtherName, splitName } from './names.ts';
import { isOwnList, ownColumns, readBasis, readLeadId, readSourceType } from './own.ts';
import { answerKeys } from './pairs.ts';
import { type Said, saidOf } from './said.ts';
import { tidy, unmangle } from './text.ts';

/** Consent headers of at least so many words are the sentence the person agreed to. */
const SENTENCE_WORDS = 5;

/** Objections to advertising or contact as such hold for telephone and post as well. */
const ALL_CHANNELS =
  /robinson|werbewiderspruch|werbesperre|werbeverbot|kontaktsperre|do ?not contact|no contact|advertising/;

interface Reader {
  readonly index: number;
  readonly header: string;
  readonly key: string;
  readonly field: Field | null;
  readonly reading: CellReading;
  readonly sentence: boolean;
  /** A column of our own `leads.csv` that is not read as a field. */
  readonly own: 'lead_id' | 'source_type' | 'consent_basis' | 'judged' | null;
  /** Unmapped, and its cells are pages that the lead saw. */
  readonly pages: boolean;
  /** Column whose cell is the wording of the question, where the header is not. */
  readonly wording: number | null;
}

/** What is decided once a file: how each column is read, and facts of the preamble. */
interface Plan {
  readonly readers: readonly Reader[];
  readonly holds: ReadonlySet<Field>;
  readonly event: { readonly name: string; readonly start: string | null };
  /** Header of the column of full names. */
  readonly nameHeader: string;
}

/** A record while its cells are read. */
export interface Draft {
  readonly values: Map<Field, string>;
  readonly extra: [string, string][];
  readonly said: Said[];
  /** Pages of our website that the record names. */
  readonly pages: string[];
  readonly findings: Finding[];
  /** What an earlier run of ours said of the record. */
  readonly own: { id: string; sourceType: SourceType | null };
  readonly holds: ReadonlySet<Field>;
}

const plans = new WeakMap<ColumnMap, Plan>();

/** Turns a row into a lead of one record: cells become values, remarks, activities; unmapped columns stay with it. */
export function mapRow(row: RecordRow, list: ListFile, columns: ColumnMap, _settings: Settings): Lead {
  const plan = planOf(columns, list);
  const draft: Draft = {
    values: new Map(),
    extra: [],
    said: [],
    pages: [],
    findings: [],
    own: { id: '', sourceType: null },
    holds: plan.holds,
  };
  for (const reader of plan.readers) {
    const raw = row.cells[reader.index];
    if (raw !== undefined && raw !== '') readCell(raw, reader, row.cells, draft);
  }
  splitName(draft);
  keepOtherName(draft, plan.nameHeader);
  splitContacts(draft);
  return leadOf(draft, { path: list.path, line: row.line }, columns, plan);
}

function planOf(columns: ColumnMap, list: ListFile): Plan {
  const known = plans.get(columns);
  if (known) return known;
  const keys = columns.columns.map(({ header }) => headerKey(header));
  const own = isOwnList(list.header) ? ownColumns(list.header) : null;
  const readers = columns.columns.map(({ index, header, field, reading }): Reader => {
    const { raw, key, words } = readHeader(header);
    const wording = field === 'question' ? answerKeys(key).map((one) => keys.indexOf(one)) : [];
    const sentence = field?.startsWith('consent') === true && words.length >= SENTENCE_WORDS;
    return {
      index,
      header: raw === '' ? `Column ${index + 1}` : raw,
      key,
      field,
      reading: reading ?? {},
      sentence,
      own: field === null ? ownReading(own?.[index] ?? null) : null,
      pages: field === null && isPageKey(key),
      wording: wording.find((at) => at >= 0) ?? null,
    };
  });
  const plan = {
    readers,
    holds: new Set(readers.flatMap(({ field }) => (field ? [field] : []))),
    event: eventOf(list),
    nameHeader: readers.find(({ field }) => field === 'full_name')?.header ?? '',
  };
  plans.set(columns, plan);
  return plan;
}

function readCell(raw: string, reader: Reader, cells: readonly string[], draft: Draft): void {
  const { field, header } = reader;
  if (reader.own !== null) {
    readOwn(tidy(raw), reader.own, draft);
    return;
  }
  if (field === null) {
    const text = tidy(raw, ' / ');
    if (text !== '') draft.extra.push([header, text]);
    if (reader.pages) draft.pages.push(...pagesOf(text));
    return;
  }
  const { kind } = FIELDS[field];
  const given = unwrap(raw, kind);
  if (given === '') return;
  const text =
    kind === 'text' || kind === 'name' || kind === 'speech' ? repaired(given, field, draft) : given;
  if (kind === 'speech') {
    const asked = reader.wording === null ? '' : tidy(cells[reader.wording] ?? '');
    draft.said.push({ field, text: joinChoices(text), header: asked || header });
    return;
  }
  if (field === 'tag') {
    readTag(text, reader, draft);
    return;
  }
  const value = cellValue(text, reader, draft);
  keep(field, value, draft);
  if (field === 'opt_out' && value === 'yes' && ALL_CHANNELS.test(reader.key)) {
    for (const other of ['do_not_call', 'do_not_mail'] as const) keep(other, 'yes', draft);
  }
  if (reader.sentence && yesNo(value) === 'yes') keep('consent_text', header, draft);
}

/** Only the ways of reading that a field does not have. */
function ownReading(column: ReturnType<typeof ownColumns>[number]): Reader['own'] {
  return column === 'lead_id' || column === 'source_type' || column === 'consent_basis' || column === 'judged'
    ? column
    : null;
}

function readOwn(text: string, column: Reader['own'], draft: Draft): void {
  if (column === 'lead_id') draft.own.id = readLeadId(text);
  if (column === 'source_type') draft.own.sourceType = readSourceType(text);
  if (column === 'consent_basis') readBasis(text, draft);
}

function repaired(text: string, field: Field, draft: Draft): string {
  const sound = unmangle(text);
  if (sound !== text)
    draft.findings.push({ code: 'MOJIBAKE', field, args: { field, from: text, to: sound } });
  return sound;
}

/** Refusals add up: one yes is enough. Any other field is held by one column, and its first value stays. */
function keep(field: Field, value: string, draft: Draft): void {
  const before = draft.values.get(field);
  if (before === undefined || (FIELDS[field].kind === 'boolean' && value === 'yes'))
    draft.values.set(field, value);
}

function readTag(text: string, { header }: Reader, draft: Draft): void {
  if (yesNo(text) !== 'yes' && text.toLowerCase() !== header.toLowerCase()) return;
  const before = draft.values.get('tags');
  draft.values.set('tags', before ? `${before}; ${header}` : header);
}

function cellValue(text: string, { field, header, key, reading }: Reader, draft: Draft): string {
  if (field === null) return text;
  switch (FIELDS[field].kind) {
    case 'date':
      return dateOf(text, field, header, reading, draft);
    case 'minutes':
      return String(minutesOf(text, reading.unit ?? 'minutes') ?? text);
    case 'number':
      return numberOf(text, reading);
    case 'boolean':
      return booleanOf(text, field, key);
    case 'text':
      return textOf(text, field);
    default:
      return text;
  }
}

function booleanOf(text: string, field: Field, key: string): string {
  if (field !== 'attended') return yesNo(text) ?? text;
  const said = attendance(text);
  if (said === null || !/no ?show/.test(key)) return said ?? text;
  return said === 'yes' ? 'no' : 'yes';
}

function dateOf(text: string, field: Field, header: string, reading: CellReading, draft: Draft): string {
  const read = readDate(text, reading.order ?? 'dmy', reading.utc === true);
  if (read.iso !== null) return read.iso;
  if (/^\d{1,2}:\d{2}/.test(text)) return text;
  draft.findings.push({
    code: read.why === 'ambiguous' ? 'AMBIGUOUS_DATE' : 'UNREADABLE_DATE',
    field,
    args: { header },
  });
  return text;
}

function numberOf(text: string, reading: CellReading): string {
  const number = plainNumber(text);
  if (number === null) return text;
  return reading.fraction ? String(Math.round(Number(number) * 10_000) / 100) : number;
}

const CONSENTS: readonly Field[] = ['consent', 'consent_email', 'consent_phone', 'double_opt_in', 'attended'];

function textOf(text: string, field: Field): string {
  if (CONSENTS.includes(field)) return yesNo(text) ?? text;
  if (field === 'tags') return joinChoices(text);
  return text;
}

function leadOf(draft: Draft, from: RecordRef, columns: ColumnMap, plan: Plan): Lead {
  const { values, findings } = draft;
  if (values.get('is_test') === 'yes') findings.push({ code: 'TEST_RECORD' });
  const event = values.get('event_name') ?? plan.event.name;
  const occurredAt = occurredAtOf(values, plan.event.start);
  const said = saidOf(draft.said, from, occurredAt);
  const presences = presencesOf(values, event);
  // A report of stays lists nobody who was not there.
  if (presences.length > 0 && !values.has('attended')) values.set('attended', 'yes');
  return newLead({
    records: [from],
    values: Object.fromEntries(values) as Values,
    extra: draft.extra,
    id: draft.own.id,
    sourceType: draft.own.sourceType ?? sourceTypeOfRecord(values, columns.sourceType),
    occurredAt,
    said,
    activities: [...activitiesOf(values), ...viewsOf(draft.pages)],
    presences,
    findings,
  });
}
