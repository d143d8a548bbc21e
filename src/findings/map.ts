import type { CodeSpec } from './findings.ts';

/** Codes of the stage `map`. */
export const MAP_CODES = {
  MOJIBAKE: {
    kind: 'repair',
    en: '{field}: {from} → {to} (characters broken by a wrong encoding)',
    de: '{field}: {from} → {to} (durch falsche Zeichenkodierung zerstörte Zeichen)',
  },
  AMBIGUOUS_DATE: {
    kind: 'doubt',
    en: '"{header}": day and month cannot be told apart in this column; the date is left as given.',
    de: '„{header}“: Tag und Monat lassen sich in dieser Spalte nicht unterscheiden; das Datum bleibt, wie es dasteht.',
  },
  UNREADABLE_DATE: {
    kind: 'doubt',
    en: '"{header}": this is no date; the cell is left as given.',
    de: '„{header}“: Das ist kein Datum; die Zelle bleibt, wie sie ist.',
  },
  TEST_RECORD: {
    kind: 'defect',
    en: 'The source marks this record as a test.',
    de: 'Die Quelle kennzeichnet diesen Datensatz als Test.',
  },
  NAME_MARK: {
    kind: 'repair',
    en: '{field}: {from} → {to} (mark of the meeting software removed)',
    de: '{field}: {from} → {to} (Zusatz der Konferenzsoftware entfernt)',
  },
  SEVERAL_VALUES: {
    kind: 'doubt',
    en: '{field}: the cell holds {count} values; the first is used, the others are kept as further ones.',
    de: '{field}: Die Zelle enthält {count} Werte; der erste wird verwendet, die anderen bleiben als weitere erhalten.',
  },
  SPLIT_CELL: {
    kind: 'repair',
    en: '{field}: {to} taken from "{from}"',
    de: '{field}: {to} aus „{from}“ entnommen',
  },
  NO_PLACE: {
    kind: 'doubt',
    en: 'Column "{header}" was not placed; it is kept as it is.',
    de: 'Die Spalte „{header}“ wurde nicht zugeordnet; sie bleibt, wie sie ist.',
  },
  UNSURE_PLACE: {
    kind: 'doubt',
    en: 'Column "{header}" is read as {field}, but that is not certain.',
    de: 'Die Spalte „{header}“ wird als {field} gelesen; sicher ist das nicht.',
  },
  NO_LEAD_COLUMN: {
    kind: 'defect',
    en: 'No column names a person, a company, an e-mail address or a phone number.',
    de: 'Keine Spalte nennt eine Person, eine Firma, eine E-Mail-Adresse oder eine Telefonnummer.',
  },
} as const satisfies Record<string, CodeSpec>;
