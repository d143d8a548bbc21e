import type { Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { answers } from './fits.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';

/** Columns whose header has one word of another field and means something else: looked at before any name is. */
export function byMeaning(header: Header, e: Evidence, around: Surroundings): Guess | null {
  return (
    byPolicy(header.key, e) ??
    byPermissionKind(header.key, e) ??
    byAnythingElse(header, e) ??
    byWho(header.key, e, around) ??
    byWorkDone(header, e) ??
    byScale(header.key, e) ??
    byLastDate(header.key, e) ??
    byCancelled(header.key, e) ??
    byHeardOf(header.key, e, around) ??
    byConsentChannel(header.key, e, around) ??
    byPage(header.key, e)
  );
}

const POLICY =
  /datenschutz|privacy|data protection|confidentialite|informativa|\bdse\b|\bagb\b|\bterms\b|nutzungsbeding|teilnahmebeding|geschaeftsbeding|conditions (?:generales|d utilisation)|condizioni generali/;
const ACKNOWLEDGED =
  /(?:dsgvo|gdpr|rgpd)\b.*(?:gelesen|hinweis|kenntnis|akzept|accept|read\b|acknowledg|policy|notice|information)|(?:gelesen|kenntnis|akzept|accept|read\b|acknowledg).*\b(?:dsgvo|gdpr|rgpd)\b/;
/** Words that make more of it than having taken note of rules. */
const PERMITTING =
  /einwillig|willige|consent|consens|optin|opted|marketing|newsletter|werb|kontakt(?!daten|formular)|contact(?! form)|telefon|phone|email|\bmail|anruf|\bcall|permission|erlaub|angebot|offers?\b|updates?\b|\bnews\b|zustimmung|vereinbarung|agreement|einverst|\baccord\b/;
const RULES =
  /(?:erklaerung|hinweise?|bestimmung(?:en)?|richtlinie|policy|notice|statement|terms|bedingungen|\bagb\b|informativa)\b/;
const MORE_THAN_RULES =
  /einwillig|willige|consent|optin|marketing|newsletter|werb|kontakt(?!daten|formular)|contact(?! form)|telefon|phone|email|\bmail|anruf|\bcall/;

/** Having read or accepted a privacy policy or terms is neither a permission nor, where it is missing, a refusal. */
function byPolicy(key: string, e: Evidence): Guess | null {
  if (!POLICY.test(key) && !ACKNOWLEDGED.test(key)) return null;
  if (RULES.test(key) ? MORE_THAN_RULES.test(key) : PERMITTING.test(key)) return null;
  if (e.averageLength > 60) return null;
  return { field: null, confidence: 0.85, because: 'having taken note of rules is no consent' };
}

const KINDS =
  /^(?:doi|soi|double|single|confirmed|unconfirmed|express|implied|explicit|keine|none|no|double opt-?in|single opt-?in|opt-?in|opt-?out)$/i;

/** Kinds of permission, as mail tools name them, with the day they were given. */
function byPermissionKind(key: string, e: Evidence): Guess | null {
  if (
    !/^(?:email |mail |marketing )?(?:berechtigung|permission|erlaubnis|opt ?in)(?: (?:type|typ|art|kind|level))?$/.test(
      key,
    ) ||
    e.filled === 0
  )
    return null;
  if (answers(e) || e.cells.filter((cell) => KINDS.test(cell)).length < e.filled * 0.6) return null;
  return { field: 'consent_status', confidence: 0.88, because: 'its cells are kinds of permission' };
}

const ANYTHING_ELSE =
  /worueber (?:wurde )?(?:gesprochen|geredet)|was (?:wurde |haben wir )?besprochen|what (?:was|did you|we) discuss|de quoi avez vous parle|di cosa avete parlato|anything else|any (?:other|further|additional)? ?(?:comments|questions|remarks|information)|is there anything|sonst noch|noch etwas|was (?:koennen wir|duerfen wir) (?:fuer sie tun|ihnen)|(?:weitere|zusaetzliche|sonstige) (?:anmerkungen|informationen|hinweise|wuensche|bemerkungen)|how can we help|wie koennen wir (?:ihnen )?helfen|was ist ihr anliegen|autre chose|comment pouvons nous|altro da|come possiamo/;

/** Asked among colleagues: sentences in the cells are remarks, single words are answers. */
const WHAT_IT_WAS =
  /what (?:we|did we|they|he|she) (?:talked|discussed|spoke|wants?|needs?)|was (?:will|wollen|sucht|suchen|braucht|brauchen|wuenscht) (?:er|sie|der|die|kunde|interessent)|worum (?:ging|geht)|de quoi on a parle|cosa vuole/;

/** The open question at the end of a form is its remark field. */
function byAnythingElse({ key, words }: Header, e: Evidence): Guess | null {
  const told = WHAT_IT_WAS.test(key) && e.share('words') >= 0.5;
  if (words.length < 2 || !(told || ANYTHING_ELSE.test(key)) || answers(e) || e.share('number') >= 0.5)
    return null;
  return { field: 'notes', confidence: 0.88, because: 'the header asks for remarks' };
}

const WHO = /^(?:wer|who|qui|chi|von wem|by whom|mit wem)\b/;
const AT_THE_STAND =
  /gescannt|erfasst|gesprochen|gespraech|aufgenommen|am stand|notiert|scanned|captured|spoke|\bmet\b|talked|collected|scanne|saisi|rencontre|incontrat|raccolt/;
const IN_CHARGE =
  /betreut|zustaendig|kuemmert|uebernimmt|verantwortlich|nachfass|fasst nach|hat kontakt|bearbeitet|responsible|owns|handles|handled|follows? up|takes|in charge|suit\b|s occupe|segue|gestisce/;

/** "Wer hat gescannt?", "Who follows up?": one of ours. */
function byWho(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (!WHO.test(key) || answers(e) || e.averageLength > 30) return null;
  const field = AT_THE_STAND.test(key)
    ? 'captured_by'
    : IN_CHARGE.test(key)
      ? 'owner'
      : isStaffAsked(e, around)
        ? 'captured_by'
        : null;
  if (field === null || around.has(field)) return null;
  return { field, confidence: 0.85, because: 'the header asks who of ours it was' };
}

/** A few names again and again beside the leads' own: colleagues. */
function isStaffAsked(e: Evidence, { has }: Surroundings): boolean {
  if (!has('full_name') && !has('last_name')) return false;
  return (
    e.filled >= 4 && e.distinct <= e.filled * 0.7 && e.averageLength <= 20 && e.share('hasLetters') >= 0.9
  );
}

/** "Paid?", "Sent?", "Erledigt?": the clerk's tick for work done, not an answer of the lead. */
const WORK_DONE =
  /^(?:sent|paid|done|called|printed|shipped|invoiced|posted|raus|weg|fertig|erledigt|bezahlt|angelegt|eingetragen|gedruckt|verschickt|versandt|gesendet|geschickt|uebergeben|telefoniert|fait|envoye|paye|inviato|pagato|fatto)$/;

function byWorkDone({ key, asks }: Header, e: Evidence): Guess | null {
  if (!asks || !WORK_DONE.test(key) || e.share('words') >= 0.5) return null;
  return { field: null, confidence: 0.8, because: 'the header asks whether work was done' };
}

const SCALE =
  /^(?:interess?\w*|interet|lead\w*|prio\w*|potent?[zi]ial\w*|qualit\w*|hot\w*|heat|rating|bewertung|note|score|wertung|einstufung|abschlusschance|chance|voto)(?: \w+){0,2} (?:1 (?:a |bis |to )?(?:3|4|5|6|10)|a (?:bis |to )?[b-e]|[1-3] [1-6]|abc)$/;

/** "Intérêt (1 à 3)": marks on a scale that the header names. */
function byScale(key: string, e: Evidence): Guess | null {
  if (!SCALE.test(key) || e.share('number') + e.share('grade') < 0.8) return null;
  return { field: 'rating', confidence: 0.88, because: 'the header names the scale of its marks' };
}

const LAST = /\b(?:last|latest|most recent|letzte\w*|zuletzt|derniere?s?|ultim[oai])\b/;
const DONE =
  /activ|aktiv|moment\b|contact|kontakt|seen|gesehen|login|log in|anmeldung|visit|besuch|engag|open|oeffn|click|klick|interact|interak|anruf|call|appel|chiamat|touch|access|zugriff|connexion|accesso|visite|clic|ouvert|apert|respon|antwort|reply|attend|teilnahme/;
const TRADE =
  /order|bestell|purchas|kauf|invoice|rechnung|payment|zahlung|paid|commande|achat|facture|paiement|ordine|acquist|fattura|bounce|sync|export|import|deliver|liefer|renew|contract|vertrag/;

/** Dates of the last of many: what the lead did last, or when we last traded, which is no activity of a lead. */
function byLastDate(key: string, e: Evidence): Guess | null {
  if (!LAST.test(key) || e.share('date') < 0.5 || /optin|consent|einwillig|abmeld|unsub/.test(key))
    return null;
  if (DONE.test(key))
    return { field: 'last_activity_at', confidence: 0.9, because: 'the header dates the last activity' };
  return TRADE.test(key)
    ? { field: null, confidence: 0.8, because: 'it dates business done, not the lead' }
    : null;
}

/** A tick at "cancelled" is no status by itself. */
function byCancelled(key: string, e: Evidence): Guess | null {
  if (!/^(?:is )?(?:storniert|stornierung|cancell?ed|annule|annulee|annullat[oa])$/.test(key) || !answers(e))
    return null;
  return { field: null, confidence: 0.8, because: 'a tick says nothing about the person' };
}

const HEARD_OF =
  /aufmerksam (?:ge)?w[oe]rden|aufmerksam gemacht|von uns (?:gehoert|erfahren)|uns gefunden|auf uns gestossen|(?:reach(?:ed)?|come to|came to) us\b|woher kenn\w*|(?:hear|heard|learn|learned|learnt|know) (?:about|of) (?:us|our|this|the )|(?:hear|heard) (?:about|of) \w+$|(?:find|found|finden|gefunden) out about|(?:erfahren|gehoert) (?:von|ueber)|von (?:der|dem|diese[rm]) \w+ (?:erfahren|gehoert)|wie haben sie (?:von|davon) |(?:find|found) (?:out about )?us\b|referral source|(?:avez|as) vous connu|connu(?:s|e)?$|entendu parler|(?:ci hai|ci ha|ci avete) (?:conosciut|trovat)|sentito parlare/;

/** "How did you hear about us?" is asked by every form, and the answer is the channel. */
function byHeardOf(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (!HEARD_OF.test(key) || answers(e) || around.has('source')) return null;
  if (e.filled > 0 && (e.share('hasLetters') < 0.5 || e.averageLength > 60)) return null;
  return { field: 'source', confidence: 0.9, because: 'the header asks how the lead came to us' };
}

const CHANNEL =
  /^(?:consent |optin |einwilligungs? ?|permission )?(?:kanal|kanaele|channels?)(?: (?:der einwilligung|of consent))?$/;
const CHANNEL_NAMES =
  /^(?:(?:e-?mail|mail|telefon|phone|tel|call|anruf|post|brief|letter|sms|whatsapp|newsletter|fax|alle|all|keine?|none)(?:\s?[,;/+|&]\s?|\s(?:und|and|oder|or)\s|$)){1,6}$/i;

/** Beside a consent, a column of channels says for which of them it was given. */
function byConsentChannel(key: string, e: Evidence, around: Surroundings): Guess | null {
  if (!CHANNEL.test(key) || e.filled === 0) return null;
  const consent =
    around.has('consent') || around.has('consent_status') || around.has('consent_at') || key.includes(' ');
  if (!consent || e.cells.filter((cell) => CHANNEL_NAMES.test(cell)).length < e.filled * 0.6) return null;
  return { field: null, confidence: 0.85, because: 'it names the channels of the consent beside it' };
}

const PAGE =
  /landing ?page|(?:einstiegs|ausstiegs|ziel|formular|absende|konversions|anmelde) ?(?:seite|url)|^(?:first|last|entry|exit|conversion|submission|submitted|source|form|original|current|latest)? ?(?:page|pages|seite|seiten)(?: (?:seen|visited|viewed|url|urls|path|link|title|besucht|angesehen|aufgerufen))?$|page ?(?:url|path)|seiten? ?(?:url|pfad)|(?:conversion|form|submission|entry|exit) url|url (?:der|of the) (?:seite|page)|(?:erste|letzte|besuchte|angesehene|zuletzt besuchte) seiten?|(?:pages?|seiten?) (?:visited|viewed|seen|besucht)|page (?:d entree|de destination|vue)|pagina (?:di|web|visit)/;
const ELSEWHERE = /refer|verweis|herkunft|company|firmen|linkedin|xing|facebook|profil/;
const ON_SITE = /^(?:https?:\/\/\S{3,}|www\.\S{3,}|\/[\w\-./%?=&#~+]*)$/i;

/** Whether a header says that its cells are pages of our website that the lead saw. */
export function isPageKey(key: string): boolean {
  return (PAGE.test(key) || /^(?:url|path|pfad)$/.test(key)) && !ELSEWHERE.test(key);
}

/** Addresses or paths of pages in a cell; none where the cell is a title. */
export function pagesOf(text: string): string[] {
  return text
    .slice(0, 2000)
    .split(/[\s;,|]+/)
    .filter((part) => ON_SITE.test(part))
    .slice(0, 20);
}

function byPage(key: string, e: Evidence): Guess | null {
  if (e.filled === 0) return null;
  const bare = /^(?:url|path|pfad)$/.test(key);
  if (!isPageKey(key) || (bare && !e.cells.every((cell) => cell.startsWith('/')))) return null;
  if (e.cells.filter((cell) => pagesOf(cell).length > 0).length < e.filled * 0.5) return null;
  return { field: null, confidence: 0.85, because: 'pages that the lead saw; they count as page views' };
}
