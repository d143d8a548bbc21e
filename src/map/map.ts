import { mappingFor } from '../config/map.ts';
import type { Settings } from '../config/schema.ts';
import { productColumn } from '../data/product-columns.ts';
import { FIELDS, type Field } from '../lead.ts';
import type { Column, ColumnMap, ListFile } from '../list.ts';
import { type Guess, nobody } from './accept.ts';
import { kindsOf } from './by-table.ts';
import { type Evidence, lookAt } from './evidence.ts';
import { withoutCommonFront } from './expand.ts';
import { type Given, givenBy } from './given.ts';
import { readHeader } from './header.ts';
import { IDENTITY, noLeadColumn } from './no-lead-column.ts';
import { isOwnList, ownGuesses } from './own.ts';
import { answerKeys, isQuestionKey } from './pairs.ts';
import { placesOf } from './place.ts';
import { readingOf, sharedOrder } from './readings.ts';
import { type Proposal, settle } from './settle.ts';
import { sourceTypeOfList } from './source-type.ts';

export { mapRow } from './row.ts';

/**
 * Places every column of a file. `overrides` come from `--map` (header → field or `ignore`) and go before the config's section `map`.
 * Throws a UserError where no column can identify a lead; its text names headers, never cells.
 */
export function mapColumns(
  list: ListFile,
  overrides: ReadonlyMap<string, string>,
  settings: Settings,
): ColumnMap {
  const map = placeColumns(list, overrides, settings);
  if (!identifies(map)) throw noLeadColumn(list);
  return map;
}

/** Whether at least one column can tell who the lead is. */
export function identifies(map: ColumnMap): boolean {
  return map.columns.some(({ field }) => field !== null && IDENTITY.includes(field));
}

/** As `mapColumns`, for any table: where nothing identifies a lead the caller has to say so. */
export function placeColumns(
  list: ListFile,
  overrides: ReadonlyMap<string, string>,
  settings: Settings,
): ColumnMap {
  const given = givenBy(overrides, mappingFor(settings.config.map, list.header));
  const read = list.header.map(readHeader);
  const headers = list.preset === null ? withoutCommonFront(read) : read;
  const looks = list.header.map((_, index) => lookAt(list.sample.map(({ cells }) => cells[index] ?? '')));
  if (isOwnList(list.header)) return ownMap(list, looks, given);
  const first = guessAll(list, headers, looks, given, []);
  const second = guessAll(list, headers, looks, given, first);
  const settled = settle(withoutHosts(pairAnswers(second)));
  const order = sharedOrder(
    settled,
    looks,
    headers.map(({ key }) => key),
  );
  const columns = settled.map((guess, index): Column => {
    const look = looks[index];
    const reading =
      look && guess.field ? readingOf(guess.field, list.header[index] ?? '', look, order) : undefined;
    return {
      index,
      header: list.header[index] ?? '',
      field: guess.field,
      confidence: guess.confidence,
      because: guess.because,
      samples: look?.filled ?? 0,
      ...(reading ? { reading } : {}),
    };
  });
  const fields = new Set(columns.flatMap(({ field }) => (field ? [field] : [])));
  return { columns, sourceType: sourceTypeOfList(list, fields) };
}

/** Our own `leads.csv`, read again: its columns are known; only the user may say otherwise. */
function ownMap(list: ListFile, looks: readonly Evidence[], given: Given): ColumnMap {
  const columns = ownGuesses(list.header).map((known, index): Column => {
    const header = list.header[index] ?? '';
    const guess = given(header)?.guess ?? known;
    return {
      index,
      header,
      ...guess,
      samples: looks[index]?.filled ?? 0,
      ...(guess.field !== null && FIELDS[guess.field].kind === 'date' ? { reading: { order: 'dmy' } } : {}),
    };
  });
  return { columns, sourceType: 'list' };
}

/** Headers that say the people of the list are guests of the product's user. */
const GUESTS =
  /^(?:invitee|attendee|participant|guest|customer|client|teilnehmer|eingeladene\w*) (?:name|email|first name)/;

function guessAll(
  list: ListFile,
  headers: readonly ReturnType<typeof readHeader>[],
  looks: readonly Evidence[],
  given: Given,
  before: readonly Proposal[],
): Proposal[] {
  const held = new Map<Field, number>();
  for (const { guess } of before)
    if (guess.field !== null) held.set(guess.field, (held.get(guess.field) ?? 0) + 1);
  const guests = headers.some(({ key }) => GUESTS.test(key));
  const kinds = kindsOf(headers);
  return headers.map((header, index) => {
    const evidence = looks[index] ?? lookAt([]);
    const said = given(header.raw);
    if (said) return { header, evidence, ...said, next: [], given: true };
    const product = productColumn(list.preset, header.key);
    if (product !== undefined)
      return { header, evidence, guess: byProduct(product), weight: BY_PRODUCT, next: [], given: false };
    const own = before[index]?.guess.field;
    const has = (field: Field) => (held.get(field) ?? 0) > (own === field ? 1 : 0);
    const around = { has, preset: list.preset, guests, kinds };
    const [best, ...next] = placesOf(header, evidence, around);
    const { guess, weight } = best ?? { guess: nobody('nothing tells'), weight: 0 };
    return { header, evidence, guess, weight, next, given: false };
  });
}

/** A product's own column outweighs all that header and cells say, but nothing that the user says. */
const BY_PRODUCT = 12;

function byProduct(field: Field | null): Guess {
  return {
    field,
    confidence: 0.99,
    because: field
      ? `this product's column of ${FIELDS[field].about}`
      : 'this product fills the column with data that are no contact data',
  };
}

/** `Question 1` beside `Response 1`: the one holds the wording, the other the answer. */
function pairAnswers(proposals: readonly Proposal[]): Proposal[] {
  const keys = new Set(proposals.map(({ header }) => header.key));
  return proposals.map((proposal) => {
    const partner = answerKeys(proposal.header.key).some((key) => keys.has(key));
    if (proposal.given || !partner) return proposal;
    const asks = isQuestionKey(proposal.header.key);
    return {
      ...proposal,
      guess: asks
        ? { ...nobody('it holds the wording of the question beside it'), confidence: 0.9 }
        : { field: 'question', confidence: 0.95, because: 'it answers the question beside it' },
    };
  });
}

/** An address that is the same in every record while another column varies is the host's or the sender's. */
function withoutHosts(proposals: readonly Proposal[]): Proposal[] {
  const mails = proposals.filter(({ guess }) => guess.field?.startsWith('email'));
  const varied = mails.some(({ evidence }) => evidence.distinct > 1);
  return proposals.map((proposal) => {
    const { guess, evidence, given } = proposal;
    const constant = guess.field?.startsWith('email') && evidence.distinct === 1 && evidence.filled >= 4;
    if (!constant || !varied || given) return proposal;
    return { ...proposal, guess: nobody('the same address stands in every record: the host, not the lead') };
  });
}
