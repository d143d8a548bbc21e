import type { Guess } from './accept.ts';
import type { Evidence } from './evidence.ts';
import type { Header } from './header.ts';
import type { Surroundings } from './surroundings.ts';
import { saidByCells } from './values.ts';

/** One way to read a header: what it proposes for the column, best first. */
export type Reading = (header: Header, e: Evidence, around: Surroundings) => Guess | readonly Guess[] | null;

/** A reading and what it is worth alone, in log-odds of being right: exact names much, likeness of words little. */
export interface Witness {
  readonly worth: number;
  readonly read: Reading;
}

/** A proposed place with all that speaks for it. */
export interface Weighed {
  readonly guess: Guess;
  readonly weight: number;
}

/** What a further proposal of the same reading is worth less than the one before it. */
const SECOND = 1.5;
/** A header that is known to hold no contact data is seldom overruled by its cells. */
const NO_DATA = 1;

/**
 * All places that the readings of a header propose, each with the sum of what the reading and the cells say, best
 * first. A field that several readings propose counts once, by the best: they read the same words.
 */
export function weigh(
  witnesses: readonly Witness[],
  header: Header,
  e: Evidence,
  around: Surroundings,
): Weighed[] {
  const best = new Map<Guess['field'], Weighed>();
  for (const { worth, read } of witnesses) {
    const found = read(header, e, around);
    const guesses = found === null ? [] : 'length' in found ? found : [found];
    guesses.forEach((guess, index) => {
      const said = guess.field === null ? NO_DATA : saidByCells(guess.field, e);
      const weight = worth - (index === 0 ? 0 : SECOND) + said;
      if (weight > (best.get(guess.field)?.weight ?? Number.NEGATIVE_INFINITY))
        best.set(guess.field, { guess, weight });
    });
    // An empty column has nothing to say against the best reading.
    if (e.filled === 0 && best.size > 0) break;
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
