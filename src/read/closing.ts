import { COUNTED, FOOTER, MEAN, PART_TOTAL, TOTAL } from '../data/sections.ts';
import { cellType, isValue } from './celltype.ts';
import type { Layout } from './layout.ts';

/** Footers and sums. In tables that name nobody a line of sums is data. */
export function closing(
  cells: readonly string[],
  title: string | null,
  layout: Layout,
  loose: boolean,
): 'record' | 'skipped' | 'hold' {
  const narrow = layout.header.length < 3;
  if (narrow && (layout.header.length < 2 || !layout.contact)) return 'record';
  if (title === null) return layout.contact && isTotal(cells, layout) ? 'skipped' : 'record';
  if (TOTAL.test(title.slice(0, 80)) && (!narrow || /\d/.test(title))) return 'skipped';
  if (narrow) return 'record';
  if (FOOTER.test(title.slice(0, 200))) return 'skipped';
  const first = (cells[0] ?? '').trim() !== '';
  const type = cellType(title);
  const remark = first && layout.leastFilled > 1 && (!isValue(type) || type === 'date');
  const apart = loose && cells.length === 1;
  return remark && (!layout.contact || apart || isSentence(title)) ? 'hold' : 'record';
}

/** More than a name: in a list of people a last line of one or two words may be a person. */
function isSentence(title: string): boolean {
  return title.length > 40 || /[.:!?*]$/.test(title) || title.split(' ').length > 3 || /\d/.test(title);
}

/** `Total,,,57`: a word for a sum, and nothing but figures besides. */
function isTotal(cells: readonly string[], layout: Layout): boolean {
  let at = 0;
  while (at < cells.length && (cells[at] ?? '').trim() === '') at++;
  const first = (cells[at] ?? '').trim();
  if (first.length > 60) return false;
  const whole = TOTAL.test(first) || MEAN.test(first);
  if (!whole && !PART_TOTAL.test(first)) return false;
  let counted = false;
  for (let i = at + 1; i < cells.length; i++) {
    const cell = (cells[i] ?? '').trim();
    if (cell === '') continue;
    // A long number among telephone numbers is one, and its owner may be called Total.
    if (!isFigure(cell) || (layout.profile[i]?.type === 'phone' && cell.length > 5)) return false;
    counted ||= COUNTED.test(cell);
  }
  return whole || counted;
}

/** Times (`3 Std. 15 Min.`) and signs for nothing, which stand among sums. */
const TIME_OR_NOTHING =
  /^(-+|–|—|n\/?a|k\. ?a\.|\d[\d.,:]{0,9} ?[a-zäöü]{1,8}\.?( \d[\d.,:]{0,9} ?[a-zäöü]{1,8}\.?){0,2}|\d{1,4}:\d{2}(:\d{2})?)$/i;

function isFigure(cell: string): boolean {
  return cellType(cell) === 'number' || COUNTED.test(cell) || TIME_OR_NOTHING.test(cell);
}
