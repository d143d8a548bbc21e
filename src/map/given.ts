import { FIELD_NAMES } from '../lead.ts';
import { type Guess, nobody } from './accept.ts';
import { headerKey } from './header.ts';
import type { Weighed } from './weigh.ts';

/** Weights that no header and no cell reach. */
const BY_CONFIG = 100;
const BY_OPTION = 200;

/** What the user said of a header, if anything. */
export type Given = (header: string) => Weighed | undefined;

/** `--map` goes before the config, and each before all that is inferred; `--map "e-mail=email"` meets `E-Mail`. */
export function givenBy(options: ReadonlyMap<string, string>, config: ReadonlyMap<string, string>): Given {
  const places = [
    [options, folded(options), BY_OPTION],
    [config, folded(config), BY_CONFIG],
  ] as const;
  return (header) => {
    for (const [exact, byKey, weight] of places) {
      const field = exact.get(header) ?? byKey.get(headerKey(header));
      if (field !== undefined) return { guess: byUser(field), weight };
    }
    return undefined;
  };
}

function folded(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...given].map(([header, field]) => [headerKey(header), field] as const));
}

function byUser(field: string): Guess {
  const known = FIELD_NAMES.find((name) => name === field);
  return known
    ? { field: known, confidence: 1, because: 'placed by the user' }
    : nobody('set aside by the user');
}
