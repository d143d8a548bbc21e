import type { CodeSpec } from './findings.ts';

/** Codes of the stage `complete`. Completions carry `from` (what they were concluded from) and `certainty` (0 to 1). */
export const COMPLETE_CODES = {
  COUNTRY_FROM_PLACE: {
    kind: 'completion',
    en: '{field}: {to}, as {from} belong there',
    de: '{field}: {to}, denn dorthin gehört der Ort ({from})',
  },
  COUNTRY_FROM_PHONE: {
    kind: 'completion',
    en: '{field}: {to}, as the phone number is from there',
    de: '{field}: {to}, denn von dort ist die Telefonnummer',
  },
  COUNTRY_FROM_DOMAIN: {
    kind: 'completion',
    en: '{field}: {to}, as the e-mail or web address ends with it',
    de: '{field}: {to}, denn so endet die E-Mail- oder Webadresse',
  },
  CITY_FROM_POSTAL_CODE: {
    kind: 'completion',
    en: '{field}: {to}, the only place with this postal code',
    de: '{field}: {to}, der einzige Ort mit dieser Postleitzahl',
  },
  POSTAL_CODE_FROM_CITY: {
    kind: 'completion',
    en: '{field}: {to}, the only postal code of this place',
    de: '{field}: {to}, die einzige Postleitzahl dieses Orts',
  },
  NAME_FROM_EMAIL: {
    kind: 'completion',
    en: '{field}: {to}, as the e-mail address shows it',
    de: '{field}: {to}, denn so steht es in der E-Mail-Adresse',
  },
  WEBSITE_FROM_EMAIL: {
    kind: 'completion',
    en: '{field}: {to}, the domain of the business e-mail address',
    de: '{field}: {to}, die Domain der geschäftlichen E-Mail-Adresse',
  },
  COMPANY_FROM_COLLEAGUES: {
    kind: 'completion',
    en: '{field}: {to}, as everybody else with this domain works there',
    de: '{field}: {to}, denn dort arbeiten alle anderen mit dieser Domain',
  },
  WEBSITE_FROM_COLLEAGUES: {
    kind: 'completion',
    en: '{field}: {to}, as other records of the same company name it',
    de: '{field}: {to}, denn andere Datensätze derselben Firma nennen sie',
  },
  FILLED_FROM_REFERENCE: {
    kind: 'completion',
    en: '{field}: {to}, from your own accounts (found by {by})',
    de: '{field}: {to}, aus den eigenen Kundendaten (gefunden über {by})',
  },
  FILLED_BY_PROVIDER: {
    kind: 'completion',
    en: '{field}: {to}, from the data provider {from}',
    de: '{field}: {to}, vom Datenanbieter {from}',
  },
  PROVIDER_FAILED: {
    kind: 'doubt',
    en: 'The data provider {provider} gave no usable answer ({reason}).',
    de: 'Der Datenanbieter {provider} gab keine brauchbare Antwort ({reason}).',
  },
  EXISTING_CUSTOMER: {
    kind: 'doubt',
    en: 'Already a customer in your own accounts (found by {by}).',
    de: 'Bereits Kunde laut den eigenen Kundendaten (gefunden über {by}).',
  },
  EXISTING_LEAD: {
    kind: 'doubt',
    en: 'Already in your own accounts, not as a customer (found by {by}).',
    de: 'Bereits in den eigenen Kundendaten, aber nicht als Kunde (gefunden über {by}).',
  },
  EMAIL_VERIFIED: {
    kind: 'doubt',
    en: 'A verification service says about the e-mail address: {verdict} ({age}).',
    de: 'Ein Prüfdienst sagt zur E-Mail-Adresse: {verdict} ({age}).',
  },
  EMAIL_UNDELIVERABLE: {
    kind: 'defect',
    en: 'A verification service found that mail to this address does not arrive.',
    de: 'Ein Prüfdienst hat festgestellt, dass Mails an diese Adresse nicht ankommen.',
  },
  COUNTRY_PHONE_MISMATCH: {
    kind: 'doubt',
    en: 'The country is {country}, the phone number is from {other}.',
    de: 'Das Land ist {country}, die Telefonnummer stammt aus {other}.',
  },
  COUNTRY_PLACE_MISMATCH: {
    kind: 'doubt',
    en: 'The country is {country}, postal code and city are in {other}.',
    de: 'Das Land ist {country}, Postleitzahl und Ort liegen in {other}.',
  },
  COUNTRY_DOMAIN_MISMATCH: {
    kind: 'doubt',
    en: 'The country is {country}, the e-mail domain is from {other}.',
    de: 'Das Land ist {country}, die E-Mail-Domain stammt aus {other}.',
  },
  CITY_POSTAL_CODE_MISMATCH: {
    kind: 'doubt',
    en: 'Postal code {code} belongs to {known}, not to {city}.',
    de: 'Die Postleitzahl {code} gehört zu {known}, nicht zu {city}.',
  },
} as const satisfies Record<string, CodeSpec>;
