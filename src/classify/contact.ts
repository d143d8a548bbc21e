import type { Config } from '../config/schema.ts';
import type { ContactState, Lead } from '../lead.ts';

type Required = NonNullable<Config['contact']['required']>[number];

const DEFAULTS: Readonly<Record<Config['market'], readonly Required[]>> = {
  b2b: ['name', 'company', 'email', 'phone'],
  b2c: ['name', 'email-or-phone'],
};

/** At or above this the data are invented; see `Reachability.fake`. */
export const FAKE_AT = 0.8;

/** Contact data against what is required: complete, incomplete with what is missing, or unusable. */
export function judgeContact(
  lead: Lead,
  config: Config,
): { contact: ContactState; missing: readonly string[] } {
  const required = config.contact.required ?? DEFAULTS[config.market];
  const missing = required.filter((token, at) => required.indexOf(token) === at && !HAS[token](lead));
  if (lead.reach.fake >= FAKE_AT || (!hasEmail(lead) && !hasPhone(lead)))
    return { contact: 'unusable', missing };
  return { contact: missing.length === 0 ? 'complete' : 'incomplete', missing };
}

const HAS: Readonly<Record<Required, (lead: Lead) => boolean>> = {
  name: ({ values }) => Boolean(values.last_name ?? values.full_name),
  company: ({ values }) => Boolean(values.company),
  email: hasEmail,
  phone: hasPhone,
  'email-or-phone': (lead) => hasEmail(lead) || hasPhone(lead),
  address: hasAddress,
};

/** An address that can be written to; a throw-away box is none. */
function hasEmail({ values, reach }: Lead): boolean {
  return Boolean(values.email) && isUsable(reach.email) && !reach.emailFlags.includes('disposable');
}

function hasPhone({ values, reach }: Lead): boolean {
  return Boolean(values.phone ?? values.mobile) && isUsable(reach.phone);
}

export function hasAddress({ values }: Lead): boolean {
  return Boolean(values.street && values.postal_code && values.city);
}

function isUsable(status: string): boolean {
  return status === 'ok' || status === 'risky';
}
