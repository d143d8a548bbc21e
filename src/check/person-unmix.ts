import { isFirstName } from '../data/person-names.ts';
import type { Finding } from '../findings/findings.ts';
import type { Field, Lead } from '../lead.ts';
import { type Changes, note } from './person-ledger.ts';
import {
  deskOf,
  isDevice,
  isMissing,
  isNameLike,
  isOrganisation,
  isSameCompany,
  looksLikeOrganisation,
  ownerOf,
} from './person-strangers.ts';
import { takeAround, tokensOf } from './person-titles.ts';

const NAME_FIELDS = ['full_name', 'first_name', 'last_name'] as const;
const ADDRESS = /[^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:@]{1,190}\.[a-z]{2,24}/i;
const NUMBER = /(?:\+|\b00|\b0)[\d /().-]{7,20}\d/;

/** Takes out of the name cells what is no person: addresses, numbers, devices, companies, departments, placeholders. */
export function clearStrangers(lead: Lead): Lead {
  let cleared = lead;
  for (const field of NAME_FIELDS) {
    const value = cleared.values[field];
    if (value !== undefined && value.length <= 300) cleared = clearCell(cleared, field, value);
  }
  return clearWhole(cleared);
}

function clearCell(lead: Lead, field: Field, value: string): Lead {
  const plain = value
    .split(/\s+/)
    .join(' ')
    .trim()
    .replace(/^"([^"]{1,200})"$/, '$1');
  if (isMissing(plain))
    return note(lead, { [field]: undefined }, [doubt('NAME_IS_PLACEHOLDER', field, value)]);
  if (plain.includes('@')) return clearAddress(lead, field, plain);
  if (NUMBER.test(plain)) return clearNumber(lead, field, plain);
  return plain === value ? lead : note(lead, { [field]: plain }, []);
}

function clearAddress(lead: Lead, field: Field, value: string): Lead {
  const address = ADDRESS.exec(value)?.[0];
  if (address === undefined) return lead;
  const rest = value
    .replace(address, ' ')
    .replace(/[<>()[\]"]|mailto:/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const changes: Changes = { [field]: rest };
  if (lead.values.email === undefined) changes.email = address;
  else if (lead.values.email.toLowerCase() !== address.toLowerCase() && lead.values.email_2 === undefined)
    changes.email_2 = address;
  return note(lead, changes, [{ code: 'NAME_HOLDS_EMAIL', field, args: { field, from: value, to: rest } }]);
}

function clearNumber(lead: Lead, field: Field, value: string): Lead {
  const number = NUMBER.exec(value)?.[0] ?? '';
  if (lead.values.phone !== undefined || lead.values.mobile !== undefined) return lead;
  const rest = value
    .replace(number, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ ,;:(]+$/, '')
    .replace(/ (?:tel|mobil|handy|fon)\.?$/i, '')
    .trim();
  return note(lead, { [field]: rest, phone: number.trim() }, [doubt('NAME_HOLDS_DIGITS', field, value)]);
}

/** What all name cells say together. */
function clearWhole(lead: Lead): Lead {
  const { full_name, first_name, last_name, company } = lead.values;
  const parts = first_name === undefined && last_name === undefined ? [full_name] : [first_name, last_name];
  const whole = parts.filter((part) => part !== undefined).join(' ');
  const field: Field = full_name !== undefined && parts[0] === full_name ? 'full_name' : 'last_name';
  if (whole === '' || whole.length > 160) return lead;
  const none: Changes =
    field === 'full_name' ? { full_name: undefined } : { first_name: undefined, last_name: undefined };
  if (isDevice(whole)) return clearDevice(lead, whole, field, none);
  const desk = deskOf(whole);
  if (desk)
    return note(lead, { ...none, department: lead.values.department ?? desk }, [
      moved('NAME_IS_DEPARTMENT', field, whole, 'department'),
    ]);
  if (holdsPerson(whole)) return lead;
  const isSame = company !== undefined && isSameCompany(whole, company);
  if (isOrganisation(whole) && (isSame || company === undefined)) {
    return note(lead, { ...none, company: company ?? whole }, [
      moved('NAME_IS_COMPANY', field, whole, 'company'),
    ]);
  }
  if (isSame && !isFirstName(whole.split(' ')[0] ?? '') && whole.split(' ').length > 1 && !/,/.test(whole)) {
    return note(lead, none, [moved('NAME_IS_COMPANY', field, whole, 'company')]);
  }
  if (isOrganisation(whole) || looksLikeOrganisation(whole))
    return note(lead, {}, [doubt('NAME_LIKE_COMPANY', field, whole)]);
  return lead;
}

/** Whether one of several pieces of a cell is a person: "Max Müller | Siemens AG", "Siemens AG, Max Müller". */
function holdsPerson(whole: string): boolean {
  const pieces = whole.split(/ [|•–—/@-] |[,;|(]/).map((piece) => piece.trim());
  const isBesideCompany = pieces.some(isOrganisation) && pieces.some(isNameLike);
  return pieces.length > 1 && (isBesideCompany || pieces.some(isPerson));
}

function isPerson(piece: string): boolean {
  const { rest: tokens, salutation } = takeAround(tokensOf(piece));
  if (salutation !== '' && tokens.length > 0) return !isOrganisation(piece);
  return tokens.length > 1 && tokens.length < 5 && isFirstName(tokens[0] ?? '') && !isOrganisation(piece);
}

/** "iPhone von Max" still tells a given name; "iPhone (Max Müller)" the whole one. */
function clearDevice(lead: Lead, whole: string, field: Field, none: Changes): Lead {
  const inside = /\(([\p{L} .'-]{3,60})\)$/u.exec(whole)?.[1];
  const isNamed = inside !== undefined && isFirstName(inside.split(' ')[0] ?? '');
  const owner = ownerOf(whole);
  const changes: Changes = isNamed
    ? { ...none, full_name: inside }
    : owner
      ? { ...none, first_name: owner }
      : none;
  return note(lead, changes, [doubt('NAME_IS_DEVICE', field, whole)]);
}

function doubt(code: Finding['code'], field: Field, from: string): Finding {
  return { code, field, args: { from } };
}

function moved(code: Finding['code'], field: Field, from: string, to: string): Finding {
  return { code, field, args: { field, from, to } };
}
