import type { EmailKey } from './email.ts';
import { type Lists, listsOf } from './lists.ts';
import { edits } from './osa.ts';
import { numbered } from './pair-cache.ts';
import type { Person } from './person.ts';
import { fixedUnits } from './screen-bits.ts';

const SLIP = fixedUnits('email', 'typing slip');
const SAME_DOMAIN = fixedUnits('email', 'other, same domain');
const OTHER_EMAIL = Math.max(fixedUnits('email', 'different'), fixedUnits('email', 'private and business'));
const SAME_MOBILE = fixedUnits('phone', 'same mobile');
const SAME_NUMBER = fixedUnits('phone', 'same number');
const NEAR_NUMBER = Math.max(fixedUnits('phone', 'same switchboard'), fixedUnits('phone', 'typing slip'));
const OTHER_NUMBER = Math.max(fixedUnits('phone', 'different'), fixedUnits('phone', 'other mobile'));

/** The most bits that the e-mail addresses of two records can be worth. */
export function emailScreen(persons: readonly Person[]): (a: number, b: number) => number {
  const { starts, items, distinct } = listsOf(
    persons.map(({ emails }) => emails),
    ({ key }) => key,
  );
  const partOf = (part: (email: EmailKey) => string | number): Int32Array =>
    numbered(distinct.map(part), distinct.length).of;
  const [locals, domains] = [partOf(({ local }) => local), partOf(({ domain }) => domain)];
  const starting = Int32Array.from(distinct, ({ local }) => local.charCodeAt(0));
  const lengths = Int32Array.from(distinct, ({ local }) => local.length);
  const free = Uint8Array.from(distinct, (email) => Number(email.free));
  const role = Uint8Array.from(distinct, (email) => Number(email.role));
  const most = (x: number, y: number): number => {
    if (role[x] === 1 || role[y] === 1) return 0;
    if (locals[x] === locals[y]) return SLIP;
    if (domains[x] !== domains[y]) return OTHER_EMAIL;
    const near = Math.abs((lengths[x] ?? 0) - (lengths[y] ?? 0)) <= 1 && starting[x] === starting[y];
    return near ? SLIP : free[x] === 1 ? OTHER_EMAIL : SAME_DOMAIN;
  };
  return mostOfLists(starts, items, (x, y) => (x === y ? SLIP : most(x, y)));
}

/** The most bits that the phone numbers of two records can be worth. */
export function phoneScreen(persons: readonly Person[]): (a: number, b: number) => number {
  const { starts, items, distinct } = listsOf(
    persons.map(({ phones }) => phones),
    ({ key, mobile }) => `${key} ${mobile}`,
  );
  const numbers = numbered(
    distinct.map(({ key }) => key),
    distinct.length,
  ).of;
  const trunks = Int32Array.from(distinct, ({ key }) => Number(key.slice(0, 9)));
  const ends = Int32Array.from(distinct, ({ key }) => Number(key.slice(-4)));
  const begins = Int32Array.from(distinct, ({ key }) => Number(key.slice(0, 4)));
  const lengths = Int32Array.from(distinct, ({ key }) => key.length);
  const most = (x: number, y: number): number => {
    if (numbers[x] === numbers[y])
      return distinct[x]?.mobile && distinct[y]?.mobile ? SAME_MOBILE : SAME_NUMBER;
    if (trunks[x] === trunks[y]) return NEAR_NUMBER;
    if (lengths[x] !== lengths[y] || (ends[x] !== ends[y] && begins[x] !== begins[y])) return OTHER_NUMBER;
    return edits(distinct[x]?.key ?? '', distinct[y]?.key ?? '', 1) === 1 ? NEAR_NUMBER : OTHER_NUMBER;
  };
  return mostOfLists(starts, items, most);
}

/** Whether two records have an item in common. */
export function haveCommon({ starts, items }: Lists<string>): (a: number, b: number) => boolean {
  const marks = new Int32Array(starts.length - 1);
  for (let at = 0; at < marks.length; at += 1) {
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1)
      marks[at] = (marks[at] ?? 0) | (1 << (Math.imul(items[place] ?? 0, 0x9e3779b1) >>> 27));
  }
  const most = mostOfLists(starts, items, (x, y) => (x === y ? 1 : 0));
  return (a, b) => ((marks[a] ?? 0) & (marks[b] ?? 0)) !== 0 && most(a, b) === 1;
}

const NOTHING = -1_000_000_000;

function mostOfLists(
  starts: Int32Array,
  items: Int32Array,
  most: (x: number, y: number) => number,
): (a: number, b: number) => number {
  return (a, b) => {
    const endA = starts[a + 1] ?? 0;
    const endB = starts[b + 1] ?? 0;
    let best = NOTHING;
    for (let i = starts[a] ?? 0; i < endA; i += 1) {
      for (let j = starts[b] ?? 0; j < endB; j += 1) {
        const bits = most(items[i] ?? 0, items[j] ?? 0);
        if (bits > best) best = bits;
      }
    }
    return best === NOTHING ? 0 : best;
  };
}
