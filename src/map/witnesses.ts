import type { Guess } from './accept.ts';
import { byOwnField, bySentence, byShortQuestion, byWish } from './by-asking.ts';
import { byKind, byValues } from './by-cells.ts';
import { byBareName, byFriend, byLongName, byName, byTypo } from './by-names.ts';
import { byFirstPart, byNamedId, byPart, byPath, bySlash } from './by-parts.ts';
import { byRules, byStatus } from './by-rules.ts';
import { byStems, SAME_STEMS } from './by-stems.ts';
import { byBareNumber, byTable } from './by-table.ts';
import { byAbbreviation, byGenitive, byHead, byNumber, byRomance } from './by-words.ts';
import type { Evidence } from './evidence.ts';
import { expandKey } from './expand.ts';
import { bareKey, type Header } from './header.ts';
import { byMeaning } from './meanings.ts';
import { bySelf } from './self.ts';
import { byStaff } from './staff.ts';
import type { Surroundings } from './surroundings.ts';
import type { Witness } from './weigh.ts';

/** Readings that have looked at cells and neighbours themselves: what the first of them says is so. */
export const DECISIVE: readonly ((header: Header, e: Evidence, around: Surroundings) => Guess | null)[] = [
  ({ key }, _e, around) => byStaff(key, around),
  byTable,
  byBareNumber,
  byMeaning,
  ({ key }, e, around) => byFriend(key, bareKey(key), e, around),
];

/*
 * What each way of reading a header is worth. Own estimates, in log-odds, from how often each is right on labelled
 * exports at first contact: an exact name hardly errs, a matching rule once in ten, likeness of words once in four.
 */
export const WITNESSES: readonly Witness[] = [
  { worth: 5, read: ({ key, asks }, e) => byName(key, e, 0.98, false, asks) },
  { worth: 4.5, read: ({ key }, e) => byNumber(bareKey(key), e) },
  { worth: 4.5, read: bySlash },
  { worth: 4.5, read: byPart },
  { worth: 4.5, read: ({ key }, e) => byBareName(key, bareKey(key), e) },
  { worth: 4, read: ({ key }, e, around) => byLongName(key, expandKey(key), e, around) },
  { worth: 4, read: byNamedId },
  { worth: 4, read: byPath },
  { worth: 3.7, read: byFirstPart },
  { worth: 4, read: bySelf },
  { worth: 4, read: byShortQuestion },
  { worth: 4, read: bySentence },
  {
    worth: 3.5,
    read: ({ key }, e, around) => byStatus(key, e, around) ?? byStatus(expandKey(key), e, around),
  },
  { worth: 3.5, read: ({ key }, e, around) => byHead(bareKey(key), e, around) },
  { worth: 3.5, read: ({ key }, e) => byGenitive(bareKey(key), e) },
  { worth: 3.2, read: byOwnField },
  { worth: 3, read: ({ key }, e) => byRules(key, bareKey(key), e) },
  {
    worth: 2.8,
    read: ({ key }, e) => {
      const wide = expandKey(key);
      return wide === key ? null : byRules(wide, bareKey(wide), e);
    },
  },
  { worth: 2.7, read: ({ key }, e) => byName(key, e, 0.55, true) },
  { worth: 2.5, read: ({ key }, e) => byRomance(bareKey(key), e) },
  { worth: 2.5, read: ({ key }, e) => byTypo(bareKey(key), e) },
  { worth: 2.5, read: ({ key }, e) => byStems(bareKey(key), e, SAME_STEMS) },
  { worth: 1.5, read: ({ key }, e) => byAbbreviation(bareKey(key), e) },
  { worth: 1.5, read: byWish },
  { worth: 1.5, read: (header, e, around) => byValues(e, around, header) },
  { worth: 1, read: byKind },
  { worth: -0.5, read: ({ key }, e) => (e.filled === 0 ? null : byStems(bareKey(key), e)) },
];
