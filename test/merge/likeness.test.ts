import { jaroWinkler as known } from '@skyra/jaro-winkler';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from '../../src/merge/jaro-winkler.ts';
import { edits } from '../../src/merge/osa.ts';

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ß', '😀'), maxLength: 14 });
const any = fc.oneof(few, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 400 }));

test('likeness is that of the library, bit for bit', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(jaroWinkler(a, b)).toBe(known(a, b));
      expect(jaroWinkler(a, `${a}${b}`)).toBe(known(a, `${a}${b}`));
      expect(jaroWinkler(a, a)).toBe(known(a, a));
    }),
    { numRuns: 3000 },
  );
});

/** Optimal string alignment as in the textbook, on the whole matrix. */
function textbook(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = cost[i] ?? [];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

test('edits are counted as in the textbook, up to the cap', () => {
  fc.assert(
    fc.property(few, few, fc.integer({ min: 1, max: 4 }), (a, b, cap) => {
      expect(edits(a, b, cap)).toBe(Math.min(textbook(a, b), cap + 1));
    }),
    { numRuns: 3000 },
  );
});
