/** Distinct texts kept; a list has few answers and wordings, repeated in every record. */
const KEPT = 5000;

/** Remembers the answers of a pure function over texts; begins anew when full, so memory stays bounded. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, answer);
    return answer;
  };
}
