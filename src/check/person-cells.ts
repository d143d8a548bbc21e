import { nameKey } from '../data/person-names.ts';
import { type NameContext, type ParsedName, parseName } from './person-parse.ts';
import { isKnownFirst, isParticle } from './person-split.ts';

/** Reads first and last name from two cells: each may hold titles, the whole name, or a piece of the other. */
export function readCells(first: string, last: string, context: NameContext): ParsedName {
  if (last === '') return readAlone(first, 'first', context);
  if (first === '') return readAlone(last, 'last', context);
  if (nameKey(first) === nameKey(last) && first.includes(' ')) return parseName(last, context);
  const given = readCell(first, 'first', context);
  const family =
    given.first !== '' && WRITTEN_OUT.test(last) ? ownWord(last) : readCell(last, 'last', context);
  const parts = withoutOverlap(given.first, family.last);
  return {
    salutation: given.salutation || family.salutation,
    titles: [...given.titles, ...family.titles],
    ...withParticles(parts.first, parts.last),
    suffix: given.suffix || family.suffix,
    company: family.company || given.company,
    department: family.department || given.department,
    jobTitle: family.jobTitle || given.jobTitle,
    remarks: [...given.remarks, ...family.remarks],
    isOrderUnsure: false,
    others: given.others || family.others,
  };
}

/** "Julia" + "Professor": a title that is written out and stands where the family name belongs is the family name. */
const WRITTEN_OUT = /^(?:Professor|Magister|Doktor|Doctor|Ingenieur)$/;

function ownWord(last: string): ParsedName {
  return {
    salutation: '',
    titles: [],
    first: '',
    last,
    suffix: '',
    company: '',
    department: '',
    jobTitle: '',
    remarks: [],
    isOrderUnsure: false,
    others: '',
  };
}

/** One cell of two: everything that is no title or mark is the name, in the order given. */
function readCell(cell: string, part: 'first' | 'last', context: NameContext): ParsedName {
  const parsed = parseName(cell, { ...context, local: '', least: part === 'last' ? 1 : 2 });
  if (part === 'last' && parsed.last === '' && parsed.first === '' && parsed.salutation !== '')
    return { ...parsed, salutation: '', last: cell };
  const isCommaName = /,/.test(cell) && parsed.first !== '' && parsed.last !== '';
  const whole = isCommaName ? (part === 'last' ? parsed.last : parsed.first) : inGivenOrder(cell, parsed);
  return part === 'first'
    ? { ...parsed, first: whole, last: '', isOrderUnsure: false }
    : { ...parsed, first: '', last: whole, isOrderUnsure: false };
}

/** First and last part in the order in which they stand in the cell. */
function inGivenOrder(cell: string, { first, last }: ParsedName): string {
  if (first === '' || last === '') return first || last;
  return cell.indexOf(last) < cell.indexOf(first) ? `${last} ${first}` : `${first} ${last}`;
}

/** Only one of the two cells is filled: it may hold the whole name. */
function readAlone(cell: string, part: 'first' | 'last', context: NameContext): ParsedName {
  const parsed = parseName(cell, context);
  const isWhole =
    parsed.first !== '' && parsed.last !== '' && (cell.includes(',') || isWholeName(parsed, part));
  if (isWhole) return parsed;
  const alone = readCell(cell, part, context);
  return parsed.isOrderUnsure ? { ...alone, isOrderUnsure: true } : alone;
}

/** In a first-name cell two names may both be given ("Hans Peter"); in a last-name cell both may be family names. */
function isWholeName({ first, last }: ParsedName, part: 'first' | 'last'): boolean {
  const [given = ''] = first.split(' ');
  return part === 'first' ? !isKnownFirst(last) : isKnownFirst(given);
}

/** "Max Müller" + "Müller", "Max" + "Max Müller", "Max Müller" + "Max Müller". */
function withoutOverlap(first: string, last: string): { first: string; last: string } {
  const [a, b] = [nameKey(first), nameKey(last)];
  if (a === b) return { first, last };
  if (a.endsWith(` ${b}`)) return { first: first.slice(0, first.length - last.length).trim(), last };
  if (b.startsWith(`${a} `)) return { first, last: last.slice(first.length).trim() };
  return { first, last };
}

/** "Anna von der" + "Heide". */
function withParticles(first: string, last: string): { first: string; last: string } {
  const tokens = first.split(' ');
  let end = tokens.length;
  while (end > 1 && isParticle(tokens[end - 1]) && tokens[end - 1] === tokens[end - 1]?.toLowerCase()) end--;
  return { first: tokens.slice(0, end).join(' '), last: [...tokens.slice(end), last].join(' ') };
}
