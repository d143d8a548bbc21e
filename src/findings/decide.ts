import type { CodeSpec } from './findings.ts';

/** Codes of the stages `signals`, `score`, `consent`, `classify` and `route`. */
export const DECIDE_CODES = {
  SUPPRESSED: {
    kind: 'gate',
    en: 'stands on a suppression list ({by})',
    de: 'steht auf einer Sperrliste ({by})',
  },
  OPT_OUT: { kind: 'gate', en: 'has opted out', de: 'hat widersprochen' },
  NO_CHANNEL: {
    kind: 'gate',
    en: 'may not be contacted on any channel that is known',
    de: 'darf auf keinem bekannten Weg angesprochen werden',
  },
  FAKE: { kind: 'gate', en: 'the data are invented', de: 'die Daten sind erfunden' },
  UNUSABLE: {
    kind: 'gate',
    en: 'has neither a usable e-mail address nor a usable phone number',
    de: 'hat weder eine brauchbare E-Mail-Adresse noch eine brauchbare Telefonnummer',
  },
  MARKED_TEST: {
    kind: 'gate',
    en: 'the source marks it as a test',
    de: 'die Quelle kennzeichnet ihn als Test',
  },
  REJECTION: {
    kind: 'gate',
    en: 'does not want or need the offer',
    de: 'will oder braucht das Angebot nicht',
  },
  OWN_EMPLOYEE: { kind: 'gate', en: 'works for us', de: 'arbeitet bei uns' },
  COMPETITOR: { kind: 'gate', en: 'works for a competitor', de: 'arbeitet bei einem Mitbewerber' },
  SUPPLIER: { kind: 'gate', en: 'works for a supplier', de: 'arbeitet bei einem Lieferanten' },
  EXCLUDED: { kind: 'gate', en: 'excluded by the rule {rule}', de: 'durch die Regel {rule} ausgeschlossen' },
  NOT_REQUIRED: {
    kind: 'gate',
    en: 'does not meet the rule {rule}',
    de: 'erfüllt die Regel {rule} nicht',
  },
  INCOMPLETE: {
    kind: 'gate',
    en: 'worth completing; missing: {fields}',
    de: 'lohnt das Vervollständigen; es fehlt: {fields}',
  },
  COMMITTED: {
    kind: 'gate',
    en: 'a next action is fixed or asked for',
    de: 'ein nächster Schritt ist vereinbart oder erbeten',
  },
  INTERESTED: { kind: 'gate', en: 'states an interest or a need', de: 'äußert Interesse oder Bedarf' },
  INTEREST_SHOWN: {
    kind: 'gate',
    en: 'shows interest by behaviour ({points} points)',
    de: 'zeigt Interesse durch Verhalten ({points} Punkte)',
  },
  SCORE_REACHED: {
    kind: 'gate',
    en: 'score {score} reaches the bar for hand-over',
    de: 'Punktzahl {score} erreicht die Schwelle zur Übergabe',
  },
  UNASSIGNED: {
    kind: 'doubt',
    en: 'no routing rule gives the lead to anybody',
    de: 'keine Zuständigkeitsregel passt auf den Lead',
  },
  DELETE_BY: {
    kind: 'gate',
    en: 'to be deleted by {date}',
    de: 'zu löschen bis {date}',
  },
  SALES_ACCEPTED: {
    kind: 'gate',
    en: 'accepted by sales, according to the source',
    de: 'laut Quelle vom Vertrieb angenommen',
  },
} as const satisfies Record<string, CodeSpec>;
