import { resolve } from 'node:path';
import { configHash } from '../config/load.ts';
import type { Settings } from '../config/schema.ts';
import { CRMS, type Crm } from '../data/crm.ts';
import { UserError } from '../errors.ts';
import { DISPOSITIONS, type Lead } from '../lead.ts';
import type { Pseudonyms } from '../pseudonymise/pseudonymise.ts';
import { type Figures, figuresOf, type InputFigures } from '../report/figures.ts';
import { type Bar, holdBar } from '../report/gates.ts';
import { renderHtml } from '../report/html.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { openTally } from '../report/tally.ts';
import { bestFirst, type Gathered, type InputResult } from '../sieve.ts';
import { importFile, importProblemsCsv } from '../write/crm.ts';
import { possibleDuplicatesCsv, rejectsCsv } from '../write/csv.ts';
import { openLeadTable } from '../write/leads.ts';
import { returnFiles } from '../write/returns.ts';
import { openSpool } from '../write/spool.ts';
import { workbook } from '../write/workbook.ts';
import type { OutputFile } from '../write/write.ts';
import type { Io } from './io.ts';
import { saveFile } from './save.ts';
import { VERSION } from './version.ts';

/** Options that say what is written. */
export interface OutputOptions {
  readonly excel?: boolean;
  readonly split?: boolean;
  readonly xlsx?: boolean;
  readonly shareable?: boolean;
  readonly withLeads?: boolean;
  readonly for?: readonly string[];
  readonly returns?: boolean;
  readonly pseudonymise?: boolean;
}

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

/** The results of a run on their way out. Leads are taken one by one and are not kept, unless an option needs them whole. */
export interface Outputs {
  add(lead: Lead, place: number): void;
  /** Everything is read and judged: the figures, and the files, which are written block by block, `leads.csv` first. */
  finish(gathered: Gathered, enrichment: Figures['enrichment']): Promise<Finished>;
  /** Removes temporary files. */
  close(): void;
}

export interface Finished {
  readonly figures: Figures;
  readonly files: readonly OutputFile[];
}

/** Columns beyond the usual ones may name somebody. */
const NOTHING_FURTHER: Pick<Gathered, 'extras' | 'fields'> = { extras: [], fields: new Set() };

export function openOutputs(
  gathered: Gathered,
  bars: readonly Bar[],
  options: OutputOptions,
  settings: Settings,
  temporary: () => string,
  pseudonyms?: Pseudonyms,
): Outputs {
  const dialect = { excel: options.excel === true };
  const crms = crmsOf(options.for);
  const spool = openSpool(temporary);
  const { extras, fields } = pseudonyms ? NOTHING_FURTHER : gathered;
  const table = openLeadTable(extras, fields, settings, dialect, spool);
  const tally = openTally();
  const whole: Lead[] = [];
  const needsWhole = (lead: Lead): boolean =>
    options.xlsx === true ||
    options.withLeads === true ||
    (options.returns === true && lead.decision.disposition === 'rejected') ||
    (crms.length > 0 && ['handoff', 'nurture'].includes(lead.decision.disposition));
  return {
    add(judged, place) {
      const lead = pseudonyms?.lead(judged) ?? judged;
      table.add(lead, place);
      tally.add(lead);
      if (needsWhole(lead)) whole.push(lead);
    },
    close: () => spool.close(),
    async finish({ inputs, unmatchedEvents, unmatchedCorrections, ...found }, enrichment) {
      const rejects = pseudonyms ? found.rejects.map(pseudonyms.reject) : found.rejects;
      const possible = pseudonyms ? found.possible.map(pseudonyms.pair) : found.possible;
      whole.sort(bestFirst);
      const rejected = rejectsCsv(rejects, settings, dialect);
      const pairs = possibleDuplicatesCsv(possible, dialect);
      const counted = figuresOf(
        tally,
        {
          version: VERSION,
          configSha256: configHash(settings.config),
          inputs: inputs.map(inputFigures),
          rejects,
          possibleDuplicates: possible.length,
          disarmedCells: table.disarmed + rejected.disarmed + pairs.disarmed,
          unmatchedEvents,
          unmatchedCorrections,
          enrichment,
        },
        settings,
      );
      const figures = { ...counted, gates: bars.map((bar) => holdBar(bar, counted)) };
      const files: OutputFile[] = [
        { name: 'leads.csv', blocks: table.blocks() },
        { name: 'rejects.csv', blocks: rejected.blocks },
        ...(possible.length > 0 ? [{ name: 'possible-duplicates.csv', blocks: pairs.blocks }] : []),
        ...(options.split
          ? DISPOSITIONS.map((name) => ({ name: `${name}.csv`, blocks: table.blocks(name) }))
          : []),
        ...importFiles(crms, whole, settings),
        ...(options.returns
          ? returnFiles(whole, settings).map(({ name, text }) => ({ name, blocks: text.blocks }))
          : []),
        ...(options.xlsx
          ? [{ name: 'leads.xlsx', blocks: [await workbook(whole, overview(figures), settings)] }]
          : []),
        ...reportFiles(figures, options.withLeads ? whole : undefined, options, settings),
      ];
      return { figures, files };
    },
  };
}

function importFiles(crms: readonly Crm[], leads: readonly Lead[], settings: Settings): OutputFile[] {
  const imports = crms.map((crm) => ({ crm, ...importFile(crm, leads, settings) }));
  const problems = imports.flatMap((one) => one.problems);
  return [
    ...imports.map(({ crm, blocks }) => ({ name: `import-${crm}.csv`, blocks })),
    ...(problems.length > 0
      ? [{ name: 'import-problems.csv', blocks: importProblemsCsv(problems).blocks }]
      : []),
  ];
}

function reportFiles(
  figures: Figures,
  leads: readonly Lead[] | undefined,
  options: OutputOptions,
  settings: Settings,
): OutputFile[] {
  const shareable = { shareable: options.shareable === true };
  return [
    { name: 'report.md', blocks: [renderMarkdown(figures, settings, shareable)] },
    { name: 'report.html', blocks: [renderHtml(figures, settings, shareable, leads)] },
  ];
}

export function summaryText(figures: object): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

/** Writes the bars as JUnit XML. Throws a UserError where the file cannot be written. */
export function writeJunit(file: string, figures: Figures, io: Io): void {
  saveFile(resolve(io.cwd, file), renderJunit(figures));
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

function inputFigures({ list, records, rejects }: InputResult): Omit<InputFigures, 'leads'> {
  return {
    path: list.path,
    format: list.format,
    preset: list.preset,
    encoding: list.encoding,
    delimiter: list.delimiter,
    header_line: list.headerLine,
    records,
    rejects,
  };
}
