import type { Correctable } from '../correct/correct.ts';
import type { Values } from '../lead.ts';

/** A lead of the research list: what is known, and what is asked. */
export interface OpenLead {
  readonly id: string;
  readonly cell: (column: string) => string;
  /** What identifies the lead, as a correction keeps it. */
  readonly known: Values;
  readonly asked: readonly Correctable[];
}

/** Columns without which a table is no research list. */
export const NEEDED = ['lead_id', 'disposition', 'potential', 'score', 'missing', 'email', 'phone'] as const;

const KNOWN = ['first_name', 'last_name', 'company', 'email', 'phone', 'mobile'] as const;
const POTENTIALS = ['qualified', 'pre-qualified'];

/** What is asked for each entry of the column `missing`. */
const ASKED: ReadonlyMap<string, readonly Correctable[]> = new Map<string, readonly Correctable[]>([
  ['name', ['full_name']],
  ['company', ['company']],
  ['email', ['email']],
  ['phone', ['phone']],
  ['email-or-phone', ['email', 'phone']],
  ['address', ['street', 'postal_code', 'city']],
]);

/** The leads worth completing by hand, most valuable first: by what they can become, then by score, then as listed. */
export function openQueue(header: readonly string[], rows: readonly (readonly string[])[]): OpenLead[] {
  const places = new Map(header.map((name, index) => [name, index]));
  const leads = rows.map((row): OpenLead => {
    const cell = (column: string): string => row[places.get(column) ?? -1] ?? '';
    const known = Object.fromEntries(
      KNOWN.map((field) => [field, cell(field)] as const).filter(([, text]) => text !== ''),
    );
    const asked = cell('missing')
      .split('; ')
      .flatMap((token) => ASKED.get(token) ?? [])
      .filter((field) => !['street', 'postal_code', 'city'].includes(field) || cell(field) === '');
    return { id: cell('lead_id'), cell, known, asked: [...new Set(asked)] };
  });
  const rank = ({ cell }: OpenLead): number => {
    const at = POTENTIALS.indexOf(cell('potential'));
    return at < 0 ? POTENTIALS.length : at;
  };
  return leads
    .filter(({ cell, asked }) => cell('disposition') === 'research' && asked.length > 0)
    .sort((a, b) => rank(a) - rank(b) || Number(b.cell('score')) - Number(a.cell('score')));
}
