import type { Correctable } from '../correct/correct.ts';
import { fill } from '../findings/fill.ts';

type Language = 'en' | 'de';

/** Every word of the review session, in both languages. */
const WORDS = {
  lead_of: ['Lead {n} of {all}', 'Lead {n} von {all}'],
  promise_qualified: ['qualified once complete', 'vollständig wäre er qualifiziert'],
  'promise_pre-qualified': ['pre-qualified once complete', 'vollständig wäre er vorqualifiziert'],
  promise_unqualified: ['worth completing by its points', 'wegen der Punkte der Mühe wert'],
  points: ['{n} points', '{n} Punkte'],
  name: ['Name', 'Name'],
  company: ['Company', 'Firma'],
  email: ['E-mail', 'E-Mail'],
  phone: ['Phone', 'Telefon'],
  mobile: ['Mobile', 'Mobil'],
  place: ['Place', 'Ort'],
  website: ['Website', 'Website'],
  said: ['Said', 'Gesagt'],
  next: ['Next', 'Dann'],
  from: ['From', 'Quelle'],
  missing: ['missing', 'fehlt'],
  unusable: ['{value} (cannot be used)', '{value} (nicht verwendbar)'],
  mistyped: ['{value} (mistyped for {suggestion}?)', '{value} (vertippt für {suggestion}?)'],
  before: ['answered before: {value}', 'bisherige Antwort: {value}'],
  saved: ['saved: {value}', 'gespeichert: {value}'],
  not_found: ['noted: not to be found', 'vermerkt: nicht zu finden'],
  keep: [
    'Enter again to keep it as it is, or type it anew.',
    'Noch einmal Enter behält es so, sonst neu eingeben.',
  ],
  doubted: [
    'line {line}: not saved, the checks doubt it ({codes}); the same line once more would keep it',
    'Zeile {line}: nicht gespeichert, die Prüfung zweifelt ({codes}); dieselbe Zeile noch einmal würde behalten',
  ],
  nothing_before: ['This is the first question.', 'Das ist die erste Frage.'],
  too_long: ['This is longer than 200 characters.', 'Das ist länger als 200 Zeichen.'],
  no_name: ['This does not look like a name.', 'Das sieht nicht nach einem Namen aus.'],
  no_company: ['This does not look like a company.', 'Das sieht nicht nach einer Firma aus.'],
  no_value: ['Nothing of this can be used.', 'Davon ist nichts verwendbar.'],
  help: [
    'Type the answer and press Enter. While you type, Tab or → takes the suggestion, ↑ and ↓ choose another.\nEnter alone: leave this question open · -: looked for, not to be found · s: skip this lead\nb: back · q: quit · ?: this help. Every answer is saved at once; the next start goes on here.',
    'Antwort eingeben und Enter drücken. Beim Tippen übernimmt Tab oder → den Vorschlag, ↑ und ↓ wählen einen anderen.\nEnter allein: Frage offen lassen · -: gesucht, nicht zu finden · s: Lead überspringen\nb: zurück · q: beenden · ?: diese Hilfe. Jede Antwort ist sofort gespeichert; beim nächsten Start geht es hier weiter.',
  ],
  short_help: ['? help · s skip · b back · q quit', '? Hilfe · s weiter · b zurück · q beenden'],
  nothing_open: [
    'No lead of this list is waiting for research.',
    'Kein Lead dieser Liste wartet auf Nachrecherche.',
  ],
  all_done: ['All questions are answered.', 'Alle Fragen sind beantwortet.'],
  end: [
    '{n} answers saved in {file}; {open} questions are open.',
    '{n} Antworten gespeichert in {file}; {open} Fragen sind offen.',
  ],
  apply: [
    'To use them: leadsieve qualify <your lists> --corrections {file}',
    'So kommen sie in die Liste: leadsieve qualify <Ihre Listen> --corrections {file}',
  ],
  here: ['in this list', 'in dieser Liste'],
  reference: ['in your reference', 'in Ihrer Referenz'],
  typo: ['probably meant', 'wohl gemeint'],
  address: ['from the e-mail address', 'aus der E-Mail-Adresse'],
  colleague: ['colleague: {who}', 'aus demselben Haus: {who}'],
  ask_full_name: ['Name', 'Name'],
  ask_company: ['Company', 'Firma'],
  ask_email: ['E-mail', 'E-Mail'],
  ask_phone: ['Phone', 'Telefon'],
  ask_street: ['Street and number', 'Straße und Hausnummer'],
  ask_postal_code: ['Postal code', 'Postleitzahl'],
  ask_city: ['City', 'Ort'],
} as const satisfies Record<string, readonly [en: string, de: string]>;

export type Word = keyof typeof WORDS;

export function tell(
  language: Language,
  word: Word,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fill(WORDS[word][language === 'en' ? 0 : 1], args);
}

/** What a question is called in front of the answer. */
export function questionWord(language: Language, field: Correctable): string {
  const word = `ask_${field}`;
  return Object.hasOwn(WORDS, word) ? tell(language, word as Word) : field;
}
