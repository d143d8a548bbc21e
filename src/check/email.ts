import type { Settings } from '../config/schema.ts';
import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';
import { readEmailCell } from './email-clean.ts';
import { judgeAddress, type MailVerdict } from './email-judge.ts';
import { withNew } from './text.ts';

const FIELDS = ['email', 'email_2', 'email_3'] as const satisfies readonly Field[];

/**
 * Tidies and judges the e-mail addresses of a lead. `email` gets the first address that can be used, the others follow
 * in `email_2` and `email_3`; a sign-in name (`email_fallback`) steps in where no other column holds an address.
 *
 * Status `ok`: valid and nothing against it; a free, role or relay address is `ok` with its flag, for mail arrives.
 * `risky`: throw-away, suspected typo, reserved domain, mixed scripts, a no-reply mailbox. `invalid`: not an address,
 * an ending that does not exist, on your deny list, or (after `--dns`) a domain without mail. `missing`: none given.
 * Repairs are those that leave no choice: case of the domain, blanks, `mailto:`, brackets and quotes around, `(at)`.
 */
export function checkEmail(lead: Lead, settings: Settings): Lead {
  const { values } = lead;
  if (!(values.email || values.email_2 || values.email_3 || values.email_fallback)) {
    return { ...lead, reach: { ...lead.reach, email: 'missing', emailFlags: [] } };
  }
  const findings: Finding[] = [];
  const addresses: string[] = [];
  for (const field of FIELDS) addresses.push(...tidied(lead, field, findings));
  if (addresses.length === 0) addresses.push(...fallback(lead, findings));
  const known = lead.values.last_name ?? '';
  const verdicts = addresses
    .filter((address, index) => addresses.findIndex((one) => same(one, address)) === index)
    .map((address) => judgeAddress(address, known, settings));
  return placed(lead, usableFirst(verdicts), findings);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function tidied(lead: Lead, field: Field, findings: Finding[]): readonly string[] {
  const cell = lead.values[field];
  if (cell === undefined) return [];
  const { addresses, absent } = readEmailCell(cell);
  if (absent) {
    findings.push({ code: 'EMAIL_PLACEHOLDER', field, args: { from: cell, to: '' } });
  } else if (addresses.length > 1) {
    findings.push({ code: 'EMAIL_SPLIT', field, args: { from: cell, to: addresses.join(' | ') } });
  } else if (addresses[0] !== cell) {
    findings.push({ code: 'EMAIL_TIDIED', field, args: { from: cell, to: addresses[0] ?? '' } });
  }
  return addresses;
}

function fallback(lead: Lead, findings: Finding[]): readonly string[] {
  const cell = lead.values.email_fallback;
  const { addresses } = readEmailCell(cell ?? '');
  const address = addresses[0];
  if (!cell || !address?.includes('@')) return [];
  findings.push({ code: 'EMAIL_FROM_SIGN_IN', field: 'email', args: { from: cell, to: address } });
  return [address];
}

function usableFirst(verdicts: readonly MailVerdict[]): readonly MailVerdict[] {
  const best = verdicts.find(({ status }) => status !== 'invalid');
  return best ? [best, ...verdicts.filter((one) => one !== best)] : verdicts;
}

function placed(lead: Lead, verdicts: readonly MailVerdict[], findings: readonly Finding[]): Lead {
  const [first, second, third] = verdicts;
  const moved = withValues(lead, {
    email: first?.address,
    email_2: second?.address,
    email_3: third?.address,
  });
  const promoted: Finding[] =
    first &&
    second &&
    lead.values.email !== undefined &&
    verdicts.indexOf(first) === 0 &&
    second.status === 'invalid'
      ? second.findings.map((finding) => ({ ...finding, field: 'email_2' as const }))
      : [];
  return {
    ...moved,
    reach: { ...lead.reach, email: first?.status ?? 'missing', emailFlags: first?.flags ?? [] },
    findings: withNew(lead.findings, [...findings, ...(first?.findings ?? []), ...promoted]),
  };
}
