import { CORRECTABLE, type Correction, isCorrectable } from '../correct/correct.ts';
import { UserError } from '../errors.ts';
import { newLead, type Values } from '../lead.ts';
import { readOwnTable } from '../read/read.ts';
import { toCsv } from '../write/csv.ts';

/** A correction as it stands in the file. */
export interface KeptCorrection extends Correction {
  /** ISO time; empty where nobody noted it. */
  readonly answeredAt: string;
}

const IDENTITY = ['first_name', 'last_name', 'company', 'email', 'phone', 'mobile'] as const;

/** The columns of a corrections file: whom it is about, as known when the answer was given, and the answer. */
const COLUMNS = ['lead_id', ...IDENTITY, 'field', 'value', 'answered_at'] as const;

/** Reads a corrections file, also one written by hand or saved by a spreadsheet. Throws a UserError with the line that cannot be used. */
export async function readCorrections(
  path: string,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<KeptCorrection[]> {
  const { header, rows } = await readOwnTable(path, [], stdin);
  const missing = ['field', 'value'].filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      `${path} is no corrections file: it has no column ${missing.join(', ')}.`,
      `It needs field, value and what identifies the lead: lead_id, ${IDENTITY.join(', ')}.`,
    );
  }
  return rows.map((row, index) => {
    const cell = (column: string): string => (row[header.indexOf(column)] ?? '').trim();
    const refuse = (what: string, remedy: string): never => {
      throw new UserError(`${path}, correction ${index + 1}: ${what}`, remedy);
    };
    const field = cell('field');
    if (row.some((text) => text.includes('\ufffd')))
      refuse('its letters are broken.', 'Save the file as “CSV UTF-8”.');
    if (!isCorrectable(field))
      return refuse('there is no such field to correct.', `Fields: ${CORRECTABLE.join(', ')}.`);
    const values: Values = Object.fromEntries(
      IDENTITY.map((name) => [name, cell(name)] as const).filter(([, text]) => text !== ''),
    );
    const id = /^[0-9a-f]{12}$/.test(cell('lead_id')) ? cell('lead_id') : '';
    if (id === '' && Object.keys(values).length === 0)
      refuse('it does not say whom it is about.', `Fill lead_id, or ${IDENTITY.join(', ')}.`);
    const lead = newLead({ id, records: [], values });
    return { lead, field, value: cell('value'), answeredAt: cell('answered_at') };
  });
}

/** The file's text, in the dialect in which it was read. */
export function correctionsText(corrections: readonly KeptCorrection[]): string {
  const rows = corrections.map(({ lead, field, value, answeredAt }) => [
    lead.id,
    ...IDENTITY.map((name) => lead.values[name] ?? ''),
    field,
    value,
    answeredAt,
  ]);
  return toCsv(COLUMNS, rows, { excel: false }).blocks.join('');
}
