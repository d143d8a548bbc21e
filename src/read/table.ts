import type { LineCount, ListFile, Problem, ReadOptions, RecordRow, Row } from '../list.ts';
import type { Dialect } from './cells.ts';
import { fitOf } from './celltype.ts';
import { type TextBlock, textBlocks } from './decode.ts';
import { decideDialect, delimiterFrom, isQuoting, type Judged } from './dialect.ts';
import { decideEncoding, type Encoding } from './encoding.ts';
import { type Layout, understand } from './layout.ts';
import { beginning } from './lines.ts';
import { refuseOtherText } from './refuse.ts';
import { straighten } from './reread.ts';
import { type Ledger, type Place, sortRows } from './rows.ts';
import type { Source } from './source.ts';
import { type LineFlags, type RawRecord, splitRecords } from './split.ts';
import type { Shape } from './swallow.ts';

/** Records given to inference, and rows that the layout is understood from. */
const SAMPLE = 200;
const LOOK = 2000;
/** Characters that a file is understood from. */
const OPENING = 1 << 18;
const OPENING_CAP = 8 << 20;
/** Problems of one kind that are written down; more of the same say nothing new. */
const PROBLEMS = 1000;

/** Opens a table of text. */
export function openTable(path: string, source: Source, options: ReadOptions): ListFile {
  const encoding = decideEncoding(source, options.encoding);
  const opening = openingText(source, encoding);
  refuseOtherText(path, opening);
  const announced = announcedDelimiter(opening);
  const content = opening.slice(announced.length);
  const judged = decideDialect(
    content,
    options.delimiter === undefined ? undefined : delimiterFrom(options.delimiter),
  );
  const dialect = honest(judged, announced, content, options.delimiter !== undefined);
  const { layout, place } = understandText(content, dialect, announced.lines);
  return listOf(path, source, encoding, dialect, announced, layout, place, opening);
}

function listOf(
  path: string,
  source: Source,
  encoding: Encoding,
  judged: Judged,
  announced: Announced,
  layout: Layout,
  place: Place,
  opening: string,
): ListFile {
  const lines: LineCount = { total: 0, preamble: 0, header: 0, blank: 0, skipped: 0, record: 0 };
  const problems: Problem[] = [];
  const { dialect } = judged;
  const first = firstProblems(encoding, judged, announced, layout);
  const pass = (): Iterable<Row> =>
    readRows({ source, encoding, dialect, announced, layout, place, lines, problems, first });
  const sample = takeSample(pass());
  return {
    path,
    format: 'csv',
    preset: layout.preset?.id ?? null,
    encoding: encoding.name,
    bom: encoding.bom,
    delimiter: dialect.delimiter.trim() || dialect.delimiter.slice(0, 1),
    quote: isQuoting(opening, dialect) ? dialect.quote : '',
    newline: newlineOf(opening),
    preambleLines: layout.headerRows > 0 ? place.first - 1 : 0,
    headerLine: layout.headerRows > 0 ? place.first : 0,
    header: layout.header,
    sample,
    facts: layout.facts,
    rows: pass,
    lines,
    problems,
  };
}

interface Pass {
  readonly source: Source;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly announced: Announced;
  readonly layout: Layout;
  readonly place: Place;
  readonly lines: LineCount;
  readonly problems: Problem[];
  readonly first: readonly Problem[];
}

function* readRows(pass: Pass): Generator<Row> {
  const { lines, problems, layout, announced, dialect, encoding } = pass;
  Object.assign(lines, { total: 0, preamble: announced.lines, header: 0, blank: 0, skipped: 0, record: 0 });
  problems.length = 0;
  problems.push(...pass.first);
  const ledger: Ledger = { lines, tell: teller(problems) };
  const flags: LineFlags = {
    onForeign: (line) =>
      ledger.tell({
        line: line + announced.lines,
        code: 'OTHER_ENCODING',
        args: { encoding: encoding.fallback },
      }),
    onNul: (line) => ledger.tell({ line: line + announced.lines, code: 'NUL_REMOVED' }),
  };
  const blocks = withoutStart(textBlocks(pass.source, encoding), announced.length);
  const records = splitRecords(blocks, dialect, shapeOf(layout), flags);
  const straight = straighten(records, dialect, layout.header.length);
  yield* sortRows(numbered(straight, announced.lines), layout, pass.place, ledger);
  lines.total = lines.preamble + lines.header + lines.blank + lines.skipped + lines.record;
}

function* numbered(records: Iterable<RawRecord>, offset: number): Generator<RawRecord> {
  if (offset === 0) yield* records;
  else for (const record of records) yield { ...record, line: record.line + offset };
}

function* withoutStart(blocks: Iterable<TextBlock>, length: number): Generator<TextBlock> {
  let left = length;
  for (const block of blocks) {
    yield left > 0 ? { ...block, text: block.text.slice(left) } : block;
    left = Math.max(0, left - block.text.length);
  }
}

function teller(problems: Problem[]): (problem: Problem) => void {
  const counts = new Map<string, number>();
  return (problem) => {
    const count = counts.get(problem.code) ?? 0;
    counts.set(problem.code, count + 1);
    if (count < PROBLEMS) problems.push(problem);
  };
}

function shapeOf(layout: Layout): Shape {
  const { profile, header } = layout;
  const typed = profile.filter(({ type }) => type !== null).length;
  if (typed === 0) return { width: header.length, fits: null };
  return { width: header.length, fits: (cells) => (fitOf(cells, profile) ?? 1) >= 0.5 };
}

/** Whole lines from the beginning: 256 KB, or where lines are long 20 of them, but no more than 8 MB. */
function openingText(source: Source, encoding: Encoding): string {
  let text = '';
  for (const block of textBlocks(source, encoding)) {
    text += block.text;
    const start = beginning(text, OPENING, 20);
    if (start.length < text.length) return start;
    if (text.length > OPENING_CAP) break;
  }
  return text;
}

interface Announced {
  readonly delimiter: string | null;
  readonly length: number;
  readonly lines: number;
}

/** Excel's first line `sep=;`, quoted or not. */
function announcedDelimiter(text: string): Announced {
  const found = /^"?sep=(.|\\t)"?[,;\t| ]*(\r\n|\r|\n|$)/i.exec(text.slice(0, 40));
  if (!found) return { delimiter: null, length: 0, lines: 0 };
  const delimiter = found[1] === '\\t' ? '\t' : (found[1] ?? null);
  return { delimiter, length: found[0].length, lines: 1 };
}

/** What the file announces, unless another delimiter makes a table and the announced one does not. */
function honest(judged: Judged, announced: Announced, text: string, forced: boolean): Judged {
  const said = announced.delimiter;
  if (forced || said === null || said === judged.dialect.delimiter) return judged;
  const believed = decideDialect(text, said);
  return believed.width > 1 && believed.score >= judged.score * 0.5 ? believed : judged;
}

function understandText(text: string, judged: Judged, offset: number): { layout: Layout; place: Place } {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const blocks = [{ text, foreignLines: [], nulLines: [] }];
  const records = splitRecords(blocks, judged.dialect, { width: judged.width, fits: null });
  for (const record of straighten(records, judged.dialect, judged.width)) {
    rows.push(record.cells);
    lines.push(record.line + offset);
    if (rows.length >= LOOK) break;
  }
  const layout = understand(rows, judged.width);
  const first = lines[layout.start] ?? 1;
  const last = layout.headerRows === 0 ? first - 1 : (lines[layout.start + layout.headerRows - 1] ?? first);
  return { layout, place: { first, last } };
}

function firstProblems(encoding: Encoding, judged: Judged, announced: Announced, layout: Layout): Problem[] {
  const problems: Problem[] = [];
  if (encoding.how === 'mixed' && encoding.name !== 'utf-8')
    problems.push({ line: 1, code: 'GUESSED_ENCODING', args: { encoding: encoding.name } });
  if (announced.delimiter !== null && announced.delimiter !== judged.dialect.delimiter)
    problems.push({ line: 1, code: 'LYING_SEP' });
  if (layout.headerRows === 0) problems.push({ line: 1, code: 'NO_HEADER' });
  const seen = new Map<string, number>();
  layout.header.forEach((label, i) => {
    const first = seen.get(label);
    if (label !== '' && first !== undefined)
      problems.push({ line: 1, code: 'DUPLICATE_HEADER', args: { first: first + 1, second: i + 1 } });
    else seen.set(label, i);
  });
  return problems;
}

function takeSample(rows: Iterable<Row>): RecordRow[] {
  const sample: RecordRow[] = [];
  for (const row of rows) {
    if (row.kind === 'record') sample.push(row);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function newlineOf(text: string): string {
  const crlf = text.split('\r\n').length - 1;
  const cr = text.split('\r').length - 1 - crlf;
  const lf = text.split('\n').length - 1 - crlf;
  const kinds = [crlf, cr, lf].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'CRLF' : cr > 0 ? 'CR' : 'LF';
}
