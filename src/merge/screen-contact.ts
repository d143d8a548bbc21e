import type { Records } from './records.ts';
import type { Units } from './screen-bits.ts';
import { AT, emailsIn, FLAG, localLengthIn, localStartIn, phonesIn } from './store.ts';

/** No local part this long has its length in the flags. */
const LONG = 31;

/** The most bits that the e-mail addresses of two records can be worth. */
export function emailScreen({ rows }: Records, { fixed }: Units): (x: number, y: number) => number {
  const slip = fixed('email', 'typing slip');
  const other = Math.max(fixed('email', 'different'), fixed('email', 'private and business'));
  return (x, y) => {
    const flags = rows[x + AT.flags] ?? 0;
    const others = rows[y + AT.flags] ?? 0;
    const count = emailsIn(flags);
    const otherCount = emailsIn(others);
    if (count === 0 || otherCount === 0) return 0;
    if (count > 1 || otherCount > 1) return slip;
    if (rows[x + AT.local] === rows[y + AT.local]) return slip;
    if (((flags | others) & FLAG.role) !== 0) return 0;
    if (rows[x + AT.domain] !== rows[y + AT.domain]) return other;
    const length = localLengthIn(flags);
    const otherLength = localLengthIn(others);
    const long = length === LONG || otherLength === LONG;
    if (localStartIn(flags) === localStartIn(others) && (long || Math.abs(length - otherLength) <= 1))
      return slip;
    return (flags & FLAG.free) !== 0 ? other : 0;
  };
}

/** The most bits that the phone numbers of two records can be worth. */
export function phoneScreen({ rows }: Records, { fixed }: Units): (x: number, y: number) => number {
  const sameMobile = fixed('phone', 'same mobile');
  const sameNumber = fixed('phone', 'same number');
  const near = Math.max(fixed('phone', 'same switchboard'), fixed('phone', 'typing slip'));
  const otherNumber = Math.max(fixed('phone', 'different'), fixed('phone', 'other mobile'));
  const most = (x: number, i: number, y: number, j: number): number => {
    if (rows[x + AT.phone + i * 2] === rows[y + AT.phone + j * 2]) {
      const mobile = FLAG.mobile << i;
      const otherMobile = FLAG.mobile << j;
      return ((rows[x + AT.flags] ?? 0) & mobile) !== 0 && ((rows[y + AT.flags] ?? 0) & otherMobile) !== 0
        ? sameMobile
        : sameNumber;
    }
    return areNear(rows[x + AT.trunk + i * 2] ?? 0, rows[y + AT.trunk + j * 2] ?? 0) ? near : otherNumber;
  };
  return (x, y) => {
    const count = phonesIn(rows[x + AT.flags] ?? 0);
    const others = phonesIn(rows[y + AT.flags] ?? 0);
    if (count === 0 || others === 0) return 0;
    if (count > 2 || others > 2) return sameMobile;
    let best = most(x, 0, y, 0);
    if (count > 1) best = Math.max(best, most(x, 1, y, 0));
    if (others > 1) best = Math.max(best, most(x, 0, y, 1));
    if (count > 1 && others > 1) best = Math.max(best, most(x, 1, y, 1));
    return best;
  };
}

/** Whether the beginnings of two numbers, four bits a digit, could be one but for a slip: two digits at most are others. */
function areNear(x: number, y: number): boolean {
  const bits = x ^ y;
  let others = (bits | (bits >>> 1) | (bits >>> 2) | (bits >>> 3)) & 0x11111111;
  others &= others - 1;
  others &= others - 1;
  return others === 0;
}
