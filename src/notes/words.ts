import { hashOf } from './hash.ts';

/**
 * A word in the spelling in which it is compared: lower case with ä, ö, ü, ß written ae, oe, ue, ss and accents gone, so
 * that all spellings meet. `known` is kept with the word so that other files look it up once, not once a remark.
 */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** How the model knows the word: a number by its shape, all else by its text. */
  readonly shape: string;
  readonly hash: number;
  readonly near: number;
  readonly known: { languages?: unknown; phrases?: unknown; weights?: unknown; days?: boolean };
}

/** A token of a remark; `from` and `to` are offsets into the remark, so that a span can be quoted as it stands. */
export interface Token {
  readonly text: string;
  readonly kind: Word['kind'];
  readonly from: number;
  readonly to: number;
  readonly word: Word;
}

/** Remarks longer than this are cut before they are read: nobody decides after 4,000 characters. */
export const MAX_LENGTH = 4000;

const FOLD: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
};

const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:['’´`][\p{L}]+)*|\d+(?:[.,:]\d+)*|\p{Extended_Pictographic}|[^\s\p{L}\d]/uy;
const PLAIN = /^[\x00-\x7f]*$/;
const FOLDED = /[äöüßæøœ’‘´`]/g;
const ACCENTS = /\p{M}/gu;

/** Lower case, umlauts written out, accents removed. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(FOLDED, (c) => FOLD[c] ?? c)
    .normalize('NFD')
    .replace(ACCENTS, '');
}

/** Characters before this code are told by a table, which is what the expression above says of each of them. */
const TABLE = 0x250;
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const KINDS = Uint8Array.from({ length: TABLE }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\p{L}/u.test(char) ? LETTER : /\d/.test(char) ? DIGIT : /\s/.test(char) ? SPACE : MARK;
});

/** Words, numbers and marks of a remark in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = code < TABLE ? KINDS[code] : undefined;
    if (kind === SPACE) {
      i++;
      continue;
    }
    let to =
      kind === LETTER ? wordEnd(text, i) : kind === DIGIT ? numberEnd(text, i) : kind === MARK ? i + 1 : -1;
    if (to < 0) {
      TOKEN.lastIndex = i;
      const match = TOKEN.exec(text);
      if (!match) {
        i++;
        continue;
      }
      to = i + match[0].length;
    }
    const word = wordOf(text.slice(i, to));
    tokens.push({ text: word.text, kind: word.kind, from: i, to, word });
    i = to;
  }
  return tokens;
}

/** Where the word beginning at `from` ends, or -1 where a character beyond the table takes part. */
function wordEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= TABLE) return -1;
    if (KINDS[code] === LETTER) continue;
    const apostrophe = code === 0x27 || code === 0x60 || code === 0xb4;
    if (!apostrophe || i + 1 >= text.length) return i;
    const after = text.charCodeAt(i + 1);
    if (after >= TABLE) return -1;
    if (KINDS[after] !== LETTER) return i;
  }
  return i;
}

function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const joins = code === 0x2e || code === 0x2c || code === 0x3a;
    const after = joins ? text.charCodeAt(i + 1) : 0;
    if (!(after >= 48 && after <= 57)) return i;
  }
  return i;
}

/** Words met before, for all remarks; emptied when full. */
const met = new Map<string, Word>();
const MOST = 30_000;

function wordOf(raw: string): Word {
  const before = met.get(raw);
  if (before) return before;
  const first = raw.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const text = fold(raw);
  const isWord = !isDigit && (/^[a-z]/.test(text) || /\p{L}/u.test(raw));
  const kind = isDigit ? 'number' : isWord ? 'word' : 'mark';
  const shape = isDigit ? shapeOf(text) : text;
  const word: Word = { text, kind, shape, hash: hashOf(shape), near: hashOf(text, 7), known: {} };
  if (met.size >= MOST) met.clear();
  met.set(raw, word);
  return word;
}

function shapeOf(number: string): string {
  if (number.includes(':')) return '#:#';
  if (/^\d{1,2}\.\d{1,2}/.test(number)) return '#.#';
  return number.length < 3 ? '#' : number.length < 5 ? '###' : '#####';
}
