import { ABSENT, NO, PRESENT, YES } from '../data/cell-words.ts';
import { PLACEHOLDERS, PLACEHOLDERS_OUTSIDE_NAMES } from '../data/placeholders.ts';
import type { FieldKind } from '../lead.ts';
import { isPlain, tidy } from './text.ts';

/** Dashes, dots, question marks and underscores alone. */
const NOTHING = /^[-–—_.?*/\\]{1,12}$/;
const EXCEL_TEXT = /^=\s?"(.{0,5000})"$/s;
/** Ids and phones of lead ads: `p:+4915112345678`, `l:123`, `ag:…`, `as:`, `c:`, `f:`. */
const TYPED = /^(?:l|ag|as|c|f|p|z):(?=[+\d\w])/;

/** Lengths and first characters of all placeholders: a cell of no such pair is none, and needs no lower case. */
const SHAPES: ReadonlySet<number> = new Set(
  [...PLACEHOLDERS, ...PLACEHOLDERS_OUTSIDE_NAMES].map((text) => shapeOf(text)),
);

function shapeOf(text: string): number {
  return text.length * 128 + (text.toLowerCase().charCodeAt(0) & 0x7f);
}

export function isPlaceholder(text: string, kind: FieldKind): boolean {
  if (text.length > 40) return false;
  const first = text.charCodeAt(0);
  // Letters and digits begin no row of dashes, and most words have the shape of no placeholder.
  const upper = first >= 65 && first <= 90;
  if (upper || (first >= 97 && first <= 122) || (first >= 48 && first <= 57)) {
    if (!SHAPES.has(text.length * 128 + (upper ? first + 32 : first))) return false;
  } else if (NOTHING.test(text)) return true;
  const lower = text.toLowerCase();
  return (
    PLACEHOLDERS.has(lower) || (kind !== 'name' && kind !== 'speech' && PLACEHOLDERS_OUTSIDE_NAMES.has(lower))
  );
}

/** A cell without its wrapping: hygiene, Excel's `="…"`, a leading guard apostrophe, typed prefixes, placeholders. Empty where nothing is left. */
export function unwrap(raw: string, kind: FieldKind): string {
  let text = isPlain(raw) ? raw : tidy(raw, kind === 'speech' ? ' / ' : ' ');
  if (text.length > 2) {
    const excel = text.startsWith('=') ? EXCEL_TEXT.exec(text) : null;
    if (excel) text = (excel[1] ?? '').replaceAll('""', '"').trim();
    else if (text.startsWith("'") && /^'[=+\-@\d]/.test(text)) text = text.slice(1);
    if ((text.length > 2 && text[1] === ':') || text[2] === ':') text = text.replace(TYPED, '');
  }
  return isPlaceholder(text, kind) ? '' : text;
}

/** `yes` or `no`, or null where the text says neither. */
export function yesNo(text: string): 'yes' | 'no' | null {
  const lower = text.toLowerCase();
  if (YES.has(lower)) return 'yes';
  return NO.has(lower) ? 'no' : null;
}

/** Attendance columns use words of their own: `Attended`, `No-show`, `Registered`. */
export function attendance(text: string): 'yes' | 'no' | null {
  const lower = text.toLowerCase();
  if (PRESENT.has(lower)) return 'yes';
  if (ABSENT.has(lower)) return 'no';
  return yesNo(text);
}

/** A plain decimal for German and English notations of a number, without unit or percent sign; null where it is none. */
export function plainNumber(text: string): string | null {
  const cell = text
    .replace(/^(?:eur|usd|chf|gbp|€|\$|£|ca\.?|~|>|<|≥|≤) ?/i, '')
    .replace(/ ?(?:%|€|\$|£|eur|usd|chf|gbp|punkte|points|pts|x|prozent|percent|\/ ?100)$/i, '')
    .replace(/[\s'’]/g, '');
  if (/^-?\d{1,15}$/.test(cell)) return String(Number(cell));
  if (
    /^-?\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?$/.test(cell) &&
    (cell.includes(',') || cell.split('.').length > 2)
  )
    return String(Number(cell.replaceAll('.', '').replace(',', '.')));
  if (
    /^-?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/.test(cell) &&
    (cell.includes('.') || cell.split(',').length > 2)
  )
    return String(Number(cell.replaceAll(',', '')));
  if (/^-?\d{1,12}[.,]\d{1,10}$/.test(cell)) return String(Number(cell.replace(',', '.')));
  return null;
}

/** Choices of a multi-select cell, joined with `; `: JSON lists, `|`, ` ::: `, quoted lists. Other cells as they are. */
export function joinChoices(text: string): string {
  if (/^\[.*\]$|^\{.*\}$/s.test(text) && text.length < 5000) {
    const inner = text.slice(1, -1).trim();
    const parts = inner.split(/["']? ?, ?["']?/).map((part) => part.replace(/^["']|["']$/g, '').trim());
    if (/^["']/.test(inner) && parts.every((part) => part !== '')) return parts.join('; ');
  }
  if (/^"[^"]*"(?:,"[^"]*")*$/.test(text)) return text.slice(1, -1).split('","').join('; ');
  if (/[^|]\|[^|]/.test(text))
    return text
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('; ');
  if (text.includes(' ::: '))
    return text
      .split(' ::: ')
      .map((part) => part.replace(/^\* /, '').trim())
      .join('; ');
  return text;
}
