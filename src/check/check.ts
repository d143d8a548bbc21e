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
  type DnsOptions,
  type MailAnswer,
  type MailResolver,
  mailDomainsOf,
} from './email-dns.ts';

/**
 * Judges and normalises every contact field of a lead. Applying it twice changes nothing.
 * The country comes first, for phone numbers are read in it; then the name, whose cell may hold an address or a number; the fakes last, for they weigh what the others found.
 */
export function checkLead(lead: Lead, settings: Settings): Lead {
  return CHECKS.reduce((checked, check) => check(checked, settings), lead);
}

const CHECKS = [
  checkAddress,
  checkPerson,
  checkPhone,
  checkEmail,
  checkCompany,
  checkJobTitle,
  checkFake,
] as const satisfies readonly ((lead: Lead, settings: Settings) => Lead)[];
