import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Settings } from '../config/schema.ts';
import type { Lead, Reading } from '../lead.ts';
import { type Answers, askForReadings } from '../notes/notes.ts';
import { type Io, say } from './io.ts';

/** Readings of the model that the config names under `intent.provider`. Counts go to stderr, no word of a remark does. */
export async function askReadings(
  leads: Iterable<Lead>,
  settings: Settings,
  quiet: boolean,
  io: Io,
): Promise<ReadonlyMap<string, Reading>> {
  const answers = openAnswers(settings.config.intent.provider?.cache);
  const { readings, counts } = await askForReadings(leads, settings, (name) => io.env[name], answers);
  const { asked, read, kept, unproven, failed } = counts;
  const failures = Object.entries(failed).map(([why, times]) => `, ${times} failed (${why})`);
  if (!quiet)
    say(
      io,
      `intent.provider: ${asked} remarks asked, ${read} read, ${kept} kept from before, ${unproven} discarded without proof${failures.join('')}`,
    );
  return readings;
}

/**
 * Answers of the provider that reads remarks, kept in a file of JSON lines that only its owner may read. They quote
 * remarks, so without a path nothing is kept. A line that is damaged is asked for again.
 */
function openAnswers(path: string | undefined): Answers {
  const known = new Map<string, string>();
  if (path !== undefined && existsSync(path))
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const entry = entryOf(line);
      if (entry) known.set(entry[0], entry[1]);
    }
  return {
    get: (key) => known.get(key),
    set: (key, answer) => {
      known.set(key, answer);
      if (path !== undefined) appendFileSync(path, `${JSON.stringify([key, answer])}\n`, { mode: 0o600 });
    },
  };
}

function entryOf(line: string): readonly [string, string] | null {
  try {
    const entry: unknown = JSON.parse(line);
    if (!Array.isArray(entry) || entry.length !== 2) return null;
    const [key, answer] = entry;
    return typeof key === 'string' && typeof answer === 'string' ? [key, answer] : null;
  } catch {
    return null;
  }
}
