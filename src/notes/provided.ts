import type { Reading } from '../lead.ts';

/** A remark to be read: what it says, the ISO date of its record, and the question it answers. */
export interface Asked {
  readonly text: string;
  readonly ref: string;
  readonly question?: string;
}

/** Answers of earlier runs by their key; `set` is called for every new one that held. */
export interface Answers {
  get(key: string): string | undefined;
  set(key: string, answer: string): void;
}

/** What became of the remarks: no word of any remark is in it. `unproven` answers quoted what the remark does not say. */
export interface ReadingCounts {
  readonly asked: number;
  readonly read: number;
  readonly kept: number;
  readonly unproven: number;
  readonly failed: Readonly<Record<string, number>>;
}

export interface Provided {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly counts: ReadingCounts;
}

/** Tells remarks apart; equal remarks are asked once. */
export function keyOf({ text, ref, question = '' }: Asked): string {
  return JSON.stringify([text, ref, question]);
}
