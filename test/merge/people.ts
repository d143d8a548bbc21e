import { DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { type Lead, newLead, type Values } from '../../src/lead.ts';

export function settingsWith(merge: Partial<Settings['config']['merge']> = {}): Settings {
  return { config: { ...DEFAULT_CONFIG, merge: { ...DEFAULT_CONFIG.merge, ...merge } }, asOf: '2025-06-01' };
}

/** A record as it comes to the stage: values, and anything else that is not the default. */
export function person(line: number, values: Values, more: Partial<Lead> = {}): Lead {
  return newLead({ records: [{ path: 'list.csv', line }], values, ...more });
}
