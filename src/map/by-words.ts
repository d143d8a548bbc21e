import type { Field } from '../lead.ts';
import { accept, type Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import { isKnownWord } from './expand.ts';
import { headsOf, knownHeaders, possessedOf } from './header.ts';
import type { Surroundings } from './surroundings.ts';

/** "Default Address City", "Custom Company", "Current Job": the head noun tells, where it is contact data. */
export function byHead(bare: string, e: Evidence, around: Surroundings): Guess | null {
  if (ABOUT_US.test(bare)) return null;
  const named = /\b(?:email|mail|phone|telefon|tel|mobil\w*|fax|web|url)\b/;
  for (const head of headsOf(bare)) {
    if (named.test(bare.slice(0, bare.length - head.length))) continue;
    const found = knownHeaders().get(head);
    if (found === undefined || found === 'ignore' || !HEADS.includes(found) || VAGUE_HEAD.test(head))
      continue;
    if (found === 'phone' && /mobil|cell|handy|natel|fax/.test(bare)) continue;
    const guess = accept(
      around.has(found) && found === 'phone' ? 'phone_2' : found,
      e,
      0.82,
      `its last word is a known name`,
    );
    if (guess) return guess;
  }
  return null;
}

/** Known names that mean something else at the end of a longer one. */
const VAGUE_HEAD =
  /^(?:vereinbarung|vereinbart|info|infos|details|url|web|internet|sitz|sonstiges|stelle|job|aufgabe|feedback|wunsch|bedarf|anliegen|request|termin|service|staat|region|team|bereich|via|size|groesse|sector|function|funktion|follow up|discussed|besprochen|massnahme|protokoll|headline|description|beschreibung|message|nachricht|demande|wiedervorlage)$/;

/** Fronts after which even a plain noun is not the lead's. */
const ABOUT_US = /^(?:unser|our|vertrieb|sales|support|lead|account|owner|team|internal|intern)\b/;

export function byGenitive(bare: string, e: Evidence): Guess | null {
  const head = possessedOf(bare);
  if (head === null) return null;
  const tail = bare.slice(head.length);
  if (
    /^(?:name|nom|nome|nombre|bezeichnung)$/.test(head) &&
    /firma|unternehmen|entreprise|societe|company|azienda|ditta|organi|arbeitgeber/.test(tail)
  ) {
    return accept('company', e, 0.85, 'the words of the header');
  }
  const found = knownHeaders().get(head);
  if (found === undefined || found === 'ignore' || !HEADS.includes(found)) return null;
  return accept(found, e, 0.82, 'its first word is a known name');
}

/** Fields whose names may close a longer header. */
export const HEADS: readonly Field[] = [
  'salutation',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'department',
  'email',
  'phone',
  'mobile',
  'fax',
  'street',
  'street_2',
  'postal_code',
  'city',
  'region',
  'country',
  'website',
  'industry',
  'company_size',
  'notes',
  'linkedin_url',
];

const NUMBERED: { readonly [F in Field]?: readonly Field[] } = {
  email: ['email', 'email_2', 'email_3'],
  phone: ['phone', 'phone_2', 'phone_3'],
  mobile: ['mobile', 'phone_2', 'phone_3'],
  street: ['street', 'street_2'],
};

/** "Email Address 2", "Street Address 2": the second and third place of what can have them; of anything else the first only. */
export function byNumber(bare: string, e: Evidence): Guess | null {
  const [, base = '', digit = ''] = /^(.{2,40}) ([1-3])$/.exec(bare) ?? [];
  const found = knownHeaders().get(base);
  if (found === undefined || found === 'ignore') return null;
  const places = NUMBERED[found] ?? [found];
  const field = places[Number(digit) - 1];
  return field === undefined ? null : accept(field, e, 0.85, 'the header is a known name with a number');
}

/** French and Italian put the noun first: "posizione lavorativa", "adresse professionnelle". */
const ROMANCE =
  /^(?:posizione|ruolo|nome|cognome|nominativo|azienda|societa|ditta|indirizzo|telefono|tel|cellulare|cell|citta|localita|paese|nazione|provincia|settore|note|commento|commenti|messaggio|minuti|domande|data|sito|qualifica|funzione|prenom|nom|societe|entreprise|fonction|poste|adresse|telephone|portable|ville|pays|secteur|commentaires?|remarques?|civilite|courriel|email|mail|codice postale|code postal|adresse email|adresse mail|indirizzo email|numero di telefono|numero di cellulare|numero de telephone|sito web|site web|ragione sociale|raison sociale) .{2,40}$/;
/** Endings and words that only these languages have, so that "Email status" is not one of them. */
const ROMANCE_TAIL =
  /(?:ale|ali|iva|ivo|ive|elle|elles|iel|nel|nelle|ato|ata|ati|ate|ario|aria|ose|oste|poste|fixe|fisso|mobile|principal|principale|direct|diretto|lavorativa|permanenza|complet|completo|client|cliente|visiteur|visitatore|contact|contatto)$/;

export function byRomance(bare: string, e: Evidence): Guess | null {
  if (!ROMANCE.test(bare) || !ROMANCE_TAIL.test(bare)) return null;
  const words = bare.split(' ');
  for (const count of [3, 2, 1]) {
    const found = knownHeaders().get(words.slice(0, count).join(' '));
    if (found === undefined || found === 'ignore' || words.length <= count) continue;
    const guess = accept(found, e, 0.78, 'its first word is a known name');
    if (guess) return guess;
  }
  return null;
}

/** Nouns that people shorten in lists typed by hand. */
const SHORTENED: readonly (readonly [word: string, field: Field])[] = [
  ['vorname', 'first_name'],
  ['firstname', 'first_name'],
  ['first', 'first_name'],
  ['nachname', 'last_name'],
  ['lastname', 'last_name'],
  ['last', 'last_name'],
  ['name', 'full_name'],
  ['ansprechpartner', 'full_name'],
  ['firma', 'company'],
  ['company', 'company'],
  ['unternehmen', 'company'],
  ['organisation', 'company'],
  ['account', 'company'],
  ['telefon', 'phone'],
  ['telefonnummer', 'phone'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['mobil', 'mobile'],
  ['mobiltelefon', 'mobile'],
  ['mobile', 'mobile'],
  ['mailadresse', 'email'],
  ['email', 'email'],
  ['mail', 'email'],
  ['strasse', 'street'],
  ['street', 'street'],
  ['address', 'street'],
  ['adresse', 'street'],
  ['postleitzahl', 'postal_code'],
  ['postcode', 'postal_code'],
  ['city', 'city'],
  ['stadt', 'city'],
  ['country', 'country'],
  ['position', 'job_title'],
  ['funktion', 'job_title'],
  ['function', 'job_title'],
  ['abteilung', 'department'],
  ['department', 'department'],
  ['bemerkung', 'notes'],
  ['bemerkungen', 'notes'],
  ['anmerkung', 'notes'],
  ['kommentar', 'notes'],
  ['comment', 'notes'],
  ['comments', 'notes'],
  ['notiz', 'notes'],
  ['website', 'website'],
  ['homepage', 'website'],
  ['branche', 'industry'],
  ['industry', 'industry'],
  ['anrede', 'salutation'],
  ['salutation', 'salutation'],
  ['kanton', 'region'],
  ['bundesland', 'region'],
  ['verkaeufer', 'owner'],
  ['betreuer', 'owner'],
  ['quelle', 'source'],
  ['source', 'source'],
  ['interesse', 'interests'],
  ['sprache', 'language'],
  ['language', 'language'],
];

/** "Func.", "Cntry", "Mailadr.", "Cont. Last", "Tel. Mob.": the last word shortened; one noun alone may be meant. */
export function byAbbreviation(bare: string, e: Evidence): Guess | null {
  const words = bare.split(' ');
  if (words.length > 2) return null;
  const short = words.at(-1) ?? '';
  if (short.length < 3 || short.length > 9) return null;
  const meant = new Set(SHORTENED.filter(([word]) => shortens(short, word)).map(([, field]) => field));
  const [field] = meant;
  if (meant.size !== 1 || field === undefined) return null;
  return accept(field, e, 0.72, 'the header is a known name cut short');
}

/** Whether `short` is the beginning of a word, or its first letter and some of the following in their order. */
function shortens(short: string, word: string): boolean {
  if (short === word) return true;
  if (short.length >= word.length || short[0] !== word[0]) return false;
  if (word.startsWith(short)) return true;
  if (short.length < 4 || short.length * 2 < word.length || isKnownWord(short)) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}
