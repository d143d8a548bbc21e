import type { Settings } from '../config/schema.ts';
import { type Lead, NOTHING_SAID, type Reading } from '../lead.ts';

/** Reads one remark. `ref` is the ISO date of its record; `question` the header it answers. */
export function readNote(
  _text: string,
  _context: { readonly ref: string; readonly question?: string },
): Reading {
  return NOTHING_SAID;
}

/** Reads everything said by or about a lead, in time order; the newest state counts. */
export function readNotes(lead: Lead, _settings: Settings): Lead {
  return lead;
}
