import { type Evidence, evidenceOf, isNamesake, type Surroundings } from './evidence.ts';
import { homeKey, type Identity, isNameless, sharedIdentity } from './identity.ts';
import { haveOwnMailboxes } from './mailbox.ts';
import type { Person } from './person.ts';
import { contradicts, isTelling, type Relation, relate } from './relation.ts';

/** Bands of two records: `same` person, `possible` (for a person to decide), or `apart`. */
export interface Judgement {
  readonly band: 'same' | 'possible' | 'apart';
  readonly identity: Identity | null;
  /** Bits; an identity alone counts as certain and stands above all evidence. */
  readonly bits: number;
  readonly evidence: readonly Evidence[];
}

export interface Bars {
  readonly sure: number;
  readonly possible: number;
  /** Only identities count. */
  readonly exact: boolean;
}

export const APART: Judgement = { band: 'apart', identity: null, bits: 0, evidence: [] };

/** Bits that must be to spare where a first name is only an initial. */
const HALF_NAMED = 1;
/** Pairs inside a group may disagree by chance, but not so far that strangers are likelier. */
const FLOOR = -2;

/** Bars for a list: strangers that agree by chance grow with its size, by one bit for each doubling above 1,000. */
export function barsFor(settings: { sure: number; possible: number; mode: string }, size: number): Bars {
  const more = Math.max(0, Math.log2(size / 1000));
  return {
    sure: settings.sure + more,
    possible: Math.min(settings.possible, settings.sure) + more,
    exact: settings.mode === 'exact',
  };
}

/** Decides about two records. Symmetrical, and blind to everything but the two and the list's frequencies. */
export function judge(a: Person, b: Person, bars: Bars, around: Surroundings): Judgement {
  const relation = relate(a, b);
  const identity = sharedIdentity(a, b, relation, around.shared);
  if (bars.exact) return identity ? { ...APART, band: 'same', identity } : APART;
  if (contradicts(a, b, relation)) return sharesMailbox(a, b, around) ? doubt(a, b, relation, around) : APART;
  const evidence = evidenceOf(a, b, relation, around);
  const bits = evidence.reduce((sum, one) => sum + one.bits, 0);
  if (identity) return { band: 'same', identity, bits, evidence };
  const sure = bits >= bars.sure && provesPerson(a, b, relation, evidence, bits - bars.sure, around);
  const possible = bits >= bars.possible && !isNameless(a) && !isNameless(b);
  return { band: sure ? 'same' : possible ? 'possible' : 'apart', identity: null, bits, evidence };
}

/** `elsewhere`: fits where somebody else of the two groups shows that the companies are one. */
export type Fit = 'fits' | 'elsewhere' | 'apart';

/**
 * Whether two records can stand in one group. Where the group is joined by an identity (`identified`), nothing may
 * contradict; where it is joined by evidence alone, the two must not be likelier strangers either, and not namesakes
 * at two companies.
 */
export function fitTogether(a: Person, b: Person, identified: boolean, around: Surroundings): Fit {
  const relation = relate(a, b);
  if (contradicts(a, b, relation)) return 'apart';
  if (sharedIdentity(a, b, relation, around.shared)) return 'fits';
  if (a.generation !== b.generation) return 'apart';
  const evidence = evidenceOf(a, b, relation, around);
  if (haveOwnMailboxes(a, b, around.shared) && !has(evidence, 'phone', 'same mobile')) return 'apart';
  if (identified) return 'fits';
  if (evidence.reduce((sum, one) => sum + one.bits, 0) < FLOOR) return 'apart';
  const elsewhere = has(evidence, 'company', 'different') && !isReached(evidence) && !isHousehold(evidence);
  return elsewhere ? 'elsewhere' : 'fits';
}

/** A personal mailbox with two contradicting names on it: worth a look. */
function sharesMailbox(a: Person, b: Person, { shared }: Surroundings): boolean {
  return a.emails.some(
    ({ key, role, free }) => !role && !free && shared.has(key) && b.emails.some((other) => other.key === key),
  );
}

function doubt(a: Person, b: Person, relation: Relation, around: Surroundings): Judgement {
  const evidence = evidenceOf(a, b, relation, around);
  return {
    band: 'possible',
    identity: 'email',
    bits: evidence.reduce((sum, one) => sum + one.bits, 0),
    evidence,
  };
}

const has = (evidence: readonly Evidence[], about: Evidence['about'], ...levels: string[]): boolean =>
  evidence.some(
    (one) => one.about === about && (levels.length === 0 ? one.bits > 0 : levels.includes(one.level)),
  );

/** What a name alone never replaces. */
const BESIDE_NAMES: ReadonlySet<Evidence['about']> = new Set([
  'company',
  'place',
  'street',
  'email',
  'phone',
  'event',
]);

/** A phone of one's own, or an address that is the same but for a slip. */
const isReached = (evidence: readonly Evidence[]): boolean =>
  has(evidence, 'phone', 'same mobile', 'same number') || has(evidence, 'email', 'typing slip');

const isHousehold = (evidence: readonly Evidence[]): boolean =>
  has(evidence, 'street', 'street and number', 'similar street and number') && has(evidence, 'place');

/**
 * Whether the weight rests on the person, not on the company, the household or a name that many bear: the first name
 * must agree, unless the list knows no second person of the household; the family name too, unless street and house
 * number stand in; something besides the names must agree;
 * and what colleagues and namesakes have in common must not be all.
 */
function provesPerson(
  a: Person,
  b: Person,
  { first, last }: Relation,
  evidence: readonly Evidence[],
  spare: number,
  { shared, alone }: Surroundings,
): boolean {
  const reached = isReached(evidence);
  const household = isHousehold(evidence);
  const company = has(evidence, 'company');
  if (!evidence.some(({ about, bits }) => bits > 0 && BESIDE_NAMES.has(about))) return false;
  if (has(evidence, 'company', 'different') && !(reached || household)) return false;
  if (has(evidence, 'gender', 'different') || a.generation !== b.generation) return false;
  if (haveOwnMailboxes(a, b, shared) && !has(evidence, 'phone', 'same mobile')) return false;
  if (!isTelling(last) && !(household && isTelling(first) && (last !== 'different' || reached))) return false;
  if (isTelling(first)) return true;
  if (spare < HALF_NAMED) return false;
  const single = household && !shared.has(homeKey(a)) && !shared.has(homeKey(b));
  if (single && !company && (alone || first !== 'missing')) return true;
  if (isNamesake(a) || isNamesake(b)) return false;
  return first === 'initial' && (company || reached);
}
