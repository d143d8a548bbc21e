const MARKS = /\p{M}+/gu;
/** Not the end of a diphthong: Bauer is not Baur, and Neuer not Neur. */
const DIGRAPHS = /[ao]e|(?<![aeoq])ue/g;

/** Lower case in one Unicode form, single spaces: for "the same but for capitals". Long cells are cut at 200 characters. */
export function normalize(text: string): string {
  const start = text.slice(0, 200);
  if (/^[!-~]+(?: [!-~]+)*$/.test(start)) return start.toLowerCase();
  return start.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Without accents, ß as ss; letters that carry no accent in Unicode (ø, ł, đ, æ, œ) by their base letters. */
export function plainLetters(text: string): string {
  if (/^[a-z0-9 .@_-]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => BASE[letter] ?? letter)
    .normalize('NFC');
}

const BASE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The form in which Müller, Mueller and Muller are one: no accents, and ae, oe, ue as a, o, u. */
export function fold(text: string): string {
  return plainLetters(text).replace(DIGRAPHS, (pair) => pair.charAt(0));
}

/** Runs of letters and digits of a normalised text. */
export function tokensOf(text: string): string[] {
  if (/^[a-z0-9]+$/.test(text)) return [text];
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
