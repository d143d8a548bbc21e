import type { Field } from '../lead.ts';

/** What the rows of a table are, besides people. */
export type TableKind = 'calls' | 'call log' | 'bookings' | 'adverts' | 'accounts';

/*
 * Headers, by key, that say what the rows of a table are. Source: call logs, booking tools and lead forms of
 * advertisers, as the authors know them. Licence: MIT. Reason: "Status" of a call or "Service" of a booking mean
 * something else than those of a lead.
 */
export const TABLE_KINDS: Readonly<Record<TableKind, RegExp>> = {
  calls:
    /\b(?:anruf|anrufer|anrufdatum|anrufzeit|(?<!not )call(?! ?back)|called|caller|callee|dialed|dialled|appel|chiamata|nebenstelle|extension|eigene rufnummer|talk time|gespraechsdauer)\b/,
  'call log':
    /^(?:direction|richtung|call (?:duration|type|time|status|id|direction)|anruf(?:dauer|typ|richtung|datum|art)|gespraechsdauer|talk time|talking|ringing|ring time|caller(?: id| number)?|callee|angerufene nummer|eigene rufnummer|nebenstelle)$/,
  bookings:
    /^(?:booking|appointment|termin|buchungs?|terminart|appuntamento|rendez vous|rdv)(?: ?(?:id|no|nr|number|type|status|date|time|start|art|nummer|datum|zeit|created|reference))$|^(?:staff (?:name|email|member)|service (?:name|type)|terminart|dienstleistung|behandlung|prestation|prestazione)$|^invitee (?:name|email)$/,
  adverts: /^(?:ad|adset|ad set|adgroup|ad group|creative|advertiser)(?: (?:id|name))?$|^campaign id$/,
  accounts:
    /^(?:debitor\w*(?: nr)?|kundengruppe|zahlungsart|zahlungsziel|zahlungsbedingung\w*|kreditlimit|preisgruppe|rabattgruppe|customer group|payment terms|credit limit|price group)$/,
};

/** A column that means something of its own in a table of one kind, or that tells of a thing in any table. */
export interface TableRule {
  readonly field: Field | null;
  readonly when: RegExp;
  /** In tables of this kind only. */
  readonly table?: TableKind;
  /** At least six of ten filled cells have to match. */
  readonly cells?: RegExp;
  /** The cells have to be dates, durations or words of at least two letters. */
  readonly kind?: 'date' | 'duration' | 'hasLetters';
  /** Only where another column holds this field. */
  readonly beside?: Field;
  readonly because: string;
}

/*
 * First match wins. Source: the authors' reading of exports of these kinds. Licence: MIT. Reason: these headers are
 * known names of something else, so that neither names nor likeness may decide them.
 */
export const TABLE_RULES: readonly TableRule[] = [
  {
    field: null,
    when: /./,
    cells:
      /^(?:inbound|outbound|incoming|outgoing|eingehend|ausgehend|entrante?|sortante?|uscente)(?: (?:queue|call|anruf))?$/i,
    because: 'its cells are directions of calls',
  },
  {
    field: null,
    when: /^(?:call )?(?:status|state|result|disposition|type|typ|art)$/,
    table: 'calls',
    cells:
      /^(?:un|not )?answered$|^(?:missed|redirected|abandoned|busy|failed|no answer|voicemail|hung up|forwarded|angenommen|verpasst|besetzt|nicht angenommen|weitergeleitet|abgebrochen|manqu[eé]|r[eé]pondu|risposto|perso)$/i,
    because: 'it tells how the line was, not how the lead is',
  },
  {
    field: null,
    when: /^(?:angerufene|gewaehlte|called|dialed|dialled|destination|ziel|appele|chiamato)[a-z]* ?(?:nummer|rufnummer|number|numero|no|nr)?$/,
    table: 'calls',
    beside: 'phone',
    because: 'the line of ours that was called',
  },
  {
    field: 'last_activity_at',
    when: /^(?:datum|date|zeit|time|uhrzeit|datum uhrzeit|datum und uhrzeit|date time|date and time|started|start|start ?time|timestamp|zeitpunkt|beginn)$/,
    table: 'call log',
    kind: 'date',
    because: 'the time of the call',
  },
  {
    field: null,
    when: /talking|ringing|ring|wait|hold|talk|queue|wartezeit|klingel|gespraech|dauer|duration/,
    table: 'calls',
    kind: 'duration',
    because: 'the duration of a call',
  },
  {
    field: 'event_start',
    when: /^(?:date time|date|time|datum|zeit|start|start ?time|start date|beginn|termin|booking date|appointment (?:date|time)|date and time|datum uhrzeit)$/,
    table: 'bookings',
    kind: 'date',
    because: 'the time of the booking',
  },
  {
    field: 'event_name',
    when: /^(?:service|service name|service type|leistung|dienstleistung|terminart|behandlung|prestation|prestazione|appointment type|booking type)$/,
    table: 'bookings',
    kind: 'hasLetters',
    because: 'what was booked',
  },
  {
    field: null,
    when: /^(?:duration|dauer|duree|durata|length|minutes|minuten)\b/,
    table: 'bookings',
    because: 'the planned length of the booking',
  },
  {
    field: null,
    when: /^(?:event )?type$/,
    table: 'bookings',
    cells: /^(?:booking|appointment|meeting|termin|buchung|one-on-one|group|rdv|appuntamento)$/i,
    because: 'the kind of the row',
  },
  {
    field: null,
    when: /^(?:team|workspace|filiale|branch|location|standort)(?: name)?$/,
    table: 'bookings',
    kind: 'hasLetters',
    because: 'it tells who of ours is booked, and where',
  },
  {
    field: null,
    when: /^(?:gesperrt|sperre|blocked|locked|liefersperre|kundensperre|sperrkennzeichen)$/,
    table: 'accounts',
    because: 'an account that is locked for deliveries',
  },
  {
    field: null,
    when: /qualification$|qualifikation$|qualified$/,
    cells: /^(?:marketing|sales) ?-?(?:qualified|qualifiziert)$|^(?:un)?qualified$|^[ms]ql$/i,
    because: 'a step of the partner, no answers',
  },
  {
    field: null,
    when: /^(?:ad(?:vertiser)? )?(?:account|business|advertiser|konto|publisher)(?: (?:name|number|id|no|nr|nummer))?$/,
    table: 'adverts',
    because: 'the account of the advertiser',
  },
  {
    field: null,
    when: /\b(?:session|survey|chat|speaker|support|service|csat|satisfaction|agent|conversation|referenten|vortrags|umfrage|quiz|poll) ?(?:rating|score|points|bewertung|punkte)s?$|^(?:rating|score|bewertung) (?:of|for|der|des|fuer) (?:the )?(?:session|speaker|event|service|support|chat|vortrag)/,
    because: 'a grade that the lead gave, not one of the lead',
  },
  {
    field: null,
    when: /\b(?:deal|opportunity|order|contract|pipeline|auftrags?|vertrags?|projekt)\s?(?:value|amount|size|worth|volume|wert|summe|volumen)$/,
    because: 'the worth of business, not of the lead',
  },
  {
    field: null,
    when: /^(?:partner|reseller|haendler|distributor|dealer|agentur|agency|vermittler|lieferanten?|supplier) ?(?:firma|company|name|unternehmen|account)$/,
    beside: 'company',
    because: 'the company of somebody else',
  },
  {
    field: null,
    when: /^(?:joined|entered|beigetreten|member of|added to) (?:the )?(?:group|club|community|list|team|channel|gruppe|verein|liste)\b/,
    because: 'it dates the membership of a group',
  },
  {
    field: null,
    when: /(?:erstellungs|aenderungs|creation|change|audit|system|edit|update)\s?(?:log|protokoll|verlauf|history)$/,
    because: 'the log of the system',
  },
  {
    field: null,
    when: /\b(?:qr|barcode|ticket|check ?in|badge|profile?|member|image|photo|avatar|pdf|file|download|recording|calendar|ical|zoom|meeting|stream|edit|cancel|reschedule|invoice|admin|record|deep|tracking|share|thumbnail|video|icon|logo|map)s?\b.*\b(?:url|link|uri|href)\b|^(?:url|link) (?:of|to|for|zum|zur|der|des|du|del) /,
    cells: /^(?:https?:\/\/|www\.)/i,
    because: 'the address of a page of the product',
  },
];
