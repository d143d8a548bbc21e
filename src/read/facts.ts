import { sectionKind } from '../data/sections.ts';
import { isFilled } from './celltype.ts';

/** A second cell that is a label itself: the row holds labels, and the next one their values. */
const LABEL =
  /^#|\b(id|name|time|date|duration|registered|attended|link|invitation|cancelled|viewers|users)\b(?! ?\d)/i;

/** Labels and values before the table: `Topic,My webinar`, `Topic: My webinar`, or a row of labels over one of values. */
export function factsOf(rows: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const facts: Record<string, string> = Object.create(null);
  let about = true;
  for (let i = 0; i < rows.length; i++) {
    const row = (rows[i] ?? []).filter(isFilled).map((cell) => cell.trim());
    const [label = '', value = ''] = row;
    const section = row.length === 1 ? sectionKind(label) : null;
    if (section !== null) about = section !== 'other';
    if (!about) continue;
    if (row.length === 1) {
      const colon = label.indexOf(': ');
      if (colon > 0 && colon < 60) set(label.slice(0, colon), label.slice(colon + 2));
    } else if (row.length === 2 && !LABEL.test(value)) set(label, value);
    else if (row.length >= 2) {
      const values = (rows[i + 1] ?? []).map((cell) => cell.trim());
      if (values.filter(isFilled).length < Math.min(2, row.length)) continue;
      for (const [column, name] of (rows[i] ?? []).entries()) set(name, values[column] ?? '');
      i++;
    }
  }
  return facts;

  function set(label: string, value: string): void {
    const name = label.replace(/:\s*$/, '').trim();
    if (name !== '' && value !== '' && name.length <= 80 && !Object.hasOwn(facts, name))
      facts[name] = value.slice(0, 300);
  }
}
