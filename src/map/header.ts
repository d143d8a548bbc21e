import { HEADER_SYNONYMS, IGNORED_HEADERS, namesOf } from '../data/headers.ts';
import { spellOut } from '../data/umlauts.ts';
import { FIELD_NAMES, type Field } from '../lead.ts';
import { tidy, unmangle } from './text.ts';

/** Longer headers are cut before matching: nobody needs more than the beginning of a question to tell it is one. */
const MAX_HEADER = 300;

/** What Dynamics puts in front of columns that its import needs back. */
const LOCK = /^\((?:do not modify|nicht ändern|nicht bearbeiten)\) ?/i;

/** Time zones in brackets: how the cells are to be read, not what they are. */
const ZONE =
  /\s?\((?:cet|cest|mez|mesz|[ecmp][sd]?t|bst|(?:utc|gmt) ?[+-]\d{1,2}(?::\d{2})?|(?:america|europe|asia|africa|australia|pacific|atlantic)\/[a-z_/]{2,40}|local(?: time)?|ortszeit)\)\s?$/i;

/** A header made comparable, and what its punctuation said. */
export interface Header {
  readonly raw: string;
  /** Lower case, umlauts written out, words parted by single blanks: `E-Mail-Adresse*` → `email adresse`. */
  readonly key: string;
  readonly words: readonly string[];
  readonly asks: boolean;
}

export function readHeader(raw: string): Header {
  const text = tidy(unmangle(raw.slice(0, MAX_HEADER)))
    .replace(LOCK, '')
    .replace(ZONE, '');
  const key = headerKey(text);
  return { raw: text, key, words: key === '' ? [] : key.split(' '), asks: /[?¿？]/.test(text) };
}

/** Folds a header to the form in which synonyms are compared. */
export function headerKey(text: string): string {
  const lower = text
    .slice(0, MAX_HEADER)
    .normalize('NFKC')
    .replace(/(?!ß)(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase();
  return spellOut(lower)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/%/g, ' percent ')
    .replace(/#|№|n°/g, ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\be mails?\b/g, (found) => (found.endsWith('s') ? 'emails' : 'email'))
    .replace(/\blinked in\b/g, 'linkedin')
    .replace(/\bwhats app\b/g, 'whatsapp')
    .replace(/\bopt (in|out)\b/g, 'opt$1')
    .replace(/\bq a s\b/g, 'qas')
    .replace(/\bu\b/g, 'und')
    .replace(
      / (one|two|three)$/,
      (_all, word: string) => ({ one: ' 1', two: ' 2', three: ' 3' })[word] ?? '',
    );
}

/** Words in front of the real name that say only whose it is. */
const OWNERS =
  /^(?:(?:kna 1|knvk|adrc|adr 6|but 000|lfa 1|referente|interlocuteur|contatto|partecipante|visitatore|visiteur|applicant|bewerber|person|people|contact|kontakt|lead|attendee|participant|registrant|invitee|visitor|besucher|teilnehmer|teilnehmende|respondent|subscriber|prospect|interessent|buyer|client|member|primary contact|ansprechpartner|ansprechperson|kontaktperson|guest|delegate|your|teilnehmername|attendee name|participant name|ihre?|deine?|votre|vos|vostr[aoi]|il tuo|la tua|tuo|tua|il suo|mein|my|bitte|user|scanned|empfaenger|recipient|customer|kunden?|main|primary|haupt|the|custom field|feld|field|f|1|0) )+/;
/** Words behind the real name that change nothing. */
const TRIMMINGS =
  /(?: (?:ap|asp|dir|dirigeant|automatisch|automatic|auto|0 100|1 \d{1,2}|a [b-e]|j n|y n|s n|o n|ja nein|yes no|oui non|si no|optional|required|pflichtfeld|pflicht|pflichtangabe|freiwillig|geschaeftlich|geschaeftl|gesch|dienstlich|beruflich|business|work|facultatif|obligatoire|obbligatorio|opzionale|ansprechpartner|ansprechperson|kontakt|kontaktperson|teilnehmer|besucher|value|main|primary|facturation|fatturazione|societe|entreprise|azienda|ditta|client|cliente|visiteur|participant|partecipante|number 1|1|percent s|hh mm ss|hh mm|h mm|mins?|minutes?|minuten|utc|gmt|cet|mez|text|desc|descr|description|klartext|bezeichnung|field|feld|des ansprechpartners|der kontaktperson|des teilnehmers|des kontakts|kunde|lead|contact|person))+$/;

/** Parts of a header that is built of several names: `Anschrift (Ort)`, `Company - City`, `Contact: Email`, `Lead Owner.id`. */
export function partsOf(raw: string): string[] {
  const parts = raw
    .slice(0, MAX_HEADER)
    .split(/\s[-–—|>]\s|[()[\]:;]+|\.(?=\w)/)
    .map((part) => headerKey(part))
    .filter((part) => part !== '');
  return parts.length >= 2 && parts.length <= 4 ? parts : [];
}

/** Words behind which a front says whose or where it is, not what: "Default Address Company" is a company. */
const NOT_A_FRONT =
  /\b(?:invalid|ungueltig\w*|bounced|wrong|falsch\w*|old|alte\w*|inferred|ip|geo|event|venue|meeting|veranstaltung\w*|messe\w*|seminar\w*|kurs|schulung\w*|tagung\w*|webinar|session|nach|von|to|abhol\w*|pick ?up|begleit\w*|companion|host|organi[sz]er|partner|refer\w*|home|privat\w*|other|weitere\w*|previous|former|parent|ultimate|target|desired|wunsch\w*|gewuenscht\w*|for|fuer|per|by|via|no|not|kein\w*|opt\w*|consent|einwilligung|erlaubt?|permission|newsletter|change|new|neue\w*|spouse|assistant|manager|owner|staff|employee|mitarbeiter|seller|our|unser\w*|birth|geburts\w*|interest\w*|interessiert\w*|number|anzahl|how|was|wie|which|welche\w*|type|status|last|letzte\w*|next|naechste\w*|days?|count|job|product|produkt|vor|und|and|oder|or|im|in|am|des|der|zum|zur|the|of|from|aus)\b/;

/** The last two words, then the last: head nouns of English and German headers. None where the front changes the meaning. */
export function headsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 5) return [];
  const heads = words.length > 2 ? [words.slice(-2).join(' '), words.at(-1) ?? ''] : [words.at(-1) ?? ''];
  return heads.filter((head) => !NOT_A_FRONT.test(key.slice(0, key.length - head.length)));
}

/** What stands before "du visiteur", "der Kontaktperson", "of the contact": the head noun of genitives. */
export function possessedOf(key: string): string | null {
  const found =
    /^(.{2,60}?) (?:du|de la|de l|des|del|della|dell|dello|di|der|vom|of the|of|do|da) (.{2,60})$/.exec(key);
  return found?.[1] ?? null;
}

/** The key without what does not tell: `contact email optional` → `email`. */
export function bareKey(key: string): string {
  const front = key.replace(OWNERS, '');
  const bare = front.replace(TRIMMINGS, '');
  return bare === '' ? front : bare;
}

export type KnownHeader = Field | 'ignore';

let known: Map<string, KnownHeader> | undefined;

/** Every known header by its key. Built once; where a name stands in two lists the first field keeps it. */
export function knownHeaders(): ReadonlyMap<string, KnownHeader> {
  if (known) return known;
  known = new Map();
  for (const [field, names] of Object.entries(HEADER_SYNONYMS) as [Field, string][]) {
    for (const name of namesOf(names)) {
      const key = headerKey(name);
      if (!known.has(key)) known.set(key, field);
    }
  }
  for (const field of FIELD_NAMES) {
    const own = headerKey(field);
    if (!known.has(own)) known.set(own, field);
  }
  for (const name of namesOf(IGNORED_HEADERS)) {
    const key = headerKey(name);
    if (key !== '' && !known.has(key)) known.set(key, 'ignore');
  }
  return known;
}
