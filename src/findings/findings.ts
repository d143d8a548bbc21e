import type { Field } from '../lead.ts';
import { CHECK_CODES } from './check.ts';
import { CHECK_PERSON_CODES } from './check-person.ts';
import { COMPLETE_CODES } from './complete.ts';
import { CORRECT_CODES } from './correct.ts';
import { DECIDE_CODES } from './decide.ts';
import { fill } from './fill.ts';
import { MAP_CODES } from './map.ts';
import { MERGE_CODES } from './merge.ts';
import { NOTES_CODES } from './notes.ts';
import { READ_CODES } from './read.ts';

/**
 * - `repair`: a value was rewritten; `from` and `to` are arguments (column `repaired`)
 * - `completion`: an absent value was filled; `to` and `from` (what it was concluded from) are arguments (column `completed`)
 * - `conflict`: a value lost in a merge (column `conflicts`)
 * - `merge`: why records became one lead (column `match`)
 * - `doubt`: worth knowing, changes nothing by itself
 * - `defect`: the value or record cannot be used as it is
 * - `gate`: decided class or disposition
 */
export type FindingKind = 'repair' | 'completion' | 'conflict' | 'merge' | 'doubt' | 'defect' | 'gate';

/** A code's kind and its sentence in both languages; `{name}` stands for an argument. The words of a finding live here alone. */
export interface CodeSpec {
  readonly kind: FindingKind;
  readonly en: string;
  readonly de: string;
}

/** Every finding code there is: the reference page, `summary.json` and the tests are made from this list. */
export const CODES = {
  ...READ_CODES,
  ...MAP_CODES,
  ...CHECK_CODES,
  ...CHECK_PERSON_CODES,
  ...CORRECT_CODES,
  ...COMPLETE_CODES,
  ...MERGE_CODES,
  ...NOTES_CODES,
  ...DECIDE_CODES,
} as const satisfies Record<string, CodeSpec>;

export type FindingCode = keyof typeof CODES;

/** A coded fact about a lead. `args` may hold personal data: they go to `leads.csv` and `explain`, never to logs or `summary.json`. */
export interface Finding {
  readonly code: FindingCode;
  readonly field?: Field;
  readonly args?: Readonly<Record<string, string | number>>;
}

export function kindOf(finding: Finding): FindingKind {
  return CODES[finding.code].kind;
}

/** The sentence of a finding, with its arguments put in. An argument that is absent stays as `{name}`. */
export function sentenceOf(finding: Finding, language: 'en' | 'de'): string {
  return fill(CODES[finding.code][language], finding.args ?? {});
}
