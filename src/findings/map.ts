import type { CodeSpec } from './findings.ts';

/** Codes of the stage `map`. */
export const MAP_CODES = {} as const satisfies Record<string, CodeSpec>;
