import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The weights that the notes stage reads with, learned from `fixtures/notes/train-*.tsv` (own work of this project, MIT)
 * by `npm run train-notes`. A head is a question with its answers; every feature has one weight an answer.
 * Layout of the file, under Brotli: one line of JSON (`NotesModelHead`), then `slots` 16-bit checks, then `slots` rows of 8-bit weights.
 */
export interface NotesModelHeader {
  readonly slots: number;
  readonly outputs: number;
  /** Weight of one step of the 8-bit value, an output. */
  readonly scales: readonly number[];
  /** Added before the answers are compared, an output. */
  readonly bias: readonly number[];
}

export interface NotesModel {
  readonly header: NotesModelHeader;
  readonly checks: Uint16Array;
  readonly weights: Int8Array;
}

export function readNotesModel(): NotesModel {
  const packed = readFileSync(new URL('../../src/data/files/notes-model.bin', import.meta.url));
  const bytes = brotliDecompressSync(packed);
  const end = bytes.indexOf(10);
  const header = JSON.parse(bytes.subarray(0, end).toString('utf8')) as NotesModelHeader;
  const checks = new Uint16Array(header.slots);
  const from = end + 1;
  for (let i = 0; i < header.slots; i++) checks[i] = bytes.readUInt16LE(from + 2 * i);
  const weights = new Int8Array(header.slots * header.outputs);
  weights.set(new Int8Array(bytes.buffer, bytes.byteOffset + from + 2 * header.slots, weights.length));
  return { header, checks, weights };
}
