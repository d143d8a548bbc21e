import { ACADEMIC, LEGAL_FORM, SALUTATIONS } from '../data/cell-words.ts';
import { departmentOf } from '../data/job-titles.ts';
import type { Draft } from './row.ts';

/** Marks that meeting software adds to names, and pronouns. */
const MARKS =
  /\s*[([](?:external|extern|unverified|nicht überprüft|nicht verifiziert|guest|gast|host|co-?host|me|ich|organi[sz]er|organisator|presenter|panelist|invité|ospite|externe|esterno|she\/her|he\/him|they\/them|sie\/ihr|er\/ihm|she\/her\/hers|he\/him\/his)[)\]]/gi;
const BRACKET_FIRST = /^\[([^\]]{2,80})\]\s*(\S.*)$/;
const IN_BRACKETS = /^([^(]{2,100}?)\s*\(([^()]{2,80})\)$/;

/** Takes from a full name what is none: marks of the software, the company in brackets, the name it replaced. */
export function splitName(draft: Draft): void {
  const given = draft.values.full_name;
  if (given === undefined) return;
  const name = given.replace(MARKS, '').trim();
  const found = apart(name === '' ? given : name);
  if (found.name !== given) {
    draft.values.full_name = found.name;
    draft.findings.push({
      code: 'NAME_MARK',
      field: 'full_name',
      args: { field: 'full_name', from: given, to: found.name },
    });
  }
  if (found.company !== undefined && !draft.holds.has('company')) {
    draft.values.company = found.company;
    draft.findings.push({
      code: 'SPLIT_CELL',
      field: 'company',
      args: { field: 'company', from: given, to: found.company },
    });
  }
}

interface Apart {
  readonly name: string;
  readonly company?: string;
}

function apart(text: string): Apart {
  const first = BRACKET_FIRST.exec(text);
  if (first?.[1] && first[2]) return { name: first[2].trim(), company: first[1].trim() };
  const brackets = IN_BRACKETS.exec(text);
  const [, outside, inside] = brackets ?? [];
  if (outside === undefined || inside === undefined) return { name: text };
  if (/^(?:geb\.?|geborene|née|nee|nata|sen\.?|jun\.?|jr\.?|sr\.?)\b/i.test(inside)) return { name: text };
  if (LEGAL_FORM.test(inside)) return { name: outside.trim(), company: inside.trim() };
  if (inside.includes(' ') && !outside.trim().includes(' ')) return { name: inside.trim() };
  if (departmentOf(inside) !== null || !/^\p{Lu}/u.test(inside)) return { name: outside.trim() };
  return outside.trim().includes(' ') ? { name: outside.trim(), company: inside.trim() } : { name: text };
}

/** A full name beside first and last name that holds more than they do stays with the lead under its header: only one of them can be written. */
export function keepOtherName({ values, extra }: Draft, header: string): void {
  const full = values.full_name;
  if (full === undefined || values.first_name === undefined || values.last_name === undefined) return;
  const known = new Set(
    (['first_name', 'middle_name', 'last_name', 'salutation', 'academic_title', 'suffix'] as const).flatMap(
      (field) => wordsOf(values[field] ?? ''),
    ),
  );
  const more = wordsOf(full).filter(
    (word) => !known.has(word) && !SALUTATIONS.has(word) && !ACADEMIC.test(word),
  );
  if (more.length > 0) extra.push([header, full]);
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
