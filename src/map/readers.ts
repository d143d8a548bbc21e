import { FIELDS, type Field } from '../lead.ts';
import type { CellReading, Column, ListFile } from '../list.ts';
import { attendance, joinChoices, plainNumber, unwrap, yesNo } from './cells.ts';
import { readDate } from './dates.ts';
import { minutesOf } from './durations.ts';
import { headerKey, readHeader } from './header.ts';
import { isPageKey, pagesOf } from './meanings.ts';
import { isOwnList, ownColumns, readBasis, readLeadId, readSourceType } from './own.ts';
import { answerKeys } from './pairs.ts';
import type { Draft } from './row.ts';
import { isPlain, tidy, unmangle } from './text.ts';

/** Reads one cell that is not empty into the draft of its record. */
type ReadCell = (raw: string, cells: readonly string[], draft: Draft) => void;

/** What is decided once a file: where a column stands and how its cells are read. */
export interface Reader {
  readonly index: number;
  readonly header: string;
  readonly field: Field | null;
  readonly read: ReadCell;
}

/** A reader per column, in column order; columns that are judged anew have none. */
export function readersOf(columns: readonly Column[], list: ListFile): Reader[] {
  const keys = columns.map(({ header }) => headerKey(header));
  const own = isOwnList(list.header) ? ownColumns(list.header) : null;
  return columns.flatMap((column): Reader[] => {
    const { index, field } = column;
    const { raw } = readHeader(column.header);
    const header = raw === '' ? `Column ${index + 1}` : raw;
    const ours = field === null ? (own?.[index] ?? null) : null;
    if (ours === 'judged') return [];
    const read =
      field === null ? (readerOfOwn(ours) ?? asExtra(header, column)) : readerOf(field, header, column, keys);
    return [{ index, header, field, read }];
  });
}

/** Columns of an earlier run of ours that are no field. */
function readerOfOwn(column: ReturnType<typeof ownColumns>[number]): ReadCell | null {
  switch (column) {
    case 'lead_id':
      return (raw, _cells, { own }) => {
        own.id = readLeadId(tidy(raw));
      };
    case 'source_type':
      return (raw, _cells, { own }) => {
        own.sourceType = readSourceType(tidy(raw));
      };
    case 'consent_basis':
      return (raw, _cells, draft) => readBasis(tidy(raw), draft);
    default:
      return null;
  }
}

/** Unmapped: the cell stays with the lead, and pages that the lead saw are noted. */
function asExtra(header: string, column: Column): ReadCell {
  const pages = isPageKey(headerKey(column.header));
  return (raw, _cells, draft) => {
    const text = isPlain(raw) ? raw : tidy(raw, ' / ');
    if (text !== '') draft.extra.push([header, text]);
    if (pages) draft.pages.push(...pagesOf(text));
  };
}

/** Consent headers of at least so many words are the sentence the person agreed to. */
const SENTENCE_WORDS = 5;

function readerOf(field: Field, header: string, column: Column, keys: readonly string[]): ReadCell {
  const { key, words } = readHeader(column.header);
  const read = readerOfKind(field, header, key, column.reading ?? {}, keys);
  if (!field.startsWith('consent') || words.length < SENTENCE_WORDS) return read;
  return (raw, cells, draft) => {
    read(raw, cells, draft);
    if (yesNo(draft.values[field] ?? '') === 'yes') keep('consent_text', header, draft);
  };
}

function readerOfKind(
  field: Field,
  header: string,
  key: string,
  reading: CellReading,
  keys: readonly string[],
): ReadCell {
  if (field === 'tag') return asTag(header);
  const { kind } = FIELDS[field];
  switch (kind) {
    case 'speech':
      return asSpeech(field, header, field === 'question' ? wordingOf(key, keys) : null);
    case 'date':
      return asDate(field, header, reading);
    case 'minutes':
      return asValue(field, (text) => String(minutesOf(text, reading.unit ?? 'minutes') ?? text));
    case 'number':
      return asValue(field, (text) => numberOf(text, reading));
    case 'boolean':
      return asBoolean(field, key);
    case 'name':
    case 'text':
      return asText(field);
    default:
      return asValue(field, (text) => text);
  }
}

/** Column whose cell is the wording of the question, where the header is not. */
function wordingOf(key: string, keys: readonly string[]): number | null {
  return (
    answerKeys(key)
      .map((one) => keys.indexOf(one))
      .find((at) => at >= 0) ?? null
  );
}

/** Any field is held by one column, and its first value stays. */
function keep(field: Field, value: string, { values }: Draft): void {
  if (values[field] === undefined) values[field] = value;
}

function asValue(field: Field, convert: (text: string) => string): ReadCell {
  const { kind } = FIELDS[field];
  return (raw, _cells, draft) => {
    const text = unwrap(raw, kind);
    if (text !== '') keep(field, convert(text), draft);
  };
}

const CONSENTS: readonly Field[] = ['consent', 'consent_email', 'consent_phone', 'double_opt_in'];

/** Words, with mojibake repaired; consents as yes or no where they are one. */
function asText(field: Field): ReadCell {
  const { kind } = FIELDS[field];
  const ticked = CONSENTS.includes(field);
  const several = field === 'tags';
  return (raw, _cells, draft) => {
    const given = unwrap(raw, kind);
    if (given === '') return;
    const text = isPlain(given) ? given : repaired(given, field, draft);
    keep(field, ticked ? (yesNo(text) ?? text) : several ? joinChoices(text) : text, draft);
  };
}

function repaired(text: string, field: Field, draft: Draft): string {
  const sound = unmangle(text);
  if (sound !== text)
    draft.findings.push({ code: 'MOJIBAKE', field, args: { field, from: text, to: sound } });
  return sound;
}

function asSpeech(field: Field, header: string, wording: number | null): ReadCell {
  return (raw, cells, draft) => {
    const given = unwrap(raw, 'speech');
    if (given === '') return;
    const text = joinChoices(isPlain(given) ? given : repaired(given, field, draft));
    const asked = wording === null ? '' : tidy(cells[wording] ?? '');
    draft.said.push({ field, text, header: asked || header });
  };
}

/** A ticked box, or one that repeats its header. */
function asTag(header: string): ReadCell {
  const own = header.toLowerCase();
  return (raw, _cells, { values }) => {
    const text = unwrap(raw, 'boolean');
    if (text === '' || (yesNo(text) !== 'yes' && text.toLowerCase() !== own)) return;
    values.tags = values.tags ? `${values.tags}; ${header}` : header;
  };
}

function asDate(field: Field, header: string, reading: CellReading): ReadCell {
  const order = reading.order ?? 'dmy';
  const utc = reading.utc === true;
  return (raw, _cells, draft) => {
    const text = unwrap(raw, 'date');
    if (text === '') return;
    const read = readDate(text, order, utc);
    if (read.iso === null && !/^\d{1,2}:\d{2}/.test(text)) {
      const code = read.why === 'ambiguous' ? 'AMBIGUOUS_DATE' : 'UNREADABLE_DATE';
      draft.findings.push({ code, field, args: { header } });
    }
    keep(field, read.iso ?? text, draft);
  };
}

function numberOf(text: string, reading: CellReading): string {
  const number = plainNumber(text);
  if (number === null) return text;
  return reading.fraction ? String(Math.round(Number(number) * 10_000) / 100) : number;
}

/** Objections to advertising or contact as such hold for telephone and post as well. */
const ALL_CHANNELS =
  /robinson|werbewiderspruch|werbesperre|werbeverbot|kontaktsperre|do ?not contact|no contact|advertising|alle kan(?:ae|ä)le|all channels/;

/** Whether a person stands on a list, in the words of the list. */
function listed(text: string): 'yes' | 'no' | null {
  const found =
    /^(nicht |not |kein |no )?(?:eingetragen|gelistet|gesperrt|enthalten|eintrag|listed|registered|entered|found|match|hit|treffer|entry)$/i.exec(
      text.trim(),
    );
  return found === null ? null : found[1] === undefined ? 'yes' : 'no';
}

/** Refusals add up: one yes is enough. */
function asBoolean(field: Field, key: string): ReadCell {
  const fields: readonly Field[] =
    field === 'opt_out' && ALL_CHANNELS.test(key) ? [field, 'do_not_call', 'do_not_mail'] : [field];
  const absent = field === 'attended' && /no ?show/.test(key);
  return (raw, _cells, draft) => {
    const text = unwrap(raw, 'boolean');
    if (text === '') return;
    const said =
      field === 'attended' ? attendance(text) : (yesNo(text) ?? (field === 'opt_out' ? listed(text) : null));
    const value = said === null || !absent ? (said ?? text) : said === 'yes' ? 'no' : 'yes';
    if (value !== 'yes') return keep(field, value, draft);
    for (const one of fields) draft.values[one] = 'yes';
  };
}
