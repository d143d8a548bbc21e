import { nicknameFamily } from '../data/nicknames.ts';
import { type Glance, glanceOf, marksOf } from './glance.ts';
import { keyOf } from './lists.ts';
import type { Name } from './name.ts';
import type { Store } from './store.ts';

/** What names are found and told apart by, as hashes for each number of a name. */
export interface NameColumns extends Glance {
  readonly spelled: Int32Array;
  readonly heard: Int32Array;
  /** The first four letters, and the first three. */
  readonly begun: Int32Array;
  readonly start: Int32Array;
  /** The same for names that one person may use side by side: what large blocks are parted by. */
  readonly family: Int32Array;
  readonly spellings: Int32Array;
  /** A bit for each word: names without common bits have no common word. */
  readonly words: Int32Array;
  /** The nicknames of first names in one word that the lists know; -1 for all others. */
  readonly known: Int32Array;
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
    spellings: numbers(),
    words: numbers(),
    known: numbers(),
    firstShare: new Float64Array(count),
    lastShare: new Float64Array(count),
  };
  const glance = glanceOf(count, (number) => {
    const one = name(number);
    const { folded } = one;
    columns.spelled[number] = keyOf(folded);
    columns.heard[number] = keyOf(one.cologne || folded);
    columns.begun[number] = keyOf(folded.slice(0, 4));
    columns.start[number] = keyOf(folded.slice(0, 3));
    columns.family[number] = keyOf(familyOf(one));
    columns.spellings[number] = keyOf(one.spelling);
    columns.words[number] = marksOf(one.tokens);
    columns.known[number] = nicknamesOf(one, number);
    columns.firstShare[number] = one.firstShare ?? -1;
    columns.lastShare[number] = one.lastShare ?? -1;
    // Initials have no length at a glance.
    return one.tokens.some((token) => token.length > 1) ? folded : '';
  });
  return { ...columns, ...glance };
}

function familyOf({ normal, tokens }: Name): string {
  const family = nicknameFamily(normal.split(' ', 1)[0] ?? '');
  return family === undefined ? (tokens[0]?.slice(0, 2) ?? '') : `family ${family}`;
}

function nicknamesOf({ firstShare, tokens, normal, spelling }: Name, number: number): number {
  if (firstShare === undefined || tokens.length !== 1 || spelling.length < 2) return -1;
  return nicknameFamily(normal) ?? NO_FAMILY + number;
}
