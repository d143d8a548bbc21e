import type { Command } from 'commander';
import type { Settings } from '../config/schema.ts';
import type { Correction } from '../correct/correct.ts';
import type { ReadOptions } from '../list.ts';
import { openList } from '../read/read.ts';
import {
  type Helpers,
  type Input,
  takeActivities,
  takeCorrections,
  takeLeads,
  takeSuppression,
} from '../sieve.ts';
import { readCorrections } from './corrections-file.ts';
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
  readonly corrections?: string;
}

/** Options for the files that help to judge leads; the same wherever leads are judged. */
export function withHelperOptions(command: Command): Command {
  return command
    .option('--reference <file...>', 'your accounts or CRM: completes leads, recognises customers')
    .option('--verified <file...>', 'results of an e-mail verification service')
    .option('--suppress <file...>', 'people, domains and companies never to contact')
    .option('--activity <file...>', 'event log: who did what and when')
    .option(
      '--corrections <file>',
      'what people found out: the file of leadsieve review; wins over the lists',
    )
    .option(
      '--consent <channel=basis>',
      'what the whole list rests on, e.g. email=double-opt-in@2026-01-31 (repeatable)',
      (value: string, all: readonly string[] = []): readonly string[] => [...all, value],
    );
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

/** The files that help and are no lists of leads themselves; open, not yet read. */
interface HelperFiles
  extends Readonly<Record<'reference' | 'verified' | 'suppress' | 'activity', readonly Input[]>> {
  readonly corrections: readonly Correction[];
}

/** Opens everything that helps. Options for the lists do not apply to these files. */
export async function openHelperFiles(options: InputOptions, io: Io): Promise<HelperFiles> {
  const open = (paths: readonly string[] = []): Promise<Input[]> => openAll(paths, {}, new Map(), io);
  const [reference, verified] = [await open(options.reference), await open(options.verified)];
  return {
    reference,
    verified,
    suppress: await open(options.suppress),
    activity: await open(options.activity),
    corrections:
      options.corrections === undefined ? [] : await readCorrections(options.corrections, io.stdin),
  };
}

/** Reads what helps; what it says may depend on the config. */
export function takeHelpers(files: HelperFiles, settings: Settings): Helpers {
  return {
    reference: takeLeads(files.reference, settings),
    verified: takeLeads(files.verified, settings),
    ...(files.suppress.length === 0 ? {} : { suppression: takeSuppression(files.suppress, settings) }),
    ...(files.corrections.length === 0 ? {} : { corrections: takeCorrections(files.corrections, settings) }),
    ...(files.activity.length === 0 ? {} : { activity: takeActivities(files.activity, settings) }),
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
