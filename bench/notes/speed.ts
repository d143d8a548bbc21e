import { readNote } from '../../src/notes/notes.ts';
import { readTraining } from './corpus.ts';

/**
 * Notes read in a second of processor time: the labelled notes over and over, after a warm-up. They are twice as many
 * as are remembered, so every note is read anew.
 */
const notes = readTraining().flat();
for (const { note, ref } of notes) readNote(note, { ref });
let count = 0;
const start = process.cpuUsage();
while (count < 30_000) {
  for (const { note, ref } of notes) readNote(note, { ref });
  count += notes.length;
}
const { user, system } = process.cpuUsage(start);
console.log(`${Math.round((count / (user + system)) * 1e6)} notes a second`);
