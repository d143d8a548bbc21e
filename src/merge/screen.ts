import type { Columns } from './columns.ts';
import type { Surroundings } from './evidence.ts';
import type { Bars } from './judge.ts';
import type { Records } from './records.ts';
import { fixedUnits, toUnits } from './screen-bits.ts';
import { companyScreen, DIFFERENT_COMPANY } from './screen-company.ts';
import { emailScreen, phoneScreen } from './screen-contact.ts';
import { ALWAYS, NEVER, nameScreen } from './screen-names.ts';
import { placeScreen } from './screen-place.ts';
import { AT, emailsIn, FLAG } from './store.ts';

/** What town, street and switchboard of colleagues are worth at most: see the evidence. */
const COLLEAGUE = toUnits(1.5);

export interface Screens {
  /** For records that share an identity. */
  readonly identified: (a: number, b: number) => boolean;
  /** For all others. */
  readonly weighed: (a: number, b: number) => boolean;
}

/**
 * Tells cheaply, by the rows alone and by numbers made once for each value, which pairs of records `judge` would surely
 * call `apart`: true means "compare in full". It never decides anything else; a test holds it against `judge`.
 */
export function screensFor(columns: Columns, bars: Bars, around: Surroundings): Screens {
  const { records } = columns;
  const { frequencies, shared } = around;
  const names = nameScreen(columns, frequencies);
  const identified = (a: number, b: number): boolean =>
    names(a, b) !== NEVER || (shared.size > 0 && mayShareMailbox(records, a, b));
  if (bars.exact) return { identified, weighed: () => false };
  const places = placeScreen(records, frequencies);
  const companies = companyScreen(columns, frequencies);
  const emails = emailScreen(records);
  const phones = phoneScreen(records);
  const others = otherScreen(records);
  const bar = Math.floor(bars.possible * 1000) - 1;
  const weighed = (a: number, b: number): boolean => {
    const named = names(a, b);
    if (named === NEVER) return false;
    if (named === ALWAYS) return true;
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
    const near = colleagues ? Math.min(town, COLLEAGUE) : town;
    beside += company + near;
    if (beside + places.mostStreet(a, b) < bar) return false;
    const street = places.street(a, b);
    return beside + (colleagues ? Math.min(street, COLLEAGUE) : street) >= bar;
  };
  return { identified, weighed };
}

const EMAIL_AND_PHONE = fixedUnits('email', 'typing slip') + fixedUnits('phone', 'same mobile');

/** One address of a person in both, or more addresses than the rows tell. */
function mayShareMailbox({ row }: Records, a: number, b: number): boolean {
  const [flags, others] = [row(a, AT.flags), row(b, AT.flags)];
  if (emailsIn(flags) > 1 || emailsIn(others) > 1) return true;
  if (((flags | others) & (FLAG.role | FLAG.free)) !== 0) return false;
  return row(a, AT.local) === row(b, AT.local) && row(a, AT.domain) === row(b, AT.domain);
}

/** The most bits of job title, events and gender. */
function otherScreen({ row, store }: Records): (a: number, b: number) => number {
  const untitled = store.titles.find('');
  return (a, b) => {
    const [flags, others] = [row(a, AT.flags), row(b, AT.flags)];
    let bits = (flags & others & FLAG.present) !== 0 ? SAME_EVENT : 0;
    const t = row(a, AT.title);
    const u = row(b, AT.title);
    if (t !== untitled && u !== untitled) bits += t === u ? SAME_TITLE : SIMILAR_TITLE;
    const g = flags & GENDER;
    const h = others & GENDER;
    if (g !== 0 && h !== 0) bits += g === h ? SAME_GENDER : OTHER_GENDER;
    return bits;
  };
}

const GENDER = FLAG.male | FLAG.female;
const SAME_EVENT = fixedUnits('event', 'same');
const SAME_TITLE = fixedUnits('job_title', 'exact');
const SIMILAR_TITLE = fixedUnits('job_title', 'similar');
const SAME_GENDER = fixedUnits('gender', 'same');
const OTHER_GENDER = fixedUnits('gender', 'different');
