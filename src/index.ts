import type { z } from 'zod';
import { type Config, configSchema, type Settings } from './config/schema.ts';
import type { Lead } from './lead.ts';
import { openList } from './read/read.ts';
import { gather, type Input, inMemory, judgeLead, type Sieved, sieve } from './sieve.ts';

export type { Config } from './config/schema.ts';
export { UserError } from './errors.ts';
export type { Finding, FindingCode } from './findings/findings.ts';
export { sentenceOf } from './findings/findings.ts';
export type { Lead, Reading } from './lead.ts';
export { readNote } from './notes/notes.ts';
export type { Reject, Sieved } from './sieve.ts';

/** A list: a path, or its bytes as they come, under the name that `records` of its leads will show. */
export type List = string | { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** What a caller may set; everything else as in `leadsieve.yaml`. */
export interface QualifyOptions {
  /** ISO date, "today" for everything relative: handed in, so that equal input gives equal output. */
  readonly asOf: string;
  /** The config, or a part of it; validated like the file. */
  readonly config?: z.input<typeof configSchema>;
  /** Header → field, for columns that are placed wrongly by themselves. */
  readonly map?: Readonly<Record<string, string>>;
}

const NO_HELPERS = { reference: [], verified: [] };

/**
 * Qualifies lists: the main job of the command line without its files and messages. Nothing is written or printed.
 * Leads come best first; `records` equals the records in `leads` plus `rejects`.
 * Throws a UserError where a list cannot be read, and a ZodError where the config is not valid.
 */
export async function qualify(lists: readonly List[], options: QualifyOptions): Promise<Sieved> {
  const settings = settingsOf(options);
  return sieve(await openAll(lists, options), NO_HELPERS, settings);
}

/**
 * The same leads one by one, in the order of their first records, so that a caller need not hold all of them judged.
 * Records that become no lead are not told. Throws like `qualify`.
 */
export async function* qualifyEach(
  lists: readonly List[],
  options: QualifyOptions,
): AsyncGenerator<Lead, void, undefined> {
  const settings = settingsOf(options);
  const gathered = await gather(await openAll(lists, options), NO_HELPERS, settings, inMemory());
  for (const { lead } of gathered.leads()) yield judgeLead(lead, NO_HELPERS, settings);
}

function settingsOf({ asOf, config = {} }: QualifyOptions): Settings {
  const parsed: Config = configSchema.parse(config);
  return { config: parsed, asOf };
}

async function openAll(lists: readonly List[], { map = {} }: QualifyOptions): Promise<Input[]> {
  const overrides = new Map(Object.entries(map));
  const inputs: Input[] = [];
  for (const list of lists) {
    const opened =
      typeof list === 'string'
        ? await openList(list, {})
        : { ...(await openList('-', {}, list.bytes)), path: list.name };
    inputs.push({ list: opened, overrides });
  }
  return inputs;
}
