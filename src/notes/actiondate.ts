import type { Dated } from './dates.ts';
import type { Features } from './features.ts';
import { hashOf, mix } from './hash.ts';
import type { Token } from './words.ts';

/** What the model sees of a date in a remark: the words around it, what its clause is about, how it is written. */
export function dateFeatures(
  dated: Dated,
  dates: readonly Dated[],
  tokens: readonly Token[],
  features: Features,
  refDay: number,
): number[] {
  const out: number[] = [];
  const add = (what: number, value: number) => out.push(mix(mix(0x1234, what), value));
  const word = (i: number) => hashOf(tokens[i]?.text ?? '^', 7);
  for (let step = 1; step <= 4; step++) {
    add(step, word(dated.from - step));
    add(10 + step, word(dated.to + step - 1));
    add(5, word(dated.from - step));
    add(6, word(dated.to + step - 1));
  }
  add(7, mix(word(dated.from - 1), word(dated.from - 2)));
  add(8, mix(word(dated.to), word(dated.to + 1)));
  const form = hashOf(dated.form, 7);
  add(20, form);
  const index = dates.indexOf(dated);
  add(21, Math.min(3, index) * 4 + Math.min(3, dates.length));
  add(22, Math.min(3, dates.length - 1 - index));
  const ahead = dated.day - refDay;
  const span =
    ahead < 0 ? -1 : ahead === 0 ? 0 : ahead < 8 ? 1 : ahead < 32 ? 2 : ahead < 100 ? 3 : ahead < 250 ? 4 : 5;
  add(23, span + 2);
  add(24, mix(form, span + 2));
  const clause = features.clauses[dated.from];
  const last = features.clauses.at(-1);
  add(25, clause === last ? 1 : 0);
  features.hits.forEach((hit, i) => {
    const near = features.clauses[hit.from] === clause;
    const code = hit.code * 2 + (features.negated[i] ? 1 : 0);
    if (near) {
      add(30, code);
      add(31, mix(code, hit.from < dated.from ? 1 : 2));
    }
    if (hit.to <= dated.from && dated.from - hit.to < 3) add(32, code);
    if (hit.from >= dated.to && hit.from - dated.to < 3) add(33, code);
    add(34, code);
  });
  return out;
}
