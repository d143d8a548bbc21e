import type { Guess } from './accept.ts';
import type { Surroundings } from './surroundings.ts';

/** People on our side: their names and addresses are nobody's lead. */
export const STAFF =
  /^(?:(?:event|meeting|webinar|lead|account|sales|our|unser\w*|assigned) )?(?:host|organi[sz]er|owner|rep|representative|agent|staff|operator|technician|techniker|advis[eo]r|consultant|berater\w*|conseiller|consulente|employee|mitarbeiter|bearbeiter|exhibitor|moderator|interviewer|organisator|veranstalter|besitzer|inhaber|betreuer|vertriebsmitarbeiter|standpersonal|aussteller|sender|absender|referrer|werber|spouse|partner|assistant|assistent|vorgesetzte\w*|manager|created by|modified by|updated by|scheduled by|invited by|captured by|scanned by|collected by|erfasst von|erstellt von|geaendert von|angelegt von|aufgenommen von)\b/;

/** Others than the lead: who came along, sent, pays, teaches or is asked in an emergency. */
const SOMEBODY_ELSE =
  /^(?:pa|ea|begleit\w*|companion|plus one|accompanying|accompagnateur|accompagnatore|spouse|ehe\w+|emergency|notfall\w*|referrer|referred by|werber\w*|empfehler\w*|empfehlungsgeber\w*|guardian|vormund\w*|parent(?! (?:account|company|organi))|mother|father|mutter|vater|eltern\w*|erziehungsberechtigt\w*|genitor\w*|elternteil|speaker|dozent\w*|trainer\w*|steuerberater\w*|supervisor|line manager|vorgesetzte\w*|assistant|assistent\w*|assistenz|secretary|accountant|parrain|conjoint|coniuge|supplier|lieferant\w*|vermittler\w*|tippgeber\w*|zweitkontakt|vertretung|stellvertreter\w*)\b/;
const CONTACT_NOUN =
  /(?:^| )(?:name|vorname|nachname|first|last|first name|last name|surname|forename|nom|prenom|nome|cognome|email|mail|phone|telefon|telephone|tel|mobile|mobil|handy|cell|number|nummer|address|adresse|company|firma|title|position|person)$/;

export function byStaff(key: string, around: Surroundings): Guess | null {
  if (
    SOMEBODY_ELSE.test(key) &&
    (CONTACT_NOUN.test(key) || (!key.includes(' ') && key !== 'referrer')) &&
    someoneLeads(around)
  )
    return { field: null, confidence: 0.85, because: 'it tells of somebody else than the lead' };
  if (
    /rechnung|invoice|billing|buchhaltung|accounts? payable|fattura|factur/.test(key) &&
    /mail$/.test(key) &&
    around.has('email')
  )
    return { field: null, confidence: 0.8, because: 'the address that invoices go to' };
  const user = around.guests && /^user (?:name|email|first name|last name|phone)\b/.test(key);
  if (
    !user &&
    !(
      STAFF.test(key) &&
      / (?:email|mail|phone|telefon|mobile|id|url|link|domain|website)\w*(?: address)?$/.test(key)
    )
  )
    return null;
  if (key === 'user name' && !around.has('owner')) {
    return { field: 'owner', confidence: 0.7, because: 'the user of the product, next to the guests' };
  }
  return { field: null, confidence: 0.85, because: 'it tells of our own people, not of the lead' };
}

/** Other columns name the lead. */
function someoneLeads({ has }: Surroundings): boolean {
  return has('email') || has('last_name') || has('full_name') || has('phone') || has('company');
}
