import type { Settings } from '../config/schema.ts';
import { DISPOSITIONS, type Disposition, type Field, type Lead } from '../lead.ts';
import { FURTHER_FIELDS, LEAD_COLUMNS } from './columns.ts';
import type { CsvDialect } from './csv.ts';
import { disarm, isPlain } from './disarm.ts';
import type { Spool } from './spool.ts';

/** `leads.csv` on its way out: leads come in any order and stand best first in the end. */
export interface LeadTable {
  /** `place`: number of the lead's first record, which orders leads of one score. */
  add(lead: Lead, place: number): void;
  /** The whole file, or that of one disposition. May be called again. */
  blocks(disposition?: Disposition): Generator<string | Uint8Array>;
  /** Cells that had to be disarmed so far. */
  readonly disarmed: number;
}

const NAMES = LEAD_COLUMNS.map(({ name }) => name);

/**
 * `leads.csv`: its columns, then `extras`, the unmapped columns of the sources, then those of `fields` that have no
 * column of their own, under their names. RFC 4180 with CRLF.
 */
export function openLeadTable(
  extras: readonly string[],
  fields: ReadonlySet<Field>,
  settings: Settings,
  { excel }: CsvDialect,
  spool: Spool,
): LeadTable {
  const delimiter = excel ? ';' : ',';
  const quote = quoter(delimiter);
  const further = FURTHER_FIELDS.filter((name) => fields.has(name));
  const added = [...new Set([...extras, ...further])];
  const places = new Map(added.map((name, index) => [name, index]));
  const names = new Set(NAMES);
  const header = [...NAMES, ...added.map((name) => (names.has(name) ? `${name} (source)` : name))];
  let disarmed = 0;

  const cell = (text: string): string => {
    if (isPlain(text)) return text;
    const safe = disarm(text);
    if (safe !== text) disarmed += 1;
    return quote(safe);
  };

  const line = (lead: Lead): string => {
    let text = '';
    for (const column of LEAD_COLUMNS) {
      const value = column.of(lead, settings);
      if (value !== '') text += column.safe ? quote(value) : cell(value);
      text += delimiter;
    }
    const given: string[] = [];
    for (const [name, value] of lead.extra) {
      const place = places.get(name);
      if (place !== undefined && value !== '' && given[place] === undefined) given[place] = value;
    }
    for (const name of further) {
      const [place, value] = [places.get(name) ?? 0, lead.values[name]];
      if (value !== undefined && given[place] === undefined) given[place] = value;
    }
    for (let place = 0; place < added.length; place++) text += `${cell(given[place] ?? '')}${delimiter}`;
    return `${text.slice(0, -1)}\r\n`;
  };

  return {
    get disarmed() {
      return disarmed;
    },
    add(lead, place) {
      const group = DISPOSITIONS.indexOf(lead.decision.disposition);
      spool.add({ group, score: lead.score, place }, line(lead));
    },
    *blocks(disposition) {
      const bom = excel ? '\ufeff' : '';
      yield `${bom}${header.map((name) => quote(disarm(name))).join(delimiter)}\r\n`;
      yield* spool.blocks(disposition && DISPOSITIONS.indexOf(disposition));
    },
  };
}

/** Quotes a cell where it holds the delimiter, a quote or a line break (RFC 4180). */
export function quoter(delimiter: ',' | ';'): (cell: string) => string {
  const special = delimiter === ';' ? /[";\r\n]/ : /[",\r\n]/;
  return (cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
}
