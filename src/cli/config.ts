import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { starterConfig } from '../config/describe.ts';
import { configHash, loadConfig } from '../config/load.ts';
import { configJsonSchema } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

const EXAMPLES = `
Examples:
  leadsieve config init                  writes a commented leadsieve.yaml
  leadsieve config check leadsieve.yaml  says what is wrong and where
  leadsieve config schema > leadsieve.schema.json

Exit codes: 0 done; 2 the config has a mistake, or the file exists already.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.addHelpText('after', EXAMPLES);
  command
    .command('init')
    .description('write a commented starter config')
    .argument('[file]', 'file to write', 'leadsieve.yaml')
    .addHelpText('after', EXAMPLES)
    .action((file: string) => done(init(file, io)));
  command
    .command('check')
    .description('check a config and print its hash')
    .argument('[file]', 'config file (else leadsieve.yaml, .yml or .json here)')
    .addHelpText('after', EXAMPLES)
    .action((file: string | undefined) => done(check(file, io)));
  command
    .command('schema')
    .description('print the JSON Schema of the config')
    .addHelpText('after', EXAMPLES)
    .action(() => {
      print(io, JSON.stringify(configJsonSchema(), null, 2));
      done(EXIT.done);
    });
}

function init(file: string, io: Io): number {
  const path = resolve(io.cwd, file);
  if (existsSync(path)) {
    throw new UserError(
      `${file} is there already.`,
      'Name another file, or check it with: leadsieve config check',
    );
  }
  try {
    writeFileSync(path, starterConfig(), { flag: 'wx' });
  } catch {
    throw new UserError(
      `${file} cannot be written.`,
      'Name a file in a folder that exists and can be written.',
    );
  }
  print(io, `${file} written. Every line is a default; delete what you do not change.`);
  return EXIT.done;
}

function check(file: string | undefined, io: Io): number {
  const { config, path } = loadConfig(io.cwd, file);
  print(io, path === null ? 'No config file here: the defaults apply.' : `${path} is in order.`);
  print(io, `sha256 ${configHash(config)}`);
  return EXIT.done;
}
