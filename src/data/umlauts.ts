const LETTERS = /[äöüß]/g;
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text in lower case with ä, ö, ü and ß written ae, oe, ue and ss, as on keyboards without them. */
export function spellOut(lower: string): string {
  return lower.replace(LETTERS, (letter) => SPELLED_OUT[letter] ?? letter);
}
