import type { CodeSpec } from './findings.ts';

/** Codes of the stage `read`. */
export const READ_CODES = {
  NO_IDENTITY: {
    kind: 'defect',
    en: 'The record names no person, company, e-mail or phone.',
    de: 'Der Datensatz nennt weder Person noch Firma, E-Mail oder Telefon.',
  },
  UNCLOSED_QUOTE: {
    kind: 'defect',
    en: 'A quotation mark is opened and never closed; reading went on at the next line.',
    de: 'Ein Anführungszeichen wird geöffnet und nicht geschlossen; gelesen wurde ab der nächsten Zeile weiter.',
  },
  SWALLOWED_LINES: {
    kind: 'defect',
    en: 'A stray quotation mark would have swallowed the following records; only this line is left out.',
    de: 'Ein verirrtes Anführungszeichen hätte die folgenden Datensätze verschluckt; nur diese Zeile fällt weg.',
  },
  RECORD_TOO_LONG: {
    kind: 'defect',
    en: 'A cell is longer than a million characters or a thousand lines.',
    de: 'Eine Zelle ist länger als eine Million Zeichen oder tausend Zeilen.',
  },
  MISSING_CELLS: {
    kind: 'defect',
    en: 'The record has {found} cells instead of {expected}, so its columns cannot be told apart.',
    de: 'Der Datensatz hat {found} statt {expected} Zellen; die Spalten lassen sich nicht sicher zuordnen.',
  },
  EXTRA_CELLS: {
    kind: 'defect',
    en: 'The record has {found} cells instead of {expected}, so its columns cannot be told apart.',
    de: 'Der Datensatz hat {found} statt {expected} Zellen; die Spalten lassen sich nicht sicher zuordnen.',
  },
  OTHER_TABLE: {
    kind: 'defect',
    en: 'The line belongs to another table in the same file, whose columns do not match.',
    de: 'Die Zeile gehört zu einer anderen Tabelle in derselben Datei, deren Spalten nicht passen.',
  },
  SHORT_ROW: {
    kind: 'doubt',
    en: 'The record ends after {found} of {expected} cells; the missing ones are taken as empty.',
    de: 'Der Datensatz endet nach {found} von {expected} Zellen; die fehlenden gelten als leer.',
  },
  STRAY_QUOTE: {
    kind: 'doubt',
    en: 'A quotation mark stands where none should; it was taken literally.',
    de: 'Ein Anführungszeichen steht an falscher Stelle; es wurde wörtlich genommen.',
  },
  OTHER_DELIMITER: {
    kind: 'repair',
    en: 'The line uses another delimiter or quotation mark than the rest of the file; it was read with its own.',
    de: 'Die Zeile verwendet andere Trenn- oder Anführungszeichen als der Rest der Datei; sie wurde damit gelesen.',
  },
  OTHER_ENCODING: {
    kind: 'repair',
    en: 'The line is not valid UTF-8; it was read as {encoding}.',
    de: 'Die Zeile ist kein gültiges UTF-8; sie wurde als {encoding} gelesen.',
  },
  NUL_REMOVED: {
    kind: 'repair',
    en: 'Invisible null characters were removed from the line.',
    de: 'Unsichtbare Nullzeichen wurden aus der Zeile entfernt.',
  },
  NO_HEADER: {
    kind: 'doubt',
    en: 'The list has no header line: its first line is a record. The columns are called column 1, column 2 and so on.',
    de: 'Die Liste hat keine Kopfzeile: Schon die erste Zeile ist ein Datensatz. Die Spalten heißen „column 1“, „column 2“ usw.',
  },
  REPEATED_HEADER: {
    kind: 'doubt',
    en: 'The header is repeated here; the line was skipped.',
    de: 'Die Kopfzeile wird hier wiederholt; die Zeile wurde übersprungen.',
  },
  LYING_SEP: {
    kind: 'doubt',
    en: 'The file announces another delimiter than it uses; the announcement was ignored.',
    de: 'Die Datei kündigt ein anderes Trennzeichen an, als sie verwendet; die Angabe wurde ignoriert.',
  },
  GUESSED_ENCODING: {
    kind: 'doubt',
    en: 'The encoding was inferred from the letters: {encoding}. If umlauts look wrong, name it with --encoding.',
    de: 'Die Kodierung wurde aus den Buchstaben erschlossen: {encoding}. Bei falschen Umlauten hilft --encoding.',
  },
  DUPLICATE_HEADER: {
    kind: 'doubt',
    en: 'Two columns have the same header (columns {first} and {second}).',
    de: 'Zwei Spalten haben dieselbe Überschrift (Spalten {first} und {second}).',
  },
  OTHER_SHEETS: {
    kind: 'doubt',
    en: 'The workbook has {count} sheets; only one was read. Another is chosen with --sheet.',
    de: 'Die Arbeitsmappe hat {count} Blätter; gelesen wurde nur eines. Ein anderes wählt --sheet.',
  },
} as const satisfies Record<string, CodeSpec>;
