/** The outside world of a run, handed in so that tests can be one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Data only: JSON, or `leads.csv` with `-o -`. */
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** Progress, one line a file, the closing line. Never personal data. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** ISO date of today, used where `--as-of` is not given. */
  readonly today: string;
}

export function print(io: Io, text: string): void {
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** CI servers take such lines for commands, wherever they come from. */
const COMMAND = /^(\s*)::|##(?=\w*\[)/gm;

/** Writes to standard error. Lines that a CI server would take for a command are disarmed. */
export function say(io: Io, text: string): void {
  const harmless = text.replace(COMMAND, (found, blanks = '') => (found === '##' ? '# #' : `${blanks}: :`));
  io.stderr.write(harmless.endsWith('\n') ? harmless : `${harmless}\n`);
}

/** A file name or other text from outside that cannot steer a terminal: controls, line breaks and bidi marks become `?`. */
export function shown(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    '?',
  );
}
