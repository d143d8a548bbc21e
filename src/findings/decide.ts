import type { CodeSpec } from './findings.ts';

/** Codes of the stage s `signals`, `score`, `consent`, `classify` and `route`. */
export const DECIDE_CODES = {} as const satisfies Record<string, CodeSpec>;
