import { firstNameShare } from '../data/first-names.ts';
import type { Lead, Values } from '../lead.ts';
import { type EmailKey, emailKey } from './email.ts';
import { fold, normalize, plainLetters, tokensOf } from './fold.ts';
import { memo } from './memo.ts';
import { generationOf, makeName, type Name, nameTokens } from './name.ts';
import { type Organisation, organisationMaker } from './organisation.ts';
import { type Place, placeMaker } from './place.ts';

/** A record as far as telling people apart goes. */
export interface Person {
  readonly first: Name | null;
  readonly last: Name | null;
  /** The only word of a name in one word: it may be either, or a sign-in name. */
  readonly alone: string;
  readonly generation: string;
  /** `m` or `f` where the record says so; never guessed from the name. */
  readonly gender: string;
  readonly emails: readonly EmailKey[];
  readonly phones: readonly Phone[];
  /** Ids, each with the system that gave it. */
  readonly ids: readonly string[];
  /** Profile pages on LinkedIn and XING. */
  readonly profiles: readonly string[];
  readonly organisation: Organisation;
  readonly place: Place;
  readonly title: string;
  /** File and lead id that an earlier run gave; empty where there was none. */
  readonly given: string;
  /** Events the record was present at: two rows of one name at one event are mostly one who came back. */
  readonly events: readonly string[];
}

export interface Phone {
  /** Digits with country code, without plus. */
  readonly key: string;
  readonly mobile: boolean;
}

/** Makes persons of leads; names are made once for each spelling. */
export function personMaker(country: string): (lead: Lead) => Person {
  const tokensOfName = memo(nameTokens);
  const nameOf = memo(makeName);
  const generationIn = memo(generationOf);
  const genderIn = memo(readGender);
  const titleOf = memo((text) => fold(normalize(text)));
  const organisationOf = organisationMaker();
  const placeOf = placeMaker();
  const toName = (tokens: readonly string[]): Name | null =>
    tokens.length === 0 ? null : nameOf(tokens.join(' '));
  return (lead) => {
    const { values } = lead;
    const named = namesOf(values, tokensOfName);
    const emails = unique(
      [values.email, values.email_2, values.email_3, values.email_fallback].map(emailKey),
    );
    const told = isUnnamed(named) ? namesFromMail(emails) : undefined;
    const first = told?.first ?? firstFromMail(named.first, named.last, emails) ?? named.first;
    const organisation = organisationOf(values, emails);
    return {
      first: toName(first),
      last: toName(told?.last ?? named.last),
      alone: named.alone,
      generation:
        generationIn(values.suffix ?? '') ||
        generationIn(values.last_name ?? '') ||
        generationIn(values.full_name ?? '') ||
        generationIn(values.first_name ?? ''),
      gender: genderIn(values.salutation ?? '') || genderIn(values.gender ?? ''),
      emails,
      phones: phonesOf(lead, country),
      ids: idsOf(lead),
      profiles: profilesOf(values),
      organisation,
      place: placeOf(lead),
      events: lead.presences.length === 0 ? [] : [...new Set(lead.presences.map(({ event }) => event))],
      given: lead.id === '' ? '' : `${lead.records[0]?.path ?? ''}\n${lead.id}`,
      title: titleOf(values.job_title ?? ''),
    };
  };
}

interface Named {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly alone: string;
}

function namesOf(values: Values, tokensOfName: (text: string) => readonly string[]): Named {
  const { first_name: given = '', middle_name: middle } = values;
  const first = tokensOfName(middle ? `${given} ${middle}` : given);
  const last = tokensOfName(values.last_name ?? '');
  if (first.length === 0 && last.length === 0 && values.full_name) {
    const [before = '', after = ''] = values.full_name.split(',', 2);
    const [family, givens] = [tokensOfName(before), tokensOfName(after)];
    if (family.length > 0 && givens.length > 0) return { first: givens, last: family, alone: '' };
    const all = tokensOfName(values.full_name);
    if (all.length < 2) return { first: [], last: [], alone: all.map(fold).join('') };
    return { first: all.slice(0, -1), last: all.slice(-1), alone: '' };
  }
  return { first, last, alone: '' };
}

const isUnnamed = ({ first, last, alone }: Named): boolean =>
  first.length === 0 && last.length === 0 && alone === '';

/** Both names of an address like max.mueller@…, where the first is known to be one. */
function namesFromMail(emails: readonly EmailKey[]): Pick<Named, 'first' | 'last'> | undefined {
  for (const { local, role } of emails) {
    const [, first = '', last = ''] = /^(\p{L}{3,})[._](\p{L}{3,})$/u.exec(local) ?? [];
    if (!role && first !== '' && firstNameShare(first) !== undefined && firstNameShare(last) === undefined)
      return { first: [first], last: [last] };
  }
  return undefined;
}

/**
 * The first name that a personal address spells out beside the family name, where the record gives only an initial or
 * nothing: "M. Müller" with max.mueller@… is Max.
 */
function firstFromMail(
  first: readonly string[],
  last: readonly string[],
  emails: readonly EmailKey[],
): readonly string[] | undefined {
  const [initial = '', ...more] = first;
  if (initial.length > 1 || more.length > 0) return undefined;
  const family = fold(last.join(''));
  if (family.length < 3) return undefined;
  for (const { local, role } of emails) {
    const given = role ? '' : besideFamily(fold(local).replace(/\d+$/, ''), family);
    if (given.startsWith(initial) && given.length > initial.length) return [given];
  }
  return undefined;
}

/** `max` of max.mueller and mueller-max, `m` of mmueller; empty where the rest is no word. */
function besideFamily(local: string, family: string): string {
  const at = local.indexOf(family);
  if (at < 0) return '';
  const rest = local.slice(0, at) + local.slice(at + family.length);
  const word = rest.replace(/^[._-]|[._-]$/g, '');
  const apart = word !== rest || word.length === 1;
  return apart && /^\p{L}+$/u.test(word) ? word : '';
}

function readGender(text: string): string {
  const word = tokensOf(normalize(text))[0] ?? '';
  if (/^(?:herrn?|mr|m|male|männlich|maennlich|sir)$/.test(word)) return 'm';
  return /^(?:frau|mrs|ms|miss|f|w|female|weiblich|madam|fr)$/.test(word) ? 'f' : '';
}

/** Country codes by country, for numbers that check could not bring into international form. */
const CODES: Readonly<Record<string, string>> = {
  DE: '49',
  AT: '43',
  CH: '41',
  LI: '423',
  US: '1',
  CA: '1',
  GB: '44',
};

const MOBILE = /^(?:491[567]|436[5-9]|417[5-9]|447[1-57-9])/;

function phonesOf({ values, reach }: Lead, country: string): Phone[] {
  const phones: Phone[] = [];
  for (const field of ['mobile', 'phone', 'phone_2', 'phone_3'] as const) {
    const text = values[field];
    if (!text) continue;
    const key = phoneKey(text, values.country ?? country);
    if (key === '' || phones.some((phone) => phone.key === key)) continue;
    const typed = field === 'phone' && reach.phoneType === 'mobile';
    phones.push({ key, mobile: typed || field === 'mobile' || MOBILE.test(key) });
  }
  return phones;
}

/** Digits with country code; empty where there are too few or they are no number (all the same, 123456…). */
export function phoneKey(text: string, country: string): string {
  if (/^\+[1-9]\d{7,14}$/.test(text)) return isInvented(text.slice(1)) ? '' : text.slice(1);
  const short = text
    .slice(0, 40)
    .replace(/(?:;ext=|ext\.?|x)\s?\d{1,7}$/i, '')
    .replace(/\(0\)/g, '');
  let digits = short.replace(/\D/g, '');
  const code = CODES[country] ?? '';
  if (short.trimStart().startsWith('+')) digits = digits.replace(/^0+/, '');
  else if (digits.startsWith('00')) digits = digits.slice(2);
  else if (digits.startsWith('0')) digits = code + digits.slice(1);
  else if (code === '1' && digits.length === 10) digits = code + digits;
  return digits.length < 7 || isInvented(digits) ? '' : digits;
}

const isInvented = (digits: string): boolean =>
  /(\d)\1{6}$/.test(digits) || '01234567890'.includes(digits.slice(-9));

function idsOf({ values, records }: Lead): string[] {
  const path = records[0]?.path ?? '';
  const ids: string[] = [];
  for (const text of [values.external_id, values.external_id_2]) {
    const id = text?.trim();
    if (!id) continue;
    ids.push(isWorldwide(id) ? worldwide(id) : `${path}\n${id}`);
  }
  return ids;
}

/** Salesforce ids and UUIDs are unique beyond one file; short numbers are counted anew in every system. */
function isWorldwide(id: string): boolean {
  return (
    /^00[0-9a-zA-Z]{13}(?:[0-9a-zA-Z]{3})?$/.test(id) ||
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  );
}

const worldwide = (id: string): string => (id.length === 36 ? id.toLowerCase() : id.slice(0, 15));

function profilesOf(values: Values): string[] {
  return [values.linkedin_url, values.xing_url]
    .map((url) => /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\/([^/?#\s]{3,})/i.exec(url ?? '')?.[1])
    .filter((name) => name !== undefined)
    .map((name) => plainLetters(name.toLowerCase()));
}

function unique(keys: readonly (EmailKey | null)[]): EmailKey[] {
  const kept: EmailKey[] = [];
  for (const key of keys) if (key && !kept.some((other) => other.key === key.key)) kept.push(key);
  return kept;
}

/** All that a record says, as one text. */
export function signatureOf(person: Person): string {
  return JSON.stringify([
    person.first?.normal,
    person.last?.normal,
    person.alone,
    person.generation,
    person.gender,
    person.emails.map(({ key }) => key),
    person.phones.map(({ key, mobile }) => [key, mobile]),
    person.ids,
    person.profiles,
    person.organisation,
    person.place,
    person.title,
    person.given,
    person.events,
  ]);
}
