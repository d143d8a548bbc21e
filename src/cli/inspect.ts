import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Chalk } from 'chalk';
import type { Command } from 'commander';
import { isMap, parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import { sentenceOf } from '../findings/findings.ts';
import type { ColumnMap, ListFile, Problem } from '../list.ts';
import { identifies, placeColumns } from '../map/map.ts';
import { openList } from '../read/read.ts';
import { dumpCsv } from '../write/dump.ts';
import { EXIT } from './exit.ts';
import { type Inspected, inspectText, type Paint } from './inspect-text.ts';
import { type Io, print, say } from './io.ts';
import { parseMapOptions, settingsOf } from './settings.ts';

interface InspectOptions {
  readonly config?: string;
  readonly map: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly dump?: boolean;
  readonly saveMap?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  leadsieve inspect messe.csv                        what the file is and where each column goes
  leadsieve inspect messe.csv --map "AP=full_name"   the same, with one column placed by hand
  leadsieve inspect messe.csv --save-map leadsieve.yaml
  leadsieve inspect report.csv --dump > plain.csv    the records as plain CSV, nothing repaired
  leadsieve inspect *.csv --json

Exit codes: 0 done; 2 something to mend (arguments, config, unreadable input).`;

export function configure(command: Command, io: Io, done: (exitCode: number) => void): void {
  command
    .argument('<file...>', 'CSV, TSV or XLSX lists in any dialect; - reads standard input')
    .option('-c, --config <file>', 'config file (else leadsieve.yaml, .yml or .json here)')
    .option(
      '--map <header=field>',
      'place a column by hand (repeatable)',
      (pair: string, all: readonly string[]) => [...all, pair],
      [],
    )
    .option('--encoding <name>', 'encoding of the files, where the guess is wrong')
    .option('--delimiter <char>', 'delimiter of the files, where the guess is wrong')
    .option('--sheet <name>', 'sheet of a workbook, by name or number')
    .option('--dump', 'print the records as plain CSV, nothing mapped or repaired')
    .option('--save-map <file>', 'keep the mapping of these files in a config file')
    .option('--json', 'print what was found as JSON')
    .option('--quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: InspectOptions) => done(await inspect(paths, options, io)));
}

async function inspect(paths: readonly string[], options: InspectOptions, io: Io): Promise<number> {
  if (options.dump && options.json) {
    throw new UserError('--dump and --json both write to standard output.', 'Leave one of them out.');
  }
  const settings = settingsOf(options.config === undefined ? {} : { config: options.config }, io);
  const overrides = parseMapOptions(options.map);
  const lists = [];
  for (const path of paths) lists.push(await openList(path, readOptions(options), io.stdin));
  if (options.dump) {
    for (const list of lists) for (const block of dumpCsv(list)) io.stdout.write(block);
    return EXIT.done;
  }
  const found = lists.map((list) => look(list, placeColumns(list, overrides, settings)));
  checkOverrides(overrides, found);
  const { language } = settings.config.report;
  if (options.json) print(io, JSON.stringify({ files: found.map((one) => asJson(one, language)) }, null, 2));
  else if (!options.quiet) {
    const paint = painter(options, io);
    print(io, found.map((one) => inspectText(one, language, paint, io.stdout.columns ?? 160)).join('\n\n'));
  }
  if (options.saveMap !== undefined) saveMapping(options.saveMap, found, io, options.quiet === true);
  return EXIT.done;
}

function readOptions({ encoding, delimiter, sheet }: InspectOptions): {
  encoding?: string;
  delimiter?: string;
  sheet?: string;
} {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** Reads the file to its end, so that lines and problems are complete. */
function look(list: ListFile, map: ColumnMap): Inspected {
  const rejected: Problem[] = [];
  let records = 0;
  for (const row of list.rows()) {
    records++;
    if (row.kind === 'reject')
      rejected.push({ line: row.line, code: row.code, ...(row.args ? { args: row.args } : {}) });
  }
  const told = new Set(list.problems.map(({ line, code }) => `${line} ${code}`));
  const known = identifies(map);
  const problems = [
    ...list.problems,
    ...rejected.filter(({ line, code }) => !told.has(`${line} ${code}`)),
    ...map.columns.flatMap(({ header, reading, samples }): Problem[] =>
      reading?.order === 'unknown' && samples > 0
        ? [{ line: list.headerLine, code: 'AMBIGUOUS_DATE', args: { header } }]
        : [],
    ),
    ...(known ? [] : [{ line: list.headerLine, code: 'NO_LEAD_COLUMN' as const }]),
  ].sort((a, b) => a.line - b.line);
  return { list, columns: map.columns, identifies: known, records, rejects: rejected.length, problems };
}

/** A header of `--map` that no file has is a slip of the keyboard; it is said at once. */
function checkOverrides(overrides: ReadonlyMap<string, string>, found: readonly Inspected[]): void {
  const known = new Set(found.flatMap(({ list }) => list.header.map(folded)));
  for (const header of overrides.keys()) {
    if (known.has(folded(header))) continue;
    throw new UserError(
      `--map: no file has a column "${header}".`,
      'leadsieve inspect without --map shows the headers.',
    );
  }
}

function folded(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function asJson({ list, columns, records, problems }: Inspected, language: 'en' | 'de'): object {
  return {
    path: list.path,
    format: list.format,
    preset: list.preset,
    encoding: list.encoding,
    bom: list.bom,
    delimiter: list.delimiter,
    quote: list.quote,
    newline: list.newline,
    preamble_lines: list.preambleLines,
    header_line: list.headerLine,
    header: list.header,
    records,
    columns: columns.map(({ index, header, field, confidence, because, samples }) => ({
      index,
      header,
      field,
      confidence,
      because,
      samples,
    })),
    problems: problems.map((problem) => ({
      line: problem.line,
      code: problem.code,
      message: sentenceOf(problem, language),
    })),
  };
}

function painter({ color }: InspectOptions, io: Io): Paint {
  const colours = color && io.stdout.isTTY === true && io.env['NO_COLOR'] === undefined;
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  return { strong: chalk.bold, weak: chalk.dim, warn: chalk.yellow };
}

/** Adds the mapping of each file to section `map` of a config file, under the file's name; the rest of the file stays as it is. */
function saveMapping(file: string, found: readonly Inspected[], io: Io, quiet: boolean): void {
  const path = resolve(io.cwd, file);
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '', {
    uniqueKeys: true,
    merge: false,
  });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    throw new UserError(`${file} is there already and is no config.`, 'Name another file for --save-map.');
  }
  for (const { list, columns } of found) {
    const rows = columns.map(({ header, field }) => {
      const node = document.createNode({ header, field: field ?? 'ignore' });
      node.flow = true;
      return node;
    });
    document.setIn(['map', basename(list.path)], document.createNode({ columns: rows }));
  }
  try {
    writeFileSync(path, document.toString({ lineWidth: 0 }));
  } catch {
    throw new UserError(
      `${file} cannot be written.`,
      'Name a file in a folder that exists and can be written.',
    );
  }
  if (!quiet)
    say(
      io,
      `mapping kept in ${file}; leadsieve qualify -c ${file} uses it for every file with these columns`,
    );
}
