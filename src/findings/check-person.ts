import type { CodeSpec } from './findings.ts';

/** Codes of the stage `check` for person, company, address and job title. */
export const CHECK_PERSON_CODES = {
  NAME_CASE: {
    kind: 'repair',
    en: '{field}: {from} → {to} (capitals set right)',
    de: '{field}: {from} → {to} (Groß- und Kleinschreibung berichtigt)',
  },
  NAME_TIDIED: {
    kind: 'repair',
    en: '{field}: {from} → {to} (title, form of address or remark set apart)',
    de: '{field}: {from} → {to} (Titel, Anrede oder Zusatz abgetrennt)',
  },
  NAME_CASE_UNSURE: {
    kind: 'doubt',
    en: 'The capitals of {from} ({field}) were left as they are: more than one spelling is usual.',
    de: 'Die Schreibung von {from} ({field}) blieb, wie sie ist: Mehrere Schreibweisen sind üblich.',
  },
  NAME_SWAPPED: {
    kind: 'repair',
    en: '{field}: {from} → {to} (first and last name had changed places, shown by {by})',
    de: '{field}: {from} → {to} (Vor- und Nachname waren vertauscht, belegt durch {by})',
  },
  NAME_ORDER_UNSURE: {
    kind: 'doubt',
    en: 'First and last name may have changed places: {from}.',
    de: 'Vor- und Nachname könnten vertauscht sein: {from}.',
  },
  NAME_IS_COMPANY: {
    kind: 'repair',
    en: '{field}: {from} → {to} (a company stood in the name)',
    de: '{field}: {from} → {to} (im Namen stand eine Firma)',
  },
  NAME_LIKE_COMPANY: {
    kind: 'doubt',
    en: 'The name may be a company or hold one: {from}.',
    de: 'Der Name könnte eine Firma sein oder eine enthalten: {from}.',
  },
  NAME_IS_DEPARTMENT: {
    kind: 'repair',
    en: '{field}: {from} → {to} (a department stood in the name)',
    de: '{field}: {from} → {to} (im Namen stand eine Abteilung)',
  },
  NAME_HOLDS_EMAIL: {
    kind: 'repair',
    en: '{field}: {from} → {to} (an e-mail address stood in the name)',
    de: '{field}: {from} → {to} (im Namen stand eine E-Mail-Adresse)',
  },
  NAME_HOLDS_DIGITS: {
    kind: 'doubt',
    en: 'The name holds digits: {from}.',
    de: 'Der Name enthält Ziffern: {from}.',
  },
  NAME_IS_DEVICE: {
    kind: 'doubt',
    en: 'The name is that of a device or a guest account: {from}.',
    de: 'Der Name ist der eines Geräts oder Gastzugangs: {from}.',
  },
  NAME_IS_PLACEHOLDER: {
    kind: 'doubt',
    en: 'In place of a name there is only {from}.',
    de: 'Anstelle eines Namens steht nur {from}.',
  },
  NAME_REMARK: {
    kind: 'doubt',
    en: 'Taken off the name, as it is no part of it: {from}.',
    de: 'Vom Namen abgetrennt, weil es nicht dazugehört: {from}.',
  },
  SEVERAL_PEOPLE: {
    kind: 'doubt',
    en: 'The name means more than one person: {from}.',
    de: 'Der Name meint mehr als eine Person: {from}.',
  },
  SALUTATION_TIDIED: {
    kind: 'repair',
    en: '{field}: {from} → {to}',
    de: '{field}: {from} → {to}',
  },
  SALUTATION_FROM_GENDER: {
    kind: 'completion',
    en: '{field}: {to}, as the source states the gender',
    de: '{field}: {to}, denn die Quelle nennt das Geschlecht',
  },
  COMPANY_TIDIED: {
    kind: 'repair',
    en: '{field}: {from} → {to}',
    de: '{field}: {from} → {to}',
  },
  NO_COMPANY: {
    kind: 'doubt',
    en: 'In place of a company there is only {from}.',
    de: 'Anstelle einer Firma steht nur {from}.',
  },
  COUNTRY_CODE: {
    kind: 'repair',
    en: '{field}: {from} → {to} (ISO code)',
    de: '{field}: {from} → {to} (ISO-Code)',
  },
  COUNTRY_UNKNOWN: {
    kind: 'doubt',
    en: 'No country is known by the name {from}.',
    de: 'Ein Land namens {from} ist nicht bekannt.',
  },
  COUNTRY_AMBIGUOUS: {
    kind: 'doubt',
    en: '{from} can mean more than one country.',
    de: '{from} kann mehr als ein Land meinen.',
  },
  COUNTRY_FROM_POSTAL_PREFIX: {
    kind: 'completion',
    en: '{field}: {to}, as the postal code begins with it',
    de: '{field}: {to}, denn die Postleitzahl beginnt damit',
  },
  POSTAL_CODE_TIDIED: {
    kind: 'repair',
    en: '{field}: {from} → {to}',
    de: '{field}: {from} → {to}',
  },
  POSTAL_CODE_ZERO: {
    kind: 'repair',
    en: '{field}: {from} → {to} (leading zero restored)',
    de: '{field}: {from} → {to} (führende Null ergänzt)',
  },
  POSTAL_CODE_ODD: {
    kind: 'doubt',
    en: 'A postal code of this form is not usual in {country}: {from}.',
    de: 'Eine Postleitzahl dieser Form ist in {country} nicht üblich: {from}.',
  },
  ADDRESS_SPLIT: {
    kind: 'repair',
    en: '{field}: {from} → {to} (parts of the address set apart)',
    de: '{field}: {from} → {to} (Teile der Anschrift getrennt)',
  },
  ADDRESS_TIDIED: {
    kind: 'repair',
    en: '{field}: {from} → {to}',
    de: '{field}: {from} → {to}',
  },
  DEPARTMENT_FROM_TITLE: {
    kind: 'completion',
    en: '{field}: {to}, as the job title names it',
    de: '{field}: {to}, denn die Position nennt sie',
  },
} as const satisfies Record<string, CodeSpec>;
