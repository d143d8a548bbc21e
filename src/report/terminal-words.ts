import { fill } from '../findings/fill.ts';
import type { Language } from './words.ts';

/** Every word of the closing picture and of the progress line, in both languages. Of two forms the first is that for one. */
const WORDS = {
  next: ['What to do next', 'Was jetzt zu tun ist'],
  written: ['written to {out}', 'geschrieben nach {out}'],
  file: [
    '{path}: {records} records, {rejects} rejected ({kind}, {encoding})',
    '{path}: {records} Datensätze, {rejects} abgewiesen ({kind}, {encoding})',
  ],
  events: ['{n} events belong to no lead', '{n} Ereignisse gehören zu keinem Lead'],
  corrections: [
    '{n} of {given} corrections found no record of their lead in these lists',
    '{n} von {given} Berichtigungen fanden in diesen Listen keinen Datensatz ihres Leads',
  ],
  bar_missed: ['bar missed: {bar} (value {value})', 'Vorgabe verfehlt: {bar} (Wert {value})'],
  do_nothing: [
    'No lead came of these lists: leadsieve inspect says how they were read.',
    'Aus diesen Listen wurde kein Lead: leadsieve inspect sagt, wie sie gelesen wurden.',
  ],
  reading: ['reading', 'lese'],
  judging: ['judging', 'beurteile'],
  records: ['{n} records', '{n} Datensätze'],
  rate: ['{n}/s', '{n}/s'],
  left: ['about {time} left', 'noch etwa {time}'],
  file_leads: ['every lead, best first', 'alle Leads, die besten zuerst'],
  file_rejects: ['records that are no leads, with the reason', 'Datensätze, die keine Leads sind, mit Grund'],
  file_html: ['the report, for the browser', 'der Bericht, für den Browser'],
  file_md: ['the report, for chats and pull requests', 'der Bericht, für Chats und Pull Requests'],
  file_xlsx: ['the leads, for Excel', 'die Leads, für Excel'],
  file_json: ['every figure, for scripts', 'alle Zahlen, für Skripte'],
  file_duplicates: ['pairs that may be one person', 'Paare, die eine Person sein könnten'],
  file_import: ['ready for import into {name}', 'fertig zum Import in {name}'],
  file_problems: ['what the imports could not hold', 'was nicht in die Importe passte'],
  file_returns: ['rejected leads, for the supplier', 'abgewiesene Leads, für den Lieferanten'],
  file_split: ['only the leads to {name}', 'nur die Leads mit {name}'],
} as const satisfies Record<string, readonly [en: string, de: string]>;

const COUNTED = {
  do_handoff: [
    [
      '1 lead for sales: open {leads}, it stands on top.',
      '{n} leads for sales: open {leads}, they stand on top.',
    ],
    [
      '1 Lead für den Vertrieb: in {leads} steht er oben.',
      '{n} Leads für den Vertrieb: in {leads} stehen sie oben.',
    ],
  ],
  do_handoff_over: [
    [
      '1 lead for sales: see {leads}.',
      '{n} leads for sales, who can work {capacity} a week: begin at the top of {leads}.',
    ],
    [
      '1 Lead für den Vertrieb: siehe {leads}.',
      '{n} Leads für den Vertrieb, der {capacity} pro Woche schafft: in {leads} oben anfangen.',
    ],
  ],
  do_research: [
    [
      '1 lead is worth completing by hand (missing: {field}): leadsieve review {leads}',
      '{n} leads are worth completing by hand ({count} lack: {field}): leadsieve review {leads}',
    ],
    [
      'Bei 1 Lead lohnt die Nachrecherche (es fehlt: {field}): leadsieve review {leads}',
      'Bei {n} Leads lohnt die Nachrecherche ({count}-mal fehlt: {field}): leadsieve review {leads}',
    ],
  ],
  do_mistyped: [
    [
      '1 e-mail address looks mistyped: column email_flags of {leads} says what was meant.',
      '{n} e-mail addresses look mistyped: column email_flags of {leads} says what was meant.',
    ],
    [
      '1 E-Mail-Adresse sieht vertippt aus: Spalte email_flags in {leads} nennt die gemeinte.',
      '{n} E-Mail-Adressen sehen vertippt aus: Spalte email_flags in {leads} nennt die gemeinten.',
    ],
  ],
  do_duplicates: [
    [
      '1 pair may be one person: look at possible-duplicates.csv.',
      '{n} pairs may be one person each: look at possible-duplicates.csv.',
    ],
    [
      '1 Paar könnte eine Person sein: siehe possible-duplicates.csv.',
      '{n} Paare könnten je eine Person sein: siehe possible-duplicates.csv.',
    ],
  ],
  do_consent: [
    [
      'Nothing shows that the lead may be written to: say what the list rests on with --consent.',
      'Nothing shows that anybody may be written to: say what the list rests on with --consent.',
    ],
    [
      'Nichts belegt, dass der Lead angeschrieben werden darf: mit --consent sagen, worauf die Liste beruht.',
      'Nichts belegt, dass jemand angeschrieben werden darf: mit --consent sagen, worauf die Liste beruht.',
    ],
  ],
  do_rejects: [
    ['1 record is no lead: rejects.csv says why.', '{n} records are no leads: rejects.csv says why.'],
    [
      '1 Datensatz ist kein Lead: rejects.csv nennt den Grund.',
      '{n} Datensätze sind keine Leads: rejects.csv nennt die Gründe.',
    ],
  ],
  do_nurture: [
    [
      'Nobody is ready for sales yet; 1 lead stays with marketing: interest first, then a next step.',
      'Nobody is ready for sales yet; {n} leads stay with marketing: interest first, then a next step.',
    ],
    [
      'Für den Vertrieb ist noch niemand reif; 1 Lead bleibt im Marketing: erst Interesse, dann ein nächster Schritt.',
      'Für den Vertrieb ist noch niemand reif; {n} Leads bleiben im Marketing: erst Interesse, dann ein nächster Schritt.',
    ],
  ],
  do_fake: [
    [
      '1 lead looks invented: leadsieve explain {leads} <lead_id> says why.',
      '{n} leads look invented: leadsieve explain {leads} <lead_id> says why.',
    ],
    [
      '1 Lead wirkt erfunden: leadsieve explain {leads} <lead_id> sagt, warum.',
      '{n} Leads wirken erfunden: leadsieve explain {leads} <lead_id> sagt, warum.',
    ],
  ],
} as const satisfies Record<string, readonly [en: readonly [string, string], de: readonly [string, string]]>;

type Args = Readonly<Record<string, string | number>>;

export function tell(language: Language, word: keyof typeof WORDS, args: Args = {}): string {
  return fill(WORDS[word][language === 'en' ? 0 : 1], args);
}

/** The form for `n`. */
export function counted(language: Language, word: keyof typeof COUNTED, n: number, args: Args = {}): string {
  return fill(COUNTED[word][language === 'en' ? 0 : 1][n === 1 ? 0 : 1], {
    n: numberText(n, language),
    ...args,
  });
}

/** A whole number with the separators of the language. */
export function numberText(number: number, language: Language): string {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, language === 'de' ? '.' : ',');
}
