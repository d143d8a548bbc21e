import { FALSE_FRIENDS, type FriendKind } from '../data/false-friends.ts';
import { namesOf } from '../data/headers.ts';
import { answers } from './fits.ts';
import {
  gender,
  leadName,
  login,
  name,
  party,
  position,
  reach,
  role,
  someone,
  staff,
  title,
} from './friends-of-people.ts';
import {
  address,
  appointment,
  channel,
  confirmed,
  day,
  end,
  entry,
  firstSeen,
  outcome,
  place,
  product,
  reply,
  scanned,
  score,
  stand,
  start,
  stateCode,
  status,
  time,
  via,
} from './friends-of-things.ts';
import type { Resolver } from './surroundings.ts';

const RESOLVERS: Readonly<Record<FriendKind, Resolver>> = {
  start,
  end,
  staff,
  stand,
  title: title('job_title'),
  academic: title('academic_title'),
  courtesy: title('salutation'),
  name,
  leadName,
  // Who calls again and again is one of ours where the list names whom they called.
  caller: (e, around) => (around.has('full_name') && e.distinct <= e.filled / 2 ? 'owner' : null),
  party,
  someone,
  reach,
  login,
  status,
  confirmed,
  reply,
  score,
  position,
  role,
  gender,
  place,
  address,
  occupation: (_e, around) => (around.has('job_title') ? 'occupation' : 'job_title'),
  time,
  service: (_e, around) => (around.preset === null && around.has('department') ? 'interests' : null),
  channel,
  noShow: (e) => (answers(e) ? 'ignore' : 'attended'),
  appointment,
  entry,
  via,
  outcome,
  day,
  product,
  scanned,
  firstSeen,
  stateCode,
};

/** By header key: what decides among the meanings of a header. */
export const FRIENDS: ReadonlyMap<string, Resolver> = new Map(
  (Object.entries(FALSE_FRIENDS) as [FriendKind, string][]).flatMap(([kind, headers]) =>
    namesOf(headers).map((key) => [key, RESOLVERS[kind]] as const),
  ),
);
