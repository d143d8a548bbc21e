/*
 * Words that tell what a cell is: answers, months, countries, legal forms, titles. Source: daily German, English,
 * French and Italian usage and the pick-lists of the exports the tool knows, collected by the authors. Licence: MIT.
 * Reason: booleans and dates are written in many ways; and where a header does not tell, the cells do.
 */

/** Lower case. `x` and ticks are yes: that is how lists typed by hand tick a box. */
export const YES: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'ja',
  'j',
  'true',
  't',
  'wahr',
  '1',
  'on',
  'x',
  'ok',
  'okay',
  'oui',
  'o',
  'vrai',
  'si',
  'sì',
  's',
  'vero',
  'checked',
  'ticked',
  'selected',
  'angekreuzt',
  'ausgewählt',
  'aktiv',
  'active',
  'an',
  'yep',
  'granted',
  'erteilt',
  'given',
  'accepted',
  'agreed',
  'akzeptiert',
  'zugestimmt',
  'einverstanden',
  'opted in',
  'opted-in',
  'opt-in',
  'opt in',
  'subscribed',
  'confirmed',
  'bestätigt',
  'liegt vor',
  'vorhanden',
  '✓',
  '✔',
  '✔️',
  '☑',
  '☑️',
  '✅',
  '☒',
  '[x]',
  '(x)',
  '1.0',
  'wahr()',
  'true()',
  'gewünscht',
  '👍',
]);
export const NO: ReadonlySet<string> = new Set([
  'no',
  'n',
  'nein',
  'false',
  'f',
  'falsch',
  '0',
  'off',
  'non',
  'faux',
  'falso',
  'unchecked',
  'unticked',
  'not selected',
  'nicht angekreuzt',
  'nicht ausgewählt',
  'inaktiv',
  'inactive',
  'aus',
  'nope',
  'denied',
  'declined',
  'abgelehnt',
  'nicht erteilt',
  'not given',
  'verweigert',
  'refused',
  'widerrufen',
  'revoked',
  'opted out',
  'opted-out',
  'opt-out',
  'opt out',
  'unsubscribed',
  'not subscribed',
  'never subscribed',
  'never_subscribed',
  'non-subscribed',
  'non_subscribed',
  'liegt nicht vor',
  'nicht vorhanden',
  '✗',
  '✘',
  '✕',
  '✖',
  '❌',
  '☐',
  '[ ]',
  '( )',
  '0.0',
  'falsch()',
  'false()',
  'nicht gewünscht',
  'nicht einverstanden',
  'keine',
]);

/** What attendance columns say beyond yes and no. */
export const PRESENT: ReadonlySet<string> = new Set([
  'attended',
  'teilgenommen',
  'anwesend',
  'present',
  'presente',
  'présent',
  'checked in',
  'checked-in',
  'check-in',
  'eingecheckt',
  'erschienen',
  'joined',
  'participated',
  'live',
  'attended live',
  'showed up',
  'show',
  'da',
  'watched',
  'completed',
  'full',
  'partial',
  'hat teilgenommen',
  'vor ort',
  'on site',
  'scanned',
  'gescannt',
]);
export const ABSENT: ReadonlySet<string> = new Set([
  'did not attend',
  'not attended',
  'nicht teilgenommen',
  'abwesend',
  'absent',
  'assente',
  'no show',
  'no-show',
  'noshow',
  'nicht erschienen',
  'missed',
  'registered',
  'angemeldet',
  'registriert',
  'not checked in',
  'not scanned',
  'nicht gescannt',
  'nicht eingecheckt',
  'not attending',
  "didn't attend",
  'entschuldigt',
  'fehlt',
  'not joined',
  'did not join',
  'registered only',
  'nur angemeldet',
]);

/** Month by name or its first letters; three letters and more are compared by beginning. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'januar', 'jänner', 'jaenner', 'janvier', 'gennaio', 'jan', 'janv', 'gen', 'jän'],
    ['february', 'februar', 'feber', 'février', 'fevrier', 'febbraio', 'feb', 'févr', 'fév', 'febr'],
    ['march', 'märz', 'maerz', 'mars', 'marzo', 'mar', 'mär', 'mrz'],
    ['april', 'avril', 'aprile', 'apr', 'avr'],
    ['may', 'mai', 'maggio', 'mag'],
    ['june', 'juni', 'juin', 'giugno', 'jun', 'giu'],
    ['july', 'juli', 'juillet', 'luglio', 'jul', 'juil', 'lug'],
    ['august', 'août', 'aout', 'agosto', 'aug', 'ago'],
    ['september', 'septembre', 'settembre', 'sep', 'sept', 'set'],
    ['october', 'oktober', 'octobre', 'ottobre', 'oct', 'okt', 'ott'],
    ['november', 'novembre', 'nov'],
    ['december', 'dezember', 'décembre', 'decembre', 'dicembre', 'dec', 'dez', 'déc', 'dic'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

export const SALUTATIONS: ReadonlySet<string> = new Set([
  'herr',
  'frau',
  'hr.',
  'hr',
  'fr.',
  'fr',
  'herrn',
  'hrn.',
  'hrn',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'mx',
  'mx.',
  'sir',
  'madam',
  'm.',
  'mme',
  'mme.',
  'monsieur',
  'madame',
  'mlle',
  'signor',
  'signora',
  'sig.',
  'sig.ra',
  'sig',
  'divers',
  'fräulein',
  'familie',
  'herr/frau',
  'sehr geehrte frau',
  'sehr geehrter herr',
  'dear mr',
  'dear ms',
]);
export const ACADEMIC =
  /^(?:(?:dr|prof|dipl|mag|ing|bakk|priv|univ|phd|ph\.d|msc|m\.sc|bsc|b\.sc|mba|ba|ma|b\.a|m\.a|di|ll\.m|habil|med|rer|nat|h\.c|fh|jur|phil|oec|pol|techn|hc|dott|dottor|dottoressa|avv|arch|eng|ddr|pd)(?:\.|-ing\.?|\.-ing\.?|\.-kfm\.?|\.-kffr\.?|\.-inform\.?|\.-wirt\.?|\.ssa|\b)[\s.\-()]*){1,6}(?:\w{1,12}\.?)?$/i;
export const GENDERS: ReadonlySet<string> = new Set([
  'm',
  'w',
  'd',
  'f',
  'male',
  'female',
  'männlich',
  'weiblich',
  'divers',
  'diverse',
  'non-binary',
  'nonbinary',
  'other',
  'homme',
  'femme',
  'maschio',
  'femmina',
  'man',
  'woman',
  'mann',
  'x',
  'uomo',
  'donna',
  'prefer not to say',
]);
/** Words of French and Italian job titles, and of trades in English. Reason: the rules of job titles are German and English. */
export const JOB_WORD =
  /\b(?:direct(?:eur|rice)|direttore|direttrice|responsab(?:le|ile)|g[ée]rante?|charg[ée]e?s? d|pdg|dsi|drh|daf|titolare|impiegat[oa]|amministrat(?:ore|rice)|addett[oa]|capo\w*|acheteu(?:r|se)|buyer|ing[ée]nieure?|ingegnere|technicien(?:ne)?|tecnico|commercial[ei]?|assistant[e]?|assistente|secr[ée]taire|segretari[oa]|chef(?:fe)? d|dirigeante?|pr[ée]sidente?|presidente|artisan|artigian[oa]|salari[ée]e?|operai[oa]|comptable|contabile|consulente|socio|maire|builder|plumber|electrician|courier|landscaper|carpenter|roofer|driver|nurse|teacher|lehrkraft|angestellte?r?|beamt\w+|selbst(?:st)?ändige?r?)\b/i;
export const LEGAL_FORM =
  /(?:^|[\s,(&])(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|e\.?\s?k\.?|e\.?\s?v\.?|eg|se|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|corporation|co\.|company|group|gruppe|holding|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?n\.?c\.?|b\.?v\.?|n\.?v\.?|sàrl|oü|a\/s|aps|ab|oy|gesmbh|ges\.m\.b\.h\.?|stiftung|verein|verlag|werke|klinik|universität|hochschule|institut|bank|sparkasse|stadtwerke|industries|solutions|systems|consulting|partners|services|technologies)(?=$|[\s.,)&])/i;

/** Names of industries as lists hold them, lower case. Reason: under a header nobody knows they tell the column. */
export const INDUSTRIES: ReadonlySet<string> = new Set(
  `maschinenbau, anlagenbau, maschinen- und anlagenbau, sondermaschinenbau, automotive, automobil, automobilindustrie
  automobilzulieferer, chemie, chemische industrie, pharma, pharmaindustrie, medizintechnik, elektrotechnik, elektronik
  metallverarbeitung, metallbau, stahlbau, kunststoffverarbeitung, kunststoff, kunststofftechnik, logistik, transport
  spedition, transport & logistik, transport und logistik, handel, einzelhandel, großhandel, e-commerce, onlinehandel
  lebensmittel, lebensmittelindustrie, nahrungsmittel, getränke, bau, baugewerbe, bauwesen, handwerk, immobilien
  energie, energieversorgung, energiewirtschaft, versicherung, versicherungen, bank, banken, finanzdienstleistung
  finanzdienstleistungen, finanzen, gesundheitswesen, gesundheit, it, it-dienstleister, it-dienstleistung, software
  telekommunikation, beratung, unternehmensberatung, dienstleistung, dienstleistungen, bildung, öffentlicher dienst
  öffentliche verwaltung, verwaltung, gastronomie, hotellerie, tourismus, textil, textilindustrie, druck, verpackung
  landwirtschaft, luftfahrt, luft- und raumfahrt, konsumgüter, produktion, industrie, holzverarbeitung, möbel
  manufacturing, mechanical engineering, engineering, chemicals, pharmaceuticals, healthcare, health care
  medical devices, electronics, logistics, transportation, retail, wholesale, food & beverage, food and beverage
  food, construction, real estate, energy, utilities, oil & gas, insurance, banking, finance, financial services
  information technology, it services, technology, telecommunications, telecom, consulting, professional services
  education, government, public sector, hospitality, tourism, travel, textiles, packaging, agriculture, aerospace
  consumer goods, media, marketing & advertising, nonprofit, non-profit, saas, fintech, biotech, mining
  mécanique, chimie, pharmacie, logistique, commerce, distribution, industrie, agroalimentaire, btp, immobilier
  énergie, assurance, banque, santé, informatique, conseil, services, enseignement, tourisme, textile
  meccanica, chimica, farmaceutica, logistica, commercio, alimentare, edilizia, immobiliare, energia, assicurazioni
  banche, sanità, informatica, consulenza, servizi, istruzione, turismo, tessile, agricoltura`
    .split(/[,\n]/)
    .map((name) => name.trim()),
);

/** Languages by code and name, lower case. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `de, en, fr, it, es, nl, pl, de-de, en-us, en-gb, fr-fr, it-it, de-at, de-ch, de_de, en_us, en_gb, fr_fr, it_it, ger, eng
  deutsch, englisch, französisch, italienisch, german, english, french, italian, allemand, anglais, français, italien
  tedesco, inglese, francese, italiano, español, spanisch`
    .split(/[,\n]/)
    .map((name) => name.trim()),
);
