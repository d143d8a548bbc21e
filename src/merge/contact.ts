import type { EmailKey } from './email.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { SharedKeys } from './identity.ts';
import { areFormsOfName, bearOwnNames, isSlip } from './mailbox.ts';
import { edits } from './osa.ts';
import type { Person } from './person.ts';

/** The strongest thing the e-mail addresses say. */
export function* emailsOf(a: Person, b: Person, shared: SharedKeys): Generator<Evidence> {
  let best: Evidence | null = null;
  const own = bearOwnNames(a, b);
  for (const one of a.emails) {
    for (const other of b.emails) {
      const level = emailLevel(one, other, shared, own, () => areFormsOfName(one, other, a, b));
      const evidence = level ? weigh('email', level) : null;
      if (evidence && (!best || evidence.bits > best.bits)) best = evidence;
    }
  }
  if (best) yield best;
}

function emailLevel(
  a: EmailKey,
  b: EmailKey,
  shared: SharedKeys,
  own: boolean,
  areForms: () => boolean,
): string | null {
  if (a.key === b.key) return a.role || shared.has(a.key) ? 'shared' : null;
  if (a.role || b.role) return null;
  if (!own && isSlip(a, b)) return 'typing slip';
  if (a.local === b.local) return a.local.length >= 5 ? 'same name part' : null;
  if (a.domain === b.domain && !a.free)
    return shared.has(a.key) || shared.has(b.key) || areForms() ? null : 'other, same domain';
  return a.free === b.free ? 'different' : 'private and business';
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
    return shared.has(a) || (colleagues && !mobile) ? 'shared' : mobile ? 'same mobile' : 'same number';
  if (!mobile && haveOneTrunk(a, b)) return colleagues ? 'shared' : 'same switchboard';
  if (a.length >= 10 && a.length === b.length && edits(a, b, 1) === 1) return 'typing slip';
  return mobile ? 'other mobile' : 'different';
}

/** Two extensions of one switchboard: the same but for the last digits, three at most. */
function haveOneTrunk(a: string, b: string): boolean {
  const trunk = Math.max(a.length, b.length) - 3;
  return trunk >= 9 && a.slice(0, trunk) === b.slice(0, trunk);
}
