import type { Command } from 'commander';
import { configurePlan } from './balloon-plan.ts';
import { configureReport } from './balloon-report.ts';
import { configureSample } from './balloon-sample.ts';
import type { Io } from './io.ts';

const EXAMPLES = `
Examples:
  leadsieve balloon plan --revenue 50000 --margin 20% --cpl 500 --group "Webinar" --group "Trade fair" -o plan.json
  leadsieve balloon sample leadsieve-out/leads.csv --k 200 --strata source --seed autumn -o balloon
  leadsieve balloon report balloon/sample.csv --outcomes outcomes.csv --costs costs.csv --plan plan.json --html report.html

Exit codes: 0 done, whatever the verdict; 1 --fail-on was met; 2 something to mend; 70 a bug; 130 interrupted.`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.addHelpText('after', EXAMPLES);
  configurePlan(inherit(command, 'plan'), io, done);
  configureSample(inherit(command, 'sample'), io, done);
  configureReport(inherit(command, 'report'), io, done);
}

/** A subcommand that reports errors the way the command does. */
function inherit(command: Command, name: string): Command {
  return command
    .command(name)
    .copyInheritedSettings(command)
    .exitOverride()
    .showHelpAfterError(`(see: leadsieve balloon ${name} --help)`);
}
