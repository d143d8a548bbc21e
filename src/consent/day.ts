/** Day of an ISO date or time; undefined where it is none ("0000-00-00", "0"). */
export function dayOf(text: string | undefined): string | undefined {
  const day = text?.trim().slice(0, 10);
  return day !== undefined && /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? day
    : undefined;
}

/** The first date within a cell, ISO or German. */
export function dayIn(cell: string | undefined): string | undefined {
  const found = cell?.slice(0, 500).match(/\b([12]\d{3}-\d{2}-\d{2})|\b(\d{1,2})\.(\d{1,2})\.([12]\d{3})\b/);
  if (!found) return undefined;
  return dayOf(
    found[1] ?? `${found[4]}-${(found[3] ?? '').padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}`,
  );
}
