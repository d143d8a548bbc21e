import type { Finding } from '../findings/findings.ts';
import { type Field, type Lead, withValues } from '../lead.ts';

export type Changes = { [F in Field]?: string | undefined };

/** The lead with changes and with those findings that it does not carry yet, so that checking twice says nothing twice. */
export function note(lead: Lead, changes: Changes, findings: readonly Finding[]): Lead {
  const fresh =
    findings.length === 0
      ? findings
      : findings.filter((finding) => !lead.findings.some((known) => isSame(known, finding)));
  const isUnchanged = (Object.keys(changes) as Field[]).every(
    (field) => (lead.values[field] ?? '') === (changes[field] ?? ''),
  );
  return isUnchanged && fresh.length === 0 ? lead : withValues(lead, changes, fresh);
}

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.field === b.field && JSON.stringify(a.args) === JSON.stringify(b.args);
}
