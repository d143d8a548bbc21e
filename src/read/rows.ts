import { foldLabel } from '../data/presets.ts';
import { isHeaderWord, sectionKind } from '../data/sections.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { LineCount, Problem, Row } from '../list.ts';
import { cellType, isValue } from './celltype.ts';
import { closing } from './closing.ts';
import { isMerelyLong, isMerelyShort, type Layout, repeatsHeader, titleOf } from './layout.ts';
import type { RawRecord } from './split.ts';

/** Raw text of a reject is cut here: `rejects.csv` is for people. */
const RAW_CAP = 10_000;
/** So many lines with one filled cell may wait for the end of the file to prove a footer. */
const HELD = 20;

/** What the pass over the rows writes down. */
export interface Ledger {
  readonly lines: LineCount;
  readonly tell: (problem: Problem) => void;
}

/** Physical lines where the header stands: `last` before `first` where there is none, and the records begin at `first`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

interface State {
  readonly place: Place;
  /** Rows count only inside sections with people. */
  inside: boolean;
  /** The next filled row is the header of a section. */
  expectHeader: boolean;
  afterBlank: boolean;
  /** The line before was blank, a footer, or waits for the end of the file to prove that it is one. */
  loose: boolean;
  /** After a blank line, rows with this many cells belong to another table; 0 = none. */
  otherWidth: number;
  /** For tables with other columns: where each column of the header stands in a row; null = as the header says; `foreign`: nowhere. */
  order: readonly number[] | 'foreign' | null;
}

/**
 * Sorts raw records into rows: records and rejects are given out, every other line is counted as preamble,
 * header, blank or skipped. Each physical line is counted once.
 */
export function* sortRows(
  records: Iterable<RawRecord>,
  layout: Layout,
  place: Place,
  ledger: Ledger,
): Generator<Row> {
  const folded = layout.header.map(foldLabel);
  const state: State = {
    place,
    inside: true,
    expectHeader: false,
    afterBlank: false,
    loose: false,
    otherWidth: 0,
    order: null,
  };
  let held: RawRecord[] = [];
  for (const record of records) {
    const kind = kindOf(record, layout, state, folded, ledger);
    state.loose = kind === 'blank' || kind === 'skipped' || kind === 'hold';
    if (kind === 'hold' && held.length < HELD) {
      held.push(record);
      continue;
    }
    if (kind === 'blank' && held.length > 0) {
      ledger.lines.blank += record.span;
      continue;
    }
    if (kind === 'header') {
      // A line of one cell over a header is the title of its table.
      for (const one of held) ledger.lines.skipped += one.span;
      held = [];
    } else if (kind !== 'skipped' && kind !== 'blank') {
      for (const one of held) yield toRow(one, layout, state, ledger);
      held = [];
    }
    if (kind !== 'record' && kind !== 'hold') {
      ledger.lines[kind] += record.span;
      continue;
    }
    const row = toRow(record, layout, state, ledger);
    if (row.kind === 'record' && layout.isStaff?.(row.cells)) {
      ledger.lines.record -= record.span;
      ledger.lines.skipped += record.span;
    } else yield row;
  }
  for (const one of held) ledger.lines.skipped += one.span;
}

type Kind = 'preamble' | 'header' | 'blank' | 'skipped' | 'record' | 'hold';

function kindOf(
  record: RawRecord,
  layout: Layout,
  state: State,
  folded: readonly string[],
  ledger: Ledger,
): Kind {
  const { cells } = record;
  if (isBlank(cells)) {
    state.afterBlank = true;
    return 'blank';
  }
  const afterBlank = state.afterBlank;
  state.afterBlank = false;
  if (record.line < state.place.first) return before(cells, layout, state);
  if (record.line <= state.place.last) {
    state.inside = true;
    return 'header';
  }
  const title = titleOf(cells);
  if (layout.sectioned && title !== null) {
    const section = sectionKind(title);
    if (section !== null) {
      state.inside = section === 'leads';
      state.expectHeader = state.inside;
      return 'skipped';
    }
  }
  if (!state.inside) return 'skipped';
  if (repeatsHeader(unmarked(cells), folded)) {
    state.expectHeader = false;
    state.order = null;
    ledger.tell({ line: record.line, code: 'REPEATED_HEADER' });
    return 'header';
  }
  if (state.expectHeader || (afterBlank && layout.headerRows > 0)) {
    const expected = state.expectHeader;
    state.expectHeader = false;
    if (isOtherHeader(cells, expected, layout)) {
      state.order = orderOf(cells, folded);
      return state.order === 'foreign' ? 'record' : 'header';
    }
  }
  if (afterBlank) state.otherWidth = isOdd(cells, layout) ? cells.length : 0;
  else if (cells.length !== state.otherWidth) state.otherWidth = 0;
  return closing(cells, title, layout, state.loose);
}

/** Whether a row has neither the columns of the table nor lost or gained only empty ones. */
function isOdd(cells: readonly string[], layout: Layout): boolean {
  const surplus = cells.length - layout.header.length;
  if (surplus === 0 || cells.length === 1) return false;
  return surplus < 0 ? !isMerelyShort(cells, layout) : !isMerelyLong(cells, layout);
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function unmarked(cells: readonly string[]): readonly string[] {
  const first = cells[0] ?? '';
  return first.charCodeAt(0) === 0xfeff ? [first.slice(1), ...cells.slice(1)] : cells;
}

/** Lines before the header: rows under the title of a section without leads are skipped, the rest is preamble. */
function before(cells: readonly string[], layout: Layout, state: State): Kind {
  const title = titleOf(cells);
  const section = layout.sectioned && title !== null ? sectionKind(title) : null;
  if (section !== null) state.inside = section !== 'other';
  return state.inside ? 'preamble' : 'skipped';
}

function isOtherHeader(cells: readonly string[], expected: boolean, layout: Layout): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => isValue(cellType(cell)))) return false;
  const known = filled.filter(isHeaderWord).length;
  return expected ? known > 0 : layout.contact && known >= 2 && known >= filled.length * 0.5;
}

/** Where the columns of the header stand under another header; `foreign` where it shares fewer than half of its own. */
function orderOf(cells: readonly string[], folded: readonly string[]): readonly number[] | 'foreign' {
  const labels = cells.map(foldLabel);
  const bare = labels.map(withoutRemark);
  const order = folded.map((label) => {
    if (label === '') return -1;
    const at = labels.indexOf(label);
    return at >= 0 ? at : bare.indexOf(withoutRemark(label));
  });
  const shared = order.filter((at) => at >= 0).length;
  return shared * 2 >= labels.filter((label) => label !== '').length ? order : 'foreign';
}

/** `user name (original name)` → `user name` */
function withoutRemark(label: string): string {
  const at = label.indexOf(' (');
  return at > 0 ? label.slice(0, at) : label;
}

function toRow(record: RawRecord, layout: Layout, state: State, ledger: Ledger): Row {
  ledger.lines.record += record.span;
  const { line, damage } = record;
  const width = layout.header.length;
  let cells = unmarked(record.cells);
  if (damage) return reject(record, damage, cells);
  if (state.order === 'foreign' || state.otherWidth > 0) return reject(record, 'OTHER_TABLE', cells);
  if (state.order !== null) {
    const from = cells;
    cells = state.order.map((at) => (at < 0 ? '' : (from[at] ?? '')));
  }
  if (record.foreign) ledger.tell({ line, code: 'OTHER_DELIMITER' });
  if (record.stray) ledger.tell({ line, code: 'STRAY_QUOTE' });
  if (cells.length === width) return { kind: 'record', line, cells };
  const args = { found: cells.length, expected: width };
  if (cells.length > width) {
    if (!isMerelyLong(cells, layout)) return reject(record, 'EXTRA_CELLS', cells, args);
    const found = layout.long ? width : cells.length;
    return { kind: 'record', line, cells: cells.slice(0, width), found };
  }
  if (!isMerelyShort(cells, layout)) return reject(record, 'MISSING_CELLS', cells, args);
  ledger.tell({ line, code: 'SHORT_ROW', args });
  const padded = [...cells, ...Array<string>(width - cells.length).fill('')];
  return { kind: 'record', line, cells: padded, found: cells.length };
}

function reject(
  record: RawRecord,
  code: FindingCode,
  cells: readonly string[],
  args?: Readonly<Record<string, string | number>>,
): Row {
  const raw = record.raw.length > RAW_CAP ? `${record.raw.slice(0, RAW_CAP)}…` : record.raw;
  return { kind: 'reject', line: record.line, code, raw, cells, ...(args ? { args } : {}) };
}
