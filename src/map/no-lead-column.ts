import { distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { Field } from '../lead.ts';
import type { ListFile } from '../list.ts';
import { bareKey, headerKey, knownHeaders } from './header.ts';

/** One of these fields makes a list of leads. */
export const IDENTITY: readonly Field[] = [
  'email',
  'email_fallback',
  'phone',
  'mobile',
  'full_name',
  'last_name',
  'first_name',
  'company',
];

/** What to say of a list whose columns name nobody: the header found, never a cell, and the nearest guesses. */
export function noLeadColumn(list: ListFile): UserError {
  const shown = list.header.slice(0, 12).map((header) => `"${header.slice(0, 60)}"`);
  const more = list.header.length > 12 ? ` and ${list.header.length - 12} more` : '';
  const near = nearestGuesses(list.header);
  return new UserError(
    `${list.path}: no column names a person, a company, an e-mail address or a phone number. Header found in line ${list.headerLine}: ${shown.join(', ')}${more}.`,
    near.length > 0
      ? `Nearest guesses: ${near.join(', ')}. Place a column by hand, e.g. --map ${near[0] ?? ''}; leadsieve inspect shows every column.`
      : 'Place a column by hand with --map "Header=email"; leadsieve inspect shows every column.',
  );
}

/** Up to three headers with the identity field whose name they resemble most. */
function nearestGuesses(headers: readonly string[]): string[] {
  const names = [...knownHeaders()].filter(([, field]) => IDENTITY.some((one) => one === field));
  return headers
    .slice(0, 200)
    .map((header) => {
      const key = bareKey(headerKey(header));
      let best = { field: '', far: 1 };
      for (const [name, field] of names) {
        const far = distance(key, name) / Math.max(key.length, name.length, 1);
        if (far < best.far) best = { field, far };
      }
      return { header, ...best };
    })
    .filter(({ far, header }) => far <= 0.5 && header.trim() !== '')
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ header, field }) => `"${header.slice(0, 60)}=${field}"`);
}
