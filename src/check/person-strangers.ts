import { companyKey, legalFormOf } from '../data/legal-forms.ts';
import { DESKS, DEVICE, MARKS, NO_NAME, ORGANISATION_WORDS } from '../data/name-words.ts';
import { isFirstName } from '../data/person-names.ts';

/** Legal forms that are also names or words: proof only behind something that is no given name. */
const NAME_LIKE_FORMS =
  /^(?:ek|sas|oy|doo|sa|ab|co|sl|as|li|do|eg|og|ag|se|ug|kg|spa|nv|bv|aps|lp|dac|gie)$/i;

/** Whether a name cell certainly holds an organisation: a legal form, "& Söhne", or a word that only organisations begin with. */
export function isOrganisation(text: string): boolean {
  const tokens = text.split(' ');
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 1 && ORGANISATION_WORDS.has(first.toLowerCase())) return true;
  if (
    / (?:&|und|u\.|\+|and) (?:söhne|sohn|sons?|partners?|co|cie|kollegen|team|gebrüder|töchter)\.?(?: |$)/i.test(
      text,
    )
  )
    return true;
  if (/^(?:gebr\.|gebrüder|fa\.|firma) \S/i.test(text)) return true;
  const form = legalFormOf(text);
  if (!form) return false;
  if (!NAME_LIKE_FORMS.test(last)) return form.sure;
  const isInCapitals = last.length > 1 && last === last.toUpperCase() && /\p{Ll}/u.test(text);
  return isInCapitals && (/^(?:AG|SE|UG|KG|OHG)$/.test(last) || !isFirstName(first));
}

/** Words that companies carry and people hardly ever do: a reason to doubt, not to move. */
const COMPANY_WORDS =
  /(?:maschinenbau|logistik|logistics|consulting|solutions|systeme|systems|services?|software|gruppe|holding|international|werke|technologies|technologie|industries|handel|vertriebs|immobilien|bau|technik|media|medien|design|studio|shop|versicherung|energie|energy|transporte?|automation|elektronik|gmbh)$/i;

export function looksLikeOrganisation(text: string): boolean {
  const tokens = text.split(' ');
  return tokens
    .slice(1)
    .some((token) => token.length > 3 && COMPANY_WORDS.test(token) && !isFirstName(token));
}

const DESK_JOINTS: ReadonlySet<string> = new Set([
  'und',
  '&',
  'and',
  '/',
  '+',
  'abteilung',
  'abt.',
  'team',
  'der',
  'des',
  'dept.',
  'department',
]);

/** The department or shared desk a name cell stands for, or null. */
export function deskOf(text: string): string | null {
  const key = text.toLowerCase().trim();
  const words = key.split(' ');
  const bare = key
    .replace(/^(?:abteilung|abt\.?|team|department|dept\.?) /, '')
    .replace(/(?:[- ]team|[- ]abteilung|[ -]department)$/, '');
  const isMadeOfDesks =
    words.length > 1 &&
    words.length < 5 &&
    words.every((word) => DESKS.has(word) || DESK_JOINTS.has(word)) &&
    DESKS.has(words.at(-1) ?? '');
  return DESKS.get(key) ?? DESKS.get(bare) ?? (isMadeOfDesks ? text : null);
}

/** Whether a text is a mark of a badge or participant list ("VIP", "extern", "sie/ihr"). */
export function isMark(text: string): boolean {
  const key = text.toLowerCase().replace(/^[\s*#.-]{1,5}|[\s*#.:!-]{1,5}$/g, '');
  return (
    key === '' ||
    MARKS.has(key) ||
    /^(?:he|she|they|er|sie|dey)\s?\/\s?\w{2,5}$/.test(key) ||
    /^\d{1,4}$/.test(key)
  );
}

/** Whether a name is that of a device or guest account. */
export function isDevice(text: string): boolean {
  return (
    text.length <= 80 &&
    (DEVICE.test(text) ||
      /(?:['’]?s)? (?:iphone|ipad|macbook)\b|(?:['’]s?|s) (?:galaxy|handy|laptop|android)\b/i.test(text))
  );
}

/** The person a device is named after ("iPhone von Max", "Max's iPad"), where the list of given names knows it. */
export function ownerOf(device: string): string | null {
  const found =
    / (?:von|of|de|di) (\p{L}{2,20})$/u.exec(device) ??
    /^(\p{L}{2,20}?)(?:['’]s?|s)? (?:iphone|ipad|macbook|galaxy|handy|laptop|android|samsung)/iu.exec(device);
  const owner = found?.[1];
  return owner !== undefined && isFirstName(owner) ? owner : null;
}

export function isMissing(text: string): boolean {
  return text.length <= 40 && NO_NAME.test(text);
}

/** Whether two texts name the same company. */
export function isSameCompany(a: string, b: string): boolean {
  const key = companyKey(a);
  return key !== '' && key === companyKey(b);
}

/** Branches and departments of companies: what stands behind a company's name and is no person. */
const BRANCH =
  /^(?:niederlassung|nl|werk|filiale|standort|abteilung|zentrale|büro|region|team|office|branch|plant|site|gruppe|group|bereich|geschäftsstelle|haus|campus|division|abt\.)$/i;

/** Two or three capitalised words without a company's or a branch's: beside a company they are a person. */
export function isNameLike(text: string): boolean {
  const tokens = text.split(' ');
  const areNames =
    tokens.length > 1 && tokens.length < 4 && tokens.every((token) => /^\p{Lu}[\p{L}.'’-]+$/u.test(token));
  return (
    areNames &&
    !tokens.some((token) => BRANCH.test(token)) &&
    !isOrganisation(text) &&
    !looksLikeOrganisation(text) &&
    deskOf(text) === null
  );
}
