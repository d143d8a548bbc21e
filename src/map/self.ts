import { FIELDS, type Field } from '../lead.ts';
import type { Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';

interface SelfRule {
  readonly field: Field;
  readonly asked: RegExp;
  readonly shown: (e: Evidence) => boolean;
}

/** Questions of a form that ask for contact data; the cells must agree. */
const SELF_RULES: readonly SelfRule[] = [
  { field: 'linkedin_url', asked: /linkedin/, shown: (e) => e.share('linkedin') >= 0.4 },
  {
    field: 'website',
    asked: /website|webseite|homepage|site (?:web|internet)/,
    shown: (e) => e.share('url') >= 0.5,
  },
  { field: 'email', asked: /email|mail/, shown: (e) => e.share('email') >= 0.5 },
  { field: 'mobile', asked: /handy|mobil|\bcell|whatsapp/, shown: (e) => e.share('phone') >= 0.5 },
  {
    field: 'phone',
    asked: /telefon|phone|nummer|number|erreich|reach|anruf|call/,
    shown: (e) => e.share('phone') >= 0.5,
  },
  {
    field: 'first_name',
    asked: /vorname|first name|prenom|given name/,
    shown: (e) => e.share('firstName') >= 0.3 && e.share('person') < 0.5,
  },
  {
    field: 'last_name',
    asked: /nachname|last name|surname|family name|cognome|nom de famille/,
    shown: isShortText,
  },
  {
    field: 'full_name',
    asked: /heiss|name|appell|chiami|who are you|wer bist/,
    shown: (e) => e.share('person') >= 0.5,
  },
  {
    field: 'first_name',
    asked: /heiss|name|appell|chiami|call you|ansprechen/,
    shown: (e) => e.share('firstName') >= 0.6 && e.share('person') < 0.3,
  },
  {
    field: 'postal_code',
    asked: /plz|postleitzahl|zip|post ?code|code postal|\bcap\b/,
    shown: (e) => e.share('plz') >= 0.6,
  },
  {
    field: 'company_size',
    asked:
      /wie viele (?:mitarbeit|beschaeftigte|personen|leute|menschen)|how (?:many (?:employees|people)|big|large)|wie gross (?:ist )?(?:ihr|dein|euer)/,
    shown: (e) => e.averageLength < 30,
  },
  {
    field: 'company',
    asked:
      /(?:name|heisst|welche\w*|what|which|wo|where|quelle?|quale).*(?:firma|unternehmen|company|organi[sz]ation|arbeitgeber|employer|entreprise|societe|azienda|arbeitest|arbeiten sie|do you work)/,
    shown: (e) => e.share('legal') >= 0.2 || (isShortText(e) && e.distinct > e.filled * 0.7),
  },
  {
    field: 'job_title',
    asked:
      /(?:was|welche\w*|what|which|quelle?|quale|wie).*(?:position|funktion|rolle|job ?title|jobtitel|your role|your job|beruf|fonction|ruolo|poste)/,
    shown: (e) => e.share('hasLetters') >= 0.8 && e.averageLength < 40,
  },
  {
    field: 'industry',
    asked: /(?:was|welche\w*|what|which|quel\w*|quale).*(?:branche|industry|sektor|sector|settore|secteur)/,
    shown: (e) => e.share('hasLetters') >= 0.8 && e.averageLength < 50,
  },
  { field: 'country', asked: /land|country|pays|paese/, shown: (e) => e.share('country') >= 0.6 },
  {
    field: 'city',
    asked: /(?:wo|welche\w*|where|which|what).*(?:wohn|stadt|\bort\b|city|live|based|located)/,
    shown: isShortText,
  },
];

const ASKED_OF_SELF =
  /^(?:wie|was|wo|welche\w*|what|which|where|how|who|unter|in|comment|quel\w*|come|qual\w*|bitte|please|your|ihre?|deine?)$/;

function isShortText(e: Evidence): boolean {
  return e.share('hasLetters') >= 0.8 && e.averageLength < 25 && e.share('words') < 0.2;
}

/** "Wie heißt du?", "What company do you work for?": forms ask for contact data in whole sentences. */
export function bySelf(header: Header, e: Evidence, around: Surroundings): Guess | null {
  const { words, key, asks } = header;
  if (e.filled === 0 || words.length < 3 || words.length > 16) return null;
  if (!asks && !ASKED_OF_SELF.test(words[0] ?? '')) return null;
  const rule = SELF_RULES.find(
    ({ field, asked, shown }) => asked.test(key) && shown(e) && !around.has(field),
  );
  return rule
    ? {
        field: rule.field,
        confidence: 0.85,
        because: `the header asks for ${FIELDS[rule.field].about}, and the cells hold it`,
      }
    : null;
}
