import {
  AD_DUMMY,
  AD_DUMMY_MAIL,
  LABELS,
  MARKUP,
  PLACEHOLDER_STREET,
  PLACEHOLDER_TOWNS,
  SCRIPT,
  SPAM_WORDS,
  saysTest,
} from '../data/fake-words.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import { codesOf, POSTAL_COUNTRIES } from '../data/postal-codes.ts';
import type { Finding } from '../findings/findings.ts';
import { FIELD_NAMES, FIELDS, type Values } from '../lead.ts';
import type { FakeFacts } from './fake-facts.ts';
import { type FakeSign, sign } from './fake-sign.ts';
import { isPattern } from './phone-parse.ts';

/** Signs that say outright what the record is, and those of number, address and equal fields; each but rarely there. */
export function recordSigns(facts: FakeFacts): FakeSign[] {
  const told = signsOf(TOLD_SIGNS, facts);
  const found = signsOf(RECORD_SIGNS, facts);
  return told.length > 0 && isTelling(facts) ? [...told, ...found] : found;
}

type Look = (facts: FakeFacts) => FakeSign | null;
const TOLD_SIGNS: readonly Look[] = [adDummy, markup, remark, advertisement];
const RECORD_SIGNS: readonly Look[] = [marked, labelTakenOff, same, phone, place];

function signsOf(looks: readonly Look[], facts: FakeFacts): FakeSign[] {
  const found: FakeSign[] = [];
  for (const look of looks) {
    const one = look(facts);
    if (one) found.push(one);
  }
  return found;
}

/** Without one of these in any cell no text is taken for telling. */
const MAY_TELL =
  /[<{}$%&'";(=@:]|test|dummy|asdf|ignore|prueba|prova|essai|deneme|proef|zkou|www\.|\.\.\/|\bdrop\b|\bunion\b/i;

function isTelling({ lead: { values, said: remarks, findings } }: FakeFacts): boolean {
  for (const field in values) {
    const value = values[field as keyof Values];
    if (value !== undefined && field !== 'email' && !DATES.has(field) && MAY_TELL.test(value)) return true;
  }
  return (
    /test|[<{}$%&'";(=]/.test(values.email ?? '') ||
    remarks.some(({ text }) => MAY_TELL.test(text)) ||
    findings.some(({ code, args }) => code.startsWith('NAME_') && MAY_TELL.test(String(args?.from ?? '')))
  );
}

/** Fields whose times hold a colon and nothing that tells. */
const DATES: ReadonlySet<string> = new Set(FIELD_NAMES.filter((field) => FIELDS[field].kind === 'date'));

const said = (code: FakeSign['code'], weight: number, value: string): FakeSign =>
  sign('said', code, weight, value, 0);

function marked({ lead: { values } }: FakeFacts): FakeSign | null {
  const { is_test, status, tags, lifecycle_stage, ticket_type } = values;
  if (is_test === 'yes') return said('FAKE_MARKED', 1, 'is_test');
  const told = [status, tags, lifecycle_stage, ticket_type].find(callsTest);
  return told ? said('FAKE_MARKED', 0.85, told) : null;
}

function callsTest(text: string | undefined): boolean {
  return text !== undefined && saysTest(nameKey(text.slice(0, 300)).trim());
}

const MAY_BE_DUMMY = /test|dummy/i;

function adDummy({ lead: { values }, email }: FakeFacts): FakeSign | null {
  for (const field in values) {
    const value = values[field as keyof Values] ?? '';
    if (MAY_BE_DUMMY.test(value) && AD_DUMMY.test(value.slice(0, 200)))
      return said('FAKE_AD_DUMMY', 1, field);
  }
  return AD_DUMMY_MAIL.test(email) ? said('FAKE_AD_DUMMY', 0.95, email) : null;
}

/** Signs without which a text is neither tag nor template nor command. */
const MAY_BE_CODE = /[<{}$%&'";(=]|\.\.\/|\bdrop\b|\bunion\b|script:/i;

/** A name with tags, fields of a template or commands of a database in it was typed by a machine, or by somebody trying the form. */
function markup({ lead: { values, findings } }: FakeFacts): FakeSign | null {
  const { first_name, last_name, full_name, company, job_title, email, city, street } = values;
  const name = [`${first_name ?? ''} ${last_name ?? ''}`, full_name, ...tidiedNames(findings)].find((text) =>
    isCode(text, true),
  );
  if (name) return said('FAKE_MARKUP', 0.95, name.trim().slice(0, 80));
  const other = [company, job_title, email, city, street].find((text) => isCode(text, false));
  return other ? said('FAKE_MARKUP', 0.85, other.slice(0, 80)) : null;
}

/** What stood in the name cells before they were tidied. */
function tidiedNames(findings: readonly Finding[]): string[] {
  const found: string[] = [];
  for (const { code, args } of findings) if (code.startsWith('NAME_')) found.push(String(args?.from ?? ''));
  return found;
}

function isCode(text: string | undefined, orMarkup: boolean): boolean {
  if (text === undefined || !MAY_BE_CODE.test(text)) return false;
  const start = text.slice(0, 200).trim();
  return SCRIPT.test(start) || (orMarkup && MARKUP.test(start));
}

function remark({ lead: { said: remarks, values } }: FakeFacts): FakeSign | null {
  const told =
    remarks.find(({ text }) => callsTest(text))?.text ??
    [values.notes, values.topic, values.job_title].find(callsTest);
  if (told === undefined) return null;
  return said('FAKE_REMARK', /^\W*tests?\W*$/i.test(told) ? 0.55 : 0.85, told.slice(0, 80));
}

/** Machines that fill forms leave a link beside what they sell; somebody who works in that trade has a company address. */
function advertisement({ free, lead: { said: remarks, values } }: FakeFacts): FakeSign | null {
  const told =
    remarks.find(({ text }) => advertises(text))?.text ??
    (advertises(values.notes) ? values.notes : undefined);
  if (told === undefined) return null;
  const isCircular = /unsubscribe/i.test(told);
  return sign('said', 'FAKE_SPAM', free ? 0.85 : 0.82, told.slice(0, 80), free || isCircular ? 0 : 1);
}

function advertises(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /https?:|www\./i.test(text) &&
    nameKey(text.slice(0, 500))
      .split(/[^a-z]+/)
      .some((word) => SPAM_WORDS.has(word) || word === 'unsubscribe')
  );
}

/** `[[Name]]`: the words in brackets were taken for a remark, and no name is left. */
function labelTakenOff({ fullName, lead: { findings } }: FakeFacts): FakeSign | null {
  const isLabel = ({ code, args }: Finding): boolean =>
    code === 'NAME_REMARK' && LABELS.has(nameKey(String(args?.from ?? '')));
  return fullName === '' && findings.some(isLabel) ? said('FAKE_LABELS', 0.9, 'name') : null;
}

/** The same value in three fields and more, or as company, place and domain; a founder called like firm and mailbox is none. */
function same({ first, last, company, city, street, local, domain, lead }: FakeFacts): FakeSign | null {
  const cells = [first, last, company, city, street, nameKey(lead.values.job_title ?? '')];
  if (!holdsEqual(cells)) return null;
  const fields = cells.filter((one) => one !== '');
  let [most, value] = [0, ''];
  for (const one of fields) {
    const times = fields.filter((other) => other === one).length;
    if (times > most) [most, value] = [times, one];
  }
  const weigh = (weight: number, yields = 1) => sign('same', 'FAKE_SAME', weight, value, yields);
  if (most >= 4) return weigh(0.9, 0.3);
  if (most === 3) return weigh(0.8, 0.5);
  if (value !== first && value !== last && (value === domain || value === local) && !isPlace(value))
    return weigh(value === domain && value === local ? 0.75 : 0.65);
  if (first === '' || first !== last) return null;
  const everywhere = local === first && domain === first && !isFirstName(first) && !isLastName(first);
  return everywhere ? weigh(0.85, 0.3) : weigh(0.3);
}

/** Whether two of the cells that are not empty say the same. */
function holdsEqual(cells: readonly string[]): boolean {
  for (let at = 1; at < cells.length; at += 1)
    if (cells[at] !== '' && cells.indexOf(cells[at] ?? '') < at) return true;
  return false;
}

function isPlace(name: string): boolean {
  return POSTAL_COUNTRIES.some((country) => codesOf(country, name).length > 0);
}

/** How much a number looks typed to fill the field; from 0.4 on it is nobody's. */
function phone({ lead: { values, findings } }: FakeFacts): FakeSign | null {
  const put = findings.find(({ code }) => code === 'PHONE_PLACEHOLDER')?.args?.from;
  let [weight, value] = [0, ''];
  if (/^(?:0+|x+)$/i.test(String(put ?? ''))) [weight, value] = [0.45, String(put)];
  for (const number of [values.phone, values.mobile, values.phone_2]) {
    if (number === undefined) continue;
    const found = filling(number.slice(0, 40));
    if (found > weight) [weight, value] = [found, number];
  }
  return weight > 0 ? sign('phone', 'FAKE_PHONE', weight, value, 0.5) : null;
}

/** Without one of these a number of six digits or more was not typed to fill the field. */
const MAY_FILL =
  /(\d)\1\1|012|123|234|321|432|543|654|765|876|987|098|(\d\d)\2\2|(\d\d\d)\3\3|815|4711|555|e/i;

function filling(number: string): number {
  if (number.length > 8 && !MAY_FILL.test(number.replace(/\D+/g, ''))) return 0;
  const digits = number.replace(/\D+/g, '');
  if (digits === '' || /e\+?\d/i.test(number)) return 0;
  const national = number.startsWith('+') ? digits.slice(2) : digits.replace(/^0+/, '');
  if (/^0?(?:8154711|47110815|8150815|47114711|555(?:01)?\d{2,4})$/.test(national)) return 0.6;
  if (/^(\d)\1*$/.test(digits) || isPattern(digits) || isPattern(national)) return 0.6;
  if (/^0?12345678?9?1?0?/.test(digits) && digits.length <= 12) return 0.6;
  if (/^(\d{1,3})\1{2,}\d?$|^(\d)\2\2(\d)\3\3(\d)\4{3}$/.test(national)) return 0.55;
  if (/^[1-9]\d?0{7,}$/.test(national)) return 0.55;
  if (/^0?1234567?8?9?/.test(digits) && digits.length <= 10) return 0.4;
  if (digits.length < 6) return digits.length < 4 ? 0.55 : 0.4;
  if (/^0?[1-9]\d?12345678$|(\d)\1{6}$/.test(national)) return 0.4;
  return /(?:1234567|7654321|(\d)\1{5})$/.test(digits) ? 0.25 : /(?:123456|654321)$/.test(digits) ? 0.2 : 0;
}

function place({ street, city, lead: { values } }: FakeFacts): FakeSign | null {
  const made = Number(PLACEHOLDER_STREET.test(street)) + Number(PLACEHOLDER_TOWNS.has(city));
  const zeros = /^(?:0{4,5}|9{4,5}|1{5})$/.test(values.postal_code ?? '');
  if (made === 0 && !zeros) return null;
  const value = [values.street, values.city].filter(Boolean).join(', ');
  return sign('place', 'FAKE_ADDRESS', made === 2 ? 0.65 : made === 1 ? 0.5 : 0.15, value);
}
