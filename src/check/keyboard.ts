import { KEYBOARD_ROWS } from '../data/fake-words.ts';

/** Keys that touch, on German and English keyboards. */
const NEIGHBOURS: ReadonlySet<string> = neighbourPairs();

function neighbourPairs(): Set<string> {
  const pairs = new Set<string>();
  for (const rows of KEYBOARD_ROWS) {
    rows.forEach((row, y) => {
      [...row].forEach((key, x) => {
        const below = rows[y + 1] ?? '';
        for (const other of [row[x + 1], below[x], below[x - 1]]) {
          if (!other) continue;
          pairs.add(key + other).add(other + key);
        }
      });
    });
  }
  return pairs;
}

/** True where two keys touch on a German or an English keyboard. */
export function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.has(a + b);
}
