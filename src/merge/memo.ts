/** Texts that are remembered at a time: few, since each may keep the block of the file in memory that it was cut from. */
const MOST = 1 << 12;

/** The same function of a text, which does its work once for texts that come often. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      if (known.size === MOST) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
