import { FREE_MAIL } from '../data/mail-domains.ts';
import { domainOf } from './keys.ts';
import type { BalloonLead } from './leads.ts';

/** A tenth of the leads: above it, what leads have in common matters. */
const MANY = 0.1;

/** What leads of one company do to a list: contacts of one company are not independent. */
export interface Colleagues {
  /** Leads that share the mail domain of their company with another lead. */
  readonly sharing: number;
  /** More than a tenth of the leads do. */
  readonly many: boolean;
  /** One company alone has more than a tenth of the leads. */
  readonly oneCompany: boolean;
}

export function colleagues(leads: readonly BalloonLead[]): Colleagues {
  const count = new Map<string, number>();
  for (const { email } of leads) {
    const domain = email === null ? '' : domainOf(email);
    if (domain !== '' && !FREE_MAIL.has(domain)) count.set(domain, (count.get(domain) ?? 0) + 1);
  }
  const shared = Array.from(count.values()).filter((own) => own > 1);
  const sharing = shared.reduce((sum, own) => sum + own, 0);
  return {
    sharing,
    many: sharing > MANY * leads.length,
    oneCompany: Math.max(0, ...shared) > MANY * leads.length,
  };
}
