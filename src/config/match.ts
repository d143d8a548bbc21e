import { createRequire } from 'node:module';

/** "51-200", "1.000 +", "> 250", "12": the numbers a size cell names. Null where it names none. */
export function numberRange(text: string): { low: number; high: number } | null {
  const numbers = [...text.slice(0, 60).matchAll(/\d+(?:[.,'’ ]\d{3}\b)*(?:[.,]\d{1,2}\b)?/g)].map(
    ([token]) => Number(token.replace(/[.,'’ ](?=\d{3})/g, '').replace(',', '.')),
  );
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second !== undefined) return { low: Math.min(first, second), high: Math.max(first, second) };
  if (/\+|>|über|mehr als|over|more than|ab /i.test(text))
    return { low: first, high: Number.POSITIVE_INFINITY };
  if (/<|unter|weniger|bis|under|less|up to/i.test(text)) return { low: 0, high: first };
  return { low: first, high: first };
}

/** Whole days from `from` to `to`, both ISO dates or times. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** Whether a text fits a glob, or one of several; capitals aside, over the first 2000 characters. */
export function fitsGlob(text: string, glob: string | readonly string[]): boolean {
  if (typeof glob !== 'string') return glob.some((one) => fitsGlob(text, one));
  return globFits(fold(text).slice(0, 2000), fold(glob));
}

/** Linear-time glob: after the last star only the tail is tried again, so no pattern can blow up. */
function globFits(text: string, glob: string): boolean {
  let t = 0;
  let g = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g++;
      mark = t;
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === text[t])) {
      t++;
      g++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++mark;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

interface Expression {
  readonly matcher: (text: string) => { find: () => boolean };
}
const expressions = new Map<string, Expression>();
const require = createRequire(import.meta.url);

/** Compiles a user's expression with the linear-time engine, which is loaded when the first one is met. Throws on bad syntax. */
export function compileExpression(source: string): Expression {
  const known = expressions.get(source);
  if (known) return known;
  const { RE2JS } = require('re2js') as typeof import('re2js');
  const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  expressions.set(source, compiled);
  return compiled;
}

/** Whether a text fits a user's expression anywhere, over the first 2000 characters. */
export function fitsExpression(text: string, source: string): boolean {
  return compileExpression(source).matcher(text.slice(0, 2000)).find();
}

/** Texts are compared without outer blanks and capitals. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}
