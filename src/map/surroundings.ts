import type { Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';

/** What is known of the other columns of a file. */
export interface Surroundings {
  readonly has: (field: Field) => boolean;
  readonly preset: string | null;
  /** Other columns speak of invitees or attendees: a bare "user" is then one of ours. */
  readonly guests: boolean;
  /** Other columns speak of telephone calls: a duration is then that of a call. */
  readonly calls: boolean;
}

/** Decides what a header of several meanings means here; null where cells and neighbours do not tell. */
export type Resolver = (e: Evidence, around: Surroundings) => Field | 'ignore' | null;
