/** The beginning of a text: whole lines, at least `chars` characters and `lines` lines of it where there are as many. */
export function beginning(text: string, chars: number, lines: number): string {
  let at = 0;
  for (let n = 0; at < text.length && (at < chars || n < lines); n++)
    at = afterLineEnd(text, lineEnd(text, at));
  return text.slice(0, at);
}

/** Number of line ends in a text. */
export function countLines(text: string): number {
  let n = 0;
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    n++;
    if (cr >= 0 && (lf < 0 || cr < lf)) {
      if (cr + 1 === lf) lf = text.indexOf('\n', lf + 1);
      cr = text.indexOf('\r', cr + 1);
    } else lf = text.indexOf('\n', lf + 1);
  }
  return n;
}

/**
 * Offset of the line end at or after `from`; the length of the text where there is none. Looks in growing windows:
 * a text may hold no LF or no CR at all, and searching it to its end for every line would take quadratic time.
 */
export function lineEnd(text: string, from: number): number {
  let size = 256;
  for (let at = from; at < text.length; at += size, size *= 2) {
    const part = text.slice(at, at + size);
    const lf = part.indexOf('\n');
    const cr = part.indexOf('\r');
    if (lf >= 0 || cr >= 0) return at + (lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr));
  }
  return text.length;
}

export function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
