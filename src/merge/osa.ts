let above = new Int32Array(64);
let before = new Int32Array(64);
let row = new Int32Array(64);

/**
 * Edits that turn `a` into `b`: insertions, deletions, substitutions and swaps of neighbours (optimal string
 * alignment), counted up to `cap`; anything more is `cap + 1`. A swapped pair is the commonest slip of a typist and
 * counts once, which plain Levenshtein does not do.
 */
export function edits(a: string, b: string, cap = 3): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > cap) return cap + 1;
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  if (start === endA || start === endB) return Math.min(Math.max(endA, endB) - start, cap + 1);
  return cap === 1 ? oneEdit(a, b, start, endA, endB) : between(a, b, start, endA, endB, cap);
}

/** What is left between equal beginnings and ends is one edit if it is one sign each, or two swapped. */
function oneEdit(a: string, b: string, start: number, endA: number, endB: number): number {
  if (endA !== endB || endA - start > 2) return 2;
  if (endA - start === 1) return 1;
  return a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start)
    ? 1
    : 2;
}

function between(a: string, b: string, start: number, endA: number, endB: number, cap: number): number {
  const width = endB - start;
  if (width >= row.length) [above, before, row] = [grown(width), grown(width), grown(width)];
  for (let j = 0; j <= width; j += 1) above[j] = j;
  for (let i = 1; i <= endA - start; i += 1) {
    const sign = a.charCodeAt(start + i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= width; j += 1) {
      const other = b.charCodeAt(start + j - 1);
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (sign === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && sign === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > cap) return cap + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[width] ?? cap + 1, cap + 1);
}

const grown = (width: number): Int32Array<ArrayBuffer> => new Int32Array(width * 2);
