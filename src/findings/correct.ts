import type { CodeSpec } from './findings.ts';

/** Codes of the stage `correct`: what people found out and `--corrections` brings in. */
export const CORRECT_CODES = {
  CORRECTED: {
    kind: 'repair',
    en: '{field} corrected by hand: {from} → {to}',
    de: '{field} von Hand berichtigt: {from} → {to}',
  },
  ENTERED: {
    kind: 'repair',
    en: '{field} entered by hand: {to}',
    de: '{field} von Hand eingetragen: {to}',
  },
  CONFIRMED: {
    kind: 'doubt',
    en: '{field} was looked up by hand: {to} is right.',
    de: '{field} wurde von Hand nachgesehen: {to} stimmt.',
  },
} as const satisfies Record<string, CodeSpec>;
