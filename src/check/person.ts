import type { Settings } from '../config/schema.ts';
import { memo } from '../data/memo.ts';
import { MARKS, NOBILITY, PARTICLES, SALUTATIONS, TITLES } from '../data/name-words.ts';
import { isFirstName, isLastName, nameKey } from '../data/person-names.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, newLead, type Values, withValues } from '../lead.ts';
import { readCells } from './person-cells.ts';
import { type Changes, note } from './person-ledger.ts';
import { judgeOrder } from './person-order.ts';
import { inUsualCase, LONGEST_NAME, type NameContext, type ParsedName, parseName } from './person-parse.ts';
import { salutationFromGender, tidySalutation } from './person-salutation.ts';
import { isKnownFirst } from './person-split.ts';
import { deskOf } from './person-strangers.ts';
import { isPlural } from './person-titles.ts';
import { clearStrangers } from './person-unmix.ts';

/**
 * Reads who the person is: full name, or first and last name with whatever stands in their cells, into salutation,
 * academic title, first name, last name and suffix. Capitals are set right only where one spelling is certain; a form of
 * address comes only from data that say it; swapped names are put right only where full name or e-mail prove it, else
 * flagged. Given names all stay in `first_name`. Applying it twice changes nothing.
 */
export function checkPerson(lead: Lead, settings: Settings): Lead {
  const { full_name, first_name, last_name, salutation, academic_title, gender } = lead.values;
  if (!full_name && !first_name && !last_name && !salutation && !academic_title && !gender) return lead;
  if (isPlain(lead.values)) return lead;
  const plain = plainFullName(lead.values);
  if (plain) return withValues(lead, { full_name: undefined, first_name: plain[0], last_name: plain[1] });
  return readPerson(lead, settings);
}

/** The way of a name that is not plain; the plain ones come out of it the same. */
export function readPerson(lead: Lead, settings: Settings): Lead {
  let read = lead;
  for (let round = 0; round < ROUNDS; round++) {
    const next = readOnce(read, settings);
    if (next === read) break;
    read = next;
  }
  return read;
}

/** One capitalised word, or a double. */
const PLAIN = /^\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?$/u;
const PLAIN_SALUTATIONS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'Herr',
  'Frau',
  'Mr',
  'Mrs',
  'Ms',
]);
const PLAIN_TITLES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'Dr.',
  'Prof.',
  'Prof. Dr.',
  'Dr.-Ing.',
  'Mag.',
]);

/** Whether the cells beside the name hold nothing that would have to be tidied or read into it. */
function hasPlainForm({ salutation, academic_title, gender }: Values): boolean {
  return gender === undefined && PLAIN_SALUTATIONS.has(salutation) && PLAIN_TITLES.has(academic_title);
}

/** The commonest case, known at a glance: given and family name in their cells, nothing to set apart. */
function isPlain(values: Values): boolean {
  const { first_name, last_name, full_name } = values;
  return (
    first_name !== undefined &&
    last_name !== undefined &&
    full_name === undefined &&
    hasPlainForm(values) &&
    isPlainFirst(first_name) &&
    isPlainLast(last_name)
  );
}

/** The next commonest: a given and a family name in one cell, where their order cannot be in doubt. */
function plainFullName(values: Values): readonly [string, string] | null {
  const { full_name, first_name, last_name } = values;
  if (full_name === undefined || first_name !== undefined || last_name !== undefined) return null;
  if (full_name.length > 60 || !hasPlainForm(values)) return null;
  const blank = full_name.indexOf(' ');
  const [first, last] = [full_name.slice(0, Math.max(blank, 0)), full_name.slice(blank + 1)];
  if (!isPlainFirst(first) || !isPlainLast(last) || isWordBesideNames(first)) return null;
  return isLastName(last) || (!isLastName(first) && !isKnownFirst(last)) ? [first, last] : null;
}

function isPlainFirst(word: string): boolean {
  return PLAIN.test(word) && isFirstName(word) && isFirstUntouched(word);
}

function isPlainLast(word: string): boolean {
  return PLAIN.test(word) && isLastUntouched(word);
}

/** Whether reading leaves a word alone in its cell, found out once a word: its neighbour is beyond doubt. */
const isFirstUntouched = memo((word) => isUntouched(word, 'Berger'));
const isLastUntouched = memo((word) => isUntouched('Anna', word));

function isUntouched(first_name: string, last_name: string): boolean {
  const lead = newLead({ records: [], values: { first_name, last_name } });
  return readFrom(lead) === lead && !deskOf(first_name) && !deskOf(last_name);
}

/** Given names of the list that are also forms of address, particles or marks ("Frau", "Van", "Graf"). */
function isWordBesideNames(word: string): boolean {
  const key = word.toLowerCase();
  return SALUTATIONS.has(key) || TITLES.has(key) || PARTICLES.has(key) || NOBILITY.has(key) || MARKS.has(key);
}

/** What is taken out of a cell can show something else ("(VIP) Dr. Müller"): two rounds nearly always suffice. */
const ROUNDS = 4;

function readOnce(lead: Lead, settings: Settings): Lead {
  return salutationFromGender(readFrom(tidySalutation(lead)), settings);
}

/** What the name cells say. */
function readFrom(lead: Lead): Lead {
  return judgeOrder(readName(clearStrangers(lead)));
}

/** The e-mail and company of a lead, as far as they help to read its name. */
export function contextOf({ email, company }: Values): NameContext {
  const address = email === undefined || email.length > 320 ? '' : email.toLowerCase();
  const at = address.lastIndexOf('@');
  const labels = at < 0 ? [] : address.slice(at + 1).split('.');
  return {
    local: at < 0 ? '' : address.slice(0, at),
    domain: labels.at(-2) ?? '',
    company: company ?? '',
  };
}

function readName(lead: Lead): Lead {
  const { full_name, first_name, last_name } = lead.values;
  const context = contextOf(lead.values);
  if (first_name === undefined && last_name === undefined) {
    if (full_name === undefined || full_name.length > LONGEST_NAME) return lead;
    return taken(lead, parseName(full_name, context), 'full_name', full_name);
  }
  if ((first_name?.length ?? 0) > LONGEST_NAME || (last_name?.length ?? 0) > LONGEST_NAME) return lead;
  const cells = readCells(first_name ?? '', last_name ?? '', context);
  const parsed =
    full_name === undefined || full_name.length > LONGEST_NAME
      ? cells
      : joined(cells, parseName(full_name, context));
  return taken(lead, parsed, 'last_name', [first_name, last_name].filter(Boolean).join(' '));
}

/** Cells of their own, filled up from the full name where that names the same person. */
function joined(cells: ParsedName, whole: ParsedName): ParsedName {
  const isSame =
    (cells.last === '' || nameKey(cells.last) === nameKey(whole.last)) &&
    (cells.first === '' || nameKey(cells.first) === nameKey(whole.first));
  if (!isSame) return cells;
  const isTitled = cells.titles.length > 0;
  return {
    ...cells,
    first: cells.first || whole.first,
    last: cells.last || whole.last,
    salutation: cells.salutation || whole.salutation,
    titles: isTitled ? cells.titles : whole.titles,
    suffix: cells.suffix || whole.suffix,
  };
}

/** Writes what was read into the fields; what the record gave in a field of its own stays. */
function taken(lead: Lead, parsed: ParsedName, field: Field, from: string): Lead {
  const { values } = lead;
  const findings: Finding[] = [];
  const isAllCapitals = inCapitals(parsed.first) && inCapitals(parsed.last);
  const first = inUsualCase(parsed.first, 'first', isAllCapitals);
  const last = inUsualCase(parsed.last, 'last', isAllCapitals);
  const changes: Changes = {
    first_name: first.text,
    last_name: last.text,
    academic_title: withTitles(values.academic_title, parsed.titles),
  };
  if (field === 'full_name') changes.full_name = undefined;
  if (!values.salutation && parsed.salutation) changes.salutation = parsed.salutation;
  if (!values.suffix && parsed.suffix) changes.suffix = parsed.suffix;
  if (!values.company && parsed.company) changes.company = parsed.company;
  if (!values.department && parsed.department) changes.department = parsed.department;
  if (!values.job_title && parsed.jobTitle) changes.job_title = parsed.jobTitle;
  findings.push(
    ...caseFindings('first_name', parsed.first, first),
    ...caseFindings('last_name', parsed.last, last),
  );
  if (field !== 'full_name') findings.push(...tidied(values, parsed));
  if (parsed.company)
    findings.push({ code: 'NAME_IS_COMPANY', field, args: { field, from: parsed.company, to: 'company' } });
  for (const remark of parsed.remarks) findings.push({ code: 'NAME_REMARK', field, args: { from: remark } });
  const several = parsed.others || (isPlural(parsed.salutation) ? from : '');
  if (several) findings.push({ code: 'SEVERAL_PEOPLE', field, args: { from: several } });
  if (parsed.isOrderUnsure) findings.push({ code: 'NAME_ORDER_UNSURE', field, args: { from } });
  if (/\d/.test(first.text + last.text)) findings.push({ code: 'NAME_HOLDS_DIGITS', field, args: { from } });
  return note(
    lead,
    changes,
    findings.filter(
      ({ code }) => !SAID_ONCE.has(code) || !lead.findings.some((known) => known.code === code),
    ),
  );
}

function inCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** Doubts about the whole name, which are not repeated for the parts it was divided into. */
const SAID_ONCE: ReadonlySet<Finding['code']> = new Set([
  'SEVERAL_PEOPLE',
  'NAME_ORDER_UNSURE',
  'NAME_HOLDS_DIGITS',
]);

function caseFindings(
  field: 'first_name' | 'last_name',
  from: string,
  { text, unsure }: { text: string; unsure: boolean },
): Finding[] {
  if (unsure) return [{ code: 'NAME_CASE_UNSURE', field, args: { field, from } }];
  return text === from ? [] : [{ code: 'NAME_CASE', field, args: { field, from, to: text } }];
}

/** Cells of their own out of which something was set apart. */
function tidied(values: Values, parsed: ParsedName): Finding[] {
  return (['first_name', 'last_name'] as const).flatMap((field) => {
    const from = values[field] ?? '';
    const to = field === 'first_name' ? parsed.first : parsed.last;
    return from === '' || from === to ? [] : [{ code: 'NAME_TIDIED', field, args: { field, from, to } }];
  });
}

/** Titles of the record's own column first; those found in the name are added where they are missing. */
function withTitles(given: string | undefined, found: readonly string[]): string | undefined {
  const joined = found.join(' ');
  if (given === undefined || joined === '') return joined || given;
  const known = given.toLowerCase().split(/[\s.]+/);
  const isKnown = joined
    .toLowerCase()
    .split(/[\s.]+/)
    .every((word) => word === '' || known.includes(word));
  return isKnown ? given : `${given} ${joined}`;
}
