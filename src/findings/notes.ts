import type { CodeSpec } from './findings.ts';

/** Codes of the stage `notes`. */
export const NOTES_CODES = {} as const satisfies Record<string, CodeSpec>;
