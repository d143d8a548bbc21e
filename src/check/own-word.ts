/** Your own lists of domains and addresses, as the config gives them. */
interface OwnLists {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list.map((entry) => entry.trim().toLowerCase().replace(/^@/, '')));
  sets.set(list, made);
  return made;
}

/**
 * What your own lists say of an address: whole address first, then its domain, then each parent domain; the narrower
 * entry wins, and of two equal ones the deny.
 */
export function ownWord(address: string, lists: OwnLists): 'allow' | 'deny' | null {
  if (lists.allow.length === 0 && lists.deny.length === 0) return null;
  const [allow, deny] = [setOf(lists.allow), setOf(lists.deny)];
  const whole = address.toLowerCase();
  let part = whole;
  while (part.includes('.') || part === whole) {
    if (deny.has(part)) return 'deny';
    if (allow.has(part)) return 'allow';
    const cut = part.includes('@') ? part.lastIndexOf('@') : part.indexOf('.');
    if (cut < 0) return null;
    part = part.slice(cut + 1);
  }
  return null;
}
