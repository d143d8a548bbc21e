import { Command } from 'commander';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

/** What a command line prints, in a world without files. */
export async function runHere(
  args: readonly string[],
  columns = 80,
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const stdout = { columns, write: (text: string) => out.push(text) > 0 };
  const stderr = { columns, write: (text: string) => err.push(text) > 0 };
  const io = { stdout, stderr, env: {}, cwd: '/', today: '2026-03-20' } as unknown as Io;
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('') };
}

/** Every command and subcommand with its options. */
export async function everyCommand(): Promise<{ path: readonly string[]; flags: readonly string[] }[]> {
  const all = [];
  for (const { name, load } of COMMANDS) {
    const command = new Command(name);
    (await load()).configure(command, {} as Io, () => undefined);
    for (const one of [command, ...command.commands]) {
      all.push({
        path: one === command ? [name] : [name, one.name()],
        flags: one.options.map(({ long }) => long ?? ''),
      });
    }
  }
  return all;
}
