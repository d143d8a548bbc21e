import type { Field } from '../lead.ts';

/** A rule on header keys (lower case, umlauts written out): the column may be `field` where `when` matches and `not` does not. */
export interface HeaderRule {
  readonly field: Field | 'ignore';
  readonly when: RegExp;
  readonly not?: RegExp;
}

/** Words that turn "email …" or "telefon …" into something about the address instead of the address. */
const ABOUT =
  /\b(?:status|type|typ|art|source|quelle|confidence|score|verif\w*|valid\w*|geprueft|domain|provider|opens?|opened|clicks?|clicked|sent|gesendet|bounce[ds]?|template|subject|betreff|count|anzahl|hash|format|label|list|liste|id|last|letzte\w*|date|datum|time|zeit|timestamp|owner|extension|ext|consent|einwilligung|zustimmung|marketing|reason|grund|quality|qualitaet|category|kategorie|num|number of|frequency|preference|praeferenz|bevorzugt\w*|preferred|optin|optout|host|sender|kontakt per|contact by|contact method|erlaubt|allowed|permission|ok|confirmed|bestaetigt|invalid|ungueltig|delivered|name|display|angezeigter)\b/;
const WHEN =
  /\b(?:date|datum|time|zeit|zeitpunkt|timestamp|zeitstempel|am|at|on|vom|seit|since|^data\b|le|il|uhrzeit|heure|ora|um|utc|stempel|horodatage|when|wann)\b|(?:datum|zeit|zeitpunkt|zeitstempel)\b/;
const NUMBER = /\b(?:count|number|anzahl|num|no|total|zahl|times|nr|sum|quantity|of)\b|anzahl|zahl\b/;
const PLURAL_EVENT =
  /\b(?:asked|answered|sent|taken|cast|posted|downloaded|viewed|opened|clicked|gestellt\w*|beantwortet\w*|heruntergeladen\w*|completed|submitted)\b/;

/** What turns a permission into its opposite, or takes it back. */
const REFUSED =
  /\b(?:nicht|kein\w*|not|no|never|non|pas|ohne|without|un\w*erwuenscht|unerwuenscht|untersagt|verboten|abgelehnt\w*|verweigert|widerruf\w*|denied|refused|declined|withdrawn|revoked|refus\w*|rifiut\w*|negat\w*)\b/;

/*
 * Rules for headers that are no known name, first match that fits the values wins. Source: the authors' reading of
 * how exports build their headers (an object, a property, a kind). Licence: MIT. Reason: no list of names is ever
 * complete. Refusals stand before permissions, and words about an address before the address itself: the costly
 * mistake is to read "Unsubscribed" as consent or "Email status" as an address.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    field: 'notes',
    when: /^(?:bemerkung|kommentar|notiz|anmerkung|notes?|comments?|remarks?|reps? ?s? comments?)\w* \w/,
    not: /date|datum|\bam$|\bvon$|\bby$|\bid$|count|anzahl|owner|type/,
  },
  {
    field: 'opt_out_at',
    when: /unsub|optout|opted out|abgemeldet|abmeld|abbestell|austrag|widerruf|widerspr|deactivat|desabonn|disiscri/,
    not: unless(WHEN),
  },
  {
    field: 'do_not_call',
    when: /(?:telefon|anruf|phone|\bcalls?\b|appel|chiamat)\w*.{0,20}\b(?:nicht|not|non|pas|un)\b ?.{0,20}(?:erlaubt|erwuenscht|gewuenscht|gestattet|allowed|wanted|permitted|souhaite|autoris|consentit)/,
  },
  {
    field: 'opt_out',
    when: /(?:werb|mail|newsletter|kontakt|contact|marketing|pubblicit|publicit)\w*.{0,20}\b(?:nicht|not|non|pas)\b.{0,20}(?:erlaubt|erwuenscht|gewuenscht|gestattet|allowed|wanted|permitted|souhaite|autoris|consentit)/,
    not: /\bpost\b|postal|brief/,
  },
  {
    field: 'do_not_call',
    when: /\b(?:do not|dont|don t|not|no|never|kein\w*|nicht|ohne)\b.{0,30}(?:call|phone|anruf|telefon|sms)|(?:telefon|anruf|phone|call|tel|sms)\w* ?(?:sperre|optout|verbot|blocked|gesperrt|blacklist\w*|suppress\w*|unsubscribed|disabled|deaktiviert|verboten|untersagt|unerwuenscht|off)\b|ne pas appeler|non chiamare/,
  },
  {
    field: 'do_not_mail',
    when: /\b(?:do not|dont|no|kein\w*|nicht)\b.{0,30}(?:\bpost\b|postal|brief|postwerbung|direct mail|\bmail\b(?!\w))/,
    not: /email/,
  },
  {
    field: 'ignore',
    when: /(?:unsub\w*|optout|suppression|abmelde?\w*|abmeldung|cancell?ation|storno\w*|austrag\w*) ?(?:mode|reason|grund|campaign|kampagne|link|url|source|quelle|by|von|list|type|method|comment|ip)\b/,
  },
  {
    field: 'opt_out',
    when: /(?:newsletter|email|mail|mailing|werbung|marketing|kontakt|contact)\w* ?(?:sperre|gesperrt|deaktiviert|disabled|blocked|verboten|untersagt|unerwuenscht|abgelehnt|refused|declined|suppress\w*|suspended|off)\b|removed from|remove me|entfernt aus|gestrichen|unsub|optout|opted out|abgemeldet|abmeldung|abbestell|ausgetragen|widerspr|widerruf|sperrvermerk|werbesperre|kontaktsperre|mailsperre|blacklist|blocklist|suppress|desabonn|desinscri|disiscri|\b(?:do not|dont|don t|no|never|kein\w*|nicht|ne pas|non)\b.{0,30}(?:email|mail|contact|kontakt|market|werb|newsletter|anschreib|infos?\b|disturb|inviare|contattare)/,
    // What the law asks the seller to tell, and a right, are no refusal.
    not: /hinweis|belehr|\brecht\b|srecht\b|notice|informed|informiert/,
  },
  {
    field: 'double_opt_in_at',
    when: /double optin|doppel optin|\bdoi\b|(?:optin|anmeldung|subscription|email) (?:bestaetig|confirm)|confirm|bestaetig/,
    not: unless(WHEN),
  },
  { field: 'double_opt_in', when: /double optin|doppel optin|\bdoi\b|doubleoptin/, not: /\bip\b/ },
  // A house number in a column of its own is part of the address, not an id.
  {
    field: 'street_2',
    when: /^(?:street|house|building|haus|strassen?) ?(?:no|nr|num|number|nummer)$|^hsnr$|^(?:numero )?civico$|^n(?:umero)? (?:de )?(?:rue|voie)$/,
  },
  {
    field: 'ignore',
    when: /^(?:inferred|geo|ip) |\bip\b|ip adresse|ip address/,
    not: /country|land\b|from ip|\bpays\b|paese/,
  },
  // What was allowed to partners and sponsors allows us nothing.
  {
    field: 'ignore',
    when: /(?:consent|optin|einwillig|zustimm|permission|erlaub|gdpr|dsgvo|share|weitergabe|partage|agree).*\b(?:partner\w*|sponsor\w*|dritt\w*|third part\w*|aussteller|exhibitors?|partenaires?|terzi|tiers)\b|\b(?:partner|sponsor)\w*.*(?:consent|optin|einwillig|zustimm|erlaub|agree)/,
  },
  {
    field: 'consent_at',
    when: /consent|optin|opted in|tcpa|einwillig|zustimm|einverstaend|permission|gdpr|dsgvo|subscri|abonn/,
    not: unless(WHEN),
  },
  {
    field: 'consent_text',
    when: /(?:text|wortlaut|wording)\w*.*(?:einwillig|consent|zustimm|optin)|(?:consent|optin|einwillig|zustimm|einverstaend|gdpr|dsgvo).*(?:text|wortlaut|wording|statement|formul)|rechtsgrundlage|legal basis|lawful basis|base legale|base giuridica/,
  },
  {
    field: 'consent_status',
    when: /(?:consent|optin|einwillig|zustimm|subscri\w+|abonn\w+|marketing|newsletter|mailing|permission|gdpr|dsgvo) ?(?:status|state|statut|stato)|(?:status|state) (?:consent|einwilligung|optin|newsletter)|marketing contact|(?:list|listen|abo|mailing|verteiler) status/,
  },
  {
    field: 'consent_phone',
    when: /accepts? (?:phone|calls?)|(?:consent|optin|einwillig|zustimm|einverstaend|erlaub|permission|allowed|werbung|ok)\w*.{0,30}(?:telefon|phone|anruf|call|\btel\b)|(?:telefon|phone|anruf\w*|call|\btel\b)\w*.{0,30}(?:consent|optin|einwillig|zustimm|erlaub|gestatt|permi|allowed|\bok\b)/,
  },
  {
    field: 'consent_email',
    when: /(?:consent|opted in|optin|einwillig|zustimm|einverstaend|erlaub|permission|allowed|werbung|subscri|marketing|ok per)\w*.{0,30}(?:email|mail|newsletter)|(?:email|mail|newsletter)\w*.{0,30}(?:consent|optin|einwillig|zustimm|erlaub|gestatt|permi|allowed|\bok\b|abonn|subscri|anmeldung|gewuenscht|erhalten|werbung|marketing)/,
    // An address obtained with a sale is a condition of the exception for customers, no consent.
    not: new RegExp(`kauf|bestellung|\\bsale\\b|purchase|\\border\\b|vertrag|${REFUSED.source}`),
  },
  {
    field: 'consent',
    when: /consent|opted in|tcpa|consens|einwillig|zustimm|einverst(?:ae|a)nd|datenschutz|dsgvo|gdpr|rgpd|\boptin\b|optin|werbeerlaub|kontakterlaub|permission to|privacy|data protection|agree(?:d|ment)?\b|accepts? marketing|(?:erlaubt|gestattet|allowed|permitted)$|consenso|marketing (?:ok|ja|erlaubt|allowed)/,
    not: new RegExp(
      `\\brecording\\b|\\bfotos?\\b|\\bphotos?\\b|\\bvideos?\\b|bild|\\baufnahmen?\\b|filmaufnahm|\\bimage|\\bsms\\b|\\bip\\b|version|link|url|\\bpost\\b|postal|\\bbrief|letter|direct mail|${REFUSED.source}`,
    ),
  },
  {
    field: 'consent_email',
    when: /newsletter|infomail|mailings? erhalten|(?:rundschreiben|infobrief|rundbrief|infopost|informationen|updates|news) (?:per|via|by) (?:mail|email)/,
    not: /name|\blist|letzte|last|geoeffnet|oeffn|klick|source|quelle|sent|open|click|count|anzahl|campaign|kampagne|date|datum|id\b|thema|topic|sprache|language|frequen|issue|ausgabe/,
  },
  {
    field: 'consent',
    when: /^(?:j )?(?:accepte|akzeptiert|accetta|accepted|zugestimmt|stimmt zu)\b/,
    not: /date|datum|by/,
  },
  {
    field: 'is_test',
    when: /\btest ?(?:lead|record|entry|data|datensatz|kontakt|eintrag|contact|user|account)s?\b|^is test/,
  },
  { field: 'click_id', when: /klick ?id|(?:gcl|fbcl|mscl|ttcl)id|click id/ },
  {
    field: 'linkedin_url',
    when: /linkedin/,
    not: /company|firma|unternehmen|industry|campaign|\bid\b|headline|email|member|followers|connections|sales nav|status|sent|group|ads?\b/,
  },
  { field: 'xing_url', when: /\bxing\b/, not: /\bid\b|gruppe|company|firma|status/ },
  {
    field: 'ignore',
    when: /\b(?:twitter|facebook|instagram|youtube|tiktok|skype|avatar|photo|foto|image|bild|geburtstag|geburtsdatum|birthday|birth|latitude|longitude|user agent|browser|device|os|time ?zone|zeitzone|iban|bic|ust|vat|steuer\w*|tax|revenue|umsatz|funding|checksum|hash|token|attachment\w*|anhang|anhaenge|booth number|standnummer|invoice|payment|price|preis|currency|waehrung|amount|betrag|discount|coupon|hotel|dietary|allergie\w*|password|passwort|end time|endzeit|end date|enddatum|created by|modified by|geaendert von|erstellt von|angelegt von|updated by|changed by)\b/,
    not: /(?:email|phone|interess|interest|wunsch)/,
  },
  {
    field: 'registered_at',
    when: /registr|anmeld|angemeldet|signed up|sign ?up|signup|inscri|iscri|buchung|booking|bestell|\border|eintragung/,
    not: unless(WHEN),
  },
  {
    field: 'joined_at',
    when: /\bjoin|beitrit|beigetreten|\blogin|logged in|entered|entry|eintritt|einlass|eingelassen|einwahl|eingewaehlt|check ?in|checked in|eingecheckt|ankunft|arrival|connexion|ingresso|time in\b|(?:date|heure) de (?:controle|scan|passage|validation)/,
    not: unless(WHEN, /date entered|date of entry|entry date|entered (?:on|date)|data entry/),
  },
  {
    field: 'left_at',
    when: /\bleave|\bleft\b|\bexit|verlassen|ausgewaehlt um|logout|logged out|austritt|check ?out|time out\b|deconnexion|uscita/,
    not: unless(WHEN),
  },
  {
    field: 'captured_at',
    when: /captur|scan|scansion|erfass|gespraech|gesprochen|getroffen|besuch|visit|kontakt|collected|contact/,
    not: unless(WHEN, /last|letzt|zuletzt|dernier|ultimo|next|naechst|follow/),
  },
  {
    field: 'last_activity_at',
    when: /\b(?:last|latest|letzte\w*|zuletzt|most recent|recent|derniere?|ultim[oa])\b/,
    not: unless(
      /activit|aktivit|active|aktiv|contact|kontakt|seen|login|visit|besuch|engag|email|mail|open|click|interact|anruf|call|touch/,
      /count|number|anzahl|modif|update|change|geaender|aktualis|name/,
    ),
  },
  {
    field: 'last_activity',
    when: /\b(?:last|latest|letzte\w*|recent)\b.*(?:activit|aktivit|action|aktion|engag|interact)/,
  },
  {
    field: 'updated_at',
    when: /modif|updat|korrigiert|corrected|edited|gepflegt|ueberarbeitet|geaendert|aenderung|aktualis|changed|bearbeitet/,
    not: /\bby\b|\bvon\b|\bpar\b/,
  },
  {
    field: 'answered_at',
    when: /submi|answer|beantwort|abgesendet|abgeschickt|eingereicht|completed|completion|ausgefuellt|response|responded|geantwortet|antwort|soumis|inviato/,
    not: unless(WHEN),
  },
  {
    field: 'converted',
    when: /^(?:is |was )?convert(?:ed|iert)?\b|umgewandelt/,
    not: /date|datum|\bat$|\bam$|\bby$|\bid$|count/,
  },
  {
    field: 'created_at',
    when: /(?:created|started|gestartet|erstellt|angelegt|cree|creato|eingegangen)$|^(?:eingang|eingangs|arrivo|reception) (?:der |des |di |de )?(?:bewerbung|anfrage|lead|meldung|antrag|formular|mail|richiesta|demande)\w*$/,
    not: /\bby\b|\bvon\b/,
  },
  {
    field: 'converted_at',
    when: /conver(?!sation)|konver(?!sation)|umwandl|closed|abschluss/,
    not: unless(WHEN),
  },
  {
    field: 'created_at',
    when: /creat|erstell|angelegt|angefordert|requested|abandoned|demande|richiest|anlage|added|hinzugefuegt|eingang|eingegangen|received|submitted|gesendet|neuanlage|eintrag|entry|entstand|lead|anfrage|inquiry|enquiry|import|entered|eingetragen|datensatz|record|aufnahme|cree|ajout|creazione|acquisition|akquise|conversation|gestartet|started|teilnahme|begonnen|eingang|uebermittelt|vorgang|ticket|downloaded|heruntergeladen|telecharge/,
    not: unless(WHEN, /\bby\b|\bvon\b|update|call|follow/),
  },
  {
    field: 'event_start',
    when: /event|veranstalt|webinar|messe|session|meeting|seminar|konferenz|conference|show|termin|^(?:geplanter? )?(?:start|beginn)/,
    not: unless(WHEN, /\bid\b|name|end|ende|spent|duration|in session/),
  },
  {
    field: 'minutes_on_demand',
    when: /(?:on ?demand|replay|archive|recording|aufzeichnung).*(?:minut|dauer|duration|time|zeit)|(?:minut|dauer|duration|watch time).*(?:on ?demand|replay|archive|recording|aufzeichnung)/,
  },
  {
    field: 'watched_replay',
    when: /replay|on ?demand|recording|aufzeichnung/,
    not: /consent|url|link|count|percent|minut|dauer|duration/,
  },
  {
    field: 'attendance_percent',
    when: /(?:attend|anwesen|watch|view|teilnahme|presence|presenza|completion).*(?:percent|prozent|rate|quote|taux)|(?:percent|prozent).*(?:attend|anwesen|watch|view|teilnahme)/,
  },
  { field: 'attention_percent', when: /(?:attent|aufmerksam|focus|fokus)/, not: /focus area|schwerpunkt/ },
  {
    field: 'minutes_attended',
    when: /\bmins? (?:in|of|im)\b|minuti di|permanenza|(?:zeit|time|dauer|duration).*\bmin(?:s|uten|utes|uti)?\b|(?:zeit|time) (?:im|in|auf) (?:raum|room|webinar|meeting|session|event|stream)|(?:attend|anwesen|session|meeting|watch|view|teilnahme|event|webinar|verweil|live|join|connect|besprech|stream|presence|partecipa).*(?:minut|duration|dauer|\bmin\b|time spent|duree|durata|watch time|view time)|(?:minut|duration|dauer|time spent|time in|duree|durata|zeit in|watch time|view time).*(?:attend|anwesen|session|meeting|watch|view|teilnahme|event|webinar|live|join|sitzung|stream|presence|viewed)|^(?:duration|dauer|minuten|minutes|durata|duree)\b|(?:anwesenheits|verweil|teilnahme|zuschau)(?:dauer|zeit)/,
    not: /response|reply|wait|antwort|reaktion|handling|resolution|actual|geplant|scheduled|engaged|average|avg|before|after|vor session|nach session|call|geschaetzt/,
  },
  {
    field: 'attended',
    when: /\b(?:a|avoir) participe\b|ha partecipato|\battended\b|teilgenommen|anwesend|\battendance\b|erschienen|einlass|eingelassen|no show|noshow|showed up|\bcame\b|war (?:da|dabei|anwesend)|\bdabei\b|turnout|checked in|eingecheckt|check in|participated|partecip|\bpresent\b|presence/,
    not: /percent|type|typ|count|number|name|email|liste/,
  },
  {
    field: 'question_count',
    when: /^q a (?:submitted|asked|count)|\bquestions?\b|\bfragen\b|q and a|qas/,
    not: unless(new RegExp(`${NUMBER.source}|${PLURAL_EVENT.source}`)),
  },
  {
    field: 'poll_count',
    when: /\bpolls?\b|\bvotes?\b|abstimmung|umfrage/,
    not: unless(new RegExp(`${NUMBER.source}|${PLURAL_EVENT.source}`)),
  },
  {
    field: 'survey_count',
    when: /survey/,
    not: unless(new RegExp(`${NUMBER.source}|${PLURAL_EVENT.source}`)),
  },
  {
    field: 'chat_count',
    when: /\bchats?\b|messages?|nachrichten/,
    not: unless(new RegExp(`${NUMBER.source}|${PLURAL_EVENT.source}`)),
  },
  {
    field: 'download_count',
    when: /download|handout|resource|dokument|document/,
    not: unless(new RegExp(`${NUMBER.source}|${PLURAL_EVENT.source}|downloads`)),
  },
  {
    field: 'email_open_count',
    when: /(?:email|mail|newsletter)s?.*(?:open|oeffn|geoeffnet)|(?:open|oeffnung)\w*.*(?:email|mail|count|anzahl)/,
    not: /last|letzte|date|datum|rate|first|\bat\b/,
  },
  {
    field: 'email_click_count',
    when: /(?:email|mail|newsletter|link)s?.*(?:click|klick)|(?:click|klick)\w*.*(?:email|mail|count|anzahl)/,
    not: /last|letzte|date|datum|rate|first|\bat\b|id/,
  },
  {
    field: 'form_submission_count',
    when: /form\w*.*(?:submi|einsend|sent|count|anzahl)/,
    not: unless(NUMBER, WHEN),
  },
  {
    field: 'page_view_count',
    when: /page ?views?|seitenaufruf|pages (?:viewed|visited)|besuchte seiten/,
    not: /\bper\b|\bpro\b|average|last|first|url/,
  },
  { field: 'pages_per_visit', when: /(?:page|seite)\w*.*(?:per|pro|average|durchschn)/ },
  {
    field: 'visit_count',
    when: /(?:visit|besuch|session|sitzung)\w*/,
    not: unless(NUMBER, /id|name|minut|duration|dauer/),
  },
  {
    field: 'seconds_on_site',
    when: /(?:time|zeit|sekunden|seconds).*(?:site|website|webseite|page)/,
    not: /last|first|zone|updated/,
  },
  {
    field: 'data_quality',
    when: /(?:data|daten|ocr|scan).*(?:quality|qualitaet|confidence|vollstaend|complete)/,
  },
  {
    field: 'vendor_score',
    when: /\bscore\b|\w+score\b|punktestand|\bindex\b|scoring|\bpoints?\b|\bpunkte\b|punktzahl|engagement|punteggio/,
    not: /email|data|model|date|datum|duration/,
  },
  {
    field: 'rating',
    when: /\brating|lead ?rating|bewertung|einstufung|klassifi|temperatur|prioritaet|priority|\bvoto\b|\bsterne\b|\bstars\b|\bheiss\b|\bhot\b|\bwarm\b|potenzial|potential|leadqualit|lead qualit|valutazione|dringlichkeit|urgency|prioridad|(?:abc|a b c)/,
    not: /date|datum|credit|conversation|\bchat\b|satisf|zufrieden|csat|\bnps\b|support|service|agent/,
  },
  {
    field: 'captured_by',
    when: /(?:commercial|vendeur|collegue|collaborateur|commerciale|collega|venditore) (?:sur|au|allo|dello|presso lo) (?:le )?stand|(?:messe|stand|event)\w* ?mitarbeiter|spoken (?:to|with)|gesprochen mit|(?:captur|scan|erfass|collect|aufgenommen|gespraech)\w*.*(?:\bby\b|\bvon\b|\bdurch\b)|(?:aussteller|exhibitor) (?:mitarbeiter|staff|user|employee)|stand(?:personal|mitarbeiter|betreuer|besetzung)|booth staff|messeteam|\brep\b/,
  },
  {
    field: 'owner',
    when: /owner|inhaber|besitzer|eigentuemer|zustaendig|betreuer|verantwortlich|sachbearbeit|vertriebsmitarb|aussendienst|assigned|zugewiesen|sales ?(?:rep|person|manager)|account ?manager|verkaeufer|bearbeiter|responsib|vertreter|assignee|propriet|commercial/,
    not: /^note|^notes|commentaire|kommentar|bemerk|home ?owner|owner (?:type|email)|hausbesitz|eigenheim|email|datum|date|geschaefts/,
  },
  {
    field: 'lifecycle_stage',
    when: /lifecycle|lebenszyklus|\bstage\b|vertriebsphase|kaufphase|(?:sales|lead|marketing|vertriebs)? ?funnel ?(?:stage|phase|stufe|step|status)?$/,
    not: /date|datum|email|page|seite|url/,
  },
  {
    field: 'registration_status',
    when: /(?:registr|anmeld|approval|genehm|attendee|invit|einlad|buchung|booking|teilnehmer|rsvp|ticket|order|zusage)\w* ?(?:status|state|stand)/,
  },
  {
    field: 'status',
    when: /(?:lead|kontakt|contact|entry|submission|antrags?|eintrags?|vertriebs|bearbeitungs|sales|prospect|kunden|opportunity|akquise|interessenten)\w* ?(?:status|state|statut|stato)|^status (?:lead|kontakt|vertrieb)/,
    not: /email|payment|verif|marketing|sync|import|export/,
  },
  { field: 'campaign_group', when: /(?:campaign|kampagnen) ?(?:group|gruppe)/ },
  { field: 'utm_source', when: /utm.*(?:source|quelle)/ },
  { field: 'utm_medium', when: /utm.*medium/ },
  { field: 'utm_campaign', when: /utm.*(?:campaign|kampagne)/ },
  {
    field: 'ignore',
    when: /utm|\b(?:campaign|kampagnen?|adset|ad set|form|formular|event|session|webinar|meeting|page|company|firmen?|account|organi[sz]ation|owner|list|user agent|ad|creative|client|team|workspace|project|booking|order item|question) ids?\b/,
  },
  {
    field: 'campaign',
    when: /campaign|kampagne|campagn|werbeaktion|\bmailing\b/,
    not: /address|list|optin|\bid\b|date|datum|status|type|typ/,
  },
  { field: 'ad', when: /\bad (?:name|group|title)|anzeige|creative/, not: /\bid\b|angezeigt/ },
  {
    field: 'form_name',
    when: /formular(?:bezeichnung|art)|form(?:ular)? ?(?:name|title|titel)|landing ?page|conversion (?:name|form)|formularname/,
    not: /url|link/,
  },
  {
    field: 'event_name',
    when: /(?:event|veranstaltungs?|webinar|messe|seminar|session|meeting|konferenz|conference|show|fair|workshop|kurs)\w* ?(?:name|title|titel|bezeichnung|topic|thema)?$/,
    not: /art$|rolle|funktion|notiz|note|team|kontakt|nummer|\bnr\b|number|\bcode\b|\bid\b|type|typ|role|url|link|gespraech|stand|source|ueber|via/,
  },
  {
    field: 'event_role',
    when: /(?:rolle|role|funktion) (?:im|in|at|in the|bei) (?:dem |the )?(?:webinar|meeting|event|veranstaltung|session)|(?:event|attendee|participant|teilnehmer|meeting|webinar) ?(?:role|rolle)/,
  },
  {
    field: 'ticket_type',
    when: /ticket|badge type|pass type|eintrittskart|biglietto|billet/,
    not: /\bid\b|number|nummer|\bnr\b|price|preis|barcode|url|status|quantity|anzahl/,
  },
  {
    field: 'capture_method',
    when: /(?:captur|scan|erfassungs|erfasst)\w* ?(?:method|type|typ|art|mode|channel|weg|mit)/,
  },
  {
    field: 'source',
    when: /(?:lead|kontakt|contact|adress|daten|data|original|traffic|signup|registration|first|latest|marketing|akquise)?\w* ?(?:source|quelle|herkunft|kanal|channel|referrer|origine|fonte)\b|leadquelle|aufmerksam geworden|hear about us|erfahren von|(?:gefunden|registered|angemeldet|gekommen|signed up|joined|acquired|obtained|gewonnen|erhalten|registriert) (?:ueber|via|durch|through)$/,
    not: /url|link|\bid\b|detail 2|drill|date|email|phone|source ip|score/,
  },
  {
    field: 'tags',
    when: /\btags?\b(?! \d)|\blabels?\b|schlagw|stichwort|kategorie|categor|verteiler|segment|gruppe\b|gruppen\b|groups?\b|zielgruppe|merkmal/,
    not: /status|(?:beitrags|preis|alters|rabatt|steuer|lohn|kosten|konten|price|age|tax|blood)\s?(?:gruppe|group|kategorie|categor)|ad group|email|phone|address|altersgruppe|buying|count/,
  },
  {
    field: 'company_size',
    when: /\bteam ?(?:size|groesse)|employee|mitarbeiter ?(?:zahl|anzahl|groesse)|(?:anzahl|zahl|number|wie viele).*(?:mitarbeit|beschaeftigt|employee|staff|people)|mitarbeiter(?:zahl|anzahl|klasse)|(?:company|firmen|unternehmens|betriebs|organi[sz]ation) ?(?:size|groesse)|headcount|beschaeftigte|dipendenti|effectif|taille de l entreprise/,
    not: /employee ?(?:name|id|email)|owner/,
  },
  {
    field: 'industry',
    when: /branche|industr|sector|sektor|settore|secteur|wirtschaftszweig|vertical/,
    not: /code|\bid\b|sic|naics|keywords/,
  },
  {
    field: 'department',
    when: /abteilung|department|\bdept\b|fachbereich|reparto|dipartimento|departement/,
    not: /\bid\b|code/,
  },
  {
    field: 'salutation',
    when: /anrede|salutation|civilite|honorific|name prefix|appellativo/,
    not: /brief ?anrede lang/,
  },
  { field: 'academic_title', when: /akad\w* ?(?:titel|grad|title)|academic|doktor|titel akad/ },
  { field: 'suffix', when: /suffix|namenszusatz/ },
  { field: 'gender', when: /geschlecht|\bgender\b|\bsexe?\b|sesso/ },
  {
    field: 'job_title',
    when: /job ?(?:title|titel|position|role|function|bezeichnung)|jobtitel|berufsbezeichn|stellenbezeichn|position\b|funktion\b|function\b|\btitle\b|designation|mansione|qualifica\b|fonction|intitule|taetigkeit/,
    not: /event|meeting|session|webinar|page|media|asset|document|content|listing|objekt|item|song|book|kurs|form|deal|academic|akad|ticket|video|campaign|position (?:number|nr)|account/,
  },
  {
    field: 'email',
    when: /(?:^|\b|[a-z])(?:email|mail ?adress|mailaddress|courriel)|^mail\b|\bmail$|posta elettronica/,
    not: new RegExp(`${ABOUT.source.replace('|name', '')}|newsletter|werbung|invite[rd]\\b`),
  },
  {
    field: 'mobile',
    when: /mobil|\bmob\b|handy|\bcell|cellul|natel|portable|whatsapp/,
    not: new RegExp(`${ABOUT.source}|\\bapp\\b|device`),
  },
  { field: 'fax', when: /\bfax|telefax|\w+fax\b/, not: /home|privat|other|weitere/ },
  {
    field: 'phone',
    when: /\b(?:direct|office|work|home|hq|main|contact|business|daytime|evening) (?:number|no|nr|line)\b|telefon|telephon|\bphone|\w+phone\b|\btel\b|\bfon\b|rufnummer|durchwahl|festnetz|landline|direct (?:line|dial)|recapito/,
    not: new RegExp(
      `${ABOUT.source}|interview|konferenz|termin|rueckruf gew|gewuenscht|wann|erreichbar(?!keit unter)`,
    ),
  },
  {
    field: 'postal_code',
    when: /\bplz\b|postleitz|\bzip|postal ?code|post ?code|\bcap\b|code postal|codice postale/,
    not: /gebiet|region|radius|home|privat|^(?:von|nach|from|to|start|ziel|abhol\w*) /,
  },
  {
    field: 'street_2',
    when: /adresszusatz|(?:address|street|strasse|adresse|adresszeile)(?: line)? [23]$|complement d adresse/,
  },
  {
    field: 'street',
    when: /strasse|\bstr\b|\bstreet|anschrift|\baddress|adresse|indirizzo|\brue\b|^via\b/,
    not: /provin|region|county|canton|kanton|firma|company|phone|telefon|email|mail|web|internet|\bip\b|\bid\b|type|typ|quelle|home|privat|other|weitere|\bart\b|mac|wallet|list|status|[2-9]$|\bnr\b$|city|state|zip|country|\bort\b|\bland\b/,
  },
  {
    field: 'country',
    when: /\bland\b|\bcountry|staat\b|\bpays\b|\bpaese\b|nation\b|laender/,
    not: /home|privat|other|weitere|phone|vorwahl|calling|of interest|landkreis|birth|geburt/,
  },
  {
    field: 'region',
    when: /bundesland|kanton|canton|\bstate\b|province|provinz|\bregion|county|provincia|regione/,
    not: /home|privat|other|weitere|status|lead|of interest|sales|interest|\b(?:id|no|nr|ref|number|nummer)$/,
  },
  {
    field: 'city',
    when: /\bort\b|stadt\b|\bcity\b|\btown\b|\bville\b|citta|\w+ort$|wohnort|firmensitz|localit/,
    not: /home|privat|other|weitere|event|messe|veranstalt|standort id|support|sport|passwort|export|report|import|antwort|stichwort|wort|transport|resort|komfort|ip/,
  },
  {
    field: 'website',
    when: /website|webseite|homepage|internetseite|\bdomain\b|web ?page|\bwww\b|site web|sito|\burl\b/,
    not: /quell|^source|landing|page url|source|refer|inbox|linkedin|xing|facebook|image|join|token|unsubscribe|time|zeit|visit|besuch|zugang|video|download|utm|first|last|conversion|photo|logo|email|replay|profile|edit|event|meeting|calendar/,
  },
  { field: 'language', when: /sprache|language|langue|lingua\b|\blocale\b/, not: /programm/ },
  {
    field: 'topic',
    when: /gespraechsthema|anfragethema|conversation topic|betreff|\bsubject\b|anfrageart|art der anfrage|(?:reason|grund).*(?:contact|anfrage|kontakt|inquiry|besuch|visit)|^thema\b|^themen\b|oggetto\b|\bobjet\b/,
    not: /email subject/,
  },
  {
    field: 'interests',
    when: /wunsch(?:tarif|produkt|modell|paket|artikel|leistung|kurs)|gewuenschte[rs]? (?:tarif|produkt|modell|paket|leistung)|interess|interest(?!ing)|produkt(?!ion)|\bproducts?\b|loesung(?!swort)|solution|interet|exponat|artikelgruppe/,
    not: /interessent|\bid\b|\brating\b|score|key|level|price|preis|compound|zins|sku|owner|count|anzahl/,
  },
  {
    field: 'notes',
    when: /notiz|bemerkung|anmerkung|kommentar|\bnotes?\b|comment|remark|message\b|nachricht|freitext|beschreibung|gespraechs(?:inhalt|ergebnis|protokoll)|anliegen|mitteilung|description|osservazion|remarque|messaggio|protokoll|wiedervorlage|naechste[rn]? schritt|next step|follow ?up|feedback|annotazion|sonstiges|besprochen|vereinbar|zusatzinfo|transcript|ihre anfrage|enquiry|inquiry|request details/,
    not: /benachrichtig|\bdate\b|datum|count|anzahl|\bid\b|product description|seo|company description|owner|email|status|type|typ\b|number|ocr|url|\bref\b|reference|referenz|\w*nr$|nummer|\bzeit|kanal|channel/,
  },
  {
    field: 'question',
    when: /^(?:qualif\w+|frage|question|custom question|antwort|answer|response|survey|umfrage|poll) (?:\d{1,2}\b|\w)/,
  },
  {
    field: 'qualification_answers',
    when: /^(?:lead )?(?:qualifi(?:ers?|kation|zierung\w*|cations?)|bant|survey answers|fragebogen)(?: (?:answers?|responses?|antworten|fragen|questions?))?$/,
  },
  {
    field: 'company',
    when: /firmen ?(?:name|bezeichnung|wortlaut)|firm(?:a|en ?name)\b|firmenname|unternehmen(?:s ?name)?\b|\bcompany(?: name)?\b|organi[sz]ation(?:s ?name)?\b|arbeitgeber|employer|\baccount(?: name)?$|institution|betrieb\b|azienda|\bditta\b|societe|entreprise|raison sociale|ragione sociale|kanzlei|praxis\b|hochschule|universit/,
    not: /\bid\b|size|groesse|type|typ\b|\bart\b|phone|telefon|mail|url|web|domain|industr|branche|address|adress|city|ort\b|state|country|land\b|zip|plz|revenue|umsatz|owner|role|rolle|in der|im unternehmen|strasse|street|nummer|number|\bnr\b|description|beschreibung|status|linkedin|facebook|twitter|tags|notes|news|sind sie|welche|founded|manager|keywords|for emails/,
  },
  {
    field: 'full_name',
    when: /\bvor und (?:nach|zu|familien)name|vor und nachname|vorname nachname|vor nachname|nachname vorname|name vorname|full ?name|ansprechp|contact (?:name|person)|kontakt(?:person|name)|^name$|\b(?:attendee|participant|teilnehmer|besucher|visitor|invitee|guest|lead|person|customer|kunden?|kontakt|display|anzeige|badge|user|submitter|respondent|client|interessenten?)s? ?name\b|^name (?:der|des)\b|nom complet|nome completo|nominativo|interlocut/,
    not: /\bid\b|company|firma|mail|telefon|phone|file|datei|produkt|product|event|intern|unser|funktion|position|abteilung|campaign|form/,
  },
  {
    field: 'first_name',
    when: /vorname|first ?name|given name|\bprenom\b|\bforename\b|rufname|\bfname\b/,
    not: /phonetic|yomi|nachname|last ?name|mail|weitere|owner|spouse/,
  },
  {
    field: 'last_name',
    when: /nachname|last ?name|sur ?name|family name|familienname|zuname|\bcognome\b|nom de famille|\blname\b/,
    not: /phonetic|yomi|vorname|first ?name|mail|maiden|owner|geburts/,
  },
  {
    field: 'external_id',
    when: /(?:lead|kontakt|contact|record|datensatz|kunden|customer|person|attendee|teilnehmer|besucher|visitor|registrant|prospect|entry|submission|response|external|externe|badge|uebermittlungs|eintrags|einsendungs|element|antrags|dossier|ticket|order|bestell|enquiry|inquiry|anfragen?|request|booking|buchungs?|vorgangs?|registration|participant|user|scan|debitor|interessenten)\w* ?(?:id|nr|ref|reference|referenz|nummer|number|no|key|guid|uuid)$|^(?:id|uuid|guid)\b/,
    not: /phone|telefon|mobil|konto|steuer|number of|anzahl/,
  },
];

/** A rule that also needs a second pattern: written as the complement, so that a rule stays one declaration. */
function unless(needed: RegExp, unwanted?: RegExp): RegExp {
  return new RegExp(`^(?!.*(?:${needed.source}))${unwanted ? `|${unwanted.source}` : ''}`);
}
