import { identityColumns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import type { Bars } from './judge.ts';
import { type Lists, listsOf } from './lists.ts';
import { numbered } from './pair-cache.ts';
import type { Person } from './person.ts';
import { fixedUnits, toUnits } from './screen-bits.ts';
import { companyScreen, DIFFERENT_COMPANY } from './screen-company.ts';
import { emailScreen, haveCommon, phoneScreen } from './screen-contact.ts';
import { CONTRADICTION, nameScreen, UNSURE } from './screen-names.ts';
import { placeScreen } from './screen-place.ts';

/** What town, street and switchboard of colleagues are worth at most: see the evidence. */
const COLLEAGUE = toUnits(1.5);

/**
 * Tells cheaply, by numbers made once for each value, which pairs of records `judge` would surely call `apart`: true
 * means "compare in full". It never decides anything else; a test holds it against `judge`.
 */
export function screenFor(
  persons: readonly Person[],
  bars: Bars,
  around: Surroundings,
  identities: Lists<string> = identityColumns(persons).identities,
): (a: number, b: number) => boolean {
  const { frequencies, shared } = around;
  const names = nameScreen(persons, frequencies);
  const identified = haveCommon(identities);
  const personal = ({ emails }: Person): string[] =>
    shared.size === 0
      ? []
      : emails.flatMap(({ key, role, free }) => (!role && !free && shared.has(key) ? [key] : []));
  const inDoubt = haveCommon(listsOf(persons.map(personal), (key) => key));
  if (bars.exact) return (a, b) => names(a, b) > CONTRADICTION && identified(a, b);
  const places = placeScreen(persons, frequencies);
  const companies = companyScreen(persons, frequencies);
  const emails = emailScreen(persons);
  const phones = phoneScreen(persons);
  const others = otherScreen(persons);
  const bar = Math.floor(bars.possible * 1000) - 1;
  return (a, b) => {
    const named = names(a, b);
    if (named === CONTRADICTION) return inDoubt(a, b);
    if (named === UNSURE || identified(a, b)) return true;
    const town = places.town(a, b);
    let beside = named + others(a, b);
    let most = beside + Math.max(0, town) + places.mostStreet(a, b) + companies.most(a, b);
    if (most + EMAIL_AND_PHONE < bar) return false;
    const reached = emails(a, b) + phones(a, b);
    beside += reached;
    most += reached - Math.max(0, town) + town;
    if (most < bar) return false;
    const company = companies.bits(a, b);
    const colleagues = company !== 0 && company !== DIFFERENT_COMPANY;
    const around = colleagues ? Math.min(town, COLLEAGUE) : town;
    beside += company + around;
    if (beside + places.mostStreet(a, b) < bar) return false;
    const street = places.street(a, b);
    return beside + (colleagues ? Math.min(street, COLLEAGUE) : street) >= bar;
  };
}

const EMAIL_AND_PHONE = fixedUnits('email', 'typing slip') + fixedUnits('phone', 'same mobile');

/** The most bits of job title, events and gender. */
function otherScreen(persons: readonly Person[]): (a: number, b: number) => number {
  const titles = numbered(
    persons.map(({ title }) => title),
    persons.length,
  );
  const untitled = titles.distinct.indexOf('');
  const genders = numbered(
    persons.map(({ gender }) => gender),
    persons.length,
  );
  const unsaid = genders.distinct.indexOf('');
  const present = Uint8Array.from(persons, ({ events }) => Number(events.length > 0));
  return (a, b) => {
    let bits = present[a] === 1 && present[b] === 1 ? SAME_EVENT : 0;
    const t = titles.of[a];
    const u = titles.of[b];
    if (t !== untitled && u !== untitled) bits += t === u ? SAME_TITLE : SIMILAR_TITLE;
    const g = genders.of[a];
    const h = genders.of[b];
    if (g !== unsaid && h !== unsaid) bits += g === h ? SAME_GENDER : OTHER_GENDER;
    return bits;
  };
}

const SAME_EVENT = fixedUnits('event', 'same');
const SAME_TITLE = fixedUnits('job_title', 'exact');
const SIMILAR_TITLE = fixedUnits('job_title', 'similar');
const SAME_GENDER = fixedUnits('gender', 'same');
const OTHER_GENDER = fixedUnits('gender', 'different');
