import type { BalloonStage } from '../outcomes.ts';
import type { BalloonReport, GroupReport } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import type { Format, Language, Say } from './format.ts';

/** What the header names. */
export interface Provenance {
  readonly language: Language;
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly rows: number; readonly sha256: string }[];
  readonly mappings: readonly {
    readonly path: string;
    readonly used: readonly (readonly [string, string])[];
  }[];
  readonly plan: {
    readonly path: string;
    readonly p0: number;
    readonly p1: number;
    readonly alpha: number;
    readonly beta: number;
  } | null;
}

const FIELD_WORDS: Readonly<Record<string, readonly [en: string, de: string]>> = {
  source: ['source', 'Quelle'],
  campaign: ['campaign', 'Kampagne'],
  vendor: ['vendor', 'Anbieter'],
  class: ['class', 'Klasse'],
};

export function fieldWord(field: string, say: Say): string {
  const words = FIELD_WORDS[field];
  return words === undefined ? field : say(...words);
}

/** What every part of the report is made from. */
export interface Context {
  readonly report: BalloonReport;
  readonly from: Provenance;
  readonly say: Say;
  readonly f: Format;
}

const VERDICT_WORDS: Record<Verdict, readonly [en: string, de: string]> = {
  scale: ['scale', 'hochfahren'],
  continue: ['continue', 'weiter testen'],
  stop: ['stop', 'beenden'],
  undecided: ['undecided', 'kein klares Ergebnis'],
  measure_first: ['measure first', 'erst messbar machen'],
  too_small: ['too few leads', 'zu wenig Leads'],
};

export function verdictWord(verdict: Verdict, say: Say): string {
  return say(...VERDICT_WORDS[verdict]);
}

export const STAGE_WORDS: Record<BalloonStage, readonly [en: string, de: string]> = {
  accepted: ['accepted (SAL)', 'angenommen (SAL)'],
  meeting: ['meeting', 'Termin'],
  sql: ['qualified (SQL)', 'qualifiziert (SQL)'],
  opportunity: ['opportunity', 'Verkaufschance'],
  won: ['won', 'gewonnen'],
};

/** Best first by the lower limit of the rate, so that one of three cannot lead. */
export function ranked(report: BalloonReport): [string, GroupReport][] {
  return [...report.groups].sort(
    (a, b) => (b[1].goal.lo ?? 0) - (a[1].goal.lo ?? 0) || (a[0] < b[0] ? -1 : 1),
  );
}

export function shareText({ x, n, rate }: { x: number; n: number; rate: number | null }, f: Format): string {
  return n < 10 ? `${x}/${n}` : `${f.percent(rate)} (${x}/${n})`;
}
