/** Mailboxes that belong to a team, not a person: no proof that two rows are one person. */
const SHARED_MAILBOX = /^(?:info|kontakt|contact|office|mail)@/;
const PLACEHOLDER_MAIL = /^(?:test|none|noreply|no-reply|example|keine|nomail)@/;

/** The e-mail address as a key: trimmed and in lower case, nothing cleverer. Null: no address, or a placeholder. */
export function emailKey(cell: string): string | null {
  const text = cell.trim().toLowerCase().slice(0, 320);
  return text.includes('@') && !PLACEHOLDER_MAIL.test(text) ? text : null;
}

export function isSharedMailbox(key: string): boolean {
  return SHARED_MAILBOX.test(key);
}

/**
 * The phone number as a key: `+` and digits. `(0)` is dropped, `+` and `00` begin an international number, a leading
 * 0 stands for the country. Null: fewer than seven digits, or a placeholder such as 0000000 and 123456.
 */
export function phoneKey(cell: string, callingCode: string): string | null {
  const text = cell.slice(0, 60).replace('(0)', '').trim();
  const digits = text.replace(/\D/g, '');
  if (
    digits.length < 7 ||
    /^(\d)\1*$/.test(digits.replace(/^0+/, '') || '0') ||
    '01234567890'.includes(digits)
  ) {
    return null;
  }
  if (text.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (digits.startsWith('0')) return `+${callingCode}${digits.slice(1)}`;
  return digits.startsWith(callingCode) && digits.length >= 11 ? `+${digits}` : `+${callingCode}${digits}`;
}

/** The domain behind the @ of an e-mail key. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
