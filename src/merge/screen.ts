import type { Columns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import type { Bars } from './judge.ts';
import type { Records } from './records.ts';
import { type Units, unitsWith } from './screen-bits.ts';
import { companyScreen } from './screen-company.ts';
import { emailScreen, phoneScreen } from './screen-contact.ts';
import { ALWAYS, NEVER, nameScreen } from './screen-names.ts';
import { placeScreen } from './screen-place.ts';
import { AT, emailsIn, FLAG } from './store.ts';

/** What town, street and switchboard of colleagues are worth at most: see the evidence. */
const COLLEAGUE = 1.5;

/** Whether two records are worth judging; `x` and `y` are where their rows begin. */
export type Screen = (x: number, y: number) => boolean;

export interface Screens {
  /** For records that share an identity. */
  readonly identified: Screen;
  /** For all others. */
  readonly weighed: Screen;
}

/**
 * Tells cheaply, by the rows alone and by numbers made once for each value, which pairs of records `judge` would surely
 * call `apart`: true means "compare in full". It never decides anything else; a test holds it against `judge`.
 */
export function screensFor(columns: Columns, bars: Bars, around: Surroundings): Screens {
  const { records } = columns;
  const { frequencies, shared, factors } = around;
  const units = unitsWith(factors);
  const names = nameScreen(columns, frequencies, units);
  const identified: Screen = (x, y) =>
    names.bits(x, y) !== NEVER || (shared.size > 0 && mayShareMailbox(records, x, y));
  if (bars.exact) return { identified, weighed: () => false };
  const places = placeScreen(records, frequencies, factors, units);
  const companies = companyScreen(columns, frequencies, units);
  const emails = emailScreen(records, units);
  const phones = phoneScreen(records, units);
  const others = otherScreen(records, units);
  const town = units.bits('place', COLLEAGUE);
  const street = units.bits('street', COLLEAGUE);
  const bar = Math.floor(bars.possible * 1000) - 1;
  const weighed: Screen = (x, y) => {
    // What costs little first: most pairs are strangers at first sight.
    const reached = others(x, y) + emails(x, y) + phones(x, y);
    const mostStreet = places.mostStreet(x, y);
    const most = reached + companies.most(x, y) + places.mostTown(x, y) + mostStreet;
    if (most + names.most(x, y) < bar) return false;
    const named = names.bits(x, y);
    if (named === NEVER) return false;
    if (named === ALWAYS) return true;
    if (most + named < bar) return false;
    const company = companies.bits(x, y);
    const colleagues = company !== 0 && company !== companies.different;
    const near = places.town(x, y);
    const beside = reached + named + company + (colleagues ? Math.min(near, town) : near);
    if (beside + (colleagues ? Math.min(mostStreet, street) : mostStreet) < bar) return false;
    const way = places.street(x, y);
    return beside + (colleagues ? Math.min(way, street) : way) >= bar;
  };
  return { identified, weighed };
}

/** One address of a person in both, or more addresses than the rows tell. */
function mayShareMailbox({ rows }: Records, x: number, y: number): boolean {
  const [flags, others] = [rows[x + AT.flags] ?? 0, rows[y + AT.flags] ?? 0];
  if (emailsIn(flags) > 1 || emailsIn(others) > 1) return true;
  if (((flags | others) & (FLAG.role | FLAG.free)) !== 0) return false;
  return rows[x + AT.local] === rows[y + AT.local] && rows[x + AT.domain] === rows[y + AT.domain];
}

/** The most bits of job title, events and gender. */
function otherScreen({ rows, store }: Records, { fixed }: Units): (x: number, y: number) => number {
  const untitled = store.titles.find('');
  const sameEvent = fixed('event', 'same');
  const sameTitle = fixed('job_title', 'exact');
  const similarTitle = fixed('job_title', 'similar');
  const sameGender = fixed('gender', 'same');
  const otherGender = fixed('gender', 'different');
  return (x, y) => {
    const flags = rows[x + AT.flags] ?? 0;
    const others = rows[y + AT.flags] ?? 0;
    let bits = (flags & others & FLAG.present) !== 0 ? sameEvent : 0;
    const title = rows[x + AT.title];
    const otherTitle = rows[y + AT.title];
    if (title !== untitled && otherTitle !== untitled)
      bits += title === otherTitle ? sameTitle : similarTitle;
    const gender = flags & GENDER;
    const otherOf = others & GENDER;
    if (gender !== 0 && otherOf !== 0) bits += gender === otherOf ? sameGender : otherGender;
    return bits;
  };
}

const GENDER = FLAG.male | FLAG.female;
