import type { CodeSpec } from './findings.ts';

/** Codes of the stage `merge`. */
export const MERGE_CODES = {} as const satisfies Record<string, CodeSpec>;
