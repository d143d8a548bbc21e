import type { Settings } from '../../config/schema.ts';
import type { Figures } from '../figures.ts';
import type { Language, Word } from '../words.ts';

/** A table; the first column is text, the others are figures unless `text` names them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Indexes of further text columns. */
  readonly text?: readonly number[];
  /** What the table is called where a section has several of the same head. */
  readonly caption?: string;
}

/** One bar of a chart, in parts that add up. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly tone: Tone; readonly name: string }[];
}

/** Colour names of the report; each has a light and a dark value. */
export type Tone = 'good' | 'warm' | 'calm' | 'bad' | 'grey';

/** A share with the range in which the true one lies; all between 0 and 1. */
export interface Span {
  readonly label: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** Horizontal bars, columns of a histogram with vertical lines at `marks`, or shares with their ranges. */
export type Chart =
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'columns';
      readonly bars: readonly Bar[];
      readonly marks: readonly { readonly at: number; readonly label: string }[];
    }
  | { readonly kind: 'spans'; readonly spans: readonly Span[] };

/** One part of the report: the same figures as sentences, picture and table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly sentences?: readonly string[];
  /** What to do now, the most useful first. */
  readonly steps?: readonly string[];
  readonly chart?: Chart;
  readonly tables?: readonly Table[];
}

/** How the report is meant: `shareable` hides groups of fewer than 5 people. */
export interface ReportOptions {
  readonly shareable?: boolean;
}

/** What every section is made from. `n` shows a count, or "fewer than 5" where small groups are hidden. */
export interface Context {
  /** Small groups are hidden. */
  readonly shareable: boolean;
  readonly figures: Figures;
  readonly settings: Settings;
  readonly language: Language;
  readonly w: (word: Word, args?: Readonly<Record<string, string | number>>) => string;
  readonly n: (count: number) => string | number;
}

/** Rows of a ranking that people still read. */
export const MOST_ROWS = 12;

export function topOf(counts: Readonly<Record<string, number>>, most: number): [string, number][] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}
