import type { CodeSpec } from './findings.ts';

/** Codes of the stage `read`. */
export const READ_CODES = {
  NO_IDENTITY: {
    kind: 'defect',
    en: 'The record names no person, company, e-mail or phone.',
    de: 'Der Datensatz nennt weder Person noch Firma, E-Mail oder Telefon.',
  },
} as const satisfies Record<string, CodeSpec>;
