import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configHash } from '../config/load.ts';
import type { Settings } from '../config/schema.ts';
import { CRMS, type Crm } from '../data/crm.ts';
import { UserError } from '../errors.ts';
import { DISPOSITIONS } from '../lead.ts';
import { type Figures, figuresOf, type InputFigures } from '../report/figures.ts';
import { type Bar, holdBar } from '../report/gates.ts';
import { renderHtml } from '../report/html.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Sieved } from '../sieve.ts';
import { importFile, importProblemsCsv } from '../write/crm.ts';
import { type CsvDialect, leadsCsv, possibleDuplicatesCsv, rejectsCsv } from '../write/csv.ts';
import { returnFiles } from '../write/returns.ts';
import { workbook } from '../write/workbook.ts';
import { type OutputFile, sha256 } from '../write/write.ts';
import type { Io } from './io.ts';
import { VERSION } from './version.ts';

/** Options that say what is written. */
export interface OutputOptions {
  readonly excel?: boolean;
  readonly split?: boolean;
  readonly xlsx?: boolean;
  readonly shareable?: boolean;
  readonly for?: readonly string[];
  readonly returns?: boolean;
}

/** Every name a run may write; an input of such a name in the output folder is refused. */
export const OUTPUT_NAMES: readonly string[] = [
  'leads.csv',
  'rejects.csv',
  'possible-duplicates.csv',
  'leads.xlsx',
  ...DISPOSITIONS.map((name) => `${name}.csv`),
  ...CRMS.map((crm) => `import-${crm}.csv`),
  'import-problems.csv',
  'report.md',
  'report.html',
  'summary.json',
];

/** The systems named with `--for`. Throws a UserError for one that is unknown. */
export function crmsOf(names: readonly string[] = []): Crm[] {
  return names
    .flatMap((name) => name.toLowerCase().split(','))
    .map((name) => {
      const crm = CRMS.find((known) => known === name.trim());
      if (crm === undefined) {
        throw new UserError(`--for: "${name}" is no system leadsieve knows.`, `Systems: ${CRMS.join(', ')}.`);
      }
      return crm;
    });
}

/** The figures of a run and its files, `leads.csv` first and `summary.json`, which holds their hashes, last. */
export async function outputsOf(
  sieved: Sieved,
  bars: readonly Bar[],
  options: OutputOptions,
  settings: Settings,
): Promise<{ figures: Figures; files: OutputFile[] }> {
  const dialect = { excel: options.excel === true };
  const reportOptions = { shareable: options.shareable === true };
  const leads = leadsCsv(sieved.leads, settings, dialect);
  const rejects = rejectsCsv(sieved.rejects, settings, dialect);
  const possible = possibleDuplicatesCsv(sieved.possible, dialect);
  const counted = figuresOf(
    {
      version: VERSION,
      configSha256: configHash(settings.config),
      inputs: inputFigures(sieved),
      leads: sieved.leads,
      rejects: sieved.rejects,
      possibleDuplicates: sieved.possible.length,
      disarmedCells: leads.disarmed + rejects.disarmed + possible.disarmed,
      unmatchedEvents: sieved.unmatchedEvents,
    },
    settings,
  );
  const imports = crmsOf(options.for).map((crm) => ({ crm, ...importFile(crm, sieved.leads, settings) }));
  const problems = imports.flatMap((one) => one.problems);
  const figures = { ...counted, gates: bars.map((bar) => holdBar(bar, counted)) };
  const files: OutputFile[] = [
    { name: 'leads.csv', blocks: leads.blocks },
    { name: 'rejects.csv', blocks: rejects.blocks },
    ...(sieved.possible.length > 0 ? [{ name: 'possible-duplicates.csv', blocks: possible.blocks }] : []),
    ...(options.split ? splitFiles(sieved, settings, dialect) : []),
    ...imports.map(({ crm, blocks }) => ({ name: `import-${crm}.csv`, blocks })),
    ...(problems.length > 0
      ? [{ name: 'import-problems.csv', blocks: importProblemsCsv(problems).blocks }]
      : []),
    ...(options.returns
      ? returnFiles(sieved.leads, settings).map(({ name, text }) => ({ name, blocks: text.blocks }))
      : []),
    ...(options.xlsx
      ? [{ name: 'leads.xlsx', blocks: [await workbook(sieved.leads, overview(figures), settings)] }]
      : []),
    { name: 'report.md', blocks: [renderMarkdown(figures, settings, reportOptions)] },
    { name: 'report.html', blocks: [renderHtml(figures, settings, reportOptions)] },
  ];
  const outputs = Object.fromEntries(files.map(({ name, blocks }) => [name, sha256(blocks)]));
  return {
    figures,
    files: [...files, { name: 'summary.json', blocks: [summaryText({ ...figures, outputs })] }],
  };
}

export function summaryText(figures: object): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

export function writeJunit(file: string, figures: Figures, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd, file), renderJunit(figures));
  } catch {
    throw new UserError(
      `The JUnit file ${file} cannot be written.`,
      'Name a file in a folder that exists and can be written.',
    );
  }
}

function splitFiles(sieved: Sieved, settings: Settings, dialect: CsvDialect): OutputFile[] {
  return DISPOSITIONS.map((disposition) => {
    const own = sieved.leads.filter((lead) => lead.decision.disposition === disposition);
    return { name: `${disposition}.csv`, blocks: leadsCsv(own, settings, dialect).blocks };
  });
}

/** The figures of the workbook's first sheet. */
function overview(figures: Figures): [string, string | number][] {
  const { records, leads, merged, rejects, dispositions, classes } = figures;
  return [
    ...Object.entries({ records, leads, merged, rejects }),
    ...Object.entries(dispositions),
    ...Object.entries(classes),
  ];
}

function inputFigures({ inputs, leads }: Sieved): InputFigures[] {
  const first = new Map<string, number>();
  for (const lead of leads) {
    const path = lead.records[0]?.path ?? '';
    first.set(path, (first.get(path) ?? 0) + 1);
  }
  return inputs.map(({ list, records, rejects }) => ({
    path: list.path,
    format: list.format,
    preset: list.preset,
    encoding: list.encoding,
    delimiter: list.delimiter,
    header_line: list.headerLine,
    records,
    leads: first.get(list.path) ?? 0,
    rejects,
  }));
}
