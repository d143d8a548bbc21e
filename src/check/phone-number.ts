import {
  type CountryCallingCode,
  type CountryCode,
  isSupportedCountry,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { FICTIONAL_NUMBERS } from '../data/phone-words.ts';

/** A number as the numbering plan reads it. */
export interface ReadNumber {
  readonly e164: string;
  readonly national: string;
  /** ISO 3166-1 alpha-2, or empty where the calling code has several countries and the number does not tell. */
  readonly country: string;
  /** Undefined where no subscriber can have such a number. */
  readonly type: NumberType;
  /** Whether at least its length is one of the plan. */
  readonly isPossible: boolean;
}

/** Reads a number: in full where it begins with a plus, else as dialled within `home`. Undefined where it is no number at all. */
export function readNumber(text: string, home: CountryCode | undefined): ReadNumber | undefined {
  return readPlain(text, home) ?? readAny(text, home);
}

/** The way of a number that is not plain; the plain ones come out of it the same. */
export function readAny(text: string, home: CountryCode | undefined): ReadNumber | undefined {
  const number = parsePhoneNumberFromString(text, home ? { defaultCountry: home } : {});
  if (!number) return undefined;
  return {
    e164: number.number,
    national: number.nationalNumber,
    country: number.country ?? '',
    type: number.isValid() ? number.getType() : undefined,
    isPossible: number.isPossible(),
  };
}

/** The types of the library's numbering plans in their order there, and the order in which it tries them. */
const TYPES = [
  'FIXED_LINE',
  'MOBILE',
  'TOLL_FREE',
  'PREMIUM_RATE',
  'PERSONAL_NUMBER',
  'VOICEMAIL',
  'UAN',
  'PAGER',
  'VOIP',
  'SHARED_COST',
] as const;
const TRIED = [
  'FIXED_LINE',
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
] as const;

interface Kind {
  readonly type: (typeof TYPES)[number];
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
}

/** The numbering plan of one country, its patterns compiled once: the library compiles them anew for each number. */
interface Plan {
  readonly country: CountryCode;
  readonly code: string;
  /** What is dialled before a national number at home: a zero, or nothing. */
  readonly trunk: '0' | '';
  readonly general: RegExp;
  readonly kinds: readonly Kind[];
  /** No other country has its calling code: a number that is invalid here is invalid everywhere. */
  readonly alone: boolean;
}

/** Countries whose plans need no more than stripping a plain zero: first of their calling code, no digits that decide between countries. */
const PLAIN_COUNTRIES = ['DE', 'AT', 'CH', 'GB', 'US', 'FR', 'NL', 'BE'] as const;

let plans: readonly Plan[] | undefined;

function plansOf(): readonly Plan[] {
  plans ??= PLAIN_COUNTRIES.filter((country) => isSupportedCountry(country)).map(planOf);
  return plans;
}

/** Layout of the library's metadata: 0 calling code, 2 pattern, 3 lengths, 11 types, each with pattern and lengths. */
type Metadata = readonly [
  code: string,
  idd: unknown,
  pattern: string,
  lengths: readonly number[],
  ...more: readonly unknown[],
];
type TypeMetadata = readonly [pattern: string, lengths?: readonly number[]];

function planOf(country: (typeof PLAIN_COUNTRIES)[number]): Plan {
  const plan = metadata.countries[country] as unknown as Metadata;
  const [code, , pattern, lengths] = plan;
  const types = plan[11] as readonly (TypeMetadata | 0)[];
  const kinds = TRIED.flatMap((type): Kind[] => {
    const found = types[TYPES.indexOf(type)] || undefined;
    return found?.[0] ? [{ type, pattern: whole(found[0]), lengths: found[1] ?? lengths }] : [];
  });
  const { length } = metadata.country_calling_codes[code as CountryCallingCode] ?? [];
  return {
    country,
    code,
    trunk: country === 'US' ? '' : '0',
    general: whole(pattern),
    kinds,
    alone: length === 1,
  };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** Digits with the signs that stand between them, in full or from the trunk zero on; at least six digits behind it. */
const PLAIN = /^\+?[\d ()/.-]{7,30}$/;
const FICTIONAL = new RegExp(FICTIONAL_NUMBERS.map(({ source }) => `(?:${source})`).join('|'));

/** Whether a number (E.164) was set aside for films and rings nowhere. */
export function isFictional(e164: string): boolean {
  return FICTIONAL.test(e164);
}

/** A number of a common country in a common form, or null where the library must be asked. */
function readPlain(text: string, home: CountryCode | undefined): ReadNumber | null {
  if (!PLAIN.test(text)) return null;
  const digits = text.replace(/\D+/g, '');
  if (text.startsWith('+')) {
    for (const plan of plansOf())
      if (digits.startsWith(plan.code)) return nationalOf(digits.slice(plan.code.length), plan);
    return null;
  }
  const plan = plansOf().find(({ country }) => country === home);
  if (!plan) return null;
  if (plan.trunk === '') return /^[2-9]/.test(digits) ? nationalOf(digits, plan) : null;
  return digits.startsWith('0') ? nationalOf(digits.slice(1), plan) : null;
}

function nationalOf(national: string, plan: Plan): ReadNumber | null {
  if (national.length < 4 || national.length > 15 || !/^[1-9]/.test(national)) return null;
  if (plan.code === '1' && national.startsWith('1')) return null;
  const e164 = `+${plan.code}${national}`;
  if (isFictional(e164)) return null;
  const type = plan.general.test(national) ? kindOf(national, plan) : undefined;
  if (type === undefined && !plan.alone) return null;
  return { e164, national, country: plan.country, type, isPossible: type !== undefined };
}

/** As the library decides: a fixed line first, also mobile where both patterns fit or the plan does not tell them apart. */
function kindOf(national: string, { kinds }: Plan): NumberType {
  const found = kinds.find((kind) => fits(national, kind))?.type;
  if (found !== 'FIXED_LINE') return found;
  const mobile = kinds.find(({ type }) => type === 'MOBILE');
  return !mobile || fits(national, mobile) ? 'FIXED_LINE_OR_MOBILE' : found;
}

function fits(national: string, { lengths, pattern }: Kind): boolean {
  return lengths.includes(national.length) && pattern.test(national);
}
