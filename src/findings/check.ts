import type { CodeSpec } from './findings.ts';

/** Codes of the stage `check`. */
export const CHECK_CODES = {
  NAME_CASE: {
    kind: 'repair',
    en: '{field}: {from} → {to} (capitals set right)',
    de: '{field}: {from} → {to} (Groß- und Kleinschreibung berichtigt)',
  },
} as const satisfies Record<string, CodeSpec>;
