import type { CodeSpec } from './findings.ts';

/** Codes of the stage `read`. */
export const READ_CODES = {} as const satisfies Record<string, CodeSpec>;
