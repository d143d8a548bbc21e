import { NOBILITY, PARTICLES } from '../data/name-words.ts';
import { isFirstName, isLastName } from '../data/person-names.ts';

/** Names whose inner capitals nobody can know from capitals alone. Source: surname frequency lists, both spellings common. */
const UNSURE =
  /^(?:mac(?:donald|kenzie|kay|leod|lean|intosh|intyre|gregor|pherson|millan|arthur|farlane|neil|dougall|innes|kinnon|aulay|bride|rae)|de(?:vries|luca|vito|marco|santis|rosa|witt|boer|jong|groot)|di(?:marco|caprio|stefano|maggio|angelo)|la(?:rue|salle|mar)|le(?:blanc|roy|brun)|van(?:dyke|derbilt|hoof)|fitz(?:gerald|patrick))$/;

/** Surnames of two letters. Source: surname lists of China, Korea, Vietnam, Scandinavia. Others may be initials. */
const SHORT: ReadonlySet<string> = new Set(
  'li wu ng ho le yu xu ma hu he lu su du fu ye an oh go do to ek bo al jo ed by vo um io oz öz ha ra sy qi cy'.split(
    ' ',
  ),
);

/** Particles of Italian names, which write them with a capital. */
const ITALIAN = /^(?:di|della|dello|dalla|dal|degli|dei|delle|li|lo)$/;

export interface CaseReading {
  readonly text: string;
  /** True where a name in capitals was left as it was, for its spelling cannot be known. */
  readonly unsure: boolean;
}

/** Sets capitals right where a name is in one case; names with a spelling of their own stay as given. */
export function repairCase(name: string, part: 'first' | 'last', isAllCapitals = false): CaseReading {
  if (!/\p{L}/u.test(name)) return { text: name, unsure: false };
  const words = name.split(' ');
  const isUpper = name === name.toUpperCase() && name !== name.toLowerCase();
  const isLower = name === name.toLowerCase() && name !== name.toUpperCase();
  let unsure = false;
  const text = words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      if (isLower && part === 'last' && !isLast && PARTICLES.has(word))
        return ITALIAN.test(word) ? capital(word) : word;
      const repaired = repairWord(word, part, isUpper || isLower, isLast || part === 'first', isAllCapitals);
      unsure ||= repaired === null;
      return repaired ?? word;
    })
    .join(' ');
  return { text, unsure };
}

/** One word in its usual case, or null where that cannot be known. */
function repairWord(
  word: string,
  part: 'first' | 'last',
  isOneCase: boolean,
  isLast: boolean,
  isAllCapitals: boolean,
): string | null {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const lower = lowerCase(word);
  if (/^(?:und|and|u\.|u|et)$/.test(word)) return word;
  if (letters.length === 0) return word;
  const isUpper = word === word.toUpperCase();
  if (isUpper && part === 'last' && !isLast && (PARTICLES.has(lower) || NOBILITY.has(lower))) {
    return NOBILITY.has(lower) || ITALIAN.test(lower) ? capital(lower) : lower;
  }
  if (isUpper && letters.length > 1) return fromCapitals(word, lower, letters, part, isAllCapitals);
  if (word === word.toLowerCase()) return isOneCase || canBeRaised(word, part) ? titleCase(lower) : word;
  if (/^\p{Ll}\p{Lu}{2,}$/u.test(word)) return titleCase(lower);
  if (
    /^\p{Lu}{2}\p{Ll}{2,}$/u.test(word) &&
    (isFirstName(lower) || isLastName(lower)) &&
    !/^(?:Mc|De|La|Le|Di|Du)/i.test(word)
  )
    return titleCase(lower);
  return word;
}

function canBeRaised(word: string, part: 'first' | 'last'): boolean {
  return part === 'first'
    ? (isFirstName(word) && !PARTICLES.has(word)) || /^\p{Ll}\.$/u.test(word)
    : word.length > 2 && !PARTICLES.has(word);
}

function fromCapitals(
  word: string,
  lower: string,
  letters: string,
  part: 'first' | 'last',
  isAllCapitals: boolean,
): string | null {
  if (/^(?:\p{Lu}\.-?){1,4}$/u.test(word)) return word;
  if (UNSURE.test(lower)) return null;
  const isKnown =
    SHORT.has(lower) || isFirstName(lower) || (part === 'last' && (isAllCapitals || isLastName(lower)));
  const isShort = letters.length === 2 && !isKnown;
  const isInitials = letters.length <= 3 && !/[AEIOUYÄÖÜÅØÆ]/.test(letters) && lower !== 'ng' && !isKnown;
  return isShort || isInitials ? word : titleCase(lower);
}

/** Lower case without a stray dot for the Turkish capital İ. */
function lowerCase(word: string): string {
  return word.replace(/İ/g, 'i').toLowerCase();
}

/** Capitals after hyphens, apostrophes (O'Brien, D'Angelo, not Jack's) and Mc. */
function titleCase(lower: string): string {
  return lower
    .split('-')
    .map((piece) => {
      const apostrophe = /^([odlm]|dell|dall)(['’`´])(\p{L}.*)$/u.exec(piece);
      if (apostrophe) return `${capital(apostrophe[1] ?? '')}${apostrophe[2]}${capital(apostrophe[3] ?? '')}`;
      if (/^mc\p{L}{2,}$/u.test(piece)) return `Mc${capital(piece.slice(2))}`;
      return piece.replace(/(?<=^|\.)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join('-');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
