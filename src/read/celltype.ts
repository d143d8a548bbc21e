/** What a cell looks like by itself. `word`: text without digits; `text`: anything else. */
export type CellType = 'empty' | 'email' | 'url' | 'date' | 'number' | 'phone' | 'id' | 'word' | 'text';

/** Longer cells are text: no typed value is longer, and matching stays cheap. */
const CAP = 320;

const EMAIL = /^[^\s@,;|"<>()]{1,64}@[^\s@,;|"<>()]{1,190}\.[a-z0-9-]{2,24}$/i;
const URL = /^(https?:\/\/|www\.)\S+$/i;
const NUMBER = /^[-+(]?[$€£]?\s?\d[\d.,' ]*\s?(%|€|\$|EUR|USD|CHF)?\)?$/;
const DATE =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ,]{1,2}\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[-+]\d{2}:?\d{2})?)?$/i;
const TIME = /^\d{1,2}:\d{2}(:\d{2}([.,]\d{1,6})?)?\s?([ap]\.?m\.?)?$/i;
const WRITTEN_DATE =
  /^([a-z]{3,9},?\s)?(\d{1,2}\.?\s[a-zäé]{3,9}\.?|[a-z]{3,9}\.?\s\d{1,2}),?\s\d{4}([,T ]{0,2}\d{1,2}:\d{2}(:\d{2})?\s?([ap]m)?)?$/i;
const PHONE = /^(p:)?(\+|00?)[\d\s()/.-]{6,24}$/;
/** A share is written like a telephone number with a dot. */
const SHARE = /^[-+]?0[.,]\d+$/;
const ID = /^([a-z]{1,3}:)?(?=[^\s]*\d)[0-9a-f]{8,}(-[0-9a-f]{2,}){0,6}$/i;

export function cellType(cell: string): CellType {
  const text = cell.length > CAP ? cell.slice(0, CAP + 1).trim() : cell.trim();
  if (text === '') return 'empty';
  if (text.length > CAP) return 'text';
  if (text.includes('@') && EMAIL.test(text)) return 'email';
  const code = text.charCodeAt(0);
  const digits = /\d/.test(text);
  if (!digits) return URL.test(text) ? 'url' : 'word';
  if (DATE.test(text) || TIME.test(text) || WRITTEN_DATE.test(text)) return 'date';
  if (SHARE.test(text)) return 'number';
  if (PHONE.test(text) && (code === 43 || code === 48 || code === 112)) return 'phone';
  if (NUMBER.test(text)) return 'number';
  if (URL.test(text)) return 'url';
  if (ID.test(text)) return 'id';
  return 'text';
}

export function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** Types that a column keeps: a header cell among them would stand out. */
const STRONG: ReadonlySet<CellType> = new Set<CellType>(['email', 'url', 'date', 'number', 'phone', 'id']);

export function isValue(type: CellType): boolean {
  return STRONG.has(type);
}

/** What the cells of a column are. */
export interface ColumnProfile {
  /** The type that at least 80 % of the filled cells have, or null. */
  readonly type: CellType | null;
  readonly filled: number;
  /** Some cell is an e-mail address. */
  readonly emails: boolean;
}

export function profileColumns(rows: readonly (readonly string[])[], width: number): ColumnProfile[] {
  return Array.from({ length: width }, (_, column) => profileColumn(rows, column));
}

function profileColumn(rows: readonly (readonly string[])[], column: number): ColumnProfile {
  const counts = new Map<CellType, number>();
  let filled = 0;
  for (const cells of rows) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const type = cellType(cell);
    if (type === 'empty') continue;
    filled++;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  // Phone numbers are written in many ways; numbers among them are phones that lost their sign.
  const phones = counts.get('phone') ?? 0;
  const merged = phones > 0 ? phones + (counts.get('number') ?? 0) : 0;
  const found = { filled, emails: counts.has('email') };
  for (const [type, count] of counts) if (isValue(type) && count >= filled * 0.8) return { type, ...found };
  if (filled > 0 && merged >= filled * 0.8) return { type: 'phone', ...found };
  return { type: null, ...found };
}

/** Share of the filled typed cells that have the type of their column; null where no typed column is filled. */
export function fitOf(cells: readonly string[], profile: readonly ColumnProfile[], shift = 0): number | null {
  let typed = 0;
  let fitting = 0;
  for (let i = 0; i < profile.length; i++) {
    const wanted = profile[i]?.type ?? null;
    const cell = cells[i + shift];
    if (cell === undefined || cell === '') continue;
    const type = cellType(cell);
    if (type === 'empty') continue;
    if (wanted === null) {
      // An address in a column that has never held one speaks against the place.
      if (type === 'email' && !profile[i]?.emails) typed++;
      continue;
    }
    typed++;
    if (type === wanted || (isValue(type) && wanted === 'phone' && type === 'number')) fitting++;
  }
  return typed === 0 ? null : fitting / typed;
}
