import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UserError } from '../errors.ts';
import { byteBlocks, byteLines } from './bytes.ts';
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
  // A tail of NULs, as disks leave it behind an interrupted write, is no text.
  let end = head.length;
  while (end > 0 && head[end - 1] === 0) end--;
  const n = Math.min(end, 4096) & ~3;
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
