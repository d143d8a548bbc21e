/**
 * Something the user can mend: arguments, config, an unreadable or empty input, an output folder.
 * The CLI prints `message` and `remedy` as one sentence each and ends with exit code 2.
 * Neither may contain a value from a list: messages go to logs, and lists are personal data.
 */
export class UserError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}
