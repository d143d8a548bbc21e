import type { CodeSpec } from './findings.ts';

/** Codes of the stage `check` for person, company, address and job title. */
export const CHECK_PERSON_CODES = {} as const satisfies Record<string, CodeSpec>;
