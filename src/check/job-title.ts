import type { Settings } from '../config/schema.ts';
import { departmentOf, type Role, roleOf } from '../data/job-titles.ts';
import { memo } from '../data/memo.ts';
import type { Lead } from '../lead.ts';
import { type Changes, note } from './person-ledger.ts';

/** Words of a source for the three roles. */
const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ['decision maker', 'decision-maker'],
  ['decision-maker', 'decision-maker'],
  ['entscheider', 'decision-maker'],
  ['entscheiderin', 'decision-maker'],
  ['entscheidungsträger', 'decision-maker'],
  ['budgetverantwortlicher', 'decision-maker'],
  ['influencer', 'influencer'],
  ['beeinflusser', 'influencer'],
  ['mitentscheider', 'influencer'],
  ['user', 'user'],
  ['end user', 'user'],
  ['anwender', 'user'],
  ['nutzer', 'user'],
  ['benutzer', 'user'],
]);

/**
 * Tidies the job title and concludes from it `role` (decision-maker, influencer, user) and, where the source names none,
 * `department` in English. A title that tells neither leaves both open. Applying it twice changes nothing.
 */
export function checkJobTitle(lead: Lead, _settings: Settings): Lead {
  const { job_title, role, department } = lead.values;
  if (job_title === undefined && role === undefined) return lead;
  const changes: Changes = {};
  const statedRole = role === undefined ? null : (ROLE_WORDS.get(role.trim().toLowerCase()) ?? null);
  const title = job_title === undefined ? (statedRole ? undefined : role) : tidied(job_title);
  changes.job_title = title;
  changes.role = statedRole ?? (title ? (roleOf(title) ?? undefined) : undefined);
  const named = department === undefined && title ? departmentOf(title) : null;
  if (!named) return note(lead, changes, []);
  return note(lead, { ...changes, department: named }, [
    {
      code: 'DEPARTMENT_FROM_TITLE',
      field: 'department',
      args: { field: 'department', to: named, from: 'job title' },
    },
  ]);
}

/** Blanks and edges; a dash or "k. A." is no title. */
const tidied: (title: string) => string | undefined = memo((title) => {
  const plain = title
    .slice(0, 500)
    .split(/\s+/)
    .join(' ')
    .trim()
    .replace(/^[,;|–-]{1,3} ?/, '')
    .replace(/ ?[,;|–-]{1,3}$/, '');
  return !/\p{L}/u.test(plain) || /^(?:n\/?a|k\. ?a\.|none|keine(?: angabe)?|null)$/i.test(plain)
    ? undefined
    : plain;
});
