import type { CodeSpec } from './findings.ts';

/** Codes of the stage `complete`. */
export const COMPLETE_CODES = {} as const satisfies Record<string, CodeSpec>;
