import { type Compared, MATCH_LEVELS, type MatchLevel } from '../data/match-weights.ts';
import { emailsOf, phonesOf } from './contact.ts';
import type { Frequencies } from './frequency.ts';
import type { SharedKeys } from './identity.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { bearOwnNames } from './mailbox.ts';
import type { Organisation } from './organisation.ts';
import { edits } from './osa.ts';
import type { Person } from './person.ts';
import { placeEvidence } from './place-evidence.ts';
import type { Relation } from './relation.ts';

/** One comparison: what was compared, the level it is on, and its weight in bits. */
export interface Evidence {
  readonly about: Compared;
  readonly level: string;
  readonly bits: number;
}

/** What comparing needs to know of the whole list. */
export interface Surroundings {
  readonly frequencies: Frequencies;
  readonly shared: SharedKeys;
  /** No families: a household of this list is one person. */
  readonly alone: boolean;
  readonly factors: Factors;
}

/** By what the weight of a comparison is multiplied, where the settings say so; 0 leaves it out. */
export type Factors = { readonly [about in Compared]?: number | undefined };

/** What comes on top once the company agrees: its town, street and switchboard are those of all colleagues. */
const COLLEAGUE_BITS = 1.5;
/** A family name that stands in the company's name is the company's. */
const NAMESAKE_BITS = 4;
/** Family names that are alike, where each stands in an address of its own too, are two. */
const OWN_NAME_BITS = -2;

/** Every comparison of two records that says something, in the order of the table of weights. */
export function evidenceOf(a: Person, b: Person, relation: Relation, around: Surroundings): Evidence[] {
  const { frequencies } = around;
  const organisation = organisationEvidence(a.organisation, b.organisation, frequencies);
  const colleagues = organisation !== null && organisation.level !== 'different';
  const place = [...placeEvidence(a.place, b.place, frequencies)];
  return multiplied(around.factors, [
    ...nameEvidence(a, b, relation, frequencies, colleagues),
    ...(organisation ? [organisation] : []),
    ...(colleagues ? capped(place, COLLEAGUE_BITS) : place),
    ...emailsOf(a, b, around.shared),
    ...phonesOf(a, b, around.shared, colleagues),
    ...otherEvidence(a, b),
  ]);
}

function multiplied(factors: Factors, evidence: Evidence[]): Evidence[] {
  if (Object.keys(factors).length === 0) return evidence;
  return evidence.flatMap((one) => {
    const factor = factors[one.about] ?? 1;
    return factor === 0 ? [] : [{ ...one, bits: one.bits * factor }];
  });
}

/** `level` of `about` with its weight; `frequency` where the level asks for it. */
export function weigh(about: Compared, level: string, frequency = 1): Evidence {
  const levels: Readonly<Record<string, MatchLevel>> = MATCH_LEVELS[about];
  const entry = levels[level];
  if (!entry) return { about, level, bits: 0 };
  const u = entry.u === 'frequency' ? Math.min(1, frequency * (entry.spread ?? 1)) : entry.u;
  return { about, level, bits: Math.log2(entry.m / u) };
}

function capped(evidence: readonly Evidence[], bits: number): Evidence[] {
  return evidence.map((one) => (one.bits > bits ? { ...one, bits } : one));
}

function nameEvidence(
  a: Person,
  b: Person,
  relation: Relation,
  frequencies: Frequencies,
  colleagues: boolean,
): Evidence[] {
  const evidence: Evidence[] = [];
  const [bFirst, bLast] = relation.swapped ? [b.last, b.first] : [b.first, b.last];
  if (relation.first !== 'missing' && a.first && bFirst) {
    const both = [a.first, bFirst].map(frequencies.first);
    if (relation.swapped) both.push(frequencies.last(a.first));
    // Of a nickname and its full name, the rarer is the coincidence: many are Thomas, few of them write Tom.
    const frequency = relation.first === 'nickname' ? Math.min(...both) : Math.max(...both);
    evidence.push(weigh('first_name', relation.first, frequency));
  }
  if (relation.last !== 'missing' && a.last && bLast) {
    const frequency = Math.max(
      ...[a.last, bLast].map(frequencies.last),
      ...(relation.swapped ? [frequencies.first(a.last)] : []),
    );
    const weight = weigh('last_name', relation.last, frequency);
    const namesake = colleagues && (isNamesake(a) || isNamesake(b));
    const most = relation.last === 'similar' && bearOwnNames(a, b) ? OWN_NAME_BITS : NAMESAKE_BITS;
    evidence.push(...(namesake || most === OWN_NAME_BITS ? capped([weight], most) : [weight]));
  }
  return evidence;
}

/** Whether the company bears the person's family name. */
export function isNamesake({ last, organisation }: Person): boolean {
  if (!last || last.folded.length < 3) return false;
  return (
    organisation.key.includes(last.folded) ||
    organisation.domains.some((domain) => domain.includes(last.folded))
  );
}

export function organisationEvidence(
  a: Organisation,
  b: Organisation,
  frequencies: Frequencies,
): Evidence | null {
  const named = a.key !== '' && b.key !== '';
  if (named && a.key === b.key) return weigh('company', 'exact', frequencies.of('company', a.key));
  const domain =
    a.domains.find((one) => b.domains.includes(one)) ?? a.labels.find((one) => b.labels.includes(one));
  const weighDomain = (): Evidence => weigh('company', 'domain', frequencies.of('company', domain ?? ''));
  if (named && isSimilarCompany(a, b)) {
    const frequency = Math.max(frequencies.of('company', a.key), frequencies.of('company', b.key));
    return weigh('company', 'similar', frequency);
  }
  if (domain !== undefined) return weighDomain();
  if (!named && (isNameInDomain(a, b) || isNameInDomain(b, a))) return weigh('company', 'name in domain');
  const apart = named || (a.domains.length > 0 && b.domains.length > 0);
  return apart ? weigh('company', 'different') : null;
}

/** One name begins like the other, has all its words, or differs by a slip. */
function isSimilarCompany(a: Organisation, b: Organisation): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  const telling = short.filter((token) => token.length >= 4);
  if (telling.length > 0 && short.every((token) => long.includes(token))) return true;
  if (isAcronym(short, long)) return true;
  const shorter = Math.min(a.key.length, b.key.length);
  if (shorter < 5) return false;
  return (
    edits(a.key, b.key, 2) <= (shorter >= 9 ? 2 : 1) || (shorter >= 8 && jaroWinkler(a.key, b.key) >= 0.94)
  );
}

/** BMW for Bayerische Motoren Werke: three initials at least. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word = '', ...more] = short;
  return more.length === 0 && long.length >= 3 && long.map((token) => token.charAt(0)).join('') === word;
}

function isNameInDomain(named: Organisation, other: Organisation): boolean {
  if (named.key.length < 4) return false;
  const start = named.tokens[0] ?? '';
  return other.domains.some((domain) => {
    const label = (domain.split('.').at(-2) ?? '')
      .replaceAll('ae', 'a')
      .replaceAll('oe', 'o')
      .replaceAll('ue', 'u')
      .replaceAll('-', '');
    if (label.length < 4) return false;
    return (
      label.includes(named.key) ||
      named.key.startsWith(label) ||
      (start.length >= 5 && label.startsWith(start))
    );
  });
}

function* otherEvidence(a: Person, b: Person): Generator<Evidence> {
  if (a.title && b.title) {
    const alike = a.title === b.title ? 'exact' : areTitlesAlike(a.title, b.title) ? 'similar' : 'different';
    yield weigh('job_title', alike);
  }
  if (a.events.some((event) => b.events.includes(event))) yield weigh('event', 'same');
  if (a.gender && b.gender) yield weigh('gender', a.gender === b.gender ? 'same' : 'different');
}

/** One slip or ending apart, or one within the other: "Instandhaltung" and "Leiter Instandhaltung". */
function areTitlesAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length >= 5 && long.includes(short)) || jaroWinkler(a, b) >= 0.85;
}
