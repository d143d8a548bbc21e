import type { Field } from '../lead.ts';
import type { Draft } from './row.ts';

type Family = readonly [Field, ...Field[]];

const EMAILS: Family = ['email', 'email_2', 'email_3'];
const PHONES: Family = ['phone', 'phone_2', 'phone_3'];
const MAIL_PARTS = /\s*(?:[;,|]|:::|\s\/\s|\/|\s)\s*/;
const PHONE_PARTS = /\s*(?:;|\||:::|,| \/ | oder | or | und )\s*/i;

/** Several addresses or numbers in one cell take the free places; an empty first place is filled from the next. */
export function splitContacts(draft: Draft): void {
  if (!inPlace(draft, EMAILS, isOneMail)) share(draft, EMAILS, mailsOf);
  if (!inPlace(draft, PHONES, isOnePhone)) share(draft, PHONES, phonesOf);
  const fallback = draft.values.email_fallback;
  if (draft.values.email === undefined && fallback?.includes('@'))
    draft.values.email = fallback.replace(/#EXT#.*$/, '');
  splitPlace(draft);
}

const ONE_MAIL = /^(?!mailto:)[^\s@<>()]*@[^\s@<>()]*$/i;
const ONE_PHONE = /^[\d+() /.-]*$/;

/** Nothing in the cell could part or wrap the value. */
const isOneMail = (cell: string) => ONE_MAIL.test(cell);
const isOnePhone = (cell: string) => ONE_PHONE.test(cell) && !cell.includes(' / ');

/** Whether each place of a family is empty or holds one value, and none is free before a filled one: nearly always. */
function inPlace({ values }: Draft, family: Family, isOne: (cell: string) => boolean): boolean {
  const empty = values[family[0]] === undefined;
  return family.every((field) => {
    const cell = values[field];
    return cell === undefined || (!empty && isOne(cell));
  });
}

function share(draft: Draft, family: Family, partsOf: (cell: string) => readonly string[]): void {
  const held = family.map((field) => draft.values[field]);
  if (held.every((cell) => cell === undefined)) return;
  const parts = held.map((cell) => (cell === undefined ? [] : partsOf(cell)));
  if (
    parts.every(
      (part, index) => part.length === (held[index] === undefined ? 0 : 1) && part[0] === held[index],
    ) &&
    held[0] !== undefined
  )
    return;
  for (const part of parts) {
    if (part.length > 1)
      draft.findings.push({
        code: 'SEVERAL_VALUES',
        ...(family[0] ? { field: family[0], args: { field: family[0], count: part.length } } : {}),
      });
  }
  const firsts = parts.flatMap((part) => part.slice(0, 1));
  const rest = parts.flatMap((part) => part.slice(1));
  const all = [...new Set([...firsts, ...rest])];
  family.forEach((field, index) => {
    const value = all[index];
    if (value === undefined) delete draft.values[field];
    else draft.values[field] = value;
  });
}

function mailsOf(cell: string): string[] {
  const text = cell
    .replace(/^mailto:/i, '')
    .replace(/\s*\((?:external|extern|privat|private|work|home|geschäftlich|guest)\)$/i, '')
    .trim();
  const angled = /<([^<>\s@]{1,200}@[^<>\s@]{1,200})>/.exec(text);
  if (angled?.[1] && text.split('@').length === 2) return [angled[1]];
  const count = text.split('@').length - 1;
  if (count < 2) return [text];
  const parts = text
    .split(MAIL_PARTS)
    .map((part) => part.replace(/^[<("']+|[>)"'.]+$/g, ''))
    .filter((part) => part.includes('@'));
  return parts.length >= 2 ? parts : [text];
}

/** Cut only where each part is a number that begins anew: behind `+49 (0) 151 / ` stands the rest of one. */
function phonesOf(cell: string): string[] {
  const parts = cell.split(PHONE_PARTS).map((part) => part.trim());
  const whole = parts.every((part, index) => {
    const digits = part.replace(/\D/g, '').length;
    return digits >= 6 && (index === 0 || digits >= 10 || /^[^\d+]{0,20}(?:\+|0)/.test(part));
  });
  return parts.length >= 2 && parts.length <= 4 && whole ? parts : [cell];
}

/** `10115 Berlin`, `D-10115 Berlin`, `CH - 8001 Zürich` in a city cell where no postal code is given. */
function splitPlace({ values, findings }: Draft): void {
  const city = values.city;
  const found =
    city === undefined ? null : /^(?:[A-Z]{1,3} ?- ?)?(\d{4,5}),? +(\p{L}.*)$/u.exec(city.slice(0, 200));
  const code = found?.[1];
  const name = found?.[2];
  if (!city || !code || !name) return;
  const given = values.postal_code;
  if (given !== undefined && given !== code) return;
  values.city = name;
  values.postal_code = code;
  if (given === undefined)
    findings.push({
      code: 'SPLIT_CELL',
      field: 'postal_code',
      args: { field: 'postal_code', from: city, to: code },
    });
}
