import type { SignalCode } from './signals.ts';

/**
 * What events and pages of German and English sources mean. Own list; the first pattern that fits decides, so narrow
 * ones stand first. Every expression is a plain alternation over at most 300 characters of lower-case text.
 */
interface Pattern {
  readonly signal: SignalCode | null;
  readonly words: RegExp;
}

/** Text of an event, last activity, form name or tag: "Clicked Pricing", "Whitepaper heruntergeladen". `null`: says nothing. */
export const EVENT_PATTERNS: readonly Pattern[] = [
  {
    signal: null,
    words:
      /unsubscrib|abgemeldet|abmeldung|opt(?:ed)?[ -]?out|bounce|unzustellbar|spam|marked as|not sent|delivered|zugestellt|e-?mail sent|e-?mail versendet|e-?mail received|unreachable|cancel|storniert/,
  },
  { signal: 'JOB_APPLICATION', words: /job appl|applied for|bewerbung|beworben/ },
  { signal: 'CAREERS_PAGE', words: /career|karriere|stellenangebot|stellenanzeige|jobs?\b/ },
  {
    signal: 'PRIZE_DRAW',
    words: /gewinnspiel|verlosung|prize draw|sweepstake|raffle|giveaway|competition entry/,
  },
  { signal: 'NO_SHOW', words: /no[ -]?show|did not attend|nicht teilgenommen|nicht erschienen|absent/ },
  { signal: 'NEWSLETTER_SIGNUP', words: /newsletter/ },
  {
    signal: 'EMAIL_CLICKED',
    words: /(?:e-?mail|mail|mailing)[^.;]{0,30}(?:click|klick)|(?:click|klick)[^.;]{0,30}(?:e-?mail|mailing)/,
  },
  {
    signal: 'EMAIL_OPENED',
    words:
      /(?:e-?mail|mail|mailing)[^.;]{0,30}(?:open|geöffnet|gelesen|read)|opened[^.;]{0,20}(?:e-?mail|mail)/,
  },
  { signal: 'WATCHED_REPLAY', words: /replay|recording|on[ -]?demand|aufzeichnung/ },
  { signal: 'POLL_ANSWERED', words: /\bpoll|survey|umfrage|feedback/ },
  { signal: 'QUESTION_ASKED', words: /\bq ?& ?a\b|question|frage gestellt|\bfrage\b/ },
  { signal: 'CHATTED', words: /\bchat/ },
  // What an event is called says nothing about the offer: "Attended webinar: pricing strategies".
  { signal: 'DOWNLOAD', words: /(?:download|herunter)[^;]{0,60}(?:webinar|seminar|slides|folien)/ },
  {
    signal: 'REGISTERED',
    words:
      /(?:regist|anmeld|angemeldet|sign(?:ed)?[ -]?up|enrol)[^;]{0,60}(?:webinar|seminar|conference|konferenz|messe|veranstaltung|event|workshop)|(?:webinar|seminar|conference|konferenz|messe|veranstaltung|event|workshop)[^;]{0,80}(?:regist|anmeld|angemeldet|sign(?:ed)?[ -]?up)/,
  },
  {
    signal: 'ATTENDED',
    words:
      /webinar|seminar|conference|konferenz|\bmesse\b|trade ?show|veranstaltung|attend|teilgenommen|teilnahme|participat/,
  },
  {
    signal: 'DEMO_REQUEST',
    words:
      /(?:request|book|schedul|ask|sign|start|buch|anforder|angefordert|angefragt|vereinbar|gestartet|test)[^.;]{0,40}(?:demo|trial|testversion|testzugang|testphase)|(?:demo|trial|testversion|testzugang|testphase)[^.;]{0,40}(?:request|book|schedul|sign|start|buch|anfrage|anforder|angefordert|angefragt|vereinbar)/,
  },
  {
    signal: 'QUOTE_REQUEST',
    words:
      /quote|quotation|request[^.;]{0,20}pricing|angebot(?:s)?[ -]?(?:anfrage|angefordert|anfordern|angefragt)|angebot angefordert|rfq|rfp/,
  },
  { signal: 'PRICE_PAGE', words: /pric(?:e|ing)|preis|tarif|kosten(?!los)/ },
  {
    signal: 'DOWNLOAD',
    words:
      /download|herunterlad|heruntergeladen|white ?paper|e-?book|checklist|datenblatt|datasheet|brosch|brochure/,
  },
  {
    signal: 'FORM_REQUEST',
    words:
      /kontaktformular|kontaktanfrage|anfrageformular|contact (?:request|form|us form)|request form|inquiry|enquiry|generate lead|\banfrage|rückruf|callback|call[ -]back/,
  },
  // A form of unknown purpose may be a newsletter's: it shows no interest in the offer by itself.
  {
    signal: 'FORM_SENT',
    words: /form[^.;]{0,20}(?:submi|sent|filled|complet)|submitted[^.;]{0,20}form|formular/,
  },
  { signal: 'CASE_STUDY', words: /case stud|success stor|customer stor|referenz|anwenderbericht|fallstudie/ },
  { signal: 'BLOG_ARTICLE', words: /\bblog|article|artikel|beitrag/ },
  { signal: 'PRODUCT_PAGE', words: /product|produkt|feature|funktionen|lösung|view item/ },
  { signal: 'DEMO_PAGE', words: /\bdemo\b/ },
  { signal: 'REGISTERED', words: /register|registrier|anmeld|angemeldet|sign(?:ed)?[ -]?up/ },
  { signal: 'ATTENDED', words: /attend|joined|teilgenommen|teilnahme|webinar|participat|\blive\b/ },
  { signal: 'STAND_VISIT', words: /booth|messestand|\bstand\b|badge|scan/ },
  { signal: 'PAGE_VIEW', words: /page ?view|viewed|visited|page visited|seite|aufruf/ },
  { signal: 'WEBSITE_VISIT', words: /visit|session|besuch/ },
];

/** Path of a page, lower case, without host and query. */
export const PAGE_PATTERNS: readonly Pattern[] = [
  { signal: 'CAREERS_PAGE', words: /career|karriere|\bjobs?\b|stellen/ },
  {
    signal: null,
    words:
      /unsubscribe|abmelden|opt-?out|datenschutz|privacy|impressum|imprint|agb|terms|login|\.(?:js|css|png|jpe?g|svg|ico)$/,
  },
  {
    signal: 'DOWNLOAD',
    words:
      /download|white-?paper|e-?book|\.(?:pdf|docx?|xlsx?|pptx?|zip)$|brosch|brochure|datenblatt|datasheet/,
  },
  { signal: 'PRICE_PAGE', words: /pric(?:e|ing)|preis|tarif|\bkosten(?!los)|\bplans?\b/ },
  { signal: 'DEMO_PAGE', words: /demo(?!k)|trial|testen|testversion|testzugang/ },
  { signal: 'BLOG_ARTICLE', words: /blog|article|artikel|magazin|ratgeber|news\b|aktuelles/ },
  { signal: 'CASE_STUDY', words: /case-?stud|customers?\b|success|referenz|kunden\b|anwenderbericht/ },
  { signal: 'CONTACT_PAGE', words: /contact|kontakt|angebot|quote/ },
  { signal: 'PAGE_VIEW', words: /webinar|event|veranstaltung|newsletter/ },
  {
    signal: 'PRODUCT_PAGE',
    words: /product|produkt|feature|funktion|loesung|lösung|solution|leistung|services?\b|shop/,
  },
];

/**
 * Ratings by stand staff and sources. Bare digits are read with care: 5 is the best of stars and the worst of German
 * marks, so that 5 and 4 count a little and 1 to 3 nothing.
 */
const WORDS: Readonly<Partial<Record<SignalCode, readonly string[]>>> = {
  RATED_HOT: [
    'hot',
    'heiß',
    'heiss',
    'a',
    'a+',
    'a-lead',
    'very hot',
    'sehr heiß',
    'high',
    'hoch',
    '5/5',
    '*****',
    '★★★★★',
    '🔥',
  ],
  RATED_WARM: [
    'warm',
    'b',
    'b-lead',
    'medium',
    'mittel',
    '5',
    '4',
    '4/5',
    '3/5',
    '****',
    '***',
    '★★★★',
    '★★★',
    '★★★★☆',
    '★★★☆☆',
  ],
  RATED_COLD: [
    'cold',
    'kalt',
    'c',
    'd',
    'c-lead',
    'low',
    'niedrig',
    'gering',
    '1/5',
    '2/5',
    '*',
    '**',
    '★',
    '★★',
    '★☆☆☆☆',
    '★★☆☆☆',
  ],
};
export const RATINGS: ReadonlyMap<string, SignalCode> = new Map(
  (Object.keys(WORDS) as SignalCode[]).flatMap((code) =>
    (WORDS[code] ?? []).map((word) => [word, code] as const),
  ),
);
/** Longest text that is looked at: an event name or a path is short. */
const CAP = 300;

/** What the text of an event means; null where it says nothing that counts. */
export function signalOfEvent(text: string): SignalCode | null {
  const words = text.slice(0, CAP).toLowerCase().replaceAll('_', ' ');
  return EVENT_PATTERNS.find((pattern) => pattern.words.test(words))?.signal ?? null;
}

/** What viewing a page means; the host and the query say nothing. PAGE_VIEW where the path is an ordinary one. */
export function signalOfPage(url: string): SignalCode | null {
  const path = url
    .slice(0, CAP)
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '');
  const found = PAGE_PATTERNS.find((pattern) => pattern.words.test(path));
  return found ? found.signal : 'PAGE_VIEW';
}

/** What one activity means: a download or request by its event, else the page, else the event. */
export function signalOfActivity(activity: {
  readonly event: string;
  readonly page?: string;
}): SignalCode | null {
  const byEvent = signalOfEvent(activity.event);
  if (activity.page === undefined || activity.page === '') return byEvent;
  if (byEvent === 'FORM_SENT')
    return ASKING_PAGES.has(signalOfPage(activity.page)) ? 'FORM_REQUEST' : byEvent;
  if (byEvent !== null && !VIEWS.has(byEvent)) return byEvent;
  return signalOfPage(activity.page) ?? null;
}

/** Pages whose form is a request. */
const ASKING_PAGES: ReadonlySet<SignalCode | null> = new Set<SignalCode>([
  'CONTACT_PAGE',
  'DEMO_PAGE',
  'PRICE_PAGE',
]);

/** Events that only say that a page was seen: the page tells what it means. */
const VIEWS: ReadonlySet<SignalCode> = new Set<SignalCode>([
  'PAGE_VIEW',
  'WEBSITE_VISIT',
  'PRODUCT_PAGE',
  'BLOG_ARTICLE',
  'CASE_STUDY',
  'DEMO_PAGE',
]);
