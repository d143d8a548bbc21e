import { PHONE_LABELS, type PhoneLabel } from '../data/phone-words.ts';
import { INVISIBLE } from './text.ts';

/** One number of a cell, still as people write it. */
export interface PhonePiece {
  /** Digits, letters of a vanity number, and a leading plus; nothing else of importance. */
  readonly text: string;
  readonly label: PhoneLabel | null;
  /** Internal extension that was named as such (`ext. 5`, `Durchwahl 12`). */
  readonly extension: string;
  /** The number began with an international prefix. */
  readonly international: boolean;
}

export interface PhoneCell {
  readonly pieces: readonly PhonePiece[];
  /** The cell says in words that there is none. */
  readonly absent: boolean;
  /** A spreadsheet turned the number into a power of ten; its digits are lost. */
  readonly destroyed: boolean;
}

/** Longest cell looked at, in UTF-16 units: three numbers with words. */
const MAX_CELL = 200;

const ABSENT =
  /^(?:[-–—_.?*/\s+]+|0{1,4}|x{2,}|n\.?\s?\/?\s?a\.?|k\.?\s?\/?\s?a\.?|kein[ea]?(?:\s\S{1,20})?|nicht (?:vorhanden|bekannt|angegeben)|none|null|nil|no|undefined|unbekannt|unknown|ohne|fehlt|leer|empty|tbd|#n\/a|#nv|nan|geheim|auf anfrage|private)$/i;
const DESTROYED = /^['+]?\d{1,3}(?:[.,]\d{1,15})?\s?[eE]\s?\+?\d{1,2}$/;
const DASHES = /[\u2010-\u2015\u2212\u00B7\u2022~_]/g;
/** Digits of Arabic and Persian keyboards; the last four bits of each are its value. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const EXTENSION =
  /[\s,;(]*(?:(?:ext(?:ension)?|durchwahl|dw|app(?:arat)?|nebenstelle|nst|klappe|kl|extn|poste)\b\.?:?|#|(?<=\d)\s?x)\s?-?\s?(\d{1,6})\)?\s*$/i;
const ALTERNATIVE_ENDING =
  /(\d)\s?(?:\/|,|oder|od\.|und|u\.|bis|\+|&)\s?-\s?\d{1,4}$|(?<=[-/]\s?\d{1,12})\s?\/\s?\d{1,3}$/i;
const ALL_LABELS = PHONE_LABELS.map(([, pattern]) => pattern).join('|');
const LABEL_BEFORE = new RegExp(`^[("']*(?:${ALL_LABELS})(?![a-zäöü])[.:)\\s-]*`, 'i');
const LABEL_INSIDE = new RegExp(
  `(?<=\\d[\\s)]{0,3}[,;/|(]?\\s{0,3})(?=(?:${ALL_LABELS})(?![a-zäöü])[.:\\s]{0,3}[+(\\d])`,
  'i',
);
const LABEL_BEHIND = new RegExp(`[\\s(]+(?:${ALL_LABELS})[.)]*$`, 'i');
const LABELS = PHONE_LABELS.map(
  ([label, pattern]) => [label, new RegExp(`(?:^|[\\s(])(?:${pattern})(?:[.):\\s-]|$)`, 'i')] as const,
);

/** Reads the numbers out of a cell, without judging them. */
export function readPhoneCell(cell: string): PhoneCell {
  if (isPlain(cell)) return { pieces: [pieceFrom(cell, null, '')], absent: false, destroyed: false };
  return readPhoneWords(cell);
}

/** One number without words, brackets around a zero, or a second beginning: the way most are written. */
const PLAIN =
  /^(?:\+|00)?[1-9(][\d ().-]{5,20}\d$|^\(?0[\d ().-]{5,20}\d$|^\(?0\d{1,5}\)? ?\/ ?[\d ]{3,14}\d$/;

function isPlain(cell: string): boolean {
  return (
    PLAIN.test(cell) &&
    digits(cell) >= 6 &&
    digits(cell) <= 15 &&
    !/\( ?0 ?\)| {2}| 00|[.]0{1,2}$|^0+$/.test(cell)
  );
}

/** The way of a cell that is not plain; the plain ones would come out of it the same. */
export function readPhoneWords(cell: string): PhoneCell {
  const text = plainCharacters(cell);
  if (text === '' || ABSENT.test(text)) return { pieces: [], absent: true, destroyed: false };
  if (DESTROYED.test(text)) return { pieces: [], absent: false, destroyed: true };
  if (text.length > MAX_CELL) return { pieces: [], absent: false, destroyed: false };
  const pieces = split(text)
    .map(pieceOf)
    .filter((piece) => piece !== null);
  return { pieces, absent: false, destroyed: false };
}

function plainCharacters(cell: string): string {
  return cell
    .slice(0, 2 * MAX_CELL)
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\t\u0085 ]+/g, ' ')
    .replace(/^['"=]+|['"]+$/g, '')
    .trim()
    .replace(/^(\+?\d{7,15})[.,]0{1,2}$/, '$1');
}

/** Cuts where a second number begins: at signs and words that stand between two numbers, at a label, at a second plus. */
function split(text: string): string[] {
  const parts = text
    .split(/[;|\r\n]+|\s(?:oder|und|or|and|bzw\.?|sowie)\s|\s?&\s?/i)
    .flatMap((part) => part.split(LABEL_INSIDE))
    .flatMap((part) => part.split(/(?<=(?:\d\D{0,3}){7,16}[\s,/])(?=\+\d|00[1-9](?:\D{0,3}\d){7})/))
    .flatMap(atSeparator)
    .filter((part) => /\d/.test(part));
  return parts.length === 0 ? [text] : parts;
}

/** `030/901820` is one number, `030 901820 / 0171 1234567` and `030901820,01711234567` are two: both halves are long and the second begins anew. */
function atSeparator(part: string): string[] {
  for (const match of part.matchAll(/\s?[/,]\s?/g)) {
    const [left, right] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
    const anew = /^\s?(?:\+|\(?0)/.test(right) ? 7 : 10;
    if (
      digits(left) >= anew &&
      digits(right) >= anew &&
      !/^\D{0,2}00\d{2,3}\D*\(?0?\)?\D*\d{1,5}$/.test(left)
    ) {
      return [left, ...atSeparator(right)];
    }
  }
  const blank = digits(part) > 15 ? /^(.{8,}?\d)\s+(0[1-9].{7,})$/.exec(part) : null;
  return blank?.[1] && blank[2] ? [blank[1], blank[2]] : [part];
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function pieceOf(part: string): PhonePiece | null {
  const label = LABELS.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
  let text = part
    .replace(/^(?:tel|callto|phone|p|t|m):/i, '')
    .replace(/^\s?O(?=[1-9][\d /-]{5})/, '0')
    .trim();
  for (let round = 0; round < 3; round += 1)
    text = text.replace(LABEL_BEFORE, '').replace(LABEL_BEHIND, '').trim();
  const named = EXTENSION.exec(text);
  if (named) text = text.slice(0, named.index);
  text = text.replace(ALTERNATIVE_ENDING, '$1').trim();
  const piece = pieceFrom(text, label, named?.[1] ?? '');
  return piece.text === '' ? null : piece;
}

function pieceFrom(given: string, label: PhoneLabel | null, extension: string): PhonePiece {
  const plus = /^[\s('"]*(?:\+\s?00|\+{1,2}|\(\+\)?|00\s?(?=[1-9]))/.exec(given);
  const international = plus !== null && !/^[\s(]*000/.test(given);
  const text = international && plus ? `+${given.slice(plus[0].length).replace(/^[\s(-]+/, '')}` : given;
  return { text: withoutOptionalZero(withoutWords(text)), label, extension, international };
}

/** A number among words (`0171 2345678 ab 18 Uhr`): the one run of seven digits and more that stands apart from letters. */
function withoutWords(text: string): string {
  if (!/\p{L}{2}/u.test(text) || /^[\d+().\s-]+[A-Z]{3,}[A-Z\d-]*$/.test(text)) return text;
  const runs = [...text.matchAll(/(?<![\p{L}\d])[+(]{0,2}\d[\d\s()/.-]{4,30}\d(?![\p{L}\d])/gu)].filter(
    ([run]) => digits(run) >= 7,
  );
  return runs.length === 1 && digits(text) - digits(runs[0]?.[0] ?? '') <= 4
    ? (runs[0]?.[0] ?? '').trim()
    : text;
}

/** `+49 (0) 30` means: dial the zero only at home. Italy and San Marino dial it always. */
function withoutOptionalZero(text: string): string {
  if (!/[([]\s?0\s?[)\]]/.test(text)) return text;
  const always = /^\+\s?3(?:9|78)/.test(text);
  return text.replace(/\s?[([]\s?0\s?[)\]]\s?/, always ? '0' : text.startsWith('+') ? ' ' : '0');
}
