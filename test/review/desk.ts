import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { NEEDED, type OpenLead, openQueue } from '../../src/review/queue.ts';

export const SETTINGS = { config: DEFAULT_CONFIG, asOf: '2026-11-24' };

type Cells = Readonly<Record<string, string>>;

/** The queue of a `leads.csv` with these cells; what is not named is empty, the disposition is research. */
export function queueOf(...rows: readonly Cells[]): OpenLead[] {
  const header = [...new Set([...NEEDED, ...rows.flatMap((row) => Object.keys(row))])];
  return openQueue(
    header,
    rows.map((row) => header.map((name) => row[name] ?? (name === 'disposition' ? 'research' : ''))),
  );
}

export function leadOf(cells: Cells): OpenLead {
  const [lead] = queueOf({ lead_id: 'aaaaaaaaaaaa', missing: 'phone', ...cells });
  if (!lead) throw new Error('no lead');
  return lead;
}
