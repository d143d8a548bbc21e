/**
 * What marketing can do about a finding of a test: one plain suggestion each. Own wording, from practice.
 * Lost reasons are recognised by the words that sales uses for them, in lower case.
 */
export interface Suggestion {
  readonly en: string;
  readonly de: string;
}

/** By contact field that is missing. */
export const MISSING_FIELD_SUGGESTIONS: Readonly<Record<string, Suggestion & { readonly name: Suggestion }>> =
  {
    phone: {
      name: { en: 'phone number', de: 'Telefonnummer' },
      en: 'make the phone field of the form mandatory',
      de: 'Telefonfeld im Formular zur Pflicht machen',
    },
    email: {
      name: { en: 'e-mail address', de: 'E-Mail-Adresse' },
      en: 'make the e-mail field mandatory and check it while it is typed',
      de: 'E-Mail-Feld zur Pflicht machen und schon bei der Eingabe prüfen',
    },
    company: {
      name: { en: 'company', de: 'Firma' },
      en: 'ask for the company in the form',
      de: 'Firma im Formular abfragen',
    },
    last_name: {
      name: { en: 'last name', de: 'Nachname' },
      en: 'ask for first and last name in two fields',
      de: 'Vor- und Nachname in zwei Feldern abfragen',
    },
  };

/** By lost reason. */
export const LOST_REASON_SUGGESTIONS: readonly (Suggestion & { readonly words: readonly string[] })[] = [
  {
    words: [
      'wrong contact',
      'invalid contact',
      'falsche kontaktdaten',
      'falschdaten',
      'wrong number',
      'falsche nummer',
    ],
    en: 'confirm e-mail addresses by double opt-in and check phone numbers in the form',
    de: 'E-Mail-Adressen per Double-Opt-in bestätigen lassen und Telefonnummern im Formular prüfen',
  },
  {
    words: ['timing', 'zeitpunkt', 'too early', 'zu früh', 'later', 'später'],
    en: 'ask for the time frame in the form and nurture these leads instead of handing them over',
    de: 'Zeitrahmen im Formular abfragen und diese Leads erst weiter betreuen statt übergeben',
  },
  {
    words: ['no need', 'kein bedarf', 'not interested', 'kein interesse'],
    en: 'say in the ad more clearly whom the offer is for',
    de: 'in der Anzeige deutlicher sagen, für wen das Angebot ist',
  },
  {
    words: ['budget', 'price', 'preis', 'too expensive', 'zu teuer'],
    en: 'state a price range early, so that nobody is surprised by it',
    de: 'früh eine Preisspanne nennen, damit sie niemanden überrascht',
  },
  {
    words: ['competitor', 'wettbewerb', 'konkurrenz', 'mitbewerber'],
    en: 'offer a comparison with other suppliers',
    de: 'einen Vergleich mit anderen Anbietern bereitstellen',
  },
  {
    words: ['decision maker', 'entscheider', 'not responsible', 'nicht zuständig'],
    en: 'ask for the role in the form and aim the campaign at those who decide',
    de: 'Rolle im Formular abfragen und die Kampagne auf Entscheider ausrichten',
  },
  {
    words: ['student', 'private', 'privat', 'bewerb', 'job'],
    en: 'exclude private persons and applicants in the targeting',
    de: 'Privatpersonen und Bewerber in der Aussteuerung ausschließen',
  },
];

/** By quality figure that is out of line. */
export const QUALITY_SUGGESTIONS = {
  fake: {
    en: 'put a check against bots on the form and drop prizes that draw invented data',
    de: 'Formular gegen Bots schützen und Anreize streichen, die erfundene Daten anziehen',
  },
  reachability: {
    en: 'ask for a preferred time to call, and call within a day',
    de: 'nach der besten Anrufzeit fragen und binnen eines Tages anrufen',
  },
  duplicates: {
    en: 'match against the CRM before delivery, and have the vendor credit duplicates',
    de: 'vor der Lieferung mit dem CRM abgleichen und Dubletten gutschreiben lassen',
  },
} as const satisfies Record<string, Suggestion>;
