import { Command } from 'commander';
import { CRMS } from '../data/crm.ts';
import { UserError } from '../errors.ts';
import { CLASSES, CONTACTS, DISPOSITIONS, STAGES, STATUSES } from '../lead.ts';
import { COMMANDS } from './commands.ts';
import {
  bashScript,
  type CommandWords,
  fishScript,
  type OptionWords,
  zshScript,
} from './completion-scripts.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

const EXAMPLES = `
Examples:
  eval "$(leadsieve completion bash)"                                in ~/.bashrc
  eval "$(leadsieve completion zsh)"                                 in ~/.zshrc, behind compinit
  leadsieve completion fish > ~/.config/fish/completions/leadsieve.fish

Commands, options and their values are completed, files elsewhere.
Exit codes: 0 done; 2 something to mend (no such shell).`;

const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<shell>', Object.keys(SHELLS).join(', '))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (!script) {
        throw new UserError(
          `There is no completion for ${shell}.`,
          `Shells: ${Object.keys(SHELLS).join(', ')}.`,
        );
      }
      print(io, script(await commandWords(io)));
      done(EXIT.done);
    });
}

/** Values of options that can be listed; every other option takes a file, or something only the user knows. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['--for', CRMS],
  ['--market', ['b2b', 'b2c']],
  ['--disposition', DISPOSITIONS],
  ['--dates', ['dmy', 'mdy']],
  ['--consent', ['email=', 'phone=', 'post=']],
  [
    '--fail-on',
    [
      ...STATUSES.map((status) => `email.${status}`),
      ...STATUSES.map((status) => `phone.${status}`),
      ...CLASSES.map((name) => `class.${name}`),
      ...STAGES.map((name) => `stage.${name}`),
      ...DISPOSITIONS.map((name) => `disposition.${name}`),
      ...CONTACTS.map((name) => `contact.${name}`),
      'records.rejected',
      'records.merged',
    ],
  ],
]);

/** Every command with its options, as commander knows them. */
async function commandWords(io: Io): Promise<CommandWords[]> {
  const all: CommandWords[] = [];
  for (const { name, summary, load } of COMMANDS) {
    const command = new Command(name);
    (await load()).configure(command, io, () => undefined);
    all.push({ ...wordsOf(command), name, summary });
  }
  return all;
}

function wordsOf(command: Command): CommandWords {
  return {
    name: command.name(),
    summary: command.description(),
    options: [...command.options.map(optionWords), HELP],
    values: command.name() === 'completion' ? Object.keys(SHELLS) : [],
    commands: command.commands.map(wordsOf),
  };
}

const HELP: OptionWords = {
  short: '-h',
  long: '--help',
  about: 'display help for command',
  takes: 'nothing',
  values: [],
};

function optionWords({ short, long, description, flags }: Command['options'][number]): OptionWords {
  const values = VALUES.get(long ?? '') ?? [];
  const takes = !/[<[]/.test(flags) ? 'nothing' : /<(?:file|dir|path)/.test(flags) ? 'file' : 'value';
  return { short, long: long ?? '', about: description, takes, values };
}
