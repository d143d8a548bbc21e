import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit.ts';
import { foldHelp } from './help.ts';
import { Interrupted } from './interrupt.ts';
import { type Io, say, shown } from './io.ts';
import { VERSION } from './version.ts';

/** Runs the command line `argv` (without node and script) and returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = new Command('leadsieve');
  program
    .description('Separates the wheat from the chaff in lead lists.')
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError(true)
    .showHelpAfterError('(see: leadsieve --help)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(foldHelp(text, io.stdout.columns ?? 80)),
      writeErr: (text) => io.stderr.write(text),
    })
    .exitOverride();
  const [first, second] = argv.filter((arg) => !arg.startsWith('-'));
  const called = first === 'help' ? second : first;
  try {
    for (const entry of COMMANDS) {
      const command = program.command(entry.name).description(entry.summary);
      command.exitOverride().showHelpAfterError(`(see: leadsieve ${entry.name} --help)`);
      if (entry.name !== called) continue;
      const module = await entry.load();
      module.configure(command, io, (code) => {
        exitCode = code;
      });
    }
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT.done;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, io);
  }
}

function explainFailure(error: unknown, io: Io): number {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.userCanMend;
  if (error instanceof UserError) {
    const lines = `leadsieve: ${error.message}\n${error.remedy}`.split('\n');
    say(io, lines.map(shown).join('\n'));
    return EXIT.userCanMend;
  }
  say(
    io,
    `leadsieve: this is a bug in leadsieve, not in your list. Please report it with these lines:\n${traceOf(error, io.env.LEADSIEVE_DEBUG === '1')}`,
  );
  return EXIT.bug;
}

/** Where it happened. What an error says may quote a list, so it is shown only to those who ask for it. */
function traceOf(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return typeof error;
  if (debug) return error.stack ?? error.message;
  const places = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [
    error.name,
    ...places,
    'LEADSIEVE_DEBUG=1 shows the message too; it may hold data of your list.',
  ].join('\n');
}

/** The process as the outside world; used by `bin/leadsieve.js`. */
export async function main(): Promise<number> {
  let broken: number | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads only the first lines (`| head`) has what they want.
    if (error.code === 'EPIPE') return;
    broken = EXIT.userCanMend;
    process.exitCode = broken;
    process.stderr.write(
      `leadsieve: standard output cannot be written (${error.code}).\nFree some disk space, or send it elsewhere.\n`,
    );
  });
  process.stderr.on('error', () => undefined);
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
  });
  // Standard input that nobody waits for any more would keep the process alive.
  if (code === EXIT.interrupted) process.stdin.destroy();
  return broken ?? code;
}
