/** Text that a spreadsheet would run: a trigger at the beginning of a cell or behind a separator inside it. */
const TRIGGER_AT_START = /^[\s\0\u200b-\u200f\ufeff]*[=@+\-\t\r\uff1d\uff20\uff0b\uff0d]/;
const TRIGGER_INSIDE = /([,;|\t\r\n]["\s]?)([=@])/g;
const HARMLESS = /^[+-]\d+(?:[.,]\d+)*$|^\+[1-9]\d{6,14}(?:;ext=\d{1,7})?$|^[+-]$/;

/**
 * The cell with a leading `'` where a spreadsheet would run it (OWASP CSV injection), also behind separators
 * inside the cell, since a file with commas may be opened with semicolons. Phone numbers in E.164 and plain
 * numbers pass; NUL bytes go first, because LibreOffice drops them and then runs what follows.
 */
export function disarm(cell: string): string {
  let text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
  if (TRIGGER_AT_START.test(text) && !HARMLESS.test(text)) text = `'${text}`;
  return text.includes('=') || text.includes('@') ? text.replace(TRIGGER_INSIDE, "$1'$2") : text;
}

/** Begins with a letter or digit, and holds no character that spreadsheets, quoting or separators know. */
const PLAIN = /^(?:[0-9A-Za-zÀ-ÿ][^",;|\t\r\n=@\0]*)?$/;

/** Whether a cell needs neither disarming nor quotes, whatever the delimiter: most do, and one look is cheaper than all the above. */
export function isPlain(cell: string): boolean {
  return PLAIN.test(cell);
}

/** Raw text with `\ufffd` for control characters and bidi marks, which would steer a terminal; line ends and tabs stay. */
export function withoutControls(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(
      /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '\ufffd',
    );
}
