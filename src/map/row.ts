import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, newLead, type RecordRef, type SourceType } from '../lead.ts';
import type { ColumnMap, ListFile, RecordRow } from '../list.ts';
import { splitContacts } from './contacts.ts';
import {
  activitiesOf,
  attendedBy,
  countsOf,
  eventOf,
  type KnownTypes,
  occurredAtOf,
  presencesOf,
  sourceTypeOfRecord,
  viewsOf,
} from './happened.ts';
import { keepOtherName, splitName } from './names.ts';
import { type Reader, readersOf } from './readers.ts';
import { type Said, saidOf } from './said.ts';

/** What is decided once a file: how each column is read, and facts of the preamble. */
interface Plan {
  readonly readers: readonly Reader[];
  readonly holds: ReadonlySet<Field>;
  /** Fields of counts that the file has. */
  readonly counts: readonly Field[];
  readonly types: KnownTypes;
  readonly event: { readonly name: string; readonly start: string | null };
  /** Header of the column of full names. */
  readonly nameHeader: string;
}

/** Values of a record while it is read. */
export type Cells = { [F in Field]?: string };

/** A record while its cells are read. */
export interface Draft {
  readonly values: Cells;
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
    values: {},
    extra: [],
    said: [],
    pages: [],
    findings: [],
    own: { id: '', sourceType: null },
    holds: plan.holds,
  };
  for (const reader of plan.readers) {
    const raw = row.cells[reader.index];
    if (raw !== undefined && raw !== '') reader.read(raw, row.cells, draft);
  }
  splitName(draft);
  keepOtherName(draft, plan.nameHeader);
  splitContacts(draft);
  return leadOf(draft, { path: list.path, line: row.line }, columns, plan);
}

function planOf(columns: ColumnMap, list: ListFile): Plan {
  const known = plans.get(columns);
  if (known) return known;
  const readers = readersOf(columns.columns, list);
  const holds = new Set(readers.flatMap(({ field }) => (field ? [field] : [])));
  const plan: Plan = {
    readers,
    holds,
    counts: countsOf(holds),
    types: new Map(),
    event: eventOf(list),
    nameHeader: readers.find(({ field }) => field === 'full_name')?.header ?? '',
  };
  plans.set(columns, plan);
  return plan;
}

function leadOf(draft: Draft, from: RecordRef, columns: ColumnMap, plan: Plan): Lead {
  const { values, findings } = draft;
  if (values.is_test === 'yes') findings.push({ code: 'TEST_RECORD' });
  if (values.attended === undefined) {
    const attended = attendedBy(values.registration_status);
    if (attended !== undefined) values.attended = attended;
  }
  const event = values.event_name ?? plan.event.name;
  const occurredAt = occurredAtOf(values, plan.event.start);
  const said = saidOf(draft.said, from, occurredAt);
  const presences = presencesOf(values, event);
  // A report of stays lists nobody who was not there.
  if (presences.length > 0 && values.attended === undefined) values.attended = 'yes';
  return newLead({
    records: [from],
    values,
    extra: draft.extra,
    id: draft.own.id,
    sourceType: draft.own.sourceType ?? sourceTypeOfRecord(values, columns.sourceType, plan.types),
    occurredAt,
    said,
    activities: [...activitiesOf(values, plan.counts), ...viewsOf(draft.pages)],
    presences,
    findings,
  });
}
