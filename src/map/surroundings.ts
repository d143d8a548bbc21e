import type { TableKind } from '../data/table-kinds.ts';
import type { Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';

/** What is known of the other columns of a file. */
export interface Surroundings {
  readonly has: (field: Field) => boolean;
  readonly preset: string | null;
  /** Other columns speak of invitees or attendees: a bare "user" is then one of ours. */
  readonly guests: boolean;
  /** What the rows are besides people: in a table of calls a duration is that of a call. */
  readonly kinds: ReadonlySet<TableKind>;
}

/** Decides what a header of several meanings means here; null where cells and neighbours do not tell. */
export type Resolver = (e: Evidence, around: Surroundings) => Field | 'ignore' | null;
