import { nicknameFamily } from '../data/nicknames.ts';
import { GLANCE, glanceAt, marksOf } from './glance.ts';
import { keyOf } from './lists.ts';
import type { Name } from './name.ts';
import type { Store } from './store.ts';

/** Numbers a name in `shapes`, and their places: a glance, the hash of the spelling, a bit for each word, nicknames. */
export const SHAPE = 8;
export const NAME = {
  ...GLANCE,
  spelling: 4,
  /** Names without common bits have no common word. */
  words: 5,
  /** The nicknames of first names in one word that the lists know; -1 for all others. */
  known: 6,
} as const;

/** What names are found and told apart by, as hashes for each number of a name. */
export interface NameColumns {
  readonly spelled: Int32Array;
  readonly heard: Int32Array;
  /** The first four letters, and the first three. */
  readonly begun: Int32Array;
  readonly start: Int32Array;
  /** The same for names that one person may use side by side: what large blocks are parted by. */
  readonly family: Int32Array;
  /** What tells names apart, side by side, since it is looked at for every pair. */
  readonly shapes: Int32Array;
  /** Shares of people with this first or family name, by the lists; -1 = not in them. */
  readonly firstShare: Float64Array;
  readonly lastShare: Float64Array;
}

/** Nicknames of a name that has none. */
const NO_FAMILY = 1 << 20;

/** Every name is made once here. */
export function nameColumns({ names, name }: Store): NameColumns {
  const count = names.size();
  const numbers = (): Int32Array => new Int32Array(count);
  const columns = {
    spelled: numbers(),
    heard: numbers(),
    begun: numbers(),
    start: numbers(),
    family: numbers(),
    shapes: new Int32Array(count * SHAPE),
    firstShare: new Float64Array(count),
    lastShare: new Float64Array(count),
  };
  const { shapes } = columns;
  for (let number = 0; number < count; number += 1) {
    const one = name(number);
    const { folded } = one;
    const at = number * SHAPE;
    columns.spelled[number] = keyOf(folded);
    columns.heard[number] = keyOf(one.cologne || folded);
    columns.begun[number] = keyOf(folded.slice(0, 4));
    columns.start[number] = keyOf(folded.slice(0, 3));
    columns.family[number] = keyOf(familyOf(one));
    columns.firstShare[number] = one.firstShare ?? -1;
    columns.lastShare[number] = one.lastShare ?? -1;
    // Initials have no length at a glance.
    glanceAt(shapes, at, one.tokens.some((token) => token.length > 1) ? folded : '');
    shapes[at + NAME.spelling] = keyOf(one.spelling);
    shapes[at + NAME.words] = marksOf(one.tokens);
    shapes[at + NAME.known] = nicknamesOf(one, number);
  }
  return columns;
}

function familyOf({ normal, tokens }: Name): string {
  const family = nicknameFamily(normal.split(' ', 1)[0] ?? '');
  return family === undefined ? (tokens[0]?.slice(0, 2) ?? '') : `family ${family}`;
}

function nicknamesOf({ firstShare, tokens, normal, spelling }: Name, number: number): number {
  if (firstShare === undefined || tokens.length !== 1 || spelling.length < 2) return -1;
  return nicknameFamily(normal) ?? NO_FAMILY + number;
}
