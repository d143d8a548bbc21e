import type { EmailKey } from './email.ts';
import { edits } from './osa.ts';
import type { Person } from './person.ts';

/**
 * One slip in the part before the @ or up to two in the domain. Digits and the first letter are no slips: mueller2 is
 * another Müller, and n.mueller is not m.mueller.
 */
export function isSlip(a: EmailKey, b: EmailKey): boolean {
  if (a.domain === b.domain) {
    const digits = (text: string): string => text.replace(/\D/g, '');
    return (
      Math.min(a.local.length, b.local.length) >= 6 &&
      a.local.charAt(0) === b.local.charAt(0) &&
      digits(a.local) === digits(b.local) &&
      edits(a.local, b.local, 1) === 1
    );
  }
  return a.local === b.local && edits(a.domain, b.domain, 2) <= (a.domain.length >= 9 ? 2 : 1);
}

/** Two mailboxes of their own in one company: what colleagues have. */
export function haveOwnMailboxes(a: Person, b: Person): boolean {
  const own = ({ role, free }: EmailKey): boolean => !role && !free;
  return a.emails.some(
    (one) =>
      own(one) &&
      !b.emails.some((other) => other.key === one.key) &&
      b.emails.some((other) => own(other) && other.domain === one.domain && !isSlip(one, other)),
  );
}
