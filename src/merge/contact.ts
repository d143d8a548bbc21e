import type { EmailKey } from './email.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { SharedKeys } from './identity.ts';
import { edits } from './osa.ts';
import type { Person } from './person.ts';

/** The strongest thing the e-mail addresses say. */
export function* emailsOf(a: Person, b: Person, shared: SharedKeys): Generator<Evidence> {
  let best: Evidence | null = null;
  for (const one of a.emails) {
    for (const other of b.emails) {
      const level = emailLevel(one, other, shared);
      const evidence = level ? weigh('email', level) : null;
      if (evidence && (!best || evidence.bits > best.bits)) best = evidence;
    }
  }
  if (best) yield best;
}

function emailLevel(a: EmailKey, b: EmailKey, shared: SharedKeys): string | null {
  if (a.key === b.key) return a.role || shared.has(a.key) ? 'shared' : null;
  if (a.role || b.role) return null;
  if (isSlip(a, b)) return 'typing slip';
  if (a.local === b.local) return a.local.length >= 5 ? 'same name part' : null;
  if (a.domain === b.domain && !a.free) return 'other, same domain';
  return 'different';
}

/** One slip in the part before the @ (digits aside: mueller2 is another Müller) or up to two in the domain. */
export function isSlip(a: EmailKey, b: EmailKey): boolean {
  if (a.domain === b.domain) {
    const digits = (text: string): string => text.replace(/\D/g, '');
    return (
      Math.min(a.local.length, b.local.length) >= 6 &&
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

/** The strongest thing the phone numbers say. */
export function* phonesOf(
  a: Person,
  b: Person,
  shared: SharedKeys,
  colleagues: boolean,
): Generator<Evidence> {
  let best: Evidence | null = null;
  for (const one of a.phones) {
    for (const other of b.phones) {
      const mobile = one.mobile && other.mobile;
      const evidence = weigh('phone', phoneLevel(one.key, other.key, mobile, shared, colleagues));
      if (!best || evidence.bits > best.bits) best = evidence;
    }
  }
  if (best) yield best;
}

function phoneLevel(a: string, b: string, mobile: boolean, shared: SharedKeys, colleagues: boolean): string {
  if (a === b)
    return shared.has(a) ? 'shared' : mobile ? 'same mobile' : colleagues ? 'shared' : 'same number';
  if (a.length >= 10 && a.length === b.length && edits(a, b, 1) === 1 && (mobile || !colleagues))
    return 'typing slip';
  return mobile ? 'other mobile' : 'different';
}
