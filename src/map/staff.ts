import type { Guess } from './accept.ts';
import type { Surroundings } from './friends.ts';

/** People on our side: their names and addresses are nobody's lead. */
export const STAFF =
  /^(?:(?:event|meeting|webinar|lead|account|sales|our|unser\w*|assigned) )?(?:host|organi[sz]er|owner|rep|representative|agent|employee|mitarbeiter|bearbeiter|exhibitor|moderator|interviewer|organisator|veranstalter|besitzer|inhaber|betreuer|vertriebsmitarbeiter|standpersonal|aussteller|sender|absender|referrer|werber|spouse|partner|assistant|assistent|vorgesetzte\w*|manager|created by|modified by|updated by|scheduled by|invited by|captured by|scanned by|collected by|erfasst von|erstellt von|geaendert von|angelegt von|aufgenommen von)\b/;

export function byStaff(key: string, around: Surroundings): Guess | null {
  const user = around.guests && /^user (?:name|email|first name|last name|phone)\b/.test(key);
  if (
    !user &&
    !(STAFF.test(key) && / (?:email|mail|phone|telefon|mobile|id|url|link)\w*(?: address)?$/.test(key))
  )
    return null;
  if (key === 'user name' && !around.has('owner')) {
    return { field: 'owner', confidence: 0.7, because: 'the user of the product, next to the guests' };
  }
  return { field: null, confidence: 0.85, because: 'it tells of our own people, not of the lead' };
}
