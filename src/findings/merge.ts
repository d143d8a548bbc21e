import type { CodeSpec } from './findings.ts';

/** Codes of the stage `merge`. `source` and `with` are path:line of a record. */
export const MERGE_CODES = {
  SAME_EMAIL: {
    kind: 'merge',
    en: '{source} and {with}: same e-mail address',
    de: '{source} und {with}: dieselbe E-Mail-Adresse',
  },
  SAME_PHONE: {
    kind: 'merge',
    en: '{source} and {with}: same phone number, and the names fit',
    de: '{source} und {with}: dieselbe Telefonnummer, und die Namen passen zusammen',
  },
  SAME_ID: {
    kind: 'merge',
    en: '{source} and {with}: same id in one system',
    de: '{source} und {with}: dieselbe Kennung in einem System',
  },
  SAME_PROFILE: {
    kind: 'merge',
    en: '{source} and {with}: same profile page',
    de: '{source} und {with}: dieselbe Profilseite',
  },
  SAME_PERSON: {
    kind: 'merge',
    en: '{source} and {with}: {weights} = {weight} bits',
    de: '{source} und {with}: {weights} = {weight} Bit',
  },
  CONFLICT: {
    kind: 'conflict',
    en: '{field}: {value} ({source})',
    de: '{field}: {value} ({source})',
  },
  EXISTING_CONTACT: {
    kind: 'doubt',
    en: 'This person is already in your own data ({source}{state}).',
    de: 'Diese Person steht bereits in Ihren eigenen Daten ({source}{state}).',
  },
  OWNER_KNOWN: {
    kind: 'completion',
    en: '{field}: {to} ← {from}',
    de: '{field}: {to} ← {from}',
  },
  REFUSED_BEFORE: {
    kind: 'completion',
    en: '{field}: {to} ← {from}',
    de: '{field}: {to} ← {from}',
  },
  DUPLICATES_UNCHECKED: {
    kind: 'doubt',
    en: 'More records share the same {key} than merge.max_block allows; not all pairs were compared.',
    de: 'Mehr Datensätze haben dieselbe Angabe „{key}“, als merge.max_block erlaubt; nicht alle Paare wurden verglichen.',
  },
} as const satisfies Record<string, CodeSpec>;
