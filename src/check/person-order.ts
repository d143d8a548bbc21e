import { isLastName, nameKey } from '../data/person-names.ts';
import type { Finding } from '../findings/findings.ts';
import type { Lead } from '../lead.ts';
import { note } from './person-ledger.ts';
import { emailOrder, isKnownFirst } from './person-split.ts';

/**
 * First and last name that seem to have changed places. They are swapped back only where the full name or the e-mail
 * address shows the other order and the lists of names do not speak against it; else the doubt is noted.
 */
export function judgeOrder(lead: Lead): Lead {
  const { first_name: first, last_name: last } = lead.values;
  if (first === undefined || last === undefined || lead.findings.some(isOrderFinding)) return lead;
  const givenLike = last.split(' ').every(isKnownFirst);
  if (!givenLike || isKnownFirst(first)) return lead;
  const by = proofOf(lead, first, last);
  if (by) {
    return note(lead, { first_name: last, last_name: first }, [
      { code: 'NAME_SWAPPED', field: 'first_name', args: { field: 'first_name', from: first, to: last, by } },
      { code: 'NAME_SWAPPED', field: 'last_name', args: { field: 'last_name', from: last, to: first, by } },
    ]);
  }
  if (!isLastName(first) || isLastName(last)) return lead;
  return note(lead, {}, [
    { code: 'NAME_ORDER_UNSURE', field: 'last_name', args: { from: `${first} ${last}` } },
  ]);
}

function isOrderFinding({ code }: Finding): boolean {
  return code === 'NAME_ORDER_UNSURE' || code === 'NAME_SWAPPED';
}

function proofOf({ values }: Lead, first: string, last: string): string | null {
  const full = nameKey(values.full_name ?? '');
  if (full !== '' && (full === nameKey(`${last} ${first}`) || full === nameKey(`${first}, ${last}`)))
    return 'full name';
  const local = (values.email ?? '').slice(0, 320).split('@')[0] ?? '';
  return emailOrder(local, first, last) === 'swapped' ? 'e-mail' : null;
}
