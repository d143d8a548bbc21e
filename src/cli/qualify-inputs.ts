import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import type { ReadOptions } from '../list.ts';
import { openList } from '../read/read.ts';
import { type Helpers, type Input, takeActivities, takeIn, takeSuppression } from '../sieve.ts';
import { type Io, shown } from './io.ts';
import { parseMapOptions } from './settings.ts';

/** Options that say what is read and how. */
export interface InputOptions {
  readonly map: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly reference?: readonly string[];
  readonly verified?: readonly string[];
  readonly suppress?: readonly string[];
  readonly activity?: readonly string[];
}

/** Opens the lists to be qualified. */
export async function openInputs(paths: readonly string[], options: InputOptions, io: Io): Promise<Input[]> {
  const { encoding, delimiter, sheet } = options;
  return openAll(
    paths,
    {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(sheet === undefined ? {} : { sheet }),
    },
    parseMapOptions(options.map),
    io,
  );
}

/** Reads everything that helps and is no lead itself. Options for the lists do not apply to these files. */
export async function openHelpers(options: InputOptions, settings: Settings, io: Io): Promise<Helpers> {
  const open = (paths: readonly string[] = []): Promise<Input[]> => openAll(paths, {}, new Map(), io);
  const leadsOf = (inputs: readonly Input[]): Lead[] =>
    inputs.flatMap((input) => takeIn(input, settings).leads);
  const [reference, verified] = [await open(options.reference), await open(options.verified)];
  const [suppress, activity] = [await open(options.suppress), await open(options.activity)];
  return {
    reference: leadsOf(reference),
    verified: leadsOf(verified),
    ...(suppress.length === 0 ? {} : { suppression: takeSuppression(suppress, settings) }),
    ...(activity.length === 0 ? {} : { activity: takeActivities(activity, settings) }),
  };
}

async function openAll(
  paths: readonly string[],
  readOptions: ReadOptions,
  overrides: ReadonlyMap<string, string>,
  io: Io,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    const list = await openList(path, readOptions, io.stdin);
    inputs.push({ list: { ...list, path: shown(path) }, overrides });
  }
  return inputs;
}
