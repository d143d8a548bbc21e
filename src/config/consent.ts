import { z } from 'zod';
import { CUSTOMER_CONDITIONS, EMAIL_CONSENT_MONTHS } from '../data/consent-law.ts';
import { UserError } from '../errors.ts';

export const BASES = [
  'double-opt-in',
  'opt-in',
  'named-opt-in',
  'request',
  'interest',
  'customer',
  'legitimate-interest',
  'none',
] as const;
export type Basis = (typeof BASES)[number];

/** What a whole list rests on for one channel. `conditions`: those of the exception for customers that are stated. */
export interface ListBasis {
  readonly basis: Basis;
  readonly conditions: readonly string[];
  readonly date?: string;
}

/** Other words for a channel or basis that users write. */
const CHANNEL_WORDS: ReadonlyMap<string, 'email' | 'call' | 'write'> = new Map([
  ...['email', 'e-mail', 'mail', 'may-email', 'newsletter'].map((word) => [word, 'email'] as const),
  ...['call', 'phone', 'telefon', 'tel', 'telephone', 'may-call'].map((word) => [word, 'call'] as const),
  ...['write', 'post', 'letter', 'brief', 'postal', 'may-write'].map((word) => [word, 'write'] as const),
]);
const BASIS_WORDS: ReadonlyMap<string, Basis> = new Map([
  ...BASES.map((basis) => [basis, basis] as const),
  ...['doi', 'confirmed-opt-in'].map((word) => [word, 'double-opt-in'] as const),
  ...['single-opt-in', 'soi', 'consent', 'express-consent', 'explicit-consent', 'einwilligung', 'yes'].map(
    (word) => [word, 'opt-in'] as const,
  ),
  ...['named-consent', 'named', 'third-party-consent-naming-us'].map(
    (word) => [word, 'named-opt-in'] as const,
  ),
  ...['requested', 'anfrage', 'inquiry'].map((word) => [word, 'request'] as const),
  ...[
    'presumed',
    'presumed-consent',
    'mutmassliche-einwilligung',
    'mutmaßliche-einwilligung',
    'stated-interest',
  ].map((word) => [word, 'interest'] as const),
  ...[
    'existing-customer',
    'existing-customers',
    'customers',
    'bestandskunde',
    'bestandskunden',
    'soft-opt-in',
  ].map((word) => [word, 'customer'] as const),
  ...['berechtigtes-interesse', 'li'].map((word) => [word, 'legitimate-interest'] as const),
  ...['no', 'unknown', 'keine'].map((word) => [word, 'none'] as const),
]);

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Reads `double-opt-in@2025-01-31` or `customer+sale+similar+informed+no-objection`; null where it is none. */
export function readBasis(text: string): ListBasis | null {
  const [words = '', date, ...rest] = text.split('@');
  const [word = '', ...conditions] = words.split('+').map(fold);
  const basis = BASIS_WORDS.get(word);
  if (basis === undefined || rest.length > 0) return null;
  if (conditions.some((one) => !CUSTOMER_CONDITIONS.some((known) => known === one))) return null;
  if (date === undefined) return { basis, conditions };
  const day = date.trim();
  return z.iso.date().safeParse(day).success ? { basis, conditions, date: day } : null;
}

/** Reads `--consent "<channel>=<basis>[@date]"` into a channel of `consent.basis` and its text. Throws a UserError. */
export function parseConsentOption(text: string): { channel: 'email' | 'call' | 'write'; basis: string } {
  const at = text.indexOf('=');
  const channel = at < 1 ? undefined : CHANNEL_WORDS.get(fold(text.slice(0, at)));
  const basis = text.slice(at + 1).trim();
  if (channel === undefined) {
    throw new UserError(
      `--consent "${text}" names no channel.`,
      'Write --consent "email=double-opt-in@2026-01-31"; channels: email, call, write.',
    );
  }
  if (readBasis(basis) === null) {
    throw new UserError(
      `--consent "${text}": this is no basis.`,
      `Bases: ${BASES.join(', ')}; a date follows behind @, e.g. email=opt-in@2026-01-31; of customers name the conditions that hold: customer+${CUSTOMER_CONDITIONS.join('+')}.`,
    );
  }
  return { channel, basis };
}

const basis = z
  .string()
  .refine((text) => readBasis(text) !== null, `one of ${BASES.join(', ')}, with @YYYY-MM-DD for its date`);

const span = z
  .string()
  .regex(/^[1-9]\d{0,2}[dwmy]$/, 'a number of days, weeks, months or years, e.g. 30d, 8w, 24m, 3y')
  .optional();

/** Section `consent`. */
export const consentSection = z
  .strictObject({
    strict: z.boolean().default(false).describe('Treat an unproven permission as none.'),
    names: z
      .array(z.string().min(2))
      .default([])
      .describe(
        'Your company as a consent would name it; on purchased lists only a consent that names you counts.',
      ),
    max_age_months: z
      .number()
      .positive()
      .default(EMAIL_CONSENT_MONTHS)
      .describe('Months after which an e-mail consent that was not used is no proof any more.'),
    rely_on: z
      .array(z.enum(['post', 'opt-out']))
      .default([])
      .describe(
        'Laws that permit without consent and whose duties you fulfil: `post` (legitimate interest in letters), `opt-out` (e-mail in the US and to companies in the UK; calls in the UK and Switzerland once the registers were asked).',
      ),
    basis: z
      .strictObject({ email: basis.optional(), call: basis.optional(), write: basis.optional() })
      .prefault({})
      .describe('What whole lists rest on, per channel; --consent lays it for one run.'),
    retention: z
      .strictObject({ handoff: span, research: span, nurture: span, blocked: span, rejected: span })
      .prefault({})
      .describe(
        'How long leads may be kept, by disposition, from the day they arose, e.g. `{ rejected: 30d, nurture: 24m }`: each gets the finding DELETE_BY, and `leadsieve forget --expired` removes those whose day has passed. Keep opt-outs on a suppression list.',
      ),
  })
  .prefault({})
  .describe('Permission to contact, per channel. Not legal advice.');
