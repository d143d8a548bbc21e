import { checkLead } from '../../src/check/check.ts';
import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';

export const SETTINGS: Settings = { config: DEFAULT_CONFIG, asOf: '2026-03-31' };

/** A checked lead with these values and remarks. */
export function checked(
  values: Values,
  remarks: readonly string[] = [],
  settings: Settings = SETTINGS,
): Lead {
  const from = { path: 'list.csv', line: 2 };
  const said = remarks.map((text) => ({ text, field: 'notes' as const, from }));
  return checkLead(newLead({ records: [from], values, said }), settings);
}

export function codesOf(lead: Lead): string[] {
  return lead.findings.map(({ code }) => code);
}
