import type { Reading } from '../lead.ts';

/** Longer remarks are hardly ever written twice. */
const SHORT = 200;
const GENERATION = 2000;
let young = new Map<string, Reading>();
let old = new Map<string, Reading>();

/**
 * What `read` makes of a remark, remembered for equal remarks of the same day: lists repeat "Katalog bitte" by the
 * thousand. At most two generations of 2,000 are kept, so the memory does not grow with a list.
 */
export function remembered(text: string, ref: string, question: string, read: () => Reading): Reading {
  if (text.length > SHORT) return read();
  const key = `${ref} ${question.length} ${question}${text}`;
  const recent = young.get(key);
  if (recent) return recent;
  const reading = old.get(key) ?? read();
  if (young.size >= GENERATION) {
    old = young;
    young = new Map();
  }
  young.set(key, reading);
  return reading;
}
