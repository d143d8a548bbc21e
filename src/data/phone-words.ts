/**
 * Words around telephone numbers, and numbers that were set aside for films.
 *
 * Sources: own collection from lists and signatures; Ofcom "Telephone numbers for use in TV and radio drama programmes";
 * Bundesnetzagentur "Rufnummern für Medienproduktionen" (Mitteilung 148/2021); North American Numbering Plan, 555-0100 to 555-0199;
 * ARCEP and ACMA lists of fictitious numbers. Facts, no licence needed.
 */

export type PhoneLabel = 'mobile' | 'fax' | 'phone';

/** Labels before or behind a number and what they say of it. */
export const PHONE_LABELS: readonly (readonly [label: PhoneLabel, pattern: string])[] = [
  [
    'mobile',
    'mobil(?:e|funk|nummer|tel(?:efon)?)?|mobilnr|mob|handy(?:nummer|nr)?|cell(?: ?phone)?|cellular|natel|portable|cellulare|gsm|whats ?app|[mhc](?=[.:) ]|$)',
  ],
  ['fax', 'tele?fax|fax(?:nummer|nr)?|f(?=[.:) ]|$)'],
  [
    'phone',
    'tel(?:efon|ephone)?(?:nummer|nr)?|fon|phone(?: ?number)?|ph|rufnummer|ruf|festnetz|landline|nummer|number|nr|no|b(?:ü|ue)ro|office|work|business|gesch(?:ä|ae)ft(?:lich)?|dienst(?:lich)?|privat(?:e)?|home|zuhause|zentrale|direkt|direct|dial|main|hq|priv|gesch|dienstl|telefono|t(?:é|e)l(?:é|e)phone|t(?:é|e)l|[tpdgwob](?=[.:) ]|$)',
  ],
];

/** E.164 beginnings of numbers that ring nowhere; `\d` stands for any digit. */
export const FICTIONAL_NUMBERS: readonly RegExp[] = [
  /^\+1[2-9]\d\d55501\d\d$/,
  /^\+442079460\d{3}$/,
  /^\+441(?:13|14|15|16|17|18|21|31|41|51|61)4960\d{3}$/,
  /^\+441914980\d{3}$/,
  /^\+442896496\d{3}$/,
  /^\+442920180\d{3}$/,
  /^\+441632960\d{3}$/,
  /^\+447700900\d{3}$/,
  /^\+448081570\d{3}$/,
  /^\+449098790\d{3}$/,
  /^\+443069990\d{3}$/,
  /^\+493023125\d{3}$/,
  /^\+496990009\d{3}$/,
  /^\+494066969\d{3}$/,
  /^\+492214710\d{3}$/,
  /^\+498999998\d{3}$/,
  /^\+4917139200\d\d$/,
  /^\+4915(?:228817386|228895456|254599371)$/,
  /^\+4917(?:29925904|29968532|29973185|29973186|29980752|49091317|49464308)$/,
  /^\+49176040690\d\d$/,
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^\+61(?:2|3|7|8)(?:5550|7010)\d{4}$/,
  /^\+61491570(?:006|156|157|158|159|110|313|737)$/,
];

/** Calling codes tried for a number that lost its plus sign, where the record's own country does not explain it. */
export const NEARBY_CALLING_CODES: readonly string[] = [
  '49',
  '43',
  '41',
  '423',
  '352',
  '44',
  '39',
  '33',
  '31',
  '32',
  '34',
  '45',
  '46',
  '48',
  '420',
];
