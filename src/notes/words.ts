/**
 * A token of a remark. `text` is lower case with ä, ö, ü, ß written ae, oe, ue, ss and accents gone, so that all
 * spellings of a word meet; `from` and `to` are offsets into the remark, so that a span can be quoted as it stands.
 */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
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
  /\p{L}[\p{L}\p{M}]*(?:['’´`][\p{L}]+)*|\d+(?:[.,:]\d+)*|\p{Extended_Pictographic}|[^\s\p{L}\d]/gu;
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

/** Words, numbers and marks of a remark in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const isDigit = first >= 48 && first <= 57;
    const folded = fold(raw);
    const isWord = !isDigit && /^[a-z]/.test(folded);
    tokens.push({
      text: folded,
      kind: isDigit ? 'number' : isWord || /\p{L}/u.test(raw) ? 'word' : 'mark',
      from: match.index,
      to: match.index + raw.length,
    });
  }
  return tokens;
}
