import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UserError } from '../errors.ts';
import { guessSingleByte } from './codepage.ts';
import type { Source } from './source.ts';

/** How the bytes of a file become text. */
export interface Encoding {
  /** As shown to people: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly name: string;
  readonly bom: boolean;
  /** Bytes before the text begins. */
  readonly skip: number;
  /** `mixed`: each line is UTF-8 where it is valid, else `fallback`. `wide`: fixed units, `whole`: as `name` says. */
  readonly how: 'mixed' | 'utf16le' | 'utf16be' | 'utf32' | 'whole';
  /** Code page of the lines that are not UTF-8. */
  readonly fallback: string;
}

/** Text that ends with a line, and which of its lines (from 0) were not what the encoding says or held NULs. */
export interface TextBlock {
  readonly text: string;
  readonly foreignLines: readonly number[];
  readonly nulLines: readonly number[];
}

/**
 * Order of evidence: what the user says; a byte order mark; NULs on every other byte; UTF-8, checked line by line.
 * Lines that are not UTF-8 are read with the code page under which most of them make sense; where they are the
 * majority of the lines with umlauts, that code page is the encoding of the file.
 */
export function decideEncoding(source: Source, wanted: string | undefined): Encoding {
  const { head } = source;
  const mark = byteOrderMark(head);
  if (wanted !== undefined) return asWanted(wanted, mark);
  if (mark) return mark;
  const wide = widePattern(head);
  if (wide)
    return {
      name: wide === 'utf16le' ? 'utf-16le' : wide === 'utf16be' ? 'utf-16be' : 'utf-32',
      bom: false,
      skip: 0,
      how: wide,
      fallback: '',
    };
  return decideByLines(source, 0, false);
}

function asWanted(wanted: string, mark: Encoding | null): Encoding {
  const name = wanted.toLowerCase().replace(/_/g, '-');
  if (/^utf-?8(-sig)?$/.test(name))
    return {
      name: 'utf-8',
      bom: mark?.name === 'utf-8',
      skip: mark?.name === 'utf-8' ? 3 : 0,
      how: 'mixed',
      fallback: 'windows-1252',
    };
  if (!iconv.encodingExists(name))
    throw new UserError(
      `The encoding ${JSON.stringify(wanted)} is not known.`,
      'Use for example utf-8, utf-16le, windows-1252, iso-8859-15, macroman or cp850.',
    );
  if (/^utf-?16/.test(name) || name === 'ucs-2') {
    const how = name.includes('be') ? 'utf16be' : 'utf16le';
    if (mark?.how === 'utf16le' || mark?.how === 'utf16be') return mark;
    return { name: how === 'utf16be' ? 'utf-16be' : 'utf-16le', bom: false, skip: 0, how, fallback: '' };
  }
  return { name, bom: false, skip: 0, how: 'whole', fallback: name };
}

function byteOrderMark(head: Uint8Array): Encoding | null {
  const [a, b, c, d] = head;
  // Delimiters and line ends of wide text hold NULs: two odd bytes before plain text are damage, not a mark.
  const wide = head.length < 64 || head.includes(0);
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { name: 'utf-8', bom: true, skip: 3, how: 'mixed', fallback: 'windows-1252' };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    return { name: 'utf-32le', bom: true, skip: 4, how: 'utf32', fallback: '' };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
    return { name: 'utf-32be', bom: true, skip: 4, how: 'utf32', fallback: '' };
  if (wide && a === 0xff && b === 0xfe)
    return { name: 'utf-16le', bom: true, skip: 2, how: 'utf16le', fallback: '' };
  if (wide && a === 0xfe && b === 0xff)
    return { name: 'utf-16be', bom: true, skip: 2, how: 'utf16be', fallback: '' };
  return null;
}

/** Text in Latin letters has a NUL on nearly every second byte in UTF-16; a few stray NULs are damage, not an encoding. */
function widePattern(head: Uint8Array): 'utf16le' | 'utf16be' | 'utf32' | null {
  const n = Math.min(head.length, 4096) & ~3;
  if (n < 4) return null;
  const nuls = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) if (head[i] === 0) nuls[i & 3] = (nuls[i & 3] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = nuls.map((count) => count / (n / 4));
  if (Math.min(a, b, c) > 0.8 || Math.min(b, c, d) > 0.8) return 'utf32';
  if (Math.min(b, d) > 0.5 && Math.max(a, c) < 0.2) return 'utf16le';
  if (Math.min(a, c) > 0.5 && Math.max(b, d) < 0.2) return 'utf16be';
  return null;
}

/** At most this many bytes of lines that are not UTF-8 are kept for guessing the code page. */
const GUESS_BYTES = 1 << 16;

function decideByLines(source: Source, skip: number, bom: boolean): Encoding {
  const foreign: Uint8Array[] = [];
  let kept = 0;
  let foreignLines = 0;
  let utf8Lines = 0;
  for (const block of byteBlocks(source.pieces())) {
    if (isUtf8(block)) {
      if (utf8Lines === 0 && !isAscii(block)) utf8Lines++;
      continue;
    }
    for (const line of byteLines(block)) {
      if (isAscii(line)) continue;
      if (isUtf8(line)) utf8Lines++;
      else {
        foreignLines++;
        if (kept < GUESS_BYTES) foreign.push(Buffer.from(line));
        kept += line.length;
      }
    }
  }
  const fallback = foreignLines === 0 ? 'windows-1252' : guessSingleByte(Buffer.concat(foreign));
  const name = foreignLines > utf8Lines ? fallback : 'utf-8';
  return { name, bom, skip, how: 'mixed', fallback };
}

/** The text of a source in blocks that end with a line. NULs are dropped; a NUL before a quote escapes it. */
export function* textBlocks(source: Source, encoding: Encoding): Generator<TextBlock> {
  let first = true;
  for (const text of decoded(source, encoding)) {
    const block = first ? { ...text, text: text.text.replace(/^\uFEFF/, '') } : text;
    first = false;
    yield block.text.includes('\0') ? withoutNuls(block) : block;
  }
}

function withoutNuls(block: TextBlock): TextBlock {
  const nulLines: number[] = [];
  let line = 0;
  for (let i = 0; i < block.text.length; i++) {
    const code = block.text.charCodeAt(i);
    if (code === 10 || (code === 13 && block.text.charCodeAt(i + 1) !== 10)) line++;
    else if (code === 0 && nulLines.at(-1) !== line) nulLines.push(line);
  }
  // A line of NULs alone must stay a line, and CR NUL LF must not become one line end.
  const text = block.text
    .replace(/(^|\r)\0+(?=\n)/g, '$1 ')
    .replace(/(^|[\r\n])\0+$/, '$1 ')
    .replaceAll('\0"', '""')
    .replaceAll('\0', '');
  return { ...block, text, nulLines };
}

function* decoded(source: Source, encoding: Encoding): Generator<TextBlock> {
  const pieces = blocksBehind(source.pieces(), encoding.skip);
  if (encoding.how === 'mixed') {
    for (const block of byteBlocks(pieces)) yield decodeLines(block, encoding);
    return;
  }
  const plain = encoding.how === 'whole' && isSingleByte(encoding.name);
  if (plain) {
    for (const block of byteBlocks(pieces))
      yield { text: decodeSingle(block, encoding.name), foreignLines: [], nulLines: [] };
    return;
  }
  const decoder = iconv.getDecoder(
    encoding.how === 'whole' ? encoding.name : encoding.how === 'utf32' ? 'utf-32' : encoding.name,
  );
  let rest = '';
  for (const piece of pieces) {
    const text = rest + decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    const cut = endOfLastTextLine(text);
    rest = text.slice(cut, cut + LINE_CAP);
    if (cut > 0) yield { text: text.slice(0, cut), foreignLines: [], nulLines: [] };
  }
  const last = rest + (decoder.end() ?? '');
  if (last) yield { text: last, foreignLines: [], nulLines: [] };
}

function decodeLines(block: Buffer, encoding: Encoding): TextBlock {
  if (isAscii(block)) return { text: block.toString('latin1'), foreignLines: [], nulLines: [] };
  if (isUtf8(block)) return { text: block.toString('utf8'), foreignLines: [], nulLines: [] };
  const parts: string[] = [];
  const foreignLines: number[] = [];
  let line = 0;
  for (const bytes of byteLines(block)) {
    if (isUtf8(bytes)) parts.push(bytes.toString('utf8'));
    else {
      parts.push(decodeSingle(bytes, encoding.fallback));
      if (encoding.name === 'utf-8') foreignLines.push(line);
    }
    line++;
  }
  return { text: parts.join(''), foreignLines, nulLines: [] };
}

function isSingleByte(name: string): boolean {
  return /^(windows-?12|cp12|win12|iso-?8859|latin|macroman|macintosh|mac|cp850|ibm850|cp437|ibm437|koi8|ascii|us-ascii|cp85|cp86)/.test(
    name,
  );
}

/**
 * Bytes 0x80 to 0x9F of windows-1252 as the WHATWG standard maps them. Own table: the decoder of Node 20 maps
 * them to control characters, and iconv-lite gives up the five bytes that the code page leaves undefined.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function decodeSingle(bytes: Uint8Array, name: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (name !== 'windows-1252' && name !== 'cp1252' && name !== 'win1252') return iconv.decode(buffer, name);
  const text = buffer.toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** What a line holds beyond this is dropped: a cell of it is too long for any list, and memory stays bounded. */
const LINE_CAP = 8 << 20;

/**
 * Joins pieces and cuts them after the last line end, so that no line is divided between two blocks. A block holds
 * only until the next is taken: its memory is used again.
 */
function* byteBlocks(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  let room = Buffer.alloc(0);
  let kept = 0;
  let lineLength = 0;
  const keep = (bytes: Uint8Array): void => {
    if (kept + bytes.length > room.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * room.length, kept + bytes.length));
      room.copy(larger, 0, 0, kept);
      room = larger;
    }
    room.set(bytes, kept);
    kept += bytes.length;
  };
  for (const piece of pieces) {
    const cut = endOfLastLine(piece);
    if (cut > 0) {
      keep(piece.subarray(firstLine(piece, lineLength), cut));
      yield room.subarray(0, kept);
      kept = 0;
      lineLength = 0;
    }
    if (lineLength < LINE_CAP) keep(piece.subarray(cut));
    lineLength += piece.length - cut;
  }
  if (kept > 0) yield room.subarray(0, kept);
}

function endOfLastLine(piece: Uint8Array): number {
  const lf = piece.lastIndexOf(10) + 1;
  if (lf > 0) return lf;
  const cr = piece.lastIndexOf(13);
  // A CR as the very last byte may be half of a CRLF.
  return cr >= 0 && cr < piece.length - 1 ? cr + 1 : 0;
}

/** Where to go on in a piece after a line of which `before` bytes have been kept: at its end, if those were enough. */
function firstLine(piece: Uint8Array, before: number): number {
  if (before < LINE_CAP) return 0;
  const lf = piece.indexOf(10);
  const cr = piece.indexOf(13);
  return lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
}

/** The lines of a block with their line ends. */
export function* byteLines(block: Buffer): Generator<Buffer> {
  let start = 0;
  let lf = block.indexOf(10);
  let cr = block.indexOf(13);
  while (start < block.length) {
    if (lf >= 0 && lf < start) lf = block.indexOf(10, start);
    if (cr >= 0 && cr < start) cr = block.indexOf(13, start);
    let end: number;
    if (lf < 0 && cr < 0) end = block.length;
    else if (cr >= 0 && (lf < 0 || cr < lf)) end = cr + 1 === lf ? lf + 1 : cr + 1;
    else end = lf + 1;
    yield block.subarray(start, end);
    start = end;
  }
}

function endOfLastTextLine(text: string): number {
  const lf = text.lastIndexOf('\n') + 1;
  if (lf > 0) return lf;
  const cr = text.lastIndexOf('\r');
  return cr >= 0 && cr < text.length - 1 ? cr + 1 : 0;
}

/** Text is made in blocks of this many bytes: larger ones outlive the young generation, and memory grows. */
const BLOCK = 1 << 16;

/** The bytes behind the first `skip`, in blocks. */
function* blocksBehind(pieces: Iterable<Uint8Array>, skip: number): Generator<Uint8Array> {
  let left = skip;
  for (const piece of pieces) {
    for (let at = Math.min(left, piece.length); at < piece.length; at += BLOCK)
      yield piece.subarray(at, at + BLOCK);
    left = Math.max(0, left - piece.length);
  }
}
