import { UserError } from '../errors.ts';

/** Kinds of content that are no table of text, by their first bytes, and what the user can do about each. */
const KINDS: readonly { readonly magic: readonly number[]; readonly is: string; readonly remedy: string }[] =
  [
    {
      magic: [0xd0, 0xcf, 0x11, 0xe0],
      is: 'an old Excel workbook (.xls) or another Office file',
      remedy: 'Open it in a spreadsheet program and save it as .xlsx or as CSV.',
    },
    {
      magic: [0x25, 0x50, 0x44, 0x46],
      is: 'a PDF',
      remedy: 'Export the list as CSV or XLSX from where it comes from.',
    },
    {
      magic: [0x1f, 0x8b, 0x08],
      is: 'compressed (gzip)',
      remedy: 'Unpack it first, for example with gunzip.',
    },
    {
      magic: [0x42, 0x5a, 0x68],
      is: 'compressed (bzip2)',
      remedy: 'Unpack it first, for example with bunzip2.',
    },
    {
      magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
      is: 'compressed (xz)',
      remedy: 'Unpack it first, for example with unxz.',
    },
    { magic: [0x37, 0x7a, 0xbc, 0xaf], is: 'a 7-Zip archive', remedy: 'Unpack it and name the list inside.' },
    { magic: [0x52, 0x61, 0x72, 0x21], is: 'a RAR archive', remedy: 'Unpack it and name the list inside.' },
    {
      magic: [0x28, 0xb5, 0x2f, 0xfd],
      is: 'compressed (zstd)',
      remedy: 'Unpack it first, for example with unzstd.',
    },
    { magic: [0x89, 0x50, 0x4e, 0x47], is: 'an image (PNG)', remedy: 'Export the list as CSV or XLSX.' },
    { magic: [0xff, 0xd8, 0xff], is: 'an image (JPEG)', remedy: 'Export the list as CSV or XLSX.' },
    { magic: [0x47, 0x49, 0x46, 0x38], is: 'an image (GIF)', remedy: 'Export the list as CSV or XLSX.' },
    { magic: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', remedy: 'Name a list: CSV, TSV or XLSX.' },
    { magic: [0x4d, 0x5a, 0x90], is: 'a program', remedy: 'Name a list: CSV, TSV or XLSX.' },
    {
      magic: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
      is: 'an SQLite database',
      remedy: 'Export the table as CSV.',
    },
    { magic: [0x50, 0x41, 0x52, 0x31], is: 'a Parquet file', remedy: 'Export the table as CSV.' },
    {
      magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
      is: 'an RTF document',
      remedy: 'Export the list as CSV or XLSX.',
    },
  ];

const EMPTY = 'Export the list again; it should hold a header line and one line per person.';

/** Whether the bytes are a ZIP archive, which an XLSX workbook is. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

/** Throws a UserError where the bytes are certainly no text table. No byte of the file is put into the message. */
export function refuseOtherKinds(path: string, head: Uint8Array): void {
  if (head.length === 0) throw new UserError(`${path} is empty.`, EMPTY);
  const kind = KINDS.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
  if (kind) throw new UserError(`${path} is ${kind.is}, not a list.`, kind.remedy);
  if (isBinary(head)) throw new UserError(`${path} is not text.`, 'Name a list: CSV, TSV or XLSX.');
}

/** Throws where decoded text is empty, or markup or JSON instead of a table. */
export function refuseOtherText(path: string, start: string): void {
  const text = start.trimStart();
  if (text === '') throw new UserError(`${path} is empty.`, EMPTY);
  const opening = text.slice(0, 200).toLowerCase();
  if (/^(<!doctype html|<html|<head|<table|<body|<meta)/.test(opening))
    throw new UserError(
      `${path} is a web page (HTML), not a list.`,
      'A sign-in page may have been saved instead of the export: download it again as CSV or XLSX.',
    );
  if (/^(<\?xml|<!doctype|<svg|<workbook|<rss)/.test(opening))
    throw new UserError(`${path} is XML, not a list.`, 'Export the list as CSV or XLSX.');
  if (/^begin:v(card|calendar)/.test(opening))
    throw new UserError(
      `${path} is a vCard or calendar file, not a list.`,
      'Export the contacts as CSV or XLSX.',
    );
  if (/^(\{\s*"[^"\r\n]{0,100}"\s*:|\{\s*\}|\[\s*\{\s*"|\[\s*\[)/.test(opening))
    throw new UserError(`${path} is JSON, not a list.`, 'Export the list as CSV or XLSX.');
}

/**
 * Control characters that no list holds, above 2 % of the bytes (NUL apart: UTF-16 is half NULs; tab, line ends,
 * form feed and ESC apart).
 */
function isBinary(head: Uint8Array): boolean {
  const n = Math.min(head.length, 65536);
  let odd = 0;
  for (let i = 0; i < n; i++) {
    const byte = head[i] ?? 0;
    if (
      (byte < 0x20 &&
        byte !== 0 &&
        byte !== 9 &&
        byte !== 10 &&
        byte !== 12 &&
        byte !== 13 &&
        byte !== 0x1b) ||
      byte === 0x7f
    )
      odd++;
  }
  return odd > 8 && odd / n > 0.02;
}
