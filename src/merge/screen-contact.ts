import type { Records } from './records.ts';
import { fixedUnits } from './screen-bits.ts';
import { AT, emailsIn, FLAG, localLengthIn, localStartIn, phonesIn } from './store.ts';

const SLIP = fixedUnits('email', 'typing slip');
const SAME_DOMAIN = fixedUnits('email', 'other, same domain');
const OTHER_EMAIL = Math.max(fixedUnits('email', 'different'), fixedUnits('email', 'private and business'));
const SAME_MOBILE = fixedUnits('phone', 'same mobile');
const SAME_NUMBER = fixedUnits('phone', 'same number');
const NEAR_NUMBER = Math.max(fixedUnits('phone', 'same switchboard'), fixedUnits('phone', 'typing slip'));
const OTHER_NUMBER = Math.max(fixedUnits('phone', 'different'), fixedUnits('phone', 'other mobile'));
/** No local part this long has its length in the flags. */
const LONG = 31;

/** The most bits that the e-mail addresses of two records can be worth. */
export function emailScreen({ row }: Records): (a: number, b: number) => number {
  return (a, b) => {
    const flags = row(a, AT.flags);
    const others = row(b, AT.flags);
    const count = emailsIn(flags);
    const otherCount = emailsIn(others);
    if (count === 0 || otherCount === 0) return 0;
    if (count > 1 || otherCount > 1) return SLIP;
    if (row(a, AT.local) === row(b, AT.local)) return SLIP;
    if (((flags | others) & FLAG.role) !== 0) return 0;
    if (row(a, AT.domain) !== row(b, AT.domain)) return OTHER_EMAIL;
    const length = localLengthIn(flags);
    const otherLength = localLengthIn(others);
    const long = length === LONG || otherLength === LONG;
    if (localStartIn(flags) === localStartIn(others) && (long || Math.abs(length - otherLength) <= 1))
      return SLIP;
    return (flags & FLAG.free) !== 0 ? OTHER_EMAIL : SAME_DOMAIN;
  };
}

/** The most bits that the phone numbers of two records can be worth. */
export function phoneScreen({ row }: Records): (a: number, b: number) => number {
  const most = (a: number, i: number, b: number, j: number): number => {
    const [mine, theirs] = [row(a, AT.flags), row(b, AT.flags)];
    if (row(a, AT.phone + i * 2) === row(b, AT.phone + j * 2)) {
      const mobile = mine & (FLAG.mobile << i) && theirs & (FLAG.mobile << j);
      return mobile ? SAME_MOBILE : SAME_NUMBER;
    }
    return areNear(row(a, AT.trunk + i * 2), row(b, AT.trunk + j * 2)) ? NEAR_NUMBER : OTHER_NUMBER;
  };
  return (a, b) => {
    const count = phonesIn(row(a, AT.flags));
    const others = phonesIn(row(b, AT.flags));
    if (count === 0 || others === 0) return 0;
    if (count > 2 || others > 2) return SAME_MOBILE;
    let best = most(a, 0, b, 0);
    if (count > 1) best = Math.max(best, most(a, 1, b, 0));
    if (others > 1) best = Math.max(best, most(a, 0, b, 1));
    if (count > 1 && others > 1) best = Math.max(best, most(a, 1, b, 1));
    return best;
  };
}

/** Whether the beginnings of two numbers could be one but for a slip: two digits at most are others, or all are moved. */
function areNear(x: number, y: number): boolean {
  if (x === y) return true;
  let others = 0;
  for (let left = x, right = y; left !== right; ) {
    if (left % 10 !== right % 10) others += 1;
    left = Math.floor(left / 10);
    right = Math.floor(right / 10);
  }
  return others <= 2;
}
