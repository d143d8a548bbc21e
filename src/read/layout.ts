import { findPreset, foldLabel, type Preset, staffFilter } from '../data/presets.ts';
import { isContactHeader, isHeaderWord, sectionKind } from '../data/sections.ts';
import { type ColumnProfile, fitOf, isFilled, profileColumns } from './celltype.ts';
import { factsOf } from './facts.ts';
import { findHeader } from './header.ts';

/** What is known about a table before its rows are given out. Rows are counted from 0, blank ones included. */
export interface Layout {
  /** Row of the header; where there is none, of the first record. */
  readonly start: number;
  readonly headerRows: number;
  readonly header: readonly string[];
  readonly preset: Preset | null;
  /** Header or cells name people or ways to reach them: then lines of sums are no records. */
  readonly contact: boolean;
  /** The people stand in a section with a title; rows outside such sections are no records. */
  readonly sectioned: boolean;
  readonly profile: readonly ColumnProfile[];
  /** What short rows mean here: `dropped` empty cells at the end are left out; `padded` they never are. */
  readonly short: 'dropped' | 'padded' | 'unknown';
  /** Rows usually end with a delimiter too many. */
  readonly long: boolean;
  /** The least number of filled cells among sound rows. */
  readonly leastFilled: number;
  readonly facts: Readonly<Record<string, string>>;
  /** Whether a row is one of the people who run the event; null where the table does not say. */
  readonly isStaff: ((cells: readonly string[]) => boolean) | null;
}

/** Cells that tell the types of the columns: of very wide tables fewer rows are looked at. */
const CELLS = 400_000;

/** Understands a table from its first rows. `width` is the usual number of cells. */
export function understand(rows: readonly (readonly string[])[], width: number): Layout {
  const lead = leadSection(rows);
  const sectionRows = lead === null ? rows : untilTitle(rows, lead + 1);
  const wide = lead === null ? width : usual(sectionRows.slice(lead + 1), width);
  const found = findHeader(sectionRows, wide, lead === null ? 0 : lead + 1);
  const named = found.at >= 0;
  const body = sectionRows.slice(found.start + found.rows);
  const top = rows[Math.max(found.at, found.start)] ?? [];
  const full = Math.max(top.length, named ? commonWidth(body, top.length) : wide);
  const header = named
    ? headerOf(rows.slice(found.start, found.start + found.rows), found.at - found.start, full)
    : Array.from({ length: full }, (_, i) => `column ${i + 1}`);
  const trimmed = trimHeader(header, body);
  const records = body.filter((row) => row.length === header.length && row.some(isFilled)).slice(0, 200);
  const fitted = records.map((row) => row.slice(0, trimmed.length));
  const profile = profileColumns(fitted.slice(0, Math.max(10, CELLS / trimmed.length)), trimmed.length);
  const preset = named ? findPreset(trimmed) : null;
  const facts = factsOf(rows.slice(0, lead ?? found.start));
  return {
    start: found.start,
    headerRows: found.rows,
    header: trimmed,
    preset,
    contact: (named && isContactHeader(trimmed)) || reachesPeople(profile),
    sectioned: lead !== null,
    profile,
    short: shortRows(body, header.length),
    long: body.filter((row) => row.length > trimmed.length).length > 1,
    leastFilled: leastFilled(fitted, trimmed.length),
    facts,
    isStaff: staffFilter(preset, trimmed, preset?.hostLabel && facts[preset.hostLabel], fitted),
  };
}

/** Whether some column holds addresses or telephone numbers, whatever its header says. */
function reachesPeople(profile: readonly ColumnProfile[]): boolean {
  return profile.some(({ type, emails }) => emails || type === 'phone');
}

/** Rows with a single cell at the end may be footers and do not count; fewer than three rows tell nothing. */
function leastFilled(rows: readonly (readonly string[])[], width: number): number {
  const counts = rows.map((row) => row.filter(isFilled).length);
  while (counts.at(-1) === 1) counts.pop();
  if (counts.length < 3) return 0;
  return counts.reduce((least, count) => Math.min(least, count), width);
}

/** The text of a row that says one thing only, in its first cells; null otherwise. */
export function titleOf(row: readonly string[]): string | null {
  let title: string | null = null;
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    if (title !== null) return null;
    title = cell.trim();
  }
  return title;
}

/** Row of the title of the first section with people that has a header under it; null in files without such titles. */
function leadSection(rows: readonly (readonly string[])[]): number | null {
  for (let i = 0; i < rows.length; i++) {
    const title = titleOf(rows[i] ?? []);
    if (title === null || sectionKind(title) !== 'leads') continue;
    const next = rows.slice(i + 1).find((row) => row.some(isFilled));
    if (next && next.filter(isFilled).length >= 2) return earlierTable(rows.slice(0, i)) ?? i;
  }
  return null;
}

/** Row before a table of people that stands under no known title: nothing of it may be lost. */
function earlierTable(rows: readonly (readonly string[])[]): number | null {
  let apart = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const title = titleOf(row);
    const section = title === null ? null : sectionKind(title);
    if (section !== null) apart = section === 'other';
    const words = row.filter(isHeaderWord).length;
    if (!apart && words >= 2 && isContactHeader(row) && rows[i + 1]?.some(isFilled)) return i - 1;
  }
  return null;
}

function untilTitle(rows: readonly (readonly string[])[], from: number): readonly (readonly string[])[] {
  for (let i = from; i < rows.length; i++) {
    const title = titleOf(rows[i] ?? []);
    if (title !== null && sectionKind(title) !== null) return rows.slice(0, i);
  }
  return rows;
}

function usual(rows: readonly (readonly string[])[], otherwise: number): number {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (row.filter(isFilled).length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = otherwise;
  let most = 0;
  for (const [n, count] of counts)
    if (count > most) {
      most = count;
      width = n;
    }
  return width;
}

/** The width of the body where most of its rows are wider than the header and say something there. */
function commonWidth(body: readonly (readonly string[])[], headerWidth: number): number {
  const filled = body.filter((row) => row.some(isFilled));
  const wider = filled.filter((row) => row.length > headerWidth);
  if (wider.length * 2 <= filled.length) return headerWidth;
  return usual(wider, headerWidth);
}

/** The labels of the row `main`; where it has none, those of the other header row. */
function headerOf(rows: readonly (readonly string[])[], main: number, width: number): string[] {
  const other = rows[1 - main] ?? [];
  return Array.from({ length: width }, (_, i) => clean(rows[main]?.[i] ?? '') || clean(other[i] ?? ''));
}

function clean(label: string): string {
  const text = label.replace(/^\uFEFF/, '').trim();
  // A quote that was never closed is no part of the name.
  return text.startsWith('"') && !text.includes('"', 1) ? text.slice(1).trim() : text;
}

/** Unnamed columns at the end that no row fills are left out. */
function trimHeader(header: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  let width = header.length;
  while (width > 1 && header[width - 1] === '' && !body.some((row) => isFilled(row[width - 1] ?? '')))
    width--;
  return header.slice(0, width);
}

function shortRows(body: readonly (readonly string[])[], width: number): Layout['short'] {
  let short = 0;
  let padded = 0;
  let all = 0;
  for (const row of body) {
    const filled = row.filter(isFilled).length;
    // What follows a blank line may be another table.
    if (filled === 0 && all >= 3) break;
    if (filled < 2) continue;
    all++;
    if (row.length < width) short++;
    else if (!isFilled(row[row.length - 1] ?? '')) padded++;
  }
  if (padded > 0 && short < padded) return 'padded';
  return short >= 2 && short >= all * 0.03 ? 'dropped' : 'unknown';
}

/** Whether a row with too few cells only lacks empty ones at its end. */
export function isMerelyShort(cells: readonly string[], layout: Layout): boolean {
  if (layout.short === 'padded') return false;
  if (cells.length === 1 && layout.header.length > 2) return false;
  const fit = fitOf(cells, layout.profile);
  if (layout.short === 'dropped') return fit === null || fit > 0.5;
  return fit !== null && fit === 1 && cells.filter(isFilled).length >= 2;
}

/** Whether the surplus cells of a row are empty, and not because the row has slipped to the right. */
export function isMerelyLong(cells: readonly string[], layout: Layout): boolean {
  const width = layout.header.length;
  if (cells.slice(width).some(isFilled)) return false;
  return (fitOf(cells.slice(0, width), layout.profile) ?? 1) >= (layout.long ? 0.75 : 1);
}

/** Whether a row says the same as the header. */
export function repeatsHeader(cells: readonly string[], folded: readonly string[]): boolean {
  if (cells.length < folded.length) return false;
  for (let i = 0; i < folded.length; i++) if (!mayBegin(cells[i] ?? '', folded[i] ?? '')) return false;
  for (let i = 0; i < folded.length; i++) if (foldLabel(cells[i] ?? '') !== folded[i]) return false;
  return true;
}

/** Cheap and never wrongly false: a cell that folds to a label begins with its letter or with a sign. */
function mayBegin(cell: string, label: string): boolean {
  if (cell === label) return true;
  const code = cell.charCodeAt(0);
  const isPlain = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !isPlain || (code | 32) === (label.charCodeAt(0) | 32);
}
