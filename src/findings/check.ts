import type { CodeSpec } from './findings.ts';

/** Codes of the stage `check` for e-mail, phone and invented records. */
export const CHECK_CODES = {
  EMAIL_TIDIED: {
    kind: 'repair',
    en: 'E-mail: {from} → {to}',
    de: 'E-Mail: {from} → {to}',
  },
  EMAIL_SPLIT: {
    kind: 'repair',
    en: 'The cell held several e-mail addresses: {to}',
    de: 'In der Zelle standen mehrere E-Mail-Adressen: {to}',
  },
  EMAIL_PLACEHOLDER: {
    kind: 'repair',
    en: '“{from}” means that there is no e-mail address.',
    de: '„{from}“ heißt, dass es keine E-Mail-Adresse gibt.',
  },
  EMAIL_FROM_SIGN_IN: {
    kind: 'repair',
    en: 'E-mail taken from the sign-in name: {to}',
    de: 'E-Mail aus dem Anmeldenamen übernommen: {to}',
  },
  EMAIL_SYNTAX: {
    kind: 'defect',
    en: '{value} is not an e-mail address.',
    de: '{value} ist keine E-Mail-Adresse.',
  },
  EMAIL_ENDING: {
    kind: 'defect',
    en: 'There is no domain ending .{ending}: mail to {value} cannot arrive.',
    de: 'Die Domain-Endung .{ending} gibt es nicht: Post an {value} kommt nicht an.',
  },
  EMAIL_TYPO: {
    kind: 'doubt',
    en: '{value} may be a typo for {suggestion}.',
    de: '{value} ist vielleicht ein Tippfehler für {suggestion}.',
  },
  EMAIL_DISPOSABLE: {
    kind: 'doubt',
    en: '{host} gives out throw-away addresses.',
    de: '{host} vergibt Wegwerfadressen.',
  },
  EMAIL_RESERVED: {
    kind: 'doubt',
    en: '{host} is reserved for examples and tests: nobody gets mail there.',
    de: '{host} ist für Beispiele und Tests reserviert: Dort bekommt niemand Post.',
  },
  EMAIL_NO_REPLY: {
    kind: 'doubt',
    en: 'This mailbox does not take replies.',
    de: 'Dieses Postfach nimmt keine Antworten an.',
  },
  EMAIL_MIXED_SCRIPT: {
    kind: 'doubt',
    en: '{host} mixes look-alike letters of several scripts; really it is {ascii}.',
    de: '{host} mischt ähnliche Buchstaben mehrerer Schriften; in Wahrheit ist es {ascii}.',
  },
  EMAIL_IDN: {
    kind: 'doubt',
    en: 'Programs that refuse {host} take {ascii}.',
    de: 'Programme, die {host} ablehnen, nehmen {ascii}.',
  },
  EMAIL_DENIED: {
    kind: 'defect',
    en: 'The address is on your own deny list.',
    de: 'Die Adresse steht auf Ihrer eigenen Sperrliste.',
  },
  EMAIL_NO_MAIL: {
    kind: 'defect',
    en: '{host} takes no mail (name service asked).',
    de: '{host} nimmt keine E-Mail an (Namensdienst befragt).',
  },
  EMAIL_DNS_UNKNOWN: {
    kind: 'doubt',
    en: 'Whether {host} takes mail could not be found out.',
    de: 'Ob {host} E-Mail annimmt, war nicht festzustellen.',
  },
  PHONE_FORMAT: {
    kind: 'repair',
    en: 'Phone: {from} → {to}',
    de: 'Telefon: {from} → {to}',
  },
  PHONE_PLACEHOLDER: {
    kind: 'repair',
    en: '“{from}” means that there is no phone number.',
    de: '„{from}“ heißt, dass es keine Telefonnummer gibt.',
  },
  PHONE_EXTENSION: {
    kind: 'doubt',
    en: '{to} has the extension {extension}.',
    de: '{to} hat die Durchwahl {extension}.',
  },
  PHONE_INVALID: {
    kind: 'defect',
    en: '{value} cannot be a phone number.',
    de: '{value} kann keine Telefonnummer sein.',
  },
  PHONE_FAX: {
    kind: 'defect',
    en: '{value} is a fax number.',
    de: '{value} ist eine Faxnummer.',
  },
  PHONE_DESTROYED: {
    kind: 'defect',
    en: 'A spreadsheet turned the phone number into {value}; its last digits are lost.',
    de: 'Eine Tabellenkalkulation hat aus der Telefonnummer {value} gemacht; die letzten Ziffern sind verloren.',
  },
  PHONE_ROUNDED: {
    kind: 'doubt',
    en: '{value} looks as if a spreadsheet had rounded it.',
    de: '{value} sieht aus, als hätte eine Tabellenkalkulation die Nummer gerundet.',
  },
  PHONE_COUNTRY_GUESSED: {
    kind: 'doubt',
    en: '{value} had no + and was read as an international number.',
    de: '{value} hatte kein + und wurde als internationale Nummer gelesen.',
  },
  PHONE_PREMIUM: {
    kind: 'doubt',
    en: '{value} is a premium-rate number.',
    de: '{value} ist eine teure Servicenummer.',
  },
  PHONE_PATTERN: {
    kind: 'doubt',
    en: '{value} looks as if it had been typed to fill the field.',
    de: '{value} sieht aus, als sei nur das Feld gefüllt worden.',
  },
  PHONE_FICTIONAL: {
    kind: 'doubt',
    en: '{value} is set aside for films: nobody answers there.',
    de: '{value} ist für Filme reserviert: Dort hebt niemand ab.',
  },
  FAKE_MARKED: {
    kind: 'doubt',
    en: 'The source marks the record as a test ({value}).',
    de: 'Die Quelle kennzeichnet den Datensatz als Test ({value}).',
  },
  FAKE_AD_DUMMY: {
    kind: 'doubt',
    en: 'The record is a test lead of an advertising platform ({value}).',
    de: 'Der Datensatz ist ein Test-Lead einer Werbeplattform ({value}).',
  },
  FAKE_MARKUP: {
    kind: 'doubt',
    en: 'No name, but code or a field of a template: {value}.',
    de: 'Kein Name, sondern Code oder ein Platzhalter einer Vorlage: {value}.',
  },
  FAKE_SPAM: {
    kind: 'doubt',
    en: 'Machines that fill in forms write like this: “{value}”.',
    de: 'So schreiben Automaten, die Formulare ausfüllen: „{value}“.',
  },
  FAKE_REMARK: {
    kind: 'doubt',
    en: 'The remark says that this is a test: “{value}”.',
    de: 'Die Bemerkung sagt, dass dies ein Test ist: „{value}“.',
  },
  FAKE_LABELS: {
    kind: 'doubt',
    en: 'Column labels stand where the name should: {value}.',
    de: 'Statt des Namens stehen Spaltentitel da: {value}.',
  },
  FAKE_PLACEHOLDER: {
    kind: 'doubt',
    en: '{value} is a name used in sample forms.',
    de: '{value} ist ein Name aus Musterformularen.',
  },
  FAKE_TEST_WORD: {
    kind: 'doubt',
    en: '{value} is a name often typed for tests.',
    de: '{value} wird oft als Name für Tests eingegeben.',
  },
  FAKE_ONE_LETTER: {
    kind: 'doubt',
    en: 'The name {value} consists of one letter.',
    de: 'Der Name {value} besteht aus nur einem Buchstaben.',
  },
  FAKE_KEYBOARD: {
    kind: 'doubt',
    en: '{value} looks like keys hit at random.',
    de: '{value} sieht nach wahllos gedrückten Tasten aus.',
  },
  FAKE_SAME: {
    kind: 'doubt',
    en: 'The same value stands in several fields: {value}.',
    de: 'In mehreren Feldern steht derselbe Wert: {value}.',
  },
  FAKE_FIGURE: {
    kind: 'doubt',
    en: '{value} is the name of a famous person or an invented figure.',
    de: '{value} heißt eine berühmte Person oder eine erfundene Figur.',
  },
  FAKE_INSULT: {
    kind: 'doubt',
    en: '{value} is an insult, not a name.',
    de: '{value} ist eine Beleidigung, kein Name.',
  },
  FAKE_COMPANY: {
    kind: 'doubt',
    en: '{value} is a company name used in sample forms.',
    de: '{value} ist ein Firmenname aus Musterformularen.',
  },
  FAKE_MAIL: {
    kind: 'doubt',
    en: 'The e-mail address {value} looks made up.',
    de: 'Die E-Mail-Adresse {value} wirkt ausgedacht.',
  },
  FAKE_DISPOSABLE: {
    kind: 'doubt',
    en: 'A throw-away address was given: {value}.',
    de: 'Angegeben ist eine Wegwerfadresse: {value}.',
  },
  FAKE_PHONE: {
    kind: 'doubt',
    en: 'The phone number {value} looks made up.',
    de: 'Die Telefonnummer {value} wirkt ausgedacht.',
  },
  FAKE_ADDRESS: {
    kind: 'doubt',
    en: 'The address is one of sample forms: {value}.',
    de: 'Die Anschrift stammt aus Musterformularen: {value}.',
  },
  FAKE_DENIED: {
    kind: 'doubt',
    en: 'The address is on your own list of invented people.',
    de: 'Die Adresse steht auf Ihrer eigenen Liste erfundener Personen.',
  },
} as const satisfies Record<string, CodeSpec>;
