/** Languages of the report. */
export type Language = 'en' | 'de';

/** Every word of the report that is no figure and no finding, in both languages. `{n}` and other names in braces are put in. */
const WORDS = {
  title: ['Lead report', 'Lead-Report'],
  answer: ['The answer', 'Das Ergebnis'],
  answer_handoff: ['ready for sales now', 'jetzt an den Vertrieb'],
  answer_research: ['worth completing by hand', 'Nachrecherche lohnt sich'],
  answer_nurture: ['stay with marketing', 'bleiben im Marketing'],
  answer_blocked: ['must not be contacted', 'dürfen nicht kontaktiert werden'],
  answer_rejected: ['are no leads for you', 'sind keine Leads für Sie'],
  answer_sentence: [
    '{records} records became {leads} leads (duplicates: {merged}, unusable: {rejects}).',
    'Aus {records} Datensätzen wurden {leads} Leads (Dubletten: {merged}, nicht verwertbar: {rejects}).',
  ],
  missing_name: ['name', 'Name'],
  missing_company: ['company', 'Firma'],
  missing_email: ['e-mail', 'E-Mail'],
  missing_phone: ['phone', 'Telefon'],
  'missing_email-or-phone': ['e-mail or phone', 'E-Mail oder Telefon'],
  missing_address: ['address', 'Anschrift'],
  blocks_sentence: [
    'What holds most of the others back: {what}.',
    'Was die übrigen am häufigsten aufhält: {what}.',
  ],
  over_capacity: [
    'Sales can work {capacity} leads a week; {over} more are waiting. The file is sorted best first.',
    'Der Vertrieb schafft {capacity} Leads pro Woche; {over} weitere warten. Die Datei ist nach Wert sortiert.',
  ],
  no_handoff: [
    'No lead is ready for sales. That is normal for a list without conversations: interest first, then a next step.',
    'Kein Lead ist reif für den Vertrieb. Bei Listen ohne Gespräche ist das normal: erst Interesse, dann ein nächster Schritt.',
  ],
  funnel: ['From record to hand-over', 'Vom Datensatz zur Übergabe'],
  funnel_records: ['records read', 'gelesene Datensätze'],
  funnel_leads: ['different people', 'verschiedene Personen'],
  funnel_reachable: ['can be reached at all', 'überhaupt erreichbar'],
  funnel_complete: ['contact data complete', 'Kontaktdaten vollständig'],
  funnel_prequalified: ['with interest or a next step', 'mit Interesse oder nächstem Schritt'],
  funnel_handoff: ['handed over to sales', 'Übergabe an den Vertrieb'],
  what_next: ['What to do with the leads', 'Was mit den Leads zu tun ist'],
  disposition: ['Disposition', 'Verwendung'],
  meaning: ['Meaning', 'Bedeutung'],
  leads: ['Leads', 'Leads'],
  share: ['Share', 'Anteil'],
  records: ['Records', 'Datensätze'],
  rejects: ['Rejected', 'Abgewiesen'],
  handoff: ['Hand over: qualified, or enough points', 'Übergeben: qualifiziert oder genug Punkte'],
  research: [
    'Complete the contact by hand, then hand over or nurture',
    'Kontaktdaten von Hand ergänzen, dann übergeben oder pflegen',
  ],
  nurture: [
    'Keep informing; not ready for a sales call',
    'Weiter informieren; noch nicht reif für den Vertrieb',
  ],
  blocked: [
    'Do not contact: opt-out, suppression list or no lawful channel',
    'Nicht kontaktieren: Widerspruch, Sperrliste oder kein zulässiger Kanal',
  ],
  rejected: [
    'Not a lead: refused, invented, unusable or excluded',
    'Kein Lead: abgelehnt, erfunden, unbrauchbar oder ausgeschlossen',
  ],
  sources: ['Sources compared', 'Quellen im Vergleich'],
  source: ['Source', 'Quelle'],
  class_qualified: ['qualified', 'qualifiziert'],
  'class_pre-qualified': ['pre-qualified', 'vorqualifiziert'],
  class_unqualified: ['unqualified', 'unqualifiziert'],
  complete_contacts: ['Contact complete', 'Kontakt vollständig'],
  mean_score: ['Mean score', 'Ø Punkte'],
  scores: ['Points', 'Punkte'],
  scores_note: [
    'From {pre} points a lead counts as pre-qualified, from {min} it is handed over.',
    'Ab {pre} Punkten gilt ein Lead als vorqualifiziert, ab {min} wird er übergeben.',
  ],
  points: ['Points', 'Punkte'],
  quality: ['Quality of the contact data', 'Qualität der Kontaktdaten'],
  field: ['Field', 'Feld'],
  email: ['E-mail', 'E-Mail'],
  phone: ['Phone', 'Telefon'],
  ok: ['ok', 'in Ordnung'],
  risky: ['risky', 'riskant'],
  invalid: ['invalid', 'ungültig'],
  missing: ['missing', 'fehlt'],
  repaired: ['Repaired', 'Repariert'],
  completed: ['Completed', 'Ergänzt'],
  flags: ['E-mail flags', 'Merkmale der E-Mail-Adressen'],
  flag: ['Flag', 'Merkmal'],
  missing_fields: ['Missing contact fields', 'Fehlende Kontaktangaben'],
  missing_none: ['No required field is missing.', 'Es fehlt keine Pflichtangabe.'],
  duplicates: ['Duplicates', 'Dubletten'],
  duplicates_merged: ['records merged into another', 'Datensätze mit anderen zusammengeführt'],
  duplicates_possible: [
    'pairs that may be one person (possible-duplicates.csv)',
    'Paare, die eine Person sein könnten (possible-duplicates.csv)',
  ],
  consent: ['Permission to contact', 'Erlaubnis zur Ansprache'],
  channel: ['Channel', 'Kanal'],
  may_email: ['E-mail', 'E-Mail'],
  may_call: ['Phone call', 'Anruf'],
  may_write: ['Letter', 'Brief'],
  yes: ['yes', 'ja'],
  no: ['no', 'nein'],
  unproven: ['unproven', 'nicht belegt'],
  consent_note: [
    'A help for sorting, not legal advice. Unproven means: nothing in the lists shows a permission.',
    'Eine Sortierhilfe, keine Rechtsberatung. „Nicht belegt“ heißt: Nichts in den Listen zeigt eine Erlaubnis.',
  ],
  intents: ['What the remarks say', 'Was die Bemerkungen sagen'],
  intent: ['Intent', 'Absicht'],
  intent_commitment: ['next step agreed or asked for', 'nächster Schritt vereinbart oder erbeten'],
  intent_interest: ['interest or need', 'Interesse oder Bedarf'],
  intent_none: ['nothing said', 'nichts gesagt'],
  intent_rejection: ['refusal', 'Absage'],
  rules: ['Where the points come from', 'Woher die Punkte kommen'],
  rule: ['Rule', 'Regel'],
  findings: ['Noticed in the data', 'In den Daten aufgefallen'],
  code: ['Code', 'Code'],
  times: ['Times', 'Anzahl'],
  files: ['Files read', 'Gelesene Dateien'],
  file: ['File', 'Datei'],
  understood_as: ['Understood as', 'Erkannt als'],
  encoding: ['Encoding', 'Zeichensatz'],
  header_line: ['Header line', 'Kopfzeile'],
  reject_codes: ['Records that are no leads', 'Datensätze, die keine Leads sind'],
  definitions: ['Definitions of this run', 'Festlegungen dieses Laufs'],
  def_required: ['A contact is complete with', 'Ein Kontakt ist vollständig mit'],
  def_qualified: [
    'qualified: a concrete next step is agreed or asked for',
    'qualifiziert: ein konkreter nächster Schritt ist vereinbart oder erbeten',
  ],
  def_prequalified: [
    'pre-qualified: an interest or a need is stated, or shown by behaviour',
    'vorqualifiziert: Interesse oder Bedarf ist genannt oder zeigt sich im Verhalten',
  ],
  def_unqualified: [
    'unqualified: contact data only; attending, subscribing or leaving a card is not yet a sales chance',
    'unqualifiziert: nur Kontaktdaten; Teilnahme, Newsletter oder Visitenkarte sind noch keine Verkaufschance',
  ],
  as_of: ['Reference date', 'Stichtag'],
  config_hash: ['Config (SHA-256)', 'Konfiguration (SHA-256)'],
  version: ['Version', 'Version'],
  balance: ['Balance', 'Bilanz'],
  balance_text: [
    '{records} records = {leads} leads + {merged} merged + {rejects} rejected',
    '{records} Datensätze = {leads} Leads + {merged} zusammengeführt + {rejects} abgewiesen',
  ],
  gates: ['Bars', 'Vorgaben'],
  bar: ['Bar', 'Vorgabe'],
  value: ['Value', 'Wert'],
  held: ['held', 'eingehalten'],
  missed: ['missed', 'verfehlt'],
  few: ['fewer than 5', 'weniger als 5'],
  nothing: ['Nothing to show.', 'Nichts zu zeigen.'],
  lead_table: ['The leads', 'Die Leads'],
  name: ['Name', 'Name'],
  company: ['Company', 'Firma'],
  class: ['Class', 'Klasse'],
  next_step: ['Next step', 'Nächster Schritt'],
  filter: ['Filter the table', 'Tabelle filtern'],
  skip: ['Skip to the figures', 'Zu den Zahlen springen'],
  contents: ['Contents', 'Inhalt'],
} as const satisfies Record<string, readonly [en: string, de: string]>;

export type Word = keyof typeof WORDS;

/** A word or sentence of the report, with its arguments put in. */
export function say(
  language: Language,
  word: Word,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[word][language === 'en' ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  );
}

/** The word for a required contact field, as `missing` names it. */
export function fieldWord(language: Language, field: string): string {
  const word = `missing_${field}`;
  return Object.hasOwn(WORDS, word) ? say(language, word as Word) : field;
}
