/**
 * Letters of other scripts that look like Latin ones (the Cyrillic and Greek part of the confusables of UTS #39).
 * A label made of nothing else is a Latin word in disguise.
 */
const LOOK_ALIKES = /^[асеорхуіјѕһԁԛԝӏѵкгтвнмпοαινυρτκχωη0-9-]+$/u;
const LATIN = /\p{sc=Latin}/u;
const OTHER =
  /[\p{L}--[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]]/v;

/**
 * True where an address mixes scripts inside one word as UTS #39 (highly restrictive) forbids, or where a whole label
 * of the domain only imitates Latin letters. `аnna@firma.de` with a Cyrillic `а` is another mailbox, or none.
 */
export function mixesScripts(address: string): boolean {
  if (/^[\x20-\x7E]*$/.test(address)) return false;
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  const words = [...address.slice(0, at).split(/[._+-]/), ...labels];
  if (words.some((word) => LATIN.test(word) && OTHER.test(word))) return true;
  return labels.some((label) => OTHER.test(label) && LOOK_ALIKES.test(label));
}
