import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { byteBlocks, byteLines, LINE_CAP } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import type { Source } from './source.ts';

/** Text that ends with a line, and which of its lines (from 0) were not what the encoding says or held NULs. */
export interface TextBlock {
  readonly text: string;
  readonly foreignLines: readonly number[];
  readonly nulLines: readonly number[];
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
