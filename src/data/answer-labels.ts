import type { Action, BantField } from '../lead.ts';

/** What a label of a form or survey asks for. */
export type Asks = BantField | 'wish' | 'next' | 'interest' | 'info' | 'nothing';

/**
 * Labels of qualification forms and scanner apps, in folded spelling; the first that fits counts. Own work of this
 * project (MIT), from the forms of trade-show, webinar and CRM exports.
 */
export const ANSWER_LABELS: readonly (readonly [RegExp, Asks])[] = [
  [
    /gewinnspiel|verlosung|prize|raffle|allergi|anrede|salutation|how did you hear|woher kennen|bewertung|rating|feedback/,
    'nothing',
  ],
  [
    /newsletter|infomaterial|info ?material|informationsmaterial|broschuere|brochure|prospekt|katalog|catalog|unterlagen|whitepaper|more info/,
    'info',
  ],
  [
    /next step|naechster schritt|naechste schritte|follow ?-? ?up|followup|weiteres vorgehen|massnahme|nachbearbeitung|gewuenschte aktion|kontaktwunsch/,
    'next',
  ],
  [
    /rueckruf|call ?-?back|zurueckrufen|\bdemo\b|vorfuehrung|angebot|offerte|\bquote\b|\boffer\b|termin\b|terminwunsch|appointment|meeting|beratung|consultation|besuch|site visit|muster|\bsample|teststellung|testzugang|\btrial\b|kontaktaufnahme|contact me|anruf gewuenscht|bestellung/,
    'wish',
  ],
  [/budget|etat|investitionsrahmen|investitionssumme|kostenrahmen|preisrahmen|funding/, 'budget'],
  [
    /zeitrahmen|zeithorizont|zeitraum|zeitplan|timeline|time ?frame|timing|horizon|projektstart|start ?datum|start date|kaufzeitpunkt|liefertermin|wunschtermin|umsetzung|when do you|when are you|wann planen|wann moechten|wann soll/,
    'timing',
  ],
  [/\brolle\b|\brole\b|entscheid|decision|decider|authority|befugnis|who decides/, 'authority'],
  [
    /bedarf|\bneed\b|\bneeds\b|herausforderung|challenge|pain|problem|use case|einsatzzweck|anforderung|requirement|was suchen sie|looking for/,
    'need',
  ],
  [
    /interess|interest|thema|topic|produkt|product|kaufabsicht|purchase intent|planen sie|are you planning|evaluat|considering/,
    'interest',
  ],
];

/** Words of an answer or label that name an action; the first that fits counts. */
export const ANSWER_ACTIONS: readonly (readonly [RegExp, Action])[] = [
  [/angebot|offerte|\bquote|\boffer\b|proposal|kostenvoranschlag/, 'offer'],
  [/demo|vorfuehrung|praesentation/, 'demo'],
  [/muster|sample/, 'sample'],
  [/\btest|trial|pilot|probe/, 'trial'],
  [/besuch|visit|vor ?-?ort|on ?-?site/, 'visit'],
  [/rueckruf|anruf|anrufen|\bcall|phone|telefon|zurueckruf|ring/, 'call'],
  [/termin|meeting|beratung|gespraech|appointment|consultation|treffen/, 'meeting'],
  [/bestell|\border|vertrag|contract/, 'order'],
  [/kontaktaufnahme|contact me|kontakt/, 'call'],
];

/** Answers that say yes, no, or that nothing is known. */
export const ANSWER_YES =
  /^(?:ja|yes|y|x|j|true|wahr|1|ok|gerne|gern|unbedingt|sure|of course|bitte|si|oui|✓|✔)\b|^[✓✔]/;
export const ANSWER_NO =
  /^(?:nein|no|n|false|falsch|0|none|keine?r?s?|nicht|not|nope|niemals|never|nichts|nothing|non|kein bedarf|ohne)\b/;
export const ANSWER_OPEN =
  /^(?:-+|\?+|k\.? ?a\.?|n\/?a|tbd|tbc|offen|unklar|unbekannt|unknown|noch offen|noch unklar|not sure|weiss nicht|weiß nicht|don'?t know|keine angabe|egal|evtl\.?|eventuell|maybe|vielleicht)\s*$/;
/** Answers that deny a plan in time. */
export const ANSWER_SOMEDAY =
  /irgendwann|kein(?:e|en)? (?:zeitplan|plan|konkret)|no (?:plan|timeline|time)|langfristig|long ?-?term|> ?24|mehr als 24|more than 24|spaeter|someday|not planned|nicht geplant/;
/** Roles of people who decide, and of people who do not. */
export const ANSWER_DECIDES =
  /entscheider|decision|decider|owner|inhaber|geschaeftsfuehr|\bgf\b|\bceo\b|head of purchasing|einkaufsleit|budgetverantwort|budget holder|myself|ich selbst|founder|vorstand|director/;
export const ANSWER_ASKS =
  /anwender|\buser\b|influenc|empfehl|recommend|beeinfluss|mitarbeiter|student|sachbearbeit|assist|evaluator|nicht|chef|boss|einkauf|committee|gremium|other|andere/;
