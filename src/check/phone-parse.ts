import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type NumberType,
} from 'libphonenumber-js/max';
import { NEARBY_CALLING_CODES } from '../data/phone-words.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { Status } from '../lead.ts';
import type { PhonePiece } from './phone-clean.ts';
import { isFictional, type ReadNumber, readNumber } from './phone-number.ts';

/** One number, judged. `e164` is empty where no number of the plan could be made of it. */
export interface PhoneVerdict {
  readonly e164: string;
  readonly status: Exclude<Status, 'missing'>;
  /** Empty unless the number is valid. */
  readonly type: string;
  /** ISO 3166-1 alpha-2, or empty where the calling code has several countries and the number does not tell. */
  readonly country: string;
  readonly doubts: readonly FindingCode[];
}

/**
 * Kinds of libphonenumber in the words of `phone_type`. North American numbers do not tell fixed from mobile, so they
 * are `other` unless the list says more; shared-cost, personal and paging numbers are `other` as well.
 */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['MOBILE', 'mobile'],
  ['FIXED_LINE', 'fixed'],
  ['VOIP', 'voip'],
  ['TOLL_FREE', 'tollfree'],
  ['PREMIUM_RATE', 'premium'],
]);

const INVALID: PhoneVerdict = {
  e164: '',
  status: 'invalid',
  type: '',
  country: '',
  doubts: ['PHONE_INVALID'],
};

/** Reads one piece in its country (ISO alpha-2). What is not certain is not made up: no number comes back then. */
export function judgePhone(piece: PhonePiece, country: string): PhoneVerdict {
  const home = isSupportedCountry(country) ? country : undefined;
  const { text, international } = piece;
  if (/[a-z]/i.test(text.replace(/^\+/, ''))) return judgeVanity(piece, home);
  if (!/^[\d\s()[\]/.+,:*_-]+$/.test(text) || isDate(text) || isOnlyRun(text)) return INVALID;
  if (international) return verdictOf(readNumber(text, undefined), piece, []);
  const lost = withLostPlus(text, home);
  if (lost) return verdictOf(lost.number, piece, lost.sure ? [] : ['PHONE_COUNTRY_GUESSED']);
  if (home && isMutilated(text, home)) return INVALID;
  return verdictOf(readNumber(text, home), piece, []);
}

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'] as const;

/** `1-800-FLOWERS`: letters count as keys in North America only, and only behind digits. */
function judgeVanity(piece: PhonePiece, home: CountryCode | undefined): PhoneVerdict {
  const match = /^(?:\+?1[\s.-]?)?\(?([2-9]\d\d)\)?[\s.-]?([A-Z0-9-]{7,9})$/i.exec(piece.text);
  if (
    !match ||
    !(home === 'US' || home === 'CA' || piece.text.startsWith('+1') || /^1?\D?8/.test(piece.text))
  )
    return INVALID;
  const keys = [...(match[2] ?? '').toUpperCase()].map((sign) => {
    const key = KEYPAD.findIndex((letters) => letters.includes(sign));
    return key < 0 ? sign : String(key + 2);
  });
  return verdictOf(readNumber(`+1${match[1]}${keys.join('')}`, undefined), piece, []);
}

/**
 * A number that begins with a calling code but neither with plus nor zero. Digits alone do not decide: `491767241632`
 * is a valid landline of 0491 Leer as well. The own calling code wins where the number behind it is valid; a
 * neighbour's only where the national reading is too long for anybody's line or not valid at all.
 */
function withLostPlus(
  text: string,
  home: CountryCode | undefined,
): { number: ReadNumber; sure: boolean } | null {
  const digits = text.replace(/\D/g, '');
  if (/^[\s(]*0/.test(text) || digits.length < 9 || digits.length > 15) return null;
  const own = home ? getCountryCallingCode(home) : '';
  if (own !== '' && own !== '1' && digits.startsWith(own)) {
    const number = readNumber(`+${digits}`, undefined);
    if (number?.type) return { number, sure: true };
  }
  const code = NEARBY_CALLING_CODES.find((one) => one !== own && digits.startsWith(one));
  if (!code) return null;
  const number = readNumber(`+${digits}`, undefined);
  if (!number?.type) return null;
  const national = home ? readNumber(digits, home) : undefined;
  if (!national?.type) return { number, sure: digits.length >= 11 };
  return digits.length >= 11 && number.type === 'MOBILE' ? { number, sure: digits.length >= 12 } : null;
}

/**
 * Begins with the own calling code, yet is no number behind it: the national reading (`491511234567` as 0491 Leer)
 * would be valid, but it is longer than lines there are, or has a mobile prefix behind the code. Nothing is made up then.
 */
function isMutilated(text: string, home: CountryCode): boolean {
  const digits = text.replace(/\D/g, '');
  if (
    /^[\s(]*0/.test(text) ||
    !digits.startsWith(getCountryCallingCode(home)) ||
    home === 'US' ||
    home === 'CA'
  )
    return false;
  return digits.length >= 12 || (home === 'DE' && digits.length >= 11 && /^49(?:15|16|17)/.test(digits));
}

function verdictOf(
  number: ReadNumber | undefined,
  piece: PhonePiece,
  doubts: readonly FindingCode[],
): PhoneVerdict {
  if (!number) return INVALID;
  const { e164, type: kind } = number;
  const fictional = isFictional(e164);
  if (fictional ? !number.isPossible : !kind) return INVALID;
  const found = fictional
    ? [...doubts, 'PHONE_FICTIONAL' as const]
    : [...doubts, ...doubtsOf(number, kind, piece)];
  return {
    e164,
    status: found.length > 0 ? 'risky' : 'ok',
    type: typeOf(kind, piece),
    country: number.country,
    doubts: found,
  };
}

function typeOf(type: NumberType, { label }: PhonePiece): string {
  if (type === 'FIXED_LINE_OR_MOBILE' && label === 'mobile') return 'mobile';
  return type ? (TYPES.get(type) ?? 'other') : '';
}

function doubtsOf(number: ReadNumber, kind: NumberType, { text }: PhonePiece): FindingCode[] {
  const found: FindingCode[] = [];
  if (kind === 'PREMIUM_RATE') found.push('PHONE_PREMIUM');
  if (isPattern(number.national) || isPattern(text.replace(/\D/g, ''))) found.push('PHONE_PATTERN');
  if (/^\d+[1-9]0{6,}$/.test(text)) found.push('PHONE_ROUNDED');
  return found;
}

/** `2024-03-12` and `2024-03-12 10:30` would be numbers of a plan too. */
function isDate(text: string): boolean {
  return /^(?:19|20)\d\d-[01]\d-[0-3]\d(?:[ T:]|$)/.test(text);
}

/** Nothing but keys in their order or one key held down, eight times and more: `0987654321`, `7777777777`. No line has such a number. */
function isOnlyRun(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const bare = digits.replace(/^0/, '');
  return (
    /^\d{8,12}$/.test(bare) &&
    (/^(\d)\1*$/.test(bare) || [digits, bare].some((one) => RUNS.some((run) => run.includes(one))))
  );
}

const RUNS = ['01234567890123456789', '98765432109876543210'] as const;

/**
 * Seven equal digits in a row, or a number that as a whole runs up or down (`0123456789`, `87654321`): typed to fill a
 * field. A run behind a real area code (`030 12345678`) is somebody's number.
 */
export function isPattern(digits: string): boolean {
  if (/(\d)\1{6}|^(\d)\2{4,}$/.test(digits)) return true;
  return digits.length >= 6 && RUNS.some((run) => run.includes(digits));
}
