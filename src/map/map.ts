import { distance } from 'fastest-levenshtein';
import { mappingFor } from '../config/map.ts';
import type { Settings } from '../config/schema.ts';
import { productColumn } from '../data/product-columns.ts';
import { UserError } from '../errors.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../lead.ts';
import type { CellReading, Column, ColumnMap, ListFile } from '../list.ts';
import { type Guess, nobody } from './accept.ts';
import { type DateOrder, orderOf } from './dates.ts';
import { type Evidence, lookAt } from './evidence.ts';
import { withoutCommonFront } from './expand.ts';
import { bareKey, headerKey, knownHeaders, readHeader } from './header.ts';
import { isOwnList, ownGuesses } from './own.ts';
import { answerKeys, isQuestionKey } from './pairs.ts';
import { placesOf } from './place.ts';
import { type Proposal, settle } from './settle.ts';
import { sourceTypeOfList } from './source-type.ts';

export { mapRow } from './row.ts';

/** One of these fields makes a list of leads. */
const IDENTITY: readonly Field[] = [
  'email',
  'email_fallback',
  'phone',
  'mobile',
  'full_name',
  'last_name',
  'first_name',
  'company',
];

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
  const given = normalised(new Map([...mappingFor(settings.config.map, list.header), ...overrides]));
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
function ownMap(list: ListFile, looks: readonly Evidence[], given: ReadonlyMap<string, string>): ColumnMap {
  const columns = ownGuesses(list.header).map((known, index): Column => {
    const header = list.header[index] ?? '';
    const override = given.get(header) ?? given.get(headerKey(header));
    const guess = override === undefined ? known : byUser(override);
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

/** Headers of call logs. */
const CALLS =
  /\b(?:anruf|anrufer|anrufdatum|anrufzeit|call|called|caller|callee|dialed|dialled|appel|chiamata|nebenstelle|extension|eigene rufnummer|talk time|gespraechsdauer)\b/;

function guessAll(
  list: ListFile,
  headers: readonly ReturnType<typeof readHeader>[],
  looks: readonly Evidence[],
  given: ReadonlyMap<string, string>,
  before: readonly Proposal[],
): Proposal[] {
  const held = new Map<Field, number>();
  for (const { guess } of before)
    if (guess.field !== null) held.set(guess.field, (held.get(guess.field) ?? 0) + 1);
  const guests = headers.some(({ key }) => GUESTS.test(key));
  const calls = headers.some(({ key }) => CALLS.test(key));
  return headers.map((header, index) => {
    const evidence = looks[index] ?? lookAt([]);
    const override = given.get(header.raw) ?? given.get(headerKey(header.raw));
    if (override !== undefined)
      return { header, evidence, guess: byUser(override), weight: GIVEN, next: [], given: true };
    const product = productColumn(list.preset, header.key);
    if (product !== undefined)
      return { header, evidence, guess: byProduct(product), weight: BY_PRODUCT, next: [], given: false };
    const own = before[index]?.guess.field;
    const has = (field: Field) => (held.get(field) ?? 0) > (own === field ? 1 : 0);
    const around = { has, preset: list.preset, guests, calls };
    const [best, ...next] = placesOf(header, evidence, around);
    const { guess, weight } = best ?? { guess: nobody('nothing tells'), weight: 0 };
    return { header, evidence, guess, weight, next, given: false };
  });
}

/** Weights that no header and no cell reach. */
const GIVEN = 100;
const BY_PRODUCT = 12;

function byUser(field: string): Guess {
  const known = FIELD_NAMES.find((name) => name === field);
  return known
    ? { field: known, confidence: 1, because: 'placed by the user' }
    : nobody('set aside by the user');
}

function byProduct(field: Field | null): Guess {
  return {
    field,
    confidence: 0.99,
    because: field
      ? `this product's column of ${FIELDS[field].about}`
      : 'this product fills the column with data that are no contact data',
  };
}

/** Overrides by the header as it stands and by its folded key, so that `--map "e-mail=email"` meets `E-Mail`. */
function normalised(overrides: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([
    ...[...overrides].map(([header, field]) => [headerKey(header), field] as const),
    ...overrides,
  ]);
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

/** The day/month order that the decided date columns of the file agree on; English headers alone prove nothing, German ones mean day first. */
function sharedOrder(
  settled: readonly Guess[],
  looks: readonly Evidence[],
  keys: readonly string[],
): DateOrder {
  const orders = new Set(
    settled.flatMap(({ field }, index) => {
      const look = looks[index];
      if (!look || field === null || FIELDS[field].kind !== 'date') return [];
      const order = orderOf(
        look.cells.filter((cell) => !cell.includes('.')),
        'unknown',
      );
      const decided = look.cells.some((cell) => /\d[/-]\d/.test(cell) && !/^\d{4}/.test(cell));
      return decided && (order === 'dmy' || order === 'mdy') ? [order] : [];
    }),
  );
  const [only] = orders;
  if (orders.size === 1 && only) return only;
  const dayFirst = keys.filter((key) =>
    /datum|vorname|nachname|firma|telefon|erstellt|angelegt|prenom|cognome|societe|azienda|entreprise|\bort\b|\bam\b/.test(
      key,
    ),
  ).length;
  return dayFirst >= 2 ? 'dmy' : 'unknown';
}

function readingOf(field: Field, header: string, look: Evidence, hint: DateOrder): CellReading | undefined {
  const { kind } = FIELDS[field];
  if (kind === 'date') {
    const utc = /\butc\b|\bgmt\b/i.test(header.replace(/Utc/g, ' utc '));
    return { order: orderOf(look.cells, hint), ...(utc ? { utc: true } : {}) };
  }
  if (kind === 'minutes') return { unit: unitOf(header, look) };
  if (field === 'attendance_percent' || field === 'attention_percent') {
    const numbers = look.cells.map((cell) => Number(cell.replace(',', '.')));
    const fraction =
      numbers.length > 0 &&
      numbers.every((value) => value >= 0 && value <= 1) &&
      numbers.some((value) => value > 0 && value < 1);
    return fraction ? { fraction } : undefined;
  }
  return undefined;
}

/** The header names the unit; without one, bare numbers are minutes unless they are larger than any event is long. */
function unitOf(header: string, look: Evidence): 'hours' | 'minutes' | 'seconds' {
  const key = headerKey(header);
  if (/\b(?:sec|secs|seconds?|sek|sekunden?|secondes|secondi|s)\b/.test(key)) return 'seconds';
  if (/\bmin|minut/.test(key)) return 'minutes';
  if (/\b(?:hours?|std|stunden?|hrs|heures|ore|h)\b/.test(key)) return 'hours';
  const numbers = look.cells.map(Number).filter((value) => Number.isFinite(value));
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  return largest > 1000 && numbers.length >= 2 ? 'seconds' : 'minutes';
}

function noLeadColumn(list: ListFile): UserError {
  const shown = list.header.slice(0, 12).map((header) => `"${header.slice(0, 60)}"`);
  const more = list.header.length > 12 ? ` and ${list.header.length - 12} more` : '';
  const near = nearestGuesses(list.header);
  return new UserError(
    `${list.path}: no column names a person, a company, an e-mail address or a phone number. Header found in line ${list.headerLine}: ${shown.join(', ')}${more}.`,
    near.length > 0
      ? `Nearest guesses: ${near.join(', ')}. Place a column by hand, e.g. --map ${near[0] ?? ''}; leadsieve inspect shows every column.`
      : 'Place a column by hand with --map "Header=email"; leadsieve inspect shows every column.',
  );
}

/** Up to three headers with the identity field whose name they resemble most. */
function nearestGuesses(headers: readonly string[]): string[] {
  const names = [...knownHeaders()].filter(([, field]) => IDENTITY.some((one) => one === field));
  return headers
    .slice(0, 200)
    .map((header) => {
      const key = bareKey(headerKey(header));
      let best = { field: '', far: 1 };
      for (const [name, field] of names) {
        const far = distance(key, name) / Math.max(key.length, name.length, 1);
        if (far < best.far) best = { field, far };
      }
      return { header, ...best };
    })
    .filter(({ far, header }) => far <= 0.5 && header.trim() !== '')
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ header, field }) => `"${header.slice(0, 60)}=${field}"`);
}
