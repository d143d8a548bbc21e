/** Longer cells are cut before any expression runs over them (the reader has its own limit for whole records). */
export const MAX_CELL = 10_000;

const LINE_BREAKS = /[\r\n\u0085\u2028\u2029\u000b\u000c]+/g;
/** A line that ends with a mark needs no other between it and the next one. */
const ENDED = /[.!?:;,…] {0,2}$/;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
/** Controls, bidi marks and overrides, zero-width characters, soft hyphen, BOM: nothing a person typed on purpose. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** Anything that may need work: all but Latin letters as one character each, common punctuation and single inner blanks. */
const UNTIDY = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f€–—…„“”‚‘’•™]| {2}|^ | $/;

/**
 * Whether a text is printable ASCII and plain letters of Latin-1 with single inner blanks: nothing to tidy or to repair.
 * Most cells are, and one pass over their characters is cheaper than the expressions below.
 */
export function isPlain(text: string): boolean {
  const { length } = text;
  if (length > MAX_CELL) return false;
  let blank = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code > 0x7e && !isPlainLetter(code))) return false;
    if (code !== 0x20) blank = false;
    else if (blank) return false;
    else blank = true;
  }
  return !blank;
}

/** The letters of Latin-1 without those that begin UTF-8 that was read as windows-1252 (ÂÃÄÅâ). */
function isPlainLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0xff && !(code >= 0xc2 && code <= 0xc5) && code !== 0xe2;
}

/** Text hygiene for every cell and header: NFC, blanks made plain, invisible characters removed, trimmed. Line breaks become `breaks`, or a blank behind a closing mark. */
export function tidy(text: string, breaks = ' '): string {
  const cut = text.length > MAX_CELL ? text.slice(0, MAX_CELL).toWellFormed() : text;
  if (!UNTIDY.test(cut)) return cut;
  return cut
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(LINE_BREAKS, (_found, at: number, whole: string) =>
      ENDED.test(whole.slice(Math.max(0, at - 3), at)) ? ' ' : breaks,
    )
    .replace(BLANKS, ' ')
    .trim();
}

/** windows-1252 characters above Latin-1, with their bytes; the five bytes it leaves open stand for themselves. */
const CP1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, index) => [char, 0x80 + index]),
);
const SUSPECT = /[ÃÂâÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undoes UTF-8 that was read as windows-1252 (`MÃ¼ller` → `Müller`), only where the way back is exact; else the text as it is. */
export function unmangle(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const byte =
      code < 0x100 && !(code >= 0x80 && code < 0xa0)
        ? code
        : (CP1252.get(char) ?? (code < 0x100 ? code : -1));
    if (byte < 0) return text;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
