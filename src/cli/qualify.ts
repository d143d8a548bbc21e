import type { Command } from 'commander';
import type { Io } from './io.ts';

export function configure(command: Command, _io: Io, done: (exitCode: number) => void): void {
  command.argument('<file...>', 'lists to qualify').action(async () => done(0));
}
