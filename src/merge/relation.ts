import { nicknameInitials } from '../data/nicknames.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Name } from './name.ts';
import { edits } from './osa.ts';
import type { Person } from './person.ts';

/**
 * How two names relate, best first. `missing`: one side says nothing. `unlike`: hardly one name, but a heavy slip may
 * have done it. `different`: two names.
 */
export const NAME_LEVELS = [
  'exact',
  'folded',
  'phonetic',
  'nickname',
  'similar',
  'partial',
  'initial',
  'missing',
  'unlike',
  'different',
] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

/** Levels that say "this person", as opposed to leaving it open or denying it. */
const TELLING: ReadonlySet<NameLevel> = new Set([
  'exact',
  'folded',
  'phonetic',
  'nickname',
  'similar',
  'partial',
]);
export const isTelling = (level: NameLevel): boolean => TELLING.has(level);

/** How the names of two records relate. */
export interface Relation {
  readonly first: NameLevel;
  readonly last: NameLevel;
  /** First and family name stand in each other's place. */
  readonly swapped: boolean;
}

export function relate(a: Person, b: Person): Relation {
  const straight = { first: firstLevel(a.first, b.first), last: lastLevel(a.last, b.last), swapped: false };
  if (rank(straight) <= 4 || !a.first || !a.last || !b.first || !b.last) return straight;
  const crossed = { first: lastLevel(a.first, b.last), last: lastLevel(a.last, b.first), swapped: true };
  const abbreviated = crossed.first === 'initial' || crossed.last === 'initial';
  const certain = crossed.first === 'exact' || crossed.last === 'exact';
  return (!abbreviated || certain) && rank(crossed) < rank(straight) ? crossed : straight;
}

const rank = ({ first, last }: Relation): number =>
  Math.max(NAME_LEVELS.indexOf(first), NAME_LEVELS.indexOf(last));

export function firstLevel(a: Name | null, b: Name | null): NameLevel {
  if (!a || !b) return 'missing';
  if (a.normal === b.normal) return 'exact';
  if (a.folded === b.folded) return 'folded';
  if (isInitial(a) || isInitial(b))
    return initialsFit(a, b) || isInitialOfNickname(a, b) ? 'initial' : 'different';
  if (isPart(a.tokens, b.tokens)) return 'partial';
  if (a.nicknames.some((group) => b.nicknames.includes(group))) return 'nickname';
  const short = shortened(a, b) ?? shortened(b, a);
  if (short) return short;
  if (a.spelling !== '' && a.spelling === b.spelling) return 'phonetic';
  if (a.firstShare !== undefined && b.firstShare !== undefined) return 'different';
  if (isOtherGender(a.folded, b.folded)) return 'different';
  return likeness(a, b);
}

export function lastLevel(a: Name | null, b: Name | null): NameLevel {
  if (!a || !b) return 'missing';
  if (a.normal === b.normal) return 'exact';
  if (a.folded === b.folded) return 'folded';
  if (isInitial(a) || isInitial(b)) return initialsFit(a, b) ? 'initial' : 'different';
  if (a.spelling !== '' && a.spelling === b.spelling) return 'phonetic';
  if (isPart(a.tokens, b.tokens)) return 'partial';
  if (a.lastShare !== undefined && b.lastShare !== undefined) {
    return edits(a.folded, b.folded, 1) <= 1 ? 'unlike' : 'different';
  }
  return likeness(a, b);
}

const isInitial = (name: Name): boolean => name.tokens.every((token) => token.length === 1);

function initialsFit(a: Name, b: Name): boolean {
  const [short, long] = isInitial(a) ? [a, b] : [b, a];
  return short.tokens.every(
    (token, index) => index >= long.tokens.length || long.tokens[index]?.startsWith(token),
  );
}

/** Letters of a short form that hardly begin another name. */
const TELLING_START = 4;

/** Th. for Thomas and Venkat for Venkataraman: how another name begins, and no name that people are known to bear. */
function shortened({ tokens, folded, firstShare }: Name, long: Name): NameLevel | undefined {
  const whole = long.tokens[0] ?? '';
  if (tokens.length !== 1 || firstShare !== undefined || folded.length + 2 > whole.length) return undefined;
  if (folded.length < 2 || !whole.startsWith(folded) || isOtherGender(folded, whole)) return undefined;
  return folded.length >= TELLING_START ? 'nickname' : 'initial';
}

/** "R." may stand for Robert where the other says Bob. */
function isInitialOfNickname(a: Name, b: Name): boolean {
  const [short, long] = isInitial(a) ? [a, b] : [b, a];
  return long.nicknames.some((group) => nicknameInitials(group).includes(short.folded));
}

/** All words of the shorter name stand in the longer one, initials included: "Hans" and "Hans Peter", "Max M" and "Max". */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length && short.length === 1) return false;
  const fits = short.every((token) =>
    long.some(
      (other) =>
        other === token ||
        (other.length === 1 && token.startsWith(other)) ||
        (token.length === 1 && other.startsWith(token)),
    ),
  );
  return fits && short.some((token) => token.length > 1 && long.includes(token));
}

/** Julian and Juliane, Mario and Maria: one letter at the end makes another person. */
function isOtherGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return ['a', 'e', 'ina', 'ine', 'ia', 's'].includes(long.slice(short.length));
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /a$/.test(a) !== /a$/.test(b);
}

function likeness(a: Name, b: Name): NameLevel {
  const [x, y] = [a.folded, b.folded];
  const shorter = Math.min(x.length, y.length);
  const distance = edits(x, y, 3);
  if (shorter >= 4 && distance === 1) return 'similar';
  const closeness = jaroWinkler(x, y);
  const sound = a.cologne !== '' && (a.cologne === b.cologne || soundsLike(a, b));
  if (sound && closeness >= 0.8) return 'phonetic';
  if (shorter >= 5 && (distance === 2 || closeness >= 0.92)) return 'similar';
  if (shorter >= 9 && distance === 3) return 'similar';
  if ((shorter >= 3 && closeness >= 0.8) || (shorter >= 2 && distance === 1)) return 'unlike';
  return 'different';
}

function soundsLike(a: Name, b: Name): boolean {
  return a.metaphone.some((code) => code !== '' && b.metaphone.includes(code));
}

/** Two records that cannot be one person, whatever else they share: two leads of one earlier run, other first name, other family name, father and son. */
export function contradicts(a: Person, b: Person, { first, last }: Relation): boolean {
  if (a.given !== '' && b.given !== '' && a.given !== b.given && fileOf(a) === fileOf(b)) return true;
  if (first === 'different') return true;
  if (last === 'different' && !isTelling(first)) return true;
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return true;
  return a.alone !== '' || b.alone !== '' ? !aloneFits(a, b) : false;
}

const fileOf = ({ given }: Person): string => given.slice(0, given.lastIndexOf('\n'));

/** A name in one word fits where it is one of the other's names, or a sign-in name made of them. */
export function aloneFits(a: Person, b: Person): boolean {
  if (a.alone !== '' && b.alone !== '') return a.alone === b.alone;
  const [word, { first, last }] = a.alone !== '' ? [a.alone, b] : [b.alone, a];
  if (!first && !last) return true;
  const [f, l] = [first?.folded ?? '', last?.folded ?? ''];
  return [f, l, f + l, l + f, f.charAt(0) + l, f + l.charAt(0), l + f.charAt(0)].includes(word);
}
