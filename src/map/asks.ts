import type { Evidence } from './evidence.ts';
import { answers, holds } from './fits.ts';
import type { Header } from './header.ts';

const ASKING =
  /^(?:was|wie|wann|wo|wer|wen|wem|welche[rsnm]?|wozu|warum|wofuer|woher|womit|wieso|haben|hat|ist|sind|nutzen|planen|moechten|wuenschen|suchen|koennen|duerfen|wollen|benoetigen|verwenden|setzen|arbeiten|kennen|what|how|when|where|who|which|why|do|does|did|are|is|have|has|would|will|can|could|should|may|quel\w*|que|qu|comment|quand|ou|qui|pourquoi|combien|avez|etes|souhaitez|voulez|utilisez|che|cosa|come|quando|dove|chi|perche|quale|quali|quanti|quanto|hai|avete|sei|siete|vuoi|desidera|utilizzate)$/;
const TELLING =
  /\b(?:preferred (?:start|date|day|time|slot|model|location|branch)|\w*wunsch\w*|\w*verbrauch|\w*vorstellung|\w*absicht|finanzierung\w*|fuehrerschein\w*|kaufpreis|delai|personenzahl|gaestezahl|teilnehmerzahl|group size|guest count|verfuegbar (?:ab|ist)|availability|disponibil\w+|gewuenschte[rs]?|bitte|please|tell us|describe|beschreiben|nennen|erzaehlen|welche[rsnm]?|worueber|your biggest|ihre groesste|groesste herausforderung|biggest challenge|pain points?|herausforderung\w*|challenges?|projektstart|projekt ?zeitraum|zeitrahmen|zeitplan|timeline|time ?frame|timeframe|purchasing|kaufabsicht|purchase intent|investitions\w*|budget\w*|entscheid\w*|decision\w*|einsatz\w*|use case|anwendungs\w*|bedarf\w*|volumen|stueckzahl|menge pro|aktuelle loesung|current (?:solution|system|provider|vendor|tool)|mitbewerber|competitor|derzeit\w*|umsetzung|liefertermin|wunschtermin|beratungs\w*|custom question|frage \d|question \d|f frage|goals?|ziele?|vorhaben|projekt\w*|project|projet|progetto|zeitraum|zeithorizont|echeance|scadenza|eigentuemer|wohneigentum|eigenheim|dringend|urgent|problem\w*|wunschtermin|anwendung|einsatz|rolle im|role in|requirements?|anforderung\w*|need|needs|bedarf|preisvorstellung|investition|kaufinteresse|frage|fragen|antwort)\b/;
const WISHING =
  /gewuenscht|erwuenscht|erbeten|angefordert|requested|wants? |wuenscht|moechte|would like|interessiert an|interested in|interesse an|rueckruf|callback|call back|beratung|vorfuehrung|\bdemo\b|angebot|\bquote\b|termin (?:vereinbar|gewuensch)|besuch (?:erwuenscht|gewuenscht)|muster|\bsample\b|prospekt|katalog|brochure|infomaterial|unterlagen|send (?:info|quote|price|brochure)|testzugang|probe|kontaktaufnahme gewuenscht|contact me|schedule|preisliste|price list|follow up (?:wanted|required)|souhaite|rappel|richiam|desidera|vorrei|voglio|contattare|unterlagen|information(?:en|s)? (?:senden|schicken)|senden|zusenden|schicken|anrufen|zurueckrufen/;
const AGREEING =
  /einverstanden|einwillig|willige\b.{0,80}\bein\b|stimme\b.{0,80}\bzu\b|stimme zu|zugestimmt|zustimmung|ich akzeptiere|akzeptiere die|zur kenntnis genommen|gelesen und|i (?:hereby )?(?:agree|consent|accept|confirm)|i have read|agree to|consent to|by (?:submitting|ticking|checking|clicking)|acconsento|accetto|presto il consenso|j accepte|je consens|j autorise|autorizzo/;
const WANTING_MAIL =
  /(?:newsletter|infos?|informationen|informations|updates?|emails?|mails?|news|angebote|offers).{0,60}(?:erhalten|zusenden|senden|schicken|informieren|receive|bekommen|recevoir|ricevere|abonnieren|subscribe|informiert)|(?:erhalten|receive|send me|send you|send|informieren|informiert werden|keep me|halten sie mich|recevoir|ricevere|sign me up|subscribe).{0,60}(?:newsletter|infos?|informationen|updates?|emails?|mails?|news|posted|up to date|laufenden|angebote|offers)/;
/** Mailings to come, not the one brochure asked for now. */
const LASTING =
  /newsletter|news\b|neuigkeit|updates?\b|kuenftig|zukuenftig|regelmaessig|future|regular|per email|by email|via email|aktuell|laufend|weitere (?:info|angebot|veranstalt)|marketing|werbung|promotion|offres|novita|aggiornamenti|abonn|subscri|sign me up|posted|up to date|informiert|mailing/;

const REFUSING = /\b(?:kein\w*|nicht|not|no|never|ne pas|non)\b/;
const BY_PHONE = /telefon|anruf|\bcall|phone|telephon/;
const BY_MAIL = /email|\bmail|newsletter|per post|elektronisch/;

/** Databases begin the names of their flags with these: `isTestUser`, `has_account`. */
const YES_OR_NO = /^(?:is|has|are|do|does|can|will|was|have)$/;

/** What a long or asking header is. */
export type Asked = 'question' | 'consent' | 'consent_email' | 'consent_phone' | 'opt_out';

/** Reads headers that are sentences: a consent sentence over ticks, or a question of a form. Null where the header is a name. */
export function readSentence(header: Header, evidence: Evidence): Asked | null {
  const { key, words, asks } = header;
  const allowed = mayWe(key, evidence);
  if (allowed) return allowed;
  if (words.length >= 4 && evidence.share('email') < 0.5) {
    const agreed = sentenceOfConsent(key, evidence);
    if (agreed) return agreed;
  }
  if (/^(?:do not|don t|dont)\b/.test(key)) return null;
  if (asks && words.length >= 1) return 'question';
  if (words.length >= (YES_OR_NO.test(words[0] ?? '') ? 4 : 3) && ASKING.test(words[0] ?? ''))
    return 'question';
  if (/^(?:bis|ab|seit|fuer) (?:wann|wen|was)$/.test(key)) return 'question';
  if (
    words.length === 2 &&
    /^(?:how|wie|wann|when|quand|quando|combien|quanto|quanti)$/.test(words[0] ?? '') &&
    evidence.share('number') < 0.8
  )
    return 'question';
  if (words.length >= 7) return 'question';
  return null;
}

const MAY_WE =
  /\b(?:duerfen (?:wir|unsere|die)|darf (?:ich|ihnen|dich|sie|man|ein|eine|einer|unser|jemand|das)\b|(?:may|can|could) (?:we|i|our|one of our|someone|a member|the)\b|acceptez vous|accepteriez vous|accetta di|accetti di|is it ok (?:to|if we)|(?:happy|willing|ok|okay|glad) to (?:receive|be|get|hear)|are you happy for us|pouvons nous|peut on|possiamo|possono|willst du|moechten sie|moechtest du|would you like to|do you want to|wollen sie)\b/;
const TO_BE_TOLD =
  /newsletter|kontaktier|informier|anruf|anrufen|\bcall you|phone you|ring you|contact you|email you|mail you|write (?:to )?you|reach you|reach out|follow up with you|get in touch|keep you|keep in touch|news\b|updates|\bcalls?\b|emails?\b|angebote (?:zu|per)|offers|marketing|werb|contacter|appeler|rappeler|contattar|chiamar|inviar|envoyer|recevoir|erhalten|zusenden|receive/;

/** Asked for one purpose which is no advertising, by a way that needs no consent, or for others. */
const FOR_ONCE =
  /\bby post\b|\bpost\b|\bper brief\b|\bletters?\b|courrier|sponsor|partner|dritte|third part|interview|umfrage|survey|stud(?:y|ie)|research|forschung|testimonial|referenz|reference|case/;

/** Asks for the way or the time, not whether. */
const HOW =
  /^(?:wie|wann|wo|wohin|unter|ueber|auf welche\w*|welche\w*|was|how|when|where|which|what|comment|quand|quel\w*|come|quando|qual\w*)\b/;
const YES_OR_NO_FIRST = /^(?:yes|no|ja|nein|oui|non|s[iì])\b/i;

/** "Dürfen wir Sie anrufen?" with yes and no asks for a consent. */
function mayWe(key: string, evidence: Evidence): Asked | null {
  if (!MAY_WE.test(key) || !TO_BE_TOLD.test(key) || FOR_ONCE.test(key) || HOW.test(key)) return null;
  if (evidence.filled > 0 && holds(evidence, YES_OR_NO_FIRST) < 0.5 && evidence.share('yesNo') < 0.5)
    return null;
  if (
    !/\b(?:duerfen|darf|may|can|could|acceptez|accepteriez|accett[ai]|ok|okay|happy|willing|glad|pouvons|peut on|possiamo|possono)\b/.test(
      key,
    ) &&
    !LASTING.test(key)
  )
    return null;
  const phone = BY_PHONE.test(key) || /\bring you|\bcalls|appeler|chiamar/.test(key);
  const mail = BY_MAIL.test(key) || /newsletter/.test(key);
  if (phone !== mail) return phone ? 'consent_phone' : 'consent_email';
  return 'consent';
}

/** Pictures and recordings of somebody: whoever may take them may not advertise. */
const PICTURES =
  /\bfotos?\b|\bphotos?\b|\bvideos?\b|bildaufnahm|bildrecht|filmaufnahm|aufzeichnung|recording|ripres/;

function sentenceOfConsent(key: string, evidence: Evidence): Asked | null {
  if (PICTURES.test(key) && !LASTING.test(key)) return null;
  // "E-mail obtained with the purchase" tells where the address comes from.
  const wantsMail =
    WANTING_MAIL.test(key) &&
    LASTING.test(key) &&
    !/material|prospekt|katalog|broschuere|brochure|unterlagen|kauf|bestellung|\bsale\b|purchase/.test(key);
  if (
    !AGREEING.test(key) &&
    !(wantsMail && (evidence.filled === 0 || evidence.share('yesNo') >= 0.5 || evidence.distinct <= 3))
  )
    return null;
  if (
    REFUSING.test(key) &&
    /werbung|market|kontakt|contact|newsletter|email|receive|erhalten/.test(key) &&
    !AGREEING.test(key)
  )
    return 'opt_out';
  const phone = BY_PHONE.test(key);
  const mail = BY_MAIL.test(key);
  if (phone && !mail) return 'consent_phone';
  if (mail && !phone && (wantsMail || /per email|by email|via email|newsletter/.test(key)))
    return 'consent_email';
  return 'consent';
}

/** Unknown short headers that still ask something: a wish with a box to tick, a qualifying question. */
export function isAsking(header: Header, evidence: Evidence): boolean {
  const { key, words } = header;
  if (
    / (?:sent|gesendet|versendet|verschickt|versandt|done|erledigt|erreicht|reached|erfolgt|geschickt|gesandt|uebergeben|mitgegeben|faellig|due|prevue?|prevue? le|previst[oa]|envoyee?|inviat[oa])$/.test(
      key,
    )
  )
    return false;
  if (TELLING.test(key)) return true;
  if (WISHING.test(key) && !/\b(?:id|date|datum|am|status|number|nr)\b/.test(key)) return true;
  return words.length >= 5 && !answers(evidence) && evidence.share('number') < 0.5;
}
