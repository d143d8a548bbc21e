import { z } from 'zod';
import { FIELD_NAMES } from '../lead.ts';

const place = z.enum([...FIELD_NAMES, 'ignore']);

/** A mapping kept for one source, as `leadsieve inspect --save-map` writes it: recognised by its header line. */
const savedSource = z
  .strictObject({
    columns: z
      .array(z.strictObject({ header: z.string(), field: place }))
      .min(1)
      .describe('The header line of the source, column by column, and where each belongs.'),
  })
  .describe('A saved mapping; used for every file with the same headers, in any order.');

/** Section `map`: header → field, laid over what the tool infers; or a source's name → its saved mapping. */
export const mapSection = z
  .record(z.string(), z.union([place, savedSource]))
  .default({})
  .describe(
    'Header of a column → field, where the tool infers wrongly (`ignore` keeps the column as it is); or the name of a source → its saved columns.',
  );

type MapSection = z.output<typeof mapSection>;

/** What the config says about a file with this header line: saved mappings of the same columns first, single headers over them. */
export function mappingFor(section: MapSection, header: readonly string[]): Map<string, string> {
  const mapping = new Map<string, string>();
  for (const entry of Object.values(section)) {
    if (typeof entry === 'string' || !sameColumns(entry.columns, header)) continue;
    for (const { header: name, field } of entry.columns) mapping.set(name, field);
  }
  for (const [name, entry] of Object.entries(section))
    if (typeof entry === 'string') mapping.set(name, entry);
  return mapping;
}

function sameColumns(saved: readonly { readonly header: string }[], header: readonly string[]): boolean {
  if (saved.length !== header.length) return false;
  const names = saved.map((column) => column.header.trim()).sort();
  const found = header.map((name) => name.trim()).sort();
  return names.every((name, index) => name === found[index]);
}
