import type { Command } from 'commander';
import { reportBalloon, reportJson } from '../balloon/report.ts';
import { type BalloonOptions, readInput, withInputOptions } from './balloon-input.ts';
import { EXIT } from './exit.ts';
import { type Io, print } from './io.ts';

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.exitOverride();
  withInputOptions(command.command('report').argument('<leads>', 'leads.csv of "qualify", or any list'))
    .description('judge a test batch: scale, continue, stop')
    .option('--outcomes <file>', 'what became of the leads, as sales or the CRM reports it')
    .option('--costs <file>', 'what each group cost')
    .action(async (path: string, options: BalloonOptions) => done(await report(path, options, io)));
}

async function report(path: string, options: BalloonOptions, io: Io): Promise<number> {
  const input = await readInput(path, options, io);
  const { report: figures } = reportBalloon(input);
  if (options.json) print(io, JSON.stringify(reportJson(figures), null, 2));
  return EXIT.done;
}
