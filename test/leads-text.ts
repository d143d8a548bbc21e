import type { Settings } from '../src/config/schema.ts';
import type { Field, Lead } from '../src/lead.ts';
import { openLeadTable } from '../src/write/leads.ts';
import { openSpool } from '../src/write/spool.ts';

/** The text of `leads.csv` for leads that a test has made, and how many of its cells were disarmed. */
export function leadsText(
  leads: readonly Lead[],
  settings: Settings,
  excel = false,
): { text: string; disarmed: number } {
  const extras = [...new Set(leads.flatMap(({ extra }) => extra.map(([name]) => name)))];
  const spool = openSpool(() => {
    throw new Error('too much for a test');
  });
  const fields = new Set(leads.flatMap(({ values }) => Object.keys(values) as Field[]));
  const table = openLeadTable(extras, fields, settings, { excel }, spool);
  for (const [place, lead] of leads.entries()) table.add(lead, place);
  const text = Buffer.concat(Array.from(table.blocks(), (block) => Buffer.from(block))).toString('utf8');
  return { text, disarmed: table.disarmed };
}
