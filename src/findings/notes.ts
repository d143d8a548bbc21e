import type { CodeSpec } from './findings.ts';

/** Codes of the stage `notes`. */
export const NOTES_CODES = {
  OVERDUE: {
    kind: 'doubt',
    en: 'The agreed action was due on {date}; that day has passed.',
    de: 'Die vereinbarte Aktion war am {date} fällig; der Tag ist vorbei.',
  },
  READ_BY_PERSON: {
    kind: 'doubt',
    en: 'The remarks are hard to read (confidence {confidence}); please read them yourself.',
    de: 'Die Bemerkungen sind schwer zu deuten (Sicherheit {confidence}); bitte selbst lesen.',
  },
  OTHER_LANGUAGE: {
    kind: 'doubt',
    en: 'The remarks are in a language that is not read here ({language}).',
    de: 'Die Bemerkungen stehen in einer Sprache, die hier nicht gelesen wird ({language}).',
  },
} as const satisfies Record<string, CodeSpec>;
