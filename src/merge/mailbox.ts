import type { EmailKey } from './email.ts';
import { fold } from './fold.ts';
import type { Name } from './name.ts';
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

/** Two mailboxes of their own in one company: what colleagues have. A mailbox of several people (`shared`) is nobody's own. */
export function haveOwnMailboxes(a: Person, b: Person, shared: ReadonlySet<string>): boolean {
  const own = ({ role, free, key }: EmailKey): boolean => !role && !free && !shared.has(key);
  const apart = (one: EmailKey, other: EmailKey): boolean =>
    isSlip(one, other) ? bearOwnNames(a, b) : !areFormsOfName(one, other, a, b);
  return a.emails.some(
    (one) =>
      own(one) &&
      !b.emails.some((other) => other.key === one.key) &&
      b.emails.some((other) => own(other) && other.domain === one.domain && apart(one, other)),
  );
}

/** Both addresses are usual forms of the name that both records bear. */
export const areFormsOfName = (one: EmailKey, other: EmailKey, a: Person, b: Person): boolean =>
  isMadeOf(one, a, b) && isMadeOf(other, a, b);

/** The part before the @ is one of the usual forms of the name that both records bear: m.kern and max.kern of one Max Kern. */
function isMadeOf({ local }: EmailKey, a: Person, b: Person): boolean {
  const { first, last } = a;
  if (!first || !last || first.folded !== b.first?.folded || last.folded !== b.last?.folded) return false;
  if (first.folded.length < 2) return false;
  const word = fold(local).replace(/[._-]/g, '');
  const [f, l] = [first.folded, last.folded];
  return [f + l, l + f, f.charAt(0) + l, l + f.charAt(0), l, f].includes(word);
}

/**
 * Whether each of two people has an address with their own name in it, and the names are not one: what differs in both
 * the name and the address is no slip.
 */
export function bearOwnNames(a: Person, b: Person): boolean {
  return isTold(a, b, ({ last }) => last) || isTold(a, b, ({ first }) => first);
}

function isTold(a: Person, b: Person, nameOf: (person: Person) => Name | null): boolean {
  const [one, other] = [nameOf(a)?.folded ?? '', nameOf(b)?.folded ?? ''];
  if (one.length < 3 || other.length < 3 || one === other) return false;
  const has = ({ emails }: Person, word: string, not: string): boolean =>
    emails.some(({ local }) => {
      const letters = fold(local).replace(/[._-]/g, '');
      return letters.includes(word) && !letters.includes(not);
    });
  return has(a, one, other) && has(b, other, one);
}
