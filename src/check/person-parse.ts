import { departmentOf, roleOf } from '../data/job-titles.ts';
import { isLastName } from '../data/person-names.ts';
import { repairCase } from './person-case.ts';
import { isKnownFirst, isParticle, type SplitName, splitAtComma, splitTokens } from './person-split.ts';
import { deskOf, isDevice, isMark, isNameLike, isOrganisation, isSameCompany } from './person-strangers.ts';
import { isOnlyTitles, takeAround, titlesOf, tokensOf } from './person-titles.ts';

/** What the rest of the record says, as far as it helps to read a name. */
export interface NameContext {
  /** Local part and registrable label of the e-mail address, in lower case; empty where there is none. */
  readonly local: string;
  readonly domain: string;
  readonly company: string;
  /** Words that must stay when a suffix is taken off; 2 where the cell holds the whole name. */
  readonly least?: number;
}

export interface ParsedName {
  readonly salutation: string;
  readonly titles: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
  readonly company: string;
  readonly department: string;
  readonly jobTitle: string;
  /** Pieces that are no part of the name: marks, nicknames, birth names. */
  readonly remarks: readonly string[];
  readonly isOrderUnsure: boolean;
  /** Set where the cell names more people than the one read. */
  readonly others: string;
}

/** Longest name looked at; a longer cell is no name. */
export const LONGEST_NAME = 160;

interface Pieces {
  main: string;
  company: string;
  department: string;
  jobTitle: string;
  others: string;
  readonly remarks: string[];
  readonly titles: string[];
}

/** Reads a cell that holds a whole name, with whatever stands around it. */
export function parseName(text: string, context: NameContext): ParsedName {
  const pieces: Pieces = {
    main: '',
    company: '',
    department: '',
    jobTitle: '',
    others: '',
    remarks: [],
    titles: [],
  };
  pieces.main = withoutBrackets(spread(text), pieces, context);
  pieces.main = withoutTail(pieces.main, pieces, context);
  pieces.main = withoutMarks(pieces.main, pieces);
  const { name, salutation, titles, suffix } = splitSegments(pieces, context);
  return {
    salutation,
    titles: [...titles, ...pieces.titles],
    first: name.first.replace(/\u00a0/g, ' '),
    last: closedHyphens(name.last.replace(/\u00a0/g, ' ')),
    suffix,
    company: pieces.company,
    department: pieces.department,
    jobTitle: pieces.jobTitle,
    remarks: pieces.remarks,
    isOrderUnsure: name.unsure,
    others: pieces.others,
  };
}

/** Login-like spellings: "max.mueller", "max_mueller", "MaxMüller", "j.huber". */
function spread(text: string): string {
  const plain = text.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim();
  if (plain.includes(' ')) return plain;
  const initial = /^(\p{L})[._](\p{L}{3,30}(?:-\p{L}{2,20})?)$/u.exec(plain);
  if (initial?.[1] && initial[2] && isLastName(initial[2]))
    return `${initial[1].toUpperCase()}. ${initial[2]}`;
  const parts =
    /^(\p{L}{2,20})[._](\p{L}{2,30}(?:-\p{L}{2,20})?)$/u.exec(plain) ??
    /^(\p{Lu}\p{Ll}{2,15})(\p{Lu}\p{Ll}{2,20})$/u.exec(plain);
  const [, first = '', last = ''] = parts ?? [];
  return parts && isKnownFirst(first) && !/^(?:Mc|Mac|De|Le|La|Van|Di|Du)$/.test(first)
    ? `${first} ${last}`
    : plain;
}

/** Brackets and quotes: marks, companies, nicknames, codes. */
function withoutBrackets(text: string, pieces: Pieces, context: NameContext): string {
  return text
    .replace(/[([{]([^()[\]{}]{0,80})[)\]}]/g, (whole, inside: string) => {
      if (isOnlyTitles(tokensOf(inside.trim()))) return whole;
      place(inside.trim(), pieces, context);
      return ' ';
    })
    .replace(/(?<=^|\s)["„“”«»]([^"„“”«»]{1,30})["“”«»](?=\s|$)/g, (_whole, inside: string) => {
      pieces.remarks.push(inside);
      return ' ';
    })
    .replace(/(?<=\s)['‘’]([^'‘’\s]{2,20})['‘’](?=\s)/g, (_whole, inside: string) => {
      pieces.remarks.push(inside);
      return ' ';
    })
    .replace(/[,]? (?:geb\.|geborene|née|verw\.|gesch\.) (\p{L}[\p{L}-]{1,30})/gu, (whole) => {
      pieces.remarks.push(whole.replace(/^, ?/, '').trim());
      return '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

const SEPARATOR = / [|•·–—/@-] | [|•·–—] ?|(?<=\S)[|•·]| ?\/\/ ?| @ ?(?=\p{L})| [–—-](?=\p{L}{3,} ?$)/u;

/** What stands behind " - ", " | ", " / ", "@". */
function withoutTail(text: string, pieces: Pieces, context: NameContext): string {
  const [head = '', ...tails] = text
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (tails.length === 0) return head;
  if (isMark(head) && tails[0]) {
    pieces.remarks.push(head);
    return withoutTail(tails.join(' | '), pieces, context);
  }
  const [tail = ''] = tails;
  if (isOrganisation(head) && isPersonOrAddressed(tail)) {
    return withoutTail([tail, head, ...tails.slice(1)].join(' | '), pieces, context);
  }
  if (tails.length === 1 && / [-–] ?/.test(text) && isDoubleName(head, tail)) return `${head}-${tail}`;
  if (tails.length === 1 && /\p{L} [-–] \p{L}/u.test(text) && isDoubleGiven(head, tail))
    return `${head}-${tail}`;
  for (const piece of tails) place(piece, pieces, context);
  return head;
}

/** "Karl - Heinz Molitor": two given names, and the family name behind them only. */
function isDoubleGiven(head: string, tail: string): boolean {
  const before = takeAround(tokensOf(head)).rest;
  const [given = '', ...family] = tail.split(' ');
  return (
    before.length === 1 &&
    isKnownFirst(before[0] ?? '') &&
    isKnownFirst(given) &&
    family.length > 0 &&
    family.length < 4 &&
    !isOrganisation(tail)
  );
}

/** "Müller - Schmidt": a double name with blanks around the hyphen. */
function isDoubleName(head: string, tail: string): boolean {
  const before = head.split(' ').at(-1) ?? '';
  return /^\p{L}+$/u.test(tail) && isLastName(tail) && isLastName(before) && !isMark(tail);
}

/** Gives a piece that is no part of the name its place; only what is certain moves. */
function place(piece: string, pieces: Pieces, context: NameContext): void {
  if (piece === '') return;
  const desk = deskOf(piece);
  if (isMark(piece)) pieces.remarks.push(piece);
  else if (context.company !== '' && isSameCompany(piece, context.company)) pieces.remarks.push(piece);
  else if (isOrganisation(piece) || isDomainOf(piece, context)) pieces.company ||= piece;
  else if (desk) pieces.department ||= desk;
  else if (isOnlyTitles(tokensOf(piece))) pieces.titles.push(...titlesOf(tokensOf(piece)).titles);
  else if (isPersonLike(piece) && pieces.others === '' && piece.includes(' ')) pieces.others = piece;
  else if (roleOf(piece) || departmentOf(piece)) pieces.jobTitle ||= piece;
  else pieces.remarks.push(piece);
}

function isDomainOf(piece: string, { domain }: NameContext): boolean {
  const key = piece.toLowerCase().replace(/[^a-z0-9]/g, '');
  return key.length > 2 && key === domain.replace(/[^a-z0-9]/g, '');
}

/** "Tobias Lang", "Herrn Lang". */
function isPersonOrAddressed(text: string): boolean {
  const { rest, salutation } = takeAround(tokensOf(text));
  return (salutation !== '' && rest.length > 0) || isPersonLike(rest.join(' ')) || isNameLike(text);
}

function isPersonLike(text: string): boolean {
  const tokens = text.split(' ');
  return (
    tokens.length > 1 &&
    tokens.length < 5 &&
    isKnownFirst(tokens[0] ?? '') &&
    /^\p{L}[\p{L}'’.-]*$/u.test(tokens.at(-1) ?? '')
  );
}

/** Marks before or behind the name: "VIP Max Müller", "Max Müller extern", "* Max Müller". */
function withoutMarks(text: string, pieces: Pieces): string {
  let tokens = text
    .split(' ')
    .map((token) => token.replace(/\p{Extended_Pictographic}\uFE0F?|^[*#•>]{1,5}|[*#•]{1,5}$|^c\/o$/giu, ''))
    .filter((token) => token !== '');
  const edge = (token: string | undefined) =>
    token !== undefined &&
    tokens.length > 1 &&
    isMark(token) &&
    (tokens.length > 2 || token === token.toUpperCase());
  while (
    edge(tokens[0]) &&
    /^(?:VIP|Speaker|SPEAKER|Referent(?:in)?|Host|HOST|Guest|GUEST|Gast|GAST|Extern|EXTERN|Sprecher(?:in)?)$|^\p{L}+[:.]$/u.test(
      tokens[0] ?? '',
    )
  ) {
    pieces.remarks.push(tokens[0] ?? '');
    tokens = tokens.slice(1);
  }
  while (edge(tokens.at(-1)) && !isLastName(tokens.at(-1) ?? '') && !isKnownFirst(tokens.at(-1) ?? '')) {
    pieces.remarks.push(tokens.at(-1) ?? '');
    tokens = tokens.slice(0, -1);
  }
  return tokens.join(' ');
}

interface Divided {
  readonly name: SplitName;
  readonly salutation: string;
  readonly titles: readonly string[];
  readonly suffix: string;
}

/** Commas: "Nachname, Vorname", "Name, MBA", "Name, Firma GmbH". */
function splitSegments(pieces: Pieces, context: NameContext): Divided {
  const segments = pieces.main
    .split(/[,;]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const titles: string[] = [];
  let suffix = '';
  while (segments.length > 1 && isOnlyTitles(tokensOf(segments.at(-1) ?? ''))) {
    const found = titlesOf(tokensOf(segments.pop() ?? ''));
    titles.unshift(...found.titles);
    suffix ||= found.suffix;
  }
  const [lead = '', follow] = segments;
  if (follow !== undefined && isOrganisation(lead) && isPersonOrAddressed(follow)) {
    place(lead, pieces, context);
    segments.shift();
  }
  while (segments.length > 1 && isStrange(segments, context)) place(segments.pop() ?? '', pieces, context);
  const [before = '', after] = segments;
  const front = takeAround(tokensOf(before), after === undefined ? (context.least ?? 2) : 1);
  pieces.jobTitle ||= front.profession;
  if (after === undefined) {
    const names = withoutOthers(front.rest, pieces);
    const name = splitTokens(names, context.local, front.salutation !== '');
    return {
      name,
      salutation: front.salutation,
      titles: [...front.titles, ...titles],
      suffix: suffix || front.suffix,
    };
  }
  for (const more of segments.slice(2)) place(more, pieces, context);
  const back = takeAround(tokensOf(after));
  if (front.salutation !== '' && back.salutation !== '' && front.rest.length > 0) {
    pieces.others = pieces.main;
    const name = splitTokens(front.rest, context.local, true);
    return { name, salutation: front.salutation, titles: [...front.titles, ...titles], suffix };
  }
  const isGivenFirst = isReversedComma(front.rest, back.rest);
  const name = isGivenFirst
    ? { ...splitAtComma(front.rest, back.rest), unsure: true }
    : splitAtComma(front.rest, back.rest);
  return {
    name,
    salutation: front.salutation || back.salutation,
    titles: [...front.titles, ...back.titles, ...titles],
    suffix: suffix || front.suffix || back.suffix,
  };
}

/** Whether the last segment cannot be a given name: an organisation, a desk, a job, or anything behind a whole name. */
function isStrange(segments: readonly string[], context: NameContext): boolean {
  const last = segments.at(-1) ?? '';
  const before = takeAround(tokensOf(segments[0] ?? '')).rest;
  if (isOrganisation(last) || deskOf(last) || isMark(last) || isDomainOf(last, context) || isDevice(last))
    return true;
  if (context.company !== '' && isSameCompany(last, context.company)) return true;
  const given = takeAround(tokensOf(last)).rest;
  if (given.some((token) => isKnownFirst(token))) return false;
  const isWholeBefore =
    before.length > 1 &&
    isKnownFirst(before[0] ?? '') &&
    !isLastName(before[0] ?? '') &&
    !isParticle(before[0]);
  const words = given.join(' ');
  return isWholeBefore || ((roleOf(words) !== null || departmentOf(words) !== null) && !isLastName(last));
}

/** "Max, Müller": lists speak for the other order than the comma does. */
function isReversedComma(before: readonly string[], after: readonly string[]): boolean {
  const [a = ''] = before;
  const [b = ''] = after;
  return (
    before.length === 1 &&
    after.length === 1 &&
    isKnownFirst(a) &&
    !isLastName(a) &&
    isLastName(b) &&
    !isKnownFirst(b)
  );
}

const AND: ReadonlySet<string> = new Set(['und', 'and', '&', '+', 'u.', 'u', 'et']);

/** "Max und Anna Müller" stays together; of "Max Müller und Anna Schmidt" the first is read. */
function withoutOthers(tokens: readonly string[], pieces: Pieces): readonly string[] {
  const at = tokens.findIndex((token) => AND.has(token.toLowerCase()));
  if (at < 1 || at === tokens.length - 1 || tokens.slice(0, at).some(isParticle)) return tokens;
  pieces.others = tokens.join(' ');
  if (at > 1) return tokens.slice(0, at);
  return [tokens.slice(0, 3).join('\u00a0'), ...tokens.slice(3)];
}

function closedHyphens(last: string): string {
  return last.replace(/(\p{L}) ?- ?(?=\p{L})/gu, '$1-');
}

/** A part with its capitals set right. */
export function inUsualCase(
  text: string,
  part: 'first' | 'last',
  isAllCapitals: boolean,
): { readonly text: string; readonly unsure: boolean } {
  return repairCase(text, part, isAllCapitals);
}
