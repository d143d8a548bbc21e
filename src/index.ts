import type { z } from 'zod';
import { type Config, configSchema } from './config/schema.ts';
import { openList } from './read/read.ts';
import { type Sieved, sieve } from './sieve.ts';

export type { Config } from './config/schema.ts';
export { UserError } from './errors.ts';
export type { Finding, FindingCode } from './findings/findings.ts';
export { sentenceOf } from './findings/findings.ts';
export type { Lead, Reading } from './lead.ts';
export { readNote } from './notes/notes.ts';
export type { Reject, Sieved } from './sieve.ts';

/** What a caller may set; everything else as in `leadsieve.yaml`. */
export interface QualifyOptions {
  /** ISO date, "today" for everything relative: handed in, so that equal input gives equal output. */
  readonly asOf: string;
  /** The config, or a part of it; validated like the file. */
  readonly config?: z.input<typeof configSchema>;
  /** Header → field, for columns that are placed wrongly by themselves. */
  readonly map?: Readonly<Record<string, string>>;
  /** Bytes for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Qualifies lists: the main job of the command line without its files and messages. Nothing is written or printed.
 * Leads come best first; `records` equals the records in `leads` plus `rejects`.
 * Throws a UserError where a file cannot be read as a list or the config is not valid.
 */
export async function qualify(paths: readonly string[], options: QualifyOptions): Promise<Sieved> {
  const config: Config = configSchema.parse(options.config ?? {});
  const overrides = new Map(Object.entries(options.map ?? {}));
  const inputs = [];
  for (const path of paths) inputs.push({ list: await openList(path, {}, options.stdin), overrides });
  return sieve(inputs, { reference: [], verified: [] }, { config, asOf: options.asOf });
}
