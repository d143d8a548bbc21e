/** Distinct texts kept; lists repeat their companies, titles, answers and wordings, and so many cost a megabyte or two. */
const KEPT = 10_000;
/** Longer texts are rare and not kept. */
const LONGEST = 300;

/** Remembers the answers of a pure function over texts; forgets the longest unused when full, so memory stays bounded. */
export function memo<T>(read: (text: string) => T, kept = KEPT): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = older.get(text) ?? read(text);
    if (known.size >= kept) [known, older] = [new Map(), known];
    known.set(text, answer);
    return answer;
  };
}
