let left = new Int32Array(256);
let right = new Int32Array(256);
let taken = new Uint8Array(256);
let paired = new Int32Array(256);

/**
 * Likeness of two texts by Jaro and Winkler, 0 to 1. Gives what the library of this name gives, bit for bit (a test
 * compares them), without an array per call: it is asked for every pair of records.
 */
export function jaroWinkler(a: string, b: string): number {
  reserve(Math.max(a.length, b.length));
  const [lengthA, lengthB] = [codePoints(a, left), codePoints(b, right)];
  const matches = pairUp(lengthA, lengthB);
  if (matches === 0) return 0;
  const moved = Math.floor(displaced(lengthB, matches) / 2);
  const similarity = (matches / lengthA + matches / lengthB + (matches - moved) / matches) / 3;
  return similarity + commonStart(lengthA, lengthB) * 0.1 * (1 - similarity);
}

function reserve(length: number): void {
  if (length <= left.length) return;
  left = new Int32Array(length * 2);
  right = new Int32Array(length * 2);
  taken = new Uint8Array(length * 2);
  paired = new Int32Array(length * 2);
}

function codePoints(text: string, into: Int32Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    into[length] = code;
    length += 1;
  }
  return length;
}

/** Pairs each sign of the left text with the first free one like it in reach; `paired` holds those of the left in order. */
function pairUp(lengthA: number, lengthB: number): number {
  const reach = Math.floor(Math.max(lengthA, lengthB) / 2);
  taken.fill(0, 0, lengthB);
  let matches = 0;
  for (let i = 0; i < lengthA; i += 1) {
    const code = left[i];
    const end = Math.min(i + reach + 1, lengthB);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (right[j] !== code || taken[j] === 1) continue;
      taken[j] = 1;
      paired[matches] = code ?? 0;
      matches += 1;
      break;
    }
  }
  return matches;
}

/** How many paired signs stand in another order on the right. */
function displaced(lengthB: number, matches: number): number {
  let count = 0;
  let at = 0;
  for (let j = 0; j < lengthB && at < matches; j += 1) {
    if (taken[j] === 0) continue;
    if (paired[at] !== right[j]) count += 1;
    at += 1;
  }
  return count;
}

/** Equal signs at the start: up to three, and five for four or more, as the library counts. */
function commonStart(lengthA: number, lengthB: number): number {
  for (let at = 0; at < 4; at += 1) {
    const [one, other] = [at < lengthA ? left[at] : -1, at < lengthB ? right[at] : -1];
    if (one !== other) return at;
  }
  return 5;
}
