/**
 * Every fact that may count. Own list, from the behaviour that marketing automation and event exports record.
 * `of`: `interest` shows interest in the offer and may lift a lead to pre-qualified; `presence` (attendance, sign-ups,
 * draws, opened mails) never does, however often; `person` says who the lead is; `words` is what was said, which the
 * class takes from the intent itself; `against` speaks against a sale.
 */
interface SignalSpec {
  readonly of: 'interest' | 'presence' | 'person' | 'words' | 'against';
  readonly en: string;
  readonly de: string;
}

export const SIGNALS = {
  PRICE_PAGE: { of: 'interest', en: 'price list viewed', de: 'Preisliste angesehen' },
  PRODUCT_PAGE: { of: 'interest', en: 'product page viewed', de: 'Produktseite angesehen' },
  DEMO_PAGE: { of: 'interest', en: 'demo page viewed', de: 'Demo-Seite angesehen' },
  CONTACT_PAGE: { of: 'interest', en: 'contact page viewed', de: 'Kontaktseite angesehen' },
  CASE_STUDY: { of: 'interest', en: 'customer story viewed', de: 'Referenzbericht angesehen' },
  BLOG_ARTICLE: { of: 'interest', en: 'blog article read', de: 'Blogartikel gelesen' },
  DOWNLOAD: { of: 'interest', en: 'download', de: 'Download' },
  QUESTION_ASKED: { of: 'interest', en: 'question asked', de: 'Frage gestellt' },
  FORM_REQUEST: { of: 'interest', en: 'request by form', de: 'Anfrage über Formular' },
  DEMO_REQUEST: { of: 'interest', en: 'demo or trial requested', de: 'Demo oder Test angefordert' },
  QUOTE_REQUEST: { of: 'interest', en: 'quote requested', de: 'Angebot angefordert' },
  RATED_HOT: { of: 'interest', en: 'rated hot by the source', de: 'von der Quelle als heiß bewertet' },
  RATED_WARM: { of: 'person', en: 'rated warm by the source', de: 'von der Quelle als warm bewertet' },
  RATED_COLD: { of: 'against', en: 'rated cold by the source', de: 'von der Quelle als kalt bewertet' },
  CAREERS_PAGE: { of: 'against', en: 'careers page viewed', de: 'Karriereseite angesehen' },
  JOB_APPLICATION: { of: 'against', en: 'job application', de: 'Bewerbung' },
  ATTENDED: { of: 'presence', en: 'attended', de: 'teilgenommen' },
  ATTENDED_LONG: { of: 'presence', en: 'stayed 45 minutes or longer', de: '45 Minuten oder länger dabei' },
  ATTENDED_BRIEFLY: { of: 'presence', en: 'stayed under 10 minutes', de: 'unter 10 Minuten dabei' },
  WATCHED_REPLAY: { of: 'presence', en: 'recording watched', de: 'Aufzeichnung angesehen' },
  NO_SHOW: { of: 'presence', en: 'registered, did not attend', de: 'angemeldet, nicht erschienen' },
  REGISTERED: { of: 'presence', en: 'registered for an event', de: 'für eine Veranstaltung angemeldet' },
  STAND_VISIT: { of: 'presence', en: 'met at an event', de: 'auf einer Veranstaltung getroffen' },
  NEWSLETTER_SIGNUP: { of: 'presence', en: 'newsletter sign-up', de: 'Newsletter abonniert' },
  PRIZE_DRAW: { of: 'presence', en: 'prize draw', de: 'Gewinnspiel' },
  POLL_ANSWERED: { of: 'presence', en: 'poll or survey answered', de: 'Umfrage beantwortet' },
  CHATTED: { of: 'presence', en: 'wrote in the chat', de: 'im Chat geschrieben' },
  EMAIL_OPENED: { of: 'presence', en: 'e-mail opened', de: 'E-Mail geöffnet' },
  EMAIL_CLICKED: { of: 'presence', en: 'link in an e-mail clicked', de: 'Link in einer E-Mail angeklickt' },
  FORM_SENT: { of: 'presence', en: 'form sent', de: 'Formular gesendet' },
  PAGE_VIEW: { of: 'presence', en: 'page viewed', de: 'Seite angesehen' },
  WEBSITE_VISIT: { of: 'presence', en: 'visit to the website', de: 'Besuch der Website' },
  SEEN_TWICE: { of: 'presence', en: 'in several lists', de: 'in mehreren Listen' },
  DECISION_MAKER: { of: 'person', en: 'decides by job title', de: 'entscheidet laut Position' },
  BUSINESS_EMAIL: { of: 'person', en: 'e-mail of the company', de: 'E-Mail-Adresse der Firma' },
  FREE_EMAIL: { of: 'person', en: 'free mail address', de: 'Freemail-Adresse' },
  FAR_REGION: { of: 'person', en: 'outside the sales region', de: 'außerhalb des Vertriebsgebiets' },
  CUSTOMER: { of: 'person', en: 'customer already', de: 'bereits Kunde' },
  COMMITMENT: {
    of: 'words',
    en: 'next action fixed or asked for',
    de: 'nächster Schritt vereinbart oder erbeten',
  },
  INTEREST: { of: 'words', en: 'interest stated', de: 'Interesse geäußert' },
  NEED_YES: { of: 'words', en: 'need stated', de: 'Bedarf genannt' },
  NEED_NO: { of: 'words', en: 'no need', de: 'kein Bedarf' },
  BUDGET_YES: { of: 'words', en: 'budget there', de: 'Budget vorhanden' },
  BUDGET_NO: { of: 'words', en: 'no budget', de: 'kein Budget' },
  AUTHORITY_YES: { of: 'words', en: 'decides', de: 'entscheidet' },
  AUTHORITY_NO: { of: 'words', en: 'someone else decides', de: 'jemand anders entscheidet' },
  TIMING_YES: { of: 'words', en: 'time frame stated', de: 'Zeitrahmen genannt' },
  TIMING_NO: { of: 'words', en: 'no time frame', de: 'kein Zeitrahmen' },
} as const satisfies Record<string, SignalSpec>;

export type SignalCode = keyof typeof SIGNALS;
export const SIGNAL_CODES = Object.keys(SIGNALS) as readonly SignalCode[];
