import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { type Io, print } from './io.ts';
import { qualify } from './qualify.ts';

const EXAMPLES = `
Examples:
  leadsieve demo

Exit codes: 0 done; 70 a bug.`;

/** The shipped lists were made for a day in March 2026; a fixed reference date keeps the demo the same for everybody. */
const DEMO_DATE = '2026-03-20';

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command.addHelpText('after', EXAMPLES).action(async () => {
    const lists = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
    const paths = readdirSync(lists)
      .sort()
      .map((name) => join(lists, name));
    const out = join(mkdtempSync(join(tmpdir(), 'leadsieve-demo-')), 'leadsieve-out');
    const code = await qualify(paths, { out, asOf: DEMO_DATE, map: [], failOn: [], xlsx: true }, io);
    print(
      io,
      `Four invented lists were qualified. Open ${join(out, 'report.html')} in a browser and ${join(out, 'leads.xlsx')} in Excel.`,
    );
    done(code);
  });
}
