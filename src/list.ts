import type { FindingCode } from './findings/findings.ts';
import type { Field, SourceType } from './lead.ts';

/** What the user may say about a file; absent = decide from the bytes. */
export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Sheet name or number from 1, for workbooks. */
  readonly sheet?: string;
}

/** A data row: `cells` are the texts under the header's columns, as they stand in the file, nothing trimmed or repaired. */
export interface RecordRow {
  readonly kind: 'record';
  /** Physical line where the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Cells that the row has in the file, where they are fewer than the columns, or empty ones more. */
  readonly found?: number;
}

/** A record that is no lead at all; `raw` is its text for `rejects.csv`. */
export interface RejectRow {
  readonly kind: 'reject';
  readonly line: number;
  readonly code: FindingCode;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly raw: string;
  /** Its cells as far as they can be told apart: for `inspect --dump`, never for leads. */
  readonly cells?: readonly string[];
}

export type Row = RecordRow | RejectRow;

/** Something worth saying about a file; `message` is rendered from the code and never holds cell values. */
export interface Problem {
  readonly line: number;
  readonly code: FindingCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Every physical line belongs to exactly one of these; they add up to `total`. */
export interface LineCount {
  total: number;
  preamble: number;
  header: number;
  blank: number;
  /** Footers, totals, copyright lines, rows of sections that hold no leads (hosts, panelists). */
  skipped: number;
  /** Lines that are part of a record, rejected ones included. */
  record: number;
}

/** One file, opened and understood. */
export interface ListFile {
  readonly path: string;
  readonly format: 'csv' | 'xlsx';
  readonly preset: string | null;
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  /** Empty where no cell near the beginning is quoted. */
  readonly quote: string;
  readonly newline: string;
  readonly preambleLines: number;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Up to 200 records from the beginning, for inference. */
  readonly sample: readonly RecordRow[];
  /** What the preamble says, by its own labels (event title, start, duration). */
  readonly facts: Readonly<Record<string, string>>;
  /** All rows in file order. May be called again; `lines` and `problems` are complete once a pass has ended. */
  rows(): Iterable<Row>;
  readonly lines: LineCount;
  readonly problems: Problem[];
}

/** How the cells of a column are read, where that was decided from the whole sample. */
export interface CellReading {
  /** Order of day and month; `mixed` and `unknown`: only cells that leave no doubt are read. */
  readonly order?: 'dmy' | 'mdy' | 'unknown' | 'mixed';
  /** Date cells without a zone are UTC, as the header says. */
  readonly utc?: boolean;
  /** Unit of bare numbers in a column of durations. */
  readonly unit?: 'hours' | 'minutes' | 'seconds';
  /** Shares are written as fractions of one. */
  readonly fraction?: boolean;
}

/** One column, placed. `field` null: nobody can place it; it stays with the lead under its header. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: Field | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  /** Non-empty cells seen in the sample. */
  readonly samples: number;
  readonly reading?: CellReading;
}

/** How the columns of a file are read. */
export interface ColumnMap {
  readonly columns: readonly Column[];
  readonly sourceType: SourceType;
}
