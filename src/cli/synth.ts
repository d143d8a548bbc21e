import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import { lineOf, SYNTH_HEADER, type SynthRecord, synthesise } from '../synth/synth.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

const EXAMPLES = `
Examples:
  leadsieve synth                         1,000 invented records in ./leadsieve-synth
  leadsieve synth --records 50000 --seed 7 -o big

Writes list.csv and truth.csv (line, person, fault, intent). The same seed gives the same list.
Exit codes: 0 done; 2 a number or folder to mend.`;

const MOST_RECORDS = 50_000_000;
const BLOCK = 2000;

interface SynthOptions {
  readonly records: string;
  readonly seed: string;
  readonly out: string;
}

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .option('--records <n>', 'how many records', '1000')
    .option('--seed <n>', 'number that the list follows from', '1')
    .option('-o, --out <dir>', 'folder for list.csv and truth.csv', 'leadsieve-synth')
    .addHelpText('after', EXAMPLES)
    .action(async (options: SynthOptions) => {
      const records = wholeNumber(options.records, '--records', MOST_RECORDS);
      const seed = wholeNumber(options.seed, '--seed', 0xffffffff);
      const out = resolve(io.cwd, options.out);
      try {
        mkdirSync(out, { recursive: true });
        await write(
          join(out, 'list.csv'),
          `${SYNTH_HEADER.join(',')}\n`,
          synthesise(records, seed),
          (record) => lineOf(record),
        );
        await write(
          join(out, 'truth.csv'),
          'line,person,fault,intent\n',
          synthesise(records, seed),
          ({ person, fault, intent }, index) => `${index + 2},${person},${fault},${intent}`,
        );
      } catch {
        throw new UserError(
          `The folder ${options.out} cannot be written.`,
          'Name another folder with --out.',
        );
      }
      print(io, `${records} invented records and their truth written to ${options.out}`);
      done(EXIT.done);
    });
}

async function write(
  path: string,
  header: string,
  records: Iterable<SynthRecord>,
  line: (record: SynthRecord, index: number) => string,
): Promise<void> {
  await pipeline(Readable.from(blocks(header, records, line)), createWriteStream(path));
}

function* blocks(
  header: string,
  records: Iterable<SynthRecord>,
  line: (record: SynthRecord, index: number) => string,
): Iterable<string> {
  let text = header;
  let index = 0;
  for (const record of records) {
    text += `${line(record, index)}\n`;
    index += 1;
    if (index % BLOCK === 0) {
      yield text;
      text = '';
    }
  }
  yield text;
}

function wholeNumber(text: string, option: string, most: number): number {
  const value = Number(text);
  if (!/^\d{1,10}$/.test(text) || value > most) {
    throw new UserError(
      `${option} "${text}" is no whole number up to ${most}.`,
      `Write digits only, e.g. ${option} 1000.`,
    );
  }
  return value;
}
