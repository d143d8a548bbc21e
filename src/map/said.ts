import type { Field, RecordRef, Remark } from '../lead.ts';
import { yesNo } from './cells.ts';

/** A cell that holds words, before it becomes a remark. */
export interface Said {
  readonly field: Field;
  readonly text: string;
  readonly header: string;
}

/** Headers that add nothing to the words under them. */
const PLAIN_FIELDS: readonly Field[] = ['notes', 'topic'];

/** Words of a record as remarks: what was asked stays with the answer, and a ticked box without its question is no remark. */
export function saidOf(said: readonly Said[], from: RecordRef, at: string | null): Remark[] {
  return said.flatMap(({ field, text, header }) => {
    const remark = { text, field, from, ...(at === null ? {} : { at }) };
    const answer = yesNo(text);
    if (PLAIN_FIELDS.includes(field) && answer === null) return [remark];
    return [{ ...remark, question: header }];
  });
}
