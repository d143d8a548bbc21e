/** What a permission rests on or which proof is missing, as `consent_basis` says it. `{x}` stands for an argument. */
export const BASIS_WORDS = {
  OPTED_OUT: { en: 'opted out{at}', de: 'widersprochen{at}' },
  ASKED_NO_CONTACT: { en: 'asked not to be contacted', de: 'wünscht keinen Kontakt' },
  SUPPRESSED: { en: 'on a suppression list', de: 'steht auf einer Sperrliste' },
  REFUSED: { en: 'consent refused', de: 'Einwilligung verweigert' },
  CHANNEL_REFUSED: { en: 'does not want this channel', de: 'wünscht diesen Kanal nicht' },
  REGISTER: {
    en: 'entered in a register against advertising ({source})',
    de: 'in einer Werbesperrliste eingetragen ({source})',
  },
  NO_CONSENT: { en: 'no consent, which {source} asks for', de: 'keine Einwilligung, die {source} verlangt' },
  DOUBLE_OPT_IN: { en: 'double opt-in confirmed{at}', de: 'Double-Opt-in bestätigt{at}' },
  OPT_IN: { en: 'consent given{at}', de: 'Einwilligung erteilt{at}' },
  PROVEN_CALL: { en: 'consent with date and wording{at}', de: 'Einwilligung mit Datum und Wortlaut{at}' },
  NAMED: { en: 'consent that names us{at}', de: 'Einwilligung, die uns nennt{at}' },
  REQUEST: { en: 'asked for it{at}', de: 'hat darum gebeten{at}' },
  PRESUMED: {
    en: 'presumed consent from stated interest ({source})',
    de: 'mutmaßliche Einwilligung durch geäußertes Interesse ({source})',
  },
  CUSTOMER: {
    en: 'customer, all conditions stated ({source})',
    de: 'Bestandskunde, alle Bedingungen belegt ({source})',
  },
  BY_LAW: { en: 'permitted until objection ({source})', de: 'bis zum Widerspruch erlaubt ({source})' },
  LIST_INTEREST: {
    en: 'legitimate interest, stated for the list ({source})',
    de: 'berechtigtes Interesse, für die Liste angegeben ({source})',
  },
  RECORD_INTEREST: {
    en: 'legitimate interest, stated by the record ({source})',
    de: 'berechtigtes Interesse, im Datensatz angegeben ({source})',
  },
  PENDING: { en: 'double opt-in not confirmed', de: 'Double-Opt-in nicht bestätigt' },
  AGED: {
    en: 'consent of {date} is too old to prove anything',
    de: 'Einwilligung vom {date} ist als Nachweis zu alt',
  },
  FUTURE: { en: 'consent is dated after the reference date', de: 'Einwilligung liegt nach dem Stichtag' },
  NO_PROOF: {
    en: 'date and wording of the consent are missing ({source})',
    de: 'Datum und Wortlaut der Einwilligung fehlen ({source})',
  },
  NOT_NAMED: {
    en: 'purchased list: no consent that names us',
    de: 'gekaufte Liste: keine Einwilligung, die uns nennt',
  },
  DRAW: {
    en: 'consent from a prize draw, without double opt-in',
    de: 'Einwilligung aus Gewinnspiel, ohne Double-Opt-in',
  },
  NO_CHANNEL: { en: 'consent names no channel', de: 'Einwilligung nennt keinen Kanal' },
  CONTRADICTION: {
    en: 'asks for it, but consent was refused',
    de: 'bittet darum, aber die Einwilligung ist verweigert',
  },
  CUSTOMER_OPEN: {
    en: 'customer, but conditions are not stated: {open}',
    de: 'Bestandskunde, aber Bedingungen nicht belegt: {open}',
  },
  NOTHING_SAID: {
    en: 'nothing said, {source} asks for consent',
    de: 'nichts bekannt, {source} verlangt Einwilligung',
  },
  NO_INTEREST: {
    en: 'no consent and no stated interest ({source})',
    de: 'weder Einwilligung noch geäußertes Interesse ({source})',
  },
  REGISTER_OPEN: {
    en: 'no objection known, register not asked ({source})',
    de: 'kein Widerspruch bekannt, Sperrliste nicht geprüft ({source})',
  },
  LAW_OPEN: { en: 'no objection known ({source})', de: 'kein Widerspruch bekannt ({source})' },
} as const;

export type BasisCode = keyof typeof BASIS_WORDS;

/** Names of the channels in `consent_basis`. */
export const CHANNEL_NAMES = {
  email: { en: 'email', de: 'E-Mail' },
  call: { en: 'phone', de: 'Telefon' },
  write: { en: 'post', de: 'Post' },
} as const;
