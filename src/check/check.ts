import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { checkAddress } from './address.ts';
import { checkCompany } from './company.ts';
import { checkEmail } from './email.ts';
import { checkFake } from './fake.ts';
import { checkJobTitle } from './job-title.ts';
import { checkPerson } from './person.ts';
import { checkPhone } from './phone.ts';

/** For `--dns`: which domains to ask about, asking, and laying the answers over the leads. */
export {
  applyDns,
  checkMailDomains,
  type MailAnswer,
  type MailResolver,
  mailDomainsOf,
} from './email-dns.ts';

/**
 * Judges and normalises every contact field of a lead. Applying it twice changes nothing.
 * The country comes first, for phone numbers are read in it; then the name, whose cell may hold an address or a number; the fakes last, for they weigh what the others found.
 */
export function checkLead(lead: Lead, settings: Settings): Lead {
  const reached = checkReach(checkAddress(lead, settings), settings);
  const known = checkJobTitle(checkCompany(checkPerson(reached, settings), settings), settings);
  const moved = REACH_FIELDS.some((field) => known.values[field] !== reached.values[field]);
  return checkFake(moved ? checkReach(known, settings) : known, settings);
}

/** Numbers and addresses found in a name cell come to these columns late and are judged then. */
const REACH_FIELDS = [
  'email',
  'email_2',
  'email_3',
  'phone',
  'phone_2',
  'phone_3',
  'mobile',
  'country',
] as const;

function checkReach(lead: Lead, settings: Settings): Lead {
  return checkEmail(checkPhone(lead, settings), settings);
}
