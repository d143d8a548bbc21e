import { FIELDS, type Field } from '../lead.ts';
import type { CellReading } from '../list.ts';
import type { Guess } from './accept.ts';
import { type DateOrder, orderOf } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { headerKey } from './header.ts';

/** The day/month order that the decided date columns of the file agree on; English headers alone prove nothing, German ones mean day first. */
export function sharedOrder(
  settled: readonly Guess[],
  looks: readonly Evidence[],
  keys: readonly string[],
): DateOrder {
  const orders = new Set(
    settled.flatMap(({ field }, index) => {
      const look = looks[index];
      if (!look || field === null || FIELDS[field].kind !== 'date') return [];
      const order = orderOf(
        look.cells.filter((cell) => !cell.includes('.')),
        'unknown',
      );
      const decided = look.cells.some((cell) => /\d[/-]\d/.test(cell) && !/^\d{4}/.test(cell));
      return decided && (order === 'dmy' || order === 'mdy') ? [order] : [];
    }),
  );
  const [only] = orders;
  if (orders.size === 1 && only) return only;
  const dayFirst = keys.filter((key) =>
    /datum|vorname|nachname|firma|telefon|erstellt|angelegt|prenom|cognome|societe|azienda|entreprise|\bort\b|\bam\b/.test(
      key,
    ),
  ).length;
  return dayFirst >= 2 ? 'dmy' : 'unknown';
}

export function readingOf(
  field: Field,
  header: string,
  look: Evidence,
  hint: DateOrder,
): CellReading | undefined {
  const { kind } = FIELDS[field];
  if (kind === 'date') {
    const utc = /\butc\b|\bgmt\b/i.test(header.replace(/Utc/g, ' utc '));
    return { order: orderOf(look.cells, hint), ...(utc ? { utc: true } : {}) };
  }
  if (kind === 'minutes') return { unit: unitOf(header, look) };
  if (field === 'attendance_percent' || field === 'attention_percent') {
    const numbers = look.cells.map((cell) => Number(cell.replace(',', '.')));
    const fraction =
      numbers.length > 0 &&
      numbers.every((value) => value >= 0 && value <= 1) &&
      numbers.some((value) => value > 0 && value < 1);
    return fraction ? { fraction } : undefined;
  }
  return undefined;
}

/** The header names the unit; without one, bare numbers are minutes unless they are larger than any event is long. */
function unitOf(header: string, look: Evidence): 'hours' | 'minutes' | 'seconds' {
  const key = headerKey(header);
  if (/\b(?:sec|secs|seconds?|sek|sekunden?|secondes|secondi|s)\b/.test(key)) return 'seconds';
  if (/\bmin|minut/.test(key)) return 'minutes';
  if (/\b(?:hours?|std|stunden?|hrs|heures|ore|h)\b/.test(key)) return 'hours';
  const numbers = look.cells.map(Number).filter((value) => Number.isFinite(value));
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  return largest > 1000 && numbers.length >= 2 ? 'seconds' : 'minutes';
}
