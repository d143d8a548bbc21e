import { UserError } from '../errors.ts';
import { type Dialect, readLine } from './cells.ts';
import { beginning } from './lines.ts';
import { resemblance } from './resemblance.ts';
import { type RawRecord, splitRecords } from './split.ts';

/** Delimiters of exports, the usual ones first: they win ties. The rest is tried only where none of these fits. */
const USUAL = [',', ';', '\t', '|'] as const;
/** A tab written as two characters, by a program that was told so and took it literally. */
const WRITTEN_TAB = '\\t';
const RARE = [':', ' ', '^', '~', '¦', '\x1f', '§', '#', '!', '*', '&'] as const;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
  ['space', ' '],
]);

/** What `--delimiter` says: a character, or its name. */
export function delimiterFrom(wanted: string): string {
  const delimiter = NAMED.get(wanted.toLowerCase()) ?? wanted;
  if (delimiter === '' || /["\r\n]/.test(delimiter))
    throw new UserError('The delimiter cannot be empty, a quote or a line end.', 'Use , ; tab or |.');
  return delimiter;
}

export interface Judged {
  readonly dialect: Dialect;
  readonly records: readonly RawRecord[];
  /** How much the reading resembles a table, 0 to 1. */
  readonly score: number;
  /** The usual number of cells. */
  readonly width: number;
}

/** A first look goes no deeper than this many characters, or lines where they are long, and records. */
const LOOK = 1 << 17;
const LINES = 20;
const RECORDS = 400;

/**
 * Decides delimiter and quoting by which reading makes the sample most like a table: the records agree on their
 * number of cells, and the cells look like values. Frequency does not count: decimal commas may outnumber semicolons.
 */
export function decideDialect(sample: string, wanted: string | undefined): Judged {
  const text = withoutComments(beginning(sample, LOOK, LINES));
  if (wanted !== undefined) return judge(text, wanted).judged;
  const usual = compound(text, best(text, [...USUAL, WRITTEN_TAB]));
  if (usual.score >= 0.35) return usual.judged;
  const rare = best(text, RARE);
  if (rare.judged.records.length >= 3 && rare.score > 0.4 && rare.score > usual.score * 2) return rare.judged;
  if (usual.score >= 0.08) return usual.judged;
  // One column: a delimiter that does not occur keeps every line whole.
  const absent = USUAL.find((delimiter) => !text.includes(delimiter)) ?? '\x1f';
  return judge(text, absent).judged;
}

/** Lines of `#` before the table follow no dialect. */
function withoutComments(text: string): string {
  const comments = /^(#[^\r\n]*(\r\n|\r|\n))+/.exec(text)?.[0] ?? '';
  return text.slice(comments.length).trim() === '' ? text : text.slice(comments.length);
}

/**
 * `a, b, c`: where a blank follows every delimiter, or the rows agree only if it does, it belongs to it. Where every
 * second cell is empty, header included, the delimiter is a double one.
 */
function compound(text: string, scored: Scored): Scored {
  const { dialect, width, records } = scored.judged;
  const { delimiter } = dialect;
  if (isDoubled(records, width)) return judge(text, delimiter + delimiter);
  if (delimiter.length > 1 || !text.includes(`${delimiter} `)) return scored;
  const wide = judge(text, `${delimiter} `);
  if (wide.score > scored.score * 1.1) return wide;
  const all = text.split(delimiter).length - 1;
  const blank = text.split(`${delimiter} `).length - 1;
  const every = blank >= all * 0.95 && wide.judged.width === width;
  return every && wide.score >= scored.score ? wide : scored;
}

function isDoubled(records: readonly RawRecord[], width: number): boolean {
  if (width < 3 || width % 2 === 0) return false;
  const full = records.filter(({ cells }) => cells.length === width);
  return full.length > 1 && full.every(({ cells }) => cells.every((cell, i) => i % 2 === 0 || cell === ''));
}

interface Scored {
  readonly judged: Judged;
  readonly score: number;
}

function best(text: string, delimiters: readonly string[]): Scored {
  let top: Scored | null = null;
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter)) continue;
    const scored = judge(text, delimiter);
    if (top === null || scored.score > top.score + 1e-9) top = scored;
  }
  return top ?? judge(text, delimiters[0] ?? ',');
}

function judge(text: string, delimiter: string): Scored {
  const double = wrapped(text, '"', delimiter);
  const single = wrapped(text, "'", delimiter);
  if (single >= 4 && single > double * 2) return judgeQuoted(text, delimiter, "'");
  const usual = judgeQuoted(text, delimiter, '"');
  // An apostrophe quotes few cells where few need it: then the rows agree only if it is read so.
  if (single === 0 || double > 0) return usual;
  const other = judgeQuoted(text, delimiter, "'");
  return faults(other) === 0 && other.score > usual.score * 1.02 ? other : usual;
}

function judgeQuoted(text: string, delimiter: string, quote: string): Scored {
  const doubled = judgeWith(text, { delimiter, quote, escape: quote });
  if (!text.includes(`\\${quote}`)) return doubled;
  // `\"` is an escaped quote where reading it so leaves fewer quotes in wrong places.
  const escaped = judgeWith(text, { delimiter, quote, escape: '\\' });
  return faults(escaped) < faults(doubled) ? escaped : doubled;
}

function judgeWith(text: string, dialect: Dialect): Scored {
  const records: RawRecord[] = [];
  const blocks = [{ text, foreignLines: [], nulLines: [] }];
  for (const record of splitRecords(blocks, dialect, { width: 0, fits: null })) {
    records.push(record);
    if (records.length >= RECORDS) break;
  }
  const width = usualWidth(records, dialect);
  const score = resemblance(records, width);
  return { judged: { dialect, records, score, width }, score };
}

function faults({ judged: { records } }: Scored): number {
  return records.filter(({ damage, stray }) => damage !== null || stray).length;
}

/**
 * The number of cells that most records have; one cell only where there is nothing else. Ties go to the record
 * that comes first, which may be the header. The lines of a record that runs over several count as well: where a
 * stray quote has swallowed records, they are the majority.
 */
function usualWidth(records: readonly RawRecord[], dialect: Dialect): number {
  const counts = new Map<number, number>();
  const count = (n: number) => {
    if (n > 1) counts.set(n, (counts.get(n) ?? 0) + 1);
  };
  for (const { cells, span, raw } of records) {
    count(cells.length);
    if (span > 1) for (const line of raw.split(/\r\n|\r|\n/)) count(readLine(line, dialect).length);
  }
  let width = 1;
  let most = 0;
  for (const [n, times] of counts)
    if (times > most) {
      width = n;
      most = times;
    }
  return width;
}

/** Whether any cell of the text is quoted. */
export function isQuoting(text: string, { quote, delimiter }: Dialect): boolean {
  return quote !== '' && wrapped(text, quote, delimiter) > 0;
}

/** How many cells open or close with the quote right beside a delimiter or line end, the lesser of the two. */
function wrapped(text: string, quote: string, delimiter: string): number {
  let opens = 0;
  let closes = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at === 0 || isBreak(text, at - 1) || text.startsWith(delimiter, at - delimiter.length)) opens++;
    const next = at + 1;
    if (next >= text.length || isBreak(text, next) || text.startsWith(delimiter, next)) closes++;
  }
  return Math.min(opens, closes);
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
